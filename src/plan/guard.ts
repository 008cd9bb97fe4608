import type { Address } from '../kinds/address.ts';
import type { DesiredResource, DesiredState } from '../kinds/desired.ts';
import type { AppliedResource } from '../kinds/ledger.ts';
import { secretKey } from '../kinds/ledger.ts';
import type { LiveTopic, LiveWebhook, Reading } from '../kinds/live.ts';
import { secretReferences } from '../kinds/secrets.ts';
import { secretOfMark } from '../kinds/url.ts';
import { distinct } from '../shared/distinct.ts';
import type { PlanContext } from './context.ts';
import type { PlanInput } from './input.ts';
import { inputRefusals } from './guard-inputs.ts';
import { keyRefusals } from './guard-keys.ts';
import { parentRefusals } from './guard-parents.ts';
import type { LedgerView } from './ledger-view.ts';
import type { Ambiguity } from './match.ts';
import { webhookHost } from './notes.ts';
import { WEBHOOK_LIMIT } from './order.ts';
import type { TopicParent } from './parents.ts';
import { isRemoval } from './removal.ts';
import type { Refusal } from './refusal.ts';
import type { Operation } from './types.ts';
import { findVendorWebhooks } from './vendor-webhooks.ts';

/** What the guards look at: the input, and the plan's findings on the way. */
export interface GuardContext extends PlanContext {
  readonly operations: readonly Operation[];
  readonly ambiguous: readonly Ambiguity[];
  readonly parents: readonly TopicParent[];
  /** Live webhooks that are neither declared nor to be removed. */
  readonly unclaimedWebhooks: readonly LiveWebhook[];
  /** Live topics that are not declared; archiving one does not free its name. */
  readonly undeclaredTopics: readonly LiveTopic[];
}

/**
 * Every reason for which an apply of the plan must not write anything. All of them are looked at,
 * so that one run names all.
 */
export function refusalsOf(context: GuardContext): readonly Refusal[] {
  return [
    ...organizationRefusals(context),
    ...unreadableRefusals(context),
    ...ambiguityRefusals(context),
    ...parentRefusals(context),
    ...keyRefusals(context),
    ...limitRefusals(context),
    ...inputRefusals(context),
    ...removalRefusals(context),
    ...secretRefusals(context),
    ...hostRefusals(context),
  ];
}

function organizationRefusals({ input }: GuardContext): readonly Refusal[] {
  const { ledger, live, desired } = input;
  const actual = live.organization.id;
  const { place } = desired.organization;
  if (ledger === null || ledger.organizationId === actual) return [];
  const expected = ledger.organizationId;
  return [{ code: 'wrong-organization', guard: 'wrong-organization', place, expected, actual }];
}

/** A managed kind that the plan needs and that could not be read: unreadable is not empty. */
function unreadableRefusals({ input, ledger }: GuardContext): readonly Refusal[] {
  const { desired, live } = input;
  const used = new Set([
    ...desired.resources.map(({ kind }) => kind),
    ...[...(ledger?.resources.values() ?? [])].map(({ kind }) => kind),
    ...(ledger?.unfinished ?? []).map(({ kind }) => kind),
  ]);
  return [
    ...(used.has('webhook') ? unreadable('webhooks', live.webhooks) : []),
    ...(used.has('topic') ? unreadable('topics', live.topics) : []),
  ];
}

function unreadable(kind: string, reading: Reading<unknown>): readonly Refusal[] {
  if (reading.status !== 'unreadable') return [];
  const { message, remedy } = reading.cause;
  return [{ code: 'unreadable', guard: 'unreadable', place: null, kind, why: message, remedy }];
}

function ambiguityRefusals({ ambiguous }: GuardContext): readonly Refusal[] {
  const code = 'ambiguous';
  return ambiguous.map((one) => ({ code, guard: code, ...one }));
}

