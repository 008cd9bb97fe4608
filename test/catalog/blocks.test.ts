import { describe, expect, it } from 'vitest';
import { expandVendor } from '../../src/catalog/expand.ts';
import type { InputDefinition, VendorDefinition } from '../../src/catalog/vendor.ts';
import { aDefinition, aUse } from '../support/vendors.ts';

const text: InputDefinition = { type: 'text', description: 'A text.' };
const secret: InputDefinition = { type: 'secret', description: 'A secret.' };
const url: InputDefinition = { type: 'url', description: 'An address.' };
const list: InputDefinition = { type: 'list', description: 'Some texts.' };
const count: InputDefinition = { type: 'number', description: 'A number.' };

/** What becomes of a webhook, for the given inputs. */
function webhook(
  template: NonNullable<VendorDefinition['webhooks']>[string],
  inputs: Readonly<Record<string, unknown>>,
) {
  const definition = aDefinition({
    inputs: { name: text, key: secret, address: url, names: list, count },
    webhooks: { one: template },
  });
  const { blocks, problems } = expandVendor(definition, aUse({ inputs }));
  return { webhook: blocks.webhooks?.['one'], problems };
}

describe('interpolation in what Gladly gets', () => {
  it('passes a secret reference on as it is, alone and in every place for one', () => {
    const key = { secret: 'KEY', prefix: 'Token ' };
    const result = webhook(
      {
        url: '{{ address }}',
        headers: { 'x-api-key': '{{ key }}', 'x-literal': 'plain' },
        basic: { username: '{{ key }}', password: '{{ key }}', realm: '{{ name }}' },
      },
      { key, address: { secret: 'URL' }, name: 'Realm' },
    );
    expect(result).toEqual({
      problems: [],
      webhook: {
        url: { secret: 'URL' },
        headers: { 'x-api-key': key, 'x-literal': 'plain' },
        basic: { username: key, password: key, realm: 'Realm' },
      },
    });
  });

  it.each([
    ['a reference', { secret: 'KEY' }, { secret: 'KEY', prefix: 'Bearer ' }],
    ['a reference with its own', { secret: 'KEY', prefix: 'B ' }, { secret: 'KEY', prefix: 'B ' }],
    ['words written out', 'fake-key-words', 'Bearer fake-key-words'],
  ])('puts the prefix of the vendor before %s', (_, key, expected) => {
    const header = { prefix: 'Bearer ', secret: '{{ key }}' };
    expect(webhook({ headers: { authorization: header } }, { key }).webhook).toEqual({
      headers: { authorization: expected },
    });
  });

  it('takes a secret that the vendor names itself, and one without a prefix', () => {
    const headers = { a: { secret: 'FIXED', prefix: 'P ' }, b: { secret: '{{ key }}' } };
    expect(webhook({ headers }, { key: { secret: 'KEY' } }).webhook?.headers).toEqual({
      a: { secret: 'FIXED', prefix: 'P ' },
      b: { secret: 'KEY' },
    });
  });

  it('leaves out a header, credentials and a name for which nothing was given', () => {
    const template = {
      name: '{{ name }}',
      url: 'https://hooks.example',
      headers: { 'x-api-key': { prefix: 'Bearer ', secret: '{{ key }}' } },
      basic: { username: 'gladly', password: '{{ key }}' },
    };
    expect(webhook(template, {})).toEqual({
      problems: [],
      webhook: { url: 'https://hooks.example', headers: {} },
    });
  });

  it.each([
    ['a name', { name: 'For {{ key }}' }],
    ['a name of its own', { name: '{{ key }}' }],
    ['an address', { url: 'https://hooks.example/{{ key }}' }],
    ['a header', { headers: { authorization: 'Bearer {{ key }}' } }],
    ['an event', { events: ['{{ key }}'] }],
  ])('never makes a secret part of %s', (_, template) => {
    const { webhook: made, problems } = webhook(template, { key: { secret: 'HIDDEN' } });
    expect(JSON.stringify(made)).not.toContain('HIDDEN');
    expect(problems).toMatchObject([{ code: 'wrong-input', input: 'key' }]);
  });

  it('puts a list in place of the one reference to it, alone or among others', () => {
    const names = ['TASK/CLOSED', 'TASK/CREATED'];
    expect(webhook({ events: '{{ names }}' }, { names }).webhook?.events).toEqual(names);
    expect(
      webhook({ events: ['CONTACT/ENDED', '{{ names }}'] }, { names }).webhook?.events,
    ).toEqual(['CONTACT/ENDED', ...names]);
    expect(webhook({ events: '{{ name }}' }, { name: 'TASK/CLOSED' }).webhook?.events).toEqual([
      'TASK/CLOSED',
    ]);
    expect(webhook({ events: ['{{ name }}', 'TASK/CLOSED'] }, {}).webhook?.events).toEqual([
      'TASK/CLOSED',
    ]);
    expect(webhook({ aliases: '{{ names }}' }, {}).webhook).toEqual({});
  });

  it('keeps what a template writes out', () => {
    const template = {
      name: 'Hook',
      url: 'https://hooks.example/{{ name }}',
      events: ['TASK/*'],
      enabled: false,
      aliases: ['Old {{ name }}'],
      owner: 'us' as const,
      protected: true,
    };
    expect(webhook(template, { name: 'x' }).webhook).toEqual({
      ...template,
      url: 'https://hooks.example/x',
      aliases: ['Old x'],
    });
  });

  it('keeps numbers numbers', () => {
    const definition = aDefinition({
      inputs: { count, name: text },
      inboxes: {
        a: { name: 'A', 'sla-minutes': '{{ count }}' },
        b: { 'sla-minutes': 30 },
        c: { 'sla-minutes': 'thirty' },
        d: { 'sla-minutes': '{{ name }}' },
      },
    });
    const given = expandVendor(definition, aUse({ inputs: { count: 60, name: 'x' } }));
    expect(given.blocks.inboxes).toEqual({
      a: { name: 'A', 'sla-minutes': 60 },
      b: { 'sla-minutes': 30 },
      c: {},
      d: {},
    });
    expect(given.problems).toEqual([{ code: 'wrong-input', input: 'name', expected: 'a number' }]);
    const open = expandVendor(definition, aUse());
    expect(open.problems).toEqual([]);
    expect(open.blocks.inboxes?.['a']).toEqual({ name: 'A' });
  });

  it('fills topics, and the user with the token that the vendor names', () => {
    const definition = aDefinition({
      inputs: { name: text, key: secret },
      user: { email: '{{ name }}@acme.com', token: '{{ key }}' },
      topics: {
        sent: {
          name: '{{ name }} sent',
          parent: '{{ name }}',
          disabled: true,
          aliases: ['{{ name }}'],
          protected: false,
        },
      },
    });
    const { blocks } = expandVendor(
      definition,
      aUse({ inputs: { name: 'x', key: { secret: 'K' } } }),
    );
    expect(blocks.user).toEqual({ email: 'x@acme.com', token: { secret: 'K' } });
    expect(blocks.topics?.['sent']).toEqual({
      name: 'x sent',
      parent: 'x',
      disabled: true,
      aliases: ['x'],
      protected: false,
    });
  });
});

