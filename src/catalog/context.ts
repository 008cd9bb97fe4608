import type { Blocks, InboxBlock, TopicBlock, UserBlock, WebhookBlock } from '../kinds/blocks.ts';
import { hostOf } from '../kinds/url.ts';
import { awaitedReferences } from './awaited.ts';
import type { InputValues } from './inputs.ts';
import { requiredText } from './interpolate.ts';
import { expectedFor } from './scalar.ts';
import { MAX_WORK, newBudget, textValue, withRows, withValues } from './scope.ts';
import type { Report, Row, Scope, Value } from './scope.ts';
import type { InputDefinition, VendorDefinition } from './vendor.ts';

type Objects = Pick<Blocks, 'inboxes' | 'topics' | 'webhooks'>;

/** What a text may say of an object; inboxes, topics and webhooks alike. */
type Description = Pick<InboxBlock, 'name' | 'sla-minutes'>;

type OverridesOf<T> = Readonly<Record<string, T | false>>;

/** The file's own entries for objects, by key; `false` leaves one out. */
export interface Overrides {
  readonly inboxes?: OverridesOf<InboxBlock>;
  readonly topics?: OverridesOf<TopicBlock>;
  readonly webhooks?: OverridesOf<WebhookBlock>;
  readonly steps?: Readonly<Record<string, unknown>>;
}

interface Opening {
  readonly definition: VendorDefinition;
  readonly use: {
    readonly integration: string;
    readonly organization: { readonly name: string; readonly url: string };
  };
  readonly inputs: InputValues;
  readonly report: Report;
}

const NO_TOKEN = '(from where it was saved when it was created)';
const SLA_WANTED = 'the SLA of the inbox in minutes';
const EMAIL_WANTED = 'the email address of its Gladly user';

/** What every template may refer to: the inputs, the integration and the organization. */
export function openScope({ definition, use, inputs, report }: Opening): Scope {
  const { integration, organization } = use;
  const host = hostOf(organization.url) ?? organization.url;
  const expected = Object.entries(definition.inputs ?? {}).flatMap(([name, input]) =>
    expectations(name, input),
  );
  const values = new Map<string, Value>([
    ['integration', textValue(integration)],
    ['organization.name', textValue(organization.name)],
    ['organization.url', textValue(organization.url)],
    ['organization.host', textValue(host)],
    ['organization.subdomain', textValue(host.replace(/\.gladly\.(com|qa)$/, ''))],
    ...inputs.values,
  ]);
  return {
    values,
    rows: inputs.rows,
    repetition: null,
    optional: new Map(expected),
    awaited: awaitedReferences(inputs.awaited),
    report,
    spend: newBudget(MAX_WORK),
  };
}

function expectations(name: string, input: InputDefinition): readonly [string, string][] {
  const fields = input.type === 'list' ? Object.entries(input.fields ?? {}) : [];
  return [
    [name, expectedFor(input)],
    ...fields.map(([field, scalar]): [string, string] => [`each.${field}`, expectedFor(scalar)]),
  ];
}

/**
 * Adds the Gladly user. A name or token that the file leaves open still has words, so that a step
 * can speak of it either way; the email address has none and is asked for.
 */
export function addUser(scope: Scope, user: UserBlock, vendor: string): Scope {
  const { email, name, roles = [], token } = user;
  const freeName = `a name that shows what it is for, such as "${vendor}"`;
  const values: [string, Value][] = [
    ['user.name', textValue(name ?? freeName)],
    ['user.roles', { type: 'list', texts: roles }],
    ['user.token', token ? { type: 'secret', source: token } : textValue(NO_TOKEN)],
  ];
  if (email !== undefined) values.push(['user.email', textValue(email)]);
  const optional = new Map([...scope.optional, ['user.email', EMAIL_WANTED] as const]);
  return withValues({ ...scope, optional }, values);
}

/**
 * The scope for a user whose email address the definition takes from inputs. Where these give none,
 * they are what is missing, and the address itself is not asked for beside them.
 */
export function withEmailOfInputs(scope: Scope, template: string | undefined): Scope {
  if (template === undefined || scope.values.has('user.email')) return scope;
  requiredText(template, scope, 'gladly');
  return withValues(scope, [['user.email', { type: 'faulty' }]]);
}

/**
 * Adds the inboxes, topics and webhooks as they are once the file has had its say. Those that wait
 * for an input have a name, and no step is repeated over them.
 */
export function addObjects(
  scope: Scope,
  objects: Objects,
  { overrides, waiting }: { readonly overrides: Overrides; readonly waiting: readonly string[] },
): Scope {
  const inboxes = merged(objects.inboxes, overrides.inboxes);
  const blocks = {
    inboxes,
    topics: merged(objects.topics, overrides.topics),
    webhooks: merged(objects.webhooks, overrides.webhooks),
  };
  const values = Object.entries(blocks).flatMap(([block, entries]) =>
    Object.entries(entries).flatMap(([key, entry]) => described(`${block}.${key}`, key, entry)),
  );
  const rows = Object.entries(inboxes)
    .filter(([key]) => overrides.inboxes?.[key] !== false && !waiting.includes(key))
    .map(
      ([key, inbox]): Row =>
        new Map([['each.key', textValue(key)], ...described('each', key, inbox)]),
    );
  const minutes = ['each', ...Object.keys(inboxes).map((key) => `inboxes.${key}`)].map(
    (prefix): [string, string] => [`${prefix}.sla-minutes`, SLA_WANTED],
  );
  const optional = new Map([...scope.optional, ...minutes]);
  return withRows(withValues({ ...scope, optional }, values), 'inboxes', rows);
}

function described(prefix: string, key: string, entry: Description): readonly [string, Value][] {
  const { name = key, 'sla-minutes': minutes } = entry;
  const values: [string, Value][] = [[`${prefix}.name`, textValue(name)]];
  if (minutes !== undefined) {
    values.push([`${prefix}.sla-minutes`, { type: 'number', number: minutes }]);
  }
  return values;
}

function merged(
  ours: Readonly<Record<string, Description>> = {},
  theirs: Readonly<Record<string, Description | false>> = {},
): Readonly<Record<string, Description>> {
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  return Object.fromEntries(
    keys.map((key) => [key, { ...ours[key], ...(theirs[key] === false ? {} : theirs[key]) }]),
  );
}
