import { describe, expect, it } from 'vitest';
import { desiredState, desiredWebhook } from '../support/builders.ts';
import { liveState, liveWebhookOf } from '../support/live-builders.ts';
import { ledgerOf, operationIds, planOf } from '../support/plan-builders.ts';

describe('a webhook that Gladly switched off', () => {
  const on = desiredWebhook('csat.webhook.survey', { enabled: true });
  const off = desiredWebhook('csat.webhook.survey', { enabled: false });
  const switchedOff = liveWebhookOf(on, {
    enabled: false,
    disabledAtDueToRetryLimit: '2026-11-19T08:00:00Z',
  });
  const live = liveState({ webhooks: [switchedOff] });

  it('is to be switched on again, for the drift issue to say', () => {
    const plan = planOf({
      desired: desiredState([on]),
      base: desiredState([on]),
      ledger: ledgerOf([on]),
      live,
    });
    expect(plan.operations).toMatchObject([
      {
        action: 'enable',
        cause: 'switched-off-by-gladly',
        reason: 'switched-off',
        inScope: false,
        changes: [{ field: 'enabled', before: false, after: true }],
      },
    ]);
  });

  it('is not switched on in passing when it is first adopted', () => {
    const plan = planOf({ desired: desiredState([on]), live });
    expect(plan.operations).toMatchObject([
      { action: 'adopt', inScope: true },
      { action: 'enable', cause: 'switched-off-by-gladly', inScope: false },
    ]);
  });

  it('is switched on by this change when the file had it off before', () => {
    const plan = planOf({
      desired: desiredState([on]),
      base: desiredState([off]),
      ledger: ledgerOf([off]),
      live,
    });
    expect(plan.operations).toMatchObject([
      { action: 'enable', cause: 'this-change', reason: 'differs', inScope: true },
    ]);
  });

  it('is switched on by the earlier merge that wants it on and was never applied', () => {
    const plan = planOf({
      desired: desiredState([on]),
      base: desiredState([on]),
      ledger: ledgerOf([off]),
      live,
    });
    expect(operationIds(plan)).toEqual(['csat.webhook.survey:enable:merged-earlier']);
  });

  it('is as it should be where the file wants it off', () => {
    const plan = planOf({ desired: desiredState([off]), ledger: ledgerOf([off]), live });
    expect(plan.operations).toEqual([]);
  });

  it('was switched off by a person when Gladly gives no date of its own', () => {
    const byHand = liveState({ webhooks: [liveWebhookOf(on, { enabled: false })] });
    const plan = planOf({ desired: desiredState([on]), ledger: ledgerOf([on]), live: byHand });
    expect(operationIds(plan)).toEqual(['csat.webhook.survey:enable:changed-in-gladly']);
  });

  it('leaves alone an old date on a webhook that is on', () => {
    const again = liveState({ webhooks: [{ ...switchedOff, enabled: true }] });
    const plan = planOf({ desired: desiredState([on]), ledger: ledgerOf([on]), live: again });
    expect(plan.operations).toEqual([]);
  });

  it('which the file wants off may have been switched on by hand', () => {
    const onByHand = liveState({ webhooks: [{ ...switchedOff, enabled: true }] });
    const plan = planOf({ desired: desiredState([off]), ledger: ledgerOf([off]), live: onByHand });
    expect(operationIds(plan)).toEqual(['csat.webhook.survey:disable:changed-in-gladly']);
  });
});
