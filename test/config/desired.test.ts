import { describe, expect, it } from 'vitest';
import { secretReferences } from '../../src/kinds/secrets.ts';
import { desiredIn, integration } from '../support/config.ts';

const place = (line: number, column: number) => ({ file: 'gladly-integrations.yml', line, column });

describe('what a file asks of an organization', () => {
  it('takes the keys for names, and the defaults for what is left out', async () => {
    const { resources, inboxes } = await desiredIn(
      integration(`
        inboxes: { support: }
        topics: { refunds: }
        webhooks:
          survey: { url: https://hooks.acme.com, events: [TASK/CREATED] }`),
    );
    expect(resources).toEqual([
      {
        kind: 'topic',
        integration: 'csat',
        address: 'csat.topic.refunds',
        place: place(7, 15),
        aliases: [],
        protected: false,
        fields: { name: 'refunds', disabled: false },
      },
      {
        kind: 'webhook',
        integration: 'csat',
        address: 'csat.webhook.survey',
        place: place(9, 7),
        aliases: [],
        protected: false,
        fields: {
          name: 'survey',
          url: 'https://hooks.acme.com',
          events: ['TASK/CREATED'],
          enabled: true,
        },
      },
    ]);
    expect(inboxes).toEqual([
      {
        kind: 'inbox',
        integration: 'csat',
        address: 'csat.inbox.support',
        place: place(6, 16),
        name: 'support',
      },
    ]);
  });

  it('takes the key of a webhook of the vendor for its name, where nothing else tells it', async () => {
    const { vendorWebhooks } = await desiredIn(
      integration(`
        webhooks:
          theirs: { owner: vendor }
          found: { owner: vendor, url: 'https://*.acme.com/*' }`),
    );
    expect(vendorWebhooks.map(({ name, url }) => ({ name, url }))).toEqual([
      { name: undefined, url: 'https://*.acme.com/*' },
      { name: 'theirs', url: undefined },
    ]);
  });

  it('takes what the vendor brings for an entry with nothing behind its key', async () => {
    const { resources } = await desiredIn(
      integration(`
        vendor: hioperator
        user: { email: hioperator@acme.com }
        topics: { hio-escalation: }`),
    );
    expect(resources.map(({ fields }) => fields.name)).toEqual(['HiO_Escalation', 'HiOperator']);
  });

  it('keeps everything that the file says', async () => {
    const state = await desiredIn(`${integration(`
        title: Our CSAT
        requests-per-minute: 30
        user:
          email: csat@acme.com
          name: CSAT
          roles: [Agent, API User]
          token: { secret: TOKEN }
        inboxes: { support: { name: Support, sla-minutes: 60 } }
        topics: { sent: { name: Sent, disabled: true, aliases: [Mailed], protected: true } }
        webhooks:
          theirs: { owner: vendor, url: "https://*.acme.com/*", events: [TASK/CREATED] }
        steps:
          sla:
            title: Set the SLA
            where: Settings
            where-before: More settings
            do: 60 minutes
            who: Administrator
            why: Customers wait.
            expires-after: 90
        confirmed: { sla: { on: 2026-11-01, by: "@dana", note: checked } }`)}ignore:
  - { topic: Old, reason: kept, until: 2027-01-31 }
`);
    expect(state.organization).toEqual({
      name: 'production',
      url: 'https://acme.gladly.com',
      place: place(3, 3),
    });
    expect(state.integrations).toEqual([
      { key: 'csat', title: 'Our CSAT', requestsPerMinute: 30, place: place(5, 3) },
    ]);
    expect(state.users).toMatchObject([
      {
        address: 'csat.user.user',
        email: 'csat@acme.com',
        name: 'CSAT',
        roles: ['Agent', 'API User'],
        token: { type: 'reference', name: 'TOKEN', prefix: '' },
      },
    ]);
    expect(state.inboxes).toMatchObject([{ name: 'Support', slaMinutes: 60 }]);
    expect(state.resources).toMatchObject([
      { aliases: ['Mailed'], protected: true, fields: { name: 'Sent', disabled: true } },
    ]);
    expect(state.vendorWebhooks).toEqual([
      {
        kind: 'vendor-webhook',
        integration: 'csat',
        address: 'csat.webhook.theirs',
        place: place(16, 7),
        url: 'https://*.acme.com/*',
        events: ['TASK/CREATED'],
      },
    ]);
    expect(state.steps).toEqual([
      {
        kind: 'step',
        integration: 'csat',
        address: 'csat.step.sla',
        place: place(18, 7),
        id: 'sla',
        title: 'Set the SLA',
        where: 'Settings',
        whereBefore: 'More settings',
        instruction: '60 minutes',
        who: 'Administrator',
        why: 'Customers wait.',
        expiresAfterDays: 90,
        confirmation: { on: '2026-11-01', by: '@dana', note: 'checked', place: place(26, 18) },
      },
    ]);
    expect(state.ignores).toEqual([
      { kind: 'topic', match: 'Old', reason: 'kept', until: '2027-01-31', place: place(28, 5) },
    ]);
  });

  it('knows the objects that steps name, a webhook by the one that it became a part of', async () => {
    const { steps } = await desiredIn(
      integration(`
        user: { email: csat@acme.com, token: { secret: TOKEN } }
        inboxes: { surveys: }
        topics: { sent: }
        webhooks:
          one: { url: https://hooks.acme.com, events: [TASK/CREATED] }
          two: { url: https://hooks.acme.com, events: [TASK/CLOSED] }
          theirs: { owner: vendor, name: Theirs }
        steps:
          a: { title: A, do: B, done-when: user, link: user, before: [webhooks.one, webhooks.two] }
          b: { title: A, do: B, done-when: user.token, link: inboxes.surveys, after: [topics.sent] }
          c: { title: A, do: B, done-when: webhooks.theirs }
          d: { title: A, do: B, done-when: inboxes.surveys }`),
    );
    const named = steps.map(({ check, link, before, after }) => ({ check, link, before, after }));
    expect(named).toEqual([
      { check: 'csat.user.user', link: 'csat.user.user', before: ['csat.webhook.one'] },
      { check: 'csat.user.user#token', link: 'csat.inbox.surveys', after: ['csat.topic.sent'] },
      { check: 'csat.webhook.theirs' },
      { check: 'csat.inbox.surveys' },
    ]);
  });

  it("passes over objects that a vendor's step names and that are not there", async () => {
    const { steps } = await desiredIn(
      integration(`
        vendor: gladly-sidekick
        allow-unknown-events: true
        inputs:
          user-email: sidekick@acme.com
          bot-name: Melissa
          inbox-names: [VIP]
          other-webhook-url: https://hooks.acme.com
          webhook-api-key: { secret: KEY }`),
    );
    const endpoints = steps.find(({ id }) => id === 'notification-endpoints');
    expect(endpoints?.before).toEqual(['csat.webhook.other-channels']);
    const members = steps.find(({ id }) => id === 'inbox-members-vip');
    expect(members?.link).toBe('csat.inbox.vip');
  });

  it('says nothing where the file says nothing: headers, sign-in, parent, steps', async () => {
    const { resources, steps } = await desiredIn(
      integration(`
        topics: { a: }
        webhooks:
          empty: { url: https://a.com/1, events: [TASK/CREATED], headers: {} }
          none: { url: https://a.com/2, events: [TASK/CREATED] }
        steps: { a: { title: A, do: B } }`),
    );
    const [topic, empty, none] = resources.map(({ fields }) => fields);
    expect(topic).not.toHaveProperty('parent');
    expect(empty).toHaveProperty('headers', {});
    expect(none).not.toHaveProperty('headers');
    expect(none).not.toHaveProperty('basic');
    expect(steps).toMatchObject([{ where: '', who: '', why: '' }]);
    expect(steps[0]).not.toHaveProperty('confirmation');
  });

  it('is sorted by address, and steps by the order in which they are done', async () => {
    const { resources, steps, integrations, users } = await desiredIn(`version: 1
organizations: { production: { url: https://acme.gladly.com } }
integrations:
  b:
    user: { email: b@acme.com }
    topics: { z: { name: Z }, a: { name: A } }
    steps: { second: { title: a, do: b }, first: { title: a, do: b } }
  a:
    user: { email: a@acme.com }
    topics: { m: }
    steps: { last: { title: a, do: b } }
`);
    expect(resources.map(({ address }) => address)).toEqual([
      'a.topic.m',
      'b.topic.a',
      'b.topic.z',
    ]);
    expect(steps.map(({ address }) => address)).toEqual([
      'a.step.last',
      'b.step.second',
      'b.step.first',
    ]);
    expect(integrations.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(users.map(({ email }) => email)).toEqual(['a@acme.com', 'b@acme.com']);
  });
});

describe('the events of a webhook', () => {
  it('are written out, in upper case, sorted, each once', async () => {
    const { resources } = await desiredIn(
      integration(`
        webhooks:
          a:
            url: https://a.com
            events: [task/created, CUSTOMER_PROFILE/*, TASK/CREATED, " CONTACT/ENDED "]`),
    );
    expect(resources).toMatchObject([
      {
        fields: {
          events: [
            'CONTACT/ENDED',
            'CUSTOMER_PROFILE/CREATED',
            'CUSTOMER_PROFILE/DELETED',
            'CUSTOMER_PROFILE/UPDATED',
            'TASK/CREATED',
          ],
        },
      },
    ]);
  });

  it('keep dropped names, and unknown ones that the file allows', async () => {
    const { resources } = await desiredIn(
      integration(`
        allow-unknown-events: true
        webhooks: { a: { url: https://a.com, events: [new/event, MESSAGE/RECEIVED] } }`),
    );
    expect(resources).toMatchObject([{ fields: { events: ['MESSAGE/RECEIVED', 'NEW/EVENT'] } }]);
  });
});

describe('secrets', () => {
  const source = integration(`
    webhooks:
      a:
        url: { secret: HOOK }
        events: [TASK/CREATED]
        headers:
          X-Api-Key: { secret: KEY, prefix: "Bearer " }
          x-brand: acme
        basic: { username: fake-user, password: { secret: PASSWORD }, realm: hooks }`);

  it('are references, and literals are kept apart from the data', async () => {
    const { resources, literals } = await desiredIn(source);
    expect(resources[0]?.fields).toEqual({
      name: 'a',
      url: 'secret:HOOK',
      events: ['TASK/CREATED'],
      enabled: true,
      headers: {
        'x-api-key': { type: 'reference', name: 'KEY', prefix: 'Bearer ' },
        'x-brand': { type: 'literal' },
      },
      basic: {
        username: { type: 'literal' },
        password: { type: 'reference', name: 'PASSWORD', prefix: '' },
        realm: 'hooks',
      },
    });
    expect([...literals].map(([key, secret]) => [key, secret.reveal()])).toEqual([
      ['csat.webhook.a#headers.x-brand', 'acme'],
      ['csat.webhook.a#basic.username', 'fake-user'],
    ]);
    expect(JSON.stringify([resources, [...literals]])).not.toContain('fake-user');
  });

  it('are all found by those who have to resolve them', async () => {
    const keys = secretReferences(await desiredIn(source)).map(({ key }) => key);
    expect(keys.toSorted()).toEqual([
      'csat.webhook.a#basic.password',
      'csat.webhook.a#basic.username',
      'csat.webhook.a#headers.x-api-key',
      'csat.webhook.a#headers.x-brand',
      'csat.webhook.a#url',
    ]);
  });
});

describe('the parent of a topic', () => {
  it('is the key of the same integration, else a name in the file, else a name in Gladly', async () => {
    const { resources } = await desiredIn(`version: 1
organizations: { production: { url: https://acme.gladly.com } }
integrations:
  a:
    topics:
      orders: { name: Orders }
      refunds: { name: Refunds, parent: orders }
      late: { name: Late, parent: Payments }
      lost: { name: Lost, parent: Elsewhere }
  b:
    topics:
      payments: { name: Payments }
      mine: { name: Mine, parent: orders }
      theirs: { name: Theirs, parent: Orders }
`);
    const parents = resources.map(({ address, fields }) => [
      address,
      'parent' in fields ? fields.parent : undefined,
    ]);
    expect(Object.fromEntries(parents)).toEqual({
      'a.topic.orders': undefined,
      'a.topic.refunds': { type: 'declared', address: 'a.topic.orders' },
      'a.topic.late': { type: 'declared', address: 'b.topic.payments' },
      'a.topic.lost': { type: 'named', name: 'Elsewhere' },
      'b.topic.payments': undefined,
      'b.topic.mine': { type: 'named', name: 'orders' },
      'b.topic.theirs': { type: 'declared', address: 'a.topic.orders' },
    });
  });

  it('knows which inputs a user comes from, unless the file writes the user itself', async () => {
    const sidekick = (user: string) =>
      desiredIn(
        integration(`
        vendor: gladly-sidekick${user}
        inputs: { user-email: melissa@acme.com, bot-name: Melissa, inbox-names: [VIP] }`),
      );
    const { users } = await sidekick('');
    expect(users).toMatchObject([{ emailInput: 'user-email', nameInput: 'bot-name' }]);
    const own = await sidekick('\n        user: { email: melissa@acme.com }');
    expect(own.users[0]).not.toHaveProperty('emailInput');
    expect(own.users).toMatchObject([{ nameInput: 'bot-name' }]);
  });
});
