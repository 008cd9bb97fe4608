import type { OrganizationChange } from '../../src/emulator/change.ts';
import { strictRules } from '../../src/emulator/rules.ts';
import type { OrganizationSeed, WebhookSeed } from '../../src/emulator/seed.ts';
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

/** A set-up that went from an empty organization to where nothing waits any more. */
export interface WalkedVendor {
  readonly here: Scenario;
  /** Ids of the steps that were ticked by what people made in Gladly, in order. */
  readonly ticked: readonly string[];
  /** Ids of the steps that somebody had to confirm in the file, in order. */
  readonly confirmed: readonly string[];
  /** The drift check at the end. */
  readonly ended: Run;
  readonly state: string | undefined;
}

interface PlanForPeople {
  readonly checks: readonly {
    readonly id: string;
    readonly state: string;
    readonly finding: Readonly<Record<string, string>>;
  }[];
  readonly steps: readonly {
    readonly id: string;
    readonly state: string;
    readonly check: string | null;
  }[];
  readonly integrations: readonly { readonly state: string; readonly because: readonly string[] }[];
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
  const { checks, steps, integrations } = peopleIn(planned);
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

/**
 * Walks a vendor from an empty organization to the end: apply, then people and the vendor do in
 * Gladly what the checks ask for, then the steps that are left are confirmed in the file.
 */
export async function walkVendor(scene: VendorScene, theirs?: WebhookSeed): Promise<WalkedVendor> {
  const rules = { ...strictRules, requestsPerSecond: null, droppedEvents: 'accepted' } as const;
  const here = await scenario({ rules, config: vendorConfig(scene) });
  const applied = await here.run('apply --yes --json');
  const { checks } = peopleIn(applied);
  const changes = checks.flatMap(({ state, finding }) =>
    state === 'failed' ? changeFor(finding, theirs) : [],
  );
  here.emulator.control.change(...changes);
  const { steps } = peopleIn(await here.run('plan --json'));
  const idsOf = (state: string) => steps.flatMap((one) => (one.state === state ? [one.id] : []));
  const confirmed = idsOf('open');
  here.write(vendorConfig({ ...scene, confirmed }));
  const ended = await here.run('drift --json --detailed-exitcode');
  const [integration] = peopleIn(ended).integrations;
  return { here, ticked: idsOf('checked'), confirmed, ended, state: integration?.state };
}

/** Everything in a run's plan that is about people. */
export function peopleIn({ document }: Run): PlanForPeople {
  return document.plan as unknown as PlanForPeople;
}

/** What somebody would do in Gladly because a check failed. */
function changeFor(
  { code, email = '', name = '' }: Readonly<Record<string, string>>,
  theirs: WebhookSeed | undefined,
): readonly OrganizationChange[] {
  switch (code) {
    case 'user-missing':
      return [{ change: 'add-user', user: { email, name: 'Melissa' } }];
    case 'inbox-missing':
      return [{ change: 'add-inbox', inbox: { name } }];
    case 'vendor-webhook-missing':
      return theirs === undefined ? [] : [{ change: 'add-webhook', webhook: theirs }];
    default:
      throw new Error(`Nobody knows what to do about ${code}.`);
  }
}

/** A file with one organization, the emulated one, and the integration `it`. */
export function vendorConfig({ use, confirmed = [] }: VendorScene): string {
  const config = csat(use).replace('\n  csat:', '\n  it:');
  if (confirmed.length === 0) return config;
  const days = confirmed.map((id) => `${id}: { on: 2026-01-15, by: '@dana' }`);
  return `${config}    confirmed: { ${days.join(', ')} }\n`;
}
