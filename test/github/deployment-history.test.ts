import { describe, expect, it } from 'vitest';
import { endDescription, historyOf } from '../../src/github/deployment-history.ts';
import type { RecordEntry } from '../../src/github/deployment-pack.ts';
import { entriesOf, MADE } from '../../src/github/deployment-pack.ts';
import type { DeploymentRecord } from '../../src/github/deployment-record.ts';
import type { ApplyDeployment } from '../../src/github/deployments.ts';
import type { Address } from '../../src/kinds/address.ts';
import type { DesiredResource } from '../../src/kinds/desired.ts';
import { appliedAs } from '../../src/ledger/rebuild.ts';
import {
  desiredState,
  desiredTopic,
  desiredWebhook,
  ORGANIZATION_ID,
  secret,
} from '../support/builders.ts';

const FILE = 'gladly-integrations.yml';
const survey = desiredWebhook('csat.webhook.survey');
const poll = desiredWebhook('csat.webhook.poll');
const sent = desiredTopic('csat.topic.sent');
const SURVEY_KEY = 'csat.webhook.survey#headers.x-key';

type Said = Readonly<Record<string, Partial<RecordEntry>>>;

interface Situation extends Partial<Omit<ApplyDeployment, 'record'>> {
  readonly said?: Said;
  readonly record?: Partial<DeploymentRecord>;
}

function deployment(
  id: number,
  { said = {}, record = {}, ...others }: Situation = {},
): ApplyDeployment {
  const entries = Object.entries(said).map(
    ([address, entry]) => [address as Address, { id: null, action: null, ...entry }] as const,
  );
  return {
    id,
    commit: `commit-${id}`,
    isProven: true,
    state: 'success',
    description: '2 done.',
    touchedAt: 0,
    ...others,
    record: {
      organization: { id: ORGANIZATION_ID, name: 'production' },
      config: FILE,
      run: { id: id * 10, attempt: 1, url: '' },
      planDigest: '',
      source: 'c0'.repeat(32),
      fingerprintKey: 'key',
      fingerprints: {},
      entries: entriesOf(ORGANIZATION_ID, new Map(entries)),
      kept: [],
      ...record,
    },
  };
}

/** The ledger of deployments, the newest first, over configurations by the numbers of commits. */
async function ledgerFrom(
  deployments: readonly ApplyDeployment[],
  configurations: Readonly<Record<number, readonly DesiredResource[]>>,
) {
  const history = await historyOf(deployments, ({ commit, config }) => {
    const resources = configurations[Number(commit.slice('commit-'.length))];
    const isThere = resources !== undefined && config === FILE;
    return Promise.resolve(isThere ? desiredState(resources) : null);
  });
  return history?.ledger ?? null;
}

describe('the ledger of an organization that was applied once', () => {
  it('has what the configuration had then, under the ids that were known', async () => {
    const success = deployment(1, {
      said: {
        [survey.address]: { id: 'w-1', action: 'update' },
        [sent.address]: { id: 't-1' },
        'gone.webhook.old': { action: 'delete' },
      },
      record: { fingerprints: { [SURVEY_KEY]: 'f1' } },
      description: "1 done. Gladly's clock: 2026-11-28T18:50:31.123Z",
    });
    expect(await ledgerFrom([success], { 1: [survey, sent] })).toEqual({
      organizationId: ORGANIZATION_ID,
      resources: {
        [survey.address]: appliedAs(survey, 'w-1'),
        [sent.address]: appliedAs(sent, 't-1'),
      },
      unfinished: [],
      fingerprintKey: 'key',
      fingerprints: { [SURVEY_KEY]: 'f1' },
      gladlyClock: '2026-11-28T18:50:31.123Z',
    });
  });

  it('has what was created without an id, and nothing that was declared and left out', async () => {
    const said = { [survey.address]: { action: 'create' }, [sent.address]: { action: MADE } };
    const ledger = await ledgerFrom([deployment(1, { said })], { 1: [survey, poll, sent] });
    expect(ledger?.resources).toEqual({
      [survey.address]: appliedAs(survey, null),
      [sent.address]: appliedAs(sent, null),
    });
  });

  it('has what the configuration dropped before and that apply left alone', async () => {
    const kept = [
      {
        address: poll.address,
        id: 'w-9',
        commit: 'commit-0',
        config: FILE,
        organization: 'production',
      },
    ];
    const success = deployment(1, { said: { [survey.address]: { id: 'w-1' } }, record: { kept } });
    const ledger = await ledgerFrom([success], { 0: [poll], 1: [survey] });
    expect(ledger?.resources).toEqual({
      [survey.address]: appliedAs(survey, 'w-1'),
      [poll.address]: appliedAs(poll, 'w-9'),
    });
  });

  it('has nothing when the configuration of then cannot be told any more', async () => {
    const success = deployment(1, { said: { [survey.address]: { id: 'w-1' } } });
    const moved = deployment(1, {
      said: { [survey.address]: { id: 'w-1' } },
      record: { config: 'elsewhere.yml' },
    });
    expect((await ledgerFrom([success], {}))?.resources).toEqual({});
    expect((await ledgerFrom([moved], { 1: [survey] }))?.resources).toEqual({});
  });
});

