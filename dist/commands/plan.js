export { t as plan } from "../shared/plan.js";
