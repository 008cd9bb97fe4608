import { describe, expect, it } from 'vitest';
import { needsGladly } from '../../src/handover/sheet.ts';
import type { Part, Sheet } from '../../src/handover/sheet.ts';
import { inboxes, sheetOf, UNREAD } from '../support/handover.ts';

const PLAYVOX = `
  vendor: playvox
  user: { email: playvox@acme.com, token: { secret: PLAYVOX_TOKEN } }
`;

const SIDEKICK = `
  vendor: gladly-sidekick
  allow-unknown-events: true
  user: { token: { secret: SIDEKICK_TOKEN } }
  inputs:
    user-email: sidekick@acme.com
    bot-name: Melissa
    inbox-names: [Support, VIP]
    chat-webhook-url: { secret: CHAT_URL }
    webhook-api-key: { secret: SIDEKICK_KEY }
`;

function part({ parts }: Sheet, key: string): Part | undefined {
  return parts.find((one) => one.key === key);
}

describe('the sheet of an integration', () => {
  it('has the parts in the order of the vendor, values filled in, secrets by name', async () => {
    const sheet = await sheetOf(PLAYVOX, inboxes({ id: 'a1', name: 'Support' }));
    expect(sheet.parts.map(({ key }) => key)).toEqual(['connector', 'tasks', 'workstreams']);
    expect(part(sheet, 'connector')).toMatchObject({
      fields: [
        { label: 'Name', value: { text: 'Gladly' } },
        { label: 'Description' },
        { label: 'Gladly URL', value: { text: 'acme.gladly.com' } },
        { label: 'Gladly API User Name', value: { text: 'playvox@acme.com' } },
        { label: 'Gladly API User Password', value: { secret: 'PLAYVOX_TOKEN' } },
      ],
    });
    expect(part(sheet, 'workstreams')).toMatchObject({ rows: [['Support', 'yes', 'a1|Support']] });
  });

  it('says of a computed part why it is missing, and has all others', async () => {
    const sheet = await sheetOf(PLAYVOX, UNREAD);
    expect(part(sheet, 'workstreams')).toMatchObject({
      type: 'unread',
      why: UNREAD.status === 'unread' && UNREAD.why,
    });
    expect(part(sheet, 'tasks')).toMatchObject({ type: 'table' });
  });

  it('names each secret once with what it is used for, and with the words of the vendor', async () => {
    const { secrets } = await sheetOf(SIDEKICK);
    const webhook = 'Gladly Sidekick chat (endpoint Gladly)';
    expect(secrets).toEqual([
      {
        name: 'SIDEKICK_TOKEN',
        uses: [{ type: 'token', email: 'sidekick@acme.com' }],
        description: null,
        whereToFind: null,
      },
      {
        name: 'SIDEKICK_KEY',
        uses: [{ type: 'webhook', webhook, field: 'headers.x-api-key' }],
        description: expect.stringContaining('x-api-key'),
        whereToFind: expect.stringContaining('Gladly Support'),
      },
      {
        name: 'CHAT_URL',
        uses: [{ type: 'webhook', webhook, field: 'url' }],
        description: expect.stringContaining('chat messages'),
        whereToFind: expect.stringContaining('Notification Endpoints'),
      },
    ]);
  });

  it('knows which agent statuses no task matches, where there are tasks at all', async () => {
    const covered = `${PLAYVOX}  inputs:
    tasks:
      - { name: Status, expression: '[A-Z]+_[A-Z_]+' }
      - { name: Availability, expression: 'AvailableFor:.*|Unavailable' }
`;
    expect((await sheetOf(PLAYVOX)).unmatchedEvents).toEqual([
      'AGENT_STATUS/CHANGED_ACTIVE_REASON',
    ]);
    expect((await sheetOf(covered)).unmatchedEvents).toEqual([]);
    expect((await sheetOf(SIDEKICK)).unmatchedEvents).toBeNull();
  });

  it('has the answers of the vendor', async () => {
    const { troubleshooting } = await sheetOf(PLAYVOX);
    expect(troubleshooting[0]?.answer).toContain('implementation specialist');
  });

  it('of an integration without a vendor has what the file writes, and its secrets', async () => {
    const { title, parts, secrets } = await sheetOf(`
      webhooks:
        w: { url: https://a.example, events: [TASK/CREATED], basic: { username: u, password: { secret: P } } }
      handover:
        note: { title: Note, text: Call them. }`);
    expect(title).toBe('csat');
    expect(parts).toEqual([{ key: 'note', title: 'Note', type: 'text', text: 'Call them.' }]);
    expect(secrets.map(({ name }) => name)).toEqual(['P']);
  });

  it('has nothing at all where nothing is handed over', async () => {
    expect(await sheetOf('topics: { sent: }')).toMatchObject({
      parts: [],
      secrets: [],
      troubleshooting: [],
    });
  });
});

describe('Gladly', () => {
  const handover = {
    title: 'X',
    unmatchedEvents: null,
    secrets: [],
    awaited: [],
    troubleshooting: [],
  };

  it('is needed for computed tables only', () => {
    const text = { title: 'T', text: 'x' };
    const computed = { title: 'W', computed: 'inbox-workstreams' } as const;
    expect(needsGladly({ ...handover, entries: { text } })).toBe(false);
    expect(needsGladly({ ...handover, entries: { text, computed } })).toBe(true);
  });
});
