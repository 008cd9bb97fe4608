import { describe, expect, it } from 'vitest';
import { CONNECTED, FIVE_VENDORS } from '../support/five-vendors.ts';
import {
  csat,
  deedOf,
  operationsOf,
  outcomesOf,
  READINGS,
  runKilled,
  scenario,
  writesOf,
} from '../support/scenario.ts';
import type { Scenario } from '../support/scenario.ts';
import { shapeOf, topic, webhook } from '../support/shape.ts';

const APPLY = 'apply --yes --json';
const URL = 'https://hooks.acme.com/csat';
const FULL = csat(`
  topics: { surveys: { name: Surveys }, sent: { name: CSAT sent, parent: surveys } }
  webhooks:
    survey: { name: Survey, url: ${URL}, events: [CONVERSATION/CLOSED] }
    kept: { name: Kept, url: https://hooks.acme.com/kept, events: [CONVERSATION/CLOSED] }
`);
const KEPT = csat(`
  topics: { surveys: { name: Surveys } }
  webhooks:
    kept: { name: Kept, url: https://hooks.acme.com/kept, events: [CONVERSATION/CLOSED] }
`);
const KEPT_WEBHOOK = webhook({
  name: 'Kept',
  url: 'https://hooks.acme.com/kept',
  events: ['CONVERSATION/CLOSED'],
});

describe.each(READINGS)('what the file no longer declares, Gladly %s', (_reading, rules) => {
  it('is removed: a webhook switched off and then deleted, a topic archived', async () => {
    const here = await scenario({ rules, config: FULL });
    await here.run(APPLY);
    const { webhooks } = here.emulator.control.snapshot();
    const survey = webhooks.find(({ name }) => name === 'Survey');
    here.emulator.control.clearRecords();
    here.write(KEPT);
    const run = await here.run(APPLY);
    expect(run).toMatchObject({ code: 0, document: { counts: { removals: 2 } } });
    expect(shapeOf(here.emulator)).toEqual({
      topics: [topic('CSAT sent', { parent: 'Surveys', disabled: true }), topic('Surveys')],
      webhooks: [KEPT_WEBHOOK],
    });
    const ofWebhook = writesOf(here).filter(({ path }) => path.includes(survey?.id ?? '?'));
    expect(ofWebhook.map(({ method, body }) => [method, body])).toEqual([
      ['PATCH', { enabled: false }],
      ['DELETE', null],
    ]);
  });

  it('is told as not in the file, without a ledger, where the file has no webhook any more', async () => {
    const here = await scenario({ rules, config: FULL });
    await here.run(APPLY, { ledger: null });
    here.write(csat('topics: {}'));
    const { document } = await here.run('plan --json', { ledger: null });
    const names = document.plan?.unmanaged.map(({ name }) => name) ?? [];
    expect(names).toEqual(expect.arrayContaining(['Kept', 'Survey']));
  });

  it('stays where there is no ledger to say that it is ours', async () => {
    const here = await scenario({ rules, config: FULL });
    const { stderr } = await here.run(APPLY, { ledger: null });
    expect(stderr).toMatch(
      /^Warning: No ledger was kept [^]* stays in\s+Gladly,[^]*\n {2}\S.*cli\.js apply --ledger gladly\.ledger\.json/m,
    );
    const before = here.emulator.control.snapshot();
    here.emulator.control.clearRecords();
    here.write(KEPT);
    const run = await here.run(APPLY, { ledger: null });
    expect(run).toMatchObject({ code: 0, document: { counts: { removals: 0 } } });
    expect(run.document.plan?.unmanaged.map(({ name }) => name).toSorted()).toEqual([
      'CSAT sent',
      'Survey',
    ]);
    expect(writesOf(here)).toEqual([]);
    expect(here.emulator.control.snapshot()).toEqual(before);
  });

  it('takes a whole integration with it, and nothing of the others', async () => {
    const here = await scenario({ rules, config: FIVE_VENDORS });
    await here.run(`${APPLY} --organization production`);
    const before = here.emulator.control.snapshot();
    here.write(without(FIVE_VENDORS, 'sidekick'));
    const run = await here.run(`${APPLY} --organization production`);
    expect(outcomesOf(run)).toEqual({
      'sidekick.webhook.chat:delete': 'done',
      'sidekick.webhook.other-channels:delete': 'done',
    });
    const { topics, webhooks } = here.emulator.control.snapshot();
    expect(topics).toEqual(before.topics);
    expect(webhooks).toEqual(before.webhooks.filter(({ name }) => !name?.includes('Sidekick')));
    expect(webhooks).toHaveLength(CONNECTED.webhooks.length - 2);
  });

  it('may be all of it, and comes back when the file declares it again', async () => {
    const here = await scenario({ rules, config: FULL });
    await here.run(APPLY);
    here.write(csat('topics: { other: { name: Other } }'));
    expect((await here.run(`${APPLY} --max-removals 4`)).code).toBe(0);
    expect(shapeOf(here.emulator)).toEqual({
      topics: [
        topic('CSAT sent', { parent: 'Surveys', disabled: true }),
        topic('Other'),
        topic('Surveys', { disabled: true }),
      ],
      webhooks: [],
    });
    here.write(FULL);
    expect((await here.run(APPLY)).code).toBe(0);
    expect(shapeOf(here.emulator)).toEqual({
      topics: [
        topic('CSAT sent', { parent: 'Surveys' }),
        topic('Other', { disabled: true }),
        topic('Surveys'),
      ],
      webhooks: [
        webhook({ name: 'Survey', url: URL, events: ['CONVERSATION/CLOSED'] }),
        KEPT_WEBHOOK,
      ],
    });
  });
});

