import { describe, expect, it } from 'vitest';
import type { DesiredWebhook, WebhookFields } from '../../src/kinds/desired.ts';
import type { LiveWebhook } from '../../src/kinds/live.ts';
import { Secret } from '../../src/shared/secret.ts';
import { desiredState, desiredWebhook, LITERAL, place, secret } from '../support/builders.ts';
import { liveState, liveWebhookOf } from '../support/live-builders.ts';
import type { PlanSituation } from '../support/plan-builders.ts';
import { ledgerOf, operationIds, planOf, secretReadings } from '../support/plan-builders.ts';

const KEY = 'csat.webhook.survey#headers.x-api-key';
const BEFORE = '2026-11-09T00:00:00Z';
const CLOCK = '2026-11-10T00:00:00Z';
const AFTER = '2026-11-11T00:00:00Z';

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

describe('a value that Gladly does not show', () => {
  const survey = withHeader();

  it('is unchanged when its fingerprint is, and nobody edited the webhook since', () => {
    for (const updatedAt of [BEFORE, CLOCK]) {
      const plan = planWith(survey, { live: { updatedAt } });
      expect(plan.operations).toEqual([]);
      expect(plan.notes).toEqual([]);
    }
  });

  it('was rotated when its fingerprint is another one', () => {
    const plan = planWith(survey, { situation: rotated(survey) });
    expect(plan.operations).toMatchObject([
      {
        id: 'csat.webhook.survey:resend-secrets:secret-rotated',
        reason: 'secret-changed',
        inScope: false,
        changes: [{ field: 'headers.x-api-key', secret: 'changed' }],
      },
    ]);
  });

  it('is sent again by this change when the file names another secret', () => {
    const head = withHeader({ 'x-api-key': secret('NEW_KEY') });
    const plan = planWith(head, {
      applied: survey,
      situation: { base: desiredState([survey]) },
    });
    expect(plan.operations).toMatchObject([
      {
        id: 'csat.webhook.survey:resend-secrets:this-change',
        changes: [{ field: 'headers.x-api-key', secret: 'changed' }],
      },
    ]);
  });

  it('is sent again because of the earlier merge that named another secret', () => {
    const head = withHeader({ 'x-api-key': secret('NEW_KEY') });
    const plan = planWith(head, { applied: survey, situation: { base: desiredState([head]) } });
    expect(operationIds(plan)).toEqual(['csat.webhook.survey:resend-secrets:merged-earlier']);
  });

  it('is sent again by this change when there is no base and the ledger had another secret', () => {
    const head = withHeader({ 'x-api-key': secret('NEW_KEY') });
    const plan = planWith(head, { applied: survey });
    expect(operationIds(plan)).toEqual(['csat.webhook.survey:resend-secrets:this-change']);
  });

  it('is not sent again when another name has the same value', () => {
    const head = withHeader({ 'x-api-key': secret('NEW_KEY') });
    const secrets = secretReadings([head], { [KEY]: { fingerprint: 'fingerprint-of-CSAT_KEY' } });
    expect(planWith(head, { applied: survey, situation: { secrets } }).operations).toEqual([]);
  });

  it('is sent again by a change of the file when a literal in it is another one', () => {
    const literal = withHeader({ 'x-api-key': LITERAL });
    const literals = (text: string) => new Map([[KEY, new Secret(text)]]);
    const planFrom = (before: string) =>
      planWith(literal, {
        situation: {
          desired: desiredState([literal], { literals: literals('fake-new') }),
          base: desiredState([literal], { literals: literals(before) }),
          ...rotated(literal),
        },
      });
    expect(operationIds(planFrom('fake-old'))).toEqual([
      'csat.webhook.survey:resend-secrets:this-change',
    ]);
    expect(operationIds(planFrom('fake-new'))).toEqual([
      'csat.webhook.survey:resend-secrets:merged-earlier',
    ]);
    expect(operationIds(planWith(literal, { situation: rotated(literal) }))).toEqual([
      'csat.webhook.survey:resend-secrets:this-change',
    ]);
  });

  it('keeps its fingerprint when the key of its webhook is renamed in the file', () => {
    const fields = { ...survey.fields, url: 'https://a.example/' };
    const former = desiredWebhook('csat.webhook.former', fields);
    const moved = desiredWebhook('csat.webhook.moved', fields);
    const situation = { base: desiredState([former]) };
    const planFor = (more: PlanSituation) =>
      planWith(moved, { applied: former, situation: { ...situation, ...more } });
    expect(operationIds(planFor({}))).toEqual(['csat.webhook.moved:adopt:this-change']);
    expect(planFor({}).notes).toEqual([]);
    const key = 'csat.webhook.moved#headers.x-api-key';
    expect(operationIds(planFor(rotated(moved, key)))).toContain(
      'csat.webhook.moved:resend-secrets:secret-rotated',
    );
  });
});

