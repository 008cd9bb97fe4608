import type { ReadingClient } from '../gladly/client.ts';
import type { TransportOptions } from '../gladly/http.ts';
import type { DesiredState } from '../kinds/desired.ts';
import type { PlanOptions } from '../plan/input.ts';
import type { LedgerStore } from '../ledger/store.ts';
import type { Diagnostic } from '../shared/diagnostic.ts';
import { readBase, readWanted } from './configuration.ts';
import { transportOptions } from './connection.ts';
import type { Outcome } from './outcome.ts';
import { outcomeOf } from './outcome.ts';
import type { Planner } from './planning.ts';
import { createPlanner } from './planning.ts';
import type { CommandPorts } from './ports.ts';
import type { PlanRequest } from './request.ts';
import { everySecret } from './secrets.ts';

/** A valid file, one of its organizations, and the way to it. */
export interface Session<C extends ReadingClient = ReadingClient> {
  readonly organization: string;
  readonly desired: DesiredState;
  readonly diagnostics: readonly Diagnostic[];
  readonly planner: Planner;
  readonly client: C;
  /** `null`: no ledger is kept, and nothing is ever removed. */
  readonly store: LedgerStore | null;
}

export interface SessionRequest extends PlanRequest {
  readonly command: Outcome['command'];
  readonly purpose: PlanOptions['purpose'];
}

/** How the client of a session is opened; only apply opens one that writes. */
export type OpenClient<C extends ReadingClient> = (options: TransportOptions) => C;

/**
 * Opens a session for as long as `use` runs. A file with errors ends in `invalid` before anything
 * is asked of Gladly.
 * @throws ReconcileError for what the user can mend; see the parts.
 */
export async function withSession<C extends ReadingClient>(
  request: SessionRequest,
  { ports, open }: { readonly ports: CommandPorts; readonly open: OpenClient<C> },
  use: (session: Session<C>) => Promise<Outcome>,
): Promise<Outcome> {
  const wanted = await readWanted(request, ports);
  const { diagnostics } = wanted;
  if (wanted.status === 'invalid') {
    const { command } = request;
    return outcomeOf({ command, result: 'invalid', reason: 'invalid-config', diagnostics });
  }
  const { organization, desired, others } = wanted;
  const { ledger } = request;
  const store = ledger === null ? null : ports.openLedger(ledger, { desired, others });
  const credentials = ports.keys.credentials();
  const { url } = desired.organization;
  const secrets = everySecret(desired, ports.environment);
  ports.hide(secrets);
  const client = open(transportOptions(url, credentials, { ports, secrets, ...request }));
  const planner = createPlanner(
    { ...request, desired, base: () => baseOf(request, desired, ports) },
    { client, credentials, store, ports },
  );
  try {
    return await use({ organization, desired, diagnostics, planner, client, store });
  } finally {
    await client.close();
  }
}

function baseOf(
  request: SessionRequest,
  desired: DesiredState,
  ports: CommandPorts,
): Promise<DesiredState | null> {
  if (request.base === null) return Promise.resolve(null);
  return readBase(request.base, { ...request, desired }, ports);
}
