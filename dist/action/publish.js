export { t as publish } from "../shared/workflow.js";
