import type { AwaitedUse } from '../catalog/awaited.ts';
import type { VendorDefinition } from '../catalog/vendor.ts';
import type { AwaitedEntry } from '../catalog/waiting.ts';
import type { Blocks, StepBlock } from '../kinds/blocks.ts';
import type { Confirmation } from '../kinds/desired.ts';
import type { IntegrationHandover } from '../kinds/handover.ts';
import type { Diagnostic, DiagnosticText } from '../shared/diagnostic.ts';
import { diagnostic } from '../shared/diagnostic.ts';
import type { WholeBlocks } from './merge.ts';
import { mergeBlocks, mergeIntegration } from './merge.ts';
import type { Origin } from './origin.ts';
import { originOf } from './origin.ts';
import type { Faults, SoundConfig, SoundIntegration, SoundOrganization } from './sound.ts';
import type { SourceMap } from './source-map.ts';
import { inputDiagnostics, isSpoilt, useVendor, withoutVendorDiagnostics } from './vendor-use.ts';
import type { GivenInputs, Spot, UsedVendor } from './vendor-use.ts';
import type { VendorLookup } from './vendors.ts';

/** An integration as one organization has it, with everything that its vendor brings. */
export interface ExpandedIntegration {
  readonly key: string;
  readonly title: string;
  readonly vendor?: string;
  readonly requestsPerMinute?: number;
  /** The definition that its vendor's part was made from. */
  readonly definition: VendorDefinition | null;
  /** Without what waits for an input. */
  readonly blocks: WholeBlocks;
  /** The webhooks among what waits, as far as they are known. */
  readonly waitingWebhooks: WholeBlocks['webhooks'];
  /** Inputs that steps have still to bring. */
  readonly awaited: readonly AwaitedUse[];
  readonly confirmed: ReadonlyMap<string, Omit<Confirmation, 'place'>>;
  readonly allowUnknownEvents: boolean;
  readonly handover: Omit<IntegrationHandover, 'title' | 'entries'>;
  readonly origin: Origin;
  /** What the schema validator has against it, by paths below the integration. */
  readonly faults: Faults;
  /**
   * Whether parts may be missing only because something else is wrong, which has been told. What
   * the vendor brings is then left out.
   */
  readonly isPartial: boolean;
}

export interface ExpandedOrganization {
  readonly name: string;
  readonly url: string;
  readonly integrations: readonly ExpandedIntegration[];
}

/** Everything that an expansion depends on. */
export interface ExpansionSource {
  readonly config: SoundConfig;
  readonly map: SourceMap;
  readonly vendors: ReadonlyMap<string, VendorLookup>;
}

