export { n as runPlan } from "../shared/workflow.js";
