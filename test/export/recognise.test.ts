import { describe, expect, it } from 'vitest';
import type { OrganizationSeed, WebhookSeed } from '../../src/emulator/seed.ts';
import { exportBench, filledByHand, writesOfPlan } from '../support/export.ts';

const begin = exportBench();

const KEY = { 'x-api-key': 'fake-key' };
const CHAT = ['AUTOMATION/MESSAGE_RECEIVED'];
const OTHER = ['MESSAGE/RECEIVED'];
const AGENT_STATUS = [
  'AGENT_STATUS/CHANGED_ACTIVE_REASON',
  'AGENT_STATUS/LOGGED_IN',
  'AGENT_STATUS/LOGGED_OUT',
  'AGENT_STATUS/RETURNED_FROM_AWAY',
  'AGENT_STATUS/WENT_AWAY',
];
const IDIOMATIC = [
  'CONVERSATION/CREATED',
  'CONVERSATION/CLOSED',
  'CONVERSATION/NOTE_CREATED',
  'CONVERSATION/TOPIC_ADDED',
  'CONVERSATION/TOPIC_REMOVED',
  'CONVERSATION_ASSIGNEE/UPDATED',
  'CONTACT/MESSAGE_SENT',
  'CONTACT/MESSAGE_RECEIVED',
  'MESSAGE/RECEIVED',
  'CONVERSATION_STATUS/UPDATED',
];

const USERS = [
  { email: 'hioperator@acme.com', name: 'HiOperator' },
  { email: 'sidekick-acme@vendor.example', name: 'Melissa' },
  { email: 'idiomatic@acme.com' },
  { email: 'pv@acme.com', name: 'Playvox' },
  { email: 'assembled@acme.com' },
];

const chat = webhook('Gladly Sidekick chat (endpoint Gladly)', {
  url: 'https://e.sidekick.example/1/chat',
  events: CHAT,
  headers: KEY,
});
const other = webhook('Gladly Sidekick messages (endpoint Gladly)', {
  url: 'https://e.sidekick.example/1/messages',
  events: OTHER,
  headers: KEY,
});
const idiomatic = webhook('Idiomatic', {
  url: 'https://hooks.idiomatic.example/acme',
  events: IDIOMATIC,
  headers: KEY,
});
const assembled = webhook('Assembled Agent States', {
  url: 'https://hooks.assembled.example/acme',
  events: AGENT_STATUS,
  credentials: { username: 'fake-key', password: 'fake-key' },
});
const playvox = webhook('Playvox WFM', {
  url: 'https://wfm.example/in',
  events: ['CONVERSATION/CREATED', 'CONVERSATION/CLOSED'],
});

interface Row {
  readonly title: string;
  readonly seed: OrganizationSeed;
  readonly recognised: readonly string[];
  /** What the file says, besides other things. */
  readonly lines: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    title: 'Idiomatic as its guide says',
    seed: { webhooks: [idiomatic] },
    recognised: ['idiomatic'],
    lines: [
      'user: { email: idiomatic@acme.com }',
      'webhook-url: https://hooks.idiomatic.example/acme',
      'webhook-api-key: { secret: IDIOMATIC_WEBHOOK_KEY }',
    ],
  },
  {
    title: 'Idiomatic under another name and at a cloud provider',
    seed: { webhooks: [{ ...idiomatic, name: 'Feed', url: 'https://q.cloud.example/1' }] },
    recognised: ['idiomatic'],
    lines: ['webhook-name: Feed', 'webhook-url: https://q.cloud.example/1'],
  },
  {
    title: 'Assembled as its guide says',
    seed: { webhooks: [assembled] },
    recognised: ['assembled'],
    lines: ['webhook-api-key: { secret: ASSEMBLED_API_KEY }'],
  },
  {
    title: 'Assembled, renamed and switched off',
    seed: { webhooks: [{ ...assembled, name: 'States', enabled: false }] },
    recognised: ['assembled'],
    lines: ['agent-states: { name: States, enabled: false }'],
  },
  {
    title: 'Sidekick as its guide says',
    seed: { webhooks: [chat, other], inboxes: [{ name: 'Support' }] },
    recognised: ['gladly-sidekick'],
    lines: [
      'user-email: sidekick-acme@vendor.example',
      'bot-name: Melissa',
      'inbox-names: [Support]',
      'chat-webhook-url: https://e.sidekick.example/1/chat',
      'other-webhook-url: https://e.sidekick.example/1/messages',
    ],
  },
  {
    title: 'Sidekick without chat',
    seed: { webhooks: [other] },
    recognised: ['gladly-sidekick'],
    lines: ['other-webhook-url: https://e.sidekick.example/1/messages'],
  },
  {
    title: 'one webhook of Sidekick for all channels',
    seed: { webhooks: [{ ...chat, events: [...CHAT, ...OTHER] }] },
    recognised: ['gladly-sidekick'],
    lines: [
      'chat-webhook-url: https://e.sidekick.example/1/chat',
      'other-webhook-url: https://e.sidekick.example/1/chat',
    ],
  },
  {
    title: 'two Sidekicks, told apart by the names of their endpoints',
    seed: {
      webhooks: [
        chat,
        { ...other, name: 'Gladly Sidekick messages (endpoint EU)', url: 'https://e.example/eu/m' },
        { ...chat, name: 'Gladly Sidekick chat (endpoint EU)', url: 'https://e.example/eu/c' },
        other,
      ],
    },
    recognised: ['gladly-sidekick', 'gladly-sidekick-2'],
    lines: [
      'chat-webhook-url: https://e.example/eu/c\n      other-webhook-url: https://e.example/eu/m',
      'endpoint-name: EU',
    ],
  },
  {
    title: 'two Sidekicks, renamed, told apart by their addresses',
    seed: {
      webhooks: [
        { ...chat, name: 'Chat 1', url: 'https://e.thankful.example/1/chat' },
        { ...other, name: 'Mail 2', url: 'https://e.thankful.example/2/mail' },
        { ...chat, name: 'Chat 2', url: 'https://e.thankful.example/2/chat' },
        { ...other, name: 'Mail 1', url: 'https://e.thankful.example/1/mail' },
      ],
    },
    recognised: ['gladly-sidekick', 'gladly-sidekick-2'],
    lines: [
      'thankful.example/1/chat\n      other-webhook-url: https://e.thankful.example/1/mail',
      'chat: { name: Chat 2 }\n      other-channels: { name: Mail 2 }',
    ],
  },
  {
    title: 'Playvox by the webhook that it makes',
    seed: { webhooks: [playvox] },
    recognised: ['playvox'],
    lines: ['user: { email: pv@acme.com }'],
  },
  {
    title: 'HiOperator as its guide says',
    seed: {
      inboxes: [{ name: 'HiOperator' }],
      topics: [{ name: 'HiOperator' }, { name: 'HiO_Escalation' }],
    },
    recognised: ['hioperator'],
    lines: ['user: { email: hioperator@acme.com }'],
  },
  {
    title: 'HiOperator half-way, its topic in a tree',
    seed: { topics: [{ name: 'Vendors' }, { name: 'HiOperator', parent: 'Vendors' }] },
    recognised: ['hioperator'],
    lines: ['hioperator: { parent: Vendors }', 'hio-escalation: false'],
  },
];

