export { a as writeResultFile } from "../shared/terminal.js";
