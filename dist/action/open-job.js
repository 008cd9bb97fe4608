export { n as openJob } from "../shared/workflow.js";
