import { openReadingClient } from '../gladly/client.ts';
import { ReconcileError } from '../shared/errors.ts';
import { transportOptions } from './connection.ts';
import type { ExportPlanning } from './export-check.ts';
import { exportNew } from './export-new.ts';
import type { ExportOutcome } from './export-outcome.ts';
import { exportOutcome } from './export-outcome.ts';
import type { EverythingLive } from './export-reading.ts';
import { readEverything } from './export-reading.ts';
import type { CommandPorts } from './ports.ts';
import type { ConfigRequest } from './request.ts';
import { environmentSecrets } from './secrets.ts';

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
  if (source !== null) throw alreadyThere(request);
  const url = request.url ?? missingUrl(request);
  const name = request.organization ?? nameFor(url);
  const { config, allowedHosts } = request;
  return withReading({ ...request, url }, ports, (everything, planning) =>
    exportNew({ config, name, url, allowedHosts }, everything, planning),
  );
}

/** Opens the organization, reads all of it, and refuses to go on where a list is missing. */
async function withReading(
  request: ExportRequest & { readonly url: string },
  ports: CommandPorts,
  use: (everything: EverythingLive, planning: ExportPlanning) => Promise<ExportOutcome>,
): Promise<ExportOutcome> {
  const credentials = ports.keys.credentials();
  const secrets = environmentSecrets(ports.environment);
  ports.hide(secrets);
  const options = transportOptions(request.url, credentials, { ports, secrets, ...request });
  const client = openReadingClient(options);
  try {
    const everything = await readEverything(client, ports);
    const [refusal] = everything.refusals;
    if (refusal !== undefined) {
      const { refusals } = everything;
      return exportOutcome({ result: 'refused', reason: refusal.code, refusals });
    }
    const read = { live: everything.live, ledger: null };
    return await use(everything, { client, credentials, ports, read });
  } finally {
    await client.close();
  }
}

function missingUrl({ config }: ExportRequest): never {
  throw new ReconcileError('invalid-config', `There is no file ${config} and no --url is given`, {
    remedy:
      'Write --url https://<your organization>.gladly.com to export it into a new file, or name ' +
      'the file that there is with --config.',
  });
}

function alreadyThere({ config }: ExportRequest): ReconcileError {
  return new ReconcileError('invalid-config', `${config} is there already`, {
    remedy: 'Name a file that is not there yet with --config to export into a new one.',
  });
}

/** Sandboxes of Gladly have a domain of their own. */
function nameFor(url: string): string {
  return /\.gladly\.qa\/?$/i.test(url) ? 'sandbox' : 'production';
}
