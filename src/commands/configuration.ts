import type { LoadedConfig } from '../config/load.ts';
import { loadConfig } from '../config/load.ts';
import type { OwnedPart } from '../config/owners.ts';
import { selectOrganization } from '../config/select.ts';
import type { DesiredState } from '../kinds/desired.ts';
import type { IntegrationHandover } from '../kinds/handover.ts';
import type { Diagnostic } from '../shared/diagnostic.ts';
import { ReconcileError } from '../shared/errors.ts';
import type { CommandPorts, ConfigSource } from './ports.ts';
import { today } from './ports.ts';
import type { ConfigRequest } from './request.ts';

/** What one organization is to look like, or the findings for which nobody can say. */
export type Wanted =
  | {
      readonly status: 'ready';
      readonly organization: string;
      /** Names of the other organizations of the file. */
      readonly others: readonly string[];
      readonly desired: DesiredState;
      /** What vendors are given or have typed in, by integration. */
      readonly handovers: ReadonlyMap<string, IntegrationHandover>;
      readonly diagnostics: readonly Diagnostic[];
      /** Which integration each part of the file is about. */
      readonly parts: readonly OwnedPart[];
    }
  | { readonly status: 'invalid'; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads the configuration file with all findings in it.
 * @throws ReconcileError `invalid-config` when there is no such file.
 */
export async function readConfig(
  { config, allowedHosts }: ConfigRequest,
  ports: CommandPorts,
): Promise<LoadedConfig> {
  const source = await ports.openConfig(config);
  if (source !== null) return load(source, allowedHosts, ports);
  throw new ReconcileError('invalid-config', `There is no file ${config}`, {
    remedy:
      'Run in the folder that holds the file, or name it with --config. To begin one (the command ' +
      `vendors lists the vendors):\n  ${ports.program} init <vendor>`,
  });
}

/** What the file asks of one of its organizations. */
export async function readWanted(
  request: ConfigRequest & { readonly organization: string | null },
  ports: CommandPorts,
): Promise<Wanted> {
  const loaded = await readConfig(request, ports);
  const { diagnostics, organizations, parts } = loaded;
  if (organizations === null) return { status: 'invalid', diagnostics };
  const { name, problem } = selectOrganization(loaded, request.organization ?? undefined);
  if (problem !== null) return { status: 'invalid', diagnostics: [...diagnostics, problem] };
  const found = organizations.get(name);
  if (found === undefined) return { status: 'invalid', diagnostics };
  const others = [...organizations.keys()].filter((other) => other !== name);
  return { status: 'ready', organization: name, others, ...found, diagnostics, parts };
}

/**
 * What the base of a change asked of the same organization. A base that did not have the file or
 * the organization asked for nothing; one that cannot be understood or is no longer there is left
 * out of account, so that a change which mends the file can still be planned. `name` is what the
 * base calls the organization, where that is another name.
 */
export async function readBase(
  base: string,
  request: ConfigRequest & { readonly desired: DesiredState; readonly name?: string },
  ports: CommandPorts,
): Promise<DesiredState | null> {
  const { desired, config, allowedHosts, name = desired.organization.name } = request;
  const source = await ports.openBase(base, config);
  if (source === null) return nothingOf(desired);
  if (source === 'unknown') {
    ports.logger.warn(`${base} is no longer in the repository and is ${LEFT_OUT}`);
    return null;
  }
  const { organizations } = await load(source, allowedHosts, ports);
  if (organizations === null) {
    ports.logger.warn(`The configuration in ${base} has errors and is ${LEFT_OUT}`);
    return null;
  }
  return organizations.get(name)?.desired ?? nothingOf(desired);
}

const LEFT_OUT =
  'left out of account: what changes is told by comparing with what was applied last, where that ' +
  'is known.';

function load(
  { file, content, readVendorFile }: ConfigSource,
  allowedHosts: readonly string[],
  { clock }: CommandPorts,
): Promise<LoadedConfig> {
  return loadConfig(content, { file, allowedHosts, readVendorFile, today: today(clock) });
}

function nothingOf({ organization }: DesiredState): DesiredState {
  return {
    organization,
    integrations: [],
    resources: [],
    vendorWebhooks: [],
    users: [],
    inboxes: [],
    steps: [],
    ignores: [],
    merged: [],
    awaited: [],
    literals: new Map(),
  };
}