describe('the ledger after applies that did not succeed', () => {
  const success = deployment(1, {
    said: { [survey.address]: { id: 'w-1' } },
    record: { fingerprints: { [SURVEY_KEY]: 'f1' } },
  });

  it.each(['failure', 'open'] as const)('has what one that ended as %s began', async (state) => {
    const later = deployment(2, {
      state,
      said: {
        [survey.address]: { id: 'w-1', action: 'update' },
        [poll.address]: { action: 'create' },
        [sent.address]: { id: 't-1' },
      },
    });
    const ledger = await ledgerFrom([later, success], { 1: [survey], 2: [survey, poll, sent] });
    expect(ledger?.resources).toEqual({ [survey.address]: appliedAs(survey, 'w-1') });
    expect(ledger?.unfinished).toEqual([
      { address: poll.address, kind: 'webhook', action: 'create', fields: poll.fields },
      {
        address: survey.address,
        kind: 'webhook',
        action: 'update',
        id: 'w-1',
        fields: survey.fields,
      },
    ]);
  });

  it('has of write-only values what a creation sent, and then what is in effect for sure', async () => {
    const keyed = desiredWebhook(poll.address, { headers: { 'x-key': secret('KEY') } });
    const of = (id: number, action: string, value: string) =>
      deployment(id, {
        state: 'failure',
        said: { [poll.address]: { id: id === 2 ? null : 'w-2', action } },
        record: { fingerprints: { [`${poll.address}#headers.x-key`]: value } },
      });
    const sentAfter = async (...later: readonly ApplyDeployment[]) => {
      const ledger = await ledgerFrom([...later, of(2, 'create', 'aa')], {
        2: [keyed],
        3: [keyed],
      });
      return ledger?.unfinished[0]?.sent;
    };
    const known = (value: string | null) => ({
      fingerprintKey: 'key',
      fingerprints: { 'headers.x-key': value },
    });
    expect(await sentAfter()).toEqual(known('aa'));
    expect(await sentAfter(of(3, 'enable', 'aa'))).toEqual(known('aa'));
    expect(await sentAfter(of(3, 'resend-secrets', 'bb'))).toEqual(known(null));
  });

  it('has nothing of one that ended before its first write', async () => {
    const later = deployment(2, { state: 'void', said: { [poll.address]: { action: 'create' } } });
    const ledger = await ledgerFrom([later, success], { 1: [survey], 2: [poll] });
    expect(ledger?.unfinished).toEqual([]);
  });

  it('has the newest of what several began, and a creation stays one', async () => {
    const changed = desiredWebhook(poll.address, { name: 'Changed' });
    const first = deployment(2, {
      state: 'failure',
      said: { [poll.address]: { action: 'create' } },
    });
    const second = deployment(3, {
      state: 'failure',
      said: { [poll.address]: { id: 'w-2', action: 'adopt' } },
    });
    const ledger = await ledgerFrom([second, first, success], { 1: [], 2: [poll], 3: [changed] });
    expect(ledger?.unfinished).toEqual([
      {
        address: poll.address,
        kind: 'webhook',
        action: 'create',
        id: 'w-2',
        fields: changed.fields,
        former: [poll.fields],
      },
    ]);
  });

  it('has what one was to remove, which its own configuration no longer has', async () => {
    const said = {
      [survey.address]: { action: 'delete' },
      'csat.webhook.never': { action: 'delete' },
    };
    const later = deployment(2, { state: 'failure', said });
    const ledger = await ledgerFrom([later, success], { 1: [survey], 2: [] });
    expect(ledger?.unfinished).toEqual([
      { address: survey.address, kind: 'webhook', action: 'delete' },
    ]);
  });

  it('is one even if none has ever succeeded', async () => {
    const first = deployment(2, {
      state: 'failure',
      said: { [poll.address]: { action: 'create' } },
    });
    const ledger = await ledgerFrom([first], { 2: [poll] });
    expect(ledger).toMatchObject({ organizationId: ORGANIZATION_ID, resources: {} });
    expect(ledger?.unfinished).toHaveLength(1);
  });

  it.each<readonly [string, Partial<DeploymentRecord>, Said, Readonly<Record<string, string>>]>([
    ['another value', { fingerprints: { [SURVEY_KEY]: 'f2' } }, updated('w-1'), {}],
    [
      'the same value',
      { fingerprints: { [SURVEY_KEY]: 'f1' } },
      updated('w-1'),
      { [SURVEY_KEY]: 'f1' },
    ],
    [
      'the same by another key',
      { fingerprintKey: 'new', fingerprints: { [SURVEY_KEY]: 'f1' } },
      updated('w-1'),
      {},
    ],
    [
      'nothing to the webhook',
      { fingerprints: { [SURVEY_KEY]: 'f2' } },
      { [survey.address]: { id: 'w-1' } },
      { [SURVEY_KEY]: 'f1' },
    ],
  ])('knows of a secret what a failed apply may have sent: %s', async (_, record, said, known) => {
    const later = deployment(2, { state: 'failure', said, record });
    const ledger = await ledgerFrom([later, success], { 1: [survey], 2: [survey] });
    expect(ledger?.fingerprints).toEqual(known);
  });

  it('knows the URL of a secret that was applied, because Gladly shows whether it still has it', async () => {
    const url = `${survey.address}#url`;
    const applied = deployment(1, {
      said: { [survey.address]: { id: 'w-1' } },
      record: { fingerprints: { [url]: 'f1' } },
    });
    const record = { fingerprints: { [url]: 'f2' } };
    const later = deployment(2, { state: 'failure', said: updated('w-1'), record });
    const ledger = await ledgerFrom([later, applied], { 1: [survey], 2: [survey] });
    expect(ledger?.fingerprints).toEqual({ [url]: 'f1' });
  });

  function updated(id: string): Said {
    return { [survey.address]: { id, action: 'update' } };
  }
});

