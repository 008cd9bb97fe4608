import { describe, expect, it } from 'vitest';
import type { FaultEffect } from '../../src/emulator/faults.ts';
import { desiredTopic, desiredWebhook, under } from '../support/builders.ts';
import type { Site } from '../support/apply.ts';
import { site } from '../support/apply.ts';

const survey = desiredWebhook('survey');
const sent = desiredTopic('sent');

describe('a write that Gladly does not accept', () => {
  it('is refused with its words, changes nothing, and does not stop the rest', async () => {
    const strange = desiredWebhook('survey', { events: ['PHONE/RANG'] });
    const here = await site();
    const { journal, outcomes, success } = await here.apply([strange, sent]);
    expect(outcomes).toEqual({
      'csat.webhook.survey:create': 'refused rejected',
      'csat.topic.sent:create': 'done',
    });
    expect(success).toBe(false);
    expect(resultOf(journal, 'csat.webhook.survey')).toMatchObject({
      id: null,
      why: { status: 400, detail: expect.stringContaining('"PHONE/RANG"') },
    });
    expect(journal.remaining).toEqual(['csat.webhook.survey:create:this-change']);
  });

  it('takes those that need it along', async () => {
    const parent = desiredTopic('surveys', { name: ' ' });
    const child = desiredTopic('sent', { parent: under(parent) });
    const here = await site();
    const { outcomes } = await here.apply([parent, child, survey]);
    expect(outcomes).toEqual({
      'csat.topic.surveys:create': 'refused rejected',
      'csat.topic.sent:create': 'skipped dependency',
      'csat.webhook.survey:create': 'done',
    });
  });

  it.each(['organization', 'parent'] as const)(
    'because a topic of that name was made meanwhile names the holder (names by %s)',
    async (topicNameScope) => {
      const here = await site({ rules: { topicNameScope } });
      const { journal, outcomes } = await here.apply([sent], {
        meanwhile: () => {
          here.emulator.control.change({ change: 'add-topic', topic: { id: 'x', name: 'sent' } });
        },
      });
      expect(outcomes).toEqual({ 'csat.topic.sent:create': 'refused taken' });
      const why = { code: 'taken', field: 'name', holder: 'x' };
      expect(resultOf(journal, 'csat.topic.sent')).toMatchObject({ why });
    },
  );

  it.each(['id', 'name'] as const)(
    'because it is there by now, from an earlier attempt of ours, is taken for done (%s named)',
    async (topicConflictNamed) => {
      const here = await site({ rules: { topicConflictNamed } });
      const [planned] = (await here.plan([sent])).operations;
      const id = planned?.kind === 'topic' ? (planned.newId ?? '') : '';
      const { outcomes, success } = await here.apply([sent], {
        meanwhile: () => {
          here.emulator.control.change({ change: 'add-topic', topic: { id, name: 'sent' } });
        },
      });
      expect(outcomes).toEqual({ 'csat.topic.sent:create': 'done' });
      expect(success).toBe(true);
      expect(here.emulator.control.snapshot().topics).toHaveLength(1);
    },
  );

  it('because the id that we derive was given to another topic meanwhile is refused', async () => {
    const here = await site();
    const [planned] = (await here.plan([sent])).operations;
    const id = planned?.kind === 'topic' ? (planned.newId ?? '') : '';
    const { journal } = await here.apply([sent], {
      meanwhile: () => {
        here.emulator.control.change({ change: 'add-topic', topic: { id, name: 'Another' } });
      },
    });
    expect(resultOf(journal, 'csat.topic.sent')).toMatchObject({
      outcome: 'refused',
      why: { code: 'taken', field: 'id', holder: id },
    });
    expect(here.emulator.control.snapshot().topics).toMatchObject([{ id, name: 'Another' }]);
  });

  it.each([400, 409] as const)(
    'because a webhook of that URL was made meanwhile is skipped or refused (%i)',
    async (webhookUrlTakenStatus) => {
      const here = await site({ rules: { webhookUrlTakenStatus } });
      const { url, events } = survey.fields;
      const webhook = { url, events, name: 'Somebody else' };
      const before = await here.apply([survey], {
        meanwhile: () => here.emulator.control.change({ change: 'add-webhook', webhook }),
      });
      expect(before.outcomes).toEqual({ 'csat.webhook.survey:create': 'skipped moved' });
      const there = await site({ rules: { webhookUrlTakenStatus } });
      there.emulator.control.addFault({
        on: { method: 'POST' },
        effect: { type: 'change', changes: [{ change: 'add-webhook', webhook }] },
      });
      const during = await there.apply([survey]);
      expect(during.outcomes).toEqual({ 'csat.webhook.survey:create': 'refused taken' });
      expect(there.emulator.control.snapshot().webhooks).toMatchObject([{ name: 'Somebody else' }]);
    },
  );
});

