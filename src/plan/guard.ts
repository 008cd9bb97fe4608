import type { DesiredState, DesiredWebhook } from '../kinds/desired.ts';
import type { LiveWebhook, Reading } from '../kinds/live.ts';
import { secretReferences } from '../kinds/secrets.ts';
import type { ParentLookup } from './build-topics.ts';
import type { PlanInput } from './input.ts';
import type { Ambiguity } from './match.ts';
import { webhookHost } from './notes.ts';
import { WEBHOOK_LIMIT } from './order.ts';
import type { Operation, Refusal } from './types.ts';
import { findVendorWebhooks } from './vendor-webhooks.ts';

/** What the guards look at besides the input: the plan's findings on the way. */
export interface GuardContext {
  readonly input: PlanInput;
  readonly operations: readonly Operation[];
  readonly ambiguous: readonly Ambiguity[];
  readonly parents: ReadonlyMap<DesiredState['resources'][number], ParentLookup>;
  readonly unclaimedWebhooks: readonly LiveWebhook[];
}

/**
 * Every reason for which an apply of the plan must not write anything. All of them are looked at,
 * so that one run names all.
 */
export function refusalsOf(context: GuardContext): readonly Refusal[] {
  return [
    ...organizationRefusals(context.input),
    ...unreadableRefusals(context.input),
    ...ambiguityRefusals(context),
    ...parentRefusals(context),
    ...keyRefusals(context),
    ...limitRefusals(context),
    ...removalRefusals(context),
    ...secretRefusals(context.input),
    ...hostRefusals(context.input),
  ];
}

function organizationRefusals({ ledger, live, desired }: PlanInput): readonly Refusal[] {
  const actual = live.organization.id;
  const { place } = desired.organization;
  if (ledger === null || ledger.organizationId === actual) return [];
  const expected = ledger.organizationId;
  return [{ code: 'wrong-organization', guard: 'wrong-organization', place, expected, actual }];
}

/** A managed kind that the plan needs and that could not be read: unreadable is not empty. */
function unreadableRefusals({ desired, ledger, live }: PlanInput): readonly Refusal[] {
  const kinds = new Set([
    ...desired.resources.map(({ kind }) => kind),
    ...Object.values(ledger?.resources ?? {}).map(({ kind }) => kind),
  ]);
  const readings: readonly (readonly [string, Reading<unknown>])[] = [
    ['webhooks', kinds.has('webhook') ? live.webhooks : NOT_ASKED],
    ['topics', kinds.has('topic') ? live.topics : NOT_ASKED],
  ];
  return readings.flatMap(([kind, reading]): readonly Refusal[] => {
    if (reading.status !== 'unreadable') return [];
    const { message, remedy } = reading.cause;
    return [{ code: 'unreadable', guard: 'unreadable', place: null, kind, why: message, remedy }];
  });
}

const NOT_ASKED: Reading<never> = { status: 'not-asked' };

function ambiguityRefusals({ ambiguous, input }: GuardContext): readonly Refusal[] {
  return ambiguous.map(({ address, candidates }) => ({
    code: 'ambiguous',
    guard: 'ambiguous',
    place: placeOf(input.desired, address),
    address,
    candidates,
  }));
}

function parentRefusals({ parents }: GuardContext): readonly Refusal[] {
  return [...parents].flatMap(([{ address, place }, lookup]): readonly Refusal[] => {
    if (lookup.status !== 'missing' && lookup.status !== 'ambiguous') return [];
    const parent = lookup.name;
    if (lookup.status === 'missing') {
      return [{ code: 'invalid-config', guard: 'parent-missing', place, address, parent }];
    }
    return [{ code: 'ambiguous', guard: 'parent-ambiguous', place, address, parent }];
  });
}

/** A URL that the plan needs and that a live webhook which is not ours holds. */
function keyRefusals({ operations, unclaimedWebhooks }: GuardContext): readonly Refusal[] {
  const holders = new Map(unclaimedWebhooks.map((webhook) => [webhook.url, webhook]));
  const leaving = new Set(
    operations.filter(({ action }) => action === 'delete').map(({ liveId }) => liveId),
  );
  return operations.flatMap((operation): readonly Refusal[] => {
    const { kind, address, place, fields, changes } = operation;
    if (kind !== 'webhook' || fields === null || !('url' in fields)) return [];
    const holder = holders.get(fields.url);
    if (holder === undefined || leaving.has(holder.id)) return [];
    if (!changes.some(({ field }) => field === 'url')) return [];
    const refusal = { code: 'ambiguous', guard: 'key-taken', field: 'url' } as const;
    return [{ ...refusal, place, address, holder: holder.name }];
  });
}

