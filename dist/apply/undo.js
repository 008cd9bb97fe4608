export { t as undoPlan } from "../shared/apply.js";