/** Webhooks that vendors will make take up room as well; see `WEBHOOK_LIMIT`. */
function limitRefusals(context: GuardContext): readonly Refusal[] {
  const { input, operations, unclaimedWebhooks } = context;
  const inScope = operations.filter((one) => one.kind === 'webhook' && one.inScope);
  const creates = inScope.filter(({ action }) => action === 'create').length;
  const deletes = inScope.filter(({ action }) => action === 'delete').length;
  const expected = input.desired.vendorWebhooks.filter(
    (webhook) => findVendorWebhooks(webhook, unclaimedWebhooks).length === 0,
  ).length;
  const live = context.live.webhooks.size + expected;
  if (creates === 0 || live + creates - deletes <= WEBHOOK_LIMIT) return [];
  const numbers = { live, creates, deletes, limit: WEBHOOK_LIMIT };
  return [{ code: 'limit-webhooks', guard: 'limit-webhooks', place: null, ...numbers }];
}

function removalRefusals({ input, ledger, operations }: GuardContext): readonly Refusal[] {
  const limit = input.options.maxRemovals;
  const removals = operations.filter((one) => one.inScope && isRemoval(one));
  const protectedOnes = protectedAddressesAndIds(input.base, ledger);
  const guarded = removals
    .filter(({ address, liveId }) => [address, liveId].some((one) => protectedOnes.has(one)))
    .map(
      ({ address }) => ({ code: 'protected', guard: 'protected', place: null, address }) as const,
    );
  if (removals.length <= limit) return guarded;
  const code = 'max-removals';
  const names = removals.map(({ address }) => address);
  return [...guarded, { code, guard: code, place: null, removals: names, limit }];
}

/**
 * What was protected when it was applied last, or is in what the change starts from. A topic that
 * was archived on purpose may be archived again.
 */
function protectedAddressesAndIds(
  base: DesiredState | null,
  ledger: LedgerView | null,
): ReadonlySet<string | null> {
  const applied = [...(ledger?.resources.values() ?? [])].filter(isGuarded);
  const inBase = (base?.resources ?? []).filter(isGuarded);
  return new Set([...applied.map(({ id }) => id), ...inBase.map(({ address }) => address)]);
}

function isGuarded(one: Pick<AppliedResource | DesiredResource, 'protected' | 'fields'>): boolean {
  return one.protected && !('disabled' in one.fields && one.fields.disabled);
}

/** What is wrong with the secrets of each webhook, once where several fields name one. */
function secretRefusals({ input, desired }: GuardContext): readonly Refusal[] {
  const { secrets, options } = input;
  const refusals = desired.webhooks.flatMap((webhook) =>
    secretReferences({ resources: [webhook] }).flatMap(({ key, source }): readonly Refusal[] => {
      const { address, place } = webhook;
      const name = source.type === 'reference' ? source.name : 'a value in the file';
      const { sameAs, fingerprint } = secrets[key] ?? UNRESOLVED;
      if (sameAs !== null) {
        const code = 'secret-forbidden';
        return [{ code, guard: code, place, name, address, same: sameAs }];
      }
      const isMissing = source.type === 'reference' && fingerprint === null;
      if (!isMissing || options.purpose !== 'apply') return [];
      return [{ code: 'secret-missing', guard: 'secret-missing', place, name, address }];
    }),
  );
  return distinct(refusals);
}

const UNRESOLVED = { fingerprint: null, sameAs: null } as const;

function hostRefusals({ input, desired }: GuardContext): readonly Refusal[] {
  const allowed = input.options.webhookHosts;
  if (allowed === null) return [];
  return desired.webhooks.flatMap(({ address, place, fields }): readonly Refusal[] => {
    const host = webhookHost(address, fields, input.secrets);
    // A secret that does not resolve is a note or a refusal of its own.
    const isUnresolved = secretOfMark(fields.url) !== null && !isResolved(address, input);
    if (isUnresolved || allowed.some((one) => host !== null && coversHost(one, host))) return [];
    const code = 'host-forbidden';
    return [{ code, guard: code, place, address, host: host ?? '(no host)', allowed }];
  });
}

function isResolved(address: Address, { secrets }: PlanInput): boolean {
  return (secrets[secretKey(address, 'url')]?.fingerprint ?? null) !== null;
}

/** `*.example.com` covers every host below example.com, not example.com itself. */
function coversHost(allowed: string, host: string): boolean {
  const wanted = allowed.toLowerCase();
  if (!wanted.startsWith('*.')) return host === wanted;
  return host.endsWith(wanted.slice(1)) && host.length > wanted.length - 1;
}
