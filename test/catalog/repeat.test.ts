import { describe, expect, it } from 'vitest';
import { expandVendor } from '../../src/catalog/expand.ts';
import type { InputDefinition, VendorDefinition } from '../../src/catalog/vendor.ts';
import { aDefinition, aUse } from '../support/vendors.ts';

const text: InputDefinition = { type: 'text', description: 'A text.' };
const list: InputDefinition = { type: 'list', description: 'Some texts.' };

describe('conditions', () => {
  const parts: Partial<VendorDefinition> = {
    inputs: { a: text, names: list, d: { type: 'text', description: 'Has one.', default: 'x' } },
    topics: {
      always: {},
      with: { when: 'a' },
      without: { unless: 'a' },
      both: { when: 'a', unless: 'names' },
      listed: { when: 'names' },
      defaulted: { when: 'd' },
    },
  };

  it.each([
    ['nothing', {}, ['always', 'without', 'defaulted']],
    ['a text', { a: 'x' }, ['always', 'with', 'both', 'defaulted']],
    ['a list', { names: ['x'] }, ['always', 'without', 'listed', 'defaulted']],
    ['both', { a: 'x', names: ['x'] }, ['always', 'with', 'listed', 'defaulted']],
    ['an empty list', { names: [] }, ['always', 'without', 'defaulted']],
    ['an input with nothing behind it', { a: null }, ['always', 'without', 'defaulted']],
  ])('lets entries be there for %s', (_, inputs, expected) => {
    const { blocks, problems } = expandVendor(aDefinition(parts), aUse({ inputs }));
    expect(Object.keys(blocks.topics ?? {})).toEqual(expected);
    expect(problems).toEqual([]);
  });

  it('counts a wrong input as given, so that no second finding follows from the first', () => {
    const { blocks, problems } = expandVendor(aDefinition(parts), aUse({ inputs: { a: 7 } }));
    expect(Object.keys(blocks.topics ?? {})).toContain('with');
    expect(problems).toMatchObject([{ code: 'wrong-input', input: 'a' }]);
  });
});

