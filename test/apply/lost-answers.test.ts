import { describe, expect, it } from 'vitest';
import { lenientRules, strictRules } from '../../src/emulator/rules.ts';
import { desiredTopic, desiredWebhook, secret } from '../support/builders.ts';
import type { Site } from '../support/apply.ts';
import { site } from '../support/apply.ts';

const survey = desiredWebhook('survey', { enabled: false });
const sent = desiredTopic('sent');
const READINGS = [
  ['strict', { ...strictRules, requestsPerSecond: null }],
  ['lenient', { ...lenientRules, requestsPerSecond: null }],
] as const;

describe.each(READINGS)('a creation whose answer is lost (%s reading)', (_name, rules) => {
  it.each([
    ['webhook', survey],
    ['topic', sent],
  ] as const)('is recognised and not sent again: %s', async (kind, resource) => {
    const here = await site({ rules });
    lose(here, 'POST', 'after');
    const { success, journal } = await here.apply([resource]);
    expect(success).toBe(true);
    expect(postsTo(here, kind)).toBe(1);
    const [made] = here.emulator.control.snapshot()[`${kind}s`];
    expect(journal.results).toMatchObject([{ outcome: 'done', id: made?.id }]);
  });

  it.each([
    ['webhook', survey],
    ['topic', sent],
  ] as const)('and that is nowhere to be seen is sent once more: %s', async (kind, resource) => {
    const here = await site({ rules });
    lose(here, 'POST', 'before');
    const { success } = await here.apply([resource]);
    expect(success).toBe(true);
    expect(postsTo(here, kind)).toBe(2);
    expect(here.emulator.control.snapshot()[`${kind}s`]).toHaveLength(1);
  });

  it.each([
    ['webhook', survey],
    ['topic', sent],
  ] as const)(
    'and takes effect late is recognised when it is sent again: %s',
    async (kind, one) => {
      const here = await site({ rules });
      here.emulator.control.addFault({
        on: { method: 'POST' },
        moment: 'after',
        effect: { type: 'call', run: () => blind(here, 3) },
      });
      lose(here, 'POST', 'after');
      const { success } = await here.apply([one]);
      expect(success).toBe(true);
      expect(postsTo(here, kind)).toBe(2);
      expect(here.emulator.control.snapshot()[`${kind}s`]).toHaveLength(1);
    },
  );

  it('and that is contradicted by what can be read stays uncertain', async () => {
    const here = await site({ rules });
    here.emulator.control.addFault({
      on: { method: 'POST' },
      moment: 'after',
      effect: { type: 'call', run: () => blind(here, 6) },
    });
    lose(here, 'POST', 'after');
    const { outcomes } = await here.apply([survey]);
    expect(outcomes).toEqual({ 'csat.webhook.survey:create': 'uncertain unreachable' });
    expect(await here.ledger()).toMatchObject({ unfinished: [{ action: 'create' }] });
    expect((await here.apply([survey])).outcomes).toEqual({
      'csat.webhook.survey:adopt': 'unchanged',
    });
  });

  it('goes on to be switched on', async () => {
    const here = await site({ rules });
    lose(here, 'POST', 'after');
    const { success } = await here.apply([desiredWebhook('survey')]);
    expect(success).toBe(true);
    expect(here.emulator.control.snapshot().webhooks).toMatchObject([{ enabled: true }]);
  });
});

describe('a creation whose answer is lost while somebody else makes a webhook at its URL', () => {
  it('does not take that one for its own', async () => {
    const here = await site();
    const { url } = survey.fields;
    const theirs = { name: 'Theirs', url, events: ['TASK/CREATED'] };
    here.emulator.control.addFault({
      on: { method: 'POST' },
      moment: 'before',
      effect: {
        type: 'call',
        run: () => here.emulator.control.change({ change: 'add-webhook', webhook: theirs }),
      },
    });
    lose(here, 'POST', 'before');
    const { journal } = await here.apply([survey]);
    const [webhook] = here.emulator.control.snapshot().webhooks;
    expect(webhook).toMatchObject({ name: 'Theirs' });
    expect(journal.results).toMatchObject([
      { outcome: 'refused', id: null, why: { code: 'taken', field: 'url', holder: webhook?.id } },
    ]);
    expect((await here.ledger())?.resources).toEqual({});
  });
});

