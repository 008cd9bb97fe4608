import type { getOctokit } from '@actions/github';
import type { Clock, Logger } from '../shared/ports.ts';
import type { Secret } from '../shared/secret.ts';
import type { Carrier } from './carrier.ts';
import {
  failureOfAnswer,
  failureOfBreak,
  failureOfGraphql,
  type FailedAttempt,
} from './failure.ts';
import { retryDecision, type RetryDecision } from './retry.ts';
import { errorOf } from './told.ts';

export interface GitHubAnswer {
  readonly status: number;
  /** Undecoded; `null` where the answer had no body. */
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a caller says about a call. */
export interface CallOptions {
  /** The permission it needs, as workflows write it: `issues: write`. */
  readonly permission?: string;
  /** Goes on after "to" in an error: `post the plan as a comment`. Default: the request's line. */
  readonly what?: string;
  /** Doing it twice is the same as doing it once. A GET always is. */
  readonly repeatable?: boolean;
  /**
   * For what must not be done twice: after an answer that was lost, looks whether it was done.
   * Gives what the answer would have held, or `null` if it was not done; then it is sent again.
   */
  readonly settled?: () => Promise<unknown>;
}

/** What sends one try. */
export interface Sender {
  readonly octokit: ReturnType<typeof getOctokit>;
  readonly carrier: Carrier;
}

export interface CallerPorts {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly random: () => number;
  readonly host: string;
  readonly secrets: readonly Secret[];
  readonly totalMs: number;
  readonly open: () => Promise<Sender>;
}

interface Call {
  /** For logs and errors. */
  readonly name: string;
  readonly verb: string;
  /** Statuses besides the good ones that are answers, with no data. */
  readonly passes: readonly number[];
  readonly options: CallOptions;
}

interface OctokitAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

type Send = (sender: Sender) => Promise<OctokitAnswer>;

/** Makes a call, again where the rule allows it. */
export type Caller = (call: Call, send: Send) => Promise<GitHubAnswer>;

interface Good extends GitHubAnswer {
  readonly type: 'good';
}

/** The one place through which all calls go: tries, waits, looks whether it was done, explains. */
export function createCaller(ports: CallerPorts): Caller {
  return async (call, send) => {
    const begun = ports.clock.now();
    for (let tries = 1; ; tries += 1) {
      const result = await tryOnce(ports, call, send);
      if (result.type === 'good') return result;
      const decision = decide(ports, call, { result, tries, begun });
      if (decision.next === 'give-up') throw failed(ports, call, result);
      await pause(ports, call, { result, decision });
      const found = decision.look ? await call.options.settled?.() : null;
      if (found !== null && found !== undefined) return { status: 200, data: found, headers: {} };
    }
  };
}

async function tryOnce(ports: CallerPorts, call: Call, send: Send): Promise<Good | FailedAttempt> {
  const sender = await ports.open();
  const begun = ports.clock.now();
  const sent = await send(sender).catch((error: unknown) => ({ error }));
  const outcome = outcomeOf(ports, { call, sent, carrier: sender.carrier });
  const took = Math.round(ports.clock.now() - begun);
  const words = outcome.type === 'good' ? String(outcome.status) : wordsOf(outcome);
  ports.logger.debug(`${call.name}, ${took} ms: ${words}`);
  return outcome;
}

interface Ended {
  readonly call: Call;
  readonly sent: OctokitAnswer | { readonly error: unknown };
  readonly carrier: Carrier;
}

/** What Octokit threw is not looked at, because it may quote the request; the exchange is. */
function outcomeOf(
  { clock, secrets }: CallerPorts,
  { call, sent, carrier }: Ended,
): Good | FailedAttempt {
  const seen = carrier.seen();
  // Nothing went out at all: a mistake of ours in the call.
  if (seen === null) throw 'error' in sent ? sent.error : new Error(`${call.name} was not sent`);
  if (seen.type === 'broken') return failureOfBreak(seen);
  if (call.passes.includes(seen.status)) {
    return { type: 'good', status: seen.status, data: null, headers: {} };
  }
  const failure =
    failureOfAnswer(seen, secrets, clock.now()) ??
    (call.verb === 'GRAPHQL' ? failureOfGraphql(seen.text, secrets) : null);
  if (failure !== null) return failure;
  if ('error' in sent) throw sent.error;
  const data = seen.text === '' ? null : sent.data;
  return { type: 'good', status: sent.status, data, headers: textsOf(sent.headers) };
}

function decide(
  { clock, random, totalMs }: CallerPorts,
  { verb, options }: Call,
  { result, tries, begun }: { result: FailedAttempt; tries: number; begun: number },
): RetryDecision {
  const { failure, lasting, askedMs } = result;
  const repeatable = verb === 'GET' || options.repeatable === true;
  const canLook = options.settled !== undefined;
  const elapsedMs = clock.now() - begun;
  const spent = { tries, elapsedMs, totalMs, random: random() };
  return retryDecision({ failure, lasting, askedMs, repeatable, canLook, ...spent });
}

async function pause(
  { clock, logger }: CallerPorts,
  { name }: Call,
  {
    result,
    decision,
  }: { result: FailedAttempt; decision: Extract<RetryDecision, { next: 'again' }> },
): Promise<void> {
  const seconds = Math.ceil(decision.waitMs / 1000);
  if (result.failure === 'rate-limited') {
    logger.progress(`GitHub limits requests; waiting ${seconds} s before ${name}`);
  }
  await clock.sleep(decision.waitMs);
}

function failed(ports: CallerPorts, { name, options }: Call, result: FailedAttempt): Error {
  const { what = name, permission = null } = options;
  return errorOf(result, { what, permission, host: ports.host });
}

function wordsOf({ failure, status, detail }: FailedAttempt): string {
  return [failure, ...(status === null ? [] : [String(status)]), detail].join(' ');
}

function textsOf(headers: OctokitAnswer['headers']): Readonly<Record<string, string>> {
  const pairs = Object.entries(headers).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(pairs.map(([name, value]) => [name, String(value)]));
}
