import { describe, expect, it } from 'vitest';
import { expandVendor } from '../../src/catalog/expand.ts';
import { vendorGuide } from '../../src/catalog/guide.ts';
import { builtInVendorIds } from '../../src/catalog/index.ts';
import type { Presence, VendorDefinition } from '../../src/catalog/vendor.ts';
import { aDefinition, completeUse, vendorCalled, withoutInputs } from '../support/vendors.ts';

describe('the guide to a vendor', () => {
  it('names the input that brings the roles of the user', () => {
    const guide = vendorGuide(
      aDefinition({
        user: { roles: '{{ roles }}' },
        inputs: { roles: { type: 'list', description: 'Its roles.' } },
        steps: { one: { title: 'Roles', do: 'Give it {{ user.roles }}.' } },
      }),
    );
    expect(guide.user?.roles).toBe('<roles>');
    expect(guide.steps).toMatchObject([{ do: 'Give it <roles>.' }]);
  });

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

  it.each(builtInVendorIds)(
    'of %s counts the steps as a plan of the least set-up lists them',
    (id) => {
      const definition = vendorCalled(id);
      const optional = Object.entries(definition.inputs ?? {}).flatMap(([name, input]) =>
        input.required === true || name === 'other-webhook-url' ? [] : [name],
      );
      const least = withoutInputs(completeUse(id), ...optional);
      const lists = Object.entries(least.inputs).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.slice(0, 1) : value,
      ]);
      const { blocks } = expandVendor(definition, { ...least, inputs: Object.fromEntries(lists) });
      const { steps, stepCount } = vendorGuide(definition);
      expect(stepCount.least).toBe(Object.keys(blocks.steps ?? {}).length);
      expect(stepCount.isExact).toBe(id !== 'gladly-sidekick');
      expect(steps.length).toBeGreaterThan(0);
    },
  );

  it('counts a repeated step as often as its list is long, and what may be missing not at all', () => {
    const step = { title: 'It.', do: 'It.' };
    const countOf = (presence: Presence, parts: Partial<VendorDefinition> = {}) => {
      const inputs = {
        open: { type: 'text', description: 'Open.' },
        given: { type: 'text', description: 'Given.', required: true },
        some: { type: 'list', description: 'Some.', default: ['a', 'b', 'c'] },
        more: { type: 'list', description: 'More.', required: true },
        any: { type: 'list', description: 'Any.' },
      } as const;
      const steps = { always: step, perhaps: { ...step, ...presence } };
      return vendorGuide(aDefinition({ inputs, steps, ...parts })).stepCount;
    };
    const inboxes = { main: {}, one: { 'for-each': 'some' } };
    expect(countOf({ 'for-each': 'some' })).toEqual({ least: 4, isExact: true });
    expect(countOf({ 'for-each': 'more' })).toEqual({ least: 2, isExact: false });
    expect(countOf({ 'for-each': 'any' })).toEqual({ least: 1, isExact: false });
    expect(countOf({ 'for-each': 'inboxes' }, { inboxes })).toEqual({ least: 5, isExact: true });
    expect(countOf({ when: 'open' })).toEqual({ least: 1, isExact: false });
    expect(countOf({ when: 'given' })).toEqual({ least: 2, isExact: true });
    expect(countOf({ unless: 'given' })).toEqual({ least: 1, isExact: true });
    expect(countOf({ unless: 'open' })).toEqual({ least: 1, isExact: false });
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
