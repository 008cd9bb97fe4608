import { describe, expect, it } from 'vitest';
import type { DeploymentRecord } from '../../src/github/deployment-record.ts';
import { waitForTurn } from '../../src/github/deployment-turn.ts';
import type { ApplyDeployment } from '../../src/github/deployments.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { rejectionOf } from '../support/errors.ts';
import {
  ACME,
  applyStart,
  CONFIG,
  ledgerOn,
  rememberingLogger,
  steppedClock,
} from '../support/github/ledger.ts';
import { testFakeGitHub, type FakeGitHub } from '../support/github/server.ts';
import { ledgerOf } from '../support/plan-builders.ts';

const MINUTE = 60_000;
const START = applyStart();
const END = { outcome: 'success', summary: '1 done', ledger: ledgerOf() } as const;

/** States of all deployments so far, the oldest first. */
function states(github: FakeGitHub): readonly (readonly string[])[] {
  return [...github.state.deployments.values()].map(({ statuses }) =>
    statuses.map(({ state }) => state),
  );
}

describe('an apply while another one is running', () => {
  it('waits, says for which, then stops with its address and leaves nothing behind', async () => {
    const clock = steppedClock();
    const github = await testFakeGitHub({ clock });
    await ledgerOn(github, { clock }).begin(START);
    const logger = rememberingLogger();
    const second = ledgerOn(github, { run: 2, clock, logger, waitMinutes: 5 });
    const began = clock.now();
    const error = await rejectionOf(second.begin(START));
    const place = `${github.webUrl}/acme/support/actions/runs/1`;
    expect(error.code).toBe('busy');
    expect(error.message).toContain(place);
    expect(logger.news[0]).toContain(place);
    expect(clock.now() - began).toBe(5 * MINUTE);
    expect(states(github)).toEqual([['in_progress'], ['in_progress', 'error']]);
  });

  it('waits no longer once its run is stopped', async () => {
    const clock = steppedClock();
    const github = await testFakeGitHub({ clock });
    await ledgerOn(github, { clock }).begin(START);
    const stop = new AbortController();
    const sleep = async (milliseconds: number, signal?: AbortSignal) => {
      stop.abort(new Error('interrupted'));
      signal?.throwIfAborted();
      await clock.sleep(milliseconds);
    };
    const { signal } = stop;
    const second = ledgerOn(github, { run: 2, clock: { ...clock, sleep }, signal });
    expect((await rejectionOf(second.begin(START))).code).toBe('busy');
    expect(clock.sleeps()).toBe(0);
  });

  it('does not wait with 0 minutes', async () => {
    const clock = steppedClock();
    const github = await testFakeGitHub({ clock });
    await ledgerOn(github, { clock }).begin(START);
    const second = ledgerOn(github, { run: 2, clock, waitMinutes: 0 });
    expect((await rejectionOf(second.begin(START))).code).toBe('busy');
    expect(clock.sleeps()).toBe(0);
  });

  it('waits for it before it is even planned', async () => {
    const github = await testFakeGitHub();
    const first = ledgerOn(github);
    await first.begin(START);
    const clock = steppedClock((count) => (count === 3 ? first.finish(END) : undefined));
    const second = ledgerOn(github, { run: 2, clock });
    expect(await second.isSuperseded()).toBe(false);
    await second.load(ACME);
    await second.begin(START);
    expect(clock.sleeps()).toBe(3);
    expect(states(github)).toEqual([['in_progress', 'success'], ['in_progress']]);
  });

  it('is superseded when that one turns out to be for a later commit', async () => {
    const github = await testFakeGitHub();
    const commit = github.repository.headOf();
    github.repository.push({ a: '1' });
    const later = ledgerOn(github, { run: 2 });
    await later.begin(START);
    const clock = steppedClock(() => later.finish(END));
    expect(await ledgerOn(github, { clock, commit }).isSuperseded()).toBe(true);
  });

  it('stops after it has waited when its plan has become old', async () => {
    const github = await testFakeGitHub();
    const second = ledgerOn(github, {
      run: 2,
      clock: steppedClock(() => first.finish(END)),
    });
    await second.load(ACME);
    const first = ledgerOn(github);
    await first.begin(START);
    const error = await rejectionOf(second.begin(START));
    expect(error.code).toBe('busy');
    expect(error.message).toContain('has ended since this plan was made');
    expect(states(github)).toEqual([
      ['in_progress', 'success'],
      ['in_progress', 'error'],
    ]);
  });

  it('takes over at once from an earlier attempt of the same run', async () => {
    const clock = steppedClock();
    const github = await testFakeGitHub({ clock });
    await ledgerOn(github, { clock }).begin(START);
    await ledgerOn(github, { attempt: 2, clock }).begin(START);
    expect(clock.sleeps()).toBe(0);
  });

  it('does not take over from a later attempt', async () => {
    const clock = steppedClock();
    const github = await testFakeGitHub({ clock });
    await ledgerOn(github, { attempt: 2, clock }).begin(START);
    const other = ledgerOn(github, { attempt: 1, clock, waitMinutes: 0 });
    expect((await rejectionOf(other.begin(START))).code).toBe('busy');
  });

  it('goes on when that one gave no sign of life for an hour', async () => {
    const clock = steppedClock();
    const github = await testFakeGitHub({ clock });
    await ledgerOn(github, { clock }).begin(START);
    clock.pass(59 * MINUTE);
    const early = ledgerOn(github, { run: 2, clock, waitMinutes: 0 });
    expect((await rejectionOf(early.begin(START))).code).toBe('busy');
    clock.pass(MINUTE);
    await ledgerOn(github, { run: 3, clock, waitMinutes: 0 }).begin(START);
  });

  it('goes on when somebody has made that one inactive', async () => {
    const github = await testFakeGitHub();
    const first = ledgerOn(github);
    await first.begin(START);
    const deployment = github.state.deployments.get(first.deploymentId ?? 0);
    const [status] = deployment?.statuses ?? [];
    if (deployment === undefined || status === undefined) throw new Error('nothing was begun');
    deployment.statuses = [...deployment.statuses, { ...status, state: 'inactive' }];
    await ledgerOn(github, { run: 2, waitMinutes: 0 }).begin(START);
  });

  it('does not wait for one of another environment', async () => {
    const github = await testFakeGitHub();
    await ledgerOn(github).begin(START);
    await ledgerOn(github, { run: 2, environment: 'sandbox', waitMinutes: 0 }).begin(START);
  });

  it('shows no address that leads elsewhere', async () => {
    const github = await testFakeGitHub();
    const run = { id: 9, attempt: 1, url: 'https://evil.example/run' };
    await ledgerOn(github, { run: 9 }).begin(START);
    const [deployment] = github.state.deployments.values();
    if (deployment === undefined) throw new Error('nothing was begun');
    const payload = { ...(deployment.payload as object), run };
    github.state.deployments.set(deployment.id, { ...deployment, payload });
    const error = await rejectionOf(ledgerOn(github, { waitMinutes: 0 }).begin(START));
    expect(error.message).toContain(`deployment ${deployment.id}`);
    expect(error.message).not.toContain('evil');
  });
});

