import { referencesIn } from '../catalog/interpolate.ts';
import type { Address, Kind } from '../kinds/address.ts';
import { addressOf } from '../kinds/address.ts';
import type { StepBlock, UserBlock } from '../kinds/blocks.ts';
import type {
  AwaitedInput,
  DesiredInbox,
  DesiredIntegration,
  DesiredState,
  DesiredStep,
  DesiredTopic,
  DesiredUser,
  IgnoreRule,
  MergedWebhook,
  ParentRef,
} from '../kinds/desired.ts';
import type { Place } from '../shared/place.ts';
import { compareText } from '../shared/stable-json.ts';
import { desiredWebhooks, secretSource, vendorWebhooks } from './desired-webhooks.ts';
import type { ExpandedIntegration, ExpandedOrganization } from './expand.ts';
import { missingPlace } from './origin.ts';
import type { SoundIgnoreRule } from './sound.ts';
import type { SourceMap } from './source-map.ts';
import type { StepObjects } from './step-objects.ts';
import { namesUnder, stepObjects } from './step-objects.ts';
import type { DeclaredTopic } from './topics.ts';
import { declaredTopics, parentFinder } from './topics.ts';

/** An organization as it was expanded, with what the file says of it beside its integrations. */
export interface OrganizationSource {
  readonly organization: ExpandedOrganization;
  readonly place: Place;
  /** Rules of the file and of the organization itself. */
  readonly ignore: readonly SoundIgnoreRule[];
  readonly map: SourceMap;
}

/**
 * Everything that the file asks of one organization, in the form that plans are made from. The
 * organization must be free of errors.
 */
export function desiredState(source: OrganizationSource): DesiredState {
  const { organization, place } = source;
  const { name, url, integrations } = organization;
  const { webhooks, merged, literals } = desiredWebhooks(integrations);
  return {
    organization: { name, url, place },
    integrations: integrations.map(desiredIntegration).toSorted(byKey),
    resources: [...webhooks, ...desiredTopics(integrations)].toSorted(byAddress),
    vendorWebhooks: integrations.flatMap(vendorWebhooks).toSorted(byAddress),
    users: integrations.flatMap(desiredUser).toSorted(byAddress),
    inboxes: integrations.flatMap(desiredInboxes).toSorted(byAddress),
    // Within an integration, steps stay in the order in which they are done.
    steps: integrations.toSorted(byKey).flatMap((one) => desiredSteps(one, merged)),
    ignores: source.ignore.map((rule) => ignoreRule(rule, source.map)),
    merged,
    awaited: integrations.toSorted(byKey).flatMap(awaitedInputs),
    literals,
  };
}

function desiredIntegration(integration: ExpandedIntegration): DesiredIntegration {
  const { key, title, vendor, requestsPerMinute, origin } = integration;
  return {
    key,
    title,
    ...(vendor === undefined ? {} : { vendor }),
    ...(requestsPerMinute === undefined ? {} : { requestsPerMinute }),
    place: origin.declared([]),
  };
}

function awaitedInputs(integration: ExpandedIntegration): readonly AwaitedInput[] {
  const { key, awaited, origin } = integration;
  return awaited.map(({ input, instead, step, objects, secret }) => ({
    integration: key,
    input,
    instead,
    ...(secret === undefined ? {} : { secret }),
    step: addressOf(key, 'step', step),
    objects: objects.map(({ kind, key: own, name }) => ({
      kind,
      address: addressOf(key, kind, own),
      name,
    })),
    place: missingPlace(['inputs', input], origin),
  }));
}

function desiredTopics(integrations: readonly ExpandedIntegration[]): readonly DesiredTopic[] {
  const topics = declaredTopics(integrations);
  const parentOf = parentFinder(topics);
  return topics.map((topic) => {
    const { integration, key, name, block } = topic;
    const { disabled = false, aliases = [], protected: isProtected = false } = block;
    const parent = parentRef(topic, parentOf(topic));
    return {
      kind: 'topic',
      ...declared(integration, 'topic', key),
      place: integration.origin.declared(['topics', key]),
      aliases,
      protected: isProtected,
      fields: { name, disabled, ...(parent === null ? {} : { parent }) },
    };
  });
}

function parentRef({ block }: DeclaredTopic, parent: DeclaredTopic | null): ParentRef | null {
  if (parent !== null) {
    return { type: 'declared', address: addressOf(parent.integration.key, 'topic', parent.key) };
  }
  return block.parent === undefined ? null : { type: 'named', name: block.parent };
}

