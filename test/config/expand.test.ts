import { describe, expect, it } from 'vitest';
import { desiredIn, integration, load } from '../support/config.ts';

const place = (line: number, column: number) => ({ file: 'gladly-integrations.yml', line, column });

/** An integration with two webhooks at one URL. */
const pair = (url: string) =>
  `{ webhooks: { b: { url: ${url}, events: [TASK/*] }, a: { url: ${url}, events: [TASK/*] } } }`;

describe('webhooks of one integration that share URL and sign-in', () => {
  it('become the first of them, with the events of all', async () => {
    const { resources, merged } = await desiredIn(
      integration(`
        webhooks:
          messages:
            name: Messages
            url: https://a.com
            events: [CONTACT/STARTED]
            headers: { X-Key: { secret: A } }
            aliases: [Old]
          chat:
            name: Chat
            url: https://A.com/
            events: [CONTACT/ENDED]
            headers: { x-key: { secret: A } }
            aliases: [Older]
            protected: true
          other: { url: https://b.com, events: [CONTACT/ENDED] }`),
    );
    expect(merged).toEqual([{ address: 'csat.webhook.messages', absorbed: ['csat.webhook.chat'] }]);
    expect(resources.map(({ address }) => address)).toEqual([
      'csat.webhook.messages',
      'csat.webhook.other',
    ]);
    expect(resources[0]).toMatchObject({
      aliases: ['Old', 'Older'],
      protected: true,
      fields: {
        name: 'Messages',
        url: 'https://a.com',
        events: ['CONTACT/ENDED', 'CONTACT/STARTED'],
      },
    });
  });

  it('are listed by address, and only where they belong to one integration', async () => {
    const { merged } = await desiredIn(`version: 1
organizations: { production: { url: https://acme.gladly.com } }
integrations: { z: ${pair('https://z.com')}, y: ${pair('https://y.com')} }
`);
    expect(merged).toEqual([
      { address: 'y.webhook.b', absorbed: ['y.webhook.a'] },
      { address: 'z.webhook.b', absorbed: ['z.webhook.a'] },
    ]);
  });

  it('become one where both take the URL from one secret, as in Gladly Sidekick', async () => {
    const { resources, merged } = await desiredIn(
      integration(`
        vendor: gladly-sidekick
        allow-unknown-events: true
        inputs:
          user-email: sidekick@acme.com
          bot-name: Melissa
          inbox-names: [Support]
          chat-webhook-url: { secret: SIDEKICK_URL }
          other-webhook-url: { secret: SIDEKICK_URL }
          webhook-api-key: { secret: SIDEKICK_KEY }`),
    );
    expect(resources).toMatchObject([
      {
        address: 'csat.webhook.chat',
        fields: {
          url: 'secret:SIDEKICK_URL',
          events: ['AUTOMATION/MESSAGE_RECEIVED', 'MESSAGE/RECEIVED'],
        },
      },
    ]);
    expect(merged).toEqual([
      { address: 'csat.webhook.chat', absorbed: ['csat.webhook.other-channels'] },
    ]);
  });
});

