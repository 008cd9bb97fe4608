import { o as __toESM } from "./rolldown-runtime.js";
import { r as require_pool } from "../packages/undici.js";
import { n as isLoopbackHost } from "./host-rule.js";
// src/http/dispatcher.ts
var import_pool = /* @__PURE__ */ __toESM(require_pool(), 1);
/** The proxy that `HTTPS_PROXY` and `NO_PROXY` (in either case) name; `null` where none is set. */
function proxyOf(environment) {
	const url = environment["https_proxy"] ?? environment["HTTPS_PROXY"] ?? "";
	const except = environment["no_proxy"] ?? environment["NO_PROXY"] ?? "";
	return url === "" ? null : {
		url,
		except
	};
}
/**
* What carries the requests to one server; never undici's global dispatcher. Its own timers
* for answers are off: they are coarse (a second), and `exchange` sets a deadline. A server on
* this machine is reached directly, because a proxy would look for it on its own machine.
* @throws Error when the proxy's address is none.
*/
async function openDispatcher(options) {
	const { origin, proxy, connectMs, maxAnswerBytes } = options;
	const limits = {
		connect: { timeout: connectMs },
		connections: options.connections,
		headersTimeout: 0,
		bodyTimeout: 0,
		maxResponseSize: maxAnswerBytes
	};
	if (proxy === null || isLoopbackHost(new URL(origin).hostname)) return new import_pool.default(origin, limits);
	if (!URL.canParse(proxy.url)) throw new Error("HTTPS_PROXY is not the address of a proxy");
	const { openProxyAgent } = await import("../http/proxy-agent.js");
	return openProxyAgent({
		...limits,
		httpsProxy: proxy.url,
		noProxy: proxy.except
	});
}
export { proxyOf as n, openDispatcher as t };
