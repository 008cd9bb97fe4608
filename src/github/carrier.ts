import type { Dispatcher } from '../http/dispatcher.ts';
import { exchange, type AnswerHeaders, type Exchange } from '../http/exchange.ts';

/** What Octokit passes to a fetch. */
interface Sent {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The parts of a fetch's answer that Octokit reads. */
interface Answer {
  readonly status: number;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
}

/** A fetch for one request of Octokit, which remembers what went over the wire. */
export interface Carrier {
  readonly fetch: (url: string, sent: Sent) => Promise<Answer>;
  /** `null` until there was an exchange. */
  readonly seen: () => Exchange | null;
}

/**
 * Carries a request of Octokit over our own dispatcher, so that proxy, deadline and redirects
 * (never followed) are ours, and so that it is known whether anything was sent.
 */
export function createCarrier(dispatcher: () => Promise<Dispatcher>, deadlineMs: number): Carrier {
  let last: Exchange | null = null;
  const fetch = async (url: string, { method, headers, body = '' }: Sent) => {
    const { origin, pathname, search } = new URL(url);
    const path = `${pathname}${search}`;
    const request = { method, origin, path, headers, body: body === '' ? null : body };
    last = await send(dispatcher, request, deadlineMs);
    if (last.type === 'broken') throw last.error;
    const { status, text } = last;
    return { status, url, headers: headersOf(last.headers), text: async () => text ?? '' };
  };
  return { fetch, seen: () => last };
}

async function send(
  dispatcher: () => Promise<Dispatcher>,
  request: Parameters<typeof exchange>[1],
  deadlineMs: number,
): Promise<Exchange> {
  try {
    return await exchange(await dispatcher(), request, deadlineMs);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { type: 'broken', sent: false, error };
  }
}

/** GitHub sends nothing but JSON to what is asked here; whether it did is looked at elsewhere. */
function headersOf(headers: AnswerHeaders): ReadonlyMap<string, string> {
  const pairs = Object.entries(headers).map(([name, value = '']) => {
    return [name.toLowerCase(), typeof value === 'string' ? value : value.join(', ')] as const;
  });
  return new Map([...pairs, ['content-type', 'application/json']]);
}
