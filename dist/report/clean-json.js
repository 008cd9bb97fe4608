export { y as cleanJson } from "../shared/core.js";
