import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/kinds/ledger.ts';
import { appliedAs } from '../../src/ledger/rebuild.ts';
import { desiredTopic, desiredWebhook, ORGANIZATION_ID } from '../support/builders.ts';
import { rejectionOf } from '../support/errors.ts';
import { clientOf } from '../support/github/client.ts';
import {
  ACME,
  applyStart,
  CONFIG,
  ledgerOn as ledgerAt,
  rememberingLogger,
} from '../support/github/ledger.ts';
import { SECONDARY_LIMIT, testFakeGitHub, type FakeGitHub } from '../support/github/server.ts';
import { ledgerOf } from '../support/plan-builders.ts';

const survey = desiredWebhook('csat.webhook.survey');
const sent = desiredTopic('csat.topic.sent');
const AFTER: Ledger = ledgerOf([], { gladlyClock: '2026-11-28T18:50:31Z' });
const DEPLOYMENTS = '/repos/acme/support/deployments';
const CREATE = { method: 'POST', path: DEPLOYMENTS };
const STATUS = { method: 'POST', path: `${DEPLOYMENTS}/*/statuses` };

const creating = applyStart({
  operations: [
    { address: survey.address, kind: 'webhook', action: 'create', fields: survey.fields },
  ],
  owned: { [sent.address]: 't-1' },
  fingerprints: { 'csat.webhook.survey#headers.x-key': '3c'.repeat(16) },
});

/** A ledger over a file that declares both objects at every commit, unless told otherwise. */
const ledgerOn: typeof ledgerAt = (github, situation) =>
  ledgerAt(github, { declared: [survey, sent], ...situation });

/** One apply from its beginning to its end, by a run of its own. */
async function applied(
  github: FakeGitHub,
  situation: Parameters<typeof ledgerOn>[1] = {},
  outcome: 'success' | 'failure' = 'success',
): Promise<number | null> {
  const ledger = ledgerOn(github, situation);
  await ledger.load(ACME);
  const organization = { ...ACME, name: situation.organization ?? ACME.name };
  await ledger.begin({ ...creating, organization });
  await ledger.finish({ outcome, summary: '1 done', ledger: AFTER });
  await ledger.release();
  return ledger.deploymentId;
}

