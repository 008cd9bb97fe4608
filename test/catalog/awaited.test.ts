import { describe, expect, it } from 'vitest';
import type { VendorUse } from '../../src/catalog/expand.ts';
import { expandVendor } from '../../src/catalog/expand.ts';
import type { VendorDefinition } from '../../src/catalog/vendor.ts';
import { aDefinition, aUse } from '../support/vendors.ts';

const URL_INPUT = {
  type: 'url',
  description: 'Where to.',
  required: true,
  'from-step': 'connect',
} as const;

const CONNECT = { title: 'Connect', do: 'Ask for {{ hook }} at {{ webhooks.count.name }}.' };

/** A vendor whose only webhook needs what the step `connect` brings. */
const LATER = aDefinition({
  inputs: {
    hook: URL_INPUT,
    key: { type: 'secret', description: 'Key.', required: true, 'from-step': 'connect' },
  },
  webhooks: {
    count: {
      name: 'Counts',
      url: '{{ hook }}',
      headers: { 'X-Api-Key': '{{ key }}' },
    },
  },
  steps: { connect: CONNECT },
});

const WEBHOOK = { kind: 'webhook', key: 'count', name: 'Counts' };

function expanded(definition: VendorDefinition, use: Partial<VendorUse> = {}) {
  const { problems, awaited, blocks } = expandVendor(definition, aUse(use));
  return { problems, awaited, blocks };
}

