import { describe, expect, it } from 'vitest';
import type { OrganizationChange } from '../../src/emulator/change.ts';
import { csat, operationsOf, ONE_READING, scenario, writesOf } from '../support/scenario.ts';
import { shapeOf } from '../support/shape.ts';

const APPLY = 'apply --yes --json';
const DRIFT = 'drift --json --detailed-exitcode';
const URL = 'https://hooks.acme.com/csat';
const CONFIG = csat(`
  topics:
    surveys: { name: Surveys }
    sent: { name: CSAT sent, parent: surveys }
  webhooks:
    survey:
      name: Survey
      url: ${URL}
      events: [CONVERSATION/CLOSED, CONVERSATION/CREATED]
      headers: { x-api-key: { secret: CSAT_KEY } }
`);

const HAND_EDITS: readonly (readonly [string, readonly OrganizationChange[], string])[] = [
  [
    'events were unticked',
    [{ change: 'edit-webhook', webhook: 'Survey', fields: { events: ['CONVERSATION/CLOSED'] } }],
    'csat.webhook.survey:update',
  ],
  [
    'the URL was changed',
    [{ change: 'edit-webhook', webhook: 'Survey', fields: { url: `${URL}-by-hand` } }],
    'csat.webhook.survey:update',
  ],
  [
    'the headers were taken away',
    [{ change: 'edit-webhook', webhook: 'Survey', fields: { headers: {} } }],
    'csat.webhook.survey:update',
  ],
  [
    'a header was added',
    [
      {
        change: 'edit-webhook',
        webhook: 'Survey',
        fields: { headers: { 'x-api-key': 'fake-survey-webhook-key', 'x-more': 'by hand' } },
      },
    ],
    'csat.webhook.survey:update',
  ],
  [
    'a webhook was switched off by somebody',
    [{ change: 'edit-webhook', webhook: 'Survey', fields: { enabled: false } }],
    'csat.webhook.survey:enable',
  ],
  [
    'a webhook was switched off by Gladly',
    [{ change: 'switch-off-webhook', webhook: 'Survey' }],
    'csat.webhook.survey:enable',
  ],
  [
    'a webhook was deleted',
    [{ change: 'remove-webhook', webhook: 'Survey' }],
    'csat.webhook.survey:create',
  ],
  [
    'a topic was renamed',
    [{ change: 'edit-topic', topic: 'CSAT sent', fields: { name: 'Mailed' } }],
    'csat.topic.sent:update',
  ],
  [
    'a topic was archived',
    [{ change: 'edit-topic', topic: 'CSAT sent', fields: { disabled: true } }],
    'csat.topic.sent:enable',
  ],
  [
    'a topic was moved elsewhere',
    [
      { change: 'add-topic', topic: { name: 'Elsewhere' } },
      { change: 'edit-topic', topic: 'CSAT sent', fields: { parent: 'Elsewhere' } },
    ],
    'csat.topic.sent:update',
  ],
];

/** All that can be seen of both objects at once, and what would be done about it. */
const EVERYTHING: readonly OrganizationChange[] = [
  { change: 'add-topic', topic: { name: 'Elsewhere' } },
  {
    change: 'edit-topic',
    topic: 'CSAT sent',
    fields: { name: 'Mailed', disabled: true, parent: 'Elsewhere' },
  },
  {
    change: 'edit-webhook',
    webhook: 'Survey',
    fields: { name: 'By hand', events: ['TASK/CREATED'], headers: { 'x-more': 'by hand' } },
  },
  { change: 'switch-off-webhook', webhook: 'By hand' },
];
const ABOUT_EVERYTHING = [
  'csat.topic.sent:enable',
  'csat.topic.sent:update',
  'csat.webhook.survey:enable',
  'csat.webhook.survey:update',
];

describe('after an apply', () => {
  const [[, rules]] = ONE_READING;

  it.each(HAND_EDITS)(
    '%s in Gladly: left alone by default, reported as drift, restored by --scope all',
    async (_what, changes, operation) => {
      const here = await scenario({ rules, config: CONFIG });
      await here.run(APPLY);
      const applied = shapeOf(here.emulator);
      here.emulator.control.change(...changes);
      const edited = here.emulator.control.snapshot();
      here.emulator.control.clearRecords();

      const byDefault = await here.run(APPLY);
      expect(byDefault).toMatchObject({ code: 0, document: { result: 'no-changes' } });
      expect(operationsOf(byDefault)).toEqual([operation]);
      expect(here.emulator.control.snapshot()).toEqual(edited);

      const drift = await here.run(DRIFT);
      expect(drift).toMatchObject({ code: 2, document: { result: 'drift' } });
      expect(drift.document.drift?.operations).toEqual([expect.stringContaining(operation)]);
      expect(writesOf(here)).toEqual([]);

      expect((await here.run(`${APPLY} --scope all`)).code).toBe(0);
      const { topics, webhooks } = shapeOf(here.emulator);
      expect(webhooks).toEqual(applied.webhooks);
      expect(topics).toEqual(expect.arrayContaining([...applied.topics]));
      expect(await here.run(DRIFT)).toMatchObject({ code: 0, document: { result: 'in-sync' } });
    },
  );
});

