import { describe, expect, it } from 'vitest';
import { hasWritten } from '../../src/apply/outcome.ts';
import { undoPlan } from '../../src/apply/undo.ts';
import type { OrganizationChange } from '../../src/emulator/change.ts';
import type { DesiredResource } from '../../src/kinds/desired.ts';
import { desiredTopic, desiredWebhook, secret, under } from '../support/builders.ts';
import type { Applied, Site } from '../support/apply.ts';
import { site } from '../support/apply.ts';
import { liveState } from '../support/live-builders.ts';

const survey = desiredWebhook('survey');
const keyed = desiredWebhook('survey', { headers: { 'x-api-key': secret('KEY') } });
const sent = desiredTopic('sent');

describe('somebody who changes an object between the plan and its write', () => {
  it.each<[string, OrganizationChange, readonly string[]]>([
    ['renames it', edit({ name: 'By hand' }), ['name']],
    ['switches it off', edit({ enabled: false }), ['enabled']],
    ['gives it another URL', edit({ url: 'https://hooks.acme.com/by-hand' }), ['url']],
    ['gives it another header', edit({ headers: { 'X-Other': 'fake' } }), ['headers.x-other']],
    ['gives it credentials', edit({ credentials: { username: 'a', password: 'b' } }), ['basic']],
    ['does two things to it', edit({ name: 'By hand', enabled: false }), ['enabled', 'name']],
    ['deletes it', { change: 'remove-webhook', webhook: 'survey' }, ['gone']],
    [
      'sees it switched off by Gladly',
      { change: 'switch-off-webhook', webhook: 'survey' },
      ['enabled'],
    ],
  ])('and %s keeps what was done', async (_title, change, fields) => {
    const here = await applied([survey]);
    const wider = desiredWebhook('survey', { events: ['TASK/CREATED'] });
    const result = await meanwhile(here, [wider], change);
    expect(result.journal.results).toMatchObject([
      { outcome: 'skipped', why: { code: 'moved', fields } },
    ]);
    expect(result.success).toBe(false);
    const { webhooks } = here.emulator.control.snapshot();
    expect(webhooks.every(({ events }) => !events.includes('TASK/CREATED'))).toBe(true);
  });

  it('and sends another secret, which only the time gives away, keeps it', async () => {
    const here = await applied([keyed]);
    const change = edit({ headers: { 'x-api-key': 'fake-value-by-hand' } });
    const wider = desiredWebhook('survey', { ...keyed.fields, events: ['TASK/CREATED'] });
    const { journal } = await meanwhile(here, [wider], change);
    expect(journal.results).toMatchObject([
      { outcome: 'skipped', why: { code: 'moved', fields: ['updatedAt'] } },
    ]);
  });

  it.each<[string, OrganizationChange, readonly string[]]>([
    [
      'renames a topic',
      { change: 'edit-topic', topic: 'sent', fields: { name: 'Other' } },
      ['name'],
    ],
    [
      'moves a topic',
      { change: 'edit-topic', topic: 'sent', fields: { parent: null } },
      ['parent'],
    ],
    ['deletes a topic', { change: 'remove-topic', topic: 'sent' }, ['gone']],
  ])('and %s keeps what was done', async (_title, change, fields) => {
    const parent = desiredTopic('surveys');
    const child = desiredTopic('sent', { parent: under(parent) });
    const here = await applied([parent, child]);
    const archived = desiredTopic('sent', { ...child.fields, disabled: true });
    const { journal } = await meanwhile(here, [parent, archived], change);
    expect(journal.results).toMatchObject([{ outcome: 'skipped', why: { code: 'moved', fields } }]);
  });

  it('and does what was planned leaves nothing to write', async () => {
    const here = await applied([survey, sent]);
    const wanted = [
      desiredWebhook('survey', { name: 'Survey' }),
      desiredTopic('sent', { name: 'S' }),
    ];
    here.requests();
    const { outcomes, success } = await here.apply(wanted, {
      meanwhile: () => {
        here.emulator.control.change(edit({ name: 'Survey' }), {
          change: 'edit-topic',
          topic: 'sent',
          fields: { name: 'S' },
        });
      },
    });
    expect(outcomes).toEqual({
      'csat.webhook.survey:update': 'unchanged',
      'csat.topic.sent:update': 'unchanged',
    });
    expect(success).toBe(true);
    expect(here.requests().filter((request) => !request.startsWith('GET'))).toEqual([]);
  });

  it('and does a part of what was planned has the other part done', async () => {
    const here = await applied([survey]);
    const wanted = desiredWebhook('survey', { name: 'Survey', events: ['TASK/CREATED'] });
    const { outcomes, success } = await meanwhile(here, [wanted], edit({ name: 'Survey' }));
    expect(outcomes).toEqual({ 'csat.webhook.survey:update': 'done' });
    expect(success).toBe(true);
  });

  it('is noticed among many objects, which are read as one list', async () => {
    const topics = Array.from({ length: 8 }, (_, index) => desiredTopic(`topic-${index}`));
    const here = await applied(topics);
    const archived = topics.map(({ address, fields }) => {
      return desiredTopic(address, { ...fields, disabled: true });
    });
    const change = { change: 'edit-topic', topic: 'topic-3', fields: { name: 'Other' } } as const;
    const { outcomes } = await meanwhile(here, archived, change);
    const skipped = Object.entries(outcomes).filter(([, outcome]) => outcome !== 'done');
    expect(skipped).toEqual([['csat.topic.topic-3:archive', 'skipped moved']]);
  });

  it('takes along those that need the object', async () => {
    const parent = desiredTopic('surveys', { disabled: true });
    const here = await applied([parent]);
    const open = desiredTopic('surveys');
    const child = desiredTopic('sent', { parent: under(open) });
    const change = { change: 'edit-topic', topic: 'surveys', fields: { name: 'Other' } } as const;
    const { outcomes } = await meanwhile(here, [open, child], change);
    expect(outcomes).toEqual({
      'csat.topic.surveys:enable': 'skipped moved',
      'csat.topic.sent:create': 'skipped dependency',
    });
  });
});