describe('a webhook that was edited in Gladly after the last apply', () => {
  const survey = withHeader();
  const note = {
    address: 'csat.webhook.survey',
    place: place(3),
    code: 'secret-unsure',
    field: 'headers.x-api-key',
  };

  it('may have another secret by now, when all that can be read agrees: a remark, no drift', () => {
    const plan = planWith(survey, { live: { updatedAt: AFTER } });
    expect(plan.operations).toEqual([]);
    expect(plan.notes).toEqual([note]);
  });

  it('gets its secret again when everything is asked for', () => {
    const plan = planWith(survey, {
      live: { updatedAt: AFTER },
      situation: { options: { scope: 'all' } },
    });
    expect(plan.operations).toMatchObject([
      {
        id: 'csat.webhook.survey:resend-secrets:changed-in-gladly',
        reason: 'secret-unsure',
        inScope: true,
        changes: [{ field: 'headers.x-api-key', secret: 'unknown' }],
      },
    ]);
    expect(plan.notes).toEqual([note]);
  });

  it('keeps its secret when another edit explains the later time', () => {
    const plan = planWith(survey, { live: { updatedAt: AFTER, name: 'Edited' } });
    expect(operationIds(plan)).toEqual(['csat.webhook.survey:update:changed-in-gladly']);
    expect(plan.notes).toEqual([]);
  });

  it('keeps its secret when the edit that explains it has been put into the file since', () => {
    const head = desiredWebhook('csat.webhook.survey', { ...survey.fields, name: 'Edited' });
    const plan = planWith(head, {
      applied: survey,
      live: { updatedAt: AFTER, name: 'Edited' },
      situation: { base: desiredState([survey]) },
    });
    expect(plan.operations).toEqual([]);
    expect(plan.notes).toEqual([]);
  });

  it('cannot be told from one that was not, without times', () => {
    const { updatedAt: _, ...timeless } = liveWebhookOf(survey);
    const ledger = ledgerOf([survey]);
    const { gladlyClock: __, ...clockless } = ledger;
    const live = liveState({ webhooks: [timeless] });
    expect(planWith(survey, { situation: { live } }).notes).toEqual([]);
    const later = { live: { updatedAt: AFTER }, situation: { ledger: clockless } };
    expect(planWith(survey, later).notes).toEqual([]);
  });
});

describe('a fingerprint that is not known', () => {
  const survey = withHeader();

  it('of an adopted webhook leaves a remark', () => {
    const plan = planOf({
      desired: desiredState([survey]),
      live: liveState({ webhooks: [liveWebhookOf(survey)] }),
    });
    expect(operationIds(plan)).toEqual(['csat.webhook.survey:adopt:this-change']);
    expect(plan.notes.map(({ code }) => code)).toEqual(['secret-unsure', 'no-ledger']);
  });

  it('sends nothing again without a ledger, because then it would never end', () => {
    const plan = planOf({
      desired: desiredState([survey]),
      live: liveState({ webhooks: [liveWebhookOf(survey)] }),
      options: { scope: 'all' },
    });
    expect(operationIds(plan)).toEqual(['csat.webhook.survey:adopt:this-change']);
  });

  it('made with another key counts as unknown and is sent when everything is asked for', () => {
    const plan = planWith(survey, {
      situation: { ledger: ledgerOf([survey], { fingerprints: {} }), options: { scope: 'all' } },
    });
    expect(plan.operations).toMatchObject([{ reason: 'secret-unsure' }]);
  });

  it('because the secret does not resolve is said by its name, and given no other reason', () => {
    const secrets = { [KEY]: { fingerprint: null, host: null, sameAs: null } };
    const plan = planWith(survey, { situation: { secrets } });
    expect(plan.operations).toEqual([]);
    expect(plan.notes).toEqual([
      expect.objectContaining({ code: 'secret-not-resolved', name: 'CSAT_KEY' }),
    ]);
  });

  it('is sent by this change when the file is the first to name a secret for a header', () => {
    const bare = desiredWebhook('csat.webhook.survey');
    const plan = planWith(survey, {
      applied: bare,
      live: { headerKeys: ['x-api-key'] },
      situation: { base: desiredState([bare]) },
    });
    expect(plan.operations).toMatchObject([
      {
        id: 'csat.webhook.survey:resend-secrets:this-change',
        changes: [{ field: 'headers.x-api-key', secret: 'unknown' }],
      },
    ]);
  });
});
