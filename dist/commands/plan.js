export { i as plan } from "../shared/core.js";
