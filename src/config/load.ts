import type { DesiredState } from '../kinds/desired.ts';
import type { IntegrationHandover } from '../kinds/handover.ts';
import type { Diagnostic } from '../shared/diagnostic.ts';
import { diagnostic, hasErrors, sortedDiagnostics } from '../shared/diagnostic.ts';
import type { Place } from '../shared/place.ts';
import { desiredState } from './desired-state.ts';
import type { ExpandedIntegration, ExpandedOrganization, ExpansionSource } from './expand.ts';
import { expandOrganization } from './expand.ts';
import { explain } from './explain.ts';
import { parseYaml } from './parse.ts';
import type { OwnedPart } from './owners.ts';
import { ownedParts } from './owners.ts';
import type { RuleOptions } from './rules.ts';
import { ruleDiagnostics } from './rules.ts';
import { writtenIntegrations } from './rules/written.ts';
import type { SoundConfig, SoundOrganization } from './sound.ts';
import { soundConfig } from './sound.ts';
import type { SourceMap } from './source-map.ts';
import { newSuggest } from './suggest.ts';
import { schemaErrors } from './validate.ts';
import { validateConfig } from './config-validator.generated.js';
import type { ReadVendorFile, VendorLookup } from './vendors.ts';
import { loadVendors } from './vendors.ts';

export interface LoadOptions extends RuleOptions {
  /** Path of the file, for places; relative to the repository. */
  readonly file: string;
  /** Reads vendor definitions of the user's own. */
  readonly readVendorFile: ReadVendorFile;
}

/** One organization of a file without errors. */
interface OrganizationConfig {
  readonly desired: DesiredState;
  /** As the file and the vendors have them, in the order of the file. */
  readonly integrations: readonly ExpandedIntegration[];
  /** By integration, in the order of the file. */
  readonly handovers: ReadonlyMap<string, IntegrationHandover>;
}

export interface LoadedConfig {
  /** Sorted by place; warnings alone do not make a file unusable. */
  readonly diagnostics: readonly Diagnostic[];
  /** Names of the organizations in the order of the file, as far as they can be read. */
  readonly organizationNames: readonly string[];
  /** Where the file lists its organizations. */
  readonly organizationsPlace: Place;
  /** Which integration each part of the file is about. */
  readonly parts: readonly OwnedPart[];
  /** By name, in the order of the file; `null` if there is any error. */
  readonly organizations: ReadonlyMap<string, OrganizationConfig> | null;
}

/** Ten organizations with 2,000 topics each come to 100,000. */
const MAX_VALUES = 1_000_000;

/** What an integration costs by itself, compared with a value in it. */
const VALUES_OF_AN_INTEGRATION = 50;

/**
 * Reads a configuration: YAML, the schema, vendor definitions, and the rules on what it all means.
 * All findings come in one run, each mistake once. Needs no network and never throws for what
 * is in the file; the base of a pull request is read the same way.
 */
export async function loadConfig(
  source: Uint8Array | string,
  options: LoadOptions,
): Promise<LoadedConfig> {
  const parsed = parseYaml(source, options.file);
  if (parsed.content === null) return unreadable(parsed.diagnostics, options.file);
  const { value, map } = parsed.content;
  const errors = schemaErrors(validateConfig, value);
  const config = soundConfig(value, errors);
  const suggest = newSuggest();
  const vendors = await loadVendors(vendorsIn(config), options.readVendorFile, suggest);
  const tooLarge = sizeProblem(config, map, vendors.lookups);
  if (tooLarge !== null) return unreadable([tooLarge], options.file);
  const expanded = expandedFile({ config, map, vendors: vendors.lookups });
  const { organizations } = expanded;
  const diagnostics = sortedDiagnostics([
    ...parsed.diagnostics,
    ...explain(errors, { map, suggest }),
    ...vendors.diagnostics,
    ...expanded.diagnostics,
    ...ruleDiagnostics({ config, map, organizations, suggest }, options),
  ]);
  return {
    diagnostics,
    organizationNames: [...config.organizations.keys()],
    organizationsPlace: map.keyPlace(['organizations']),
    parts: ownedParts(value, map),
    organizations: hasErrors(diagnostics) ? null : organizationsOf(organizations, config, map),
  };
}

function unreadable(diagnostics: readonly Diagnostic[], file: string): LoadedConfig {
  const organizationsPlace = { file, line: 1, column: 1 };
  return { diagnostics, organizationNames: [], organizationsPlace, parts: [], organizations: null };
}

/** Every organization has all integrations, and each vendor brings steps and words of its own. */
function sizeProblem(
  config: SoundConfig,
  map: SourceMap,
  lookups: ReadonlyMap<string, VendorLookup>,
): Diagnostic | null {
  const brought = writtenIntegrations(config).map(({ integration: { vendor = '' } }) => {
    const lookup = lookups.get(vendor);
    const size = lookup !== undefined && 'definition' in lookup ? lookup.size : 0;
    return size + VALUES_OF_AN_INTEGRATION;
  });
  const values = brought.reduce((sum, size) => sum + size, map.size(['integrations']));
  const size = values * config.organizations.size;
  if (size <= MAX_VALUES) return null;
  const limit = { size, limit: MAX_VALUES, unit: 'values' } as const;
  return diagnostic(map.keyPlace(['organizations']), { code: 'file-too-large', ...limit });
}

function vendorsIn(config: SoundConfig): ReadonlySet<string> {
  const written = writtenIntegrations(config);
  return new Set(written.flatMap(({ integration }) => integration.vendor ?? []));
}

interface ExpandedFile {
  readonly organizations: readonly ExpandedOrganization[];
  readonly diagnostics: readonly Diagnostic[];
}

function expandedFile(source: ExpansionSource): ExpandedFile {
  const results = organizationsToExpand(source.config).map(([name, organization]) =>
    expandOrganization(source, name, organization),
  );
  return {
    organizations: results.map(({ organization }) => organization),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Without any organization, the integrations are looked at as one would have them. */
function organizationsToExpand(config: SoundConfig): readonly [string, SoundOrganization][] {
  if (config.organizations.size > 0) return [...config.organizations];
  return [['', { url: 'https://organization.gladly.com', integrations: new Map(), ignore: [] }]];
}

function organizationsOf(
  expanded: readonly ExpandedOrganization[],
  config: SoundConfig,
  map: SourceMap,
): ReadonlyMap<string, OrganizationConfig> {
  return new Map(
    expanded.map((organization) => {
      const { name, integrations } = organization;
      const own = config.organizations.get(name)?.ignore ?? [];
      const place = map.keyPlace(['organizations', name]);
      const ignore = [...config.ignore, ...own];
      const desired = desiredState({ organization, place, ignore, map });
      const handovers = integrations.map(({ key, title, blocks, handover }) => {
        return [key, { title, entries: blocks.handover, ...handover }] as const;
      });
      return [name, { desired, integrations, handovers: new Map(handovers) }];
    }),
  );
}
