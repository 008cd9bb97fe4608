import { expandEvents } from '../catalog/events.ts';
import { soleReferenceIn } from '../catalog/interpolate.ts';
import type { VendorDefinition, WebhookTemplate } from '../catalog/vendor.ts';
import type { LiveTopic, LiveWebhook } from '../kinds/live.ts';
import { hostOf } from '../kinds/url.ts';
import { matchesPattern } from '../plan/vendor-webhooks.ts';
import type { Bindings } from './template.ts';
import { bindingsFor } from './template.ts';

/** One use of a vendor, as an organization shows it. */
export interface Recognised {
  readonly definition: VendorDefinition;
  /** By the key of the template; two that were made as one have the same webhook. */
  readonly webhooks: ReadonlyMap<string, LiveWebhook>;
  readonly topics: ReadonlyMap<string, LiveTopic>;
  /** Webhooks that the vendor makes by itself. */
  readonly vendorMade: readonly LiveWebhook[];
}

/** Objects that no vendor has been found for yet. */
export interface Unrecognised {
  readonly webhooks: readonly LiveWebhook[];
  readonly topics: readonly LiveTopic[];
}

/**
 * Finds a vendor in an organization by what its definition says: webhooks by their events, their
 * way of signing in, and a word in name or host (or by the former alone, where the definition says
 * that they tell); topics by their names; its own webhooks by the patterns of the definition.
 */
export function recognise(
  definition: VendorDefinition,
  { webhooks, topics }: Unrecognised,
): readonly Recognised[] {
  const patterns = vendorPatterns(definition);
  const vendorMade = webhooks.filter((webhook) => patterns.some((fits) => fits(webhook)));
  const free = webhooks.filter((webhook) => !vendorMade.includes(webhook));
  const sets = webhookSets(definition, free);
  const found = topicsOf(definition, topics);
  const isTelling = [...found.values()].some(({ name }) => hasWord(definition, name));
  if (sets.length === 0 && vendorMade.length === 0 && !isTelling) return [];
  const [first = NO_WEBHOOKS, ...others] = sets;
  return [
    { definition, webhooks: first, topics: found, vendorMade },
    ...others.map((set) => ({ definition, webhooks: set, topics: NO_TOPICS, vendorMade: [] })),
  ];
}

/** Whether a text holds one of the words by which a vendor is known. */
export function hasWord({ id, signature }: VendorDefinition, text: string): boolean {
  const words = signature?.words ?? id.split('-');
  const plain = plainText(text);
  return words.some((word) => plain.includes(plainText(word)));
}

/** The templates of webhooks that we make for the vendor. */
export function ownTemplates({
  webhooks = {},
}: VendorDefinition): readonly (readonly [string, WebhookTemplate])[] {
  return Object.entries(webhooks).filter(([, { owner }]) => owner !== 'vendor');
}

type WebhookSet = ReadonlyMap<string, LiveWebhook>;

const NO_WEBHOOKS: WebhookSet = new Map();
const NO_TOPICS: ReadonlyMap<string, LiveTopic> = new Map();

/** Text without what people write in different ways. */
function plainText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function vendorPatterns(definition: VendorDefinition): readonly ((one: LiveWebhook) => boolean)[] {
  const { webhooks = {}, inputs = {} } = definition;
  const patternOf = (template: unknown): string | null => {
    const reference = soleReferenceIn(template);
    const input = reference === null ? undefined : inputs[reference];
    const fallback = input?.type === 'list' ? undefined : input?.default;
    const text = reference === null ? template : fallback;
    return typeof text === 'string' ? text : null;
  };
  const theirs = Object.values(webhooks).filter(({ owner }) => owner === 'vendor');
  return theirs.map(({ name, url }) => {
    const [ofName, ofUrl] = [patternOf(name), patternOf(url)];
    return (webhook) =>
      (ofName !== null && matchesPattern(ofName, webhook.name)) ||
      (ofUrl !== null && matchesPattern(ofUrl, webhook.url));
  });
}

/** A topic counts only where the definition writes its name out. */
function topicsOf(
  { topics = {} }: VendorDefinition,
  live: readonly LiveTopic[],
): ReadonlyMap<string, LiveTopic> {
  const found = Object.entries(topics).flatMap(([key, { name = key }]) => {
    const topic = live.find((one) => one.name === name);
    return topic === undefined ? [] : [[key, topic] as const];
  });
  return new Map(found);
}

