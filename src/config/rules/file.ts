import { urlKey } from '../../kinds/url.ts';
import type { Diagnostic, DiagnosticText } from '../../shared/diagnostic.ts';
import { diagnostic } from '../../shared/diagnostic.ts';
import { bareGladlyUrl, organizationUrlProblem } from '../../shared/host-rule.ts';
import type { ExpandedIntegration, ExpandedOrganization } from '../expand.ts';
import type { SoundConfig } from '../sound.ts';
import type { Path, SourceMap } from '../source-map.ts';
import type { Suggest } from '../suggest.ts';
import { writtenIntegrations } from './written.ts';

/** A file, with what its organizations come to. */
export interface FileToCheck {
  readonly config: SoundConfig;
  readonly map: SourceMap;
  readonly organizations: readonly ExpandedOrganization[];
  readonly suggest: Suggest;
}

const PARTS_THAT_DECLARE = [
  'vendor',
  'inputs',
  'user',
  'inboxes',
  'topics',
  'webhooks',
  'steps',
  'handover',
] as const;

/** Rules for the organizations of a file: their addresses, and what they lay over what. */
export function organizationDiagnostics(
  file: FileToCheck,
  allowedHosts: readonly string[],
): readonly Diagnostic[] {
  return [...unknownIntegrations(file), ...addressDiagnostics(file, allowedHosts)];
}

/** Confirmations of steps that no organization has, and integrations that declare nothing. */
export function integrationDiagnostics(file: FileToCheck): readonly Diagnostic[] {
  return [...unknownSteps(file), ...emptyIntegrations(file)];
}

function addressDiagnostics(
  { config, map }: FileToCheck,
  allowedHosts: readonly string[],
): readonly Diagnostic[] {
  const first = new Map<string, string>();
  return [...config.organizations].flatMap(([name, { url }]) => {
    const path: Path = ['organizations', name, 'url'];
    if (config.faults.within(path)) return [];
    const other = first.get(urlKey(url));
    if (other === undefined) first.set(urlKey(url), name);
    const problem = urlProblem(url, allowedHosts) ?? repeatedUrl(map, other);
    return problem === null ? [] : [diagnostic(map.valuePlace(path), problem)];
  });
}

function repeatedUrl(map: SourceMap, other: string | undefined): DiagnosticText | null {
  if (other === undefined) return null;
  const { line } = map.valuePlace(['organizations', other, 'url']);
  return { code: 'organization-url-twice', other, line };
}

function urlProblem(url: string, allowedHosts: readonly string[]): DiagnosticText | null {
  const found = organizationUrlProblem(url, allowedHosts);
  switch (found?.problem) {
    case undefined:
      return null;
    case 'malformed':
      return { code: 'organization-url-malformed', bare: bareGladlyUrl(url) };
    case 'not-encrypted':
      return { code: 'organization-url-not-encrypted', host: found.host };
    case 'foreign-host':
      return { code: 'organization-url-foreign', host: found.host };
  }
}

function unknownIntegrations({ config, map, suggest }: FileToCheck): readonly Diagnostic[] {
  // A misspelt `integrations:` has been told; it says nothing about what stands in it.
  if (config.faults.at([]) && config.integrations.size === 0) return [];
  const known = [...config.integrations.keys()];
  return [...config.organizations].flatMap(([organization, { integrations }]) =>
    [...integrations.keys()]
      .filter((name) => !map.has(['integrations', name]))
      .map((name) => {
        const place = map.keyPlace(['organizations', organization, 'integrations', name]);
        const suggestions = suggest(name, known);
        return diagnostic(place, { code: 'unknown-integration', name, known, suggestions });
      }),
  );
}

/**
 * A confirmation in an integration's own entry counts in every organization, so its step has to
 * exist in one of them; one that an organization lays over it, in that organization.
 */
function unknownSteps({ config, map, organizations, suggest }: FileToCheck): readonly Diagnostic[] {
  const expanded = expandedByPath(organizations);
  return writtenIntegrations(config).flatMap(({ integration, path }) => {
    const users = expanded.get(path.join('.')) ?? [];
    const known = new Set(users.flatMap(({ blocks }) => Object.keys(blocks.steps)));
    if (users.length === 0 || users.some(({ isPartial }) => isPartial)) return [];
    return Object.keys(integration.confirmed ?? {})
      .filter((step) => !known.has(step))
      .filter((step) => !users.some(({ faults }) => faults.within(['steps', step])))
      .map((step) => {
        const suggestions = suggest(step, [...known]);
        const text = { code: 'unknown-step', step, known: [...known], suggestions } as const;
        return diagnostic(map.keyPlace([...path, 'confirmed', step]), text);
      });
  });
}

/** What an entry comes to: its own in every organization, an organization's only there. */
function expandedByPath(
  organizations: readonly ExpandedOrganization[],
): ReadonlyMap<string, readonly ExpandedIntegration[]> {
  const byPath = new Map<string, ExpandedIntegration[]>();
  const pairs = organizations.flatMap(({ name, integrations }) =>
    integrations.flatMap((integration) => {
      const own = `integrations.${integration.key}`;
      return [own, `organizations.${name}.${own}`].map((path) => ({ path, integration }));
    }),
  );
  for (const { path, integration } of pairs) {
    const others = byPath.get(path);
    if (others === undefined) byPath.set(path, [integration]);
    else others.push(integration);
  }
  return byPath;
}

function emptyIntegrations({ config, map }: FileToCheck): readonly Diagnostic[] {
  const organizations = [...config.organizations.keys()];
  return [...config.integrations]
    .filter(([name]) => !config.faults.at(['integrations', name]))
    .flatMap(([name]) => {
      const own: Path = ['integrations', name];
      const here = organizations.map((organization) => ['organizations', organization, ...own]);
      const isDeclared = [own, ...here].some((path) =>
        PARTS_THAT_DECLARE.some((part) => map.has([...path, part])),
      );
      if (isDeclared) return [];
      return [diagnostic(map.keyPlace(own), { code: 'empty-integration', name })];
    });
}
