import { describe, expect, it } from 'vitest';
import { desiredTopic, desiredWebhook, secret, under } from '../support/builders.ts';
import type { Site } from '../support/apply.ts';
import { site } from '../support/apply.ts';
import { rejectionOf } from '../support/errors.ts';
import { liveState } from '../support/live-builders.ts';

const survey = desiredWebhook('survey');
const review = desiredWebhook('review');
const sent = desiredTopic('sent');

describe('an apply to an empty organization', () => {
  it('creates everything, parents first, and leaves nothing to do', async () => {
    const parent = desiredTopic('surveys', { name: 'Surveys' });
    const child = desiredTopic('sent', { name: 'CSAT sent', parent: under(parent) });
    const keyed = desiredWebhook('survey', {
      headers: { 'x-api-key': secret('CSAT_KEY') },
      basic: { username: secret('CSAT_USER'), password: secret('CSAT_PASSWORD'), realm: 'csat' },
    });
    const off = desiredWebhook('review', { enabled: false });
    const all = [child, parent, keyed, off, desiredTopic('old', { disabled: true })];
    const here = await site();
    const { success, outcomes } = await here.apply(all);
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['done']));
    expect(success).toBe(true);
    const { topics, webhooks } = here.emulator.control.snapshot();
    const surveys = topics.find(({ name }) => name === 'Surveys');
    expect(topics.find(({ name }) => name === 'CSAT sent')?.parentId).toBe(surveys?.id);
    expect(topics.find(({ name }) => name === 'old')?.disabled).toBe(true);
    expect(new Map(webhooks.map(({ name, enabled }) => [name, enabled]))).toEqual(
      new Map([
        ['review', false],
        ['survey', true],
      ]),
    );
    expect(here.emulator.control.secrets('survey')).toEqual({
      headers: { 'x-api-key': 'fake-value-of-CSAT_KEY' },
      credentials: {
        username: 'fake-value-of-CSAT_USER',
        password: 'fake-value-of-CSAT_PASSWORD',
        realm: 'csat',
      },
    });
    expect((await here.plan(all)).operations).toEqual([]);
  });

  it('takes the URL of a webhook from its secret, and the plan never has it', async () => {
    const hidden = desiredWebhook('survey', { url: 'secret:CSAT_URL' });
    const here = await site();
    const secrets = { CSAT_URL: 'https://hooks.acme.com/fake-key-in-the-path' };
    const { success, journal } = await here.apply([hidden], { secrets });
    expect(success).toBe(true);
    const [webhook] = here.emulator.control.snapshot().webhooks;
    expect(webhook?.url).toBe('https://hooks.acme.com/fake-key-in-the-path');
    expect(JSON.stringify(journal)).not.toContain('fake-key-in-the-path');
    expect((await here.plan([hidden], { secrets })).operations).toEqual([]);
  });
});

