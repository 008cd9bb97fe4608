import { r as require_pool } from "../undici.js";
export default require_pool();
export {};
