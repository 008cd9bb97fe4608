/** Kinds that apply can write. */
export type ManagedKind = 'webhook' | 'topic';

/** Everything that has an address. `user`, `inbox` and `step` are never written. */
export type Kind = ManagedKind | 'user' | 'inbox' | 'step';

/**
 * `<integration>.<kind>.<key>`: how one declared object is called in plans, logs, annotations
 * and JSON. Keys hold no dots (the schema sees to it), so an address can be taken apart again.
 */
export type Address = `${string}.${Kind}.${string}`;

/** The address of an object of an integration. `key` holds no dots. */
export function addressOf(integration: string, kind: Kind, key: string): Address {
  return `${integration}.${kind}.${key}`;
}

/** The integration that an address belongs to. */
export function integrationOf(address: Address): string {
  return address.slice(0, address.indexOf('.'));
}

/** The last part of an address. */
export function keyOf(address: Address): string {
  return address.slice(address.lastIndexOf('.') + 1);
}

/** Whether a text has the form of an address; for keys of records that were read from a file. */
export function isAddress(text: string): text is Address {
  return /^[^.]+\.(webhook|topic|user|inbox|step)\.[^.]+$/.test(text);
}
