export { t as runPlan } from "../shared/workflow.js";
