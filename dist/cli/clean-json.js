export { o as printJson } from "../shared/text.js";