interface Fit {
  readonly keys: readonly string[];
  readonly webhook: LiveWebhook;
  /** What its name stands for by the template; empty where it was renamed. */
  readonly bindings: Bindings;
}

/** The vendor's webhooks, those of one use together. */
function webhookSets(
  definition: VendorDefinition,
  live: readonly LiveWebhook[],
): readonly WebhookSet[] {
  const templates = ownTemplates(definition);
  const alone = templates.map((one) => [one]);
  const shapes = templates.length > 1 ? [templates, ...alone] : alone;
  const fits = live.flatMap((webhook): readonly Fit[] => {
    const shape = shapes.find((one) => fitsShape(one, webhook, definition));
    const [first] = shape ?? [];
    if (shape === undefined || first === undefined) return [];
    const [key, { name = key }] = first;
    const bindings = bindingsFor(name, webhook.name) ?? new Map<string, string>();
    return [{ keys: shape.map(([one]) => one), webhook, bindings }];
  });
  return grouped(fits).map(
    (group) => new Map(group.flatMap(({ keys, webhook }) => keys.map((key) => [key, webhook]))),
  );
}

/** Whether a webhook is what one template makes, or several of them that share URL and auth. */
function fitsShape(
  shape: readonly (readonly [string, WebhookTemplate])[],
  webhook: LiveWebhook,
  definition: VendorDefinition,
): boolean {
  const events = shape.flatMap(([, template]) => [template.events ?? []].flat());
  const isAlike = shape.every(
    ([, { headers = {}, basic, url }]) =>
      sameTexts(Object.keys(headers).map(lower), webhook.headerKeys) &&
      (basic !== undefined) === webhook.hasCredentials &&
      typeof url === 'string' &&
      webhook.url.startsWith('https:') &&
      bindingsFor(url, webhook.url) !== null,
  );
  if (!isAlike || !sameTexts(expandEvents(events).events, webhook.events)) return false;
  const byEvents = definition.signature?.['by-events'] ?? [];
  const [key = ''] = shape.map(([one]) => one);
  return (
    byEvents.includes(key) ||
    hasWord(definition, webhook.name) ||
    hasWord(definition, hostOf(webhook.url) ?? '')
  );
}

/**
 * Puts webhooks of one use together: those whose names say the same, then those whose addresses
 * are neighbours, then what is left if it is one of each. A use has each template once.
 */
function grouped(fits: readonly Fit[]): readonly (readonly Fit[])[] {
  const groups: Fit[][] = [];
  const open = new Set(fits);
  const ways: readonly ((a: Fit, b: Fit) => boolean)[] = [
    (a, b) => a.bindings.size > 0 && sameBindings(a.bindings, b.bindings),
    (a, b) => a.bindings.size === 0 && b.bindings.size === 0 && sameFolder(a.webhook, b.webhook),
    (a, b) => open.size === 2 && (a.bindings.size === 0 || b.bindings.size === 0),
  ];
  for (const areOne of ways) {
    for (const fit of open) {
      const fitting = [...open].filter((one) => isApart(one, fit) && areOne(fit, one));
      const [partner] = fitting;
      if (partner === undefined || fitting.length > 1) continue;
      groups.push([fit, partner].toSorted((a, b) => fits.indexOf(a) - fits.indexOf(b)));
      open.delete(fit);
      open.delete(partner);
    }
  }
  const all = [...groups, ...[...open].map((fit) => [fit])];
  return all.toSorted(([a], [b]) => (a && b ? fits.indexOf(a) - fits.indexOf(b) : 0));
}

function isApart(a: Fit, b: Fit): boolean {
  return !a.keys.some((key) => b.keys.includes(key));
}

function sameBindings(a: Bindings, b: Bindings): boolean {
  return a.size === b.size && [...a].every(([name, text]) => b.get(name) === text);
}

function sameFolder(a: LiveWebhook, b: LiveWebhook): boolean {
  return folderOf(a) === folderOf(b);
}

function folderOf({ url }: LiveWebhook): string {
  return url.slice(0, url.lastIndexOf('/'));
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return new Set(a).size === new Set(b).size && a.every((text) => b.includes(text));
}

function lower(text: string): string {
  return text.toLowerCase();
}
