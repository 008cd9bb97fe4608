export { n as cleanJson } from "../shared/clean-json.js";
