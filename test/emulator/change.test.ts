import { describe, expect, it } from 'vitest';
import type { OrganizationChange } from '../../src/emulator/change.ts';
import { applyChange } from '../../src/emulator/change.ts';
import { stateFromSeed } from '../../src/emulator/seed.ts';
import type { OrganizationState } from '../../src/emulator/state.ts';

const NOW = Date.UTC(2026, 10, 3, 10);

const STATE = stateFromSeed(
  {
    users: [{ id: 'u', name: 'Dana', email: 'dana@acme.com', token: 'fake-token' }],
    inboxes: [{ id: 'i', name: 'HiOperator' }],
    topics: [
      { id: 't', name: 'Orders' },
      { id: 'c', name: 'Refunds', parent: 't' },
    ],
    webhooks: [
      {
        id: 'w',
        name: 'Survey',
        url: 'https://a.example/x',
        events: ['TASK/CLOSED'],
        headers: { a: 'fake-a' },
      },
    ],
  },
  { gladlyUrl: 'https://acme.gladly.com', now: NOW },
);

function after(change: OrganizationChange, state = STATE): OrganizationState {
  return applyChange(state, change, { now: NOW + 60_000, webhooksStopWithTheirMaker: false });
}

describe('what a person does in the UI', () => {
  it.each<[string, OrganizationChange, Partial<Record<keyof OrganizationState, unknown>>]>([
    [
      'renames the organization',
      { change: 'edit-organization', fields: { name: 'New' } },
      { name: 'New' },
    ],
    [
      'adds a user',
      { change: 'add-user', user: { email: 'b@acme.com' } },
      { users: [{}, { email: 'b@acme.com', roles: ['API User', 'Agent'], active: true }] },
    ],
    [
      'changes a user, found by address',
      { change: 'edit-user', user: 'dana@acme.com', fields: { email: 'd@acme.com' } },
      { users: [{ id: 'u', name: 'Dana', email: 'd@acme.com' }] },
    ],
    ['removes a user', { change: 'remove-user', user: 'u' }, { users: [] }],
    [
      'adds an inbox',
      { change: 'add-inbox', inbox: { name: 'New' } },
      { inboxes: [{}, { name: 'New', disabled: false }] },
    ],
    [
      'disables an inbox, found by name',
      { change: 'edit-inbox', inbox: 'HiOperator', fields: { disabled: true } },
      { inboxes: [{ id: 'i', name: 'HiOperator', disabled: true }] },
    ],
    ['removes an inbox', { change: 'remove-inbox', inbox: 'i' }, { inboxes: [] }],
    [
      'adds a topic below another, found by name',
      { change: 'add-topic', topic: { name: 'New', parent: 'Refunds' } },
      { topics: [{}, {}, { name: 'New', parentId: 'c', disabled: false }] },
    ],
    [
      'renames and archives a topic',
      { change: 'edit-topic', topic: 'Orders', fields: { name: 'Old', disabled: true } },
      { topics: [{ id: 't', name: 'Old', disabled: true }, {}] },
    ],
    [
      'moves a topic to the top',
      { change: 'edit-topic', topic: 'c', fields: { parent: null } },
      { topics: [{}, { id: 'c', parentId: null }] },
    ],
    [
      'moves a topic below another',
      { change: 'edit-topic', topic: 't', fields: { parent: 'Refunds' } },
      { topics: [{ id: 't', parentId: 'c' }, {}] },
    ],
    ['removes a topic', { change: 'remove-topic', topic: 'Refunds' }, { topics: [{ id: 't' }] }],
    [
      'adds a webhook, which is on',
      { change: 'add-webhook', webhook: { url: 'https://b.example', events: [] } },
      { webhooks: [{}, { url: 'https://b.example', enabled: true, name: null }] },
    ],
    [
      'changes a webhook, found by URL; its time of change moves on',
      {
        change: 'edit-webhook',
        webhook: 'https://a.example/x',
        fields: { enabled: false, events: [] },
      },
      {
        webhooks: [{ id: 'w', enabled: false, events: [], updatedAt: '2026-11-03T10:01:00.000Z' }],
      },
    ],
    ['removes a webhook', { change: 'remove-webhook', webhook: 'Survey' }, { webhooks: [] }],
  ])('%s', (_title, change, expected) => {
    expect(after(change)).toMatchObject(expected);
  });

  it('replaces all headers, and sets credentials', () => {
    const credentials = { username: 'fake-user', password: 'fake-password' };
    const fields = { headers: { b: 'fake-b' }, credentials };
    const [webhook] = after({ change: 'edit-webhook', webhook: 'w', fields }).webhooks;
    expect(Object.keys(webhook?.headers ?? {})).toEqual(['b']);
    expect(webhook?.headers['b']?.reveal()).toBe('fake-b');
    expect(webhook?.credentials?.password.reveal()).toBe('fake-password');
  });

  it('takes credentials away', () => {
    const credentials = { username: 'fake-user', password: 'fake-password' };
    const set = after({ change: 'edit-webhook', webhook: 'w', fields: { credentials } });
    const fields = { credentials: null };
    const [webhook] = after({ change: 'edit-webhook', webhook: 'w', fields }, set).webhooks;
    expect(webhook?.credentials).toBeNull();
  });

  it('gives a user another token', () => {
    const [user] = after({ change: 'edit-user', user: 'u', fields: { token: 'fake-new' } }).users;
    expect(user?.tokens.map((token) => token.reveal())).toEqual(['fake-new']);
  });

  it('finds an object by its id before one by its name', () => {
    const state = after({ change: 'add-topic', topic: { id: 'x', name: 't' } });
    const removed = after({ change: 'remove-topic', topic: 't' }, state);
    expect(removed.topics.map((topic) => topic.id)).toEqual(['c', 'x']);
  });

  it.each<OrganizationChange>([
    { change: 'edit-user', user: 'nobody', fields: {} },
    { change: 'remove-inbox', inbox: 'nothing' },
    { change: 'edit-topic', topic: 'nothing', fields: {} },
    { change: 'edit-topic', topic: 't', fields: { parent: 'nothing' } },
    { change: 'add-topic', topic: { name: 'a', parent: 'nothing' } },
    { change: 'switch-off-webhook', webhook: 'nothing' },
  ])('cannot do what has no object: %j', (change) => {
    expect(() => after(change)).toThrow(/The emulator has no \w+ "no\w+"/);
  });

  it('leaves the state before as it was', () => {
    const before = JSON.stringify(STATE);
    after({ change: 'edit-webhook', webhook: 'w', fields: { name: 'New' } });
    after({ change: 'remove-topic', topic: 't' });
    expect(JSON.stringify(STATE)).toBe(before);
  });
});

