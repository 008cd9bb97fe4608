import type {
  LiveInbox,
  LiveOrganization,
  LiveTopic,
  LiveUser,
  LiveWebhook,
} from '../kinds/live.ts';
import { isRecord } from '../shared/record.ts';
import { compareText } from '../shared/stable-json.ts';

/**
 * An answer of Gladly's that is not what its reference describes. The message names the first
 * member that is wrong (`[3].id: a text is due, a number came`), never its value.
 */
export class WrongShapeError extends Error {
  readonly path: string;
  readonly problem: string;

  constructor(path: string, problem: string) {
    super(path === '' ? problem : `${path}: ${problem}`);
    this.name = 'WrongShapeError';
    this.path = path;
    this.problem = problem;
  }
}

type Members = Readonly<Record<string, unknown>>;

/**
 * A list of objects with ids of their own. Unknown members and values are let through, because
 * Gladly may add some at any time; what we rely on has to be there.
 * @throws WrongShapeError
 */
export function decodeList<T extends { readonly id: string }>(
  value: unknown,
  decode: (entry: unknown) => T,
): readonly T[] {
  const list = listOf(value).map((entry, index) => within(`[${index}]`, () => decode(entry)));
  const seen = new Set<string>();
  for (const [index, { id }] of list.entries()) {
    if (seen.has(id)) throw new WrongShapeError(`[${index}].id`, 'an id that came before');
    seen.add(id);
  }
  return list;
}

/** @throws WrongShapeError */
export function decodeOrganization(value: unknown): LiveOrganization {
  const members = membersOf(value);
  const id = idOf(members);
  const name = optionalText(members, 'name');
  const gladlyUrl = optionalText(members, 'gladlyUrl');
  return { id, ...(name !== null && { name }), ...(gladlyUrl !== null && { gladlyUrl }) };
}

/**
 * Events are sorted and in upper case, header names sorted and in lower case: Gladly keeps
 * neither order nor case.
 * @throws WrongShapeError
 */
export function decodeWebhook(value: unknown): LiveWebhook {
  const members = membersOf(value);
  const updatedAt = optionalText(members, 'updatedAt');
  const disabledAtDueToRetryLimit = optionalText(members, 'disabledAtDueToRetryLimit');
  return {
    id: idOf(members),
    name: optionalText(members, 'name') ?? '',
    url: requiredText(members, 'url'),
    events: distinct(textsOf(members, 'events').map((event) => event.toUpperCase())),
    enabled: flagOf(members, 'enabled'),
    hasCredentials: flagOf(members, 'hasCredentials'),
    headerKeys: distinct(optionalTexts(members, 'headerKeys').map((key) => key.toLowerCase())),
    ...(updatedAt !== null && { updatedAt }),
    ...(disabledAtDueToRetryLimit !== null && { disabledAtDueToRetryLimit }),
  };
}

/** @throws WrongShapeError */
export function decodeTopic(value: unknown): LiveTopic {
  const members = membersOf(value);
  const parentId = optionalText(members, 'parentId');
  return {
    id: idOf(members),
    name: requiredText(members, 'name'),
    disabled: flagOf(members, 'disabled'),
    ...(parentId !== null && { parentId }),
  };
}

/** @throws WrongShapeError */
export function decodeUser(value: unknown): LiveUser {
  const members = membersOf(value);
  const id = idOf(members);
  const name = optionalText(members, 'name');
  const email = optionalText(members, 'emailAddress');
  return { id, ...(name !== null && { name }), ...(email !== null && { email }) };
}

/** @throws WrongShapeError */
export function decodeInbox(value: unknown): LiveInbox {
  const members = membersOf(value);
  const name = optionalText(members, 'name') ?? '';
  return { id: idOf(members), name, disabled: flagOf(members, 'disabled') };
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new WrongShapeError('', due('a list', value));
}

function membersOf(value: unknown): Members {
  if (isRecord(value)) return value;
  throw new WrongShapeError('', due('an object', value));
}

function idOf(members: Members): string {
  const id = requiredText(members, 'id');
  if (id === '') throw new WrongShapeError('.id', 'an id is due, an empty text came');
  return id;
}

function requiredText(members: Members, name: string): string {
  const value = members[name];
  if (typeof value === 'string') return value;
  throw new WrongShapeError(`.${name}`, due('a text', value));
}

/** `null` where the member is absent, `null` or an empty text. */
function optionalText(members: Members, name: string): string | null {
  return (members[name] ?? '') === '' ? null : requiredText(members, name);
}

/** A server written in Go may leave out a `false`, so what is not there is `false`. */
function flagOf(members: Members, name: string): boolean {
  const value = members[name] ?? false;
  if (typeof value === 'boolean') return value;
  throw new WrongShapeError(`.${name}`, due('true or false', value));
}

function optionalTexts(members: Members, name: string): readonly string[] {
  return (members[name] ?? null) === null ? [] : textsOf(members, name);
}

function textsOf(members: Members, name: string): readonly string[] {
  return within(`.${name}`, () =>
    listOf(members[name]).map((entry, index) => {
      if (typeof entry === 'string') return entry;
      throw new WrongShapeError(`[${index}]`, due('a text', entry));
    }),
  );
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted(compareText);
}

function within<T>(path: string, decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    if (!(error instanceof WrongShapeError)) throw error;
    throw new WrongShapeError(`${path}${error.path}`, error.problem);
  }
}

function due(expected: string, value: unknown): string {
  return `${expected} is due, ${typeName(value)} came`;
}

function typeName(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  const names: Readonly<Record<string, string>> = {
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
  };
  return names[typeof value] ?? 'an object';
}
