import type { ExportRequest } from '../commands/export.ts';
import type { HandoverRequest } from '../commands/handover.ts';
import type { InitRequest } from '../commands/init.ts';
import type { ConfigRequest, OrganizationRequest, PlanRequest } from '../commands/request.ts';
import { DEFAULT_CONFIG, DEFAULT_MAX_REMOVALS, DEFAULT_REQUESTS_PER_SECOND } from './flags.ts';
import type { Given } from './given.ts';
import { numberOf, textOf } from './given.ts';
import { misuse } from './misuse.ts';

/** A ledger is rebuilt into a file, so it has to be named. */
export type LedgerRequest = OrganizationRequest & { readonly ledger: string };

/** Which file, and which hosts are allowed. */
export function configRequest(given: Given): ConfigRequest {
  return {
    config: textOf(given, 'config') ?? DEFAULT_CONFIG,
    allowedHosts: given.flags.get('allowed-hosts') ?? [],
  };
}

/** One organization, and how it is talked to. */
export function organizationRequest(given: Given): OrganizationRequest {
  return {
    ...configRequest(given),
    organization: textOf(given, 'organization'),
    ledger: textOf(given, 'ledger'),
    requestsPerSecond: numberOf(given, 'requests-per-second', DEFAULT_REQUESTS_PER_SECOND),
    webhookHosts: given.flags.get('webhook-hosts') ?? null,
    maxRemovals: numberOf(given, 'max-removals', DEFAULT_MAX_REMOVALS),
  };
}

/** What a plan is made of. */
export function planRequest(given: Given): PlanRequest {
  return {
    ...organizationRequest(given),
    base: textOf(given, 'base'),
    scope: textOf(given, 'scope') === 'all' ? 'all' : 'changes',
  };
}

/**
 * What ledger rebuild is asked for.
 *
 * @throws ReconcileError when no ledger is named.
 */
export function ledgerRequest(given: Given): LedgerRequest {
  const ledger = textOf(given, 'ledger');
  if (ledger !== null) return { ...organizationRequest(given), ledger };
  throw misuse(
    'ledger rebuild does not know where to write.',
    'Name the file, as in: ledger rebuild --ledger gladly.ledger.json',
  );
}

/** What export is asked for. */
export function exportRequest(given: Given): ExportRequest {
  return {
    ...configRequest(given),
    organization: textOf(given, 'organization'),
    url: addressOf(given),
    ledger: textOf(given, 'ledger'),
    requestsPerSecond: numberOf(given, 'requests-per-second', DEFAULT_REQUESTS_PER_SECOND),
  };
}

/** What init is asked for. */
export function initRequest(given: Given, vendor: string): InitRequest {
  const set = (given.flags.get('set') ?? []).map((written) => {
    const at = written.indexOf('=');
    return { input: written.slice(0, at), value: written.slice(at + 1) };
  });
  return {
    ...configRequest(given),
    vendor,
    as: textOf(given, 'as'),
    set,
    url: addressOf(given),
    organization: textOf(given, 'organization'),
  };
}

/** What handover is asked for. */
export function handoverRequest(given: Given, integration: string): HandoverRequest {
  const { organization, requestsPerSecond } = organizationRequest(given);
  return { ...configRequest(given), organization, requestsPerSecond, integration };
}

/** The address of an organization, which people type without `https://` as well. */
function addressOf(given: Given): string | null {
  const written = textOf(given, 'url');
  return written === null || written.includes('://') ? written : `https://${written}`;
}
