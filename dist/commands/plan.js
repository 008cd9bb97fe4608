export { r as plan } from "../shared/core.js";
