import { describe, expect, it } from 'vitest';
import type { OrganizationSeed, WebhookSeed } from '../../src/emulator/seed.ts';
import { exportBench, filledByHand, writesOfPlan } from '../support/export.ts';
import { HOSTILE_NAMES } from '../support/export-worlds.ts';

const begin = exportBench();

const FEED: WebhookSeed = {
  name: 'Feed',
  url: 'https://hooks.acme.com/a',
  events: ['TASK/CLOSED'],
};

interface Row {
  readonly title: string;
  readonly seed: OrganizationSeed;
  readonly secrets?: Readonly<Record<string, string>>;
  /** What the file holds. */
  readonly has?: readonly string[];
  /** What it must not hold. */
  readonly hasNot?: readonly string[];
  /** Codes of the findings. */
  readonly findings?: readonly string[];
  /** How many objects stay as they are, of the kinds that the file has. */
  readonly unmanaged?: number;
}

const ROWS: readonly Row[] = [
  {
    title: 'two webhooks of one name',
    seed: { webhooks: [FEED, { ...FEED, url: 'https://hooks.acme.com/b' }] },
    has: ['feed:', 'feed-2:'],
  },
  {
    title: '20 webhooks, half of them off, with ids that begin with a hyphen',
    seed: {
      webhooks: Array.from({ length: 20 }, (_, index) => ({
        ...FEED,
        id: `-${index}`,
        url: `https://hooks${index}.acme.com/a`,
        enabled: index % 2 === 0,
      })),
    },
    has: ['feed-20:', 'enabled: false'],
  },
  {
    title: 'topics nested five deep, in any order',
    seed: {
      topics: ['A', 'B', 'C', 'D', 'E'].map((name, index, all) => ({
        id: `-${name}`,
        name,
        disabled: index > 2,
        ...(index > 0 && { parent: `-${all[index - 1]}` }),
      })),
    },
    has: ['b: { name: B, parent: a }', 'e: { name: E, parent: d, disabled: true }'],
  },
  {
    title: 'names that differ in case alone, one of them archived',
    seed: { topics: [{ name: 'Orders', disabled: true }, { name: 'orders' }] },
    has: ['orders: {}', 'orders-2: { name: Orders, disabled: true }'],
  },
  {
    title: 'one name under several parents, with topics below',
    seed: {
      topics: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
        { id: 'oa', name: 'Other', parent: 'a' },
        { id: 'ob', name: 'Other', parent: 'b' },
        { id: 'x', name: 'X', parent: 'ob' },
      ],
    },
    has: ['x: { name: X }'],
    hasNot: ['Other'],
    findings: ['topic-name-repeated', 'topic-parent'],
    unmanaged: 2,
  },
  {
    title: 'events that no reference has',
    seed: { webhooks: [{ ...FEED, events: ['BRAND/NEW'] }] },
    has: ['allow-unknown-events: true', 'events: [BRAND/NEW]'],
  },
  {
    title: 'a sign-in in an address',
    seed: { webhooks: [{ ...FEED, url: 'https://fake-user:fake-password@hooks.acme.com/a' }] },
    has: ['url: { secret: ACME_URL }'],
    hasNot: ['fake-password'],
  },
  {
    title: 'keys in addresses, of webhooks that have one name',
    seed: {
      webhooks: ['a', 'b'].map((path) => ({
        ...FEED,
        url: `https://hooks.acme.com/${path}?api_key=fake-key`,
      })),
    },
    hasNot: ['fake-key'],
    findings: ['webhook-secret-url', 'webhook-secret-url'],
    unmanaged: 2,
  },
  {
    title: 'an address that is the value of a secret',
    seed: { webhooks: [FEED, { ...FEED, url: 'https://hooks.acme.com/b' }] },
    secrets: { FEED_URL: 'https://HOOKS.acme.com:443/a' },
    has: ['url: { secret: FEED_URL }', 'url: https://hooks.acme.com/b'],
  },
  {
    title: 'an address that is not encrypted, and one on this machine',
    seed: {
      webhooks: [
        { ...FEED, url: 'http://hooks.acme.com/a' },
        { ...FEED, url: 'http://127.0.0.1:1/b' },
      ],
    },
    hasNot: ['http://hooks'],
    findings: ['webhook-url', 'webhook-url'],
    unmanaged: 2,
  },
  {
    title: 'a webhook without a name, and one without events that can be had',
    seed: {
      webhooks: [
        { ...FEED, name: ' ' },
        { ...FEED, url: 'https://hooks.acme.com/b', events: ['PING'] },
      ],
    },
    findings: ['webhook-events', 'webhook-without-name'],
    unmanaged: 2,
  },
  {
    title: 'every name that YAML could stumble over, as topic and as webhook',
    seed: {
      topics: HOSTILE_NAMES.map((name) => ({ name })),
      webhooks: HOSTILE_NAMES.slice(0, 20).map((name, index) => ({
        ...FEED,
        name,
        url: `https://hooks.acme.com/${index}`,
      })),
    },
    findings: ['vendor-part-missing', 'fill-in', 'vendor-part-missing'],
  },
];

