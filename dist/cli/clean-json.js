export { l as printJson } from "../shared/terminal.js";
