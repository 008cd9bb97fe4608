import type { ReadingClient } from '../gladly/client.ts';
import type { ListedKind, TokenToCheck } from '../gladly/snapshot.ts';
import { readSnapshot } from '../gladly/snapshot.ts';
import type { DesiredState } from '../kinds/desired.ts';
import type { Ledger } from '../kinds/ledger.ts';
import type { LiveState } from '../kinds/live.ts';
import { markLiveWebhooks } from '../kinds/mark.ts';
import { withLiveIds } from '../ledger/live-ids.ts';
import type { LedgerStore } from '../ledger/store.ts';
import { unknownSent } from '../ledger/unfinished.ts';
import type { PlanOptions } from '../plan/input.ts';
import type { Plan } from '../plan/types.ts';
import type { Fingerprint } from '../shared/secret.ts';
import { fingerprinter, Secret } from '../shared/secret.ts';
import { ledgerUrls } from './ledger-urls.ts';
import type { CommandPorts, Credentials, Environment, Keys } from './ports.ts';
import { today } from './ports.ts';
import type { ResolvedSecrets } from './secrets.ts';
import { resolveSecrets, userToken } from './secrets.ts';

/** What plans are made for, and by which rules. */
export interface PlannerRequest extends Omit<PlanOptions, 'today'> {
  readonly desired: DesiredState;
  /** Asked once, while the organization is being read. */
  readonly base: () => Promise<DesiredState | null>;
}

export interface PlannerPorts {
  readonly client: ReadingClient;
  readonly credentials: Credentials;
  /** `null`: no ledger is kept, and nothing is ever removed. */
  readonly store: LedgerStore | null;
  readonly ports: CommandPorts;
}

export interface Planned {
  readonly plan: Plan;
  readonly live: LiveState;
  readonly ledger: Ledger | null;
}

/** Where plans come from: one organization, read anew for each plan. */
export interface Planner {
  readonly secrets: ResolvedSecrets;
  readonly fingerprintKey: Fingerprint;
  /**
   * Reads the organization and plans. `using` stands in for the ledger that is kept: the one that
   * an apply is about to write, or `null` for none.
   */
  readonly plan: (using?: Ledger | null) => Promise<Planned>;
  /** Plans from what an earlier plan has read already. */
  readonly planFrom: (read: Pick<Planned, 'live' | 'ledger'>) => Promise<Planned>;
}

/** Makes a planner. Nothing is read before the first plan. */
export function createPlanner(request: PlannerRequest, on: PlannerPorts): Planner {
  const { credentials, ports } = on;
  const { desired } = request;
  const { environment, keys } = ports;
  const fingerprint = fingerprinter(signingSecret(credentials, keys));
  const fingerprintKey = fingerprint(KEY_PROBE);
  const tokens = { gladly: credentials.token, github: keys.githubTokens };
  const secrets = resolveSecrets(desired, { environment, fingerprint, tokens });
  let base: DesiredState | null = null;
  const askBase = once(async () => {
    base = await request.base();
  });
  const planFrom = async (read: Pick<Planned, 'live' | 'ledger'>): Promise<Planned> => {
    const { computePlan } = await import('../plan/plan.ts');
    const live = markedState(read.live, secrets);
    const kept = read.ledger === null ? null : comparableLedger(read.ledger, fingerprintKey);
    const isUrlOf = ledgerUrls(kept, { environment, fingerprint });
    const ledger = kept === null ? null : withLiveIds(kept, read.live, isUrlOf);
    const input = {
      desired,
      base,
      live,
      ledger,
      gap: on.store?.gap?.() ?? null,
      secrets: secrets.readings,
      options: { ...request, today: today(ports.clock) },
    };
    return { plan: computePlan(input), live, ledger };
  };
  const plan = async (using?: Ledger | null) => {
    const reading = readAll(desired, on, using);
    const [read] = await Promise.all([reading, askBase()]);
    return planFrom(read);
  };
  return { secrets, fingerprintKey, plan, planFrom };
}

