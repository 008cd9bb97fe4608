export { r as openJob } from "../shared/workflow.js";
