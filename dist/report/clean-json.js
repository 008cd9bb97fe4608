export { t as cleanJson } from "../shared/clean-json.js";
