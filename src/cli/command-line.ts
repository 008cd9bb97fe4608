import type { ConfigRequest, PlanRequest } from '../commands/request.ts';
import { PROPOSED_LEDGER } from '../report/messages/notes.ts';
import { DEFAULT_CONFIG, DEFAULT_MAX_REMOVALS, DEFAULT_REQUESTS_PER_SECOND } from './flags.ts';
import { quoted } from './program.ts';

/**
 * The command line of `program` that applies what a request plans, for people to copy: every flag
 * that is not as by default, but for `--scope` and `--approve`, quoted for a POSIX shell. Where no
 * ledger was named one is proposed, because without one nothing is ever removed.
 */
export function applyCommand(
  request: Omit<PlanRequest, 'base' | 'scope'> & Partial<PlanRequest>,
  program: string,
): string {
  const { maxRemovals, requestsPerSecond, webhookHosts, allowedHosts } = request;
  return commandLine(
    program,
    ['apply'],
    [
      ['config', unless(request.config, DEFAULT_CONFIG)],
      ['organization', request.organization],
      ['base', request.base],
      ['ledger', request.ledger ?? PROPOSED_LEDGER],
      ['max-removals', unless(`${maxRemovals}`, `${DEFAULT_MAX_REMOVALS}`)],
      ['webhook-hosts', webhookHosts?.join(',')],
      ['allowed-hosts', unless(allowedHosts.join(','), '')],
      ['requests-per-second', unless(`${requestsPerSecond}`, `${DEFAULT_REQUESTS_PER_SECOND}`)],
    ],
  );
}

/** A file, and the organization of it that is meant where it has several. */
type FileRequest = ConfigRequest & { readonly organization?: string | null };

/** The command line of `program` that validates the file of a request, for people to copy. */
export function validateCommand(request: ConfigRequest, program: string): string {
  return commandLine(program, ['validate'], fileFlags(request));
}

/**
 * The command line of `program` for the first plan of a file, for people to copy. It proposes a
 * ledger, so that the apply which follows begins one.
 */
export function firstPlanCommand(
  request: FileRequest & { readonly ledger?: string | null },
  program: string,
): string {
  const { organization, ledger } = request;
  return commandLine(
    program,
    ['plan'],
    [...fileFlags(request), ['organization', organization], ['ledger', ledger ?? PROPOSED_LEDGER]],
  );
}

/** The command line of `program` that writes into the file what Gladly has, for people to copy. */
export function exportCommand(
  request: FileRequest & { readonly ledger?: string | null },
  program: string,
): string {
  const { config, organization, ledger } = request;
  return commandLine(
    program,
    ['export'],
    [...fileFlags(request), ['organization', organization], ['ledger', ledger], ['out', config]],
  );
}

/** The command line of `program` that prints what a vendor is given, for people to copy. */
export function handoverCommand(
  request: FileRequest,
  integration: string,
  program: string,
): string {
  const { organization } = request;
  return commandLine(
    program,
    ['handover', integration],
    [...fileFlags(request), ['organization', organization]],
  );
}

/** A command line with the flags that have a value, quoted for a POSIX shell. */
export function commandLine(
  program: string,
  words: readonly string[],
  flags: readonly (readonly [name: string, value: string | null | undefined])[] = [],
): string {
  const written = flags.flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [flagWith(name, value)],
  );
  return [program, ...words.map(quoted), ...written].join(' ');
}

function fileFlags({
  config,
  allowedHosts,
}: ConfigRequest): readonly (readonly [name: string, value: string | null])[] {
  return [
    ['config', unless(config, DEFAULT_CONFIG)],
    ['allowed-hosts', unless(allowedHosts.join(','), '')],
  ];
}

function unless(value: string, fallback: string): string | null {
  return value === fallback ? null : value;
}

/** Behind an equals sign where the value would otherwise be taken for a flag. */
function flagWith(name: string, value: string): string {
  return `--${name}${value.startsWith('-') ? '=' : ' '}${quoted(value)}`;
}
