export { i as writeResultFile } from "../shared/terminal.js";
