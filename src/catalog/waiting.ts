import type { TopicBlock } from '../kinds/blocks.ts';
import { isRecord, ownMember } from '../shared/record.ts';
import { referencesIn } from './interpolate.ts';
import { keyOf, occurrences, reportCollision } from './repeat.ts';
import type { Scope } from './scope.ts';
import type { Entries, Presence } from './vendor.ts';

/** An entry that cannot be there before inputs are that a step has still to bring. */
interface WaitingEntry {
  /** Its key; `*` stands for what it is made of where it is repeated over an awaited list. */
  readonly key: string;
  /** Whether its name is as it will be, and not one that an input has a part in. */
  readonly isNamed: boolean;
  /** The awaited inputs that it needs. */
  readonly inputs: readonly string[];
}

export interface ExpandedObjects<R> {
  /** All of them: those that wait are built from what there is, so that steps can name them. */
  readonly built: Readonly<Record<string, R>>;
  readonly waiting: readonly WaitingEntry[];
}

/** An object of the vendor's that waits for an input. */
export interface AwaitedEntry {
  readonly kind: 'user' | 'inbox' | 'topic' | 'webhook';
  /** As it is in addresses; `*` stands for what an awaited list will put there. */
  readonly key: string;
  readonly name: string;
}

/** The same, with the inputs that it waits for. */
export interface WaitingObject extends AwaitedEntry {
  readonly inputs: readonly string[];
}

/** What the file writes over the entries of a block, by key; `false` leaves one out. */
type Over = Readonly<Record<string, object | false>>;

/**
 * The entries of a block of objects. One that needs an awaited input waits, unless the file writes
 * by hand what the input is needed for, or leaves the entry out.
 */
export function expandObjects<T extends { readonly name?: string }, R>(
  entries: Entries<T>,
  scope: Scope,
  {
    build,
    over = {},
  }: { readonly build: (template: T, scope: Scope) => R; readonly over?: Over | undefined },
): ExpandedObjects<R> {
  const built = new Map<string, R>();
  const waiting: WaitingEntry[] = [];
  for (const [template, entry] of Object.entries(entries)) {
    const list = awaitedAmong([entry['for-each']], scope);
    if (list.length > 0) {
      const inputs = inputsBehind(list, scope);
      waiting.push({ key: patternOf(template), isNamed: false, inputs });
    }
    for (const own of occurrences(withoutAwaited(entry, scope), scope)) {
      const key = keyOf(template, own);
      if (built.has(key)) {
        reportCollision(key, own);
        continue;
      }
      built.set(key, build(entry, own));
      const inputs = neededBy(entry, ownMember(over, key), own);
      const isNamed = awaitedAmong(namesIn(entry.name), own).length === 0;
      if (inputs.length > 0) waiting.push({ key, isNamed, inputs });
    }
  }
  return { built: Object.fromEntries(built), waiting };
}

/**
 * The awaited inputs without which an object is not whole: those behind the parts that the file
 * does not write itself, and those that decide whether it is there at all.
 */
export function neededBy(
  template: object & Presence,
  over: object | false | undefined,
  scope: Scope,
): readonly string[] {
  if (over === false) return [];
  const { 'for-each': _, when, unless, ...parts } = template;
  const open = Object.entries(openParts(parts, over)).flatMap(([, part]) => namesIn(part));
  const all = namesIn(parts);
  // An input that only a part wants which is written by hand is no longer wanted at all.
  const isSettled = when !== undefined && all.includes(when) && !open.includes(when);
  return inputsBehind(awaitedAmong([...open, isSettled ? undefined : when, unless], scope), scope);
}

/** A topic below one that waits would come to stand somewhere else, so it waits as well. */
export function waitingForParents(
  topics: ExpandedObjects<TopicBlock>,
  over: Readonly<Record<string, TopicBlock | false>>,
): ExpandedObjects<TopicBlock> {
  const { built } = topics;
  const below = topicsByParent(built, over);
  const waiting = new Map(topics.waiting.map((one) => [one.key, one]));
  // What is added on the way is visited, too: a map goes on to entries that are new.
  for (const { key: parent, inputs } of waiting.values()) {
    const names = new Set([parent, ownMember(built, parent)?.name]);
    for (const key of [...names].flatMap((name) => below.get(name) ?? [])) {
      if (!waiting.has(key)) waiting.set(key, { key, isNamed: true, inputs });
    }
  }
  const added = Object.keys(built).flatMap((key) => waiting.get(key) ?? []);
  return { built, waiting: [...new Set([...topics.waiting, ...added])] };
}

