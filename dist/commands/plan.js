export { t as plan } from "../shared/core.js";
