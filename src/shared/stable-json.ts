import { createHash } from 'node:crypto';
import { recordOf } from './record.ts';

/** Plain data: what JSON can hold. `undefined` members are left out, as JSON does. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * JSON with object keys in code-unit order and no white space, so that equal data gives equal
 * bytes on every machine. Arrays keep their order: it is part of their meaning.
 */
export function stableJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isArray(value)) return `[${value.map(stableJson).join(',')}]`;
  const members: string[] = [];
  for (const key of Object.keys(value).toSorted()) {
    const member = value[key];
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${stableJson(member)}`);
  }
  return `{${members.join(',')}}`;
}

/** The same data with its keys in code-unit order, as far as objects keep an order of their own. */
export function inKeyOrder(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (isArray(value)) return value.map(inKeyOrder);
  const members: [string, Json][] = [];
  for (const key of Object.keys(value).toSorted()) {
    const member = value[key];
    if (member !== undefined) members.push([key, inKeyOrder(member)]);
  }
  return recordOf(members);
}

/** SHA-256 of the stable JSON of a value, as 64 hexadecimal digits. */
export function digestOf(value: Json): string {
  return createHash('sha256').update(stableJson(value)).digest('hex');
}

/** Code-unit order: the same everywhere, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
