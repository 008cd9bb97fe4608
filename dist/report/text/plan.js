export { t as approvalQuestion, n as planText } from "../../shared/plan2.js";
