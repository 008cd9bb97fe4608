import { t as require_env_http_proxy_agent } from "../undici.js";
export default require_env_http_proxy_agent();
export {};
