export { r as executePlan } from "../shared/apply.js";
