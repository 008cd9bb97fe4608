import { describe, expect, it } from 'vitest';
import type { Approve } from '../../src/commands/approval.ts';
import { apply } from '../../src/commands/apply.ts';
import type { Outcome } from '../../src/commands/outcome.ts';
import { plan } from '../../src/commands/plan.ts';
import type { CommandPorts } from '../../src/commands/ports.ts';
import type { EmulatorOptions } from '../../src/emulator/server.ts';
import type { DesiredAt } from '../../src/github/deployment-history.ts';
import type { DeploymentLedger } from '../../src/github/deployment-ledger.ts';
import type { LedgerStore } from '../../src/ledger/store.ts';
import type { Plan } from '../../src/plan/types.ts';
import { recordOf } from '../../src/review/record.ts';
import { openRecord, sealRecord } from '../../src/review/seal.ts';
import { judgeReview } from '../../src/review/verdict.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { Secret } from '../../src/shared/secret.ts';
import { load } from '../support/config.ts';
import { testEmulator } from '../support/emulator.ts';
import { rejectionOf } from '../support/errors.ts';
import { CONFIG, ledgerOn, rememberingLogger } from '../support/github/ledger.ts';
import { testFakeGitHub } from '../support/github/server.ts';
import { KEY } from '../support/review.ts';
import { csat } from '../support/scenario.ts';

const SURVEY = `webhooks:
  survey:
    name: CSAT survey
    url: https://hooks.acme.com/csat
    events: [CONVERSATION/CLOSED]
    headers: { x-api-key: { secret: CSAT_KEY } }
`;
const SENT = 'topics: { sent: { name: CSAT sent } }\n';

interface RunOptions {
  readonly run: number;
  readonly attempt?: number;
  readonly commit?: string;
  readonly approve?: Approve;
  /** The job is killed: nothing is said about its end. */
  readonly killed?: boolean;
  readonly key?: string;
  readonly scope?: 'changes' | 'all';
}

/** A repository with the file, and the Gladly organization that it is about. */
async function stage(options: EmulatorOptions = {}) {
  const emulator = await testEmulator(options);
  const github = await testFakeGitHub();
  const { repository, state } = github;
  const textAt = (commit: string) => String(state.commits.get(commit)?.files[CONFIG] ?? '');
  const desiredAt: DesiredAt = async ({ commit }) => {
    const { organizations } = await load(textAt(commit), { allowedHosts: [emulator.host] });
    return organizations?.get('production')?.desired ?? null;
  };
  const open = ({ run, attempt = 1, commit = repository.headOf() }: RunOptions) =>
    ledgerOn(github, { run, attempt, commit, desiredAt, clock: systemClock, waitMinutes: 0 });
  const portsOf = (store: LedgerStore, one: RunOptions): CommandPorts => {
    const { commit = repository.headOf(), key = 'fake-survey-key' } = one;
    const content = textAt(commit);
    const { user, token } = emulator.credentials;
    return {
      program: 'gladly-integrations',
      environment: { GLADLY_SECRET_CSAT_KEY: key },
      keys: {
        credentials: () => ({ user, token: new Secret(token) }),
        signingKey: null,
        githubTokens: [],
      },
      clock: systemClock,
      logger: rememberingLogger(),
      openConfig: (file) =>
        Promise.resolve({
          file,
          content,
          readVendorFile: () => Promise.resolve({ failure: 'missing' }),
        }),
      openBase: () => Promise.resolve(null),
      openLedger: () => store,
      random: () => 0.5,
      hide: () => {},
      signal: new AbortController().signal,
    };
  };
  const requestOf = ({ scope = 'changes' }: RunOptions) => ({
    config: CONFIG,
    allowedHosts: [emulator.host],
    organization: 'production',
    ledger: 'github',
    requestsPerSecond: 1000,
    webhookHosts: null,
    maxRemovals: 3,
    base: null,
    scope,
  });
  return {
    emulator,
    github,
    /** Pushes a version of the file to the default branch. */
    push: (blocks: string) =>
      repository.push({ [CONFIG]: csat(blocks).replace('ORGANIZATION_URL', emulator.url) }).after,
    plan: (one: RunOptions) => plan(requestOf(one), portsOf(open(one), one)),
    apply: (one: RunOptions): Promise<Outcome> => {
      const ledger = open(one);
      const { approve = () => Promise.resolve({ code: 'ok' as const }) } = one;
      const request = {
        ...requestOf(one),
        approve,
        isSuperseded: () => ledger.isSuperseded(),
        keepUndo: () => Promise.resolve(),
      };
      return apply(request, portsOf(one.killed ? withoutEnd(ledger) : ledger, one));
    },
    /** `METHOD path` of every write to Gladly since the last call. */
    writes: writesSince(emulator),
    /** The last status of each deployment. */
    ends: () =>
      [...state.deployments.values()].map(({ statuses }) => statuses.at(-1)?.state ?? 'none'),
  };
}

