/**
 * The part of undici that every command loads. Importing `undici` itself would load its fetch,
 * cache, mock and WebSocket code too, which costs about 30 ms at every start (50 ms instead of 18).
 * undici is pinned to one version and declares no `exports`, so this path cannot move.
 */
declare module 'undici/lib/dispatcher/pool.js' {
  import { Pool } from 'undici';
  export = Pool;
}
