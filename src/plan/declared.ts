import type { Address, Kind } from '../kinds/address.ts';
import type { DesiredState, SecretSource } from '../kinds/desired.ts';
import { secretKey } from '../kinds/ledger.ts';
import { secretFieldsOf } from '../kinds/secrets.ts';
import type { Place } from '../shared/place.ts';
import { secretsEqual } from '../shared/secret.ts';
import { compareText, stableJson } from '../shared/stable-json.ts';
import type { FieldChange, FieldValue } from './types.ts';

/**
 * What changes from one version of the file to another, found without asking Gladly. It is no
 * plan: nobody has looked whether Gladly is as the first version says, so it has no digest, and
 * there is nothing in it that could be applied or approved.
 */
export interface DeclaredDifference {
  readonly organization: string;
  /** Sorted by address. */
  readonly changes: readonly DeclaredChange[];
}

interface DeclaredChange {
  readonly address: Address;
  readonly kind: Kind | 'vendor-webhook';
  readonly name: string;
  readonly direction: 'added' | 'changed' | 'removed';
  /** Sorted by field. */
  readonly changes: readonly FieldChange[];
  /** Where head declares it; `null` for what it no longer declares. */
  readonly place: Place | null;
}

/** Compares what two versions of the file ask of the same organization. */
export function declaredDifference(base: DesiredState, head: DesiredState): DeclaredDifference {
  const before = entriesOf(base);
  const after = entriesOf(head);
  const all = [...new Map([...before, ...after]).values()];
  const changes = all
    .toSorted((one, other) => compareText(one.address, other.address))
    .map((entry) => changeOf(entry, before.get(entry.address), after.get(entry.address)));
  return {
    organization: head.organization.name,
    changes: changes.filter((change) => change !== null),
  };
}

/** One declared object with everything about it that a reviewer may want to see. */
interface Entry extends Pick<DeclaredChange, 'address' | 'kind' | 'name'> {
  readonly place: Place;
  readonly fields: Readonly<Record<string, FieldValue | undefined>>;
  readonly state: DesiredState;
}

/** Stands for a secret that is written out in the file. */
const LITERAL = 'written in the file';

/** `entry`: the later of the two. */
function changeOf(
  entry: Entry,
  before: Entry | undefined,
  after: Entry | undefined,
): DeclaredChange | null {
  const changes = fieldChanges(before, after);
  if (before !== undefined && after !== undefined && changes.length === 0) return null;
  const { address, kind, name } = entry;
  return {
    address,
    kind,
    name,
    direction: directionOf(before, after),
    changes,
    place: after?.place ?? null,
  };
}

function directionOf(
  before: Entry | undefined,
  after: Entry | undefined,
): DeclaredChange['direction'] {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}

function fieldChanges(before: Entry | undefined, after: Entry | undefined): readonly FieldChange[] {
  const names = new Set([
    ...Object.keys(before?.fields ?? {}),
    ...Object.keys(after?.fields ?? {}),
  ]);
  return [...names].toSorted(compareText).flatMap((field): readonly FieldChange[] => {
    const from = before?.fields[field] ?? null;
    const to = after?.fields[field] ?? null;
    if (stableJson(from) !== stableJson(to)) return [{ field, before: from, after: to }];
    const isRewritten = before && after && to === LITERAL && !sameLiteral(field, before, after);
    return isRewritten === true ? [{ field, secret: 'changed' }] : [];
  });
}

function sameLiteral(field: string, before: Entry, after: Entry): boolean {
  const key = secretKey(after.address, field);
  const from = before.state.literals.get(key);
  const to = after.state.literals.get(key);
  return from !== undefined && to !== undefined && secretsEqual(from, to);
}

function entriesOf(state: DesiredState): ReadonlyMap<Address, Entry> {
  const entries = [...resources(state), ...observed(state), ...steps(state)];
  return new Map(entries.map((entry) => [entry.address, { ...entry, state }]));
}

type Draft = Omit<Entry, 'state'>;

function resources({ resources: declared }: DesiredState): readonly Draft[] {
  return declared.map(({ address, place, protected: isProtected, ...resource }) => {
    const { kind, fields } = resource;
    const common = { address, kind, place, name: fields.name };
    const shared = { name: fields.name, protected: isProtected };
    if (resource.kind === 'topic') {
      const { parent, disabled } = resource.fields;
      const above = parent?.type === 'declared' ? parent.address : parent?.name;
      return { ...common, fields: { ...shared, disabled, parent: above } };
    }
    const { url, events, enabled, basic } = resource.fields;
    const secrets = secretFieldsOf(resource.fields).map(
      ({ field, source }) => [field, sourceText(source)] as const,
    );
    const readable = { ...shared, url, events, enabled, 'basic.realm': basic?.realm };
    return { ...common, fields: { ...readable, ...Object.fromEntries(secrets) } };
  });
}

function observed({ users, inboxes, vendorWebhooks }: DesiredState): readonly Draft[] {
  return [
    ...users.map(({ address, kind, place, email, name, roles }) => {
      return { address, kind, place, name: email, fields: { email, name, roles } };
    }),
    ...inboxes.map(({ address, kind, place, name, slaMinutes }) => {
      const sla = slaMinutes?.toString();
      return { address, kind, place, name, fields: { name, 'sla-minutes': sla } };
    }),
    ...vendorWebhooks.map(({ address, kind, place, name, url, events }) => {
      return { address, kind, place, name: name ?? url ?? address, fields: { name, url, events } };
    }),
  ];
}

function steps({ steps: declared }: DesiredState): readonly Draft[] {
  return declared.map(({ address, kind, place, title, where, instruction, confirmation }) => {
    const confirmed = confirmation && `${confirmation.on} by ${confirmation.by}`;
    return { address, kind, place, name: title, fields: { where, do: instruction, confirmed } };
  });
}

function sourceText(source: SecretSource): string {
  if (source.type === 'literal') return LITERAL;
  return `${source.prefix}secret ${source.name}`;
}
