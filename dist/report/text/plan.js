export { u as approvalQuestion, f as planText } from "../../shared/text.js";
