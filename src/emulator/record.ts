import { isRecord } from '../shared/record.ts';
import type { ApiRequest } from './answers.ts';
import type { PingOutcome } from './decision.ts';

/** An API request as it was seen, without anything secret. */
export interface RecordedRequest {
  /** From 1, in the order of arrival. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** The JSON body, secrets replaced by `***`; `null` for none, text where it was not JSON. */
  readonly body: unknown;
  /** `null` while it is open, and where the connection was broken without an answer. */
  readonly status: number | null;
  /** How many API requests were open when it came in, itself included. */
  readonly open: number;
}

/** A PING as it was sent, without anything secret. */
export interface RecordedPing {
  readonly at: number;
  readonly url: string;
  /** Names only, lower case, sorted. */
  readonly headerNames: readonly string[];
  readonly body: unknown;
  readonly outcome: PingOutcome;
}

const HIDDEN = '***';

/** What came in and what went out, in order. */
export class TrafficRecord {
  readonly #requests = new Map<number, RecordedRequest>();
  #pings: readonly RecordedPing[] = [];
  #open = 0;
  #count = 0;

  /** Notes a request; the function that comes back notes its end. */
  begin(request: ApiRequest, now: number): (status: number | null) => void {
    this.#open += 1;
    this.#count += 1;
    const number = this.#count;
    const entry: RecordedRequest = {
      number,
      at: now,
      method: request.method,
      path: `${request.path}${request.query}`,
      body: visibleBody(request.body),
      status: null,
      open: this.#open,
    };
    this.#requests.set(number, entry);
    return (status) => {
      this.#open -= 1;
      if (this.#requests.has(number)) this.#requests.set(number, { ...entry, status });
    };
  }

  ping(ping: RecordedPing): void {
    this.#pings = [...this.#pings, ping];
  }

  requests(): readonly RecordedRequest[] {
    return [...this.#requests.values()];
  }

  pings(): readonly RecordedPing[] {
    return this.#pings;
  }

  clear(): void {
    this.#requests.clear();
    this.#pings = [];
  }
}

function visibleBody(text: string): unknown {
  if (text === '') return null;
  try {
    const body: unknown = JSON.parse(text);
    return isRecord(body) ? withoutSecrets(body) : body;
  } catch {
    return '(not JSON)';
  }
}

function withoutSecrets(
  body: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { headers, credentials } = body;
  return {
    ...body,
    ...(isRecord(headers) && { headers: hidden(headers, Object.keys(headers)) }),
    ...(isRecord(credentials) && { credentials: hidden(credentials, ['username', 'password']) }),
  };
}

/** `null` stays visible: it is how a value is taken away, and no secret. */
function hidden(
  values: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(values).map(([name, value]): [string, unknown] =>
    names.includes(name) && value !== null ? [name, HIDDEN] : [name, value],
  );
  return Object.fromEntries(entries);
}