it('there is no ledger when nothing was ever applied', async () => {
  expect(await ledgerFrom([], {})).toBeNull();
  expect(await ledgerFrom([deployment(1, { state: 'void' })], { 1: [survey] })).toBeNull();
});

it('the ledger of another organization is told by its id', async () => {
  const organization = { id: 'org-other', name: 'production' };
  const ledger = await ledgerFrom([deployment(1, { record: { organization } })], { 1: [] });
  expect(ledger?.organizationId).toBe('org-other');
});

describe('the description of the last status', () => {
  it('has room for the outcome and for the clock, in 140 characters', async () => {
    const clock = '2026-11-28T18:50:31.123456789+00:00';
    const text = endDescription('x'.repeat(500), clock);
    expect([...text]).toHaveLength(140);
    const success = deployment(1, { description: text });
    expect((await ledgerFrom([success], { 1: [] }))?.gladlyClock).toBe(clock);
    expect(endDescription('2 done', null)).toBe('2 done.');
  });

  it.each([
    'yesterday',
    "2026-11-28T18:50:31Z Gladly's clock: 2030-01-01T00:00:00Z x",
    '"'.repeat(90),
  ])('has no clock that is none: %s', async (clock) => {
    const description = endDescription('2 done', clock);
    expect(description).toBe('2 done.');
    expect(
      (await ledgerFrom([deployment(1, { description })], { 1: [] }))?.gladlyClock,
    ).toBeUndefined();
  });
});
