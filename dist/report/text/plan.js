export { d as approvalQuestion, p as planText } from "../../shared/text.js";
