export { f as approvalQuestion, p as planText } from "../../shared/terminal.js";