type Emulated = Awaited<ReturnType<typeof testEmulator>>;

function writesSince({ control }: Emulated): () => readonly string[] {
  let seen = 0;
  return () => {
    const all = control.requests().filter(({ method }) => method !== 'GET');
    const fresh = all.slice(seen);
    seen = all.length;
    return fresh.map(({ method, path }) => `${method} ${path.split('/')[3] ?? ''}`);
  };
}

/** What a job does that is killed right after its last write. */
function withoutEnd(ledger: DeploymentLedger): LedgerStore {
  return {
    load: (organization) => ledger.load(organization),
    begin: (start) => ledger.begin(start),
    learn: (address, id) => ledger.learn(address, id),
    touch: () => ledger.touch(),
    finish: () => Promise.resolve(),
    release: () => Promise.resolve(),
  };
}

/** Approves what a plan comment in pull request 7 holds of the review of a plan. */
function approveReviewed(reviewed: Plan): Approve {
  const repository = 'acme/support';
  const run = { id: 900, attempt: 1 };
  const shownAt = '2026-11-28T12:00:00Z';
  const about = { repository, pullRequest: 7, head: 'a1'.repeat(20), run, shownAt };
  const record = recordOf(reviewed, about);
  const body = `Plan\n${sealRecord(record, KEY)}\n`;
  return ({ plan: planned, ledger }) => {
    const opened = openRecord(body, KEY);
    const verdict = judgeReview(planned, ledger, {
      repository,
      reviews: [{ pullRequest: 7, opened, mergedAt: shownAt }],
    });
    return Promise.resolve({ code: verdict.code, uncovered: verdict.operations });
  };
}

