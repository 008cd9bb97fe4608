export { t as apply } from "../shared/apply.js";