describe('an apply that is recorded in GitHub', () => {
  it('is a deployment with its own task, in progress, and then what came of it', async () => {
    const github = await testFakeGitHub();
    const id = await applied(github);
    expect(github.writes().map(({ path, body }) => [path, shown(body)])).toEqual([
      [
        DEPLOYMENTS,
        {
          ref: github.repository.headOf(),
          task: 'gladly-integrations',
          environment: 'production',
          description: 'Gladly organization production',
          auto_merge: false,
          required_contexts: [],
          transient_environment: false,
          production_environment: true,
        },
      ],
      [
        `${DEPLOYMENTS}/${id}/statuses`,
        {
          state: 'in_progress',
          description: 'Applying',
          environment: 'production',
          auto_inactive: false,
          log_url: `${github.webUrl}/acme/support/actions/runs/1`,
        },
      ],
      [
        `${DEPLOYMENTS}/${id}/statuses`,
        expect.objectContaining({
          state: 'success',
          description: "1 done. Gladly's clock: 2026-11-28T18:50:31Z",
        }),
      ],
    ]);
  });

  it('gives the ledger to the next run', async () => {
    const github = await testFakeGitHub();
    const id = await applied(github);
    const next = ledgerOn(github, { run: 2 });
    expect(await next.load(ACME)).toEqual({
      organizationId: ORGANIZATION_ID,
      resources: {
        [survey.address]: appliedAs(survey, null),
        [sent.address]: appliedAs(sent, 't-1'),
      },
      unfinished: [],
      fingerprintKey: creating.fingerprintKey,
      fingerprints: creating.fingerprints,
      gladlyClock: '2026-11-28T18:50:31Z',
    });
    expect(await next.lastApplied()).toEqual({
      commit: github.repository.headOf(),
      deploymentId: id,
    });
  });

  it('that was killed or failed leaves what it began to the next run', async () => {
    const github = await testFakeGitHub();
    await ledgerOn(github).begin(creating);
    const after = await ledgerOn(github, { run: 2 }).load(ACME);
    expect(after?.resources).toEqual({});
    expect(after?.unfinished).toEqual(creating.operations);
    await ledgerOn(github, { attempt: 2 }).begin(creating);
    await applied(github, { attempt: 3 }, 'failure');
    expect((await ledgerOn(github, { run: 2 }).load(ACME))?.unfinished).toEqual(
      creating.operations,
    );
  });

  it('that ended without a receipt says so', async () => {
    const github = await testFakeGitHub();
    const ledger = ledgerOn(github);
    await ledger.begin(creating);
    await ledger.release();
    await ledger.release();
    const { statuses } = deploymentIn(github, ledger.deploymentId);
    expect(statuses.map(({ state }) => state)).toEqual(['in_progress', 'failure']);
  });

  it('counts although it became inactive', async () => {
    const github = await testFakeGitHub();
    const id = await applied(github);
    await setStatus(github, id ?? 0, 'inactive');
    expect(await ledgerOn(github).lastApplied()).toMatchObject({ deploymentId: id });
  });

  it('is found behind more than a hundred that failed', async () => {
    const github = await testFakeGitHub({ pageSize: 30 });
    const id = await applied(github);
    const success = deploymentIn(github, id);
    const statuses = success.statuses.map((one) => ({ ...one, state: 'failure' }));
    for (let count = 0; count < 120; count += 1) {
      const copy = { ...success, id: github.repository.newId(), statuses };
      github.state.deployments.set(copy.id, copy);
    }
    const ledger = await ledgerOn(github, { run: 2 }).load(ACME);
    expect(Object.keys(ledger?.resources ?? {})).toHaveLength(2);
    expect(ledger?.unfinished).toHaveLength(1);
    const lists = github
      .requests()
      .filter(({ path, method }) => `${method} ${path}` === `GET ${DEPLOYMENTS}`);
    expect(lists.length).toBeGreaterThanOrEqual(5);
  }, 20_000);

  it('is recorded on an Enterprise Server as well', async () => {
    const github = await testFakeGitHub({ enterprise: true });
    await applied(github);
    expect((await ledgerOn(github).load(ACME))?.resources).toHaveProperty([sent.address]);
  });
});

describe('what others have put into the environment', () => {
  it('is passed over: deployments of jobs, of other organizations, and ones that say nothing', async () => {
    const github = await testFakeGitHub();
    const id = await applied(github);
    await applied(github, { run: 2, organization: 'sandbox' });
    const body = { ref: 'main', environment: 'production', required_contexts: [] };
    await post(github, DEPLOYMENTS, { ...body, task: 'deploy', payload: { format: 99 } });
    await post(github, DEPLOYMENTS, { ...body, task: 'gladly-integrations', payload: 'x' });
    const logger = rememberingLogger();
    const ledger = ledgerOn(github, { run: 3, logger, others: ['sandbox'] });
    expect((await ledger.load(ACME))?.resources).toHaveProperty([sent.address]);
    expect(await ledger.lastApplied()).toMatchObject({ deploymentId: id });
    expect(logger.warnings).toEqual([expect.stringContaining('no record that can be read')]);
  });

  it('stops us when a newer version of this program has put it there', async () => {
    const github = await testFakeGitHub();
    const body = { ref: 'main', environment: 'production', required_contexts: [] };
    const payload = { format: 2 };
    await post(github, DEPLOYMENTS, { ...body, task: 'gladly-integrations', payload });
    const error = await rejectionOf(ledgerOn(github).load(ACME));
    expect(error).toMatchObject({ code: 'unreadable' });
    expect(error.remedy).toContain('Use that version or a later one');
  });

  it('under the same name for another Gladly organization is told by its id', async () => {
    const github = await testFakeGitHub();
    const organization = { id: 'org-other', name: 'production' };
    const other = ledgerOn(github);
    await other.begin({ ...creating, organization });
    await other.finish({ outcome: 'success', summary: '1 done', ledger: AFTER });
    const found = await ledgerOn(github).load(ACME);
    expect(found?.organizationId).toBe('org-other');
  });
});

