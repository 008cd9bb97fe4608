import type { Dispatcher as AnyDispatcher, EnvHttpProxyAgent } from 'undici';
import connect from 'undici/lib/api/api-connect.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
import ProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js';

/** What carries requests through the proxy that the environment prescribes. */
export function openProxyAgent(options: EnvHttpProxyAgent.Options): AnyDispatcher {
  // A proxy agent asks for tunnels, for which the index of undici puts CONNECT in place.
  Object.assign(Dispatcher.prototype, { connect });
  return new ProxyAgent(options);
}
