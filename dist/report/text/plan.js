export { t as planText } from "../../shared/plan2.js";