describe('a commit that was applied already', () => {
  it('is superseded when a later one was, and only then', async () => {
    const github = await testFakeGitHub();
    const { repository } = github;
    const first = repository.headOf();
    expect(await ledgerOn(github, { commit: first }).isSuperseded()).toBe(false);
    repository.push({ a: '1' });
    const second = repository.headOf();
    await applied(github, { commit: second });
    repository.push({ a: '2' });
    const isSuperseded = (commit: string) => ledgerOn(github, { run: 2, commit }).isSuperseded();
    expect(await isSuperseded(first)).toBe(true);
    expect(await isSuperseded(second)).toBe(false);
    expect(await isSuperseded(repository.headOf())).toBe(false);
  });

  it('is not superseded after history was rewritten', async () => {
    const github = await testFakeGitHub();
    github.repository.push({ a: '1' });
    await applied(github);
    github.repository.forcePush('main', { a: '2' });
    const commit = github.repository.headOf();
    expect(await ledgerOn(github, { run: 2, commit }).isSuperseded()).toBe(false);
  });
});

describe('an apply that GitHub does not take', () => {
  it('is refused with the missing permission before anything else happens', async () => {
    const github = await testFakeGitHub();
    github.permit('job', { deployments: 'read' });
    const ledger = ledgerOn(github);
    await ledger.load(ACME);
    const error = await rejectionOf(ledger.begin(creating));
    expect(error.code).toBe('github-permission');
    expect(error.remedy).toContain('deployments: write');
    expect(github.state.deployments.size).toBe(0);
  });

  it('says what is missing when not even the list may be read', async () => {
    const github = await testFakeGitHub();
    github.permit('job', { deployments: 'none' });
    const error = await rejectionOf(ledgerOn(github).load(ACME));
    expect(error.code).toBe('github-permission');
    expect(error.remedy).toContain('deployments: read');
  });

  it.each([
    [409, 'Conflict: Commit status checks failed for main'],
    [422, 'Branch "main" is not allowed to deploy to production'],
  ])('is refused with the words of a %i', async (status, message) => {
    const github = await testFakeGitHub();
    const effect = { type: 'answer', status, body: { message } } as const;
    github.fail({ on: CREATE, effect });
    const error = await rejectionOf(ledgerOn(github).begin(creating));
    expect(error.code).toBe('github-permission');
    expect(error.message).toContain(message);
    expect(error.message).toContain('Nothing was changed in Gladly');
    expect(error.remedy).toContain('deployments: write');
  });

  it('is refused when its first status cannot be set, and holds nobody up', async () => {
    const github = await testFakeGitHub();
    const effect = { type: 'answer', status: 422, body: { message: 'no' } } as const;
    github.fail({ on: STATUS, effect });
    expect((await rejectionOf(ledgerOn(github).begin(creating))).code).toBe('github-permission');
    await ledgerOn(github, { run: 2 }).begin(creating);
    expect(github.state.deployments.size).toBe(2);
  });
});

