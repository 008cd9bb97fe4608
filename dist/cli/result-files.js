export { n as writeResultFile } from "../shared/result-files.js";
