import type { Address } from '../../src/kinds/address.ts';
import type { DesiredState } from '../../src/kinds/desired.ts';
import type { AppliedResource, Ledger } from '../../src/kinds/ledger.ts';
import { secretKey } from '../../src/kinds/ledger.ts';
import type { LiveState, LiveTopic, LiveWebhook } from '../../src/kinds/live.ts';
import { secretReferences } from '../../src/kinds/secrets.ts';
import { parkedUrl, urlKey } from '../../src/kinds/url.ts';
import { WEBHOOK_LIMIT } from '../../src/plan/order.ts';
import type { Operation, Plan, TopicOperation, WebhookOperation } from '../../src/plan/types.ts';
import { appliedResource } from './plan-builders.ts';

/** A rule of Gladly's that an operation would have broken. */
class RuleBroken extends Error {}

/**
 * A Gladly that does what operations say, one after the other, and keeps its rules: unique URLs,
 * 20 webhooks, delete only when switched off, unique topic names, parents that exist and do not
 * stand below their children. Much less than the emulator and pure, for looking at very many plans.
 */
export class SimulatedGladly {
  readonly webhooks: Map<string, LiveWebhook>;
  readonly topics: Map<string, LiveTopic>;
  readonly #names: 'in the organization' | 'under one parent';
  readonly #ids = new Map<Address, string>();
  #time = Date.parse('2026-11-20T00:00:00Z');
  #created = 0;

  constructor(live: LiveState, names: 'in the organization' | 'under one parent') {
    this.webhooks = byId(live.webhooks.status === 'read' ? live.webhooks.resources : []);
    this.topics = byId(live.topics.status === 'read' ? live.topics.resources : []);
    this.#names = names;
  }

  /**
   * Carries out what is in scope: detours first, then one by one in any order that `after` allows.
   * `pick` chooses among those that could be next, given in the order of the plan.
   */
  apply({ operations }: Plan, pick: (ready: readonly Operation[]) => Operation | undefined): void {
    let open = operations.filter((one) => one.inScope);
    for (const one of open.filter(({ detour }) => detour)) this.#park(one);
    while (open.length > 0) {
      const waiting = new Set(open.map(({ id }) => id));
      const next = pick(open.filter(({ after }) => after.every((id) => !waiting.has(id))));
      if (next === undefined) throw new RuleBroken('operations wait for each other in a circle');
      open = open.filter((one) => one !== next);
      if (next.liveId !== null) this.#ids.set(next.address, next.liveId);
      if (next.kind === 'webhook') this.#doWebhook(next);
      else this.#doTopic(next);
    }
  }

  /** Gladly's id of what an operation was made for. */
  idOf(address: Address): string | undefined {
    return this.#ids.get(address);
  }

  state(before: LiveState): LiveState {
    return {
      ...before,
      webhooks: { status: 'read', resources: [...this.webhooks.values()] },
      topics: { status: 'read', resources: [...this.topics.values()] },
    };
  }

