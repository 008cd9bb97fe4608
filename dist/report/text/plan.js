export { p as approvalQuestion, m as planText } from "../../shared/terminal.js";
