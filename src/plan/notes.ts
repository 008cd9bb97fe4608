import type { Address } from '../kinds/address.ts';
import type { DesiredState, WebhookFields } from '../kinds/desired.ts';
import { secretKey } from '../kinds/ledger.ts';
import { secretFieldsOf, secretReferences } from '../kinds/secrets.ts';
import { hostOf, secretOfMark } from '../kinds/url.ts';
import { distinct } from '../shared/distinct.ts';
import type { PlanContext } from './context.ts';
import type { SecretReading } from './input.ts';
import type { NoteText, PlanNote } from './note.ts';
import type { Operation, UnmanagedObject, WebhookOperation } from './types.ts';

/** Requests a minute that an organization may make, all clients together (Gladly's reference). */
const BUDGET_PER_MINUTE = 600;
/** What must be left for everybody else before the plan warns: two a second. */
const BUDGET_RESERVE = 120;

/** What a reviewer should look at in the operations that apply would execute, each said once. */
export function riskNotes(
  operations: readonly Operation[],
  context: PlanContext,
): readonly PlanNote[] {
  const known = knownHosts(context);
  const notes = operations.flatMap((operation): readonly PlanNote[] => {
    const { kind, address, fields, place, inScope } = operation;
    if (kind !== 'webhook' || fields === null || !inScope) return [];
    const host = webhookHost(address, fields, context.input.secrets);
    const texts = [
      ...(host === null ? [] : hostNotes(operation, { fields, host, known })),
      ...widenedNotes(operation, fields),
      ...(leadsElsewhere(operation) && hasCredentialsInUrl(fields.url) ? [URL_CREDENTIALS] : []),
    ];
    return texts.map((text) => ({ address, place, ...text }));
  });
  return distinct(notes);
}

const URL_CREDENTIALS: NoteText = { code: 'url-credentials' };

/** What an apply would remove together with secrets that nobody can read back. */
export function lostSecretNotes(
  operations: readonly Operation[],
  { live }: PlanContext,
): readonly PlanNote[] {
  return operations.flatMap(({ address, action, liveId, inScope, place }): readonly PlanNote[] => {
    const webhook = live.webhooks.get(liveId ?? '');
    if (action !== 'delete' || !inScope || webhook === undefined) return [];
    const { hasCredentials, headerKeys } = webhook;
    const basic = hasCredentials ? ['basic.username', 'basic.password'] : [];
    const fields = [...basic, ...headerKeys.map((key) => `headers.${key}`)];
    return fields.length === 0 ? [] : [{ address, place, code: 'secrets-lost', fields }];
  });
}

/** Secret references that do not resolve, once a webhook; an apply would be refused. */
export function unresolvedNotes({ desired, input }: PlanContext): readonly PlanNote[] {
  const notes = desired.webhooks.flatMap((webhook) =>
    secretReferences({ resources: [webhook] }).flatMap(({ key, source }): readonly PlanNote[] => {
      const fingerprint = input.secrets[key]?.fingerprint ?? null;
      if (source.type !== 'reference' || fingerprint !== null) return [];
      const { address, place } = webhook;
      return [{ address, place, code: 'secret-not-resolved', name: source.name }];
    }),
  );
  return distinct(notes);
}

/**
 * Webhooks of ours that the file no longer has and that cannot be told among those which Gladly has
 * beside the file: their URL came from a secret, of which there is neither the value that was
 * sent nor a fingerprint. Where Gladly has no other webhook they are gone, and nothing is said.
 */
export function unrecognisedNotes(
  { ledger, input }: PlanContext,
  unmanaged: readonly UnmanagedObject[],
): readonly PlanNote[] {
  if (!unmanaged.some(({ kind, ignored }) => kind === 'webhook' && ignored === null)) return [];
  const declared = new Set(input.desired.resources.map(({ address }) => address));
  return [...(ledger?.resources ?? [])].flatMap(([address, one]): readonly PlanNote[] => {
    if (one.kind !== 'webhook' || one.id !== null || declared.has(address)) return [];
    const name = secretOfMark(one.fields.url);
    if (name === null || ledger?.fingerprints[secretKey(address, 'url')] !== undefined) return [];
    const { name: webhook } = one.fields;
    return [{ address, place: null, code: 'url-not-recognised', name, webhook }];
  });
}

/** Webhooks that became one because they share URL and auth. */
export function mergeNotes({ desired, input }: PlanContext): readonly PlanNote[] {
  const absorbed = new Map(input.desired.merged.map((one) => [one.address, one.absorbed]));
  return desired.webhooks.flatMap(({ address, place }): readonly PlanNote[] => {
    const others = absorbed.get(address);
    return others === undefined
      ? []
      : [{ address, place, code: 'webhooks-merged', absorbed: others }];
  });
}

