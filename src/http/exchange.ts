import type { Dispatcher } from 'undici';

/** One request as it goes over the wire. */
export interface WireRequest {
  readonly method: string;
  readonly origin: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export type AnswerHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What became of one request. */
export type Exchange =
  | {
      readonly type: 'answered';
      readonly status: number;
      readonly headers: AnswerHeaders;
      /** `null`: the bytes are not UTF-8. */
      readonly text: string | null;
    }
  | {
      readonly type: 'broken';
      /** `false`: not one byte of the request was sent. */
      readonly sent: boolean;
      readonly error: Error;
    };

/** Time ran out before the whole answer was there. */
export class DeadlineError extends Error {
  constructor(milliseconds: number) {
    super(`no complete answer within ${milliseconds / 1000} s`);
    this.name = 'DeadlineError';
  }
}

/**
 * Sends one request once and waits for the whole answer, at most `deadlineMs` milliseconds. Never
 * rejects. Redirects are answers like others. undici says when it begins to write a request
 * (`onRequestStart`), which is what makes `sent` a fact and not a guess from error codes.
 */
export function exchange(
  dispatcher: Dispatcher,
  request: WireRequest,
  deadlineMs: number,
): Promise<Exchange> {
  return new Promise((resolve) => {
    const run = new Run(resolve, deadlineMs);
    try {
      // The headers are copied because undici's proxy agent writes into what it is given.
      dispatcher.dispatch({ ...request, headers: { ...request.headers } }, run);
    } catch (error) {
      run.onResponseError(null, error instanceof Error ? error : new Error(String(error)));
    }
  });
}

/** One header; the first value where it came several times, `null` where it did not come. */
export function headerOf(headers: AnswerHeaders, name: string): string | null {
  const value = headers[name];
  if (typeof value === 'string') return value;
  return value?.[0] ?? null;
}

/** The state of one exchange, driven by undici. */
class Run implements Dispatcher.DispatchHandler {
  readonly #resolve: (exchange: Exchange) => void;
  readonly #timer: NodeJS.Timeout;
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | null = null;
  #late: DeadlineError | null = null;
  #status = 0;
  #headers: AnswerHeaders = {};

  constructor(resolve: (exchange: Exchange) => void, deadlineMs: number) {
    this.#resolve = resolve;
    this.#timer = setTimeout(() => this.#stop(new DeadlineError(deadlineMs)), deadlineMs);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#late === null) this.#controller = controller;
    else controller.abort(this.#late);
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: AnswerHeaders,
  ): void {
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const text = decode(Buffer.concat(this.#chunks));
    this.#finish({ type: 'answered', status: this.#status, headers: this.#headers, text });
  }

  onResponseError(_controller: Dispatcher.DispatchController | null, error: Error): void {
    this.#finish({ type: 'broken', sent: this.#controller !== null, error });
  }

  /** A request that still waits for its connection has no controller, and is never sent. */
  #stop(late: DeadlineError): void {
    this.#late = late;
    if (this.#controller === null) this.onResponseError(null, late);
    else this.#controller.abort(late);
  }

  #finish(result: Exchange): void {
    clearTimeout(this.#timer);
    this.#resolve(result);
  }
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
