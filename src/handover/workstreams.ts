import type { LiveInbox } from '../kinds/live.ts';
import { compareText } from '../shared/stable-json.ts';
import { exactly } from './expression.ts';

/** Something about the inboxes that whoever enters the table should know. */
export type WorkstreamRemark =
  | { readonly code: 'no-inboxes' }
  | { readonly code: 'deactivated'; readonly names: readonly string[] }
  /** The name alone would match each of them. */
  | { readonly code: 'same-name'; readonly name: string; readonly ids: readonly string[] }
  /** Some identifiers begin with a character in brackets: `[-]abc`. */
  | { readonly code: 'bracketed-start' };

export interface WorkstreamTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly remarks: readonly WorkstreamRemark[];
}

/** As Playvox's guide heads the columns, with the state of the inbox between them. */
const COLUMNS = ['Inbox', 'In use', 'Integration Identifier (Regular Expression Matching)'];

/**
 * A row for each inbox with its identifier for Playvox, `<id>|<name>`: a regular expression that
 * matches the inbox's id or its name, and nothing else. Inboxes in use come first, by name.
 */
export function workstreamTable(inboxes: readonly LiveInbox[]): WorkstreamTable {
  const sorted = inboxes.toSorted(
    (a, b) =>
      Number(a.disabled) - Number(b.disabled) ||
      compareText(a.name, b.name) ||
      compareText(a.id, b.id),
  );
  const rows = sorted.map((inbox) => [
    inbox.name,
    inbox.disabled ? 'no: deactivated' : 'yes',
    identifierOf(inbox),
  ]);
  return { columns: COLUMNS, rows, remarks: remarksOn(sorted) };
}

function identifierOf({ id, name }: LiveInbox): string {
  return `${exactly(id)}|${exactly(name)}`;
}

function remarksOn(inboxes: readonly LiveInbox[]): readonly WorkstreamRemark[] {
  const deactivated = inboxes.filter(({ disabled }) => disabled).map(({ name }) => name);
  return [
    ...(inboxes.length === 0 ? [{ code: 'no-inboxes' } as const] : []),
    ...(deactivated.length === 0 ? [] : [{ code: 'deactivated', names: deactivated } as const]),
    ...sameNames(inboxes),
    ...(inboxes.some((inbox) => identifierOf(inbox).startsWith('['))
      ? [{ code: 'bracketed-start' } as const]
      : []),
  ];
}

function sameNames(inboxes: readonly LiveInbox[]): readonly WorkstreamRemark[] {
  const ids = new Map<string, string[]>();
  for (const { id, name } of inboxes) ids.set(name, [...(ids.get(name) ?? []), id]);
  return [...ids].flatMap(([name, own]) =>
    own.length > 1 ? [{ code: 'same-name', name, ids: own } as const] : [],
  );
}
