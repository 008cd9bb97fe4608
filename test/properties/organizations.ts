import * as fc from 'fast-check';
import type { EmulatorRules } from '../../src/emulator/rules.ts';
import type { OrganizationSeed, TopicSeed, WebhookSeed } from '../../src/emulator/seed.ts';
import { topicId } from '../../src/kinds/topic-id.ts';
import { urlKey } from '../../src/kinds/url.ts';
import { EVENTS, secretValue, TOPIC_NAMES, URL_SECRETS, URLS, WEBHOOK_NAMES } from './pools.ts';

/** An organization as it is before this program ever touches it. */
export interface LiveOrganization {
  readonly seed: OrganizationSeed;
  /** Ids of webhooks that Gladly has switched off. */
  readonly switchedOff: readonly string[];
}

/** The one that all worlds are about; ids of topics are derived from it. */
export const ORGANIZATION_ID = 'fake-organization';

/** Organizations that the rules allow: unique URLs, names of topics as unique as they demand. */
export function organizations(rules: EmulatorRules): fc.Arbitrary<LiveOrganization> {
  return fc
    .record({
      topics: fc.array(topic, { maxLength: 9 }),
      webhooks: fc.oneof(
        { weight: 3, arbitrary: fc.array(webhook, { maxLength: 5 }) },
        { weight: 1, arbitrary: fc.array(webhook, { minLength: 16, maxLength: 20 }) },
      ),
    })
    .map(({ topics, webhooks }) => {
      const made = webhookSeeds(webhooks);
      return {
        seed: {
          id: ORGANIZATION_ID,
          users: [{ id: 'user-1', email: 'idiomatic@acme.com', name: 'Idiomatic' }],
          inboxes: [{ id: 'inbox-1', name: 'HiOperator' }],
          topics: topicSeeds(topics, rules),
          webhooks: made,
        },
        switchedOff: made.flatMap(({ id = '' }, index) =>
          webhooks[index]?.state === 'switched off by Gladly' ? [id] : [],
        ),
      };
    });
}

const topic = fc.record({
  name: fc.constantFrom(...TOPIC_NAMES),
  parent: fc.option(fc.nat(8)),
  disabled: fc.nat(3).map((number) => number === 0),
  /** `derived`: we made it in an earlier life, and the ledger of that is lost. */
  id: fc.oneof(
    { weight: 3, arbitrary: fc.constant('of its own' as const) },
    { weight: 1, arbitrary: fc.constant('derived' as const) },
  ),
});

const webhook = fc.record({
  name: fc.option(fc.constantFrom(...WEBHOOK_NAMES)),
  url: fc.constantFrom(...URLS, ...URL_SECRETS.map((name) => secretValue(name, 1))),
  events: fc.constantFrom(...EVENTS.map((names) => names.filter((name) => !name.includes('*')))),
  state: fc.constantFrom('on', 'on', 'off', 'switched off by Gladly'),
  headers: fc.constantFrom({}, { 'X-Api-Key': 'fake-stranger' }, { 'x-org': 'fake-organization' }),
  hasCredentials: fc.boolean(),
});

type Made<A> = A extends fc.Arbitrary<infer T> ? T : never;

function topicSeeds(
  wanted: readonly Made<typeof topic>[],
  rules: EmulatorRules,
): readonly TopicSeed[] {
  const seeds: (TopicSeed & { readonly id: string })[] = [];
  for (const [index, { name, parent, disabled, id: form }] of wanted.entries()) {
    const above = seeds[parent ?? -1]?.id;
    const seed = {
      id: form === 'derived' ? topicId(ORGANIZATION_ID, 'a.topic.p') : topicIdAt(index),
      name,
      disabled,
      ...(above === undefined ? {} : { parent: above }),
    };
    const isTaken = seeds.some((one) => one.id === seed.id || isSameName(one, seed, rules));
    if (!isTaken) seeds.push(seed);
  }
  return seeds;
}

/** 22 characters; every other one begins with a hyphen, as Gladly's may. */
function topicIdAt(index: number): string {
  return `${index % 2 === 0 ? '-' : 'n'}eHAPf6Qo6e_ZxD1QKaP${String(index).padStart(2, '0')}`;
}

/** Whether Gladly would not have let both have their names. */
export function isSameName(
  a: { readonly name: string; readonly disabled?: boolean; readonly parent?: string },
  b: { readonly name: string; readonly disabled?: boolean; readonly parent?: string },
  rules: EmulatorRules,
): boolean {
  const spell = (name: string) =>
    rules.topicNameCase === 'insensitive' ? name.toLowerCase() : name;
  if (spell(a.name) !== spell(b.name)) return false;
  if (rules.topicNameScope === 'parent' && a.parent !== b.parent) return false;
  return rules.disabledTopicsHoldTheirName || (a.disabled !== true && b.disabled !== true);
}

/** A URL that another one has gives way to one that nobody else has. */
function webhookSeeds(wanted: readonly Made<typeof webhook>[]): readonly WebhookSeed[] {
  const taken = new Set<string>();
  return wanted.map(({ name, url, events, state, headers, hasCredentials }, index) => {
    const own = taken.has(urlKey(url)) ? `https://strangers.example/${index}` : url;
    taken.add(urlKey(own));
    return {
      id: `${index % 2 === 0 ? '-' : 'w'}ebhook_${index}`,
      ...(name === null ? {} : { name }),
      url: own,
      events,
      enabled: state === 'on',
      headers,
      ...(hasCredentials && { credentials: { username: 'fake-user', password: 'fake-password' } }),
    };
  });
}
