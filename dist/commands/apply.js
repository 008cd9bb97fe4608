export { i as apply } from "../shared/core.js";
