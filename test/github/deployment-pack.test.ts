import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeploymentRecord } from '../../src/github/deployment-record.ts';
import { decodePayload, encodePayload } from '../../src/github/deployment-record.ts';
import { sealPayload } from '../../src/github/deployment-seal.ts';
import type { RecordEntry } from '../../src/github/deployment-pack.ts';
import { entriesAt, entriesOf } from '../../src/github/deployment-pack.ts';
import type { Address } from '../../src/kinds/address.ts';
import { addressOf } from '../../src/kinds/address.ts';
import { topicId } from '../../src/kinds/topic-id.ts';
import { ORGANIZATION_ID } from '../support/builders.ts';
import { LEDGER_KEY } from '../support/github/ledger.ts';

const ACTIONS = [null, 'create', 'update', 'adopt', 'enable', 'archive'];

function recordWith(overrides: Partial<DeploymentRecord> = {}): DeploymentRecord {
  return {
    organization: { id: ORGANIZATION_ID, name: 'production' },
    config: 'gladly-integrations.yml',
    run: { id: 1001, attempt: 1, url: 'https://github.com/acme/support/actions/runs/1001' },
    planDigest: 'ab'.repeat(32),
    source: 'c0'.repeat(32),
    fingerprintKey: '12'.repeat(16),
    fingerprints: { 'csat.webhook.survey#headers.x-key': '3c'.repeat(16) },
    entries: entriesOf(ORGANIZATION_ID, new Map()),
    kept: [],
    ...overrides,
  };
}

function recordOf(entries: ReadonlyMap<Address, RecordEntry>): DeploymentRecord {
  return recordWith({ entries: entriesOf(ORGANIZATION_ID, entries) });
}

/** The payload as GitHub gives it back. */
function passed(record: DeploymentRecord): unknown {
  return JSON.parse(JSON.stringify(encodePayload(record)));
}

const topic = (index: number) => addressOf('big', 'topic', `t${index}`);

const entryMaps = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme-ascii' }), {
    maxLength: 30,
  })
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) =>
        fc.record({
          address: fc.constant(addressOf('a', 'topic', key.replaceAll('.', '-'))),
          id: fc.option(fc.oneof(fc.string({ minLength: 1, maxLength: 30 }), fc.constant('='))),
          action: fc.constantFrom(...ACTIONS),
        }),
      ),
    ),
  )
  .map((all) => new Map(all.map(({ address, id, action }) => [address, { id, action }])));

