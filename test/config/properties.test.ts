import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { diagnosticMessage } from '../../src/report/messages/diagnostics.ts';
import { phraseText } from '../../src/report/plain.ts';
import { compareText } from '../../src/shared/stable-json.ts';
import { SITUATIONS } from '../fixtures/config/index.ts';
import { codes, load, marked } from '../support/config.ts';
import { propertyRuns } from '../support/property-runs.ts';

const HANG = 60_000;

const key = fc.oneof(
  fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,11}$/),
  fc.constantFrom('constructor', 'secret', '404', 'null', 'true', 'on'),
);
const text = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((one) => /\S/.test(one)),
    fc.constantFrom(
      '404',
      '2026-11-03',
      'yes',
      '~',
      '- a',
      '# b',
      'a: b',
      '"',
      "'",
      '*a',
      '&a',
      '!a',
      '@a',
      '{',
      '<<',
      '\u202e',
    ),
  )
  .filter((one) => !/[\u0000-\u0008\u000b-\u001f\u007f\ud800-\udfff\ufffd]/.test(one));
const secret = fc.record({
  secret: fc.stringMatching(/^[A-Z][A-Z0-9_]{0,8}$/).map((name) => `S_${name}`),
});
const day = fc
  .integer({ min: 0, max: 2000 })
  .map((days) => new Date(Date.UTC(2021, 0, 1 + days)).toISOString().slice(0, 10));
const optional = { requiredKeys: [] };

const webhook = fc.record(
  {
    events: fc.constantFrom(
      ['CONVERSATION/CLOSED'],
      ['AGENT_STATUS/*'],
      ['task/created', 'CONTACT/ENDED'],
    ),
    headers: fc.dictionary(fc.stringMatching(/^x-[a-z]{1,8}$/), secret, { maxKeys: 3 }),
    basic: fc.record({ username: secret, password: secret }),
    enabled: fc.boolean(),
    protected: fc.boolean(),
  },
  { requiredKeys: ['events'] },
);
const topic = fc.oneof(
  fc.constant(null),
  fc.record(
    { parent: fc.constant('Somewhere in Gladly'), disabled: fc.boolean(), protected: fc.boolean() },
    optional,
  ),
);
const step = fc.record(
  {
    title: text,
    do: text,
    where: text,
    who: text,
    'expires-after': fc.integer({ min: 1, max: 999 }),
  },
  { requiredKeys: ['title', 'do'] },
);

const integration = fc
  .record({
    user: fc.record(
      { email: fc.constant('someone@acme.com'), name: text, roles: fc.array(text) },
      { requiredKeys: ['email'] },
    ),
    inboxes: fc.dictionary(key, fc.record({ name: text }, optional), { maxKeys: 3 }),
    topics: fc.dictionary(key, topic, { maxKeys: 4 }),
    webhooks: fc.dictionary(key, webhook, { maxKeys: 3 }),
    steps: fc.dictionary(key, step, { maxKeys: 3 }),
    by: text,
    on: day,
  })
  .map(({ by, on, ...blocks }) => ({
    ...blocks,
    confirmed: Object.fromEntries(
      Object.keys(blocks.steps).map((id) => [id, { on, by: `someone ${by}` }]),
    ),
  }));

/** Valid by construction: names and URLs are made unique from the keys that lead to them. */
const validFile = fc
  .record({
    organizations: fc.uniqueArray(key, { minLength: 1, maxLength: 3 }),
    integrations: fc.dictionary(key, integration, { maxKeys: 4 }),
  })
  .map(({ organizations, integrations }) => ({
    version: 1,
    organizations: Object.fromEntries(
      organizations.map((name, index) => [name, { url: `https://acme${index}.gladly.com` }]),
    ),
    integrations: Object.fromEntries(
      Object.entries(integrations).map(([name, { topics, webhooks, ...rest }]) => [
        name,
        {
          ...rest,
          topics: Object.fromEntries(
            Object.entries(topics).map(([own, one]) => [own, { ...one, name: `${name} ${own}` }]),
          ),
          webhooks: Object.fromEntries(
            Object.entries(webhooks).map(([own, one]) => [
              own,
              { ...one, url: `https://hooks.acme.com/${name}/${own}` },
            ]),
          ),
        },
      ]),
    ),
  }));

