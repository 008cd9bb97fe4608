export { S as apply } from "../shared/core.js";