describe('repetition', () => {
  const regions: InputDefinition = {
    type: 'list',
    description: 'Regions.',
    fields: {
      name: { type: 'text', description: 'Name.', required: true },
      key: { type: 'secret', description: 'Key.' },
      weight: { type: 'number', description: 'Weight.' },
    },
  };

  it('makes an entry of each text of a list, under a key made of it', () => {
    const definition = aDefinition({
      inputs: { names: list },
      inboxes: { 'in-{{ each }}': { 'for-each': 'names', name: '{{ each }}' } },
    });
    const names = ['Customer Support', '  VIP!  ', 'Déjà vu', '2nd line'];
    expect(expandVendor(definition, aUse({ inputs: { names } })).blocks.inboxes).toEqual({
      'in-customer-support': { name: 'Customer Support' },
      'in-vip': { name: '  VIP!  ' },
      'in-deja-vu': { name: 'Déjà vu' },
      'in-2nd-line': { name: '2nd line' },
    });
  });

  it('keeps names apart whose letters a key cannot hold', () => {
    const definition = aDefinition({
      inputs: { names: list },
      inboxes: { '{{ each }}': { 'for-each': 'names', name: '{{ each }}' } },
    });
    const names = ['サポート', '予約', 'Support 予約', 'x'.repeat(70), `${'x'.repeat(70)}y`, '!!'];
    const { blocks, problems } = expandVendor(definition, aUse({ inputs: { names } }));
    const keys = Object.keys(blocks.inboxes ?? {});
    expect(problems).toEqual([]);
    expect(new Set(keys).size).toBe(names.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9][a-z0-9-]{0,99}$/);
    expect(keys[2]).toMatch(/^support-[0-9a-f]{8}$/);
  });

  it('makes entries of objects, with fields of every type and conditions on them', () => {
    const definition = aDefinition({
      inputs: { regions },
      webhooks: {
        'hook-{{ each.name }}': {
          'for-each': 'regions',
          when: 'each.key',
          name: '{{ each.name }}',
          headers: { 'x-api-key': '{{ each.key }}' },
        },
      },
      topics: { 't-{{ each.weight }}': { 'for-each': 'regions', name: '{{ each.weight }}' } },
    });
    const { blocks, problems } = expandVendor(
      definition,
      aUse({
        inputs: {
          regions: [
            { name: 'EU', key: { secret: 'EU_KEY' }, weight: 1.5 },
            { name: 'US', weight: 2 },
          ],
        },
      }),
    );
    expect(problems).toEqual([]);
    expect(blocks.webhooks).toEqual({
      'hook-eu': { name: 'EU', headers: { 'x-api-key': { secret: 'EU_KEY' } } },
    });
    expect(blocks.topics).toEqual({ 't-1-5': { name: '1.5' }, 't-2': { name: '2' } });
  });

  it('runs over the inboxes as they are once the file has had its say', () => {
    const definition = aDefinition({
      inboxes: { a: { name: 'A', 'sla-minutes': 10 }, b: {}, c: {} },
      steps: {
        'sla-{{ each.key }}': {
          'for-each': 'inboxes',
          when: 'each.sla-minutes',
          title: '{{ each.name }}',
          do: '{{ each.sla-minutes }}',
        },
      },
    });
    const inboxes = {
      b: { name: 'Bee', 'sla-minutes': 20 },
      c: false as const,
      d: { 'sla-minutes': 5 },
    };
    const { steps } = expandVendor(definition, aUse({ overrides: { inboxes } })).blocks;
    expect(steps).toEqual({
      'sla-a': { title: 'A', do: '10' },
      'sla-b': { title: 'Bee', do: '20' },
      'sla-d': { title: 'd', do: '5' },
    });
  });

  it('speaks of an inbox that the file leaves out by the name that the vendor gave it', () => {
    const definition = aDefinition({
      inboxes: { a: { name: 'A' } },
      steps: { one: { title: 'A step', do: 'See {{ inboxes.a.name }}' } },
    });
    const { blocks, problems } = expandVendor(
      definition,
      aUse({ overrides: { inboxes: { a: false } } }),
    );
    expect(problems).toEqual([]);
    expect(blocks.steps?.['one']?.do).toBe('See A');
  });

  it('reports two elements that would be one entry', () => {
    const definition = aDefinition({
      inputs: { names: list },
      topics: { '{{ each }}': { 'for-each': 'names', name: '{{ each }}' } },
    });
    const { problems } = expandVendor(definition, aUse({ inputs: { names: ['VIP', 'vip!'] } }));
    expect(problems).toMatchObject([{ code: 'wrong-input', input: 'names', pointer: '/1' }]);
  });

  it('reports an element that would be an entry which is there already', () => {
    const definition = aDefinition({
      inputs: { names: list },
      topics: { '{{ each }}': { 'for-each': 'names' }, fixed: {} },
    });
    const { problems } = expandVendor(definition, aUse({ inputs: { names: ['Fixed'] } }));
    expect(problems).toMatchObject([{ code: 'wrong-input', input: 'fixed' }]);
  });

  it('leaves out what an element does not have, and asks for it where a text needs it', () => {
    const definition = aDefinition({
      inputs: { regions },
      webhooks: {
        '{{ each.name }}': { 'for-each': 'regions', headers: { 'x-api-key': '{{ each.key }}' } },
      },
      steps: {
        '{{ each.name }}': { 'for-each': 'regions', title: 'A step', do: 'Of {{ each.weight }}.' },
      },
    });
    const inputs = { regions: [{ name: 'EU', weight: 1 }, { name: 'US' }] };
    const { blocks, problems } = expandVendor(definition, aUse({ inputs }));
    expect(blocks.webhooks).toEqual({ eu: { headers: {} }, us: { headers: {} } });
    expect(problems).toEqual([
      { code: 'missing-input', input: 'regions', pointer: '/1/weight', expected: 'a number' },
    ]);
  });

  it('asks for the SLA of an inbox only where a text needs it', () => {
    const definition = aDefinition({
      inboxes: { a: {} },
      steps: {
        whole: { title: 'A step', do: 'x', why: '{{ inboxes.a.sla-minutes }}' },
        'part-{{ each.key }}': {
          'for-each': 'inboxes',
          title: 'A step',
          do: 'Set {{ each.sla-minutes }}.',
        },
      },
    });
    expect(expandVendor(definition, aUse()).problems).toMatchObject([
      { code: 'missing-input', input: 'inboxes', expected: 'the SLA of the inbox in minutes' },
    ]);
  });

  it('does not make a key of a secret', () => {
    const definition = aDefinition({
      inputs: { regions },
      topics: { '{{ each.key }}': { 'for-each': 'regions' } },
    });
    const inputs = { regions: [{ name: 'EU', key: { secret: 'EU_KEY' } }] };
    expect(expandVendor(definition, aUse({ inputs })).problems).toMatchObject([
      { code: 'wrong-input', input: 'regions', pointer: '/0/key' },
    ]);
  });

  it('makes nothing of a list that is not given or not known', () => {
    const definition = aDefinition({
      inputs: { names: list },
      topics: { '{{ each }}': { 'for-each': 'names' }, 'x-{{ each }}': { 'for-each': 'nothing' } },
    });
    expect(expandVendor(definition, aUse()).blocks.topics).toEqual({});
  });
});

describe('a definition that is made to grow without end', () => {
  const thousand = Array.from({ length: 1000 }, (_, index) => `n${index}`);

  it('is stopped when lists are repeated too often', () => {
    const topics = thousand.map((name) => [`${name}-{{ each }}`, { 'for-each': 'names' }]);
    const definition = aDefinition({ inputs: { names: list }, topics: Object.fromEntries(topics) });
    const { blocks, problems } = expandVendor(definition, aUse({ inputs: { names: thousand } }));
    expect(problems).toEqual([{ code: 'wrong-input', input: 'names', expected: 'fewer elements' }]);
    expect(Object.keys(blocks.topics ?? {}).length).toBeLessThanOrEqual(50_000);
  });

  it('is stopped when long texts are put in too often', () => {
    const steps = thousand.map((name) => [name, { title: 'A step', do: '{{ a }}' }]);
    const definition = aDefinition({ inputs: { a: text }, steps: Object.fromEntries(steps) });
    const use = aUse({ inputs: { a: 'x'.repeat(100_000) } });
    const { blocks, problems } = expandVendor(definition, use);
    expect(problems).toEqual([{ code: 'wrong-input', input: 'a', expected: 'less text' }]);
    expect(JSON.stringify(blocks).length).toBeLessThan(6_000_000);
  });

  it('is told of many unknown names, with suggestions for as many as time allows', () => {
    const steps = thousand.map((name) => [name, { title: 'A step', do: `{{ x-${name} }}` }]);
    const topics = thousand.map((name) => [name, {}]);
    const definition = aDefinition({
      topics: Object.fromEntries(topics),
      steps: Object.fromEntries(steps),
    });
    const { problems } = expandVendor(definition, aUse());
    expect(problems).toHaveLength(1000);
    expect(problems.at(-1)?.suggestions).toEqual([]);
  });
});
