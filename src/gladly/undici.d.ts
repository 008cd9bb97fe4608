/**
 * The two parts of undici that this folder loads. Importing `undici` itself would load its fetch,
 * cache, mock and WebSocket code too, which costs about 30 ms at every start (48 ms instead of 18).
 * undici is pinned to one version and declares no `exports`, so these paths cannot move.
 */
declare module 'undici/lib/dispatcher/pool.js' {
  import { Pool } from 'undici';
  export = Pool;
}

declare module 'undici/lib/dispatcher/env-http-proxy-agent.js' {
  import { EnvHttpProxyAgent } from 'undici';
  export = EnvHttpProxyAgent;
}
