export { t as computePlan } from "../shared/plan.js";
