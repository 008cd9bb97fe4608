import { ownMember } from '../shared/record.ts';
import { referencesIn } from './interpolate.ts';
import type { ListTemplate, SecretTemplate, VendorDefinition } from './vendor.ts';

/** Puts words for a reader in the place of references. */
export interface Reading {
  readonly text: (template: string) => string;
  readonly texts: (template: ListTemplate) => string;
  readonly secret: (template: SecretTemplate) => string;
  /** The name of a list, with how long it is where nothing is given for it. */
  readonly list: (name: string) => string;
  /** The name of a topic that is given by its name or key. */
  readonly topic: (parent: string) => string;
}

const REFERENCE = /\{\{\s*([A-Za-z0-9][\w.-]*)\s*\}\}/g;

/** Names in a definition that lead to other names do so a few times at most. */
const MAX_STEPS = 4;

/** How to read the texts of a definition while nobody has filled it in. */
export function readingOf(definition: VendorDefinition): Reading {
  const { topics = {}, inputs = {} } = definition;
  const known = wordsFor(definition);
  const text = (template: string, depth = 0): string =>
    template.replaceAll(REFERENCE, (_, reference: string) => {
      const word = known.get(reference) ?? placeholder(reference);
      return depth < MAX_STEPS && referencesIn(word).length > 0 ? text(word, depth + 1) : word;
    });
  const secret = (template: SecretTemplate) => {
    if (typeof template === 'string') return text(template);
    const { prefix = '', secret: name } = template;
    return `${prefix}${text(name)}`;
  };
  return {
    text: (template) => text(template),
    texts: (template) =>
      typeof template === 'string' ? text(template) : template.map((one) => text(one)).join(', '),
    secret,
    list: (name) => {
      const fallback = ownMember(inputs, name)?.default;
      return Array.isArray(fallback) ? `${name} (${fallback.length} if left out)` : name;
    },
    topic: (parent) => {
      const entry = ownMember(topics, parent);
      return text(entry?.name ?? parent);
    },
  };
}

function wordsFor(definition: VendorDefinition): ReadonlyMap<string, string> {
  const { inputs = {}, user, inboxes = {}, topics = {}, webhooks = {} } = definition;
  const objects = Object.entries({ inboxes, topics, webhooks }).flatMap(([block, entries]) =>
    Object.entries<{ readonly name?: string }>(entries).map(
      ([key, { name = key }]): [string, string] => [`${block}.${key}.name`, name],
    ),
  );
  const minutes = Object.entries(inboxes).flatMap(([key, inbox]): [string, string][] => {
    const own = inbox['sla-minutes'];
    return own === undefined ? [] : [[`inboxes.${key}.sla-minutes`, String(own)]];
  });
  const { roles = [] } = user ?? {};
  return new Map([
    ['organization.name', '<name of the organization>'],
    ['organization.url', 'https://<organization>.gladly.com'],
    ['organization.host', '<organization>.gladly.com'],
    ['organization.subdomain', '<organization>'],
    ['user.email', user?.email ?? '<email of the user>'],
    ['user.name', user?.name ?? `a name that shows what it is for, such as "${definition.name}"`],
    ['user.roles', typeof roles === 'string' ? roles : roles.join(', ')],
    ['user.token', '<API token of the user>'],
    ...Object.entries(inputs).flatMap(([name, input]): [string, string][] =>
      typeof input.default === 'string' || typeof input.default === 'number'
        ? [[name, String(input.default)]]
        : [],
    ),
    ...objects,
    ...minutes,
  ]);
}

/** `<webhook-url>`; of the element of a list its field, `<name>`. */
function placeholder(reference: string): string {
  return `<${reference.replace(/^each\./, '')}>`;
}
