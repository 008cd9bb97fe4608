import { openReadingClient } from '../gladly/client.ts';
import { loadConfig } from '../config/load.ts';
import { selectOrganization } from '../config/select.ts';
import type { DesiredState } from '../kinds/desired.ts';
import type { Ledger } from '../kinds/ledger.ts';
import { urlKey } from '../kinds/url.ts';
import type { Diagnostic } from '../shared/diagnostic.ts';
import type { Secret } from '../shared/secret.ts';
import { ReconcileError } from '../shared/errors.ts';
import { transportOptions } from './connection.ts';
import type { ExportPlanning } from './export-check.ts';
import { exportFile } from './export-file.ts';
import { exportNew } from './export-new.ts';
import { exportOnto } from './export-onto.ts';
import type { ExportOutcome } from './export-outcome.ts';
import { exportOutcome } from './export-outcome.ts';
import type { EverythingLive } from './export-reading.ts';
import { readEverything } from './export-reading.ts';
import type { CommandPorts, ConfigSource } from './ports.ts';
import { today } from './ports.ts';
import type { ConfigRequest } from './request.ts';
import { environmentSecrets, everySecret } from './secrets.ts';

export interface ExportRequest extends ConfigRequest {
  /** `null`: the only one of the file, or a name by the host for a new file. */
  readonly organization: string | null;
  /** URL of the organization, for a new file. */
  readonly url: string | null;
  readonly ledger: string | null;
  readonly requestsPerSecond: number;
}

/**
 * Writes down what an organization has as a file whose plan writes nothing to Gladly. Nothing is
 * written here: the text is part of the outcome.
 * @throws ReconcileError for what the user can mend.
 */
export async function exportOrganization(
  request: ExportRequest,
  ports: CommandPorts,
): Promise<ExportOutcome> {
  const source = await ports.openConfig(request.config);
  if (source !== null) return onto(source, request, ports);
  const url = request.url ?? missingUrl(request);
  const name = request.organization ?? nameFor(url);
  const { config, allowedHosts } = request;
  const secrets = environmentSecrets(ports.environment);
  return withReading({ ...request, url, secrets, desired: null }, ports, (everything, planning) =>
    exportNew({ config, name, url, allowedHosts }, everything, planning),
  );
}

async function onto(
  { file, content, readVendorFile }: ConfigSource,
  request: ExportRequest,
  ports: CommandPorts,
): Promise<ExportOutcome> {
  const { allowedHosts } = request;
  const options = { allowedHosts, readVendorFile };
  const loaded = await loadConfig(content, { ...options, file, today: today(ports.clock) });
  const { diagnostics } = loaded;
  if (loaded.organizations === null) return invalid(diagnostics);
  const { name, problem } = selectOrganization(loaded, request.organization ?? undefined);
  if (problem !== null) return invalid([...diagnostics, problem]);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.from(content));
  const bom = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const opened = exportFile({ file, text: text.slice(bom.length), organization: name }, loaded);
  if (opened === null) return invalid(diagnostics);
  const { desired } = opened;
  const { url } = desired.organization;
  if (request.url !== null && urlKey(request.url) !== urlKey(url)) throw otherUrl(request, name);
  const secrets = everySecret(desired, ports.environment);
  const outcome = await withReading(
    { ...request, url, secrets, desired },
    ports,
    (everything, planning) => exportOnto(opened, everything, { planning, options }),
  );
  return { ...outcome, before: text, text: outcome.text === null ? null : `${bom}${outcome.text}` };
}

function invalid(diagnostics: readonly Diagnostic[]): ExportOutcome {
  return exportOutcome({ result: 'invalid', reason: 'invalid-config', diagnostics });
}

const BYTE_ORDER_MARK = '\uFEFF';

interface Reading extends ExportRequest {
  readonly url: string;
  /** What the file asks for; `null` while there is none, and so nothing that was applied from it. */
  readonly desired: DesiredState | null;
  /** Not to be shown. */
  readonly secrets: readonly Secret[];
}

/** Opens the organization, reads all of it, and refuses to go on where a list is missing. */
async function withReading(
  request: Reading,
  ports: CommandPorts,
  use: (everything: EverythingLive, planning: ExportPlanning) => Promise<ExportOutcome>,
): Promise<ExportOutcome> {
  const load = ledgerOf(request, ports);
  const credentials = ports.keys.credentials();
  const { secrets } = request;
  ports.hide(secrets);
  const options = transportOptions(request.url, credentials, { ports, ...request });
  const client = openReadingClient(options);
  try {
    const everything = await readEverything(client, ports);
    const [refusal] = everything.refusals;
    if (refusal !== undefined) {
      const { refusals } = everything;
      return exportOutcome({ result: 'refused', reason: refusal.code, refusals });
    }
    const { live } = everything;
    const ledger = await load(live.organization.id);
    const read = { live, ledger };
    return await use(everything, { client, credentials, ports, read });
  } finally {
    await client.close();
  }
}

/** Opens the ledger, and gives what it holds of an organization once its id is known. */
function ledgerOf(
  { ledger, desired }: Reading,
  ports: CommandPorts,
): (id: string) => Promise<Ledger | null> {
  if (ledger === null || desired === null) return () => Promise.resolve(null);
  const store = ports.openLedger(ledger, { desired, others: [] });
  const { name } = desired.organization;
  return (id) => store.load({ id, name });
}

function missingUrl({ config }: ExportRequest): never {
  throw new ReconcileError('invalid-config', `There is no file ${config} and no --url is given`, {
    remedy:
      'Write --url https://<your organization>.gladly.com to export it into a new file, or name ' +
      'the file that there is with --config.',
  });
}

function otherUrl({ config, url }: ExportRequest, name: string): ReconcileError {
  return new ReconcileError('invalid-config', `${config} has another address for ${name}`, {
    remedy:
      `Leave out --url ${url ?? ''}: the file itself says where its organizations are. For another ` +
      'organization, name a file of its own with --config.',
  });
}

/** Sandboxes of Gladly have a domain of their own. */
function nameFor(url: string): string {
  return /\.gladly\.qa\/?$/i.test(url) ? 'sandbox' : 'production';
}
