import { describe, expect, it } from 'vitest';
import { vendorGuide } from '../../src/catalog/guide.ts';
import { builtInVendorIds } from '../../src/catalog/index.ts';
import { aDefinition, vendorCalled } from '../support/vendors.ts';

describe('the guide to a vendor', () => {
  it.each(builtInVendorIds)('of %s leaves nothing out and no reference unread', (id) => {
    const definition = vendorCalled(id);
    const guide = vendorGuide(definition);
    const {
      inboxes = {},
      topics = {},
      webhooks = {},
      user,
      steps = {},
      handover = {},
    } = definition;
    const objects = [inboxes, topics, webhooks].flatMap(Object.keys);
    expect(guide.automatic.length + guide.checked.length).toBe(
      objects.length + (user === undefined ? 0 : 1),
    );
    expect(guide.steps).toHaveLength(Object.keys(steps).length);
    expect(guide.handover).toHaveLength(Object.keys(handover).length);
    expect(guide.troubleshooting).toEqual(definition.troubleshooting);
    expect(guide.troubleshooting.length).toBeGreaterThan(0);
    expect(JSON.stringify(guide)).not.toContain('{{');
  });

  it('names what depends on the customer, and reads what does not', () => {
    const guide = vendorGuide(
      aDefinition({
        inputs: {
          key: { type: 'secret', description: 'Key.' },
          topic: { type: 'text', description: 'Topic.', default: 'Sent' },
        },
        user: { roles: ['Agent', 'API User'] },
        inboxes: { main: { name: 'Main', 'sla-minutes': 60 } },
        topics: { sent: { name: '{{ topic }}' }, low: { name: 'Low', parent: 'sent' } },
        webhooks: {
          ours: {
            url: '{{ address }}',
            events: ['TASK/*'],
            headers: { authorization: { prefix: 'Bearer ', secret: '{{ key }}' } },
          },
          theirs: { owner: 'vendor', name: '*Acme*' },
        },
        steps: {
          one: {
            title: 'Sign in as {{ user.email }} ({{ user.roles }})',
            do: '{{ inboxes.main.name }}: {{ inboxes.main.sla-minutes }} at {{ organization.url }}',
            'done-when': 'user.token',
            when: 'key',
          },
          'task-{{ each.name }}': { title: '{{ each.name }}', do: 'It.', 'for-each': 'tasks' },
        },
      }),
    );
    expect(guide.user).toEqual({
      email: '<email of the user>',
      name: null,
      roles: 'Agent, API User',
    });
    expect(guide.automatic).toMatchObject([
      { kind: 'topic', name: 'Sent', facts: [] },
      { kind: 'topic', name: 'Low', facts: [['Below', 'Sent']] },
      {
        kind: 'webhook',
        name: 'ours',
        facts: [
          ['Address', '<address>'],
          ['Events', 'TASK/*'],
          ['Header authorization', 'Bearer <key>'],
        ],
      },
    ]);
    expect(guide.checked.map(({ kind, name }) => [kind, name])).toEqual([
      ['user', '<email of the user>'],
      ['inbox', 'Main'],
      ['webhook', '*Acme*'],
    ]);
    expect(guide.steps).toMatchObject([
      {
        title: 'Sign in as <email of the user> (Agent, API User)',
        do: 'Main: 60 at https://<organization>.gladly.com',
        done: 'seen by a check, where user.token in the file names the secret',
        condition: 'only if key is given',
      },
      { id: 'task-<name>', title: '<name>', condition: 'once for each of tasks', done: null },
    ]);
  });

  it('reads names that lead in a circle to an end', () => {
    const guide = vendorGuide(
      aDefinition({
        topics: { a: { name: '{{ topics.b.name }}' }, b: { name: '{{ topics.a.name }}' } },
      }),
    );
    expect(guide.automatic).toHaveLength(2);
  });

  it('tells what is required, and what stands for what', () => {
    const guide = vendorGuide(vendorCalled('gladly-sidekick'));
    expect(guide.needs.map(({ name, presence }) => `${name}: ${presence}`)).toEqual([
      'user-email: required',
      'bot-name: required',
      'inbox-names: required',
      'chat-webhook-url: optional',
      'other-webhook-url: required unless chat-webhook-url is given',
      'webhook-api-key: required',
      'endpoint-name: optional',
    ]);
    const playvox = vendorGuide(vendorCalled('playvox')).needs.map(({ name }) => name);
    expect(playvox).toContain('tasks: expression');
    expect(playvox[0]).toBe('user.email');
  });
});
