import { describe, expect, it } from 'vitest';
import type { PlanStep } from '../../../src/plan/types.ts';
import { stepLines } from '../../../src/report/text/people.ts';
import { step, TEXT } from '../../support/report-builders.ts';

const ENDPOINT = step({
  address: 'csat.step.endpoint',
  title: 'Get the address',
  where: 'From your contact',
  instruction: 'Ask for it.',
  who: '',
  why: '',
});

function told(...steps: readonly PlanStep[]): string {
  return toldWith(steps, false);
}

function toldWith(steps: readonly PlanStep[], hasBlock: boolean): string {
  const members = steps.map((one) => ({ step: one, brings: null, hasBlock }));
  return stepLines([{ title: 'CSAT', members }], { ...TEXT, verbose: true }).join('\n');
}

describe('a step on a terminal', () => {
  it('says where it is done, by the menu and by an address that may lead nowhere', () => {
    const link = 'https://acme.gladly.com/admin/inboxes/-neH';
    expect(told(step({ whereBefore: 'More settings > Users', link, who: '', why: '' }))).toBe(`\
  CSAT
    [ ] Give the user its roles
        where  Settings > People > Users
               [More settings > Users]
               https://acme.gladly.com/admin/inboxes/-neH (if this leads nowhere, take the path
               above)
        what   Give csat@acme.com the roles API User and Agent.
        id     roles

  When a step is done, say so in the file, under its integration (here csat):
    confirmed: { roles: { on: YYYY-MM-DD, by: "@you" } }`);
  });

  it('gets a line more where the file has the block already', () => {
    const lines = toldWith([step()], true);
    expect(lines.replaceAll(/\s+/g, ' ')).toContain(
      'in another line below confirmed: of its integration (here csat): roles: { on: YYYY-MM-DD, by: "@you" }',
    );
    expect(lines).not.toContain('confirmed: {');
  });

  it('whose confirmation ran out is no example of a new line', () => {
    const confirmation = { on: '2026-01-01', by: '@dana', note: null };
    expect(toldWith([step({ confirmation })], true)).not.toContain('YYYY-MM-DD');
  });

  it('says what apply makes before and after it', () => {
    const before = [{ address: 'csat.webhook.survey', kind: 'webhook', name: 'Survey' }] as const;
    const after = [
      { address: 'csat.topic.a', kind: 'topic', name: 'A' },
      { address: 'csat.topic.b', kind: 'topic', name: 'B' },
    ] as const;
    expect(told({ ...ENDPOINT, before, after })).toContain(`\
        where  From your contact
        when   After apply has made topic "A" and topic "B".
        when   Before apply makes webhook "Survey".
        what   Ask for it.
`);
  });

  it('that a check ticks needs no confirmation, so another one is the example of how to', () => {
    const ticked = { ...ENDPOINT, check: 'csat.user.user' };
    expect(told(ticked)).toContain('done   As soon as Gladly shows it; nobody has to confirm it.');
    expect(told(ticked)).not.toContain('confirmed:');
    expect(told(ticked, step())).toContain('confirmed: { roles: {');
  });
});
