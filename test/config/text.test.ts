import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../src/config/text.ts';
import { HEAD } from '../fixtures/config/situation.ts';
import { codes, integration, load } from '../support/config.ts';

/** Generous: it is there to notice a search that takes quadratic time, not to measure. */
const HANG = 20_000;

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

const topics = (count: number) =>
  `${HEAD}integrations:\n  many:\n    topics:\n${Array.from(
    { length: count },
    (_, index) => `      t${index}: { name: Topic ${index}, parent: Top ${index % 50} }\n`,
  ).join('')}`;

describe('the bytes of a file', () => {
  it.each([
    [
      'a byte that no UTF-8 has, behind characters of two bytes',
      bytes('a: "ö"\nb: ö', [0xff]),
      '2:5',
    ],
    ['a character cut off at the end', bytes('a: b\nc: ', [0xe2, 0x82]), '2:4'],
    ['a bad byte behind a genuine replacement character', bytes('a: \uFFFD', [0xc0]), '1:5'],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${HEAD}`, 'utf16le'), '1:1'],
  ])('are told to be no UTF-8: %s', async (_title, source, place) => {
    const { diagnostics, organizations } = await load(source);
    expect(codes(diagnostics)).toEqual([`${place} not-utf8`]);
    expect(organizations).toBeNull();
  });

  it.each([
    ['NUL', 'a: b\n\0', '2:1'],
    ['escape', 'a: \u001b[31mred', '1:4'],
    ['delete', 'a: b\u007f', '1:5'],
    ['a carriage return that ends no line', 'a: b\rc: d', '1:5'],
  ])('are told to hold a control character: %s', async (_title, source, place) => {
    expect(codes((await load(source)).diagnostics)).toEqual([`${place} control-character`]);
  });

  it.each([
    ['a byte order mark', `\uFEFF${HEAD}integrations: { a: {} }\n`],
    ['a byte order mark, as bytes', Buffer.from(`\uFEFF${HEAD}integrations: { a: {} }\n`)],
    ['Windows line ends', `${HEAD}integrations: { a: {} }\n`.replaceAll('\n', '\r\n')],
    ['no line end at the end', `${HEAD}integrations: { a: {} }`],
    ['a genuine replacement character', `# \uFFFD\n${HEAD.trim()}\nintegrations: { a: {} }`],
  ])('do no harm: %s', async (title, source) => {
    const line = title.includes('replacement') ? 5 : 4;
    expect(codes((await load(source)).diagnostics)).toEqual([`${line}:17 empty-integration`]);
  });
});

describe('a large file', () => {
  it('of 2,000 topics is read', { timeout: HANG }, async () => {
    const { organizations, diagnostics } = await load(topics(2_000));
    expect(diagnostics).toEqual([]);
    expect(organizations?.get('production')?.desired.resources).toHaveLength(2_000);
  });

  it('is read up to the limit in bytes, and refused above it', { timeout: HANG }, async () => {
    const atLimit = `${HEAD}#`.padEnd(MAX_FILE_BYTES, 'x');
    expect((await load(atLimit)).diagnostics).toEqual([]);
    expect((await load(`${atLimit}x`)).diagnostics).toMatchObject([
      { code: 'file-too-large', size: MAX_FILE_BYTES + 1, limit: MAX_FILE_BYTES, unit: 'bytes' },
    ]);
  });

  it('of 5 MB is refused with its size', { timeout: HANG }, async () => {
    const source = topics(100_000);
    expect(source.length).toBeGreaterThan(5_000_000);
    expect((await load(source)).diagnostics).toMatchObject([
      { code: 'file-too-large', size: source.length, unit: 'bytes' },
    ]);
  });

  it('of nothing but marks is refused by its tokens', { timeout: HANG }, async () => {
    const { diagnostics } = await load(`a: [${'a,'.repeat(300_000)}]`);
    expect(diagnostics).toMatchObject([{ code: 'file-too-large', limit: 200_000, unit: 'tokens' }]);
  });

  it('that multiplies integrations by organizations is refused', { timeout: HANG }, async () => {
    const names = Array.from({ length: 200 }, (_, index) => `n${index}`);
    const { diagnostics, organizationNames } = await load(
      `version: 1
organizations: { ${names.map((name) => `${name}: { url: https://${name}.gladly.com }`).join(', ')} }
integrations: { ${names.map((name) => `${name}: { title: A }`).join(', ')} }
`,
    );
    expect(diagnostics).toMatchObject([{ code: 'file-too-large', unit: 'values' }]);
    expect(organizationNames).toEqual([]);
  });

  it.each([
    '{}',
    '[',
    '{a: [',
    '- ',
    '? ',
    ': ',
    '"',
    "'",
    'a: "x\n',
    "'a'\n",
    '&a ',
    '*a ',
    '- *a\n',
    '- !x y\n',
    '%a\n',
    '---\n',
    '{<<: *a},',
    'a: {\n',
    '\t- a\n',
    '- @\n',
    'a:\n',
    '?\n',
    '\n',
    '#\n',
    'x',
  ])('made of %j has an answer in time', { timeout: HANG }, async (unit) => {
    const source = unit.repeat(Math.floor(100_000 / unit.length));
    const { organizations, diagnostics } = await load(source);
    expect(organizations).toBeNull();
    expect(diagnostics).not.toEqual([]);
  });

  it.each([
    [
      'unknown events',
      (n: number) =>
        `webhooks: { w: { url: https://a.com, events: [${'TASK/CREATD,'.repeat(n)}] } }`,
    ],
    ['unknown keys', (n: number) => numbered(n, 'webhook#: {}')],
    [
      'headers that differ by case',
      (n: number) => `webhooks: { w: { headers: { ${numbered(n, 'h#: a')} } } }`,
    ],
    [
      'unknown confirmations',
      (n: number) => `steps: { a: {title: b, do: c} }, confirmed: { ${numbered(n, 's#: {}')} }`,
    ],
    ['topics in circles', (n: number) => `topics: { ${numbered(n, 't#: {parent: t#}')} }`],
    ['one name for all topics', (n: number) => `topics: { ${numbered(n, 't#: {name: a}')} }`],
    [
      'old names for all topics',
      (n: number) => `topics: { ${numbered(n, 't#: {aliases: [a, b]}')} }`,
    ],
    [
      'one URL for all webhooks',
      (n: number) => `webhooks: { ${numbered(n, 'w#: {url: "https://a.com", enabled: false}')} }`,
    ],
  ])('of %s has an answer in time', { timeout: HANG }, async (_title, body) => {
    const { diagnostics } = await load(integration(`{ ${body(3_000)} }`));
    expect(diagnostics.length).toBeGreaterThan(1_000);
  });
});

function numbered(count: number, text: string): string {
  return Array.from({ length: count }, (_, index) => text.replaceAll('#', String(index))).join(
    ', ',
  );
}