describe('faults on the side of GitHub', () => {
  it('do not make two deployments when an answer is lost', async () => {
    const github = await testFakeGitHub();
    github.fail({ on: CREATE, moment: 'after', effect: { type: 'reset' } });
    const ledger = ledgerOn(github);
    await ledger.begin(creating);
    expect([...github.state.deployments.keys()]).toEqual([ledger.deploymentId]);
  });

  it('are waited out: limits and 5xx', async () => {
    const github = await testFakeGitHub();
    github.fail({ on: CREATE, effect: SECONDARY_LIMIT });
    github.fail({ on: STATUS, effect: { type: 'answer', status: 502, body: '' } });
    await applied(github);
    expect(github.state.deployments.size).toBe(1);
  });

  it('at the end of an apply never hide its receipt; the next run finds it unfinished', async () => {
    const github = await testFakeGitHub();
    const logger = rememberingLogger();
    const ledger = ledgerOn(github, { logger });
    await ledger.begin(creating);
    const effect = { type: 'answer', status: 500, body: '' } as const;
    github.fail({ on: { ...STATUS, times: 'always' }, effect });
    await ledger.finish({ outcome: 'success', summary: '1 done', ledger: AFTER });
    await ledger.release();
    expect(logger.warnings).toEqual([expect.stringContaining('run this same job again')]);
    expect((await ledgerOn(github, { run: 2 }).load(ACME))?.unfinished).toHaveLength(1);
  });

  it('warns once when the configuration of the last apply cannot be told', async () => {
    const github = await testFakeGitHub();
    await applied(github);
    const logger = rememberingLogger();
    const ledger = ledgerOn(github, { run: 2, logger, files: {} });
    expect((await ledger.load(ACME))?.resources).toEqual({});
    await ledger.load(ACME);
    expect(logger.warnings).toHaveLength(1);
    expect(logger.warnings[0]).toContain(CONFIG);
  });
});

it('what is left alone although the file has dropped it stays ours', async () => {
  const github = await testFakeGitHub();
  const first = github.repository.headOf();
  const second = github.repository.push({ a: '1' }).after;
  const files = { [first]: [survey, sent], [second]: [survey] };
  await applied(github, { commit: first, files });
  const ledger = ledgerOn(github, { run: 2, commit: second, files });
  const before = await ledger.load(ACME);
  expect(before?.resources).toHaveProperty([sent.address]);
  await ledger.begin(applyStart({ owned: { [survey.address]: 'w-1', [sent.address]: 't-1' } }));
  await ledger.finish({ outcome: 'success', summary: 'none', ledger: AFTER });
  expect((await ledgerOn(github, { run: 3, files }).load(ACME))?.resources).toEqual({
    [survey.address]: appliedAs(survey, 'w-1'),
    [sent.address]: appliedAs(sent, 't-1'),
  });
});

it('a webhook that somebody has deleted stays applied, so that its absence is drift', async () => {
  const github = await testFakeGitHub();
  await applied(github);
  const ledger = ledgerOn(github, { run: 2 });
  await ledger.load(ACME);
  await ledger.begin(applyStart({ owned: { [sent.address]: 't-1' } }));
  await ledger.finish({ outcome: 'success', summary: 'none', ledger: AFTER });
  const after = await ledgerOn(github, { run: 3 }).load(ACME);
  expect(after?.resources).toMatchObject({ [survey.address]: { id: null } });
  expect(after?.unfinished).toEqual([]);
});

it('a plan asks GitHub for the list and the statuses of the last apply, once', async () => {
  const github = await testFakeGitHub();
  await applied(github);
  const before = github.requests().length;
  const ledger = ledgerOn(github, { run: 2 });
  await ledger.lastApplied();
  await ledger.load(ACME);
  expect(
    github
      .requests()
      .slice(before)
      .map(({ method }) => method),
  ).toEqual(['GET', 'GET']);
});

function deploymentIn(github: FakeGitHub, id: number | null) {
  const found = github.state.deployments.get(id ?? 0);
  if (found === undefined) throw new Error('nothing was begun');
  return found;
}

function shown(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'payload'));
}

async function post(github: FakeGitHub, path: string, body: Readonly<Record<string, unknown>>) {
  const { owner: _owner, ...others } = { owner: '', ...body };
  await clientOf(github).request(`POST ${path}`, others);
}

async function setStatus(github: FakeGitHub, id: number, state: string) {
  await post(github, `${DEPLOYMENTS}/${id}/statuses`, { state });
}
