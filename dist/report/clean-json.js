export { b as cleanJson } from "../shared/core.js";
