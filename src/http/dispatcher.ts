import type { Dispatcher } from 'undici';
import { isLoopbackHost } from '../shared/host-rule.ts';

export type { Dispatcher } from 'undici';

/** A proxy that the environment prescribes. */
export interface Proxy {
  /** Address of the proxy; may hold a password, so it is never shown. */
  readonly url: string;
  /** Hosts that are reached without it, as `NO_PROXY` lists them. */
  readonly except: string;
}

export interface DispatcherOptions {
  readonly origin: string;
  readonly proxy: Proxy | null;
  readonly connections: number;
  readonly connectMs: number;
  readonly maxAnswerBytes: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The proxy that `HTTPS_PROXY` and `NO_PROXY` (in either case) name; `null` where none is set. */
export function proxyOf(environment: Environment): Proxy | null {
  const url = environment['https_proxy'] ?? environment['HTTPS_PROXY'] ?? '';
  const except = environment['no_proxy'] ?? environment['NO_PROXY'] ?? '';
  return url === '' ? null : { url, except };
}

/**
 * What carries the requests to one server; never undici's global dispatcher. Its own timers
 * for answers are off: they are coarse (a second), and `exchange` sets a deadline. A server on
 * this machine is reached directly, because a proxy would look for it on its own machine.
 * @throws Error when the proxy's address is none.
 */
export async function openDispatcher(options: DispatcherOptions): Promise<Dispatcher> {
  const { origin, proxy, connectMs, maxAnswerBytes } = options;
  const limits = {
    connect: { timeout: connectMs },
    connections: options.connections,
    headersTimeout: 0,
    bodyTimeout: 0,
    maxResponseSize: maxAnswerBytes,
  };
  if (proxy === null || isLoopbackHost(new URL(origin).hostname)) {
    const { default: Pool } = await import('undici/lib/dispatcher/pool.js');
    return new Pool(origin, limits);
  }
  if (!URL.canParse(proxy.url)) throw new Error('HTTPS_PROXY is not the address of a proxy');
  const { openProxyAgent } = await import('./proxy-agent.ts');
  return openProxyAgent({ ...limits, httpsProxy: proxy.url, noProxy: proxy.except });
}
