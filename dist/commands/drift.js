export { t as drift } from "../shared/drift.js";
