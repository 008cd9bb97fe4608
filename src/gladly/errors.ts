/** What went wrong with a request to Gladly, from the caller's point of view. */
export type GladlyFailure =
  | 'auth' // 401
  | 'permission' // 403
  | 'not-found' // 404
  | 'conflict' // 409
  | 'rejected' // any other 4xx
  | 'rate-limited' // 429 after all retries
  | 'server' // 5xx
  | 'unreachable' // the connection could not be made: the request was never sent
  | 'no-answer' // sent, but time ran out or the connection broke before the answer
  | 'malformed' // answered with something that is not what the reference describes
  | 'redirected' // answered with a redirect, which is not followed with credentials
  | 'refused'; // not sent: the host rule or the read-only transport forbids it

/** One entry of an error body: `{attr?, code, detail, meta?}`. */
export interface GladlyErrorEntry {
  readonly attribute?: string;
  readonly code: string;
  readonly detail: string;
  /** `meta.id`: the object that holds a name which is taken. */
  readonly holder?: string;
}

/** A request to Gladly that did not end well. Never holds a secret. */
export class GladlyApiError extends Error {
  readonly failure: GladlyFailure;
  readonly status: number | null;
  /** `GET /api/v1/topics`, for people. */
  readonly request: string;
  readonly entries: readonly GladlyErrorEntry[];

  constructor(
    failure: GladlyFailure,
    request: string,
    options: {
      readonly status?: number;
      readonly entries?: readonly GladlyErrorEntry[];
      readonly detail: string;
      readonly cause?: unknown;
    },
  ) {
    super(`${request}: ${options.detail}`, { cause: options.cause });
    this.name = 'GladlyApiError';
    this.failure = failure;
    this.status = options.status ?? null;
    this.request = request;
    this.entries = options.entries ?? [];
  }

  /**
   * Whether Gladly may have carried the request out although we have no good answer. Only then
   * does a write have to be looked up before it is sent again.
   */
  get mayHaveHappened(): boolean {
    return ['no-answer', 'server', 'malformed'].includes(this.failure);
  }
}
