export { t as runInvocation } from "../shared/terminal.js";
