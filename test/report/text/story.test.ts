import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/types.ts';
import { storyDriftText, storyPlanText, storyReceiptText } from '../../../src/report/text/story.ts';
import {
  check,
  integrationState,
  journal,
  plan,
  step,
  TEXT,
  topicOperation,
  webhookOperation,
} from '../../support/report-builders.ts';
import { NOTES } from '../../support/report-samples.ts';

const NAME = { field: 'name', before: 'Old', after: 'Feed' } as const;
const URL = { field: 'url', before: 'https://a.acme.com/', after: 'https://b.acme.com/' } as const;

const FEED = webhookOperation({
  address: 'csat.webhook.feed',
  action: 'update',
  name: 'Feed',
  changes: [NAME, URL],
});
const NEWS = webhookOperation({
  address: 'csat.webhook.news',
  action: 'update',
  name: 'News',
  changes: [NAME, { ...URL, after: 'https://c.acme.com/' }],
});

function told(overrides: Partial<Plan>): string {
  const telling = new Set(['csat.step.roles', 'csat.step.quiet']);
  return storyPlanText(plan(overrides), { ...TEXT, telling, showAll: 'gladly demo plan --all' });
}

describe('a plan that is told as a story', () => {
  it('has every operation by its title, and the fields of the first of a kind', () => {
    const text = told({ operations: [FEED, NEWS, topicOperation({ name: 'CSAT sent' })] });
    expect(text).toContain('change webhook "Feed"');
    expect(text).toContain('https://b.acme.com/');
    expect(text).toContain('change webhook "News"');
    expect(text).not.toContain('https://c.acme.com/');
    expect(text).toContain('create topic "CSAT sent"');
  });

  it('has one check of each code, and counts the others', () => {
    const checks = ['a', 'b', 'c'].map((key) =>
      check({
        id: `csat.inbox.${key}`,
        finding: { code: 'inbox-missing', name: `Inbox ${key}`, near: null },
      }),
    );
    const disabled = check({
      id: 'other.inbox.d',
      integration: 'other',
      finding: { code: 'inbox-disabled', name: 'Inbox d' },
    });
    const repeated = check({
      id: 'third.inbox.e',
      integration: 'third',
      finding: { code: 'inbox-disabled', name: 'Inbox e' },
    });
    const integrations = ['csat', 'other', 'third'].map((key) =>
      integrationState({ key, title: key }),
    );
    const text = told({ checks: [...checks, disabled, repeated], integrations });
    expect(text.match(/"Inbox ."/g)).toEqual(expect.arrayContaining(['"Inbox a"', '"Inbox d"']));
    expect(text).not.toMatch(/"Inbox [bce]"/);
    expect(text).toContain('  ... and 3 more.');
  });

  it('has the steps that tell something in full, and counts the others', () => {
    const text = told({
      steps: [
        step({ instruction: 'Open the user.\nGive it the role.' }),
        step({ address: 'csat.step.quiet', title: 'Say nothing', instruction: '' }),
        step({ address: 'csat.step.other', title: 'Not told' }),
      ],
    });
    expect(text).toContain(`\
  [ ] Give the user its roles
      where  Settings > People > Users
      what   Open the user.
             Give it the role.
`);
    expect(text).toContain('  [ ] Say nothing\n');
    expect(text).not.toContain('Not told');
    expect(text).toContain('  ... and 1 more.');
  });

  it('has one risk of each code, and the command that shows all', () => {
    const risk = (host: string) =>
      ({ address: FEED.address, place: null, ...NOTES['new-host'], host }) as const;
    const text = told({ operations: [FEED], notes: [risk('b.acme.com'), risk('c.acme.com')] });
    expect(text).toContain('To be looked at twice, for example');
    expect(text).not.toContain('c.acme.com');
    expect(text).toContain('  ... and 1 more.');
    expect(text).toMatch(/\n {2}gladly demo plan --all\n$/);
  });
});

describe('the receipt of an apply that is told as a story', () => {
  it('has the integrations that read otherwise than in its plan', () => {
    const states = [integrationState({ state: 'waiting', operations: 1 })];
    const before = plan({ operations: [FEED], integrations: states });
    const applied = journal([], { plan: before, final: plan() });
    expect(storyReceiptText(applied, TEXT)).toContain('Integrations that are further\n  CSAT');
    const stayed = journal([], { plan: before, final: null });
    expect(storyReceiptText(stayed, TEXT)).not.toContain('Integrations that are further');
  });
});

describe('drift that is told as a story', () => {
  it('has what would put it back, and what is not as before', () => {
    const off = webhookOperation({
      action: 'enable',
      cause: 'switched-off-by-gladly',
      reason: 'switched-off',
      name: 'CSAT survey',
    });
    const drifted = plan({
      operations: [off],
      integrations: [integrationState({ state: 'broken', because: [off.id] })],
    });
    const drift = { operations: [off], checks: [], unapplied: [] };
    const text = storyDriftText(drifted, { ...TEXT, drift, before: plan() });
    expect(text).toContain('This would put it back\n');
    expect(text).toContain('switch on webhook "CSAT survey"');
    expect(text).toContain('Integrations that are not as before\n  CSAT');
    expect(text).not.toContain('wait for a person');
  });

  it('without drift says how much waits for people', () => {
    const waiting = plan({ steps: [step(), step({ address: 'csat.step.other' })] });
    const drift = { operations: [], checks: [], unapplied: [] };
    const text = storyDriftText(waiting, { ...TEXT, drift, before: waiting });
    expect(text).toContain('2 steps wait for a person.');
  });
});
