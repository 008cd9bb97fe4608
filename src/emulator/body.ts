import { isRecord } from '../shared/record.ts';
import type { ApiRequest, ErrorEntry } from './answers.ts';
import type { EmulatorRules } from './rules.ts';

/** What is wrong with a value of one field; empty when it is fine. */
export type FieldCheck = (value: unknown, rules: EmulatorRules) => readonly ErrorEntry[];

export interface BodyShape {
  readonly required: readonly string[];
  readonly fields: Readonly<Record<string, FieldCheck>>;
}

export type DecodedBody =
  | { readonly ok: true; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly errors: readonly ErrorEntry[] };

/**
 * Reads a JSON body of a given shape. All that is wrong is told in one answer. Fields that the
 * shape does not have are rejected or left out, as the rules say.
 */
export function decodeBody(
  request: ApiRequest,
  shape: BodyShape,
  rules: EmulatorRules,
): DecodedBody {
  const body = parseJsonObject(request);
  if (body === null) {
    return { ok: false, errors: [{ code: 'invalid', detail: 'the body is not a JSON object' }] };
  }
  const errors = [
    ...shape.required.filter((field) => !Object.hasOwn(body, field)).map(blank),
    ...Object.entries(body).flatMap(([field, value]) => {
      const check = Object.hasOwn(shape.fields, field) ? shape.fields[field] : undefined;
      return check === undefined ? checkUnknown(field, rules) : check(value, rules);
    }),
  ];
  if (errors.length > 0) return { ok: false, errors };
  const known = Object.entries(body).filter(([field]) => Object.hasOwn(shape.fields, field));
  return { ok: true, fields: Object.fromEntries(known) };
}

/** The error for a field that is absent or has nothing in it. */
export function blank(attr: string): ErrorEntry {
  return { attr, code: 'blank', detail: `${attr} is blank` };
}

/** The error for a field whose value cannot be taken. */
export function invalid(attr: string, why: string): ErrorEntry {
  return { attr, code: 'invalid', detail: `${attr} ${why}` };
}

/** The check of a field that holds `true` or `false`. */
export function booleanField(attr: string): FieldCheck {
  return (value) => (typeof value === 'boolean' ? [] : [invalid(attr, 'is not true or false')]);
}

function checkUnknown(field: string, rules: EmulatorRules): readonly ErrorEntry[] {
  return rules.unknownFieldsInRequests === 'ignored' ? [] : [invalid(field, 'is not known')];
}

function parseJsonObject(request: ApiRequest): Readonly<Record<string, unknown>> | null {
  if (!/^application\/json\b/i.test(request.contentType ?? '')) return null;
  try {
    const value: unknown = JSON.parse(request.body);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}
