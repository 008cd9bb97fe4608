export { b as diagnosticsText } from "../../shared/text.js";
