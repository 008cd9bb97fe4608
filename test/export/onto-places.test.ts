import { describe, expect, it } from 'vitest';
import type { OrganizationSeed, WebhookSeed } from '../../src/emulator/seed.ts';
import type { ExportSite } from '../support/export.ts';
import { lostParts } from '../../src/commands/export-lost.ts';
import { load } from '../support/config.ts';
import { exportBench, writesOfPlan } from '../support/export.ts';

const begin = exportBench();

const FEED: WebhookSeed = {
  name: 'Feed',
  url: 'https://hooks.acme.com/a',
  events: ['TASK/CLOSED'],
};

interface Row {
  readonly title: string;
  readonly seed: OrganizationSeed;
  /** `URL` stands for the organization's own. */
  readonly before: string;
  readonly after: string;
}

/** The same file but for a piece of it. */
function row(title: string, seed: OrganizationSeed, file: string): Row {
  const take = (index: number) =>
    file.replaceAll(
      /❰(.*?)❘(.*?)❱/gs,
      (_, before: string, after: string) => [before, after][index] ?? '',
    );
  return { title, seed, before: take(0), after: take(1) };
}

const ROWS: readonly Row[] = [
  row(
    'goes where the organization itself says it',
    { webhooks: [FEED] },
    `version: 1
organizations:
  production:
    url: URL
    integrations:
      acme: { webhooks: { feed: { name: ❰Old❘Feed❱ } } } # here
  sandbox: { url: https://acme.gladly.qa }
integrations:
  acme:
    webhooks:
      feed: { name: Base, url: https://hooks.acme.com/a, events: [TASK/CLOSED] }
`,
  ),
  row(
    'is laid over what other organizations have as well',
    { webhooks: [FEED] },
    `version: 1
organizations:
  production:
    url: URL❰❘
    integrations:
      acme:
        webhooks:
          feed: { name: Feed }❱
  sandbox: { url: https://acme.gladly.qa }
integrations:
  acme:
    webhooks:
      feed: { name: Base, url: https://hooks.acme.com/a, events: [TASK/CLOSED] }
`,
  ),
  row(
    'goes into the entry where no other organization has the integration',
    { webhooks: [FEED] },
    `version: 1
organizations:
  production: { url: URL }
  sandbox: { url: https://acme.gladly.qa, integrations: { acme: false } }
integrations:
  acme:
    webhooks:
      feed: { name: ❰Base❘Feed❱, url: https://hooks.acme.com/a, events: [TASK/CLOSED] }
`,
  ),
  row(
    'goes into the input that it was made from',
    { webhooks: [{ ...FEED, name: 'New name', enabled: false, headers: { 'x-api-key': 'fake' } }] },
    `version: 1
organizations: { production: { url: URL } }
integrations:
  idiomatic:
    vendor: idiomatic
    user: { email: idiomatic@acme.com }
    inputs:
      webhook-url: https://hooks.acme.com/a # from Idiomatic
      webhook-api-key: { secret: IDIOMATIC_KEY }
      webhook-name: ❰Idiomatic (Acme)❘New name❱
    webhooks:
      events: { events: [TASK/CLOSED]❰❘, enabled: false❱ }
`,
  ),
  row(
    'makes the input that the vendor has a default for',
    { webhooks: [{ ...FEED, name: 'New name', headers: { 'x-api-key': 'fake' } }] },
    `version: 1
organizations: { production: { url: URL } }
integrations:
  idiomatic:
    vendor: idiomatic
    user: { email: idiomatic@acme.com }
    inputs:
      webhook-url: https://hooks.acme.com/a
      webhook-api-key: { secret: IDIOMATIC_KEY }❰❘
      webhook-name: New name❱
    webhooks:
      events: { events: [TASK/CLOSED] }
`,
  ),
  row(
    'is laid over a template of the vendor',
    {
      webhooks: [
        {
          name: 'States',
          url: 'https://hooks.assembled.example/a',
          events: ['AGENT_STATUS/LOGGED_IN', 'TASK/CLOSED'],
          credentials: { username: 'fake-user', password: 'fake-password' },
        },
      ],
    },
    `version: 1
organizations: { production: { url: URL } }
integrations:
  assembled:
    vendor: assembled
    user: { email: assembled@acme.com }
    inputs:
      webhook-url: https://hooks.assembled.example/a
      webhook-api-key: { secret: ASSEMBLED_KEY }❰❘
    webhooks:
      agent-states:
        name: States
        events: [AGENT_STATUS/LOGGED_IN, TASK/CLOSED]❱
`,
  ),
  row(
    'leaves an anchor, and what else has its value, alone',
    { webhooks: [FEED, { ...FEED, name: 'Base', url: 'https://hooks.acme.com/b' }] },
    `version: 1
organizations:
  production:
    url: URL❰❘
    integrations:
      acme:
        webhooks:
          feed: { name: Feed }❱
integrations:
  acme:
    webhooks:
      feed: &feed { name: Base, url: https://hooks.acme.com/a, events: [TASK/CLOSED] }
      other:
        <<: *feed
        url: https://hooks.acme.com/b
`,
  ),
  row(
    'takes the place of an alias',
    { webhooks: [FEED, { ...FEED, name: 'Base', url: 'https://hooks.acme.com/b' }] },
    `version: 1
organizations: { production: { url: URL } }
integrations:
  acme:
    webhooks:
      other: { name: &name Base, url: https://hooks.acme.com/b, events: [TASK/CLOSED] }
      feed: { name: ❰*name❘Feed❱, url: https://hooks.acme.com/a, events: [TASK/CLOSED] }
`,
  ),
  row(
    'keeps the family of which all is left, and lists what is left of another',
    {
      webhooks: [
        {
          ...FEED,
          events: [
            'CUSTOMER_PROFILE/CREATED',
            'EXPORT_JOB/COMPLETED',
            'EXPORT_JOB/FAILED',
            'BRAND/NEW',
          ],
        },
      ],
    },
    `version: 1
organizations: { production: { url: URL } }
integrations:
  acme:
    webhooks:
      feed:
        name: Feed
        url: https://hooks.acme.com/a
        events: [❰CUSTOMER_PROFILE/*, ❘❱EXPORT_JOB/*❰❘, BRAND/NEW, CUSTOMER_PROFILE/CREATED❱]❰❘
    allow-unknown-events: true❱
`,
  ),
  row(
    'follows topics that were renamed and moved',
    {
      topics: [
        { id: 'a', name: 'New top' },
        { id: 'b', name: 'Refunds', parent: 'a' },
        { id: 'c', name: 'Elsewhere' },
        { id: 'd', name: 'Orders', parent: 'c' },
        { id: 'e', name: 'Loose' },
      ],
    },
    `version: 1
organizations: { production: { url: URL } }
integrations:
  acme:
    topics:
      top: { name: ❰Top❘New top❱, aliases: [New top] }
      orders: { name: Orders, parent: ❰top❘Elsewhere❱ }
      loose: { name: Loose❰, parent: top❘❱ }
  other:
    topics:
      refunds: { name: Refunds, parent: ❰Top❘New top❱ }
      else: { name: Elsewhere }
`,
  ),
  row(
    'is the name of a user, in the input of the vendor',
    {
      users: [{ email: 'sidekick@acme.com', name: 'Melissa' }],
      inboxes: [{ name: 'Support' }],
      webhooks: [{ ...FEED, events: ['MESSAGE/RECEIVED'], headers: { 'x-api-key': 'fake' } }],
    },
    `version: 1
organizations: { production: { url: URL } }
integrations:
  sidekick:
    vendor: gladly-sidekick
    inputs:
      user-email: sidekick@acme.com
      bot-name: ❰Bot❘Melissa❱ # as customers know it
      inbox-names: [Support]
      other-webhook-url: https://hooks.acme.com/a
      webhook-api-key: { secret: SIDEKICK_KEY }
    webhooks: { other-channels: { name: Feed } }
`,
  ),
  row(
    'adds what nobody declares, for this organization only',
    { webhooks: [FEED], topics: [{ name: 'Orders' }, { name: 'Left alone' }] },
    `version: 1
organizations:
  production: { url: URL, ignore: [{ topic: Left alone, reason: not ours }] }
  sandbox:
    url: https://acme.gladly.qa❰❘
    integrations: { topics: false, acme: false }❱
❰❘integrations:
  topics:
    topics:
      orders: { name: Orders }
  acme:
    webhooks:
      feed:
        name: Feed
        url: https://hooks.acme.com/a
        events: [TASK/CLOSED]
❱`,
  ),
];

