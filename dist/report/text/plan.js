export { l as approvalQuestion, u as planText } from "../../shared/text.js";
