export { n as publish } from "../shared/markdown.js";
