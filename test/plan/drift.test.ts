import { describe, expect, it } from 'vitest';
import { driftOf, isInSync } from '../../src/plan/drift.ts';
import {
  confirmedStep,
  desiredState,
  desiredStep,
  desiredUser,
  desiredWebhook,
  secret,
} from '../support/builders.ts';
import { liveState, liveUser, liveWebhookOf } from '../support/live-builders.ts';
import type { PlanSituation } from '../support/plan-builders.ts';
import { ledgerOf, planOf, secretReadings } from '../support/plan-builders.ts';

const survey = desiredWebhook('csat.webhook.survey', { headers: { 'x-key': secret('KEY') } });
const desired = desiredState([survey]);
const ledger = ledgerOf([survey]);

function driftIn(situation: PlanSituation) {
  return driftOf(planOf({ ...situation, options: { purpose: 'drift', scope: 'all' } }));
}

const ids = (operations: readonly { readonly id: string }[]) => operations.map(({ id }) => id);

describe('drift', () => {
  it('is none when Gladly is as the file says', () => {
    const drift = driftIn({
      desired,
      ledger,
      live: liveState({ webhooks: [liveWebhookOf(survey)] }),
    });
    expect(drift).toEqual({ operations: [], checks: [], unapplied: [] });
    expect(isInSync(drift)).toBe(true);
  });

  it('is what somebody edited in Gladly, with a ledger or without', () => {
    const live = liveState({ webhooks: [liveWebhookOf(survey, { name: 'Edited' })] });
    for (const known of [ledger, null]) {
      const drift = driftIn({ desired, ledger: known, live });
      expect(ids(drift.operations)).toEqual(['csat.webhook.survey:update:changed-in-gladly']);
      expect(drift.unapplied).toEqual([]);
      expect(isInSync(drift)).toBe(false);
    }
  });

  it('is what somebody deleted in Gladly', () => {
    expect(ids(driftIn({ desired, ledger }).operations)).toEqual([
      'csat.webhook.survey:create:changed-in-gladly',
    ]);
  });

  it('is what Gladly switched off, said once', () => {
    const disabledAtDueToRetryLimit = '2026-11-19T00:00:00Z';
    const live = liveWebhookOf(survey, { enabled: false, disabledAtDueToRetryLimit });
    const drift = driftIn({ desired, ledger, live: liveState({ webhooks: [live] }) });
    expect(ids(drift.operations)).toEqual(['csat.webhook.survey:enable:switched-off-by-gladly']);
    expect(drift.checks).toEqual([]);
  });

  it('is a secret that was rotated and not sent yet', () => {
    const key = 'csat.webhook.survey#headers.x-key';
    const drift = driftIn({
      desired,
      ledger,
      live: liveState({ webhooks: [liveWebhookOf(survey)] }),
      secrets: secretReadings([survey], { [key]: { fingerprint: 'another-value' } }),
    });
    expect(ids(drift.operations)).toEqual(['csat.webhook.survey:resend-secrets:secret-rotated']);
  });

  it('is not a secret that merely may have been changed', () => {
    const live = liveWebhookOf(survey, { updatedAt: '2026-11-19T00:00:00Z' });
    const drift = driftIn({ desired, ledger, live: liveState({ webhooks: [live] }) });
    expect(drift).toEqual({ operations: [], checks: [], unapplied: [] });
  });

  it('is not what was declared and never applied, which is told apart', () => {
    const drift = driftIn({ desired, ledger: ledgerOf() });
    expect(drift.operations).toEqual([]);
    expect(ids(drift.unapplied)).toEqual(['csat.webhook.survey:create:this-change']);
    expect(isInSync(drift)).toBe(true);
  });

  it('is not an object that was never taken over', () => {
    const live = liveState({ webhooks: [liveWebhookOf(survey)] });
    expect(driftIn({ desired, ledger: ledgerOf(), live }).unapplied).toEqual([]);
  });
});

describe('a failing check', () => {
  const users = [desiredUser('csat.user.user')];

  it('is drift when every step is confirmed', () => {
    const complete = desiredState([], { users, steps: [confirmedStep()] });
    const drift = driftIn({ desired: complete, ledger: ledgerOf() });
    expect(ids(drift.checks)).toEqual(['csat.user.user']);
    expect(isInSync(drift)).toBe(false);
  });

  it('is drift although the step that it ticks has opened again with it', () => {
    const ticked = desiredStep('csat.step.create-user', { check: 'csat.user.user' });
    const complete = desiredState([], { users, steps: [ticked, confirmedStep()] });
    const drift = driftIn({ desired: complete, ledger: ledgerOf() });
    expect(ids(drift.checks)).toEqual(['csat.user.user']);
  });

  it('is drift although a confirmation has run out: the integration was complete once', () => {
    const old = confirmedStep('csat.step.sla', { expiresAfterDays: 1 });
    const expired = desiredState([], { users, steps: [old] });
    expect(ids(driftIn({ desired: expired, ledger: ledgerOf() }).checks)).toEqual([
      'csat.user.user',
    ]);
  });

  it('that passes is no drift where a confirmation has run out', () => {
    const old = confirmedStep('csat.step.sla', { expiresAfterDays: 1 });
    const expired = desiredState([], { users, steps: [old] });
    const live = liveState({ users: [liveUser()] });
    expect(isInSync(driftIn({ desired: expired, ledger: ledgerOf(), live }))).toBe(true);
  });

  it('is not drift while a step is open that no check of this run can tick', () => {
    const token = desiredStep('csat.step.token', { check: 'csat.user.user#token' });
    const waiting = desiredState([], { users, steps: [token, confirmedStep()] });
    expect(isInSync(driftIn({ desired: waiting, ledger: ledgerOf() }))).toBe(true);
  });

  it('is not drift while steps are open', () => {
    const waiting = desiredState([], { users, steps: [desiredStep()] });
    const drift = driftIn({ desired: waiting, ledger: ledgerOf() });
    expect(isInSync(drift)).toBe(true);
  });

  it('is not drift while something is still to be made for the first time', () => {
    const fresh = desiredState([survey], { users });
    expect(driftIn({ desired: fresh, ledger: ledgerOf() }).checks).toEqual([]);
  });

  it('of the organization is always drift', () => {
    const live = liveState({ organization: { id: 'org-acme', gladlyUrl: 'https://x.gladly.com' } });
    expect(ids(driftIn({ ledger: ledgerOf(), live }).checks)).toEqual(['organization']);
  });

  it('that could not be made is no drift', () => {
    const unread = liveState({ users: { status: 'not-asked' } });
    const complete = desiredState([], { users, steps: [confirmedStep()] });
    expect(driftIn({ desired: complete, ledger: ledgerOf(), live: unread }).checks).toEqual([]);
  });
});
