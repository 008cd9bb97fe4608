export { l as approvalQuestion, d as planText } from "../../shared/text.js";
