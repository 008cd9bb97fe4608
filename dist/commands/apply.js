export { C as apply } from "../shared/core.js";