describe('an apply of changes', () => {
  it('writes only the fields that changed', async () => {
    const here = await applied([survey, sent]);
    const wider = desiredWebhook('survey', { events: ['CONVERSATION/CLOSED', 'TASK/CREATED'] });
    const renamed = desiredTopic('sent', { name: 'CSAT sent' });
    here.emulator.control.clearRecords();
    const { success } = await here.apply([wider, renamed]);
    expect(success).toBe(true);
    const bodies = here.emulator.control.requests().filter(({ method }) => method === 'PATCH');
    expect(bodies.map(({ body }) => body)).toEqual(
      expect.arrayContaining([
        { events: ['CONVERSATION/CLOSED', 'TASK/CREATED'] },
        { name: 'CSAT sent' },
      ]),
    );
    expect(bodies).toHaveLength(2);
  });

  it('sends all headers and the credentials again when one of their values has changed', async () => {
    const keyed = desiredWebhook('survey', {
      headers: { 'x-api-key': secret('CSAT_KEY'), 'x-team': secret('CSAT_TEAM') },
      basic: { username: secret('CSAT_USER'), password: secret('CSAT_PASSWORD') },
    });
    const here = await applied([keyed]);
    const secrets = { CSAT_KEY: 'fake-second-key', CSAT_PASSWORD: 'fake-second-password' };
    const { outcomes, success } = await here.apply([keyed], { secrets, options: ALL });
    expect(outcomes).toEqual({ 'csat.webhook.survey:resend-secrets': 'done' });
    expect(success).toBe(true);
    expect(here.emulator.control.secrets('survey')).toEqual({
      headers: { 'x-api-key': 'fake-second-key', 'x-team': 'fake-value-of-CSAT_TEAM' },
      credentials: {
        username: 'fake-value-of-CSAT_USER',
        password: 'fake-second-password',
        realm: null,
      },
    });
    expect((await here.plan([keyed], { secrets, options: ALL })).operations).toEqual([]);
  });

  it('switches off, on and archives, and re-enables what was archived', async () => {
    const here = await applied([survey, sent]);
    const off = desiredWebhook('survey', { enabled: false });
    const archived = desiredTopic('sent', { disabled: true });
    const first = await here.apply([off, archived]);
    expect(first.outcomes).toEqual({
      'csat.webhook.survey:disable': 'done',
      'csat.topic.sent:archive': 'done',
    });
    const second = await here.apply([survey, sent]);
    expect(second.outcomes).toEqual({
      'csat.webhook.survey:enable': 'done',
      'csat.topic.sent:enable': 'done',
    });
    expect(second.success).toBe(true);
  });

  it('switches a webhook off before it deletes it, and archives what cannot be deleted', async () => {
    const here = await applied([survey, review, sent]);
    here.requests();
    const { outcomes, success } = await here.apply([review]);
    expect(outcomes).toEqual({
      'csat.webhook.survey:delete': 'done',
      'csat.topic.sent:archive': 'done',
    });
    expect(success).toBe(true);
    const { webhooks, topics } = here.emulator.control.snapshot();
    expect(webhooks.map(({ name }) => name)).toEqual(['review']);
    expect(topics.map(({ name, disabled }) => ({ name, disabled }))).toEqual([
      { name: 'sent', disabled: true },
    ]);
    expect((await here.ledger())?.resources).not.toHaveProperty([survey.address]);
  });

  it('moves a topic under another parent and keeps its name', async () => {
    const old = desiredTopic('old');
    const fresh = desiredTopic('fresh');
    const here = await applied([old, fresh, desiredTopic('sent', { parent: under(old) })]);
    await here.apply([old, fresh, desiredTopic('sent', { parent: under(fresh) })]);
    const { topics } = here.emulator.control.snapshot();
    const parent = topics.find(({ name }) => name === 'fresh');
    expect(topics.find(({ name }) => name === 'sent')?.parentId).toBe(parent?.id);
  });
});

describe('an adoption', () => {
  it('writes nothing to Gladly and makes the object ours', async () => {
    const here = await site();
    const { url, events, name } = survey.fields;
    here.emulator.control.change({ change: 'add-webhook', webhook: { name, url, events } });
    const { outcomes, success, journal } = await here.apply([survey]);
    expect(outcomes).toEqual({ 'csat.webhook.survey:adopt': 'unchanged' });
    expect(success).toBe(true);
    expect(writes(here)).toEqual([]);
    const [webhook] = here.emulator.control.snapshot().webhooks;
    expect(journal.results[0]?.id).toBe(webhook?.id);
    expect((await here.ledger())?.resources[survey.address]?.id).toBe(webhook?.id);
    expect((await here.apply([], { options: { maxRemovals: 1 } })).outcomes).toEqual({
      'csat.webhook.survey:delete': 'done',
    });
  });

  it('is skipped when the object was changed since the plan', async () => {
    const here = await site();
    const { url, events, name } = survey.fields;
    here.emulator.control.change({ change: 'add-webhook', webhook: { name, url, events } });
    const { outcomes } = await here.apply([survey], {
      meanwhile: () => {
        here.emulator.control.change({ change: 'remove-webhook', webhook: name });
      },
    });
    expect(outcomes).toEqual({ 'csat.webhook.survey:adopt': 'skipped moved' });
    expect(await here.ledger()).toMatchObject({ resources: {} });
  });
});