describe('a removal', () => {
  it('of more objects than allowed is refused, and done when the limit is raised', async () => {
    const topics = (count: number) =>
      csat(`topics: { ${Array.from({ length: count }, (_, n) => `t${n}: {}`).join(', ')} }`);
    const here = await scenario({ config: topics(5) });
    await here.run(APPLY);
    here.emulator.control.clearRecords();
    here.write(topics(1));
    const refused = await here.run(APPLY);
    expect(refused).toMatchObject({ code: 3, document: { reason: 'max-removals' } });
    expect(writesOf(here)).toEqual([]);
    expect((await here.run(`${APPLY} --max-removals 4`)).code).toBe(0);
    expect(writesOf(here).map(deedOf)).toEqual(Array(4).fill('PATCH topics'));
  });

  it('of a protected object is refused until the protection is taken away', async () => {
    const declared = (isProtected: boolean) =>
      csat(`topics: { surveys: { protected: ${isProtected} }, other: {} }`);
    const here = await scenario({ config: declared(true) });
    await here.run(APPLY);
    here.emulator.control.clearRecords();
    here.write(csat('topics: { other: {} }'));
    expect(await here.run(APPLY)).toMatchObject({ code: 3, document: { reason: 'protected' } });
    expect(writesOf(here)).toEqual([]);
    here.write(declared(false));
    expect((await here.run(APPLY)).code).toBe(0);
    here.write(csat('topics: { other: {} }'));
    expect((await here.run(APPLY)).code).toBe(0);
    expect(disabledTopics(here)).toEqual(['surveys']);
  });

  it('that somebody made in Gladly already leaves nothing to do', async () => {
    const here = await scenario({ config: FULL });
    await here.run(APPLY);
    here.emulator.control.change(
      { change: 'remove-webhook', webhook: 'Survey' },
      { change: 'edit-topic', topic: 'CSAT sent', fields: { disabled: true } },
    );
    here.emulator.control.clearRecords();
    here.write(KEPT);
    expect(await here.run(APPLY)).toMatchObject({ code: 0, document: { result: 'no-changes' } });
    expect(writesOf(here)).toEqual([]);
  });

  it('does not reach for what somebody else made at the same URL since', async () => {
    const here = await scenario({ config: FULL });
    await here.run(APPLY);
    here.emulator.control.change(
      { change: 'remove-webhook', webhook: 'Survey' },
      { change: 'add-webhook', webhook: { name: 'Theirs', url: URL, events: ['TASK/CREATED'] } },
    );
    here.write(KEPT);
    expect((await here.run(APPLY)).code).toBe(0);
    expect(shapeOf(here.emulator).webhooks).toEqual([
      webhook({ name: 'Theirs', url: URL, events: ['TASK/CREATED'] }),
      KEPT_WEBHOOK,
    ]);
  });
});

function disabledTopics({ emulator }: Scenario): readonly string[] {
  const { topics } = emulator.control.snapshot();
  return topics.filter(({ disabled }) => disabled).map(({ name }) => name);
}

/** The file without one of its integrations, and without whatever overrides it. */
function without(config: string, integration: string): string {
  const block = new RegExp(`\\n  ${integration}:\\n(?:(?: {4}.*)?\\n)+`);
  const rest = config.replace(block, '\n');
  if (rest === config) throw new Error(`The file has no integration ${integration}.`);
  return rest;
}

describe('a webhook whose URL is a secret', () => {
  it('is removed although the apply that made it was killed before it learned the id', async () => {
    const here = await scenario({
      config: csat(`
        webhooks: { chat: { url: { secret: SIDEKICK_CHAT_URL }, events: [CONVERSATION/CLOSED] } }
      `),
    });
    expect(await runKilled(here, APPLY, { nth: 1, moment: 'after' })).toBe(true);
    here.write(csat('topics: {}'));
    const removed = await here.run(APPLY);
    expect(operationsOf(removed)).toEqual(['csat.webhook.chat:delete']);
    expect(removed).toMatchObject({ code: 0, document: { result: 'applied' } });
    expect(shapeOf(here.emulator).webhooks).toEqual([]);
  });
});