describe('the payload of a deployment', () => {
  it('comes back as it went out, as an object or as text', () => {
    fc.assert(
      fc.property(entryMaps, (entries) => {
        const record = recordOf(entries);
        for (const payload of [passed(record), JSON.stringify(encodePayload(record))]) {
          const decoded = decodePayload(payload);
          expect(decoded).toEqual({ status: 'record', record });
          if (decoded.status !== 'record') continue;
          expect(entriesAt(decoded.record, [...entries.keys()])).toEqual(entries);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('stays under 60,000 bytes for 2,000 adopted topics with ids of Gladly and 20 webhooks', () => {
    const topics = Array.from({ length: 2000 }, (_, index) => {
      const address = addressOf(`team-${index % 40}`, 'topic', randomBytes(9).toString('hex'));
      return [
        address,
        { id: randomBytes(17).toString('base64url').slice(0, 22), action: 'adopt' },
      ] as const;
    });
    const webhooks = Array.from({ length: 20 }, (_, index) =>
      addressOf('team', 'webhook', `hook-${index}`),
    );
    const fingerprints = webhooks.flatMap((address) =>
      ['headers.x-api-key', 'basic.username', 'basic.password', 'url'].map(
        (field) => [`${address}#${field}`, randomBytes(16).toString('hex')] as const,
      ),
    );
    const record = {
      ...recordOf(
        new Map<Address, RecordEntry>([
          ...topics,
          ...webhooks.map(
            (address) =>
              [address, { id: randomBytes(16).toString('base64url'), action: 'update' }] as const,
          ),
        ]),
      ),
      fingerprints: Object.fromEntries(fingerprints),
    };
    const place = { environment: 'production', commit: 'c0'.repeat(20) };
    const sealed = sealPayload(encodePayload(record), place, LEDGER_KEY);
    expect(Buffer.byteLength(JSON.stringify(sealed))).toBeLessThan(60_000);
    const decoded = decodePayload(passed(record));
    expect(decoded).toEqual({ status: 'record', record });
  });

  it('does not keep ids that can be derived', () => {
    const ids = new Map(
      Array.from({ length: 2000 }, (_, index) => {
        const id = topicId(ORGANIZATION_ID, topic(index));
        return [topic(index), { id, action: null }] as const;
      }),
    );
    const record = recordOf(ids);
    expect(JSON.stringify(encodePayload(record)).length).toBeLessThan(15_000);
    expect(entriesAt(record, [...ids.keys()])).toEqual(ids);
  });

  it('tells addresses apart whose digests begin alike', () => {
    const alike = [topic(35_113), topic(38_935)];
    const all = new Map(alike.map((address) => [address, { id: address, action: null }]));
    expect(entriesOf(ORGANIZATION_ID, all).width).toBe(6);
    expect(entriesAt(recordOf(all), alike)).toEqual(all);
  });

  it('says nothing of two addresses that it cannot tell apart', () => {
    const record = recordOf(new Map([[topic(0), { id: 'id-0', action: null }]]));
    const digest = [...record.entries.byDigest.keys()].join('');
    const narrow = {
      width: 1,
      byDigest: new Map([[digest.slice(0, 1), { id: 'id-0', action: null }]]),
    };
    const both = Array.from({ length: 200 }, (_, index) => topic(index));
    const found = entriesAt({ ...record, entries: narrow }, both);
    expect(found.get(topic(0))).toBeUndefined();
    expect(entriesAt({ ...record, entries: narrow }, [topic(0)]).get(topic(0))?.id).toBe('id-0');
  });

  it('keeps objects that are ours and that the configuration no longer has', () => {
    const kept = [
      {
        address: topic(1),
        id: 'id-1',
        commit: 'c0'.repeat(20),
        config: 'a.yml',
        organization: 'former',
      },
    ];
    const decoded = decodePayload(passed(recordWith({ kept })));
    expect(decoded).toMatchObject({ record: { kept } });
  });

  it('is refused when a newer version made it', () => {
    const payload = { ...encodePayload(recordWith()), format: 2, content: 'something else' };
    expect(decodePayload(payload)).toEqual({ status: 'newer', format: 2 });
  });

  it.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['empty text', ''],
    ['no JSON', '{"format":'],
    ['a list', []],
    ['of something else', { deploy: 'web' }],
    ['without a content', { ...encodePayload(recordWith()), content: undefined }],
    [
      'cut off',
      {
        ...encodePayload(recordWith()),
        content: JSON.stringify(encodePayload(recordWith())['content']).slice(1, 41),
      },
    ],
    ['without an organization', { ...encodePayload(recordWith()), organization: null }],
    ['without a run', { ...encodePayload(recordWith()), run: {} }],
    [
      'of columns of other lengths',
      withContent({ width: 5, digests: 'abcde', lengths: [1, 2], ids: 'abc', actions: ['', ''] }),
    ],
    [
      'of ids that are too short',
      withContent({ width: 5, digests: 'abcde', lengths: [3], ids: 'ab', actions: [''] }),
    ],
    [
      'of lengths below zero',
      withContent({
        width: 5,
        digests: 'abcdefghij',
        lengths: [-1, 3],
        ids: 'ab',
        actions: ['', ''],
      }),
    ],
    [
      'of numbers for fingerprints',
      withContent({
        width: 5,
        digests: '',
        lengths: [],
        ids: '',
        actions: [],
        fingerprints: { a: 1 },
      }),
    ],
    [
      'a bomb',
      {
        ...encodePayload(recordWith()),
        content: deflateRawSync(Buffer.alloc(50_000_000, 32)).toString('base64'),
      },
    ],
  ])('is broken when it is %s', (_, payload) => {
    expect(decodePayload(payload)).toEqual({ status: 'broken' });
  });

  it('never throws', () => {
    const payload = JSON.stringify(encodePayload(recordWith()));
    fc.assert(
      fc.property(fc.nat(payload.length - 1), fc.string({ maxLength: 4 }), (at, text) => {
        const edited = payload.slice(0, at) + text + payload.slice(at + 1);
        expect(['record', 'broken', 'newer']).toContain(decodePayload(edited).status);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => void decodePayload(value)),
      { numRuns: 200 },
    );
  });
});

function withContent(content: Readonly<Record<string, unknown>>): unknown {
  const whole = { fingerprintKey: '', fingerprints: {}, kept: [], ...content };
  const packed = deflateRawSync(JSON.stringify(whole)).toString('base64');
  return { ...encodePayload(recordWith()), content: packed };
}