/** Vendors that may together use up the requests that Gladly allows the organization. */
export function budgetNotes({ integrations }: DesiredState): readonly PlanNote[] {
  const takers = integrations.filter(({ requestsPerMinute = 0 }) => requestsPerMinute > 0);
  const [first] = takers;
  const declared = takers.reduce((sum, { requestsPerMinute = 0 }) => sum + requestsPerMinute, 0);
  if (first === undefined || BUDGET_PER_MINUTE - declared >= BUDGET_RESERVE) return [];
  return [
    {
      address: null,
      place: first.place,
      code: 'api-budget',
      declared,
      limit: BUDGET_PER_MINUTE,
      integrations: takers.map(({ title }) => title),
    },
  ];
}

/** The host that a declared webhook leads to, also where its URL comes from a secret. */
export function webhookHost(
  address: Address,
  { url }: WebhookFields,
  secrets: Readonly<Record<string, SecretReading>>,
): string | null {
  if (secretOfMark(url) === null) return hostOf(url);
  return secrets[secretKey(address, 'url')]?.host ?? null;
}

/** The host behind a secret URL that an operation sets; `null` where the URL itself tells it. */
export function hiddenHost(
  operation: Pick<Operation, 'kind' | 'address' | 'changes' | 'fields'>,
  secrets: Readonly<Record<string, SecretReading>>,
): string | null {
  const { address, changes, fields } = operation;
  if (fields === null || !('url' in fields) || secretOfMark(fields.url) === null) return null;
  return changes.some(({ field }) => field === 'url')
    ? webhookHost(address, fields, secrets)
    : null;
}

/**
 * Hosts that the organization's webhooks lead to already, by the webhooks' ids; for ours, also
 * those that the last apply sent them to, by their addresses.
 */
function knownHosts({
  desired,
  live,
  ledger,
  input,
}: PlanContext): ReadonlyMap<string | null, string | null> {
  const hidden = new Map(
    desired.webhooks
      .filter(({ fields }) => secretOfMark(fields.url) !== null)
      .map(({ address, fields }) => [fields.url, webhookHost(address, fields, input.secrets)]),
  );
  const applied = [...(ledger?.resources ?? [])].flatMap(([address, one]) =>
    one.kind === 'webhook'
      ? [[address, hidden.get(one.fields.url) ?? hostOf(one.fields.url)] as const]
      : [],
  );
  return new Map([
    ...applied,
    ...[...live.webhooks.values()].map(
      ({ id, url }) => [id, hidden.get(url) ?? hostOf(url)] as const,
    ),
  ]);
}

function hostNotes(
  operation: WebhookOperation,
  on: {
    readonly fields: WebhookFields;
    readonly host: string;
    readonly known: ReadonlyMap<string | null, string | null>;
  },
): readonly NoteText[] {
  const { fields, host, known } = on;
  const leads = leadsElsewhere(operation);
  const isNew = leads && ![...known.values()].includes(host);
  const isOther = leads && operation.action !== 'create' && known.get(operation.liveId) !== host;
  const secrets = secretFieldsOf(fields).map(({ field }) => field);
  const isSecretMoved = isOther && !isNew && secrets.length > 0;
  return [
    ...(isNew ? [{ code: 'new-host', host, secrets } as const] : []),
    ...(isSecretMoved ? [{ code: 'secret-to-new-host', host, secrets } as const] : []),
    ...(isPinged(operation, fields) ? [{ code: 'ping', host } as const] : []),
  ];
}

function widenedNotes(
  { action, changes }: WebhookOperation,
  { events }: WebhookFields,
): readonly NoteText[] {
  if (action !== 'update') return [];
  return changes.flatMap((change): readonly NoteText[] => {
    if ('secret' in change || change.field !== 'events') return [];
    const before = [change.before].flat();
    const added = events.filter((event) => !before.includes(event));
    return added.length === 0 ? [] : [{ code: 'events-widened', added }];
  });
}

function leadsElsewhere({ changes }: WebhookOperation): boolean {
  return changes.some(({ field }) => field === 'url');
}

/** Gladly sends a PING when a webhook is enabled or its URL changes (its REST reference). */
function isPinged(operation: WebhookOperation, { enabled }: WebhookFields): boolean {
  if (operation.action === 'create') return enabled;
  return operation.action === 'enable' || leadsElsewhere(operation);
}

function hasCredentialsInUrl(url: string): boolean {
  if (secretOfMark(url) !== null || !URL.canParse(url)) return false;
  const { username, password, searchParams } = new URL(url);
  const names = [...searchParams.keys()];
  return (
    username + password !== '' || names.some((name) => /key|token|secret|password|auth/i.test(name))
  );
}
