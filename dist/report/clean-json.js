export { v as cleanJson } from "../shared/core.js";
