import { hostOf } from '../kinds/url.ts';
import { cleanText } from '../shared/clean-text.ts';
import type { Secret } from '../shared/secret.ts';
import { connectionProblem, wordsOfProblem } from '../http/connection-problem.ts';
import { codeOf } from '../shared/error-code.ts';
import { entriesOf } from './error-body.ts';
import { GladlyApiError, type GladlyErrorEntry, type GladlyFailure } from './errors.ts';
import { DeadlineError, headerOf, type Exchange } from '../http/exchange.ts';

/** An error, and what the retry rule needs to know of it. */
export interface FailedAttempt {
  readonly type: 'failed';
  readonly error: GladlyApiError;
  /** The `Retry-After` header, if there was one. */
  readonly retryAfter: string | null;
  /** Another try would end the same way: no such host, a bad certificate, too large an answer. */
  readonly lasting: boolean;
}

/** A request as errors and logs name it, and the secrets that an answer might repeat. */
export interface FailureContext {
  readonly request: string;
  readonly secrets: readonly Secret[];
}

type Answered = Extract<Exchange, { type: 'answered' }>;
type Broken = Extract<Exchange, { type: 'broken' }>;

const FAILURES: Readonly<Record<number, GladlyFailure>> = {
  401: 'auth',
  403: 'permission',
  404: 'not-found',
  408: 'no-answer',
  409: 'conflict',
  429: 'rate-limited',
};

/** The error for an answer that is not a success (status outside 200 to 299). */
export function failureOfAnswer(answer: Answered, context: FailureContext): FailedAttempt {
  const failure = failureOfStatus(answer.status);
  const entries = failure === 'redirected' ? [] : entriesOf(answer.text, context.secrets);
  const detail = [sentenceOf(answer, context), ...wordsOf(entries)].join(': ');
  return {
    type: 'failed',
    error: new GladlyApiError(failure, context.request, { status: answer.status, entries, detail }),
    retryAfter: headerOf(answer.headers, 'retry-after'),
    lasting: false,
  };
}

/** The error for a request that got no answer, or not a whole one. */
export function failureOfBreak(broken: Broken, { request }: FailureContext): FailedAttempt {
  const { failure, detail, lasting } = broken.sent
    ? breakAfterSending(broken.error)
    : breakBeforeSending(broken.error);
  // What broke an answer may quote it, and with it a secret; what kept us from asking cannot.
  const cause = broken.sent ? undefined : broken.error;
  const error = new GladlyApiError(failure, request, { detail, cause });
  return { type: 'failed', error, retryAfter: null, lasting };
}

/** The error for an answer with a good status that is not what the reference describes. */
export function malformed(
  detail: string,
  answer: { readonly status: number },
  { request }: Pick<FailureContext, 'request'>,
): FailedAttempt {
  const options = { status: answer.status, detail };
  const error = new GladlyApiError('malformed', request, options);
  return { type: 'failed', error, retryAfter: null, lasting: false };
}

interface Break {
  readonly failure: GladlyFailure;
  readonly detail: string;
  readonly lasting: boolean;
}

function breakBeforeSending(error: Error): Break {
  const lasting = isClosed(error) || ['no-such-host', 'tls'].includes(connectionProblem(error));
  return { failure: 'unreachable', detail: `no connection: ${wordsOfProblem(error)}`, lasting };
}

function breakAfterSending(error: Error): Break {
  const code = codeOf(error);
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') {
    return { failure: 'malformed', detail: 'the answer is too large', lasting: true };
  }
  if (error.name === 'HTTPParserError') {
    return { failure: 'malformed', detail: 'the answer is not HTTP', lasting: false };
  }
  const broke = `the connection broke before the answer was complete (${code})`;
  const detail = error instanceof DeadlineError ? error.message : broke;
  return { failure: 'no-answer', detail, lasting: isClosed(error) };
}

/** Our own `close` broke it. */
function isClosed(error: Error): boolean {
  return ['UND_ERR_DESTROYED', 'UND_ERR_CLOSED'].includes(codeOf(error));
}

function failureOfStatus(status: number): GladlyFailure {
  if (status >= 500) return 'server';
  if (status >= 300 && status < 400) return 'redirected';
  return FAILURES[status] ?? 'rejected';
}

function sentenceOf({ status, headers }: Answered, { secrets }: FailureContext): string {
  if (failureOfStatus(status) !== 'redirected') return `Gladly answered ${status}`;
  const target = hostOf(headerOf(headers, 'location') ?? '');
  const where = target === null ? 'elsewhere' : `to ${cleanText(target, secrets)}`;
  return `Gladly answered ${status}, a redirect ${where}, which is not followed`;
}

function wordsOf(entries: readonly GladlyErrorEntry[]): readonly string[] {
  const words = entries.map(({ attribute, code, detail }) => {
    const text = detail === '' ? code : detail;
    return attribute === undefined ? text : `${attribute}: ${text}`;
  });
  const told = words.filter((text) => text !== '');
  return told.length === 0 ? [] : [told.join('; ')];
}