describe('two applies that begin at the same moment', () => {
  it('do not both write: the one with the lower id goes first, the other stops', async () => {
    const github = await testFakeGitHub();
    const ledgers = [1, 2].map((run) => ledgerOn(github, { run, waitMinutes: 1 }));
    for (const ledger of ledgers) await ledger.load(ACME);
    const ends = await Promise.allSettled(ledgers.map((ledger) => ledger.begin(START)));
    const ids = ledgers.map(({ deploymentId }) => deploymentId ?? 0);
    const winner = ids.indexOf(Math.min(...ids));
    expect(ends[winner]?.status).toBe('fulfilled');
    expect(ends[1 - winner]).toMatchObject({ status: 'rejected', reason: { code: 'busy' } });
  });

  it('go one after the other when the first ends in time and the second was not planned yet', async () => {
    const github = await testFakeGitHub();
    const first = ledgerOn(github);
    await first.begin(START);
    const clock = steppedClock(() => first.finish(END));
    const second = ledgerOn(github, { run: 2, clock });
    await second.begin(START);
    expect(states(github)).toEqual([['in_progress', 'success'], ['in_progress']]);
  });
});

describe('a long apply', () => {
  it('gives a sign of life as long as it learns of objects', async () => {
    const clock = steppedClock();
    const github = await testFakeGitHub({ clock });
    const ledger = ledgerOn(github, { clock });
    await ledger.begin(START);
    await ledger.learn('csat.topic.sent', 't-1');
    expect(states(github)).toEqual([['in_progress']]);
    clock.pass(30 * MINUTE);
    await ledger.learn('csat.topic.sent', 't-1');
    clock.pass(45 * MINUTE);
    const other = ledgerOn(github, { run: 2, clock, waitMinutes: 0 });
    expect((await rejectionOf(other.begin(START))).code).toBe('busy');
  });

  it('gives one as long as it writes, at most once in five minutes', async () => {
    const clock = steppedClock();
    const github = await testFakeGitHub({ clock });
    const ledger = ledgerOn(github, { clock });
    await ledger.begin(START);
    for (let minute = 0; minute < 70; minute += 1) {
      clock.pass(MINUTE);
      await Promise.all([ledger.touch(), ledger.touch()]);
    }
    expect(states(github)[0]).toHaveLength(1 + 14);
    const other = ledgerOn(github, { run: 2, clock, waitMinutes: 0 });
    expect((await rejectionOf(other.begin(START))).code).toBe('busy');
  });
});

