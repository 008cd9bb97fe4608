import { displayUrl } from '../kinds/url.ts';
import type { DeclaredDifference } from '../plan/declared.ts';
import type { FieldChange, FieldValue, Operation, Plan } from '../plan/types.ts';
import type { Json } from '../shared/stable-json.ts';

/**
 * A plan in its published form, `config-schema/plan.schema.json`. It differs from `Plan` in one
 * thing: URLs are shown without user name, password and the values of their query, because what
 * leaves the program may be read by more people than the file.
 */
export function planDocument(plan: Plan): Json {
  return toJson({ ...plan, operations: plan.operations.map(withShownUrls) });
}

/** A difference between two versions of the file, its URLs shown the same way. */
export function declaredDocument({ organization, changes }: DeclaredDifference): Json {
  const shownChanges = changes.map((one) => ({ ...one, changes: one.changes.map(withShownUrl) }));
  return toJson({ organization, changes: shownChanges });
}

function withShownUrls(operation: Operation): Operation {
  if (operation.kind !== 'webhook') return operation;
  const { fields, changes } = operation;
  return {
    ...operation,
    fields: fields === null ? null : { ...fields, url: displayUrl(fields.url) },
    changes: changes.map(withShownUrl),
  };
}

function withShownUrl(change: FieldChange): FieldChange {
  if (change.field !== 'url' || 'secret' in change) return change;
  return { ...change, before: shown(change.before), after: shown(change.after) };
}

function shown(value: FieldValue): FieldValue {
  return typeof value === 'string' ? displayUrl(value) : value;
}

/** Plain data as JSON; members that are absent or `undefined` are left out. */
function toJson(value: unknown): Json {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== 'object' || value === null) return null;
  const members: readonly (readonly [string, unknown])[] = Object.entries(value);
  const present = members.filter(([, member]) => member !== undefined);
  return Object.fromEntries(present.map(([key, member]) => [key, toJson(member)]));
}
