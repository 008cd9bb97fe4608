import { loadConfig } from '../config/load.ts';
import type { ReadVendorFile } from '../config/vendors.ts';
import type { ReadingClient } from '../gladly/client.ts';
import type { DesiredState } from '../kinds/desired.ts';
import type { Ledger } from '../kinds/ledger.ts';
import type { LiveState } from '../kinds/live.ts';
import type { Plan } from '../plan/types.ts';
import type { Diagnostic } from '../shared/diagnostic.ts';
import type { Planned } from './planning.ts';
import { createPlanner } from './planning.ts';
import type { CommandPorts, Credentials } from './ports.ts';
import { today } from './ports.ts';

/** What plans of an export are made with. */
export interface ExportPlanning {
  readonly client: ReadingClient;
  readonly credentials: Credentials;
  readonly ports: CommandPorts;
  readonly read: { readonly live: LiveState; readonly ledger: Ledger | null };
}

/** A file that is to be written, looked at by the same loader that will read it. */
export interface FileToCheck {
  readonly file: string;
  readonly text: string;
  readonly organization: string;
  readonly allowedHosts: readonly string[];
  readonly readVendorFile: ReadVendorFile;
}

export type CheckedFile =
  | {
      readonly status: 'planned';
      readonly plan: Plan;
      /** What the file asks of each of its organizations. */
      readonly organizations: ReadonlyMap<string, { readonly desired: DesiredState }>;
    }
  | { readonly status: 'invalid'; readonly diagnostics: readonly Diagnostic[] };

/** What a plan of the file would say, from what has been read of Gladly already. */
export async function checkFile(
  { file, text, organization, allowedHosts, readVendorFile }: FileToCheck,
  planning: ExportPlanning,
): Promise<CheckedFile> {
  const { clock } = planning.ports;
  const options = { file, allowedHosts, readVendorFile, today: today(clock) };
  const { organizations, diagnostics } = await loadConfig(text, options);
  const desired = organizations?.get(organization)?.desired;
  if (organizations === null || desired === undefined) return { status: 'invalid', diagnostics };
  const { plan } = await planFor(desired, planning);
  return { status: 'planned', plan, organizations };
}

/** Everything that differs counts, whatever it was caused by; nothing is going to be written. */
export function planFor(desired: DesiredState, planning: ExportPlanning): Promise<Planned> {
  const { client, credentials, ports, read } = planning;
  const options = { scope: 'changes', maxRemovals: Infinity, webhookHosts: null } as const;
  const planner = createPlanner(
    { ...options, purpose: 'plan', desired, base: () => Promise.resolve(null) },
    { client, credentials, store: null, ports },
  );
  return planner.planFrom(read);
}
