import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../src/ledger/entry.ts';
import { formatLedgerFile, parseLedgerFile } from '../../src/ledger/file-format.ts';
import {
  desiredTopic,
  desiredWebhook,
  LITERAL,
  ORGANIZATION_ID,
  secret,
  under,
  underNamed,
} from '../support/builders.ts';
import { thrownBy } from '../support/errors.ts';
import { ledgerOf } from '../support/plan-builders.ts';

const parent = desiredTopic('surveys', { parent: underNamed('Feedback') });
const resources = [
  parent,
  desiredTopic('sent', { parent: under(parent), protected: true }),
  desiredWebhook('survey', {
    headers: { 'x-api-key': secret('CSAT_KEY', 'Bearer ') },
    basic: { username: LITERAL, password: secret('CSAT_PASSWORD'), realm: 'csat' },
  }),
];
const entry: LedgerEntry = {
  name: 'production',
  lastApply: {
    outcome: 'success',
    summary: '3 done',
    planDigest: 'a'.repeat(64),
    at: '2026-11-20T12:00:00.000Z',
  },
  ledger: ledgerOf(resources, {
    fingerprintKey: 'key-1',
    unfinished: [
      { address: 'csat.webhook.review', kind: 'webhook', action: 'delete', id: 'id-1' },
      {
        address: 'csat.webhook.poll',
        kind: 'webhook',
        action: 'resend-secrets',
        sent: {
          fingerprintKey: 'key-1',
          fingerprints: { 'headers.x-api-key': 'aa11', 'basic.password': null },
        },
      },
      {
        address: 'csat.topic.done',
        kind: 'topic',
        action: 'create',
        fields: desiredTopic('done').fields,
      },
    ],
  }),
};

describe('the text of a ledger file', () => {
  it('holds everything that the ledger knows', () => {
    const file = { [ORGANIZATION_ID]: entry, other: { ...entry, lastApply: null } };
    const { ledger } = entry;
    expect(parseLedgerFile(formatLedgerFile(file), 'ledger.json')).toEqual({
      [ORGANIZATION_ID]: entry,
      other: {
        name: 'production',
        lastApply: null,
        ledger: { ...ledger, organizationId: 'other' },
      },
    });
  });

  it('is the same whatever the order in which things were learned', () => {
    const { ledger } = entry;
    const turned = Object.fromEntries(Object.entries(ledger.resources).toReversed());
    const other = { ...entry, ledger: { ...ledger, resources: turned } };
    expect(formatLedgerFile({ a: other, b: entry })).toBe(formatLedgerFile({ b: entry, a: other }));
    expect(formatLedgerFile({ a: other })).toBe(formatLedgerFile({ a: entry }));
  });

  it('ends its last line and says what it is', () => {
    const text = formatLedgerFile({});
    expect(text).toBe(
      [
        '{',
        '  "format": "gladly-integrations-ledger",',
        '  "organizations": {},',
        '  "version": 1',
        '}',
        '',
      ].join('\n'),
    );
  });
});

