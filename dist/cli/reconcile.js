export { n as reconcile } from "../shared/terminal.js";