export interface ExpansionResult {
  readonly organization: ExpandedOrganization;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Lays what an organization says over each integration, and that over what the vendor brings.
 * Integrations that are left out here are not in it.
 */
export function expandOrganization(
  source: ExpansionSource,
  name: string,
  organization: SoundOrganization,
): ExpansionResult {
  const expanded = [...source.config.integrations].flatMap(([key, base]) => {
    const here = organization.integrations.get(key);
    if (here === false) return [];
    const entry = here === undefined ? base : mergeIntegration(base, here);
    const spot = { organization: { name, url: organization.url }, key };
    return [expandIntegration(source, spot, entry)];
  });
  const integrations = expanded.map(({ integration }) => integration);
  return {
    organization: { name, url: organization.url, integrations },
    diagnostics: expanded.flatMap(({ diagnostics }) => diagnostics),
  };
}

interface IntegrationResult {
  readonly integration: ExpandedIntegration;
  readonly diagnostics: readonly Diagnostic[];
}

function expandIntegration(
  source: ExpansionSource,
  spot: Spot,
  entry: SoundIntegration,
): IntegrationResult {
  const state = vendorState(source, spot, entry);
  const used = state.state === 'used' ? state.vendor : null;
  const origin = originIn(source, spot, used);
  const given = { entry, origin, faults: faultsIn(source, spot) };
  const isReliable = state.state === 'none' || (used !== null && !isSpoilt(used, given));
  const allowUnknownEvents = entry['allow-unknown-events'] ?? source.config.allowUnknownEvents;
  return {
    integration: {
      key: spot.key,
      ...factsOf(spot, entry, used),
      definition: used?.definition ?? null,
      ...presentBlocks(entry, isReliable ? used : null),
      awaited: isReliable ? (used?.expansion.awaited ?? []) : [],
      confirmed: confirmationsOf(entry),
      allowUnknownEvents,
      origin,
      faults: given.faults,
      isPartial: !isReliable || given.faults.at([]),
    },
    diagnostics: vendorDiagnostics(state, given),
  };
}

type VendorState =
  | { readonly state: 'none' }
  | { readonly state: 'used'; readonly vendor: UsedVendor }
  /** `problem` is `null` where the definition has findings of its own. */
  | { readonly state: 'unavailable'; readonly problem: DiagnosticText | null };

function vendorState(source: ExpansionSource, spot: Spot, entry: SoundIntegration): VendorState {
  if (entry.vendor === undefined) return { state: 'none' };
  const lookup = source.vendors.get(entry.vendor);
  if (lookup !== undefined && 'definition' in lookup) {
    return { state: 'used', vendor: useVendor(lookup.definition, spot, entry) };
  }
  const problem = lookup !== undefined && 'problem' in lookup ? lookup.problem : null;
  return { state: 'unavailable', problem };
}

function vendorDiagnostics(state: VendorState, given: GivenInputs): readonly Diagnostic[] {
  const { origin } = given;
  switch (state.state) {
    case 'none':
      return withoutVendorDiagnostics(given);
    case 'used':
      return inputDiagnostics(state.vendor, given);
    case 'unavailable':
      return state.problem === null ? [] : [diagnostic(origin.value(['vendor']), state.problem)];
  }
}

function factsOf({ key }: Spot, entry: SoundIntegration, vendor: UsedVendor | null) {
  const facts = vendor?.expansion.facts;
  const requestsPerMinute = entry['requests-per-minute'] ?? facts?.requestsPerMinute;
  return {
    title: entry.title ?? facts?.title ?? key,
    handover: {
      unmatchedEvents: facts?.unmatchedEvents ?? null,
      secrets: facts?.secrets ?? [],
      awaited: facts?.awaited ?? [],
      troubleshooting: facts?.troubleshooting ?? [],
    },
    ...(entry.vendor === undefined ? {} : { vendor: entry.vendor }),
    ...(requestsPerMinute === undefined ? {} : { requestsPerMinute }),
  };
}

function presentBlocks(
  entry: SoundIntegration,
  vendor: UsedVendor | null,
): Pick<ExpandedIntegration, 'blocks' | 'waitingWebhooks'> {
  const blocks = mergeBlocks(vendor === null ? {} : broughtBlocks(vendor), entry);
  const whole = { ...blocks, steps: presentSteps(blocks.steps, entry) };
  const present = withoutWaiting(whole, vendor?.expansion.awaited ?? []);
  const waiting = Object.entries(whole.webhooks).filter(
    ([key]) => !Object.hasOwn(present.webhooks, key),
  );
  return { blocks: present, waitingWebhooks: Object.fromEntries(waiting) };
}

/** All that a vendor brings, with the webhooks that wait. */
function broughtBlocks({ expansion: { blocks, waitingWebhooks } }: UsedVendor): Blocks {
  return { ...blocks, webhooks: { ...blocks.webhooks, ...waitingWebhooks } };
}

/** What the file writes over an object that waits is only half of it. */
function withoutWaiting(blocks: WholeBlocks, awaited: readonly AwaitedUse[]): WholeBlocks {
  const objects = awaited.flatMap((one) => one.objects);
  const isThere = (kind: AwaitedEntry['kind'], key: string) =>
    !objects.some((one) => one.kind === kind && one.key === key);
  const present = <T>(kind: AwaitedEntry['kind'], entries: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(entries).filter(([key]) => isThere(kind, key)));
  const { user, ...others } = blocks;
  return {
    ...others,
    ...(user !== undefined && isThere('user', 'user') ? { user } : {}),
    inboxes: present('inbox', blocks.inboxes),
    topics: present('topic', blocks.topics),
    webhooks: present('webhook', blocks.webhooks),
  };
}

/** `when` of the file's own steps: there only if the input, or the field of the user, is given. */
function presentSteps(
  steps: Readonly<Record<string, StepBlock & { readonly when?: string }>>,
  { inputs, user }: SoundIntegration,
): WholeBlocks['steps'] {
  const present = Object.entries(steps).flatMap(([key, { when, ...step }]) => {
    const isThere =
      when === undefined || has(inputs, when) || has(user, when.replace(/^user\./, ''));
    return isThere ? [[key, step] as const] : [];
  });
  return Object.fromEntries(present);
}

function confirmationsOf({ confirmed = {} }: SoundIntegration): ExpandedIntegration['confirmed'] {
  return new Map(
    Object.entries(confirmed).flatMap(([id, confirmation]) => {
      if (confirmation === false) return [];
      const { on, by, note } = confirmation;
      if (on === undefined || by === undefined) return [];
      return [[id, { on, by, ...(note === undefined ? {} : { note }) }] as const];
    }),
  );
}

function originIn({ map }: ExpansionSource, spot: Spot, vendor: UsedVendor | null): Origin {
  const { organization, key } = spot;
  const brought = vendor && { definition: vendor.definition, blocks: broughtBlocks(vendor) };
  return originOf({ map, organization: organization.name, integration: key, vendor: brought });
}

/** The faults of an integration, in its own entry and in what the organization lays over it. */
function faultsIn({ config }: ExpansionSource, { organization, key }: Spot): Faults {
  const entry = ['integrations', key];
  const roots = [entry, ['organizations', organization.name, ...entry]];
  const { within, at } = config.faults;
  return {
    within: (path) => roots.some((root) => within([...root, ...path])),
    at: (path) => roots.some((root) => at([...root, ...path])),
  };
}

function has(mapping: object | null | undefined, key: string): boolean {
  return mapping !== undefined && mapping !== null && Object.hasOwn(mapping, key);
}