  #park({ kind, liveId }: Operation): void {
    if (kind === 'webhook') {
      const webhook = known(this.webhooks, liveId);
      this.#setWebhook({ ...webhook, url: parkedUrl(webhook.url) });
      return;
    }
    const topic = known(this.topics, liveId);
    this.#setTopic({ ...topic, name: `${topic.name} (being renamed, ${topic.id})` });
  }

  #doWebhook(operation: WebhookOperation): void {
    const { action, fields, address, liveId } = operation;
    if (action === 'adopt') {
      known(this.webhooks, liveId);
      return;
    }
    if (action === 'delete') {
      this.#setWebhook({ ...known(this.webhooks, liveId), enabled: false });
      this.webhooks.delete(liveId ?? '');
      return;
    }
    if (fields === null) throw new RuleBroken(`${operation.id} has no fields`);
    if (action === 'create') {
      if (this.webhooks.size >= WEBHOOK_LIMIT) throw new RuleBroken('the 21st webhook');
      this.#created += 1;
      const id = `new-${this.#created}`;
      this.#ids.set(address, id);
      const { name, url, events, headers = {}, basic } = fields;
      const headerKeys = Object.keys(headers).toSorted();
      const made = { id, name, url, events, headerKeys, hasCredentials: basic !== undefined };
      this.#setWebhook({ ...made, enabled: false });
      if (fields.enabled) this.#setWebhook({ ...made, enabled: true });
      return;
    }
    const changed = new Set(operation.changes.map(({ field }) => field.split('.')[0]));
    const webhook = known(this.webhooks, liveId);
    const { disabledAtDueToRetryLimit: _, ...switchedOn } = webhook;
    this.#setWebhook({
      ...(action === 'enable' ? { ...switchedOn, enabled: true } : webhook),
      ...(action === 'disable' ? { enabled: false } : {}),
      ...(changed.has('name') ? { name: fields.name } : {}),
      ...(changed.has('url') ? { url: fields.url } : {}),
      ...(changed.has('events') ? { events: fields.events } : {}),
      ...(changed.has('headers')
        ? { headerKeys: Object.keys(fields.headers ?? {}).toSorted() }
        : {}),
      ...(changed.has('basic') ? { hasCredentials: true } : {}),
    });
  }

  #doTopic(operation: TopicOperation): void {
    const { action, fields, liveId, address, newId } = operation;
    if (action === 'adopt') {
      known(this.topics, liveId);
      return;
    }
    if (action === 'create') {
      if (fields === null || newId === null) throw new RuleBroken(`${operation.id} is unfinished`);
      if (this.topics.has(newId)) throw new RuleBroken(`the id ${newId} is taken`);
      this.#ids.set(address, newId);
      const { name, disabled } = fields;
      this.#setTopic({ id: newId, name, disabled, ...this.#parentOf(operation) });
      return;
    }
    const changed = new Set(operation.changes.map(({ field }) => field));
    this.#setTopic({
      ...known(this.topics, liveId),
      ...(action === 'archive' ? { disabled: true } : {}),
      ...(action === 'enable' ? { disabled: false } : {}),
      ...(changed.has('name') && fields !== null ? { name: fields.name } : {}),
      ...(changed.has('parent') ? this.#parentOf(operation) : {}),
    });
  }

  #parentOf({ parentId }: TopicOperation): { readonly parentId?: string } {
    if (parentId === null) return {};
    const id = typeof parentId === 'string' ? parentId : (this.#ids.get(parentId.pending) ?? '');
    if (!this.topics.has(id))
      throw new RuleBroken(`the parent ${JSON.stringify(parentId)} is missing`);
    return { parentId: id };
  }

  #setWebhook(webhook: LiveWebhook): void {
    const key = urlKey(webhook.url);
    const holder = [...this.webhooks.values()].find((one) => urlKey(one.url) === key);
    if (holder !== undefined && holder.id !== webhook.id) {
      throw new RuleBroken(`${webhook.id} wants the URL ${key} of ${holder.id}`);
    }
    this.#time += 1000;
    const updatedAt = new Date(this.#time).toISOString();
    this.webhooks.set(webhook.id, { ...webhook, updatedAt });
  }

  #setTopic(topic: LiveTopic): void {
    const holder = [...this.topics.values()].find(
      ({ id, name, parentId }) =>
        id !== topic.id &&
        name === topic.name &&
        (this.#names === 'in the organization' || parentId === topic.parentId),
    );
    if (holder !== undefined) {
      throw new RuleBroken(`${topic.id} wants the name ${topic.name} of ${holder.id}`);
    }
    this.topics.set(topic.id, topic);
    const above = new Set<string>();
    for (let at: LiveTopic | undefined = topic; at !== undefined;) {
      if (above.has(at.id)) throw new RuleBroken(`${topic.id} stands below itself`);
      above.add(at.id);
      at = this.topics.get(at.parentId ?? '');
    }
  }
}

/**
 * The ledger that an apply of the plan leaves behind: what the file declares, but what was there
 * before where an operation of the file's own was left out.
 */
export function ledgerAfter(
  plan: Plan,
  gladly: SimulatedGladly,
  before: {
    readonly desired: DesiredState;
    readonly ledger: Ledger | null;
    readonly fingerprints: Readonly<Record<string, string>>;
  },
): Ledger {
  const { desired, ledger, fingerprints } = before;
  const left = plan.operations.filter(
    ({ inScope, cause }) => !inScope && (cause === 'this-change' || cause === 'merged-earlier'),
  );
  const open = new Set(left.map(({ address }) => address));
  const resources: Record<string, AppliedResource> = {};
  for (const resource of desired.resources) {
    const { address } = resource;
    const former = ledger?.resources[address];
    const id = gladly.idOf(address) ?? former?.id ?? undefined;
    if (!open.has(address) && id !== undefined) {
      resources[address] = appliedResource(resource, { id });
    }
    if (open.has(address) && former !== undefined) resources[address] = former;
  }
  const effective: Record<string, string> = { ...ledger?.fingerprints };
  for (const { key } of secretReferences(desired)) {
    if (!isLeftOut(plan, key)) effective[key] = fingerprints[key] ?? '';
  }
  const times = [...gladly.webhooks.values()].map(({ updatedAt = '' }) => updatedAt);
  return {
    organizationId: plan.organization.id,
    resources,
    unfinished: (ledger?.unfinished ?? []).filter(({ address }) => open.has(address)),
    fingerprints: effective,
    gladlyClock: times.toSorted().at(-1) ?? '',
  };
}

/** Whether a value that was to be sent again was not; any other one is in effect afterwards. */
function isLeftOut({ operations }: Plan, key: string): boolean {
  return operations.some(
    ({ inScope, address, changes }) =>
      !inScope && changes.some(({ field }) => secretKey(address, field) === key),
  );
}

function byId<T extends { readonly id: string }>(resources: readonly T[]): Map<string, T> {
  return new Map(resources.map((one) => [one.id, one]));
}

function known<T>(objects: ReadonlyMap<string, T>, id: string | null): T {
  const found = objects.get(id ?? '');
  if (found === undefined) throw new RuleBroken(`${id} is not there`);
  return found;
}
