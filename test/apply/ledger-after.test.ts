import { describe, expect, it } from 'vitest';
import type { OperationResult } from '../../src/apply/journal.ts';
import { ledgerAfter } from '../../src/apply/ledger-after.ts';
import type { DesiredResource } from '../../src/kinds/desired.ts';
import type { Ledger } from '../../src/kinds/ledger.ts';
import type { LiveState } from '../../src/kinds/live.ts';
import { computePlan } from '../../src/plan/plan.ts';
import type { PlanOptions, SecretReading } from '../../src/plan/input.ts';
import type { Operation } from '../../src/plan/types.ts';
import { desiredState, desiredTopic, desiredWebhook, idOf, secret } from '../support/builders.ts';
import { liveState, liveTopicOf, liveWebhookOf, NOT_ASKED } from '../support/live-builders.ts';
import { appliedResource, ledgerOf, planInput, secretReadings } from '../support/plan-builders.ts';

const survey = desiredWebhook('survey', { headers: { 'x-api-key': secret('KEY') } });
const renamed = desiredWebhook('survey', { ...survey.fields, name: 'Survey' });
const sent = desiredTopic('sent');
const hidden = desiredWebhook('hidden', { url: 'secret:URL' });
const KEY = `${survey.address}#headers.x-api-key`;

type Ending = 'done' | 'out-of-scope' | 'rejected' | 'stopped' | 'silent';

describe('the ledger after an apply that succeeded', () => {
  it('has what the file declares, with the ids that were learned, and nothing unfinished', () => {
    const former = ledgerOf([], { unfinished: [begun(sent)], fingerprintKey: 'key-1' });
    const after = ledgerFor([survey, sent], liveState(), { former, success: true });
    expect(after).toMatchObject({
      resources: {
        [survey.address]: { id: 'new-survey', kind: 'webhook', fields: survey.fields },
        [sent.address]: { id: 'new-sent', kind: 'topic', fields: sent.fields },
      },
      unfinished: [],
      fingerprintKey: 'key-1',
      gladlyClock: '2026-11-20T12:00:00Z',
    });
  });

  it('has the fields of the file even where Gladly already was so', () => {
    const live = liveState({ webhooks: [liveWebhookOf(renamed)] });
    const after = ledgerFor([renamed], live, { former: ledgerOf([survey]), success: true });
    expect(after.resources[survey.address]?.fields.name).toBe('Survey');
  });

  it('has forgotten what is no longer declared', () => {
    const live = liveState({ webhooks: [liveWebhookOf(survey)] });
    const after = ledgerFor([], live, { former: ledgerOf([survey, sent]), success: true });
    expect(after.resources).toEqual({});
    expect(after.fingerprints).toEqual({});
  });

  it('keeps what is no longer declared and of a kind that was not read', () => {
    const live = liveState({ topics: NOT_ASKED });
    const after = ledgerFor([], live, { former: ledgerOf([sent]), success: true });
    expect(Object.keys(after.resources)).toEqual([sent.address]);
  });

  it('keeps what drifted in Gladly as it was applied, so that it goes on being drift', () => {
    const live = liveState({ webhooks: [liveWebhookOf(survey, { name: 'By hand' })] });
    const after = ledgerFor([survey], live, { former: ledgerOf([survey]), success: true });
    expect(after.resources[survey.address]).toEqual(appliedResource(survey));
  });

  it('keeps the id of what was deleted in Gladly and is left to drift', () => {
    const after = ledgerFor([survey], liveState(), { former: ledgerOf([survey]), success: true });
    expect(after.resources[survey.address]?.id).toBe(idOf(survey.address));
  });

  it('keeps the clock of before where no webhook was read', () => {
    const former = ledgerOf([sent]);
    const live = liveState({ topics: [liveTopicOf(sent)] });
    const after = ledgerFor([sent], live, { former, success: true, clock: null });
    expect(after.gladlyClock).toBe(former.gladlyClock);
  });

  it('begins anew where the one before was of another organization', () => {
    const former = ledgerOf([survey], { organizationId: 'other', unfinished: [begun(sent)] });
    const after = ledgerFor([], liveState(), { former, success: false });
    expect(after).toMatchObject({ resources: {}, unfinished: [], organizationId: 'org-acme' });
  });
});

