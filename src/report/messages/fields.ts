import { displayUrl } from '../../kinds/url.ts';
import type { FieldChange, FieldValue, Operation, SecretState } from '../../plan/types.ts';
import type { Phrase, Value } from '../phrase.ts';
import { code, count, joined, listed, name, say } from '../phrase.ts';

/** One difference in words: `label` says of what, `text` from what to what. */
export interface ChangeWords {
  readonly field: string;
  readonly label: Phrase;
  readonly text: Phrase;
}

/** The lines of one difference, for a reader who compares line by line. */
export interface FieldLines {
  readonly label: Phrase;
  /** What is taken away, what stays, and what is there afterwards. */
  readonly before: readonly Phrase[];
  readonly kept: readonly Phrase[];
  readonly after: readonly Phrase[];
}

type ReadableChange = Extract<FieldChange, { readonly before: FieldValue }>;

/** In the order in which a reader asks for them. */
const LABELS: ReadonlyMap<string, Phrase> = new Map([
  ['name', say`name`],
  ['url', say`URL`],
  ['events', say`events`],
  ['enabled', say`state`],
  ['disabled', say`state`],
  ['parent', say`parent topic`],
  ['headers', say`headers`],
  ['basic', say`Basic sign-in`],
  ['basic.username', say`Basic user name`],
  ['basic.password', say`Basic password`],
  ['basic.realm', say`Basic realm`],
  ['updatedAt', say`the time of its last change`],
  // How an apply names the whole object among fields (`apply/sighting.ts`).
  ['gone', say`the object itself`],
]);

const HEADER = 'headers.';

const SECRETS: Readonly<Record<SecretState, Phrase>> = {
  set: say`set from its secret`,
  changed: say`gets the new value of its secret`,
  unchanged: say`sent again, with the same secret`,
  unknown: say`sent again; nobody can tell whether Gladly still has it`,
};

const NONE = say`none`;

/** How many events of a webhook are written out; Gladly has some fifty. */
const EVENTS_SHOWN = 12;

/** What a field is called, for people; `url`, `headers.x-api-key`. */
export function fieldLabel(field: string): Phrase {
  const label = LABELS.get(field);
  if (label !== undefined) return label;
  if (field.startsWith(HEADER)) return say`header ${code(field.slice(HEADER.length))}`;
  return say`${code(field)}`;
}

/**
 * The changes of an operation in words, without those that its verb and name have said already.
 * Secrets show their state only, URLs neither sign-in nor query; of a list that stands by itself
 * `most` entries are written out.
 */
export function changesInWords(
  operation: Pick<Operation, 'action' | 'changes'>,
  { most = EVENTS_SHOWN }: { readonly most?: number } = {},
): readonly ChangeWords[] {
  const { action, changes } = operation;
  const told = changes.filter((change) => !isSaid(change, operation));
  return sortedChanges({ changes: told }).map((change) => {
    const { field } = change;
    const label = fieldLabel(field);
    if ('secret' in change) return { field, label, text: SECRETS[change.secret] };
    const { before, after } = change;
    const text =
      action === 'delete'
        ? valueWords(field, before, most)
        : differenceWords(field, { before, after }, most);
    return { field, label, text };
  });
}

/** A difference with every value on a line of its own; lists one line for each entry. */
export function fieldLines(change: FieldChange): FieldLines {
  const label = fieldLabel(change.field);
  if ('secret' in change) return { label, before: [], kept: [], after: [SECRETS[change.secret]] };
  const before = lineValues(change.before);
  const after = lineValues(change.after);
  const words = (values: readonly FieldValue[]) => values.map((value) => lineWords(change, value));
  return {
    label,
    before: words(before.filter((value) => !after.includes(value))),
    kept: words(after.filter((value) => before.includes(value))),
    after: words(after.filter((value) => !before.includes(value))),
  };
}

/** The fields of an operation in the order in which a reader asks for them. */
export function sortedChanges({ changes }: Pick<Operation, 'changes'>): readonly FieldChange[] {
  return changes.toSorted((a, b) => rank(a) - rank(b));
}

/** An entry of a list is looked up as it stands; any other text is what somebody called it. */
function lineWords({ field, before, after }: ReadableChange, value: FieldValue): Phrase {
  const isEntry = typeof value === 'string' && (isList(before) || isList(after));
  return isEntry ? say`${code(value)}` : valueWords(field, value);
}

function lineValues(value: FieldValue): readonly FieldValue[] {
  if (value === null) return [];
  return isList(value) ? value : [value];
}

function rank({ field }: FieldChange): number {
  const place = [...LABELS.keys()].indexOf(field.startsWith(HEADER) ? 'headers' : field);
  return place === -1 ? LABELS.size : place;
}

function isSaid(
  { field }: FieldChange,
  { action, changes }: Pick<Operation, 'action' | 'changes'>,
): boolean {
  if (action === 'enable' || action === 'disable' || action === 'archive') return true;
  if (action === 'delete') return field === 'name';
  if (action !== 'create') return false;
  // Each header and credential of a new webhook has a line of its own.
  return field === 'name' || changes.some((other) => other.field.startsWith(`${field}.`));
}

function differenceWords(
  field: string,
  { before, after }: { readonly before: FieldValue; readonly after: FieldValue },
  most: number,
): Phrase {
  const beforeIsList = isList(before);
  if (beforeIsList && isList(after)) return listDifference(before, after);
  if (before === null) return valueWords(field, after, most);
  const from = valueWords(field, before);
  const to = valueWords(field, after);
  const hidden = field === 'url' && samePhrase(from, to);
  if (hidden) return say`${to} (only its user name, password or query changes)`;
  return say`${from} -> ${to}`;
}

/** What a list gets and loses: `adds a and b; drops c`. */
export function listDifference(before: readonly string[], after: readonly string[]): Phrase {
  const added = after.filter((one) => !before.includes(one));
  const dropped = before.filter((one) => !after.includes(one));
  const parts = [
    ...(added.length === 0 ? [] : [say`adds ${entries(added)}`]),
    ...(dropped.length === 0 ? [] : [say`drops ${entries(dropped)}`]),
  ];
  return parts.length === 0 ? say`in another order` : joined(parts, '; ');
}

function valueWords(field: string, value: FieldValue, most = EVENTS_SHOWN): Phrase {
  if (value === null) return NONE;
  if (isList(value)) return value.length === 0 ? NONE : entries(value, most);
  if (typeof value === 'boolean') return switchWords(field, value);
  return say`${textValue(field, value)}`;
}

function textValue(field: string, value: string): Value {
  return field === 'url' ? code(displayUrl(value)) : name(value);
}

function switchWords(field: string, value: boolean): Phrase {
  if (field === 'enabled') return value ? say`on` : say`off`;
  if (field === 'disabled') return value ? say`archived` : say`in use`;
  return value ? say`yes` : say`no`;
}

function entries(values: readonly string[], most = EVENTS_SHOWN): Phrase {
  const list = listed(values.map(code), { most });
  return values.length > 3 ? say`${count(values.length, 'entry', 'entries')}: ${list}` : list;
}

function samePhrase(a: Phrase, b: Phrase): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isList(value: FieldValue): value is readonly string[] {
  return Array.isArray(value);
}
