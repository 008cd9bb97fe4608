export { t as postPlan } from "../shared/markdown.js";
