import type { Address } from './address.ts';
import type { DesiredResource, DesiredState, SecretSource, WebhookFields } from './desired.ts';
import { secretKey } from './ledger.ts';
import { secretOfMark } from './url.ts';

/** One write-only value that a webhook sends: which field it fills and where it comes from. */
export interface SecretField {
  /** `headers.<name>`, `basic.username` or `basic.password`. */
  readonly field: string;
  readonly source: SecretSource;
}

/** A write-only value of a desired state. `key` names it in ledgers and plans. */
export interface SecretUse extends SecretField {
  readonly key: string;
  readonly address: Address;
}

/** The write-only values of a webhook that cannot be read back, in a fixed order. */
export function secretFieldsOf(fields: WebhookFields): readonly SecretField[] {
  const headers = Object.entries(fields.headers ?? {}).map(([name, source]) => ({
    field: `headers.${name}`,
    source,
  }));
  const { basic } = fields;
  if (basic === undefined) return headers;
  return [
    ...headers,
    { field: 'basic.username', source: basic.username },
    { field: 'basic.password', source: basic.password },
  ];
}

/**
 * Every secret that the managed webhooks of a desired state need, URLs that come from a secret
 * included (field `url`). The tokens of users are not among them: those are only checked.
 */
export function secretReferences(desired: Pick<DesiredState, 'resources'>): readonly SecretUse[] {
  return desired.resources.flatMap(secretUses);
}

function secretUses(resource: DesiredResource): readonly SecretUse[] {
  if (resource.kind !== 'webhook') return [];
  const { address, fields } = resource;
  const name = secretOfMark(fields.url);
  const url: readonly SecretField[] =
    name === null ? [] : [{ field: 'url', source: { type: 'reference', name, prefix: '' } }];
  return [...secretFieldsOf(fields), ...url].map((one) => ({
    ...one,
    address,
    key: secretKey(address, one.field),
  }));
}

/** `headers.x-api-key` belongs to `headers`, which Gladly only takes as a whole. */
export function groupOf(field: string): string {
  return field.replace(/\..*$/s, '');
}
