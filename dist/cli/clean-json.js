export { s as printJson } from "../shared/text.js";
