import type { EmulatorRules } from './rules.ts';

/** A request as the handlers see it: no sockets, no streams. */
export interface ApiRequest {
  readonly method: string;
  /** Path without the query, percent-encoding kept. */
  readonly path: string;
  /** With the leading `?`, or empty. */
  readonly query: string;
  readonly authorization: string | null;
  readonly contentType: string | null;
  readonly body: string;
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One entry of Gladly's error body. */
export interface ErrorEntry {
  readonly attr?: string;
  readonly code: string;
  readonly detail: string;
  readonly meta?: Readonly<Record<string, unknown>>;
}

/** 200 with a JSON body. */
export function found(value: unknown): ApiAnswer {
  return json(200, value);
}

/** 201 as Gladly documents it: where the new object is, and no body. */
export function created(location: string): ApiAnswer {
  return { status: 201, headers: { location }, body: '' };
}

/** 204. */
export function noContent(): ApiAnswer {
  return { status: 204, headers: {}, body: '' };
}

/** A 4xx with Gladly's error body, in the form that the rules choose. */
export function failed(
  status: number,
  entries: readonly ErrorEntry[],
  rules: EmulatorRules,
): ApiAnswer {
  return json(status, { errors: isSingle(status, rules) ? entries[0] : entries });
}

/** 404 for an object, or for a path that the emulator does not have. */
export function notFound(what: string, rules: EmulatorRules): ApiAnswer {
  return failed(404, [{ code: 'not_exist', detail: `there is no such ${what}` }], rules);
}

/** 401, 403 or 429, whose bodies Gladly does not document. */
export function refused(
  status: 401 | 403 | 429,
  entry: ErrorEntry,
  rules: EmulatorRules,
): ApiAnswer {
  if (rules.refusalBody === 'errors') return failed(status, [entry], rules);
  return { status, headers: {}, body: '' };
}

function isSingle(status: number, rules: EmulatorRules): boolean {
  if (rules.errorBody === 'as-documented') return status === 404;
  return rules.errorBody === 'object';
}

function json(status: number, value: unknown): ApiAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  };
}
