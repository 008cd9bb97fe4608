export { t as validate } from "../shared/validate.js";
