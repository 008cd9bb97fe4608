import type { Address, Kind } from '../../src/kinds/address.ts';
import { addressOf, integrationOf, keyOf } from '../../src/kinds/address.ts';
import type {
  DesiredInbox,
  DesiredIntegration,
  DesiredResource,
  DesiredState,
  DesiredStep,
  DesiredTopic,
  DesiredUser,
  DesiredWebhook,
  IgnoreRule,
  SecretSource,
  TopicFields,
  VendorWebhook,
  WebhookFields,
} from '../../src/kinds/desired.ts';
import type { Place } from '../../src/shared/place.ts';

/*
 * Factories with overrides, here for what the file declares; `live-builders.ts` has what Gladly
 * holds, `plan-builders.ts` has ledgers and the input of a plan. Every one gives something valid
 * with no arguments, and takes the address (`'csat.webhook.survey'`, or a bare key) and what the
 * test is about. Fields of resources are overridden directly, next to `aliases`, `protected` and
 * `place`:
 *
 *   const survey = desiredWebhook('csat.webhook.survey', { events: ['TASK/CREATED'] });
 *   computePlan(planInput({ desired: desiredState([survey]), live: liveState({ webhooks: [] }) }));
 */

export const ORGANIZATION_ID = 'org-acme';
export const ORGANIZATION_URL = 'https://acme.gladly.com';
export const FILE = 'gladly-integrations.yml';
export const TODAY = '2026-11-20';

type Outer = Pick<DesiredResource, 'aliases' | 'protected' | 'place'>;

export function place(line = 1, column = 1): Place {
  return { file: FILE, line, column };
}

/** `{ secret: NAME }`, optionally with a prefix. */
export function secret(name: string, prefix = ''): SecretSource {
  return { type: 'reference', name, prefix };
}

export const LITERAL: SecretSource = { type: 'literal' };

export function desiredWebhook(
  at: string = 'csat.webhook.survey',
  overrides: Partial<WebhookFields & Outer> = {},
): DesiredWebhook {
  const {
    aliases = [],
    protected: isProtected = false,
    place: where = place(),
    ...fields
  } = overrides;
  const address = addressFrom(at, 'webhook');
  const key = keyOf(address);
  return {
    kind: 'webhook',
    ...declaredAt(address, where),
    aliases,
    protected: isProtected,
    fields: {
      name: key,
      url: `https://hooks.acme.com/${integrationOf(address)}/${key}`,
      events: ['CONVERSATION/CLOSED'],
      enabled: true,
      ...fields,
    },
  };
}

export function desiredTopic(
  at: string = 'csat.topic.sent',
  overrides: Partial<TopicFields & Outer> = {},
): DesiredTopic {
  const {
    aliases = [],
    protected: isProtected = false,
    place: where = place(),
    ...fields
  } = overrides;
  const address = addressFrom(at, 'topic');
  return {
    kind: 'topic',
    ...declaredAt(address, where),
    aliases,
    protected: isProtected,
    fields: { name: keyOf(address), disabled: false, ...fields },
  };
}

/** The declared topic at an address as a parent: `desiredTopic('a', { parent: under(b) })`. */
export function under(parent: DesiredTopic): TopicFields['parent'] & { type: 'declared' } {
  return { type: 'declared', address: parent.address };
}

/** A parent that is in Gladly and not declared. */
export function underNamed(name: string): TopicFields['parent'] & { type: 'named' } {
  return { type: 'named', name };
}

export function vendorWebhook(
  at: string = 'playvox.webhook.conversations',
  overrides: Partial<VendorWebhook> = {},
): VendorWebhook {
  const address = addressFrom(at, 'webhook');
  return {
    kind: 'vendor-webhook',
    ...declaredAt(address),
    url: 'https://*.playvox.example/*',
    events: [],
    ...overrides,
  };
}

export function desiredUser(
  at: string = 'csat.user.user',
  overrides: Partial<DesiredUser> = {},
): DesiredUser {
  const address = addressFrom(at, 'user');
  const email = `${integrationOf(address)}@acme.com`;
  return { kind: 'user', ...declaredAt(address), email, roles: ['API User'], ...overrides };
}

export function desiredInbox(
  at: string = 'csat.inbox.surveys',
  overrides: Partial<DesiredInbox> = {},
): DesiredInbox {
  const address = addressFrom(at, 'inbox');
  return { kind: 'inbox', ...declaredAt(address), name: keyOf(address), ...overrides };
}

export function desiredStep(
  at: string = 'csat.step.roles',
  overrides: Partial<DesiredStep> = {},
): DesiredStep {
  const address = addressFrom(at, 'step');
  return {
    kind: 'step',
    ...declaredAt(address),
    id: keyOf(address),
    title: 'Give the user its roles',
    where: 'Settings > People > Users',
    instruction: 'Give csat@acme.com the role API User.',
    who: 'Administrator',
    why: 'Without it the integration cannot sign in.',
    ...overrides,
  };
}

/** A step that somebody has confirmed. */
export function confirmedStep(
  at: string = 'csat.step.roles',
  overrides: Partial<DesiredStep> = {},
): DesiredStep {
  const confirmation = { on: '2026-11-03', by: '@dana', place: place() };
  return desiredStep(at, { confirmation, ...overrides });
}

export function ignoreRule(overrides: Partial<IgnoreRule> = {}): IgnoreRule {
  return {
    kind: 'webhook',
    match: 'Old tool',
    reason: 'Kept until May',
    place: place(),
    ...overrides,
  };
}

export function desiredIntegration(
  key = 'csat',
  overrides: Partial<DesiredIntegration> = {},
): DesiredIntegration {
  return { key, title: key, place: place(), ...overrides };
}

/** A desired state; integrations that are not given follow from the addresses in use. */
export function desiredState(
  resources: readonly DesiredResource[] = [],
  overrides: Partial<Omit<DesiredState, 'resources'>> = {},
): DesiredState {
  const { vendorWebhooks = [], users = [], inboxes = [], steps = [], ...others } = overrides;
  const declared = [...resources, ...vendorWebhooks, ...users, ...inboxes, ...steps];
  const keys = [...new Set(declared.map(({ integration }) => integration))].toSorted();
  return {
    organization: { name: 'production', url: ORGANIZATION_URL, place: place() },
    integrations: keys.map((key) => desiredIntegration(key)),
    resources,
    vendorWebhooks,
    users,
    inboxes,
    steps,
    ignores: [],
    merged: [],
    awaited: [],
    literals: new Map(),
    ...others,
  };
}

/** The id that `liveWebhookOf`, `liveTopicOf` and `ledgerOf` give an object. */
export function idOf(address: Address): string {
  return `id-${address.replaceAll('.', '-')}`;
}

function addressFrom(at: string, kind: Kind): Address {
  const [integration = '', , key] = at.split('.');
  return key === undefined
    ? addressOf('csat', kind, integration)
    : addressOf(integration, kind, key);
}

function declaredAt(
  address: Address,
  where: Place = place(),
): { readonly address: Address; readonly integration: string; readonly place: Place } {
  return { address, integration: integrationOf(address), place: where };
}