describe('a text that is no ledger', () => {
  const good: Readonly<Record<string, unknown>> = JSON.parse(
    formatLedgerFile({ [ORGANIZATION_ID]: entry }),
  );

  it.each([
    ['is cut off', formatLedgerFile({ a: entry }).slice(0, 300), 'its JSON'],
    ['is empty', '', 'its JSON'],
    ['is of another program', '{"version": 4, "terraform_version": "1.9.0"}', 'is not a ledger'],
    ['is a list', '[]', 'is not a ledger'],
    ['has no organizations', JSON.stringify({ ...good, organizations: [] }), 'its organizations'],
    ['has no version', JSON.stringify({ ...good, version: undefined }), 'its organizations'],
  ])('because it %s is refused with a way on', (_title, text, expected) => {
    const error = thrownBy(() => parseLedgerFile(text, 'ledger.json'));
    expect(error.code).toBe('unreadable');
    expect(error.message).toContain(expected);
    expect(error.message).toContain('ledger.json');
    expect(error.remedy).toContain('ledger rebuild');
  });

  it('because a newer version wrote it is refused and names the version', () => {
    const text = JSON.stringify({ ...good, version: 2 });
    const error = thrownBy(() => parseLedgerFile(text, 'ledger.json'));
    expect(error.message).toContain('format 2');
    expect(error.remedy).toContain('this one would lose what it does not know');
  });

  it.each<[string, (content: Record<string, unknown>) => Record<string, unknown>]>([
    ['name', (content) => ({ ...content, name: 4 })],
    ['lastApply', (content) => ({ ...content, lastApply: { outcome: 'perhaps' } })],
    ['lastApply', (content) => ({ ...content, lastApply: 'success' })],
    ['resources', (content) => ({ ...content, resources: undefined })],
    ['resources', (content) => withResource(content, { id: 7 })],
    ['resources', (content) => withResource(content, { kind: 'user' })],
    ['resources', (content) => withResource(content, { protected: 'no' })],
    ['resources', (content) => withResource(content, { fields: { name: 'x' } })],
    ['resources', (content) => withFields(content, { headers: { 'x-api-key': 'plain text' } })],
    ['resources', (content) => withFields(content, { headers: { 'x-api-key': { type: 'x' } } })],
    ['resources', (content) => withFields(content, { basic: { username: { type: 'literal' } } })],
    ['resources', (content) => withFields(content, { basic: 'none' })],
    ['resources', (content) => withFields(content, { events: 'all' })],
    ['resources', (content) => withTopic(content, { parent: { type: 'declared', address: 'x' } })],
    ['resources', (content) => withTopic(content, { parent: 'Feedback' })],
    ['resources', (content) => withTopic(content, { parent: { type: 'named' } })],
    ['resources', (content) => ({ ...content, resources: { 'no address': {} } })],
    ['unfinished', (content) => ({ ...content, unfinished: {} })],
    ['unfinished', (content) => ({ ...content, unfinished: ['create'] })],
    ['unfinished', (content) => ({ ...content, unfinished: [{ address: 'a.topic.b' }] })],
    ['unfinished', (content) => ({ ...content, unfinished: [begun({ kind: 'user' })] })],
    ['unfinished', (content) => ({ ...content, unfinished: [begun({ fields: { name: 1 } })] })],
    ['unfinished', (content) => ({ ...content, unfinished: [begun({ former: [{ name: 1 }] })] })],
    ['unfinished', (content) => ({ ...content, unfinished: [begun({ former: 'all' })] })],
    ['unfinished', (content) => ({ ...content, unfinished: [begun({ sent: 'all' })] })],
    ['unfinished', (content) => ({ ...content, unfinished: [begun({ sent: sentAs({ a: 1 }) })] })],
    ['fingerprintKey', (content) => ({ ...content, fingerprintKey: 1 })],
    ['fingerprints', (content) => ({ ...content, fingerprints: { key: 1 } })],
    ['gladlyClock', (content) => ({ ...content, gladlyClock: 1700000000 })],
    ['the entry', () => [] as unknown as Record<string, unknown>],
  ])('because of a wrong %s is refused and names it', (member, spoil) => {
    const organizations = good['organizations'] as Record<string, Record<string, unknown>>;
    const spoilt = spoil(organizations[ORGANIZATION_ID] ?? {});
    const text = JSON.stringify({ ...good, organizations: { [ORGANIZATION_ID]: spoilt } });
    const error = thrownBy(() => parseLedgerFile(text, 'ledger.json'));
    expect(error.message).toContain(`${member} of organization ${ORGANIZATION_ID}`);
  });

  it('is none because of members that this version does not know', () => {
    const organizations = good['organizations'] as Record<string, object>;
    const more = { ...organizations[ORGANIZATION_ID], colour: 'blue' };
    const text = JSON.stringify({ ...good, organizations: { [ORGANIZATION_ID]: more }, more: 1 });
    expect(parseLedgerFile(text, 'ledger.json')).toEqual({ [ORGANIZATION_ID]: entry });
  });
});

function withResource(content: Record<string, unknown>, spoilt: object): Record<string, unknown> {
  return spoilAt(content, 'csat.webhook.survey', (resource) => ({ ...resource, ...spoilt }));
}

function withFields(content: Record<string, unknown>, spoilt: object): Record<string, unknown> {
  return spoilAt(content, 'csat.webhook.survey', (resource) => ({
    ...resource,
    fields: { ...resource.fields, ...spoilt },
  }));
}

function withTopic(content: Record<string, unknown>, spoilt: object): Record<string, unknown> {
  return spoilAt(content, 'csat.topic.sent', (resource) => ({
    ...resource,
    fields: { ...resource.fields, ...spoilt },
  }));
}

function spoilAt(
  content: Record<string, unknown>,
  address: string,
  spoil: (resource: { readonly fields: object }) => object,
): Record<string, unknown> {
  const all = content['resources'] as Record<string, { readonly fields: object }>;
  const resource = all[address] ?? { fields: {} };
  return { ...content, resources: { ...all, [address]: spoil(resource) } };
}

function begun(spoilt: object): object {
  return { address: 'csat.topic.sent', kind: 'topic', action: 'create', ...spoilt };
}

function sentAs(fingerprints: unknown): unknown {
  return { fingerprintKey: 'key-1', fingerprints };
}
