import { describe, expect, it } from 'vitest';
import type { OrganizationChange } from '../../src/emulator/change.ts';
import {
  addFaults,
  csat,
  outcomesOf,
  ONE_READING,
  scenario,
  writesOf,
} from '../support/scenario.ts';
import type { Scenario } from '../support/scenario.ts';

const APPLY = 'apply --yes --json';
const BEFORE = csat(`
  topics: { surveys: { name: Surveys }, sent: { name: CSAT sent } }
  webhooks:
    first: { name: First, url: https://hooks.acme.com/first, events: [CONVERSATION/CLOSED] }
    second: { name: Second, url: https://hooks.acme.com/second, events: [CONVERSATION/CLOSED] }
`);

/** `third` takes the URL that `first` gives up; `sent` and `second` need nobody. */
const AFTER = csat(`
  topics: { surveys: { name: Surveys }, sent: { name: CSAT mailed } }
  webhooks:
    first: { name: First, url: https://hooks.acme.com/moved, events: [CONVERSATION/CLOSED] }
    second: { name: Second, url: https://hooks.acme.com/second, events: [CONVERSATION/CREATED] }
    third: { name: Third, url: https://hooks.acme.com/first, events: [CONVERSATION/CLOSED] }
`);

describe.each(ONE_READING)(
  'a second writer between plan and write, Gladly %s',
  (_reading, rules) => {
    it('who changed a webhook is noticed; what needs it waits, the rest goes on', async () => {
      const here = await applied(rules);
      meanwhile(here, {
        change: 'edit-webhook',
        webhook: 'First',
        fields: { url: 'https://hooks.acme.com/by-hand', events: ['TASK/CREATED'] },
      });
      const run = await here.run(APPLY);
      expect(run).toMatchObject({ code: 4, document: { result: 'partially-applied' } });
      expect(outcomesOf(run)).toEqual({
        'csat.webhook.first:update': 'skipped moved',
        'csat.webhook.third:create': 'skipped dependency',
        'csat.webhook.second:update': 'done',
        'csat.topic.sent:update': 'done',
      });
      const { webhooks } = here.emulator.control.snapshot();
      expect(webhooks.find(({ name }) => name === 'First')).toMatchObject({
        url: 'https://hooks.acme.com/by-hand',
        events: ['TASK/CREATED'],
      });
      expect(webhooks.map(({ name }) => name).toSorted()).toEqual(['First', 'Second']);
    });

    it('is told in words, with what is different', async () => {
      const here = await applied(rules);
      const fields = { url: 'https://hooks.acme.com/by-hand' };
      meanwhile(here, { change: 'edit-webhook', webhook: 'First', fields });
      const { code, stdout } = await here.run('apply --yes');
      expect(code).toBe(4);
      expect(stdout).toContain('Somebody changed it in Gladly after the plan was made.');
      expect(stdout).toMatch(/What is different: URL/);
      expect(stdout).toContain('Make a new plan');
    });

    it('who renamed a topic is noticed, and the name stays', async () => {
      const here = await applied(rules);
      meanwhile(here, { change: 'edit-topic', topic: 'CSAT sent', fields: { name: 'By hand' } });
      const run = await here.run(APPLY);
      expect(run.code).toBe(4);
      expect(outcomesOf(run)).toMatchObject({
        'csat.topic.sent:update': 'skipped moved',
        'csat.webhook.first:update': 'done',
      });
      const { topics } = here.emulator.control.snapshot();
      expect(topics.map(({ name }) => name).toSorted()).toEqual(['By hand', 'Surveys']);
    });

    it('who deleted a webhook is noticed, and it is not made anew unasked', async () => {
      const here = await applied(rules);
      meanwhile(here, { change: 'remove-webhook', webhook: 'Second' });
      const run = await here.run(APPLY);
      expect(run.code).toBe(4);
      expect(outcomesOf(run)).toMatchObject({ 'csat.webhook.second:update': 'skipped moved' });
      const { webhooks } = here.emulator.control.snapshot();
      expect(webhooks.map(({ name }) => name).toSorted()).toEqual(['First', 'Third']);
    });

    it('who edited a webhook that was to be deleted keeps it', async () => {
      const here = await applied(rules);
      here.write(BEFORE.replace(/\n +second: \{ name: Second.*/, ''));
      const fields = { name: 'Still needed', events: ['TASK/CREATED'] };
      meanwhile(here, { change: 'edit-webhook', webhook: 'Second', fields });
      const run = await here.run(APPLY);
      expect(outcomesOf(run)).toEqual({ 'csat.webhook.second:delete': 'skipped moved' });
      expect(run.code).not.toBe(0);
      const { webhooks } = here.emulator.control.snapshot();
      expect(webhooks.find(({ name }) => name === 'Still needed')).toMatchObject({ enabled: true });
    });

    it('who did the very same is no hindrance', async () => {
      const here = await applied(rules);
      meanwhile(here, {
        change: 'edit-topic',
        topic: 'CSAT sent',
        fields: { name: 'CSAT mailed' },
      });
      const run = await here.run(APPLY);
      expect(run.code).toBe(0);
      expect(outcomesOf(run)).toMatchObject({ 'csat.topic.sent:update': 'unchanged' });
    });

    it('who takes the URL of a webhook to be made keeps it, and nothing is doubled', async () => {
      const here = await scenario({ rules, config: BEFORE });
      const webhook = {
        name: 'Theirs',
        url: 'https://hooks.acme.com/first',
        events: ['TASK/CREATED'],
      };
      const on = { method: 'POST', path: '/api/v1/webhooks', nth: 1 };
      addFaults(here, {
        on,
        effect: { type: 'change', changes: [{ change: 'add-webhook', webhook }] },
      });
      const run = await here.run(APPLY);
      here.emulator.control.clearFaults();
      expect(run.code).toBe(4);
      expect(outcomesOf(run)).toMatchObject({
        'csat.webhook.first:create': 'refused taken',
        'csat.webhook.second:create': 'done',
        'csat.topic.surveys:create': 'done',
      });
      const { webhooks } = here.emulator.control.snapshot();
      expect(webhooks.map(({ name }) => name).toSorted()).toEqual(['Second', 'Theirs']);
      expect(webhooks.find(({ name }) => name === 'Theirs')).toMatchObject({
        events: ['TASK/CREATED'],
      });
    });

    it('who stays out of the way of it is found untouched afterwards', async () => {
      const here = await applied(rules);
      const webhook = { id: 'theirs', name: 'Theirs', url: 'https://x.example/', events: [] };
      meanwhile(here, { change: 'add-webhook', webhook });
      expect((await here.run(APPLY)).code).toBe(0);
      expect(writesOf(here).filter(({ path }) => path.includes('theirs'))).toEqual([]);
    });
  },
);

async function applied(rules: (typeof ONE_READING)[number][1]): Promise<Scenario> {
  const here = await scenario({ rules, config: BEFORE });
  expect((await here.run(APPLY)).code).toBe(0);
  here.emulator.control.clearRecords();
  here.write(AFTER);
  return here;
}

/** The change is made right before the first request after those of the plan. */
function meanwhile(here: Scenario, ...changes: readonly OrganizationChange[]): void {
  addFaults(here, { on: { nth: PLAN_READS + 1 }, effect: { type: 'change', changes } });
}

/** Organization, webhooks and topics: the file uses no more. */
const PLAN_READS = 3;
