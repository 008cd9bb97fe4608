import { openReadingClient } from '../gladly/client.ts';
import type { Address } from '../kinds/address.ts';
import { isAddress } from '../kinds/address.ts';
import type { Ledger } from '../kinds/ledger.ts';
import type { LiveState } from '../kinds/live.ts';
import type { LedgerStore } from '../ledger/store.ts';
import { rebuildLedger } from '../ledger/rebuild.ts';
import type { Plan } from '../plan/types.ts';
import type { Outcome } from './outcome.ts';
import { outcomeOf } from './outcome.ts';
import type { Planned } from './planning.ts';
import type { CommandPorts } from './ports.ts';
import type { OrganizationRequest } from './request.ts';
import type { Session } from './session.ts';
import { withSession } from './session.ts';

/** A ledger that was made anew, and what the file declares that Gladly does not hold. */
export interface Rebuilt {
  readonly organization: string;
  readonly ledger: Ledger;
  readonly missing: readonly Address[];
}

export interface RebuildRequest extends OrganizationRequest {
  readonly ledger: string;
  /** Takes what was found, once it has been written. */
  readonly report: (rebuilt: Rebuilt) => void;
}

/**
 * Makes the ledger of an organization anew from the file and from Gladly, for when it was lost.
 * What the file declares and Gladly holds counts as ours from then on; a ledger that is there all the
 * same still tells which object that is, however it was renamed since. Nothing is written to
 * Gladly; what the former ledger said of objects that the file no longer declares is forgotten.
 */
export function rebuild(request: RebuildRequest, ports: CommandPorts): Promise<Outcome> {
  const made = {
    ...request,
    command: 'ledger rebuild',
    purpose: 'plan',
    base: null,
    scope: 'changes',
  } as const;
  return withSession(made, { ports, open: openReadingClient }, async (session) => {
    const { store, planner, diagnostics, organization } = session;
    const planned = await planner.plan();
    const { plan } = planned;
    const blocked = plan.refusals.find(
      ({ guard }) => guard === 'unreadable' || guard === 'ambiguous',
    );
    const ending = { command: 'ledger rebuild', diagnostics, organization, plan } as const;
    if (blocked !== undefined) {
      return outcomeOf({ ...ending, result: 'refused', reason: blocked.code });
    }
    const ledger = rebuilt(session, planned);
    if (store !== null)
      await write(store, { plan, ledger, fingerprintKey: planner.fingerprintKey });
    request.report({ organization, ledger, missing: missingOf(plan) });
    return outcomeOf({ ...ending, result: 'applied', reason: 'ok' });
  });
}

/** What was recognised in Gladly: by the former ledger, or else as something to be adopted. */
function rebuilt({ desired }: Session, { plan, live, ledger }: Planned): Ledger {
  const there = idsOf(live);
  const pinned = desired.resources.flatMap(({ kind, address }) => {
    const { kind: formerKind, id = null } = ledger?.resources[address] ?? {};
    return formerKind === kind && id !== null && there.has(id) ? [{ kind, address, id }] : [];
  });
  const adopted = plan.operations.flatMap(({ action, kind, address, liveId }) =>
    action === 'adopt' && liveId !== null ? [{ kind, address, id: liveId }] : [],
  );
  const found = [...pinned, ...adopted];
  const matchesOf = (kind: 'webhook' | 'topic') =>
    new Map(
      found.flatMap((one) =>
        one.kind === kind ? [[one.address, { live: { id: one.id } }] as const] : [],
      ),
    );
  return rebuildLedger(desired, live, {
    webhooks: matchesOf('webhook'),
    topics: matchesOf('topic'),
  });
}

function idsOf({ webhooks, topics }: LiveState): ReadonlySet<string> {
  return new Set([
    ...(webhooks.status === 'read' ? webhooks.resources : []).map(({ id }) => id),
    ...(topics.status === 'read' ? topics.resources : []).map(({ id }) => id),
  ]);
}

async function write(
  store: LedgerStore,
  made: { readonly plan: Plan; readonly ledger: Ledger; readonly fingerprintKey: string },
): Promise<void> {
  const { plan, ledger, fingerprintKey } = made;
  const { id, name } = plan.organization;
  const owned = Object.entries(ledger.resources).flatMap(
    ([address, one]): readonly (readonly [Address, string])[] =>
      isAddress(address) && one.id !== null ? [[address, one.id]] : [],
  );
  await store.begin({
    organization: { id, name },
    planDigest: plan.digest,
    operations: [],
    owned: Object.fromEntries(owned),
    fingerprints: {},
    fingerprintKey,
  });
  try {
    await store.finish({ outcome: 'success', summary: 'rebuilt', ledger });
  } finally {
    await store.release();
  }
}

function missingOf({ operations }: Plan): readonly Address[] {
  return operations.filter(({ action }) => action === 'create').map(({ address }) => address);
}
