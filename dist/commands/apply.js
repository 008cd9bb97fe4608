export { w as apply } from "../shared/core.js";
