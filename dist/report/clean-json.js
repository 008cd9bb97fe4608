export { H as cleanJson } from "../shared/terminal.js";