describe.each(ONE_READING)('after an apply, Gladly %s', (_reading, rules) => {
  it('everything at once is left alone by default, reported, and restored', async () => {
    const here = await scenario({ rules, config: CONFIG });
    await here.run(APPLY);
    const applied = shapeOf(here.emulator);
    here.emulator.control.change(...EVERYTHING);
    here.emulator.control.clearRecords();
    const byDefault = await here.run(APPLY);
    expect(byDefault).toMatchObject({ code: 0, document: { result: 'no-changes' } });
    expect(operationsOf(byDefault).toSorted()).toEqual(ABOUT_EVERYTHING);
    expect(writesOf(here)).toEqual([]);
    expect(await here.run(DRIFT)).toMatchObject({ code: 2, document: { result: 'drift' } });
    expect((await here.run(`${APPLY} --scope all`)).code).toBe(0);
    const { topics, webhooks } = shapeOf(here.emulator);
    expect(webhooks).toEqual(applied.webhooks);
    expect(topics).toEqual(expect.arrayContaining([...applied.topics]));
    expect(await here.run(DRIFT)).toMatchObject({ code: 0, document: { result: 'in-sync' } });
  });

  it('a change of the file goes through beside a hand edit, which is left alone', async () => {
    const here = await scenario({ rules, config: CONFIG });
    await here.run(APPLY);
    here.emulator.control.change({
      change: 'edit-webhook',
      webhook: 'Survey',
      fields: { name: 'By hand' },
    });
    here.write(CONFIG.replace('[CONVERSATION/CLOSED, ', '[TASK/CREATED, '));
    expect((await here.run(APPLY)).code).toBe(0);
    expect(shapeOf(here.emulator).webhooks).toMatchObject([
      { name: 'By hand', events: ['CONVERSATION/CREATED', 'TASK/CREATED'] },
    ]);
    const drift = await here.run(DRIFT);
    expect(drift.document.drift?.operations).toEqual([
      expect.stringContaining('csat.webhook.survey:update'),
    ]);
    expect((await here.run(`${APPLY} --scope all`)).code).toBe(0);
    expect(shapeOf(here.emulator).webhooks).toMatchObject([
      { name: 'Survey', events: ['CONVERSATION/CREATED', 'TASK/CREATED'] },
    ]);
  });

  it('a URL that comes from a secret follows it when that is rotated', async () => {
    const config = CONFIG.replace(`url: ${URL}`, 'url: { secret: SIDEKICK_CHAT_URL }');
    const here = await scenario({ rules, config });
    await here.run(APPLY);
    const [before] = here.emulator.control.snapshot().webhooks;
    const secrets = { SIDEKICK_CHAT_URL: 'https://endpoints.sidekick.example/fake-new-path' };
    expect((await here.run(`${APPLY} --scope all`, { secrets })).code).toBe(0);
    const after = here.emulator.control.snapshot().webhooks;
    expect(after).toMatchObject([{ id: before?.id, url: secrets.SIDEKICK_CHAT_URL }]);
    expect(await here.run(DRIFT, { secrets })).toMatchObject({ code: 0 });
  });

  it('a secret that was rotated is drift, and sent by --scope all', async () => {
    const here = await scenario({ rules, config: CONFIG });
    await here.run(APPLY);
    here.emulator.control.clearRecords();
    const secrets = { CSAT_KEY: 'fake-rotated-survey-key' };
    expect(await here.run(DRIFT, { secrets })).toMatchObject({ code: 2 });
    expect(await here.run(APPLY, { secrets })).toMatchObject({ code: 0 });
    expect(writesOf(here)).toEqual([]);
    expect((await here.run(`${APPLY} --scope all`, { secrets })).code).toBe(0);
    expect(shapeOf(here.emulator).webhooks).toMatchObject([
      { headers: { 'x-api-key': 'fake-rotated-survey-key' } },
    ]);
    expect(await here.run(DRIFT, { secrets })).toMatchObject({ code: 0 });
  });
});
