import * as fc from 'fast-check';
import type { OrganizationSeed, TopicSeed, WebhookSeed } from '../../src/emulator/seed.ts';
import { urlKey } from '../../src/kinds/url.ts';

/*
 * Organizations as they may be in the wild: names and addresses that YAML, or our own format,
 * could stumble over; vendors set up as their guides say, or renamed; everything at random.
 */

/** Names that YAML, shells or terminals take for something else. */
export const HOSTILE_NAMES = [
  'yes',
  'null',
  '~',
  '1e3',
  '0x1f',
  '-neHAPf6Qo6e_ZxD1QKaPA',
  '- dash',
  '? key',
  'a: b',
  'a # b',
  '#hash',
  ' leading',
  'trailing ',
  "it's",
  'say "hi"',
  'both \' and "',
  'back\\slash',
  'line\nbreak',
  'tab\there',
  '😀 emoji',
  'bidi \u202e evil',
  'zero\u200bwidth',
  'nbsp\u00a0here',
  'null\u0000byte',
  'bom\ufeff',
  'next\u0085line',
  '{{ each }}',
  '{ flow: map }',
  '[list]',
  '*alias',
  '&anchor',
  '!tag',
  '%YAML 1.2',
  '---',
  '...',
  '@at',
  '`tick',
  '| pipe',
  '> fold',
  ',comma',
  'Größe',
  '顧客',
  'x'.repeat(190),
  'orders',
  'Orders',
  'HiOperator',
  'Other',
];

const URLS = [
  'https://hooks.acme.com/a',
  'https://hooks.acme.com/b?x=1&y=%20#frag',
  'https://HOOKS.acme.com:443/a',
  'https://user:fake-password@hooks.acme.com/c',
  'https://hooks.acme.com/d?api_key=fake-key',
  'https://hooks.acme.co.uk/e',
  'https://203.0.113.7/f',
  'http://hooks.acme.com/g',
  'http://127.0.0.1:9/h',
  'https://xn--bcher-kva.example/i',
  'https://endpoints.sidekick.example/eu/chat',
  'https://endpoints.sidekick.example/eu/messages',
  'https://gladly.playvox.example/in',
  'https://api.assembled.example/states',
  'https://cloud.example/idiomatic',
];

const STATUS = [
  'CHANGED_ACTIVE_REASON',
  'LOGGED_IN',
  'LOGGED_OUT',
  'RETURNED_FROM_AWAY',
  'WENT_AWAY',
];

const EVENTS = [
  ['TASK/CREATED'],
  ['TASK/CREATED', 'TASK/CLOSED'],
  ['BRAND/NEW'],
  ['MESSAGE/RECEIVED'],
  ['AUTOMATION/MESSAGE_RECEIVED'],
  ['AUTOMATION/MESSAGE_RECEIVED', 'MESSAGE/RECEIVED'],
  STATUS.map((name) => `AGENT_STATUS/${name}`),
  ['CONVERSATION/CREATED', 'CONVERSATION/CLOSED'],
  ['PING'],
];

const HEADERS = [
  {},
  {},
  { 'X-Api-Key': 'fake-value' },
  { 'x-api-key': 'fake-value', '404': 'fake' },
];

const name = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_NAMES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }) },
);

const topic = fc.record({
  name,
  parent: fc.option(fc.nat(11)),
  disabled: fc.boolean(),
});

const webhook = fc.record({
  name: fc.option(
    fc.oneof(
      name,
      fc.constantFrom(
        'Gladly Sidekick chat (endpoint EU)',
        'Gladly Sidekick messages (endpoint EU)',
        'Assembled Agent States',
        'Playvox WFM',
        'HiOperator chats',
      ),
    ),
    { freq: 8 },
  ),
  url: fc.constantFrom(...URLS),
  events: fc.constantFrom(...EVENTS),
  enabled: fc.boolean(),
  headers: fc.constantFrom(...HEADERS),
  hasCredentials: fc.boolean(),
});

/** Any organization that Gladly could hold, of at most 20 webhooks and 12 topics. */
export const anyOrganization: fc.Arbitrary<OrganizationSeed> = fc
  .record({
    topics: fc.array(topic, { maxLength: 12 }),
    webhooks: fc.oneof(
      { weight: 4, arbitrary: fc.array(webhook, { maxLength: 8 }) },
      { weight: 1, arbitrary: fc.array(webhook, { minLength: 20, maxLength: 20 }) },
    ),
    users: fc.subarray([
      { email: 'hioperator@acme.com', name: 'HiOperator' },
      { email: 'sidekick-acme@vendor.example', name: 'Melissa' },
      { email: 'pv@acme.com', name: 'Playvox' },
      { email: 'assembled@acme.com' },
      { email: 'assembled2@acme.com', name: ' ' },
    ]),
    inboxes: fc.subarray([
      { name: 'HiOperator' },
      { name: 'Support' },
      { name: 'Old', disabled: true },
    ]),
  })
  .map(({ topics, webhooks, users, inboxes }) => ({
    id: 'fake-organization',
    users,
    inboxes,
    topics: topicSeeds(topics),
    webhooks: webhookSeeds(webhooks),
  }));

type Made<A> = A extends fc.Arbitrary<infer T> ? T : never;

/** One name under several parents is let through: whether Gladly allows it is not known. */
function topicSeeds(wanted: readonly Made<typeof topic>[]): readonly TopicSeed[] {
  const seeds: (TopicSeed & { readonly id: string })[] = [];
  for (const [index, { name: title, parent, disabled }] of wanted.entries()) {
    const above = seeds[parent ?? -1]?.id;
    const id = `${index % 2 === 0 ? '-' : 't'}opic-${index}`;
    const isTaken = seeds.some((one) => one.name === title && one.parent === above);
    if (title.trim() === '' || isTaken) continue;
    seeds.push({ id, name: title, disabled, ...(above === undefined ? {} : { parent: above }) });
  }
  return seeds;
}

function webhookSeeds(wanted: readonly Made<typeof webhook>[]): readonly WebhookSeed[] {
  const taken = new Set<string>();
  return wanted.map(({ name: title, url, events, enabled, headers, hasCredentials }, index) => {
    const own = taken.has(urlKey(url)) ? `https://hooks${index}.example.com/${index}` : url;
    taken.add(urlKey(own));
    return {
      id: `${index % 2 === 0 ? '-' : 'w'}ebhook-${index}`,
      ...(title === null ? {} : { name: title.slice(0, 200) }),
      url: own,
      events,
      enabled,
      headers,
      ...(hasCredentials && { credentials: { username: 'fake-user', password: 'fake-password' } }),
    };
  });
}
