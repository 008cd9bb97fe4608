export { u as printJson } from "../shared/terminal.js";
