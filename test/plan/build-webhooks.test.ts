import { describe, expect, it } from 'vitest';
import type { DesiredWebhook, WebhookFields } from '../../src/kinds/desired.ts';
import type { LiveWebhook } from '../../src/kinds/live.ts';
import { desiredState, desiredWebhook, place, secret } from '../support/builders.ts';
import { liveState, liveWebhookOf } from '../support/live-builders.ts';
import type { PlanSituation } from '../support/plan-builders.ts';
import { ledgerOf, operationIds, planOf, secretReadings } from '../support/plan-builders.ts';

const KEY = 'csat.webhook.survey#headers.x-api-key';
const CLOCK = '2026-11-10T00:00:00Z';

const withHeader = (headers: WebhookFields['headers'] = { 'x-api-key': secret('CSAT_KEY') }) =>
  desiredWebhook('csat.webhook.survey', { headers: headers ?? {}, place: place(3) });

/** A webhook that was applied, and is in Gladly, as `applied`; the file has `head` by now. */
function planWith(
  head: DesiredWebhook,
  on: {
    readonly applied?: DesiredWebhook;
    readonly live?: Partial<LiveWebhook>;
    readonly situation?: PlanSituation;
  } = {},
) {
  const { applied = head, live = {}, situation = {} } = on;
  return planOf({
    desired: desiredState([head]),
    ledger: ledgerOf([applied], { gladlyClock: CLOCK }),
    live: liveState({ webhooks: [liveWebhookOf(applied, live)] }),
    ...situation,
  });
}

function rotated(webhook: DesiredWebhook, key = KEY): Pick<PlanSituation, 'secrets'> {
  return { secrets: secretReadings([webhook], { [key]: { fingerprint: 'another-value' } }) };
}

describe('headers and credentials', () => {
  const survey = withHeader();

  it('that the file adds are set by one update', () => {
    const head = withHeader({ 'x-api-key': secret('CSAT_KEY'), 'x-org': secret('ORG') });
    const plan = planWith(head, { applied: survey, situation: { base: desiredState([survey]) } });
    expect(plan.operations).toMatchObject([
      {
        id: 'csat.webhook.survey:update:this-change',
        reason: 'differs',
        changes: [
          { field: 'headers', before: ['x-api-key'], after: ['x-api-key', 'x-org'] },
          { field: 'headers.x-org', secret: 'set' },
        ],
      },
    ]);
  });

  it('that the file takes away are an update without secrets', () => {
    const both = withHeader({ 'x-api-key': secret('CSAT_KEY'), 'x-org': secret('ORG') });
    const plan = planWith(survey, { applied: both, situation: { base: desiredState([both]) } });
    expect(plan.operations).toMatchObject([
      {
        id: 'csat.webhook.survey:update:this-change',
        changes: [{ field: 'headers', before: ['x-api-key', 'x-org'], after: ['x-api-key'] }],
      },
    ]);
  });

  it('that somebody took away or added in Gladly are drift', () => {
    const gone = planWith(survey, { live: { headerKeys: [] } });
    expect(gone.operations).toMatchObject([
      {
        id: 'csat.webhook.survey:update:changed-in-gladly',
        changes: [
          { field: 'headers', before: [], after: ['x-api-key'] },
          { field: 'headers.x-api-key', secret: 'set' },
        ],
      },
    ]);
    const more = planWith(survey, { live: { headerKeys: ['x-api-key', 'x-else'] } });
    expect(operationIds(more)).toEqual(['csat.webhook.survey:update:changed-in-gladly']);
  });

  it('that are missing in Gladly are sent whole', () => {
    const basic = { username: secret('USER'), password: secret('PASSWORD') };
    const plan = planWith(desiredWebhook('csat.webhook.survey', { basic }), {
      live: { hasCredentials: false },
    });
    expect(plan.operations).toMatchObject([
      {
        id: 'csat.webhook.survey:update:changed-in-gladly',
        changes: [
          { field: 'basic', before: false, after: true },
          { field: 'basic.password', secret: 'set' },
          { field: 'basic.username', secret: 'set' },
        ],
      },
    ]);
  });

  it('of which one gets another secret together with a new name are one update', () => {
    const head = desiredWebhook('csat.webhook.survey', {
      headers: { 'x-api-key': secret('NEW_KEY') },
      name: 'New name',
    });
    const plan = planWith(head, { applied: survey, situation: { base: desiredState([survey]) } });
    expect(plan.operations).toMatchObject([
      {
        id: 'csat.webhook.survey:update:this-change',
        reason: 'differs',
        changes: [
          { field: 'headers.x-api-key', secret: 'changed' },
          { field: 'name', before: 'survey', after: 'New name' },
        ],
      },
    ]);
  });

  it('of which one value rotated while a header was added are two operations', () => {
    const head = withHeader({ 'x-api-key': secret('CSAT_KEY'), 'x-org': secret('ORG') });
    const plan = planWith(head, {
      applied: survey,
      situation: { base: desiredState([survey]), ...rotated(head) },
    });
    expect(operationIds(plan)).toEqual([
      'csat.webhook.survey:update:this-change',
      'csat.webhook.survey:resend-secrets:secret-rotated',
    ]);
  });
});

describe('the realm of Basic credentials, which Gladly does not show', () => {
  const withRealm = (realm: string | undefined) => {
    const basic = { username: secret('USER'), password: secret('PASSWORD') };
    return desiredWebhook('csat.webhook.survey', {
      basic: realm === undefined ? basic : { ...basic, realm },
    });
  };

  it('is compared with the one that was sent last', () => {
    const plan = planWith(withRealm('new'), { applied: withRealm('old') });
    expect(plan.operations).toMatchObject([
      {
        id: 'csat.webhook.survey:update:this-change',
        changes: [{ field: 'basic.realm', before: 'old', after: 'new' }],
      },
    ]);
  });

  it('may be added or taken away', () => {
    const changesOf = (from: string | undefined, to: string | undefined) =>
      planWith(withRealm(to), { applied: withRealm(from) }).operations[0]?.changes;
    expect(changesOf(undefined, 'r')).toEqual([{ field: 'basic.realm', before: null, after: 'r' }]);
    expect(changesOf('r', undefined)).toEqual([{ field: 'basic.realm', before: 'r', after: null }]);
  });

  it('is compared with base where nothing was applied', () => {
    const plan = planOf({
      desired: desiredState([withRealm('new')]),
      base: desiredState([withRealm('old')]),
      live: liveState({ webhooks: [liveWebhookOf(withRealm('old'))] }),
    });
    expect(operationIds(plan)).toContain('csat.webhook.survey:update:this-change');
  });

  it('goes with the credentials where there are none yet, or none declared', () => {
    const none = desiredWebhook('csat.webhook.survey');
    const added = planWith(withRealm('r'), { applied: none });
    expect(added.operations[0]?.changes.map(({ field }) => field)).not.toContain('basic.realm');
    expect(planWith(none, { applied: withRealm('r') }).operations).toEqual([]);
    const lost = planWith(withRealm('new'), {
      applied: withRealm('old'),
      live: { hasCredentials: false },
    });
    expect(lost.operations[0]?.changes.map(({ field }) => field)).not.toContain('basic.realm');
  });
});
