export { n as settleLedger } from "../shared/apply.js";
