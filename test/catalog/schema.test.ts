import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInVendorIds } from '../../src/catalog/index.ts';
import { aDefinition, vendorCalled } from '../support/vendors.ts';
import {
  readSchema,
  readText,
  schemaObjections,
  vendorFromYaml,
} from '../support/vendor-schema.ts';

const text = { type: 'text', description: 'A text.' };

/** Only these members are a definition's own: they choose, and are gone after expansion. */
const PRESENCE = ['when', 'unless', 'for-each'];

describe('the schema of vendor definitions', () => {
  it.each(builtInVendorIds)('fits the built-in definition of %s, which is its file', (id) => {
    expect(vendorFromYaml(readText(`src/catalog/vendors/${id}.yml`))).toEqual(vendorCalled(id));
  });

  it('fits every example', () => {
    const examples = readdirSync(new URL('../../config-schema/examples/vendors', import.meta.url));
    expect(examples.length).toBeGreaterThan(0);
    for (const name of examples) {
      expect(() =>
        vendorFromYaml(readText(`config-schema/examples/vendors/${name}`)),
      ).not.toThrow();
    }
  });

  it.each([
    ['no name', { name: undefined }],
    ['an id in capitals', { id: 'Acme' }],
    ['an unknown key', { webhook: {} }],
    ['code', { script: 'return 1' }],
    ['a budget of nothing', { 'requests-per-minute': 0 }],
    ['an input of an unknown type', { inputs: { a: { type: 'regex', description: 'x' } } }],
    ['an input without a description', { inputs: { a: { type: 'text' } } }],
    ['an input with a reserved name', { inputs: { inboxes: text } }],
    ['an input whose name has a dot', { inputs: { 'a.b': text } }],
    ['a choice without options', { inputs: { a: { ...text, type: 'choice' } } }],
    ['options of a text', { inputs: { a: { ...text, options: ['x'] } } }],
    ['fields of a text', { inputs: { a: { ...text, fields: { b: text } } } }],
    ['a default secret', { inputs: { a: { ...text, type: 'secret', default: 'x' } } }],
    ['a default of a required input', { inputs: { a: { ...text, required: true, default: 'x' } } }],
    ['a default list for a text', { inputs: { a: { ...text, default: ['x'] } } }],
    ['a default text for a list', { inputs: { a: { ...text, type: 'list', default: 'x' } } }],
    [
      'a list within a list',
      { inputs: { a: { ...text, type: 'list', fields: { b: { ...text, type: 'list' } } } } },
    ],
    [
      'a check without fields',
      { inputs: { a: { ...text, type: 'list', check: 'task-expressions' } } },
    ],
    ['an unknown check', { inputs: { a: { ...text, type: 'list', check: 'spelling' } } }],
    ['a key with a dot', { topics: { 'a.b': {} } }],
    ['a key with another reference than each', { topics: { '{{ name }}': {} } }],
    ['an empty name', { topics: { a: { name: ' ' } } }],
    ['an unknown member', { topics: { a: { nmae: 'x' } } }],
    ['credentials without a password', { webhooks: { a: { basic: { username: 'x' } } } }],
    ['a secret with an unknown member', { webhooks: { a: { url: { secret: 'X', suffix: 'y' } } } }],
    ['an owner who is neither', { webhooks: { a: { owner: 'them' } } }],
    ['a step without anything to do', { steps: { a: { title: 'x' } } }],
    ['a handover of nothing', { handover: { a: { title: 'x' } } }],
    ['a handover of two forms', { handover: { a: { title: 'x', text: 'y', fields: { z: 'z' } } } }],
    ['a table without rows', { handover: { a: { title: 'x', columns: ['y'] } } }],
    ['an unknown computed table', { handover: { a: { title: 'x', computed: 'everything' } } }],
    ['a question without an answer', { troubleshooting: [{ question: 'Why?' }] }],
  ])('objects to %s', (_, parts) => {
    expect(schemaObjections({ ...aDefinition(), ...parts })).not.toEqual([]);
  });

  it('accepts the least that a definition can be', () => {
    expect(schemaObjections(aDefinition())).toEqual([]);
  });

  it.each(['user', 'inbox', 'topic', 'webhook', 'step', 'handover'])(
    'has for a %s the members that the file has, besides conditions and repetition',
    (block) => {
      const members = (schema: string) =>
        Object.keys(readSchema(schema).$defs[block]?.properties ?? {})
          .filter((name) => !PRESENCE.includes(name))
          .toSorted();
      expect(members('vendor.schema.json')).toEqual(members('gladly-integrations.schema.json'));
    },
  );
});
