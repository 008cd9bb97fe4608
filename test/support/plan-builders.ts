import type { DesiredResource } from '../../src/kinds/desired.ts';
import type { AppliedResource, Ledger } from '../../src/kinds/ledger.ts';
import { secretReferences } from '../../src/kinds/secrets.ts';
import type { PlanInput, PlanOptions, SecretReading } from '../../src/plan/input.ts';
import { computePlan } from '../../src/plan/plan.ts';
import type { Operation, Plan } from '../../src/plan/types.ts';
import { desiredState, idOf, ORGANIZATION_ID, TODAY } from './builders.ts';
import { liveState, liveTopicOf, liveWebhookOf } from './live-builders.ts';

/** A ledger in which resources were applied as given, each under `idOf` its address. */
export function ledgerOf(
  resources: readonly DesiredResource[] = [],
  overrides: Partial<Ledger> = {},
): Ledger {
  return {
    organizationId: ORGANIZATION_ID,
    resources: Object.fromEntries(resources.map((one) => [one.address, appliedResource(one)])),
    unfinished: [],
    fingerprints: fingerprintsOf(resources),
    gladlyClock: '2026-11-10T00:00:00Z',
    ...overrides,
  };
}

export function appliedResource(
  resource: DesiredResource,
  overrides: { readonly id?: string } = {},
): AppliedResource {
  const base = { id: idOf(resource.address), protected: resource.protected, ...overrides };
  if (resource.kind === 'webhook') return { ...base, kind: 'webhook', fields: resource.fields };
  return { ...base, kind: 'topic', fields: resource.fields };
}

/** Every secret of the resources resolved to a value that nothing has changed since. */
export function secretReadings(
  resources: readonly DesiredResource[],
  overrides: Readonly<Record<string, Partial<SecretReading>>> = {},
): Readonly<Record<string, SecretReading>> {
  const readings = secretReferences({ resources }).map(({ key, source, field }) => {
    const name = source.type === 'reference' ? source.name : 'literal';
    const host = field === 'url' ? 'hooks.acme.com' : null;
    const fingerprint = `fingerprint-of-${name}`;
    return [key, { fingerprint, host, sameAs: null, ...overrides[key] }];
  });
  return Object.fromEntries(readings);
}

/** Fingerprints that match `secretReadings`. */
function fingerprintsOf(resources: readonly DesiredResource[]): Readonly<Record<string, string>> {
  const readings = Object.entries(secretReadings(resources));
  return Object.fromEntries(readings.map(([key, { fingerprint }]) => [key, fingerprint ?? '']));
}

export function planOptions(overrides: Partial<PlanOptions> = {}): PlanOptions {
  return {
    scope: 'changes',
    maxRemovals: 3,
    webhookHosts: null,
    today: TODAY,
    purpose: 'plan',
    ...overrides,
  };
}

/** What a test says of a plan's input; everything else is as in `planInput`. */
export type PlanSituation = Partial<Omit<PlanInput, 'options'>> & {
  readonly options?: Partial<PlanOptions>;
};

/** The input of a plan; by default an empty organization, no base, no ledger, secrets resolved. */
export function planInput(situation: PlanSituation = {}): PlanInput {
  const { desired = desiredState(), options = {}, ...others } = situation;
  return {
    desired,
    base: null,
    ledger: null,
    live: liveState(),
    secrets: secretReadings(desired.resources),
    ...others,
    options: planOptions(options),
  };
}

/** The plan for a situation. */
export function planOf(situation: PlanSituation = {}): Plan {
  return computePlan(planInput(situation));
}

/** The plan for a file that declared, and an organization that holds, what was before. */
export function planOfChange(
  before: readonly DesiredResource[],
  after: readonly DesiredResource[],
  situation: PlanSituation = {},
): Plan {
  const webhooks = before.flatMap((one) => (one.kind === 'webhook' ? [liveWebhookOf(one)] : []));
  const topics = before.flatMap((one) => (one.kind === 'topic' ? [liveTopicOf(one)] : []));
  return planOf({
    desired: desiredState(after),
    base: desiredState(before),
    ledger: ledgerOf(before),
    live: liveState({ webhooks, topics }),
    ...situation,
  });
}

/** The operations of a plan as `address:action:cause`, in its order. */
export function operationIds({ operations }: Plan): readonly string[] {
  return operations.map(({ id }) => id);
}

/** The one operation with this id. */
export function operationIn({ operations }: Plan, id: string): Operation {
  const found = operations.find((one) => one.id === id);
  if (found === undefined) {
    throw new Error(`No ${id} among ${operations.map((one) => one.id).join(', ')}`);
  }
  return found;
}
