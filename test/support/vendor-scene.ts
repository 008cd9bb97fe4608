import { strictRules } from '../../src/emulator/rules.ts';
import type { OrganizationSeed } from '../../src/emulator/seed.ts';
import type { Run, Scenario } from './scenario.ts';
import { csat, scenario } from './scenario.ts';
import type { OrganizationShape } from './shape.ts';
import { shapeOf } from './shape.ts';

/** A vendor, alone in a file, and the organization that it comes to. */
export interface VendorScene {
  /** The integration `it` as the file has it. */
  readonly use: string;
  /** What people and the vendor have made in Gladly; nothing unless told. */
  readonly seed?: OrganizationSeed;
  /** Ids of the steps that the file says are done. */
  readonly confirmed?: readonly string[];
}

/** What came of an apply, in terms that the setup guides use. */
export interface ConnectedVendor {
  readonly here: Scenario;
  readonly applied: Run;
  readonly made: OrganizationShape;
  /** `it.user.user failed`, sorted by id. */
  readonly checks: readonly string[];
  /** Ids, in the order in which people are told of them. */
  readonly steps: readonly string[];
  readonly openSteps: readonly string[];
  /** `waiting`, `complete` or `broken`. */
  readonly state: string | undefined;
}

interface PlanForPeople {
  readonly checks: readonly { readonly id: string; readonly state: string }[];
  readonly steps: readonly { readonly id: string; readonly state: string }[];
  readonly integrations: readonly { readonly state: string }[];
}

/**
 * Applies one vendor to an organization that reads Gladly's reference strictly, but for events
 * that it dropped: two of the vendors still ask for them.
 */
export async function connectVendor(scene: VendorScene): Promise<ConnectedVendor> {
  const { seed } = scene;
  const rules = { ...strictRules, requestsPerSecond: null, droppedEvents: 'accepted' } as const;
  const here = await scenario({ rules, config: vendorConfig(scene), ...(seed && { seed }) });
  const applied = await here.run('apply --yes --json');
  const planned = await here.run('plan --json');
  const { checks, steps, integrations } = planned.document.plan as unknown as PlanForPeople;
  return {
    here,
    applied,
    made: shapeOf(here.emulator),
    checks: checks
      .filter(({ id }) => id !== 'organization')
      .map(({ id, state }) => `${id} ${state}`)
      .toSorted(),
    steps: steps.map(({ id }) => id),
    openSteps: steps.filter(({ state }) => state === 'open').map(({ id }) => id),
    state: integrations[0]?.state,
  };
}

/** A file with one organization, the emulated one, and the integration `it`. */
export function vendorConfig({ use, confirmed = [] }: VendorScene): string {
  const config = csat(use).replace('\n  csat:', '\n  it:');
  if (confirmed.length === 0) return config;
  const days = confirmed.map((id) => `${id}: { on: 2026-01-15, by: '@dana' }`);
  return `${config}    confirmed: { ${days.join(', ')} }\n`;
}
