import { cleanText } from '../shared/clean-text.ts';
import type { Secret } from '../shared/secret.ts';
import type { GladlyErrorEntry } from './errors.ts';

const MOST_ENTRIES = 5;
const MOST_SCANNED = 200_000;

/**
 * The entries of an error body. The reference shows `errors` as an array in most places and as a
 * single object in some (404 of topics and agents); a short text that is no JSON and no page is
 * taken for a detail.
 */
export function entriesOf(
  text: string | null,
  secrets: readonly Secret[],
): readonly GladlyErrorEntry[] {
  if (text === null || text.length > MOST_SCANNED) return [];
  const body = parseJson(text);
  if (body === undefined) return plainEntry(text, secrets);
  const errors = memberOf(body, 'errors');
  const list: readonly unknown[] = Array.isArray(errors) ? errors : [errors];
  return list
    .filter((entry) => typeof entry === 'object' && entry !== null)
    .slice(0, MOST_ENTRIES)
    .map((entry) => entryOf(entry, secrets));
}

function plainEntry(text: string, secrets: readonly Secret[]): readonly GladlyErrorEntry[] {
  const detail = cleanText(text, secrets);
  return detail === '' || /^[<{[]/.test(detail) ? [] : [{ code: '', detail }];
}

function entryOf(entry: object, secrets: readonly Secret[]): GladlyErrorEntry {
  const attribute = textOf(entry, 'attr');
  const holder = textOf(memberOf(entry, 'meta'), 'id');
  return {
    code: cleanText(textOf(entry, 'code'), secrets),
    detail: cleanText(textOf(entry, 'detail'), secrets),
    ...(attribute === '' ? {} : { attribute: cleanText(attribute, secrets) }),
    ...(holder === '' || holder !== cleanText(holder, secrets) ? {} : { holder }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

function textOf(value: unknown, name: string): string {
  const member = memberOf(value, name);
  return typeof member === 'string' ? member : '';
}