describe('an input that a step brings', () => {
  it('is awaited with all that needs it, and leaves out nothing else', () => {
    const definition = { ...LATER, topics: { counted: { name: 'Counted' } } };
    const { problems, awaited, blocks } = expanded(definition);
    expect(problems).toEqual([]);
    expect(awaited).toEqual([
      { input: 'hook', instead: null, step: 'connect', objects: [WEBHOOK] },
      { input: 'key', instead: null, secret: 'ACME_KEY', step: 'connect', objects: [WEBHOOK] },
    ]);
    expect(blocks.webhooks).toEqual({});
    expect(blocks.topics).toEqual({ counted: { name: 'Counted' } });
    expect(blocks.steps?.['connect']?.do).toBe(
      'Ask for (hook, which the step connect brings) at Counts.',
    );
  });

  it('keeps an inbox waiting that is called by it, which steps name by its key until then', () => {
    const { problems, awaited, blocks } = expanded(
      aDefinition({
        inputs: {
          team: { type: 'text', description: 'Who.', required: true, 'from-step': 'connect' },
        },
        inboxes: { main: { name: '{{ team }}' } },
        steps: { connect: { title: 'Connect', do: 'Make {{ inboxes.main.name }}.' } },
      }),
    );
    expect(problems).toEqual([]);
    expect(awaited).toEqual([
      expect.objectContaining({
        input: 'team',
        objects: [expect.objectContaining({ kind: 'inbox', key: 'main' })],
      }),
    ]);
    expect(blocks.inboxes).toEqual({});
    expect(blocks.steps?.['connect']?.do).toBe('Make main.');
  });

  it('is awaited with what needs it under its own name, whatever its key is called', () => {
    const definition = { ...LATER, topics: { constructor: { name: '{{ hook }}' } } };
    const { awaited } = expanded(definition);
    const [{ objects } = { objects: [] }] = awaited;
    expect(objects).toContainEqual({ kind: 'topic', key: 'constructor', name: 'constructor' });
  });

  it.each([
    ['From {{ hook }}', {}, 'seen'],
    ['{{ hook }}', {}, 'seen'],
    ['Seen', {}, 'Seen'],
    ['From {{ hook }}', { topics: { seen: { name: 'Ours' } } }, 'Ours'],
  ])('is awaited with a topic %s, %j, which is told as %s', (name, overrides, expected) => {
    const definition = { ...LATER, topics: { seen: { name, when: 'key' } } };
    const { awaited } = expanded(definition, { overrides });
    const { objects } = awaited.find(({ input }) => input === 'key') ?? { objects: [] };
    const told = objects.filter(({ kind }) => kind === 'topic').map((one) => one.name);
    expect(told).toEqual([expected]);
  });

  it('keeps all topics below one that waits, in the order of the vendor, whoever names it how', () => {
    const topics = {
      first: { name: 'First', parent: 'Second' },
      root: { name: 'Root', when: 'hook' },
      second: { name: 'Second', parent: 'root' },
      third: { name: 'Third', parent: 'second' },
      free: { name: 'Free', parent: 'Elsewhere' },
    };
    const { awaited, blocks } = expanded({ ...LATER, topics });
    const [{ objects } = { objects: [] }] = awaited;
    const waiting = objects.filter(({ kind }) => kind === 'topic').map(({ key }) => key);
    expect(waiting).toEqual(['root', 'first', 'second', 'third']);
    expect(Object.keys(blocks.topics ?? {})).toEqual(['free']);
  });

  it('keeps a webhook waiting that has one of two', () => {
    const { awaited, blocks } = expanded(LATER, { inputs: { hook: 'https://a.example' } });
    expect(awaited.map(({ input }) => input)).toEqual(['key']);
    expect(blocks.webhooks).toEqual({});
  });

  it('is no longer awaited once it is there', () => {
    const inputs = { hook: 'https://a.example', key: { secret: 'KEY' } };
    const { awaited, blocks } = expanded(LATER, { inputs });
    expect(awaited).toEqual([]);
    expect(Object.keys(blocks.webhooks ?? {})).toEqual(['count']);
  });

  it.each<readonly [string, NonNullable<VendorUse['overrides']>]>([
    ['left out', { webhooks: { count: false } }],
    [
      'written by hand',
      { webhooks: { count: { url: 'https://b.example', headers: { 'x-api-key': 'k' } } } },
    ],
  ])('is not awaited for a webhook that is %s', (_, overrides) => {
    expect(expanded(LATER, { overrides })).toMatchObject({ problems: [], awaited: [] });
  });

  it('is awaited for the part of a webhook that is not written by hand', () => {
    const overrides = { webhooks: { count: { url: 'https://b.example', enabled: true } } };
    expect(expanded(LATER, { overrides }).awaited.map(({ input }) => input)).toEqual(['key']);
  });

  it('is missing where its step is left out, or is not there', () => {
    const codes = [
      expanded(LATER, { overrides: { steps: { connect: false } } }),
      expanded({ ...LATER, steps: { connect: { ...CONNECT, when: 'hook' } } }),
    ].map(({ problems }) => problems.map(({ code, input }) => `${code} ${input}`));
    const missing = ['missing-input hook', 'missing-input key'];
    expect(codes).toEqual([missing, missing]);
  });

  it('satisfies neither condition, so that nothing comes that would have to go', () => {
    const { awaited, blocks } = expanded(
      aDefinition({
        inputs: { hook: URL_INPUT },
        topics: { with: { when: 'hook' }, without: { unless: 'hook' }, always: {} },
        steps: { connect: CONNECT, after: { ...CONNECT, when: 'hook' } },
        webhooks: { count: { name: 'Counts', url: '{{ hook }}' } },
      }),
    );
    expect(Object.keys(blocks.topics ?? {})).toEqual(['always']);
    expect(Object.keys(blocks.steps ?? {})).toEqual(['connect']);
    expect(awaited[0]?.objects.map(({ key }) => key)).toEqual(['with', 'without', 'count']);
  });

  it('keeps topics below a topic that waits from coming to stand elsewhere', () => {
    const { awaited, blocks } = expanded(
      aDefinition({
        inputs: { hook: { ...URL_INPUT, type: 'text' } },
        topics: {
          leaf: { parent: 'twig' },
          twig: { parent: 'root' },
          root: { name: '{{ hook }}' },
        },
        steps: { connect: { title: 'Connect', do: 'Ask.' } },
      }),
    );
    expect(blocks.topics).toEqual({});
    expect(awaited[0]?.objects.map(({ key }) => key).toSorted()).toEqual(['leaf', 'root', 'twig']);
  });

  it('stands for whatever a list would be repeated over', () => {
    const { awaited, blocks } = expanded(
      aDefinition({
        inputs: {
          teams: { type: 'list', description: 'Who.', required: true, 'from-step': 'connect' },
        },
        webhooks: {
          'of-{{ each }}': { 'for-each': 'teams', url: 'https://a.example/{{ each }}' },
        },
        steps: { connect: { title: 'Connect', do: 'Ask {{ teams }}.' } },
      }),
    );
    expect(blocks.webhooks).toEqual({});
    expect(awaited).toEqual([
      {
        input: 'teams',
        instead: null,
        step: 'connect',
        objects: [{ kind: 'webhook', key: 'of-*', name: 'of-*' }],
      },
    ]);
  });

  it('keeps a user from being there with half an address', () => {
    const definition = aDefinition({
      inputs: { address: { ...URL_INPUT, type: 'email' } },
      user: { email: '{{ address }}', roles: ['Agent'] },
      steps: { connect: { title: 'Connect', do: 'Sign in as {{ user.email }}.' } },
    });
    const { problems, awaited, blocks } = expanded(definition);
    expect(problems).toEqual([]);
    expect(blocks.user).toBeUndefined();
    expect(awaited[0]?.objects).toEqual([{ kind: 'user', key: 'user', name: 'user' }]);
    expect(blocks.steps?.['connect']?.do).toBe(
      'Sign in as (address, which the step connect brings).',
    );
    const { awaited: none } = expanded(definition, { user: { email: 'a@acme.com' } });
    expect(none).toEqual([]);
  });

  it('is awaited without any object where only people are told of it', () => {
    const definition = aDefinition({
      inputs: { hook: URL_INPUT },
      steps: { connect: { title: 'Connect', do: 'Ask for {{ hook }}.' } },
    });
    expect(expanded(definition).awaited).toMatchObject([{ input: 'hook', objects: [] }]);
  });

  it('is simply absent where it is optional', () => {
    const { required: _, ...optional } = URL_INPUT;
    const definition = aDefinition({
      inputs: { hook: optional },
      webhooks: { count: { when: 'hook', url: '{{ hook }}' } },
      steps: { connect: { title: 'Connect', do: 'Ask.' } },
    });
    expect(expanded(definition)).toMatchObject({ problems: [], awaited: [] });
  });

  it('is told for the handover with its words, and whether it is a secret', () => {
    const { facts } = expandVendor(LATER, aUse());
    expect(facts.awaited).toEqual([
      { input: 'hook', instead: null, step: 'connect', description: 'Where to.', isSecret: false },
      {
        input: 'key',
        instead: null,
        secret: 'ACME_KEY',
        step: 'connect',
        description: 'Key.',
        isSecret: true,
      },
    ]);
  });
});