describe('the ledger after an apply that did not succeed', () => {
  it('has what came about, and of the rest what was before and what is unfinished', () => {
    const former = ledgerOf([survey]);
    const live = liveState({ webhooks: [liveWebhookOf(survey)] });
    const after = ledgerFor([renamed, sent], live, { former, endings: { update: 'rejected' } });
    expect(after.resources[survey.address]?.fields.name).toBe('survey');
    expect(after.resources[sent.address]).toMatchObject({ id: 'new-sent' });
    expect(after.unfinished).toEqual([
      {
        address: survey.address,
        kind: 'webhook',
        action: 'update',
        id: idOf(survey.address),
        fields: renamed.fields,
      },
    ]);
  });

  it('has a creation that got half-way as unfinished, with its id', () => {
    const after = ledgerFor([survey], liveState(), { former: null, endings: { create: 'silent' } });
    expect(after.resources).toEqual({});
    const fingerprints = { 'headers.x-api-key': 'fingerprint-of-KEY' };
    const values = { fingerprintKey: 'key-1', fingerprints };
    expect(after.unfinished).toEqual([{ ...begun(survey), id: 'new-survey', sent: values }]);
    expect(after.fingerprints).toEqual({});
  });

  it.each(['rejected', 'stopped'] as const)(
    'has nothing of a creation that was %s, so that what others make later is not taken for ours',
    (ending) => {
      const after = ledgerFor([survey], liveState(), { former: null, endings: { create: ending } });
      expect(after).toMatchObject({ resources: {}, unfinished: [] });
    },
  );

  it('has an adoption without the change that should have followed as unfinished', () => {
    const live = liveState({ webhooks: [liveWebhookOf(survey)] });
    const after = ledgerFor([renamed], live, { former: null, endings: { update: 'rejected' } });
    expect(after.resources).toEqual({});
    expect(after.unfinished).toMatchObject([{ action: 'update', id: idOf(survey.address) }]);
  });

  it('keeps a removal that failed for the next plan', () => {
    const live = liveState({ webhooks: [liveWebhookOf(survey)] });
    const former = ledgerOf([survey], { fingerprintKey: 'key-1' });
    const after = ledgerFor([], live, { former, endings: { delete: 'rejected' } });
    expect(after.resources).toEqual(former.resources);
    expect(after.fingerprints).toEqual(former.fingerprints);
    expect(after.unfinished).toMatchObject([{ action: 'delete' }]);
  });

  it('keeps what earlier applies left unfinished, but for what came about now', () => {
    const other = desiredTopic('other');
    const former = ledgerOf([], { unfinished: [begun(sent), begun(other)] });
    const after = ledgerFor([sent, survey], liveState(), {
      former,
      endings: { create: 'done' },
      success: false,
    });
    expect(after.unfinished).toEqual([begun(other)]);
  });

  it('has nothing to say of operations that were not reviewed, whose objects stay as they were', () => {
    const live = liveState({ webhooks: [liveWebhookOf(survey)] });
    const former = ledgerOf([survey]);
    const after = ledgerFor([renamed], live, { former, endings: { update: 'out-of-scope' } });
    expect(after.resources[survey.address]?.fields.name).toBe('survey');
    expect(after.unfinished).toEqual([]);
  });
});

describe('fingerprints after an apply', () => {
  const live = liveState({ webhooks: [liveWebhookOf(survey)] });
  const rotated = { [KEY]: { fingerprint: 'fingerprint-of-second' } };
  const former = ledgerOf([survey], { fingerprintKey: 'key-1' });

  it('are those of values that were sent', () => {
    const after = ledgerFor([survey], live, { former, readings: rotated, options: ALL });
    expect(after.fingerprints).toEqual({ [KEY]: 'fingerprint-of-second' });
  });

  it('stay those of before for values that were not sent, so that they go on being rotated', () => {
    const after = ledgerFor([survey], live, { former, readings: rotated, success: true });
    expect(after.fingerprints).toEqual({ [KEY]: 'fingerprint-of-KEY' });
  });

  it('stay those of before where the sending failed', () => {
    const endings = { 'resend-secrets': 'rejected' } as const;
    const on = { former, readings: rotated, options: ALL, endings };
    const after = ledgerFor([survey], live, on);
    expect(after.fingerprints).toEqual({ [KEY]: 'fingerprint-of-KEY' });
  });

  it('are none for objects that were adopted, whose values nobody has sent', () => {
    const after = ledgerFor([survey], live, { former: null, success: true });
    expect(after.resources[survey.address]).toBeDefined();
    expect(after.fingerprints).toEqual({});
  });

  it('go along with an object that the file has under another address by now', () => {
    const moved = desiredWebhook('csat.webhook.moved', survey.fields);
    const after = ledgerFor([moved], live, { former, success: true });
    expect(after.resources[moved.address]?.id).toBe(idOf(survey.address));
    expect(after.fingerprints).toEqual({
      [`${moved.address}#headers.x-api-key`]: 'fingerprint-of-KEY',
    });
  });

  it('of a value that may have been changed by hand go before the clock passes that moment', () => {
    const edited = '2026-11-20T10:00:00Z';
    const touched = liveState({ webhooks: [liveWebhookOf(survey, { updatedAt: edited })] });
    const earlier = { ...former, gladlyClock: '2026-11-20T09:00:00Z' };
    const other = desiredWebhook('other');
    const wanted = [survey, other];
    const after = ledgerFor(wanted, touched, { former: earlier, success: true });
    expect(after.gladlyClock).toBe('2026-11-20T12:00:00Z');
    expect(after.fingerprints).toEqual({});
    expect(noteCodes(wanted, touched, after)).toContain('secret-unsure');
  });

  it('of such a value stay while the clock does, which tells it as well', () => {
    const edited = '2026-11-20T10:00:00Z';
    const touched = liveState({ webhooks: [liveWebhookOf(survey, { updatedAt: edited })] });
    const earlier = { ...former, gladlyClock: '2026-11-20T09:00:00Z' };
    const after = ledgerFor([survey], touched, { former: earlier, clock: null, success: true });
    expect(after.fingerprints).toEqual({ [KEY]: 'fingerprint-of-KEY' });
    expect(noteCodes([survey], touched, after)).toContain('secret-unsure');
  });

  it('made with another key are dropped, because they can be compared with nothing', () => {
    const other = ledgerOf([survey], { fingerprintKey: 'key-0', fingerprints: { [KEY]: 'x' } });
    const after = ledgerFor([survey], live, { former: other, success: true });
    expect(after).toMatchObject({ fingerprintKey: 'key-1', fingerprints: {} });
  });

  it.each<readonly [string, string, Ledger | null]>([
    ['was set by this apply', 'https://hooks.acme.com/else', ledgerOf([hidden])],
    ['Gladly has already', 'secret:URL', null],
  ])('are those of the URL of a secret that %s', (_, url, before) => {
    const known = liveState({ webhooks: [liveWebhookOf(hidden, { url })] });
    const after = ledgerFor([hidden], known, { former: before, options: ALL });
    expect(after.fingerprints).toEqual({ [`${hidden.address}#url`]: 'fingerprint-of-URL' });
  });

  it('are those of a secret URL that was created, and of before where it could not be set', () => {
    const created = ledgerFor([hidden], liveState(), { former: null });
    expect(created.fingerprints).toEqual({ [`${hidden.address}#url`]: 'fingerprint-of-URL' });
    const elsewhere = { url: 'https://hooks.acme.com/else' };
    const failed = ledgerFor(
      [hidden],
      liveState({ webhooks: [liveWebhookOf(hidden, elsewhere)] }),
      {
        former: ledgerOf([hidden], {
          fingerprintKey: 'key-1',
          fingerprints: { [`${hidden.address}#url`]: 'of the former one' },
        }),
        options: ALL,
        endings: { update: 'rejected' },
      },
    );
    expect(failed.fingerprints).toEqual({ [`${hidden.address}#url`]: 'of the former one' });
  });

  it('are none for values that do not resolve', () => {
    const readings = { [KEY]: { fingerprint: null } };
    const after = ledgerFor([survey], live, { former: null, readings, success: true });
    expect(after.fingerprints).toEqual({});
  });
});

