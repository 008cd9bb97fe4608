import { describe, expect, it } from 'vitest';
import type { DesiredStep } from '../../src/kinds/desired.ts';
import { confirmedStep, desiredState, desiredStep, place } from '../support/builders.ts';
import { planOf } from '../support/plan-builders.ts';

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
