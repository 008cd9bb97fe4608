export { B as cleanJson } from "../shared/terminal.js";
