import type { DesiredState } from '../kinds/desired.ts';
import { secretKey } from '../kinds/ledger.ts';
import type { LiveWebhook } from '../kinds/live.ts';
import { secretFieldsOf, secretReferences } from '../kinds/secrets.ts';
import { hostOf, secretOfMark } from '../kinds/url.ts';
import type { SecretReading } from './input.ts';
import type { NoteText, Operation, PlanNote, WebhookOperation } from './types.ts';

/** Requests a minute that an organization may make, all clients together (Gladly's reference). */
const BUDGET_PER_MINUTE = 600;
/** What must be left for everybody else before the plan warns: two a second. */
const BUDGET_RESERVE = 120;

export interface RiskContext {
  readonly live: readonly LiveWebhook[];
  readonly secrets: Readonly<Record<string, SecretReading>>;
}

/** What a reviewer should look at in the operations that apply would execute. */
export function riskNotes(
  operations: readonly Operation[],
  context: RiskContext,
): readonly PlanNote[] {
  const known = new Set(context.live.map(({ url }) => hostOf(url)));
  return operations.flatMap((operation): readonly PlanNote[] => {
    if (operation.kind !== 'webhook' || operation.fields === null || !operation.inScope) return [];
    const host = webhookHost(operation, context);
    return [
      ...(host !== null && leadsElsewhere(operation) && !known.has(host)
        ? newHostNotes(operation, host)
        : []),
      ...widenedNotes(operation),
      ...(host !== null && isPinged(operation) ? [note(operation, { code: 'ping', host })] : []),
      ...(leadsElsewhere(operation) && hasCredentialsInUrl(operation.fields.url)
        ? [note(operation, { code: 'url-credentials' })]
        : []),
    ];
  });
}

/** Secret references that do not resolve; an apply would be refused. */
export function unresolvedNotes(
  desired: DesiredState,
  secrets: Readonly<Record<string, SecretReading>>,
): readonly PlanNote[] {
  const places = new Map(desired.resources.map(({ address, place }) => [address, place]));
  return secretReferences(desired).flatMap(({ key, address, source }): readonly PlanNote[] => {
    if (source.type !== 'reference' || (secrets[key]?.fingerprint ?? null) !== null) return [];
    const place = places.get(address) ?? null;
    return [{ address, place, code: 'secret-not-resolved', name: source.name }];
  });
}

/** Webhooks that became one because they share URL and auth. */
export function mergeNotes({ merged, resources }: DesiredState): readonly PlanNote[] {
  return merged.map(({ address, absorbed }) => ({
    address,
    place: resources.find((resource) => resource.address === address)?.place ?? null,
    code: 'webhooks-merged',
    absorbed,
  }));
}

/** Vendors that may together use up the requests that Gladly allows the organization. */
export function budgetNotes({ integrations }: DesiredState): readonly PlanNote[] {
  const takers = integrations.filter(({ requestsPerMinute }) => requestsPerMinute !== undefined);
  const declared = takers.reduce((sum, { requestsPerMinute = 0 }) => sum + requestsPerMinute, 0);
  if (BUDGET_PER_MINUTE - declared >= BUDGET_RESERVE) return [];
  return [
    {
      address: null,
      place: takers[0]?.place ?? null,
      code: 'api-budget',
      declared,
      limit: BUDGET_PER_MINUTE,
      integrations: takers.map(({ title }) => title),
    },
  ];
}

/** The host that a declared webhook leads to, also where its URL comes from a secret. */
export function webhookHost(
  { address, fields }: Pick<WebhookOperation, 'address' | 'fields'>,
  { secrets }: Pick<RiskContext, 'secrets'>,
): string | null {
  if (fields === null) return null;
  if (secretOfMark(fields.url) === null) return hostOf(fields.url);
  return secrets[secretKey(address, 'url')]?.host ?? null;
}

function newHostNotes(operation: WebhookOperation, host: string): readonly PlanNote[] {
  const sent = operation.fields === null ? [] : secretFieldsOf(operation.fields);
  return [
    note(operation, { code: 'new-host', host }),
    ...sent.map(({ field }) => note(operation, { code: 'secret-to-new-host', host, field })),
  ];
}

function widenedNotes(operation: WebhookOperation): readonly PlanNote[] {
  if (operation.action !== 'update') return [];
  const change = operation.changes.find(({ field }) => field === 'events');
  if (change === undefined || 'secret' in change) return [];
  const before = new Set(Array.isArray(change.before) ? change.before : []);
  const after: readonly string[] = operation.fields?.events ?? [];
  const added = after.filter((event) => !before.has(event));
  return added.length === 0 ? [] : [note(operation, { code: 'events-widened', added })];
}

function leadsElsewhere({ action, changes }: WebhookOperation): boolean {
  return action === 'create' || changes.some(({ field }) => field === 'url');
}

/** Gladly sends a PING when a webhook is enabled or its URL changes (its REST reference). */
function isPinged(operation: WebhookOperation): boolean {
  if (operation.action === 'create') return operation.fields?.enabled === true;
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

function note({ address, place }: WebhookOperation, text: NoteText): PlanNote {
  return { address, place, ...text };
}