describe('a vendor in an organization', () => {
  it.each(ROWS)('$title', async ({ seed, recognised, lines }) => {
    const site = await begin({ users: USERS, ...seed });
    const exported = await site.exported({ file: null });
    expect(exported.recognised.map(({ integration }) => integration)).toEqual(recognised);
    for (const line of lines) expect(exported.text).toContain(line);
    const outcome = await site.plan({ file: filledByHand(exported.text) });
    expect(writesOfPlan(outcome)).toEqual([]);
    expect(outcome.plan?.unmanaged).toEqual([]);
  });

  it('is not taken from events alone where nothing else speaks of it', async () => {
    const site = await begin({
      webhooks: [
        webhook('Inbound', { url: 'https://hooks.acme.com/in', events: OTHER, headers: KEY }),
        { ...assembled, name: 'Wallboard', url: 'https://hooks.acme.com/board' },
      ],
      topics: [{ name: 'HiO_Escalation' }],
    });
    const { recognised, text } = await site.exported({ file: null });
    expect(recognised).toEqual([]);
    expect(text).toContain('hio-escalation: { name: HiO_Escalation }');
  });

  it('whose user cannot be told leaves a place for it and says who it may be', async () => {
    const site = await begin({
      webhooks: [assembled],
      users: [{ email: 'assembled@acme.com' }, { email: 'assembled-old@acme.com' }],
    });
    const { findings, text } = await site.exported({ file: null });
    expect(text).toContain('email: # fill in:');
    const { diagnostics, plan } = await site.plan({ file: text });
    expect(plan).toBeNull();
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(1);
    expect(findings).toEqual([
      {
        code: 'fill-in',
        integration: 'assembled',
        vendor: 'Assembled',
        what: 'user.email',
        candidates: ['assembled@acme.com', 'assembled-old@acme.com'],
      },
    ]);
  });

  it('whose inboxes cannot be told is not planned with a name that nobody gave them', async () => {
    const sidekick = webhook('Gladly Sidekick', {
      url: 'https://hooks.sidekick.example/acme/messages',
      events: ['MESSAGE/RECEIVED'],
      headers: KEY,
    });
    const site = await begin({
      webhooks: [sidekick],
      users: [{ email: 'sidekick@acme.com', name: 'Melissa' }],
      inboxes: [{ name: 'A' }, { name: 'B' }],
    });
    const { findings, text, recognised } = await site.exported({ file: null });
    expect(recognised).toMatchObject([{ vendor: 'gladly-sidekick' }]);
    expect(findings).toMatchObject([{ code: 'fill-in', what: 'inbox-names' }]);
    expect((await site.plan({ file: text })).diagnostics).toMatchObject([
      { code: 'missing-input', input: 'inbox-names' },
    ]);
    const filled = await site.plan({ file: filledByHand(text) });
    expect(filled.plan).not.toBeNull();
    expect(writesOfPlan(filled)).toEqual([]);
  });

  it('that has not made its webhook is not expected to where there is no room for it', async () => {
    const webhooks = Array.from({ length: 20 }, (_, index) =>
      webhook(`Own ${index}`, { url: `https://hooks.acme.com/${index}`, events: ['TASK/CLOSED'] }),
    );
    const topics = [{ name: 'HiOperator' }, { name: 'HiO_Escalation' }];
    const site = await begin({ webhooks, topics, users: USERS });
    const { text, result } = await site.exported({ file: null });
    expect(result).toBe('changes');
    expect(text).toContain('vendor: false');
  });
});

function webhook(name: string, fields: Omit<WebhookSeed, 'name'>): WebhookSeed {
  return { name, ...fields };
}
