export { t as cleanJson, n as printJson } from "../shared/clean-json.js";