describe('what an organization lays over an integration', () => {
  const source = `version: 1
organizations:
  production: { url: https://acme.gladly.com }
  sandbox:
    url: https://acme.gladly.qa
    ignore: [{ webhook: Trial, reason: tried out }]
    integrations:
      playvox: false
      csat:
        title: CSAT on trial
        user: { email: csat-sandbox@acme.com }
        topics: { late: false, more: { name: More } }
        webhooks:
          survey:
            url: https://hooks.acme.com/sandbox
            events: [TASK/CREATED]
            headers: { X-API-KEY: { secret: SANDBOX_KEY }, x-env: { secret: ENVIRONMENT } }
        confirmed: { sla: { on: 2026-11-02, by: sam } }
        handover: { note: { title: Trial note, fields: { Email: csat-sandbox@acme.com } } }
integrations:
  playvox: { vendor: playvox, user: { email: playvox@acme.com } }
  csat:
    user: { email: csat@acme.com, name: CSAT }
    topics: { late: { name: Late }, sent: { name: Sent } }
    webhooks:
      survey:
        name: Survey
        url: https://hooks.acme.com/csat
        events: [CONVERSATION/CLOSED, TASK/CLOSED]
        headers: { x-api-key: { secret: KEY, prefix: "Bearer " } }
    steps: { sla: { title: SLA, do: Set it. } }
    confirmed: { sla: { on: 2026-11-01, by: dana, note: as agreed } }
    handover: { note: { title: Note, text: None. } }
ignore: [{ topic: Old, reason: kept }]
`;

  it('does not touch the others', async () => {
    const { resources, users, integrations, ignores } = await desiredIn(source);
    expect(integrations.map(({ title }) => title)).toEqual(['csat', 'Playvox']);
    expect(users.map(({ email }) => email)).toEqual(['csat@acme.com', 'playvox@acme.com']);
    expect(resources.map(({ fields }) => fields.name)).toEqual(['Late', 'Sent', 'Survey']);
    expect(ignores).toMatchObject([{ match: 'Old' }]);
  });

  it('is merged deeply: mappings together, lists and references anew, false left out', async () => {
    const { resources, users, integrations, ignores, steps } = await desiredIn(source, 'sandbox');
    expect(integrations).toMatchObject([{ key: 'csat', title: 'CSAT on trial' }]);
    expect(users).toMatchObject([{ email: 'csat-sandbox@acme.com', name: 'CSAT' }]);
    expect(resources.map(({ address }) => address)).toEqual([
      'csat.topic.more',
      'csat.topic.sent',
      'csat.webhook.survey',
    ]);
    expect(resources.at(-1)?.fields).toEqual({
      name: 'Survey',
      url: 'https://hooks.acme.com/sandbox',
      events: ['TASK/CREATED'],
      enabled: true,
      headers: {
        'x-api-key': { type: 'reference', name: 'SANDBOX_KEY', prefix: '' },
        'x-env': { type: 'reference', name: 'ENVIRONMENT', prefix: '' },
      },
    });
    expect(steps[0]?.confirmation).toEqual({ on: '2026-11-02', by: 'sam', place: place(18, 22) });
    expect(ignores).toMatchObject([{ match: 'Old' }, { match: 'Trial', kind: 'webhook' }]);
  });

  it('has the place of the entry where that declares it, else its own', async () => {
    const { resources } = await desiredIn(source, 'sandbox');
    expect(resources.map(({ place: { line } }) => line)).toEqual([12, 24, 26]);
  });

  it('replaces an entry of the handover as a whole', async () => {
    const { organizations } = await load(source);
    const entries = (name: string) =>
      organizations?.get(name)?.handovers.get('csat')?.entries['note'];
    expect(entries('production')).toEqual({ title: 'Note', text: 'None.' });
    expect(entries('sandbox')).toEqual({
      title: 'Trial note',
      fields: { Email: 'csat-sandbox@acme.com' },
    });
  });
});

describe('what a vendor brings', () => {
  const source = integration(`
    vendor: idiomatic
    allow-unknown-events: true
    user: { email: idiomatic@acme.com, name: Bot }
    inputs:
      webhook-url: https://hooks.idiomatic.example/acme
      webhook-api-key: { secret: IDIOMATIC_KEY }
    webhooks: { events: { name: Mine, protected: true } }
    topics: { extra: { name: Extra } }`);

  it('has the place of the vendor, or of what the file writes over it', async () => {
    const { resources, users, steps, integrations } = await desiredIn(source);
    expect(integrations).toMatchObject([{ vendor: 'idiomatic', title: 'Idiomatic' }]);
    expect(resources).toMatchObject([
      { address: 'csat.topic.extra', place: place(13, 15) },
      {
        address: 'csat.webhook.events',
        place: place(12, 17),
        protected: true,
        fields: { name: 'Mine', url: 'https://hooks.idiomatic.example/acme' },
      },
    ]);
    expect(users).toMatchObject([{ name: 'Bot', place: place(8, 5) }]);
    expect(users[0]?.roles).toContain('API User');
    expect(steps.length).toBeGreaterThan(2);
    for (const step of steps) expect(step.place).toEqual(place(6, 5));
  });

  it('may be left out piece by piece', async () => {
    const without = source.replace('webhooks: { events: {', 'webhooks: { events: false, more: {');
    const file = without.replace('protected: true }', 'url: https://a.com, events: [TASK/*] }');
    const { resources } = await desiredIn(file);
    expect(resources.map(({ address }) => address)).toEqual([
      'csat.topic.extra',
      'csat.webhook.more',
    ]);
  });

  it('tells what its tasks leave out, for the handover', async () => {
    const { organizations } = await load(
      integration(`
        vendor: playvox
        user: { email: playvox@acme.com }
        inputs: { tasks: [{ name: In, expression: LOGGED_IN }] }`),
    );
    const handover = organizations?.get('production')?.handovers.get('csat');
    expect(handover?.title).toBe('Playvox');
    expect(handover?.unmatchedEvents).toContain('AGENT_STATUS/LOGGED_OUT');
    expect(handover?.unmatchedEvents).not.toContain('AGENT_STATUS/LOGGED_IN');
  });
});
