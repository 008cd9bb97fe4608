export { t as tellOutcome } from "../shared/text.js";
