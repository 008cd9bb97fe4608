import { describe, expect, it } from 'vitest';
import {
  csat,
  deedOf,
  operationsOf,
  outcomesOf,
  READINGS,
  scenario,
  writesOf,
} from '../support/scenario.ts';
import type { Scenario } from '../support/scenario.ts';
import { shapeOf, sorted, topic, webhook } from '../support/shape.ts';

const APPLY = 'apply --yes --json';
const LEFT = 'https://hooks.acme.com/left';
const RIGHT = 'https://hooks.acme.com/right';

describe.each(READINGS)('objects that Gladly has already, Gladly %s', (_reading, rules) => {
  it('are adopted, and written to only where they differ from the file', async () => {
    const here = await scenario({
      rules,
      seed: {
        topics: [{ name: 'Surveys' }, { name: 'CSAT sent', parent: 'Surveys', disabled: true }],
        webhooks: [
          { name: 'Same', url: LEFT, events: ['CONVERSATION/CREATED', 'CONVERSATION/CLOSED'] },
          { name: 'By hand', url: RIGHT, events: ['TASK/CREATED'] },
        ],
      },
      config: csat(`
        topics:
          surveys: { name: Surveys }
          sent: { name: CSAT sent, parent: surveys }
        webhooks:
          same: { name: Same, url: ${LEFT}, events: [CONVERSATION/CLOSED, CONVERSATION/CREATED] }
          other: { name: From the file, url: ${RIGHT}, events: [TASK/CREATED] }
      `),
    });
    const ids = idsOf(here);
    const run = await here.run(APPLY);
    expect(run).toMatchObject({ code: 0, document: { counts: { creates: 0, adoptions: 4 } } });
    expect(outcomesOf(run)).toEqual({
      'csat.topic.surveys:adopt': 'unchanged',
      'csat.topic.sent:adopt': 'unchanged',
      'csat.topic.sent:enable': 'done',
      'csat.webhook.same:adopt': 'unchanged',
      'csat.webhook.other:adopt': 'unchanged',
      'csat.webhook.other:update': 'done',
    });
    expect(writesOf(here).map(deedOf).toSorted()).toEqual(['PATCH topics', 'PATCH webhooks']);
    expect(idsOf(here)).toEqual(ids);
    expect(shapeOf(here.emulator)).toEqual(
      sorted({
        topics: [topic('Surveys'), topic('CSAT sent', { parent: 'Surveys' })],
        webhooks: [
          webhook({
            name: 'Same',
            url: LEFT,
            events: ['CONVERSATION/CREATED', 'CONVERSATION/CLOSED'],
          }),
          webhook({ name: 'From the file', url: RIGHT, events: ['TASK/CREATED'] }),
        ],
      }),
    );
  });

  it('are ours from then on: what the file drops later is removed', async () => {
    const here = await scenario({
      rules,
      seed: { topics: [{ name: 'Surveys' }, { name: 'Orders' }] },
      config: csat('topics: { surveys: { name: Surveys }, orders: { name: Orders } }'),
    });
    expect((await here.run(APPLY)).code).toBe(0);
    here.write(csat('topics: { orders: { name: Orders } }'));
    expect((await here.run(APPLY)).code).toBe(0);
    expect(shapeOf(here.emulator).topics).toEqual([
      topic('Orders'),
      topic('Surveys', { disabled: true }),
    ]);
  });

  it('keep their ids when the file renames them by alias', async () => {
    const here = await scenario({
      rules,
      seed: {
        topics: [{ name: 'Hi Operator' }],
        webhooks: [{ name: 'CSAT', url: LEFT, events: ['CONVERSATION/CLOSED'] }],
      },
      config: csat(`
        topics: { hioperator: { name: HiOperator, aliases: [Hi Operator] } }
        webhooks:
          survey:
            name: CSAT survey
            aliases: [CSAT]
            url: ${RIGHT}
            events: [CONVERSATION/CLOSED]
      `),
    });
    const ids = idsOf(here);
    expect((await here.run(APPLY)).code).toBe(0);
    expect(idsOf(here)).toEqual(ids);
    expect(shapeOf(here.emulator)).toEqual({
      topics: [topic('HiOperator')],
      webhooks: [webhook({ name: 'CSAT survey', url: RIGHT, events: ['CONVERSATION/CLOSED'] })],
    });
  });

  it('keep their ids when the file renames them and the ledger knows them', async () => {
    const declared = (name: string, url: string) =>
      csat(`
        topics: { sent: { name: ${name} } }
        webhooks: { survey: { name: ${name}, url: ${url}, events: [CONVERSATION/CLOSED] } }
      `);
    const here = await scenario({ rules, config: declared('Before', LEFT) });
    await here.run(APPLY);
    const ids = idsOf(here);
    here.emulator.control.clearRecords();
    here.write(declared('After', RIGHT));
    expect((await here.run(APPLY)).code).toBe(0);
    expect(writesOf(here).map(deedOf).toSorted()).toEqual(['PATCH topics', 'PATCH webhooks']);
    expect(idsOf(here)).toEqual(ids);
    expect(shapeOf(here.emulator)).toEqual({
      topics: [topic('After')],
      webhooks: [webhook({ name: 'After', url: RIGHT, events: ['CONVERSATION/CLOSED'] })],
    });
  });

  it('keep their ids when only their keys in the file change', async () => {
    const declared = (key: string) =>
      csat(`
        topics: { ${key}: { name: Surveys } }
        webhooks: { ${key}: { name: Survey, url: ${LEFT}, events: [CONVERSATION/CLOSED] } }
      `);
    const here = await scenario({ rules, config: declared('before') });
    await here.run(APPLY);
    const { topics, webhooks } = here.emulator.control.snapshot();
    here.emulator.control.clearRecords();
    here.write(declared('after'));
    expect((await here.run(APPLY)).code).toBe(0);
    expect(writesOf(here)).toEqual([]);
    expect(here.emulator.control.snapshot()).toMatchObject({ topics, webhooks });
    here.write(csat('topics: { other: { name: Other } }'));
    expect((await here.run(APPLY)).code).toBe(0);
    expect(shapeOf(here.emulator)).toEqual({
      topics: [topic('Other'), topic('Surveys', { disabled: true })],
      webhooks: [],
    });
  });

  it('swap the URLs of two webhooks and the names of two topics, in place', async () => {
    const declared = (a: string, b: string) =>
      csat(`
        topics: { one: { name: ${a} }, two: { name: ${b} } }
        webhooks:
          one: { name: One, url: https://hooks.acme.com/${a}, events: [TASK/CREATED] }
          two: { name: Two, url: https://hooks.acme.com/${b}, events: [CONVERSATION/CLOSED] }
      `);
    const here = await scenario({ rules, config: declared('left', 'right') });
    await here.run(APPLY);
    const before = keysById(here);
    here.write(declared('right', 'left'));
    expect((await here.run(APPLY)).code).toBe(0);
    const swapped = (key: string) =>
      key.endsWith('left') ? key.replace('left', 'right') : key.replace('right', 'left');
    expect(keysById(here)).toEqual(before.map(([id, key]) => [id, swapped(key)]));
    expect(shapeOf(here.emulator).webhooks).toMatchObject([
      { name: 'Two', url: LEFT, events: ['CONVERSATION/CLOSED'] },
      { name: 'One', url: RIGHT, events: ['TASK/CREATED'] },
    ]);
    expect(operationsOf(await here.run('plan --json'))).toEqual([]);
  });

  it('are not guessed at where two of them may be meant: nothing is written', async () => {
    const here = await scenario({
      rules,
      seed: {
        webhooks: [
          { name: 'CSAT', url: LEFT, events: ['CONVERSATION/CLOSED'] },
          { name: 'CSAT', url: RIGHT, events: ['CONVERSATION/CLOSED'] },
        ],
      },
      config: csat(`
        topics: { sent: { name: Sent } }
        webhooks:
          survey: { name: CSAT, url: https://hooks.acme.com/new, events: [CONVERSATION/CLOSED] }
      `),
    });
    const run = await here.run(APPLY);
    expect(run).toMatchObject({ code: 3, document: { result: 'refused', reason: 'ambiguous' } });
    expect(writesOf(here)).toEqual([]);
  });
});

/** The unique keys of all objects: names of topics, URLs of webhooks. */
function keysById({ emulator }: Scenario): readonly (readonly [id: string, key: string])[] {
  const { topics, webhooks } = emulator.control.snapshot();
  return [
    ...topics.map(({ id, name }) => [id, name] as const),
    ...webhooks.map(({ id, url }) => [id, url] as const),
  ];
}

function idsOf({ emulator }: Scenario): readonly string[] {
  const { topics, webhooks } = emulator.control.snapshot();
  return [...topics, ...webhooks].map(({ id }) => id);
}