describe('what Gladly does by itself', () => {
  it.each<[string, OrganizationChange, boolean]>([
    ['is deactivated', { change: 'edit-user', user: 'u', fields: { active: false } }, false],
    ['is renamed', { change: 'edit-user', user: 'u', fields: { name: 'New' } }, true],
    ['is activated', { change: 'edit-user', user: 'u', fields: { active: true } }, true],
  ])('if webhooks stop with their maker, who %s', (_title, change, enabled) => {
    const made = { id: 'made', url: 'https://b.example', events: [], madeBy: 'dana@acme.com' };
    const state = after({ change: 'add-webhook', webhook: made });
    const context = { now: NOW, webhooksStopWithTheirMaker: true };
    const { webhooks } = applyChange(state, change, context);
    expect(webhooks.map((webhook) => [webhook.id, webhook.enabled])).toEqual([
      ['w', true],
      ['made', enabled],
    ]);
  });

  it('webhooks that were switched on again do not stop when their maker is renamed', () => {
    const made = { id: 'made', url: 'https://b.example', events: [], madeBy: 'dana@acme.com' };
    const changes: readonly OrganizationChange[] = [
      { change: 'add-webhook', webhook: made },
      { change: 'edit-user', user: 'u', fields: { active: false } },
      { change: 'edit-webhook', webhook: 'made', fields: { enabled: true } },
      { change: 'edit-user', user: 'u', fields: { name: 'New' } },
    ];
    const context = { now: NOW, webhooksStopWithTheirMaker: true };
    const { webhooks } = changes.reduce((state, one) => applyChange(state, one, context), STATE);
    expect(webhooks.at(-1)).toMatchObject({ id: 'made', enabled: true });
  });

  it('switches a webhook off after the fourth retry, and says when', () => {
    const [webhook] = after({ change: 'switch-off-webhook', webhook: 'w' }).webhooks;
    expect(webhook).toMatchObject({
      enabled: false,
      updatedAt: '2026-11-03T10:01:00.000Z',
      disabledAtDueToRetryLimit: '2026-11-03T10:01:00.000Z',
    });
  });
});
