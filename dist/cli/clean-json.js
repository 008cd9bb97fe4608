export { t as printJson } from "../shared/clean-json2.js";
