export { n as drift } from "../shared/core.js";