describe('a user who may not write', () => {
  it.each([
    [401, {}],
    [403, { errors: [{ code: 'forbidden', detail: 'no permission for webhooks' }] }],
  ])('is refused once a kind (%i), and the kind is spared the rest', async (status, body) => {
    const here = await site();
    const webhooks = Array.from({ length: 12 }, (_, index) => desiredWebhook(`hook-${index}`));
    here.emulator.control.addFault({
      on: { method: 'POST', path: '/api/v1/webhooks', times: 'always' },
      effect: { type: 'answer', status, body },
    });
    const { outcomes, success } = await here.apply([...webhooks, sent]);
    const counts = countOf(Object.values(outcomes));
    expect(success).toBe(false);
    expect(counts['done']).toBe(1);
    expect(counts['refused permission']).toBeLessThanOrEqual(4);
    expect(counts['skipped stopped']).toBe(12 - (counts['refused permission'] ?? 0));
    const posts = here.requests().filter((request) => request === 'POST /api/v1/webhooks');
    expect(posts).toHaveLength(counts['refused permission'] ?? 0);
  });

  it.each([
    [401, 'skipped stopped'],
    [403, 'done'],
  ])('is spared the other kind too only where the token is not known (%i)', async (status, end) => {
    const here = await site();
    const child = desiredTopic('child', { parent: under(sent) });
    here.emulator.control.addFault({
      on: { method: 'POST', path: '/api/v1/webhooks', times: 'always' },
      effect: { type: 'answer', status },
    });
    const { outcomes } = await here.apply([sent, child, survey]);
    expect(outcomes).toEqual({
      'csat.topic.sent:create': 'done',
      'csat.topic.child:create': end,
      'csat.webhook.survey:create': 'refused permission',
    });
  });

  it('is not even read for the rest of a kind', async () => {
    const here = await site();
    const topics = Array.from({ length: 60 }, (_, index) => desiredTopic(`topic-${index}`));
    await here.apply(topics);
    fail(here, { type: 'answer', status: 403 }, 'PATCH');
    const renamed = topics.map(({ address }) => desiredTopic(address, { name: `New ${address}` }));
    await here.apply(renamed, { meanwhile: () => here.requests() });
    const lists = here.requests().filter((request) => request === 'GET /api/v1/topics');
    expect(lists).toEqual(['GET /api/v1/topics', 'GET /api/v1/topics']);
  });
});

describe('Gladly out of reach', () => {
  it('for writing fails the operation, whose object is seen to be as before', async () => {
    const here = await site();
    fail(here, { type: 'answer', status: 503 }, 'write');
    const { outcomes, journal } = await here.apply([sent, survey]);
    expect(outcomes).toEqual({
      'csat.topic.sent:create': 'failed unreachable',
      'csat.webhook.survey:create': 'failed unreachable',
    });
    expect(journal.remaining).toHaveLength(2);
  });

  it('without a word leaves it uncertain, even though nothing is to be seen', async () => {
    const here = await site();
    fail(here, { type: 'reset' }, 'POST');
    const { outcomes } = await here.apply([sent, survey]);
    expect(outcomes).toEqual({
      'csat.topic.sent:create': 'uncertain unreachable',
      'csat.webhook.survey:create': 'uncertain unreachable',
    });
  });

  it('for reading stops before anything is written', async () => {
    const here = await site();
    await here.apply([survey, sent]);
    here.requests();
    const renamed = [
      desiredWebhook('survey', { name: 'Survey' }),
      desiredTopic('sent', { name: 'S' }),
    ];
    const { outcomes, journal, success } = await here.apply(renamed, {
      meanwhile: () => fail(here, { type: 'answer', status: 500 }, 'GET'),
    });
    expect(outcomes).toEqual({
      'csat.webhook.survey:update': 'skipped stopped',
      'csat.topic.sent:update': 'skipped stopped',
    });
    expect(here.requests().filter((request) => !request.startsWith('GET'))).toEqual([]);
    expect(success).toBe(false);
    expect(journal.unproven?.because).toContain('500');
    expect(journal.unproven?.reason).toBe('gladly-unreachable');
  });

  it('for reading back leaves what was accepted uncertain', async () => {
    const here = await site();
    here.emulator.control.addFault({
      on: { method: 'POST' },
      moment: 'after',
      effect: { type: 'call', run: () => fail(here, { type: 'answer', status: 500 }, 'GET') },
    });
    const { outcomes, journal } = await here.apply([sent]);
    expect(outcomes).toEqual({ 'csat.topic.sent:create': 'uncertain unreachable' });
    expect(journal.unproven).not.toBeNull();
    here.emulator.control.clearFaults();
    expect((await here.apply([sent])).outcomes).toEqual({
      'csat.topic.sent:adopt': 'unchanged',
    });
  });
});

describe('a removal that is interrupted by somebody', () => {
  it('is done when the webhook is gone by itself', async () => {
    const here = await site();
    await here.apply([survey]);
    const { outcomes, success } = await here.apply([], {
      meanwhile: () => {
        here.emulator.control.change({ change: 'remove-webhook', webhook: 'survey' });
      },
    });
    expect(outcomes).toEqual({ 'csat.webhook.survey:delete': 'unchanged' });
    expect(success).toBe(true);
  });

  it('is done when it goes in the very moment of its deletion', async () => {
    const here = await site();
    await here.apply([survey]);
    const changes = [{ change: 'remove-webhook', webhook: 'survey' }] as const;
    here.emulator.control.addFault({
      on: { method: 'DELETE' },
      effect: { type: 'change', changes },
    });
    expect((await here.apply([])).outcomes).toEqual({ 'csat.webhook.survey:delete': 'done' });
  });

  it('fails after a part of it when it is switched on again in between', async () => {
    const here = await site();
    await here.apply([survey]);
    const fields = { enabled: true };
    here.emulator.control.addFault({
      on: { method: 'DELETE' },
      effect: { type: 'change', changes: [{ change: 'edit-webhook', webhook: 'survey', fields }] },
    });
    const { outcomes } = await here.apply([]);
    expect(outcomes).toEqual({ 'csat.webhook.survey:delete': 'failed rejected' });
    expect((await here.apply([])).success).toBe(true);
  });
});

function fail(here: Site, effect: FaultEffect, method: string): void {
  here.emulator.control.addFault({ on: { method, times: 'always' }, effect });
}

function resultOf(
  journal: Awaited<ReturnType<Site['apply']>>['journal'],
  address: string,
): (typeof journal.results)[number] {
  const result = journal.results.find(({ operation }) => operation.address === address);
  if (result === undefined) throw new Error(`no result for ${address}`);
  return result;
}

function countOf(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