describe('handover', () => {
  it('has texts, fields, tables and computed tables', () => {
    const definition = aDefinition({
      inputs: { names: list, key: secret, a: text },
      handover: {
        words: { title: 'For {{ integration }}', text: 'Hello {{ names }}' },
        fields: {
          title: 'Fields',
          fields: {
            Key: '{{ key }}',
            Fixed: { secret: 'FIXED' },
            Named: 'Key {{ key }}',
            Nothing: '{{ a }}',
          },
        },
        table: {
          title: 'Table',
          columns: ['Name', 'By'],
          rows: [
            ['first', '{{ integration }}'],
            { 'for-each': 'names', cells: ['{{ each }}', 'list'] },
            { when: 'a', cells: ['{{ a }}', 'input'] },
          ],
        },
        computed: { title: 'Computed', computed: 'inbox-workstreams' },
        conditional: { title: 'Not there', when: 'a', text: '{{ a }}' },
      },
    });
    const inputs = { names: ['A', 'B'], key: { secret: 'KEY' } };
    const { blocks, problems } = expandVendor(definition, aUse({ inputs }));
    expect(problems).toEqual([]);
    expect(blocks.handover).toEqual({
      words: { title: 'For acme', text: 'Hello A, B' },
      fields: {
        title: 'Fields',
        fields: {
          Key: { secret: 'KEY' },
          Fixed: { secret: 'FIXED' },
          Named: 'Key (secret KEY)',
        },
      },
      table: {
        title: 'Table',
        columns: ['Name', 'By'],
        rows: [
          ['first', 'acme'],
          ['A', 'list'],
          ['B', 'list'],
        ],
      },
      computed: { title: 'Computed', computed: 'inbox-workstreams' },
    });
  });

  it('does not show a secret that was written out', () => {
    const definition = aDefinition({
      inputs: { key: secret },
      handover: { fields: { title: 'Fields', fields: { Key: '{{ key }}' } } },
    });
    const { blocks } = expandVendor(definition, aUse({ inputs: { key: 'fake-key-words' } }));
    expect(JSON.stringify(blocks.handover)).not.toContain('fake-key-words');
  });
});