describe('a list of deployments that is behind', () => {
  const deployment = (id: number): ApplyDeployment => ({
    id,
    commit: 'c'.repeat(40),
    record: plainRecord(),
    isProven: true,
    state: 'open',
    description: '',
    touchedAt: Date.parse('2026-11-28T12:00:00Z'),
  });
  const options = (waitMinutes: number) => ({
    environment: 'production',
    run: { id: 2, attempt: 1, url: '' },
    waitMinutes,
    clock: steppedClock(),
    logger: rememberingLogger(),
  });
  const touch = () => Promise.resolve();

  it('is read again until it has the own one, so that no earlier one is overlooked', async () => {
    const lists = [[], [deployment(1), deployment(2)], [deployment(2)]];
    const read = () => Promise.resolve(lists.shift() ?? []);
    await waitForTurn({ own: 2, read, touch }, options(10));
    expect(lists).toEqual([]);
  });

  it('is waited for no longer once the run is stopped', async () => {
    const stop = new AbortController();
    const clock = { ...systemClock, now: () => 0 };
    const read = () => {
      setImmediate(() => stop.abort(new Error('interrupted')));
      return Promise.resolve([]);
    };
    const began = Date.now();
    const turn = waitForTurn(
      { own: 2, read, touch },
      { ...options(10), clock, signal: stop.signal },
    );
    const error = await rejectionOf(turn);
    expect(error.code).toBe('operation-failed');
    expect(error.message).toContain('stopped before it changed anything');
    expect(Date.now() - began).toBeLessThan(1000);
  });

  it('for good lets nothing be written', async () => {
    const on = options(0);
    const read = () => Promise.resolve([]);
    const error = await rejectionOf(waitForTurn({ own: 2, read, touch }, on));
    expect(error.code).toBe('github-unreachable');
    expect(error.remedy).toContain('again');
    expect(on.clock.sleeps()).toBeLessThan(50);
    await waitForTurn({ own: null, read, touch }, on);
  });
});

function plainRecord(): DeploymentRecord {
  return {
    organization: ACME,
    config: CONFIG,
    run: { id: 1, attempt: 1, url: '' },
    planDigest: '',
    source: 'c0'.repeat(32),
    fingerprintKey: '',
    fingerprints: {},
    entries: { width: 5, byDigest: new Map() },
    kept: [],
  };
}