function once(ask: () => Promise<void>): () => Promise<void> {
  let asked: Promise<void> | null = null;
  return () => {
    asked ??= ask();
    return asked;
  };
}

const KEY_PROBE = new Secret('gladly-integrations fingerprint key');

/** A signing key, where one is set, outlives a change of the Gladly token. */
function signingSecret({ token }: Credentials, { signingKey }: Keys): Secret {
  return signingKey ?? token;
}

/** Fingerprints made with another key say nothing about whether a value has changed. */
function comparableLedger(ledger: Ledger, fingerprintKey: Fingerprint): Ledger {
  const unfinished = ledger.unfinished.map((one) =>
    one.sent === undefined || one.sent.fingerprintKey === fingerprintKey
      ? one
      : { ...one, sent: unknownSent(one.sent, fingerprintKey) },
  );
  const isComparable = ledger.fingerprintKey === fingerprintKey;
  return { ...ledger, unfinished, ...(isComparable ? {} : { fingerprints: {} }) };
}

/** The live side as the plan sees it: URLs that come from a secret as their marks. */
function markedState(live: LiveState, { marks }: ResolvedSecrets): LiveState {
  const { webhooks } = live;
  if (webhooks.status !== 'read') return live;
  const resources = markLiveWebhooks(webhooks.resources, marks);
  return { ...live, webhooks: { ...webhooks, resources } };
}

/**
 * Reads what the file uses in one go; then, if the ledger knows kinds that the file no longer
 * uses, those as well: they may have to be removed.
 */
async function readAll(
  desired: DesiredState,
  { client, store, ports }: PlannerPorts,
  using: Ledger | null | undefined,
): Promise<Pick<Planned, 'live' | 'ledger'>> {
  const { reader, checkToken, origin, user } = client;
  const used = listedKinds(desired);
  const kinds = store === null ? new Set<ListedKind>([...used, ...ownedKinds(null)]) : used;
  const asked = { checkToken, origin, user };
  ports.logger.progress(`Reading ${origin}`);
  const tokens = tokensToCheck(desired, ports.environment);
  const live = await readSnapshot(reader, { ...asked, kinds, tokens });
  const kept = { id: live.organization.id, name: desired.organization.name };
  const ledger = using === undefined ? ((await store?.load(kept)) ?? null) : using;
  const missing = ownedKinds(ledger).filter((kind) => !kinds.has(kind));
  if (missing.length === 0) return { live, ledger };
  const more = await readSnapshot(reader, { ...asked, kinds: new Set(missing), tokens: [] });
  const webhooks = missing.includes('webhook') ? more.webhooks : live.webhooks;
  const topics = missing.includes('topic') ? more.topics : live.topics;
  return { live: { ...live, webhooks, topics }, ledger };
}

function listedKinds(desired: DesiredState): ReadonlySet<ListedKind> {
  const { resources, vendorWebhooks, users, inboxes, ignores } = desired;
  return new Set<ListedKind>([
    ...resources.map(({ kind }) => kind),
    ...ignores.map(({ kind }) => kind),
    ...(vendorWebhooks.length > 0 ? (['webhook'] as const) : []),
    ...(users.length > 0 ? (['user'] as const) : []),
    ...(inboxes.length > 0 ? (['inbox'] as const) : []),
  ]);
}

/** Without a ledger nobody knows; a webhook that stays after its block is gone has to be seen. */
function ownedKinds(ledger: Ledger | null): readonly ('webhook' | 'topic')[] {
  if (ledger === null) return ['webhook'];
  const owned = [...Object.values(ledger.resources), ...ledger.unfinished];
  return [...new Set(owned.map(({ kind }) => kind))];
}

function tokensToCheck(desired: DesiredState, environment: Environment): readonly TokenToCheck[] {
  return desired.users.flatMap((user) => {
    const token = userToken(user, environment);
    return token === null ? [] : [{ address: user.address, email: user.email, token }];
  });
}
