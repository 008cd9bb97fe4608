import { describe, expect, it } from 'vitest';
import { CONNECTED, FIVE_VENDORS } from '../support/five-vendors.ts';
import { csat, deedOf, outcomesOf, ONE_READING, scenario, writesOf } from '../support/scenario.ts';
import { shapeOf } from '../support/shape.ts';

const APPLY = 'apply --yes --json --organization production';
const API_USER = 'reconciler@acme.com';

describe.each(ONE_READING)(
  "an endpoint that does not answer Gladly's PING, Gladly %s",
  (_r, rules) => {
    const silent = { 'hooks.idiomatic.example': { answers: 503 } };

    it('leaves its webhook made but off, says so, and holds up nothing else', async () => {
      const here = await scenario({ rules, config: FIVE_VENDORS, endpoints: silent });
      const run = await here.run(APPLY);
      expect(run).toMatchObject({ code: 4, document: { result: 'partially-applied' } });
      const failed = Object.entries(outcomesOf(run)).filter(([, outcome]) => outcome !== 'done');
      expect(failed).toEqual([['idiomatic.webhook.events:create', 'failed endpoint-silent']]);
      expect(shapeOf(here.emulator)).toEqual({
        topics: CONNECTED.topics,
        webhooks: CONNECTED.webhooks.map((webhook) =>
          webhook.name === 'Idiomatic' ? { ...webhook, enabled: false } : webhook,
        ),
      });
    });

    it('is named in words for the one who has to mend it', async () => {
      const here = await scenario({ rules, config: FIVE_VENDORS, endpoints: silent });
      const { code, stdout } = await here.run('apply --yes --organization production');
      const text = stdout.replaceAll(/\s+/g, ' ');
      expect(code).toBe(4);
      expect(text).toMatch(/^Partly applied/);
      expect(text).toContain("The vendor's endpoint did not answer Gladly's PING");
      expect(text).toContain('Ask the vendor to make its endpoint answer 200 within 15 seconds');
    });

    it('gets its webhook switched on by the next apply once it answers', async () => {
      const here = await scenario({ rules, config: FIVE_VENDORS, endpoints: silent });
      await here.run(APPLY);
      here.emulator.control.setEndpoints({ 'hooks.idiomatic.example': { answers: 200 } });
      here.emulator.control.clearRecords();
      const run = await here.run(APPLY);
      expect(run.code).toBe(0);
      expect(writesOf(here).map((one) => [deedOf(one), one.body])).toEqual([
        ['PATCH webhooks', { enabled: true }],
      ]);
      expect(shapeOf(here.emulator)).toEqual(CONNECTED);
    });
  },
);

describe('a user of the API token', () => {
  it('who may not change webhooks gets the topics made, and is told which role is missing', async () => {
    const users = [{ email: API_USER, forbidden: ['webhooks.write'] as const }];
    const here = await scenario({ config: FIVE_VENDORS, seed: { users } });
    const run = await here.run(APPLY);
    expect(run).toMatchObject({ code: 4, document: { reason: 'gladly-permission' } });
    expect(shapeOf(here.emulator)).toEqual({ topics: CONNECTED.topics, webhooks: [] });
    const { stdout } = await here.run('apply --yes --organization production');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('gives the user the role API User');
  });

  it('who gets the permission then has the rest made by the next apply', async () => {
    const users = [{ email: API_USER, forbidden: ['webhooks.write'] as const }];
    const here = await scenario({ config: FIVE_VENDORS, seed: { users } });
    await here.run(APPLY);
    const fields = { forbidden: [] };
    here.emulator.control.change({ change: 'edit-user', user: API_USER, fields });
    expect((await here.run(APPLY)).code).toBe(0);
    expect(shapeOf(here.emulator)).toEqual(CONNECTED);
  });

  it('who may not even see webhooks is refused: what cannot be read is not empty', async () => {
    const users = [{ email: API_USER, forbidden: ['webhooks'] as const }];
    const here = await scenario({ config: FIVE_VENDORS, seed: { users } });
    const run = await here.run(APPLY);
    expect(run).toMatchObject({ code: 3, document: { result: 'refused', reason: 'unreadable' } });
    expect(writesOf(here)).toEqual([]);
  });

  it('whose token is not good is told so, and nothing is written', async () => {
    const here = await scenario({ config: FIVE_VENDORS });
    const environment = { GLADLY_API_TOKEN: 'fake-token-of-another-environment' };
    const { code, stderr } = await here.run('apply --yes --organization production', {
      environment,
    });
    expect(code).toBe(1);
    expect(stderr).toContain('(gladly-auth)');
    expect(writesOf(here)).toEqual([]);
  });

  it('is told when a secret is missing, and nothing is written', async () => {
    const here = await scenario({ config: FIVE_VENDORS });
    const run = await here.run(APPLY, { secrets: { CSAT_KEY: '' } });
    expect(run).toMatchObject({ code: 3, document: { reason: 'secret-missing' } });
    expect(writesOf(here)).toEqual([]);
  });
});

describe('a topic whose parent cannot be made', () => {
  it('is skipped with its parent for a reason, and made by the next apply', async () => {
    const here = await scenario({
      config: csat('topics: { a: {}, b: { parent: a }, c: { parent: b }, other: {} }'),
    });
    const on = { method: 'POST', path: '/api/v1/topics', times: 1, nth: 1 };
    here.emulator.control.addFault({ on, effect: { type: 'answer', status: 400 } });
    const run = await here.run('apply --yes --json');
    expect(run.code).toBe(4);
    expect(outcomesOf(run)).toEqual({
      'csat.topic.a:create': 'refused rejected',
      'csat.topic.b:create': 'skipped dependency',
      'csat.topic.c:create': 'skipped dependency',
      'csat.topic.other:create': 'done',
    });
    expect((await here.run('apply --yes --json')).code).toBe(0);
    const { topics } = shapeOf(here.emulator);
    expect(topics.map(({ name, parent }) => [name, parent])).toEqual([
      ['a', null],
      ['b', 'a'],
      ['c', 'b'],
      ['other', null],
    ]);
  });
});
