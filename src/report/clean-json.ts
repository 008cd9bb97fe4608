import type { Json } from '../shared/stable-json.ts';
import { jsonText } from './json-text.ts';

/** Members whose values are words of ours alone: a program that reads them must find them whole. */
export const OWN_WORDS: ReadonlySet<string> = new Set([
  'action',
  'cause',
  'code',
  'command',
  'guard',
  'kind',
  'outcome',
  'reason',
  'result',
  'scope',
  'severity',
  'state',
]);

/**
 * Takes every known secret out of a JSON text: out of its values only, so that it stays JSON even
 * where a secret is `true` or the name of a key. `clean` does so for an ordinary text.
 */
export function cleanJson(text: string, clean: (text: string) => string): string {
  const document: unknown = JSON.parse(text);
  return jsonText(cleaned(document, clean));
}

function cleaned(value: unknown, clean: (text: string) => string): Json {
  if (typeof value === 'string') return clean(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((member: unknown) => cleaned(member, clean));
  if (typeof value !== 'object' || value === null) return null;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      OWN_WORDS.has(key) && typeof member === 'string' ? member : cleaned(member, clean),
    ]),
  );
}
