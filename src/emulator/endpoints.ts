import { request as httpRequest } from 'node:http';
import type { Clock } from '../shared/ports.ts';
import type { PingOutcome } from './decision.ts';

/** A PING as a webhook's endpoint receives it. */
export interface PingDelivery {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * How the endpoint of a webhook takes a PING: it answers with a status (after a while), never
 * answers, cannot be reached, is really called at a loopback address, or is a function of a test.
 */
type EndpointRule =
  | { readonly answers: number; readonly afterMs?: number }
  | { readonly answers: 'never' }
  | { readonly answers: 'unreachable' }
  /** `http://127.0.0.1:<port>`; the webhook's path and query are put behind it. */
  | { readonly deliverTo: string }
  | ((delivery: PingDelivery) => number | Promise<number>);

/** By URL or by host; the URL goes before the host. */
export type EndpointRules = Readonly<Record<string, EndpointRule>>;

const LOOPBACK_HOSTS = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Sends a PING to the endpoint that the rules describe. An endpoint without a rule answers 200
 * in-process: the emulator itself never calls anything outside this machine. The caller aborts the
 * signal when it has the outcome, so that neither the request nor the time-out lives on.
 */
export async function deliverPing(
  delivery: PingDelivery,
  rules: EndpointRules,
  limits: { readonly timeoutMs: number; readonly clock: Clock; readonly signal: AbortSignal },
): Promise<PingOutcome> {
  const { clock, signal } = limits;
  const rule = rules[delivery.url] ?? rules[new URL(delivery.url).host] ?? { answers: 200 };
  const timeOut = clock
    .sleep(limits.timeoutMs, signal)
    .then((): PingOutcome => 'timed-out')
    .catch((): PingOutcome => 'unreachable');
  return Promise.race([answerOf(delivery, rule, { clock, signal }), timeOut]);
}

/**
 * Checks rules before they are used.
 *
 * @throws Error when a PING would leave this machine.
 */
export function checkEndpointRules(rules: EndpointRules): EndpointRules {
  for (const rule of Object.values(rules)) {
    if (typeof rule === 'function' || !('deliverTo' in rule)) continue;
    const { protocol, hostname } = new URL(rule.deliverTo);
    if (protocol === 'http:' && LOOPBACK_HOSTS.includes(hostname)) continue;
    throw new Error(
      `The emulator delivers PINGs to loopback addresses only, not to ${rule.deliverTo}. ` +
        'Use http://127.0.0.1 and a port.',
    );
  }
  return rules;
}

async function answerOf(
  delivery: PingDelivery,
  rule: EndpointRule,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<PingOutcome> {
  if (typeof rule === 'function') return rule(delivery);
  if ('deliverTo' in rule) return post(delivery, rule.deliverTo, signal);
  if (rule.answers === 'never') return new Promise(() => undefined);
  if (rule.answers === 'unreachable') return 'unreachable';
  if (rule.afterMs !== undefined) await clock.sleep(rule.afterMs, signal).catch(() => undefined);
  return rule.answers;
}

function post(delivery: PingDelivery, base: string, signal: AbortSignal): Promise<PingOutcome> {
  const { pathname, search } = new URL(delivery.url);
  const { hostname, port } = new URL(base);
  return new Promise((resolve) => {
    const request = httpRequest(
      {
        host: hostname.replace(/^\[|\]$/g, ''),
        port,
        path: `${pathname}${search}`,
        method: 'POST',
        headers: { ...delivery.headers, 'content-length': Buffer.byteLength(delivery.body) },
        agent: false,
        signal,
      },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 'unreachable');
      },
    );
    request.on('error', () => resolve('unreachable'));
    request.end(delivery.body);
  });
}