/** Webhooks that vendors will make take up room as well; see `WEBHOOK_LIMIT`. */
function limitRefusals({ input, operations, unclaimedWebhooks }: GuardContext): readonly Refusal[] {
  const { webhooks } = input.live;
  if (webhooks.status !== 'read') return [];
  const inScope = operations.filter((one) => one.kind === 'webhook' && one.inScope);
  const creates = inScope.filter(({ action }) => action === 'create').length;
  const deletes = inScope.filter(({ action }) => action === 'delete').length;
  const expected = input.desired.vendorWebhooks.filter(
    (webhook) => findVendorWebhooks(webhook, unclaimedWebhooks).length === 0,
  ).length;
  const live = webhooks.resources.length + expected;
  if (creates === 0 || live + creates - deletes <= WEBHOOK_LIMIT) return [];
  const numbers = { live, creates, deletes, limit: WEBHOOK_LIMIT };
  return [{ code: 'limit-webhooks', guard: 'limit-webhooks', place: null, ...numbers }];
}

function removalRefusals({ input, operations }: GuardContext): readonly Refusal[] {
  const limit = input.options.maxRemovals;
  const removals = operations.filter((one) => one.inScope && isRemoval(one));
  const guarded = removals.flatMap(({ address, liveId }): readonly Refusal[] => {
    const applied = Object.entries(input.ledger?.resources ?? {});
    const isProtected = applied.some(
      ([key, one]) => one.protected && (key === address || one.id === liveId),
    );
    const inBase = input.base?.resources.find((one) => one.address === address)?.protected;
    if (!isProtected && inBase !== true) return [];
    return [{ code: 'protected', guard: 'protected', place: null, address }];
  });
  if (removals.length <= limit) return guarded;
  const names = removals.map(({ address }) => address);
  return [
    ...guarded,
    { code: 'max-removals', guard: 'max-removals', place: null, removals: names, limit },
  ];
}

/** Whether an operation takes away something that the file used to declare. */
export function isRemoval({ fields }: Operation): boolean {
  return fields === null;
}

function secretRefusals({ desired, secrets, options }: PlanInput): readonly Refusal[] {
  return secretReferences(desired).flatMap(({ key, address, source }): readonly Refusal[] => {
    const place = placeOf(desired, address);
    const name = source.type === 'reference' ? source.name : 'a value in the file';
    const reading = secrets[key];
    if (reading?.sameAs != null) {
      const code = 'secret-forbidden';
      return [{ code, guard: code, place, name, address, same: reading.sameAs }];
    }
    const missing = source.type === 'reference' && (reading?.fingerprint ?? null) === null;
    if (!missing || options.purpose !== 'apply') return [];
    return [{ code: 'secret-missing', guard: 'secret-missing', place, name, address }];
  });
}

function hostRefusals({ desired, secrets, options }: PlanInput): readonly Refusal[] {
  const allowed = options.webhookHosts;
  if (allowed === null) return [];
  const webhooks = desired.resources.filter((one): one is DesiredWebhook => one.kind === 'webhook');
  return webhooks.flatMap(({ address, place, fields }): readonly Refusal[] => {
    const host = webhookHost({ address, fields }, { secrets });
    if (host === null || allowed.some((one) => coversHost(one, host))) return [];
    const code = 'host-forbidden';
    return [{ code, guard: code, place, address, host, allowed }];
  });
}

/** `*.example.com` covers every host below example.com, not example.com itself. */
function coversHost(allowed: string, host: string): boolean {
  const wanted = allowed.toLowerCase();
  if (!wanted.startsWith('*.')) return host === wanted;
  return host.endsWith(wanted.slice(1)) && host.length > wanted.length - 1;
}

function placeOf(desired: DesiredState, address: string): Refusal['place'] {
  return desired.resources.find((one) => one.address === address)?.place ?? null;
}