describe('an organization that is kept by deployments', () => {
  it('is made, found again, changed, and taken back, with nothing but git and GitHub', async () => {
    const here = await stage();
    const first = here.push(SURVEY + SENT);
    expect(await here.apply({ run: 1 })).toMatchObject({ result: 'applied', reason: 'ok' });
    expect(here.writes().toSorted()).toEqual(['PATCH webhooks', 'POST topics', 'POST webhooks']);

    const after = await here.plan({ run: 2 });
    expect(after).toMatchObject({ result: 'no-changes', plan: { operations: [], notes: [] } });

    here.push(SENT.replace('CSAT sent', 'CSAT mailed'));
    expect(await here.apply({ run: 3 })).toMatchObject({ result: 'applied' });
    expect(here.writes().toSorted()).toEqual(['DELETE webhooks', 'PATCH topics', 'PATCH webhooks']);
    expect(here.emulator.control.snapshot().webhooks).toEqual([]);

    expect(await here.apply({ run: 1, attempt: 2, commit: first })).toMatchObject({
      result: 'no-changes',
      reason: 'superseded',
    });
    expect(here.writes()).toEqual([]);
    expect(here.ends()).toEqual(['success', 'success']);
  });

  it('is left alone where somebody else has made something, and where the ledger is lost', async () => {
    const here = await stage();
    here.push(SURVEY);
    await here.apply({ run: 1 });
    here.push(SENT);
    here.github.state.deployments.clear();
    here.writes();
    await here.apply({ run: 2 });
    expect(here.writes()).toEqual(['POST topics']);
  });

  it('shows what was changed in Gladly as drift, also what was deleted', async () => {
    const here = await stage();
    here.push(SURVEY + SENT);
    await here.apply({ run: 1 });
    const [webhook] = here.emulator.control.snapshot().webhooks;
    here.emulator.control.change({ change: 'remove-webhook', webhook: webhook?.id ?? '' });
    const { plan: planned } = await here.plan({ run: 2 });
    expect(planned?.operations).toMatchObject([
      { action: 'create', cause: 'changed-in-gladly', inScope: false },
    ]);
  });

  it('knows a secret that was replaced, and sends it when everything is to be applied', async () => {
    const here = await stage();
    here.push(SURVEY);
    await here.apply({ run: 1 });
    const rotated = { run: 2, key: 'fake-other-key' };
    expect((await here.plan(rotated)).plan?.operations).toMatchObject([
      { action: 'resend-secrets', cause: 'secret-rotated' },
    ]);
    expect(await here.apply({ ...rotated, scope: 'all' })).toMatchObject({ result: 'applied' });
    expect((await here.plan({ ...rotated, run: 3 })).plan?.operations).toEqual([]);
  });
});