/** The entries that wait for nothing. */
export function presentOnes<R>({
  built,
  waiting,
}: ExpandedObjects<R>): Readonly<Record<string, R>> {
  const keys = new Set(waiting.map(({ key }) => key));
  return Object.fromEntries(Object.entries(built).filter(([key]) => !keys.has(key)));
}

/** The entries that wait, from what there is of them. */
export function waitingOnes<R>({
  built,
  waiting,
}: ExpandedObjects<R>): Readonly<Record<string, R>> {
  const keys = new Set(waiting.map(({ key }) => key));
  return Object.fromEntries(Object.entries(built).filter(([key]) => keys.has(key)));
}

/** The entries that wait, as they are told of: by their keys where their names are not known. */
export function waitingObjects(
  kind: WaitingObject['kind'],
  { built, waiting }: ExpandedObjects<{ readonly name?: string }>,
  over: Readonly<Record<string, { readonly name?: string } | false>> = {},
): readonly WaitingObject[] {
  return waiting.map(({ key, isNamed, inputs }) => {
    const mine = ownMember(over, key);
    const written = mine === false ? undefined : mine?.name;
    const name = isNamed ? ownMember(built, key)?.name : undefined;
    return { kind, key, name: written ?? name ?? key, inputs };
  });
}

/** The user, where it waits for inputs. */
export function waitingUser(inputs: readonly string[]): readonly WaitingObject[] {
  return inputs.length === 0 ? [] : [{ kind: 'user', key: 'user', name: 'user', inputs }];
}

/** Every name that an entry refers to, in its parts and in its conditions. */
export function namesNeeded(entry: object & Presence): readonly string[] {
  const { when, unless, 'for-each': list, ...parts } = entry;
  return [...namesIn(parts), ...[when, unless, list].flatMap((name) => name ?? [])];
}

/** Every name that a template or anything in it refers to. */
function namesIn(template: unknown): readonly string[] {
  if (typeof template === 'string') return referencesIn(template);
  if (typeof template !== 'object' || template === null) return [];
  return Object.values(template).flatMap((part: unknown) => namesIn(part));
}

/** The keys of the topics below each, which is named as they name it; without those left out. */
function topicsByParent(
  built: Readonly<Record<string, TopicBlock>>,
  over: Readonly<Record<string, TopicBlock | false>>,
): ReadonlyMap<string | undefined, readonly string[]> {
  const below = new Map<string | undefined, string[]>();
  for (const [key, block] of Object.entries(built)) {
    const mine = ownMember(over, key);
    const parent = mine === false ? undefined : (mine?.parent ?? block.parent);
    if (parent === undefined) continue;
    const keys = below.get(parent) ?? [];
    keys.push(key);
    below.set(parent, keys);
  }
  return below;
}

/** The parts of an object, and of the mappings in it, that the file does not write over. */
function openParts(parts: object, over: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(over)) return { ...parts };
  const written = new Map(
    Object.entries(over).flatMap(([name, value]) =>
      value === null ? [] : [[name.toLowerCase(), value] as const],
    ),
  );
  const open = Object.entries(parts).flatMap(([name, part]: [string, unknown]) => {
    const mine = written.get(name.toLowerCase());
    if (mine === undefined) return [[name, part] as const];
    const isMerged = isRecord(part) && isRecord(mine) && ![part, mine].some(isReference);
    return isMerged ? [[name, openParts(part, mine)] as const] : [];
  });
  return Object.fromEntries(open);
}

function isReference(mapping: Readonly<Record<string, unknown>>): boolean {
  return typeof mapping['secret'] === 'string';
}

/** An entry without the conditions that nothing can be said of yet. */
function withoutAwaited(entry: Presence, { awaited }: Scope): Presence {
  const { when, unless, 'for-each': list } = entry;
  return {
    ...(list === undefined ? {} : { 'for-each': list }),
    ...(when === undefined || awaited.has(when) ? {} : { when }),
    ...(unless === undefined || awaited.has(unless) ? {} : { unless }),
  };
}

function awaitedAmong(
  names: readonly (string | undefined)[],
  { awaited }: Scope,
): readonly string[] {
  return names.flatMap((name) => (name !== undefined && awaited.has(name) ? [name] : []));
}

function inputsBehind(names: readonly string[], { awaited }: Scope): readonly string[] {
  return [...new Set(names.flatMap((name) => awaited.get(name)?.inputs ?? []))];
}

function patternOf(template: string): string {
  return template.replaceAll(/\{\{[^}]*\}\}/g, '*');
}
