import { digestOf } from '../shared/stable-json.ts';
import { text } from './interpolate.ts';
import { isGiven, placeOf, textValue } from './scope.ts';
import type { Scope, Value } from './scope.ts';
import type { Entries, Presence } from './vendor.ts';

const COST_OF_COPY = 100;

/** Keys in the file have at most 100 characters. */
const MAX_PART = 60;

/**
 * The entries of a block that are there for the given inputs, each built in its own scope.
 * Two entries with one key would overwrite each other without a word, so they are a problem.
 */
export function expandEntries<T extends object, R>(
  entries: Entries<T>,
  scope: Scope,
  build: (template: T, scope: Scope) => R,
): Readonly<Record<string, R>> {
  const built = new Map<string, R>();
  for (const [template, entry] of Object.entries(entries)) {
    for (const own of occurrences(entry, scope)) {
      const key = keyOf(template, own);
      if (built.has(key)) reportCollision(key, own);
      else built.set(key, build(entry, own));
    }
  }
  return Object.fromEntries(built);
}

/** The scopes in which something stands: none when its condition fails, else one an element. */
export function occurrences(presence: Presence, scope: Scope): readonly Scope[] {
  return repetitions(presence['for-each'], scope).filter((own) => isPresent(presence, own));
}

/**
 * A text as part of a key: small letters, digits and hyphens, the same on every machine. Where
 * letters would be lost (another script, a very long name), some digits of a digest keep two
 * texts apart.
 */
export function keyPart(name: string): string {
  // Most names need none of the tables of letters, and loading those takes some milliseconds.
  const isAscii = /^[\0-\x7F]*$/.test(name);
  const unmarked = isAscii ? name : name.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  const plain = unmarked.toLowerCase();
  const key = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  const keepsLetters = isAscii || !/[^\p{ASCII}]/u.test(plain.replaceAll(/[^\p{L}\p{N}]/gu, ''));
  if (keepsLetters && key !== '' && key.length <= MAX_PART) return key;
  const start = key.slice(0, MAX_PART).replace(/-$/, '');
  return [start, digestOf(name).slice(0, 8)].filter((part) => part !== '').join('-');
}

function repetitions(list: string | undefined, scope: Scope): readonly Scope[] {
  if (list === undefined) return [scope];
  const rows = scope.rows.get(list) ?? [];
  if (scope.spend(rows.length * COST_OF_COPY)) {
    return rows.map((row, index) => ({ ...scope, repetition: { list, index, row } }));
  }
  scope.report({ code: 'wrong-input', input: list, expected: 'fewer elements' });
  return [];
}

/** What is awaited is not there yet and will be: it satisfies neither condition. */
function isPresent({ when, unless }: Presence, scope: Scope): boolean {
  if (when !== undefined && !isGiven(scope, when)) return false;
  return unless === undefined || !(isGiven(scope, unless) || scope.awaited.has(unless));
}

/** The key of an entry; of what it refers to, only what a key can hold is put in. */
export function keyOf(template: string, scope: Scope): string {
  const { repetition } = scope;
  if (repetition === null) return template;
  const parts = [...repetition.row].map(([name, value]): [string, Value] => [name, asKey(value)]);
  const own = { ...scope, repetition: { ...repetition, row: new Map(parts) } };
  return text(template, own, 'gladly') ?? '';
}

function asKey(value: Value): Value {
  if (value.type === 'number') return textValue(keyPart(String(value.number)));
  return value.type === 'text' ? textValue(keyPart(value.text)) : value;
}

/** Reports that a repeated entry has the key of another one. */
export function reportCollision(key: string, scope: Scope): void {
  scope.report({
    code: 'wrong-input',
    ...(scope.repetition === null ? { input: key } : placeOf(scope, 'each')),
    expected: 'something that differs from the others in more than case and punctuation',
  });
}
