import { describe, expect, it } from 'vitest';
import { desiredTopic, desiredWebhook, under } from '../support/builders.ts';
import { site } from '../support/apply.ts';

const topics = Array.from({ length: 200 }, (_, index) => desiredTopic(`topic-${index}`));

describe('the requests of an apply', () => {
  it('that creates 200 topics are its writes and at most 6 % more', async () => {
    const here = await site();
    const { journal } = await here.apply(topics, { meanwhile: () => here.requests() });
    expect(journal.remaining).toEqual([]);
    const requests = here.requests();
    expect(requests.filter((request) => request.startsWith('POST'))).toHaveLength(200);
    expect(requests.length - 200).toBeLessThanOrEqual(12);
  });

  it('that changes 200 topics are its writes and at most 6 % more', async () => {
    const here = await site();
    await here.apply(topics);
    const renamed = topics.map(({ address }) => desiredTopic(address, { name: `New ${address}` }));
    const { success } = await here.apply(renamed, { meanwhile: () => here.requests() });
    expect(success).toBe(true);
    const requests = here.requests();
    expect(requests.filter((request) => request.startsWith('PATCH'))).toHaveLength(200);
    expect(requests.length - 200).toBeLessThanOrEqual(12);
  });

  it('that creates 200 topics in a tree are hardly more, one list a level', async () => {
    const parents = topics.slice(0, 10);
    const children = topics.slice(10).map(({ address }, index) => {
      const parent = parents[index % parents.length];
      return desiredTopic(address, parent === undefined ? {} : { parent: under(parent) });
    });
    const here = await site();
    const { success } = await here.apply([...parents, ...children], {
      meanwhile: () => here.requests(),
    });
    expect(success).toBe(true);
    expect(here.requests().length - 200).toBeLessThanOrEqual(12);
  });

  it('that changes one webhook are a look before, the write, a look after, and the proof', async () => {
    const here = await site();
    await here.apply([desiredWebhook('survey'), desiredWebhook('review')]);
    const [id] = here.emulator.control
      .snapshot()
      .webhooks.filter(({ name }) => name === 'survey')
      .map((webhook) => webhook.id);
    const wanted = [desiredWebhook('survey', { name: 'Survey' }), desiredWebhook('review')];
    await here.apply(wanted, { meanwhile: () => here.requests() });
    expect(here.requests().slice(0, 3)).toEqual([
      `GET /api/v1/webhooks/${id}`,
      `PATCH /api/v1/webhooks/${id}`,
      `GET /api/v1/webhooks/${id}`,
    ]);
  });

  it('that creates one webhook read it once between its creation and its switching on', async () => {
    const here = await site();
    await here.apply([desiredWebhook('survey')], { meanwhile: () => here.requests() });
    const [id] = here.emulator.control.snapshot().webhooks.map((webhook) => webhook.id);
    expect(here.requests().slice(0, 5)).toEqual([
      'GET /api/v1/webhooks',
      'POST /api/v1/webhooks',
      `GET /api/v1/webhooks/${id}`,
      `PATCH /api/v1/webhooks/${id}`,
      `GET /api/v1/webhooks/${id}`,
    ]);
  });

  it('that creates several webhooks are one list before them, however many are begun', async () => {
    const here = await site({ latencyMs: 2 });
    const webhooks = ['one', 'two', 'three', 'four', 'five'].map((key) => desiredWebhook(key));
    await here.apply(webhooks, { meanwhile: () => here.requests() });
    const verbs = here.requests().map((request) => request.split(' ')[0]);
    expect(verbs.slice(0, 6)).toEqual(['GET', 'POST', 'POST', 'POST', 'POST', 'POST']);
  });

  it('are never more than four at a time', async () => {
    const here = await site({ latencyMs: 2 });
    await here.apply(topics.slice(0, 40));
    const open = here.emulator.control.requests().map((request) => request.open);
    expect(Math.max(...open)).toBe(4);
  });
});