describe('operations that are not to be executed', () => {
  it('because they are out of scope are skipped, and the apply is a success', async () => {
    const here = await applied([survey]);
    here.emulator.control.change({
      change: 'edit-webhook',
      webhook: 'survey',
      fields: { name: 'By hand' },
    });
    const { outcomes, success, journal } = await here.apply([survey, sent]);
    expect(outcomes).toEqual({
      'csat.webhook.survey:update': 'skipped out-of-scope',
      'csat.topic.sent:create': 'done',
    });
    expect(success).toBe(true);
    expect(journal.remaining).toEqual([]);
    expect((await here.plan([survey, sent])).operations).toMatchObject([
      { action: 'update', cause: 'changed-in-gladly', inScope: false },
    ]);
  });

  it('because they were not reviewed are skipped, and are left to do', async () => {
    const here = await site();
    const { outcomes, success, journal } = await here.apply([survey, sent], {
      reviewed: ({ operations }) =>
        operations.filter(({ kind }) => kind === 'topic').map(({ id }) => id),
    });
    expect(outcomes).toEqual({
      'csat.webhook.survey:create': 'skipped out-of-scope',
      'csat.topic.sent:create': 'done',
    });
    expect(success).toBe(false);
    expect(journal.remaining).toEqual(['csat.webhook.survey:create:this-change']);
    expect((await here.ledger())?.unfinished).toEqual([]);
  });

  it('take those that need them along', async () => {
    const parent = desiredTopic('surveys');
    const child = desiredTopic('sent', { parent: under(parent) });
    const here = await site();
    const { outcomes, journal } = await here.apply([parent, child], {
      reviewed: ({ operations }) =>
        operations.filter(({ address }) => address === child.address).map(({ id }) => id),
    });
    expect(outcomes).toEqual({
      'csat.topic.surveys:create': 'skipped out-of-scope',
      'csat.topic.sent:create': 'skipped dependency',
    });
    expect(journal.results.find(({ operation }) => operation.address === child.address)).toEqual(
      expect.objectContaining({
        why: { code: 'dependency', operation: 'csat.topic.surveys:create:this-change' },
      }),
    );
  });
});

describe('a plan under a guard', () => {
  it('is not executed: nothing is written, to Gladly or to the ledger', async () => {
    const here = await applied([survey, review]);
    here.requests();
    const error = await rejectionOf(here.apply([], { options: { maxRemovals: 1 } }));
    expect(error.code).toBe('max-removals');
    expect(writes(here)).toEqual([]);
    expect((await here.ledger())?.unfinished).toEqual([]);
  });
});

describe('an apply with nothing to do', () => {
  it('writes nothing, does not read again, and keeps the ledger up to date', async () => {
    const here = await applied([survey]);
    here.requests();
    const { success, journal } = await here.apply([survey]);
    expect(success).toBe(true);
    expect(journal.results).toEqual([]);
    expect(here.requests().toSorted()).toEqual([
      'GET /api/v1/organization',
      'GET /api/v1/topics',
      'GET /api/v1/webhooks',
    ]);
  });
});

describe('a proof after an apply', () => {
  it('is none when what was just created is gone again, although that looks like drift', async () => {
    const before = await applied([survey]);
    before.emulator.control.change({ change: 'remove-webhook', webhook: 'survey' });
    const again = await before.plan([survey]);
    expect(again.operations).toMatchObject([{ cause: 'changed-in-gladly', inScope: false }]);
    const replan = () => Promise.resolve({ plan: again, live: liveState() });
    const { success, journal } = await (await site()).apply([survey], { ports: { replan } });
    expect(success).toBe(false);
    expect(journal.remaining).toEqual(again.operations.map(({ id }) => id));
  });
});

describe('an apply without a ledger', () => {
  it('does what the plan says and keeps no record', async () => {
    const here = await site();
    const { success } = await here.apply([survey], { ports: { store: null } });
    expect(success).toBe(true);
    expect(await here.ledger()).toBeNull();
  });

  it('does not take adoptions for left to do, although nothing records them', async () => {
    const here = await site();
    const { url, events, name } = survey.fields;
    here.emulator.control.change({ change: 'add-webhook', webhook: { name, url, events } });
    const again = await here.plan([survey]);
    expect(again.operations).toMatchObject([{ action: 'adopt' }]);
    const replan = () => Promise.resolve({ plan: again, live: liveState() });
    const { success } = await here.apply([survey], { ports: { store: null, replan } });
    expect(success).toBe(true);
  });
});

const ALL = { scope: 'all' } as const;

async function applied(resources: Parameters<Site['apply']>[0]): Promise<Site> {
  const here = await site();
  const { success, outcomes } = await here.apply(resources);
  expect({ success, outcomes }).toMatchObject({ success: true });
  return here;
}

function writes(here: Site): readonly string[] {
  return here.requests().filter((request) => !request.startsWith('GET '));
}