describe('a value that is otherwise in Gladly', () => {
  it.each(ROWS)('$title', async ({ seed, before, after }) => {
    const site = await begin(seed);
    const exported = await site.exported({ ...on(site, before) });
    expect(exported.text).toBe(on(site, after).file);
    const outcome = await site.plan(on(site, after));
    expect(writesOfPlan(outcome)).toEqual([]);
    expect(await site.exported(on(site, after))).toMatchObject({ result: 'no-changes' });
  });
});

function on({ emulator }: ExportSite, file: string) {
  return { file: file.replace('URL', emulator.url), organization: 'production' };
}

describe('what stands in several places', () => {
  it.each([
    [
      'the integrations of another organization',
      'organizations.sandbox.integrations.acme',
      `version: 1
organizations:
  production: { url: URL, integrations: &here { own: { title: Ours } } }
  sandbox: { url: https://acme.gladly.qa, integrations: *here }
integrations:
  own: { user: { email: own@acme.com } }
`,
    ],
    [
      'all integrations',
      'integrations.acme',
      `version: 1
organizations:
  production: { url: URL, integrations: &all { own: { user: { email: own@acme.com } } } }
integrations: *all
`,
    ],
  ])('is not changed: %s', async (_title, part, file) => {
    const site = await begin({ webhooks: [FEED] });
    const { result, text, findings } = await site.exported(on(site, file));
    expect({ result, text }).toEqual({ result: 'refused', text: null });
    expect(findings).toMatchObject([{ code: 'not-adoptable', part }]);
  });
});

describe('parts that an export must not lose', () => {
  const before = `version: 1
organizations: { production: { url: https://a.gladly.com }, other: { url: https://b.gladly.com } }
integrations:
  own: { webhooks: { feed: { url: https://hooks.acme.com/a, events: [TASK/CLOSED] } } }
`;

  it.each([
    ['nothing', before.replace('feed:', 'feed: # moved\n     '), []],
    [
      'a declared object',
      before.replace('feed:', 'news:'),
      ['own.webhook.feed', 'organizations.other'],
    ],
    ['another organization', before.replace('b.gladly', 'c.gladly'), ['organizations.other']],
    ['a whole one', before.replace(/, other: \{[^}]*\}/, ''), ['organizations.other']],
  ])('are found: %s', async (_title, after, expected) => {
    const [wanted, now] = await Promise.all([load(before), load(after)]);
    const file = { organization: 'production', wanted: wanted.organizations ?? new Map() };
    const lost = lostParts(file, now.organizations ?? new Map());
    expect(lost.map(({ part }) => part)).toEqual(expected);
  });
});