function desiredUser(integration: ExpandedIntegration): readonly DesiredUser[] {
  const { blocks, origin } = integration;
  const { email, name, roles = [], token }: UserBlock = blocks.user ?? {};
  if (email === undefined) return [];
  const [emailInput, nameInput] = [userInput(integration, 'email'), userInput(integration, 'name')];
  return [
    {
      kind: 'user',
      ...declared(integration, 'user', 'user'),
      place: origin.declared(['user']),
      email,
      ...(name === undefined ? {} : { name }),
      roles,
      ...(emailInput === undefined ? {} : { emailInput }),
      ...(nameInput === undefined ? {} : { nameInput }),
      ...(token === undefined ? {} : { token: secretSource(token) }),
    },
  ];
}

/** The input that a field of the user comes from, where the file does not write the field itself. */
function userInput(
  { definition, origin }: ExpandedIntegration,
  field: 'email' | 'name',
): string | undefined {
  if (origin.isWritten(['user', field])) return undefined;
  const inputs = definition?.inputs ?? {};
  const named = referencesIn(definition?.user?.[field] ?? '');
  return named.find((name) => Object.hasOwn(inputs, name));
}

function desiredInboxes(integration: ExpandedIntegration): readonly DesiredInbox[] {
  const { blocks, origin } = integration;
  return Object.entries(blocks.inboxes).map(([key, inbox]) => {
    const slaMinutes = inbox['sla-minutes'];
    return {
      kind: 'inbox',
      ...declared(integration, 'inbox', key),
      place: origin.declared(['inboxes', key]),
      name: inbox.name ?? key,
      ...(slaMinutes === undefined ? {} : { slaMinutes }),
    };
  });
}

function desiredSteps(
  integration: ExpandedIntegration,
  merged: readonly MergedWebhook[],
): readonly DesiredStep[] {
  const { blocks, origin } = integration;
  const objects = stepObjects(integration);
  return Object.entries(blocks.steps).map(([id, step]) => {
    const { title, where = '', who = '', why = '', do: instruction } = step;
    const whereBefore = step['where-before'];
    const expiresAfterDays = step['expires-after'];
    const confirmation = confirmationOf(integration, id);
    return {
      kind: 'step',
      ...declared(integration, 'step', id),
      place: origin.declared(['steps', id]),
      id,
      title,
      where,
      ...(whereBefore === undefined ? {} : { whereBefore }),
      instruction,
      who,
      why,
      ...namedObjects(step, objects, merged),
      ...(expiresAfterDays === undefined ? {} : { expiresAfterDays }),
      ...(confirmation === undefined ? {} : { confirmation }),
    };
  });
}

/** The objects that a step names. One that is not there (left out, not asked for) is passed over. */
function namedObjects(
  step: StepBlock,
  objects: StepObjects,
  merged: readonly MergedWebhook[],
): Pick<DesiredStep, 'check' | 'before' | 'after' | 'link'> {
  const check = objects['done-when'].get(step['done-when'] ?? '');
  const link = objects.link.get(step.link ?? '');
  const madeUnder = (key: 'before' | 'after') => {
    const named = namesUnder(step, key).flatMap((name) => objects[key].get(name) ?? []);
    return [...new Set(named.map((address) => madeAs(address, merged)))];
  };
  const [before, after] = [madeUnder('before'), madeUnder('after')];
  return {
    ...(check === undefined ? {} : { check }),
    ...(before.length === 0 ? {} : { before }),
    ...(after.length === 0 ? {} : { after }),
    ...(link === undefined ? {} : { link }),
  };
}

/** The webhook that a declared one became a part of. */
function madeAs(address: Address, merged: readonly MergedWebhook[]): Address {
  return merged.find(({ absorbed }) => absorbed.includes(address))?.address ?? address;
}

function confirmationOf(
  { confirmed, origin }: ExpandedIntegration,
  id: string,
): DesiredStep['confirmation'] {
  const confirmation = confirmed.get(id);
  return confirmation && { ...confirmation, place: origin.key(['confirmed', id]) };
}

function ignoreRule({ rule, path }: SoundIgnoreRule, map: SourceMap): IgnoreRule {
  const { webhook, topic = '', reason = '', until } = rule;
  return {
    kind: webhook === undefined ? 'topic' : 'webhook',
    match: webhook ?? topic,
    reason,
    ...(until === undefined ? {} : { until }),
    place: map.keyPlace(path),
  };
}

function declared({ key: integration }: ExpandedIntegration, kind: Kind, key: string) {
  return { integration, address: addressOf(integration, kind, key) };
}

function byAddress(a: { readonly address: string }, b: { readonly address: string }): number {
  return compareText(a.address, b.address);
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return compareText(a.key, b.key);
}
