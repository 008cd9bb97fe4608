import { describe, expect, it } from 'vitest';
import type { NewEntry } from '../../src/config/entry-spot.ts';
import { addEntry } from '../../src/config/add-entry.ts';

const SHOP: NewEntry = {
  key: 'shop',
  lines: [
    '# The shop.',
    'shop:',
    '  vendor: idiomatic',
    '  # Its user.',
    '  user: { email: a@b.c }',
  ],
};

/** `text` with the shop added to its integrations. */
function withShop(text: string): string {
  const added = addEntry(text, ['integrations'], SHOP);
  return added.status === 'added' ? added.text : added.status;
}

const TWO = `# Ours.
version: 1

integrations: # all of them
  csat: # the survey
    title: Survey # of ours

  # Kept for later.
  old: &old
    title: "Old"   
    # nothing else

# Who is meant.
organizations:
  production: { url: https://acme.gladly.com }
`;

const TWO_WITH_SHOP = `# Ours.
version: 1

integrations: # all of them
  csat: # the survey
    title: Survey # of ours

  # Kept for later.
  old: &old
    title: "Old"   
    # nothing else

  # The shop.
  shop:
    vendor: idiomatic
    # Its user.
    user: { email: a@b.c }

# Who is meant.
organizations:
  production: { url: https://acme.gladly.com }
`;

describe('an entry in block style', () => {
  it('goes behind the last one, with every comment where it was', () => {
    expect(withShop(TWO)).toBe(TWO_WITH_SHOP);
  });

  it('takes the line endings of the file', () => {
    expect(withShop(TWO.replaceAll('\n', '\r\n'))).toBe(TWO_WITH_SHOP.replaceAll('\n', '\r\n'));
  });

  it.each([
    [
      'a file without integrations',
      'version: 1\n# the end\n',
      'version: 1\n# the end\n\nintegrations:\n  # The shop.\n  shop:\n    vendor: idiomatic\n    # Its user.\n    user: { email: a@b.c }\n',
    ],
    [
      'a file that ends without a line break',
      'integrations:\n  csat: { title: A }',
      'integrations:\n  csat: { title: A }\n\n  # The shop.\n  shop:\n    vendor: idiomatic\n    # Its user.\n    user: { email: a@b.c }',
    ],
    [
      'a key with nothing behind it',
      'integrations:   # none yet\n  # csat:\n\n# below\nversion: 1\n',
      'integrations:   # none yet\n  # csat:\n  # The shop.\n  shop:\n    vendor: idiomatic\n    # Its user.\n    user: { email: a@b.c }\n\n# below\nversion: 1\n',
    ],
    [
      'a key with nothing behind it at the very end',
      'integrations:',
      'integrations:\n  # The shop.\n  shop:\n    vendor: idiomatic\n    # Its user.\n    user: { email: a@b.c }',
    ],
    [
      'null',
      'integrations: null # none yet\nversion: 1\n',
      'integrations: # none yet\n  # The shop.\n  shop:\n    vendor: idiomatic\n    # Its user.\n    user: { email: a@b.c }\nversion: 1\n',
    ],
    [
      'an empty mapping',
      'integrations: {}\nversion: 1\n',
      'integrations:\n  # The shop.\n  shop:\n    vendor: idiomatic\n    # Its user.\n    user: { email: a@b.c }\nversion: 1\n',
    ],
    [
      'four spaces a level',
      'organizations:\n    production:\n        url: https://acme.gladly.com\nintegrations:\n    csat:\n        title: A\n',
      'organizations:\n    production:\n        url: https://acme.gladly.com\nintegrations:\n    csat:\n        title: A\n\n    # The shop.\n    shop:\n        vendor: idiomatic\n        # Its user.\n        user: { email: a@b.c }\n',
    ],
    [
      'four spaces a level, and nothing behind the key',
      'organizations:\n    production:\n        url: https://acme.gladly.com\nintegrations:\n',
      'organizations:\n    production:\n        url: https://acme.gladly.com\nintegrations:\n    # The shop.\n    shop:\n        vendor: idiomatic\n        # Its user.\n        user: { email: a@b.c }\n',
    ],
    [
      'the marks around a document',
      '%YAML 1.2\n---\nintegrations:\n  csat: { title: A }\n# done\n...\n',
      '%YAML 1.2\n---\nintegrations:\n  csat: { title: A }\n\n  # The shop.\n  shop:\n    vendor: idiomatic\n    # Its user.\n    user: { email: a@b.c }\n# done\n...\n',
    ],
    [
      'a text that keeps its empty lines',
      'integrations:\n  csat:\n    title: |+\n      A\n\n\nversion: 1\n',
      'integrations:\n  csat:\n    title: |+\n      A\n\n\n  # The shop.\n  shop:\n    vendor: idiomatic\n    # Its user.\n    user: { email: a@b.c }\nversion: 1\n',
    ],
    [
      'a text over several lines',
      'integrations:\n  csat:\n    title: >-\n      A\n      # no comment\n\n\nversion: 1\n',
      'integrations:\n  csat:\n    title: >-\n      A\n      # no comment\n\n  # The shop.\n  shop:\n    vendor: idiomatic\n    # Its user.\n    user: { email: a@b.c }\n\n\nversion: 1\n',
    ],
    [
      'a mapping that is set in as a whole',
      '  version: 1\n  integrations:\n    csat:\n      title: A\n',
      '  version: 1\n  integrations:\n    csat:\n      title: A\n\n    # The shop.\n    shop:\n      vendor: idiomatic\n      # Its user.\n      user: { email: a@b.c }\n',
    ],
    [
      'merge keys and aliases',
      'base: &base { title: A }\nintegrations: &all\n  csat:\n    <<: *base\n  more: *base\n',
      'base: &base { title: A }\nintegrations: &all\n  csat:\n    <<: *base\n  more: *base\n\n  # The shop.\n  shop:\n    vendor: idiomatic\n    # Its user.\n    user: { email: a@b.c }\n',
    ],
  ])('is added to %s', (_title, before, after) => {
    expect(withShop(before)).toBe(after);
  });

  it('keeps its empty lines', () => {
    const entry = { key: 'csat', lines: ['csat:', '  title: A', '', '  vendor: idiomatic'] };
    expect(addEntry('version: 1\n', ['integrations'], entry)).toEqual({
      status: 'added',
      text: 'version: 1\n\nintegrations:\n  csat:\n    title: A\n\n    vendor: idiomatic\n',
    });
  });

  it('brings the mappings that it stands in', () => {
    const path = ['organizations', 'production', 'integrations'];
    const entry = { key: 'csat', lines: ['csat: false'] };
    expect(addEntry('organizations:\n  production: { url: a }\n', path, entry)).toEqual({
      status: 'added',
      text: 'organizations:\n  production: { url: a, integrations: { csat: false } }\n',
    });
    expect(addEntry('version: 1\n', path, entry)).toEqual({
      status: 'added',
      text: 'version: 1\n\norganizations:\n  production:\n    integrations:\n      csat: false\n',
    });
  });
});