describe('a write whose answer is lost while the user stops', () => {
  it.each([
    ['POST', []],
    ['PATCH', [survey]],
    ['DELETE', [survey]],
  ] as const)('is not sent again: %s', async (method, before) => {
    const here = await site();
    await here.apply(before);
    const stop = new AbortController();
    const run = () => stop.abort();
    here.emulator.control.addFault({ on: { method }, effect: { type: 'call', run } });
    lose(here, method, 'before', 'always');
    here.requests();
    const renamed = desiredWebhook('survey', { ...survey.fields, name: 'Survey' });
    const { journal } = await here.apply(method === 'DELETE' ? [] : [renamed], {
      ports: { signal: stop.signal },
    });
    expect(journal.results).toMatchObject([{ outcome: 'uncertain', why: { code: 'unreachable' } }]);
    expect(count(here, method)).toBe(1);
  });
});

describe('a creation without the id of what it made', () => {
  it('is recognised like one whose answer is lost', async () => {
    const here = await site();
    here.emulator.control.addFault({
      on: { method: 'POST' },
      moment: 'after',
      effect: { type: 'answer', status: 201, body: '' },
    });
    expect((await here.apply([survey])).success).toBe(true);
    expect(postsTo(here, 'webhook')).toBe(1);
  });
});

describe('a change whose answer is lost', () => {
  it('and that is to be seen is not sent again', async () => {
    const here = await applied();
    lose(here, 'PATCH', 'after');
    const renamed = [desiredWebhook('survey', { ...survey.fields, name: 'Survey' }), sent];
    expect((await here.apply(renamed)).success).toBe(true);
    expect(count(here, 'PATCH')).toBe(1);
  });

  it('and that is not to be seen is sent again', async () => {
    const here = await applied();
    lose(here, 'PATCH', 'before', 2);
    expect((await here.apply([survey, desiredTopic('sent', { name: 'Sent' })])).success).toBe(true);
    expect(count(here, 'PATCH')).toBe(3);
  });

  it('and that is turned away when it is sent again stays uncertain', async () => {
    const here = await applied();
    here.emulator.control.addFault({
      on: { method: 'PATCH', nth: 2, times: 'always' },
      effect: { type: 'answer', status: 429, headers: { 'retry-after': '0' } },
    });
    lose(here, 'PATCH', 'before');
    const { outcomes } = await here.apply([survey, desiredTopic('sent', { name: 'Sent' })]);
    expect(outcomes).toEqual({ 'csat.topic.sent:update': 'uncertain unreachable' });
  });

  it('three times is uncertain, and is not tried for ever', async () => {
    const here = await applied();
    lose(here, 'PATCH', 'before', 'always');
    const { outcomes } = await here.apply([survey, desiredTopic('sent', { name: 'Sent' })]);
    expect(outcomes).toEqual({ 'csat.topic.sent:update': 'uncertain unreachable' });
    expect(count(here, 'PATCH')).toBe(3);
  });

  it.each([
    ['after', 1],
    ['before', 2],
  ] as const)(
    '%s a secret was set tells by the time alone whether it was',
    async (moment, sends) => {
      const keyed = { ...survey.fields, headers: { 'x-api-key': secret('KEY') } };
      const here = await site();
      await here.apply([desiredWebhook('survey', keyed)]);
      lose(here, 'PATCH', moment);
      here.requests();
      const { success } = await here.apply([desiredWebhook('survey', keyed)], {
        secrets: { KEY: 'fake-second-value' },
        options: { scope: 'all' },
      });
      expect(success).toBe(true);
      expect(count(here, 'PATCH')).toBe(sends);
      const { headers } = here.emulator.control.secrets('survey');
      expect(headers).toEqual({ 'x-api-key': 'fake-second-value' });
    },
  );
});

describe('a deletion whose answer is lost', () => {
  it.each([
    ['after', 1],
    ['before', 2],
  ] as const)('%s it took effect ends with the webhook gone', async (moment, sends) => {
    const here = await applied();
    lose(here, 'DELETE', moment);
    const { success } = await here.apply([sent]);
    expect(success).toBe(true);
    expect(count(here, 'DELETE')).toBe(sends);
    expect(here.emulator.control.snapshot().webhooks).toEqual([]);
  });
});

function lose(
  here: Site,
  method: string,
  moment: 'before' | 'after',
  times: number | 'always' = 1,
): void {
  here.emulator.control.addFault({ on: { method, times }, moment, effect: { type: 'reset' } });
}

/** So many reads do not show what was last written. */
function blind(here: Site, times: number): void {
  here.emulator.control.addFault({
    on: { method: 'GET', times },
    effect: { type: 'stale', writes: 1 },
  });
}

function postsTo(here: Site, kind: 'webhook' | 'topic'): number {
  return here.requests().filter((request) => request === `POST /api/v1/${kind}s`).length;
}

function count(here: Site, method: string): number {
  return here.requests().filter((request) => request.startsWith(method)).length;
}

async function applied(): Promise<Site> {
  const here = await site();
  const { success } = await here.apply([survey, sent]);
  expect(success).toBe(true);
  here.requests();
  return here;
}