const ALL: Partial<PlanOptions> = { scope: 'all' };

interface After {
  readonly former: Ledger | null;
  /** How operations of an action end; `done` where nothing is said. */
  readonly endings?: Readonly<Partial<Record<Operation['action'], Ending>>>;
  readonly readings?: Readonly<Record<string, Partial<SecretReading>>>;
  readonly options?: Partial<PlanOptions>;
  readonly success?: boolean;
  readonly clock?: string | null;
}

function ledgerFor(
  resources: readonly DesiredResource[],
  live: LiveState,
  { former, endings = {}, readings = {}, options = {}, success, clock }: After,
): Ledger {
  const desired = desiredState(resources);
  const secrets = secretReadings(resources, readings);
  const plan = computePlan(
    planInput({ desired, live, ledger: former, secrets, options: { ...options, maxRemovals: 9 } }),
  );
  return ledgerAfter(former, {
    plan,
    live,
    desired,
    results: plan.operations.map((one) => resultOf(one, endings[one.action])),
    readings: secrets,
    fingerprintKey: 'key-1',
    gladlyClock: clock === undefined ? '2026-11-20T12:00:00Z' : clock,
    success: success ?? false,
  });
}

function noteCodes(
  resources: readonly DesiredResource[],
  live: LiveState,
  ledger: Ledger,
): readonly string[] {
  const secrets = secretReadings(resources, {});
  const desired = desiredState(resources);
  return computePlan(planInput({ desired, live, ledger, secrets })).notes.map(({ code }) => code);
}

function resultOf(operation: Operation, ending: Ending = 'done'): OperationResult {
  const key = operation.address.split('.').at(-1);
  const id = operation.liveId ?? (operation.inScope ? `new-${key}` : null);
  if (!operation.inScope || ending === 'out-of-scope') {
    const why = { code: 'out-of-scope' } as const;
    return { operation, id: operation.liveId, outcome: 'skipped', why };
  }
  if (ending === 'rejected') {
    const why = { code: 'rejected', status: 400, detail: '' } as const;
    return { operation, id, outcome: 'refused', why };
  }
  if (ending === 'stopped') {
    const why = { code: 'stopped', because: '' } as const;
    return { operation, id: operation.liveId, outcome: 'skipped', why };
  }
  if (ending === 'silent') {
    return { operation, id, outcome: 'failed', why: { code: 'endpoint-silent', detail: '' } };
  }
  return { operation, id, outcome: operation.action === 'adopt' ? 'unchanged' : 'done' };
}

function begun({ address, kind, fields }: DesiredResource): Ledger['unfinished'][number] {
  return { address, kind, action: 'create', fields };
}