describe('an entry in flow style', () => {
  it.each([
    [
      'on the line of the others',
      'integrations: { csat: { title: A } } # one\nversion: 1\n',
      'integrations: { csat: { title: A }, shop: { vendor: idiomatic, user: { email: a@b.c } } } # one\nversion: 1\n',
    ],
    [
      'behind a last comma',
      'integrations: {csat: {title: A},}\n',
      'integrations: {csat: {title: A}, shop: { vendor: idiomatic, user: { email: a@b.c } }}\n',
    ],
    [
      'on a line of its own',
      'integrations: {\n    csat: { title: A } # one\n  }\n',
      'integrations: {\n    csat: { title: A }, # one\n    shop: { vendor: idiomatic, user: { email: a@b.c } }\n  }\n',
    ],
    [
      'on a line of its own behind a comma',
      'integrations: {\n    csat: { title: A }, # one\n\n  }\n',
      'integrations: {\n    csat: { title: A }, # one\n    shop: { vendor: idiomatic, user: { email: a@b.c } },\n\n  }\n',
    ],
    [
      'between braces with nothing but a comment',
      'integrations: {\n  # none\n  }\n',
      'integrations: {\n  # none\n    shop: { vendor: idiomatic, user: { email: a@b.c } }\n  }\n',
    ],
    [
      'behind a key that stands alone',
      'integrations: { csat }\n',
      'integrations: { csat, shop: { vendor: idiomatic, user: { email: a@b.c } } }\n',
    ],
    [
      'in JSON',
      '{\n  "version": 1,\n  "integrations": {}\n}\n',
      '{\n  "version": 1,\n  "integrations": { "shop":{"vendor":"idiomatic","user":{"email":"a@b.c"}} }\n}\n',
    ],
    [
      'in JSON without integrations',
      '{\n  "version": 1\n}\n',
      '{\n  "version": 1,\n  "integrations":{"shop":{"vendor":"idiomatic","user":{"email":"a@b.c"}}}\n}\n',
    ],
    [
      'in place of null',
      '{ version: 1, integrations: null }',
      '{ version: 1, integrations: { shop: { vendor: idiomatic, user: { email: a@b.c } } } }',
    ],
  ])('is added %s', (_title, before, after) => {
    expect(withShop(before)).toBe(after);
  });
});

describe('an entry that cannot be added', () => {
  it('is no YAML itself', () => {
    const entry = { key: 'shop', lines: ['shop:', '  title: A', '  title: B'] };
    const path = ['integrations'];
    expect(addEntry('integrations: {}\n', path, entry)).toEqual({ status: 'blocked', path });
  });

  it('has a key that is taken', () => {
    expect(withShop('integrations:\n  shop: {}\n')).toBe('taken');
    expect(withShop('integrations: { "shop": {} }\n')).toBe('taken');
  });

  it.each([
    ['a list', 'integrations: []\n', ['integrations']],
    ['a word', 'integrations: none\n', ['integrations']],
    ['a key that stands alone', '? integrations\n', ['integrations']],
    ['an alias', 'all: &all { a: 1 }\nintegrations: *all\n', ['integrations']],
    ['a file that is a list', '- integrations\n', []],
    // An alias of the mapping would get the entry as well.
    ['a mapping used twice', 'integrations: &all\n  a: {}\ncopy: *all\n', ['integrations']],
  ])('has %s in its way', (_title, text, path) => {
    expect(addEntry(text, ['integrations'], SHOP)).toEqual({ status: 'blocked', path });
  });
});
