export { t as drift } from "../shared/drift2.js";