/** What a file asks for, whatever it looks like. */
async function meaning(source: string): Promise<string> {
  const { organizations } = await load(source);
  const desired = [...(organizations ?? [])].map(([name, one]) => [name, one.desired]);
  return JSON.stringify(desired, (name, value: unknown) => (name === 'place' ? undefined : value));
}

describe('any valid file', () => {
  it(
    'is free of findings, and comes out with all that it declares',
    { timeout: HANG },
    async () => {
      await fc.assert(
        fc.asyncProperty(validFile, async (file) => {
          const { diagnostics, organizations } = await load(stringify(file));
          expect(codes(diagnostics)).toEqual([]);
          const count = (block: 'topics' | 'webhooks' | 'steps') =>
            Object.values(file.integrations).flatMap((one) => Object.keys(one[block])).length;
          for (const name of Object.keys(file.organizations)) {
            const desired = organizations?.get(name)?.desired;
            expect(desired?.resources).toHaveLength(count('topics') + count('webhooks'));
            expect(desired?.steps.filter(({ confirmation }) => confirmation)).toHaveLength(
              count('steps'),
            );
            const addresses = desired?.resources.map(({ address }) => address) ?? [];
            expect(addresses).toEqual(addresses.toSorted(compareText));
          }
        }),
        { numRuns: 150 },
      );
    },
  );

  it(
    'means the same in block and in flow style, with Windows line ends, and with a mark',
    { timeout: HANG },
    async () => {
      await fc.assert(
        fc.asyncProperty(validFile, async (file) => {
          const block = stringify(file, { lineWidth: 0 });
          const flow = JSON.stringify(file);
          expect(await meaning(flow)).toBe(await meaning(block));
          expect(await meaning(`\uFEFF${block.replaceAll('\n', '\r\n')}`)).toBe(
            await meaning(block),
          );
        }),
        { numRuns: 60 },
      );
    },
  );
});

/** Files that are nearly right: a situation with some of its text taken out, doubled or replaced. */
const damaged = fc
  .tuple(
    fc.constantFrom(
      ...SITUATIONS.map(({ yaml }) => marked(yaml).text).filter((one) => one.length < 5_000),
    ),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat({ max: 12 }),
        fc.constantFrom(
          '',
          ' ',
          '\n',
          ':',
          '{',
          '}',
          '[',
          ']',
          ',',
          '"',
          '*a ',
          '&a ',
          '<<: ',
          '- ',
          '\t',
          'null',
          '5',
          '__proto__',
        ),
      ),
      { minLength: 1, maxLength: 5 },
    ),
  )
  .map(([source, cuts]) =>
    cuts.reduce((before, [at, length, put]) => {
      const start = at % (before.length + 1);
      return before.slice(0, start) + put + before.slice(start + length);
    }, source),
  );

describe('any text at all', () => {
  it(
    'gets an answer, in which every finding has a place in the text and a message',
    { timeout: HANG },
    async () => {
      const anything = fc.oneof(
        damaged,
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.json().map((json) => `version: 1\nintegrations: ${json}\n`),
      );
      await fc.assert(
        fc.asyncProperty(anything, async (source) => {
          const { diagnostics, organizations } = await load(source);
          const lines = source.replace(/^\uFEFF/, '').split('\n');
          for (const finding of diagnostics) {
            const { line, column } = finding.place;
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(column - 1).toBeLessThanOrEqual(lines[line - 1]?.length ?? 0);
            expect(phraseText(diagnosticMessage(finding).remedy)).not.toBe('');
          }
          const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
          expect(organizations === null).toBe(hasErrors);
        }),
        { numRuns: propertyRuns(200) },
      );
    },
  );

  it('gets an answer as bytes', { timeout: HANG }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), async (bytes) => {
        const { diagnostics } = await load(bytes);
        expect(diagnostics).not.toEqual([]);
      }),
      { numRuns: propertyRuns(150) },
    );
  });

  it('gets the same answer twice', { timeout: HANG }, async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (source) => {
        expect((await load(source)).diagnostics).toEqual((await load(source)).diagnostics);
      }),
      { numRuns: 50 },
    );
  });
});
