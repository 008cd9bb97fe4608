export { s as writeResultFile } from "../shared/terminal.js";