describe('somebody who changes an object between two writes to it', () => {
  it('is noticed before the second one', async () => {
    const here = await applied([desiredWebhook('survey', { enabled: false })]);
    here.emulator.control.addFault({
      on: { method: 'PATCH' },
      moment: 'after',
      effect: { type: 'change', changes: [edit({ name: 'By hand' })] },
    });
    const { outcomes } = await here.apply([desiredWebhook('survey', { events: ['TASK/CREATED'] })]);
    expect(outcomes).toEqual({
      'csat.webhook.survey:update': 'done',
      'csat.webhook.survey:enable': 'skipped moved',
    });
  });

  it('leaves a removal half-way, which is said and can be undone', async () => {
    const here = await applied([survey, sent]);
    here.emulator.control.addFault({
      on: { method: 'PATCH' },
      moment: 'after',
      effect: { type: 'change', changes: [edit({ name: 'By hand' })] },
    });
    const webhooks = await here.client.reader.webhooks();
    const { plan, journal } = await here.apply([sent]);
    expect(journal.results).toMatchObject([
      { outcome: 'failed', why: { code: 'moved', fields: ['name'] } },
    ]);
    expect(hasWritten(journal)).toBe(true);
    const undo = undoPlan(plan, liveState({ webhooks }), journal.results);
    expect(undo.operations).toMatchObject([{ action: 'enable' }]);
  });
});

function edit(
  fields: Extract<OrganizationChange, { change: 'edit-webhook' }>['fields'],
): OrganizationChange {
  return { change: 'edit-webhook', webhook: 'survey', fields };
}

async function meanwhile(
  here: Site,
  resources: readonly DesiredResource[],
  change: OrganizationChange,
): Promise<Applied> {
  return here.apply(resources, { meanwhile: () => here.emulator.control.change(change) });
}

async function applied(resources: readonly DesiredResource[]): Promise<Site> {
  const here = await site();
  const { success, outcomes } = await here.apply(resources);
  expect({ success, outcomes }).toMatchObject({ success: true });
  return here;
}
