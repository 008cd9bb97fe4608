import { describe, expect, it } from 'vitest';
import type { DesiredStep } from '../../src/kinds/desired.ts';
import type { LiveState } from '../../src/kinds/live.ts';
import { isOpen } from '../../src/plan/steps.ts';
import {
  confirmedStep,
  desiredInbox,
  desiredState,
  desiredStep,
  desiredTopic,
  desiredUser,
  desiredWebhook,
  place,
} from '../support/builders.ts';
import {
  liveInbox,
  liveState,
  liveUser,
  liveWebhookOf,
  UNREADABLE,
} from '../support/live-builders.ts';
import type { PlanSituation } from '../support/plan-builders.ts';
import { ledgerOf, planOf } from '../support/plan-builders.ts';

function planStep(step: DesiredStep, today = '2026-11-20') {
  return planOf({ desired: desiredState([], { steps: [step] }), options: { today } }).steps[0];
}

const on = (day: string) => ({ on: day, by: '@dana', place: place(9) });

describe('a step', () => {
  it('is open until somebody confirms it, and says all that it takes to do it', () => {
    const step = desiredStep('csat.step.roles', {
      title: 'Roles',
      where: 'Settings > People',
      whereBefore: 'More settings > Users',
      instruction: 'Tick API User.',
      who: 'Administrator',
      why: 'To sign in.',
      place: place(4),
    });
    expect(planStep(step)).toEqual({
      address: 'csat.step.roles',
      integration: 'csat',
      id: 'roles',
      title: 'Roles',
      where: 'Settings > People',
      whereBefore: 'More settings > Users',
      instruction: 'Tick API User.',
      who: 'Administrator',
      why: 'To sign in.',
      state: 'open',
      check: null,
      link: null,
      before: [],
      after: [],
      confirmation: null,
      expiresOn: null,
      place: place(4),
    });
  });

  it('is confirmed, by whom and when, for good', () => {
    const step = confirmedStep('csat.step.roles', {
      confirmation: { ...on('2020-01-01'), note: 'Seen' },
    });
    expect(planStep(step)).toMatchObject({
      state: 'confirmed',
      whereBefore: null,
      confirmation: { on: '2020-01-01', by: '@dana', note: 'Seen' },
      expiresOn: null,
    });
  });

  it('is confirmed without a note', () => {
    expect(planStep(confirmedStep())?.confirmation).toEqual({
      on: '2026-11-03',
      by: '@dana',
      note: null,
    });
  });

  it.each([
    ['on its last day still confirmed', '2026-11-20', 'confirmed'],
    ['on the day after expired', '2026-11-21', 'expired'],
  ])('whose confirmation runs out is %s', (_, today, state) => {
    const step = confirmedStep('csat.step.roles', {
      confirmation: on('2026-10-21'),
      expiresAfterDays: 30,
    });
    expect(planStep(step, today)).toMatchObject({ state, expiresOn: '2026-11-20' });
  });

  it('counts days over leap days and ends of years', () => {
    const expiry = (day: string, expiresAfterDays: number) =>
      planStep(confirmedStep('csat.step.roles', { confirmation: on(day), expiresAfterDays }))
        ?.expiresOn;
    expect(expiry('2028-02-28', 1)).toBe('2028-02-29');
    expect(expiry('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('has no last day while it is open', () => {
    expect(planStep(desiredStep('csat.step.roles', { expiresAfterDays: 30 }))).toMatchObject({
      state: 'open',
      expiresOn: null,
    });
  });

  it('never expires when its last day is beyond all calendars', () => {
    const step = confirmedStep('csat.step.roles', { expiresAfterDays: 1e12 });
    expect(planStep(step)).toMatchObject({ state: 'confirmed', expiresOn: null });
  });
});

describe('a step that a check ticks', () => {
  const step = desiredStep('csat.step.create-user', { check: 'csat.user.user' });
  const desired = desiredState([], { users: [desiredUser()], steps: [step] });
  const stepFor = (live: LiveState) => planOf({ desired, live }).steps[0];

  it('is done as soon as the check passes, and nobody has to confirm it', () => {
    const ticked = stepFor(liveState({ users: [liveUser()] }));
    expect(ticked).toMatchObject({
      state: 'checked',
      check: 'csat.user.user',
      confirmation: null,
    });
    expect(ticked && isOpen(ticked)).toBe(false);
  });

  it.each([
    ['fails', liveState({ users: [] })],
    ['finds another name', liveState({ users: [liveUser({ email: 'cast@acme.com' })] })],
    ['could not be made', liveState({ users: UNREADABLE })],
  ])('is open while the check %s', (_, live) => {
    expect(stepFor(live)).toMatchObject({ state: 'open', check: 'csat.user.user' });
  });

  it('has to be confirmed by a person where this plan has no such check', () => {
    const token = desiredStep('csat.step.token', { check: 'csat.user.user#token' });
    const plan = planOf({ desired: desiredState([], { users: [desiredUser()], steps: [token] }) });
    expect(plan.steps).toMatchObject([{ state: 'open', check: null }]);
  });

  it('is checked rather than expired when both would be true', () => {
    const old = confirmedStep('csat.step.create-user', {
      check: 'csat.user.user',
      expiresAfterDays: 1,
    });
    const both = desiredState([], { users: [desiredUser()], steps: [old] });
    expect(planOf({ desired: both, live: liveState({ users: [liveUser()] }) }).steps).toMatchObject(
      [{ state: 'checked', expiresOn: '2026-11-04' }],
    );
  });
});

describe('the page in Gladly of a step', () => {
  const steps = [
    desiredStep('csat.step.roles', { link: 'csat.user.user' }),
    desiredStep('csat.step.sla', { link: 'csat.inbox.surveys' }),
  ];
  const desired = desiredState([], { users: [desiredUser()], inboxes: [desiredInbox()], steps });
  const linksFor = (parts: Parameters<typeof liveState>[0]) =>
    planOf({ desired, live: liveState(parts) }).steps.map(({ link }) => link);

  it('is known by the id of the user and the inbox, which may begin with a hyphen', () => {
    const users = [liveUser({ id: 'u/1' })];
    expect(linksFor({ users, inboxes: [liveInbox({ id: '-neH_Q' })] })).toEqual([
      'https://acme.gladly.com/users/u%2F1',
      'https://acme.gladly.com/admin/inboxes/-neH_Q',
    ]);
  });

  it('is not known while Gladly does not have them, or they cannot be read', () => {
    expect(linksFor({ users: [], inboxes: [] })).toEqual([null, null]);
    expect(linksFor({ users: UNREADABLE, inboxes: UNREADABLE })).toEqual([null, null]);
  });

  it('is not known where two inboxes in use have the name, but where one of them is deactivated', () => {
    const b = liveInbox({ id: 'b' });
    expect(linksFor({ inboxes: [liveInbox({ id: 'a' }), b] })[1]).toBeNull();
    const retired = liveInbox({ id: 'a', disabled: true });
    expect(linksFor({ inboxes: [retired, b] })[1]).toBe('https://acme.gladly.com/admin/inboxes/b');
  });
});

describe('a step beside what apply makes', () => {
  const survey = desiredWebhook('csat.webhook.survey');
  const sent = desiredTopic('csat.topic.sent');
  const before = desiredStep('csat.step.endpoint', { before: [survey.address] });
  const after = desiredStep('csat.step.look', { after: [survey.address, sent.address] });
  const planFor = (steps: readonly DesiredStep[], more: PlanSituation = {}) =>
    planOf({ desired: desiredState([survey, sent], { steps }), ...more });

  it('comes before the webhook is switched on, which the plan says as a risk', () => {
    const plan = planFor([before]);
    const { address, fields, place: where } = survey;
    expect(plan.steps[0]?.before).toEqual([{ address, kind: 'webhook', name: fields.name }]);
    expect(plan.notes).toContainEqual({
      address,
      place: where,
      code: 'step-first',
      step: 'endpoint',
      title: before.title,
    });
  });

  it('comes after what has to be made first', () => {
    const [step] = planFor([after]).steps;
    expect(step?.after.map(({ address }) => address)).toEqual([survey.address, sent.address]);
    expect(step?.before).toEqual([]);
  });

  it('that is confirmed is no risk any more', () => {
    const done = confirmedStep('csat.step.endpoint', { before: [survey.address] });
    expect(notesIn(planFor([done]))).not.toContain('step-first');
  });

  it('has nothing beside it once the webhook is there and on', () => {
    const live = liveState({ webhooks: [liveWebhookOf(survey)] });
    const plan = planFor([before, after], { live, ledger: ledgerOf([survey]) });
    expect(plan.steps.map((one) => [one.before, one.after.map(({ address }) => address)])).toEqual([
      [[], []],
      [[], [sent.address]],
    ]);
    expect(notesIn(plan)).not.toContain('step-first');
  });

  it('that the file makes switched off can be made before its step', () => {
    const off = desiredWebhook('csat.webhook.survey', { enabled: false });
    const plan = planOf({ desired: desiredState([off], { steps: [before, after] }) });
    expect(plan.steps.map((one) => [one.before.length, one.after.length])).toEqual([
      [0, 0],
      [0, 1],
    ]);
    expect(notesIn(plan)).not.toContain('step-first');
  });

  it('is no risk where this scope does not switch the webhook on', () => {
    const at = '2026-11-19T00:00:00Z';
    const live = liveState({
      webhooks: [liveWebhookOf(survey, { enabled: false, disabledAtDueToRetryLimit: at })],
    });
    const ledger = ledgerOf([survey, sent]);
    expect(notesIn(planFor([before], { live, ledger }))).not.toContain('step-first');
    const all = planFor([before], { live, ledger, options: { scope: 'all' } });
    expect(notesIn(all)).toContain('step-first');
  });
});

function notesIn({ notes }: ReturnType<typeof planOf>): readonly string[] {
  return notes.map(({ code }) => code);
}