describe('an organization with', () => {
  it.each(ROWS)('$title', async (row) => {
    const { seed, has = [], hasNot = [], findings = [], unmanaged = 0, secrets = {} } = row;
    const site = await begin(seed, { topicNameScope: 'parent', topicNameCase: 'sensitive' });
    const exported = await site.exported({ file: null, secrets });
    expect(exported).toMatchObject({ result: 'changes', diagnostics: [] });
    for (const text of has) expect(exported.text).toContain(text);
    for (const text of hasNot) expect(exported.text?.replace(/^#.*$/gm, '')).not.toContain(text);
    const codes = exported.findings.map(({ code }) => code);
    expect(codes.toSorted()).toEqual(findings.toSorted());
    const outcome = await site.plan({ file: filledByHand(exported.text), secrets });
    expect(writesOfPlan(outcome)).toEqual([]);
    expect(outcome.plan?.refusals).toEqual([]);
    expect(outcome.plan?.unmanaged).toHaveLength(unmanaged);
  });

  it('lists that cannot be read is not taken for an empty one', async () => {
    const site = await begin({ webhooks: [FEED] });
    for (const kind of ['webhooks', 'topics', 'agents', 'inboxes']) {
      site.emulator.control.clearFaults();
      const on = { path: `/api/v1/${kind}`, times: 'always' } as const;
      site.emulator.control.addFault({ on, effect: { type: 'answer', status: 403 } });
      const exported = await site.exported({ file: null });
      expect(exported).toMatchObject({ result: 'refused', text: null });
      expect(exported.refusals).toMatchObject([{ guard: 'unreadable' }]);
    }
  });

  it('names that come into a file that is there keep it readable', async () => {
    const names = HOSTILE_NAMES.filter((name) => name.length < 100);
    const site = await begin({
      topics: names.map((_, index) => ({ id: `t${index}`, name: `Plain ${index}` })),
    });
    const entries = names.map((_, index) => `      t${index}: { name: Plain ${index} } # ${index}`);
    const file = [
      'version: 1',
      `organizations: { production: { url: ${site.emulator.url} } }`,
      'integrations:',
      '  own:',
      '    topics:',
      ...entries,
      '',
    ].join('\r\n');
    await site.apply({ file, ledger: true });
    for (const [index, name] of names.entries()) {
      site.emulator.control.change({ change: 'edit-topic', topic: `t${index}`, fields: { name } });
    }
    const { text, result } = await site.exported({ file, ledger: true });
    expect(result).toBe('changes');
    expect(text?.split('\r\n')).toHaveLength(file.split('\r\n').length);
    for (const index of names.keys()) expect(text).toContain(`} # ${index}\r\n`);
    expect(writesOfPlan(await site.plan({ file: text, ledger: true }))).toEqual([]);
  });
});
