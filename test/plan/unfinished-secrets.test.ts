import { describe, expect, it } from 'vitest';
import type { SentSecrets, UnfinishedOperation } from '../../src/kinds/ledger.ts';
import { desiredState, desiredWebhook, idOf, secret } from '../support/builders.ts';
import { liveState, liveWebhookOf } from '../support/live-builders.ts';
import type { PlanSituation } from '../support/plan-builders.ts';
import { ledgerOf, operationIds, planOf } from '../support/plan-builders.ts';

const survey = desiredWebhook('csat.webhook.survey', { headers: { 'x-api-key': secret('KEY') } });
const { address, kind, fields } = survey;
const CLOCK = '2026-11-10T00:00:00Z';
const AFTER = '2026-11-10T00:00:01Z';

const SAME = sent('fingerprint-of-KEY');
const FINISHED = [`${address}:adopt:this-change`, `${address}:enable:this-change`];
const RESENT = [
  `${address}:adopt:this-change`,
  `${address}:resend-secrets:this-change`,
  `${address}:enable:this-change`,
];

function sent(value: string | null): SentSecrets {
  return { fingerprintKey: 'key-1', fingerprints: { 'headers.x-api-key': value } };
}

/** A plan after an apply that made the webhook, or found it, and did not switch it on. */
function planAfter(
  begun: Partial<UnfinishedOperation>,
  live: { readonly id?: string; readonly name?: string; readonly updatedAt?: string } = {},
  situation: PlanSituation = {},
) {
  const entry = { address, kind, action: 'create', id: 'w9', fields, ...begun } as const;
  return planOf({
    desired: desiredState([survey]),
    ledger: ledgerOf([], { unfinished: [entry], gladlyClock: CLOCK }),
    live: liveState({
      webhooks: [liveWebhookOf(survey, { id: 'w9', enabled: false, updatedAt: CLOCK, ...live })],
    }),
    ...situation,
  });
}

describe('a creation of ours that was not finished', () => {
  it.each<readonly [string, Partial<UnfinishedOperation>, readonly string[]]>([
    ['it has sent the present value', { sent: SAME }, FINISHED],
    ['it has sent another value', { sent: sent('another') }, RESENT],
    ['one of several values is in effect', { sent: sent(null) }, RESENT],
    ['the ledger does not tell what was sent', {}, RESENT],
  ])('is finished, and when %s, with what that takes', (_, begun, expected) => {
    const plan = planAfter(begun);
    expect(operationIds(plan)).toEqual(expected);
    expect(plan.operations[0]?.reason).toBe('creation-unfinished');
    expect(plan.operations.every(({ inScope }) => inScope)).toBe(true);
    expect(plan.notes.map(({ code }) => code)).not.toContain('secret-unsure');
  });

  it('is no further than it was when its webhook was edited since, and its secret is unsure', () => {
    const plan = planAfter({ sent: SAME }, { updatedAt: AFTER });
    expect(operationIds(plan)).toEqual(FINISHED);
    expect(plan.notes.map(({ code }) => code)).toContain('secret-unsure');
  });

  it('is known by what it made where its id was never learned', () => {
    const { id: _id, ...unlearned } = { address, kind, action: 'create', id: '', fields } as const;
    const ledger = ledgerOf([], { unfinished: [{ ...unlearned, sent: SAME }], gladlyClock: CLOCK });
    const found = planAfter({}, {}, { ledger });
    expect(found.operations[0]?.reason).toBe('creation-unfinished');
    const other = planAfter({}, { name: 'Made by hand' }, { ledger });
    expect(other.operations[0]?.reason).toBe('found-in-gladly');
    expect(other.notes.map(({ code }) => code)).toContain('secret-unsure');
  });

  it('does not make another webhook ours that has its URL', () => {
    const plan = planAfter({ id: 'gone', sent: SAME });
    expect(plan.operations[0]?.reason).toBe('found-in-gladly');
  });

  it('was merged earlier where the change starts from a file that has it', () => {
    const base = desiredState([survey]);
    expect(operationIds(planAfter({ sent: sent('another') }, {}, { base }))).toContain(
      `${address}:resend-secrets:merged-earlier`,
    );
  });
});

describe('a webhook of ours whose secrets an unfinished apply may have sent', () => {
  const planWith = (value: string) => {
    const entry = { address, kind, action: 'resend-secrets', fields, sent: sent(value) } as const;
    return planOf({
      desired: desiredState([survey]),
      ledger: ledgerOf([survey], { unfinished: [{ ...entry, id: idOf(address) }] }),
      live: liveState({ webhooks: [liveWebhookOf(survey)] }),
    });
  };

  it('has another value in Gladly, perhaps, when the former one is wanted again', () => {
    expect(operationIds(planWith('another'))).toEqual([`${address}:resend-secrets:secret-rotated`]);
    expect(operationIds(planWith('fingerprint-of-KEY'))).toEqual([]);
  });
});
