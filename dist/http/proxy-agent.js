import { o as __toESM } from "../shared/rolldown-runtime.js";
import { i as require_dispatcher, n as require_api_connect, t as require_env_http_proxy_agent } from "../packages/undici.js";
// src/http/proxy-agent.ts
var import_api_connect = /* @__PURE__ */ __toESM(require_api_connect(), 1);
var import_dispatcher = /* @__PURE__ */ __toESM(require_dispatcher(), 1);
var import_env_http_proxy_agent = /* @__PURE__ */ __toESM(require_env_http_proxy_agent(), 1);
/** What carries requests through the proxy that the environment prescribes. */
function openProxyAgent(options) {
	Object.assign(import_dispatcher.default.prototype, { connect: import_api_connect.default });
	return new import_env_http_proxy_agent.default(options);
}
export { openProxyAgent };
