import type { ApiAnswer, ApiRequest } from './answers.ts';
import { refused } from './answers.ts';
import { authenticate } from './authentication.ts';
import type { EmulatorCore } from './core.ts';
import type { PingOutcome } from './decision.ts';
import type { Fault, Moment } from './faults.ts';
import { answerInstead } from './faults.ts';
import { decide } from './handlers.ts';
import type { StoredUser } from './state.ts';

/** What goes over the wire: a whole answer, half of one, or a broken connection. */
export type Transmission =
  | { readonly kind: 'answer'; readonly answer: ApiAnswer }
  | { readonly kind: 'cut-off'; readonly answer: ApiAnswer }
  | { readonly kind: 'reset' };

/**
 * Serves one API request, with the faults that are scripted for it.
 *
 * @throws what a function of a test throws; the server makes a 500 of it.
 */
export async function serveApi(core: EmulatorCore, request: ApiRequest): Promise<Transmission> {
  const end = core.record.begin(request, core.clock.now());
  const faults = core.script.take(request.method, request.path);
  await core.pause(core.latencyMs);
  try {
    const transmission = await transmit(core, request, faults);
    end(transmission.kind === 'answer' ? transmission.answer.status : null);
    return transmission;
  } catch (error) {
    end(500);
    throw error;
  }
}

async function transmit(
  core: EmulatorCore,
  request: ApiRequest,
  faults: readonly Fault[],
): Promise<Transmission> {
  const instead = await strike(core, request, faultsAt('before', faults));
  if (instead !== null) return instead;
  const answer = await answerOf(core, request, staleness(faults));
  const late = await strike(core, request, faultsAt('after', faults));
  if (late !== null) return late;
  const isCutOff = faults.some((fault) => fault.effect.type === 'cut-off');
  return { kind: isCutOff ? 'cut-off' : 'answer', answer };
}

/** Lets faults take their effect one after the other, up to one that ends the request. */
async function strike(
  core: EmulatorCore,
  request: ApiRequest,
  faults: readonly Fault[],
): Promise<Transmission | null> {
  for (const { effect } of faults) {
    if (effect.type === 'reset') return { kind: 'reset' };
    const answer = answerInstead(effect);
    if (answer !== null) return { kind: 'answer', answer };
    if (effect.type === 'delay') await core.pause(effect.milliseconds);
    if (effect.type === 'hang') {
      await core.hangs.hold({ method: request.method, path: request.path });
    }
    if (effect.type === 'change') for (const change of effect.changes) core.change(change);
    if (effect.type === 'call') await effect.run();
  }
  return null;
}

function faultsAt(moment: Moment, faults: readonly Fault[]): readonly Fault[] {
  return faults.filter((fault) => (fault.moment ?? 'before') === moment);
}

function staleness(faults: readonly Fault[]): number {
  const writes = faults.map(({ effect }) => (effect.type === 'stale' ? effect.writes : 0));
  return Math.max(0, ...writes);
}

async function answerOf(
  core: EmulatorCore,
  request: ApiRequest,
  staleBy: number,
): Promise<ApiAnswer> {
  const { rules } = core;
  const user = authenticate(core.store.current, request.authorization);
  if (user === null) {
    return refused(401, { code: 'invalid', detail: 'no or wrong credentials' }, rules);
  }
  const { admitted, headers } = core.limiter.admit(request.method, core.clock.now(), rules);
  const answer = admitted
    ? await carryOut(core, request, { user, staleBy })
    : refused(429, { code: 'temporary_failure', detail: 'too many requests' }, rules);
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

/**
 * Decides until no PING is missing. Between a PING and the next decision other requests may have
 * changed the organization, so each decision is made over the state of its own moment.
 */
async function carryOut(
  core: EmulatorCore,
  request: ApiRequest,
  { user, staleBy }: { readonly user: StoredUser; readonly staleBy: number },
): Promise<ApiAnswer> {
  const pings = new Map<string, PingOutcome>();
  const isStale = staleBy > 0 && request.method === 'GET';
  for (;;) {
    const state = isStale ? core.store.before(staleBy) : core.store.current;
    const { rules, clock } = core;
    const decision = decide({ request, user, state, rules, now: clock.now(), pings });
    if (decision.kind === 'answer') {
      if (decision.state !== state) core.store.commit(decision.state);
      return decision.answer;
    }
    pings.set(decision.webhook.url, await core.ping(decision.webhook));
  }
}