describe('an apply that does not come to its end', () => {
  it('is finished by the next attempt of its run, as it was reviewed, with no object twice', async () => {
    const here = await stage({ endpoints: { 'hooks.acme.com': { answers: 503 } } });
    here.push(SURVEY + SENT);
    const { plan: reviewed } = await here.plan({ run: 1 });
    if (reviewed === null) throw new Error('there is no plan');
    const approve = approveReviewed(reviewed);
    await here.apply({ run: 1, approve, killed: true });
    expect(here.ends()).toEqual(['in_progress']);
    expect(here.emulator.control.snapshot().webhooks).toMatchObject([{ enabled: false }]);

    here.emulator.control.setEndpoints({ 'hooks.acme.com': { answers: 200 } });
    here.writes();
    const other = await rejectionOf(here.apply({ run: 2, approve }));
    expect(other.code).toBe('busy');
    expect(here.writes()).toEqual([]);

    expect(await here.apply({ run: 1, attempt: 2, approve })).toMatchObject({ result: 'applied' });
    expect(here.writes()).toEqual(['PATCH webhooks']);
    expect(here.emulator.control.snapshot()).toMatchObject({
      webhooks: [{ enabled: true }],
      topics: [{ name: 'CSAT sent' }],
    });
    expect(here.ends()).toEqual(['in_progress', 'success']);
    expect(await here.plan({ run: 3 })).toMatchObject({ plan: { operations: [] } });
  });

  it('fails for the people who have to mend it, and the next one goes on', async () => {
    const here = await stage({ endpoints: { 'hooks.acme.com': { answers: 503 } } });
    here.push(SURVEY + SENT);
    expect(await here.apply({ run: 1 })).toMatchObject({ result: 'partially-applied' });
    const [deployment] = here.github.state.deployments.values();
    expect(deployment?.statuses.at(-1)).toMatchObject({
      state: 'failure',
      description: expect.stringContaining('1 failed'),
    });
    here.emulator.control.setEndpoints({ 'hooks.acme.com': { answers: 200 } });
    expect(await here.apply({ run: 2 })).toMatchObject({ result: 'applied' });
    expect(here.ends()).toEqual(['failure', 'success']);
  });

  it('is taken back by a change that takes back the file', async () => {
    const here = await stage();
    here.push(SURVEY + SENT);
    await here.apply({ run: 1 });
    const mailed = SENT.replace('CSAT sent', 'CSAT mailed');
    here.emulator.control.setEndpoints({ 'hooks.acme.com': { answers: 503 } });
    here.push(SURVEY.replace('survey:', 'poll:').replace('/csat', '/poll') + mailed);
    expect(await here.apply({ run: 2 })).toMatchObject({ result: 'partially-applied' });
    expect(here.emulator.control.snapshot().topics).toMatchObject([{ name: 'CSAT mailed' }]);
    here.emulator.control.setEndpoints({ 'hooks.acme.com': { answers: 200 } });
    here.push(SURVEY + SENT);
    expect(await here.apply({ run: 3 })).toMatchObject({ result: 'applied' });
    expect(here.emulator.control.snapshot()).toMatchObject({
      topics: [{ name: 'CSAT sent' }],
      webhooks: [{ url: 'https://hooks.acme.com/csat', enabled: true }],
    });
    expect(await here.plan({ run: 4 })).toMatchObject({ plan: { operations: [] } });
  });

  it('leaves what it had made to be removed when the file gives it up', async () => {
    const here = await stage({ endpoints: { 'hooks.acme.com': { answers: 503 } } });
    here.push(SURVEY + SENT);
    await here.apply({ run: 1 });
    here.push(SENT);
    expect(await here.apply({ run: 2 })).toMatchObject({ result: 'applied' });
    expect(here.emulator.control.snapshot().webhooks).toEqual([]);
  });

  it('leaves that also where its URL was that of a secret which holds something else by now', async () => {
    const here = await stage({ endpoints: { 'hooks.acme.com': { answers: 503 } } });
    const secretUrl = '{ secret: CSAT_KEY }';
    const survey = SURVEY.replace('https://hooks.acme.com/csat', secretUrl).replace(
      / +headers.*\n/,
      '',
    );
    here.push(survey + SENT);
    const made = await here.apply({ run: 1, key: 'https://hooks.acme.com/fake-path' });
    expect(made).toMatchObject({ result: 'partially-applied' });
    expect(here.emulator.control.snapshot().webhooks).toHaveLength(1);
    here.push(SENT);
    const removed = await here.apply({ run: 2, key: 'https://hooks.acme.com/fake-other' });
    expect(removed).toMatchObject({ result: 'applied' });
    expect(here.emulator.control.snapshot().webhooks).toEqual([]);
  });
});

describe('without a write to Gladly', () => {
  it('ends an apply that GitHub does not record', async () => {
    const here = await stage();
    here.push(SURVEY + SENT);
    here.github.permit('job', { deployments: 'read' });
    const error = await rejectionOf(here.apply({ run: 1 }));
    expect(error).toMatchObject({ code: 'github-permission' });
    expect(error.remedy).toContain('deployments: write');
    expect(here.writes()).toEqual([]);
  });

  it('ends an apply of what was not reviewed', async () => {
    const here = await stage();
    here.push(SENT);
    const { plan: reviewed } = await here.plan({ run: 1 });
    here.push(SURVEY + SENT);
    if (reviewed === null) throw new Error('there is no plan');
    const outcome = await here.apply({ run: 2, approve: approveReviewed(reviewed) });
    expect(outcome).toMatchObject({
      result: 'refused',
      reason: 'not-covered',
      uncovered: [{ operation: { address: 'csat.webhook.survey' } }],
    });
    expect(here.writes()).toEqual([]);
    expect(here.ends()).toEqual([]);
  });

  it('ends an apply that has nothing to do, and no deployment is made', async () => {
    const here = await stage();
    here.push(SENT);
    await here.apply({ run: 1 });
    here.writes();
    expect(await here.apply({ run: 2 })).toMatchObject({ result: 'no-changes' });
    expect(here.writes()).toEqual([]);
    expect(here.ends()).toEqual(['success']);
  });
});
