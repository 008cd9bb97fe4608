import { findingsOf } from '../config/owners.ts';
import { openReadingClient } from '../gladly/client.ts';
import { readSnapshot } from '../gladly/snapshot.ts';
import type { ReadInboxes, Sheet } from '../handover/sheet.ts';
import { handoverSheet, needsGladly } from '../handover/sheet.ts';
import type { DesiredState } from '../kinds/desired.ts';
import type { LiveState } from '../kinds/live.ts';
import { hostOf } from '../kinds/url.ts';
import type { Diagnostic } from '../shared/diagnostic.ts';
import type { ReasonCode } from '../shared/errors.ts';
import { isKnownError, ReconcileError } from '../shared/errors.ts';
import { nearest } from '../shared/nearest.ts';
import { readWanted } from './configuration.ts';
import { transportOptions } from './connection.ts';
import type { CommandPorts, Credentials } from './ports.ts';
import type { ConfigRequest } from './request.ts';
import { everySecret } from './secrets.ts';

export interface HandoverRequest extends ConfigRequest {
  /** `null`: the only one that the file has. */
  readonly organization: string | null;
  readonly requestsPerSecond: number;
  /** Key of the integration in the file. */
  readonly integration: string;
}

export type HandoverOutcome =
  | { readonly status: 'invalid'; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly status: 'made';
      readonly sheet: Sheet;
      /** Those about this integration. */
      readonly diagnostics: readonly Diagnostic[];
      /** Not `ok` where Gladly was asked and did not answer as it should: a part is missing. */
      readonly reason: ReasonCode;
    };

/**
 * Puts together what the vendor of an integration is given or has typed in. Only the parts that are
 * computed from Gladly need a token; without one, or when Gladly cannot be read, they say so and
 * all others are whole.
 * @throws ReconcileError `invalid-config` when the organization has no such integration.
 */
export async function handover(
  request: HandoverRequest,
  ports: CommandPorts,
): Promise<HandoverOutcome> {
  const wanted = await readWanted(request, ports);
  if (wanted.status === 'invalid') return { status: 'invalid', diagnostics: wanted.diagnostics };
  const { integration } = request;
  const { desired, handovers, organization } = wanted;
  const found = handovers.get(integration);
  if (found === undefined)
    throw unknownIntegration(integration, organization, [...handovers.keys()]);
  const secrets = everySecret(desired, ports.environment);
  ports.hide(secrets);
  const read = needsGladly(found) ? await readInboxes(request, desired, ports) : NOT_NEEDED;
  const diagnostics = findingsOf(integration, wanted.diagnostics, wanted.parts);
  const source = { integration, handover: found, desired, inboxes: read.inboxes };
  return { status: 'made', sheet: handoverSheet(source), diagnostics, reason: read.reason };
}

interface InboxReading {
  readonly inboxes: ReadInboxes;
  readonly reason: ReasonCode;
}

const NOT_NEEDED: InboxReading = { inboxes: { status: 'read', inboxes: [] }, reason: 'ok' };

/** Working without a token is no failure; a token that does not work is one. */
async function readInboxes(
  request: HandoverRequest,
  desired: DesiredState,
  ports: CommandPorts,
): Promise<InboxReading> {
  let credentials: Credentials;
  try {
    credentials = ports.keys.credentials();
  } catch (error) {
    return unread(error, 'ok');
  }
  const secrets = everySecret(desired, ports.environment);
  const { url } = desired.organization;
  try {
    const client = openReadingClient(
      transportOptions(url, credentials, { ports, secrets, ...request }),
    );
    ports.logger.progress(`Reading the inboxes of ${client.origin}`);
    try {
      const asked = { ...client, kinds: new Set(['inbox'] as const), tokens: [] };
      return inboxesIn(await readSnapshot(client.reader, asked), url);
    } finally {
      await client.close();
    }
  } catch (error) {
    return unread(error, null);
  }
}

function inboxesIn({ organization, inboxes }: LiveState, url: string): InboxReading {
  const actual = hostOf(organization.gladlyUrl ?? url);
  if (actual !== null && actual !== hostOf(url)) {
    const message = `${hostOf(url) ?? url} says of itself that it is ${actual}`;
    const remedy = "Correct the organization's url in the file, or use the token of that one.";
    return {
      inboxes: { status: 'unread', why: { message, remedy } },
      reason: 'wrong-organization',
    };
  }
  if (inboxes.status === 'read') {
    return { inboxes: { status: 'read', inboxes: inboxes.resources }, reason: 'ok' };
  }
  const cause =
    inboxes.status === 'unreadable'
      ? inboxes.cause
      : ({ code: 'unreadable', message: 'They were not asked for', remedy: '' } as const);
  return { inboxes: { status: 'unread', why: cause }, reason: cause.code };
}

/** @throws what is no failure of a kind that a person can mend. */
function unread(error: unknown, reason: ReasonCode | null): InboxReading {
  if (!isKnownError(error)) throw error;
  const { code, message, remedy } = error;
  return { inboxes: { status: 'unread', why: { message, remedy } }, reason: reason ?? code };
}

function unknownIntegration(
  integration: string,
  organization: string,
  known: readonly string[],
): ReconcileError {
  const near = nearest(integration, known);
  const hint = near.length === 0 ? '' : `Did you mean ${near.join(' or ')}? `;
  const all = known.length === 0 ? 'It has none.' : `There are: ${known.join(', ')}.`;
  return new ReconcileError(
    'invalid-config',
    `${organization} has no integration "${integration}"`,
    { remedy: `${hint}${all}` },
  );
}
