export { V as cleanJson } from "../shared/terminal.js";
