import type { ConfigRequest, PlanRequest } from '../commands/request.ts';
import { DEFAULT_CONFIG, DEFAULT_MAX_REMOVALS, DEFAULT_REQUESTS_PER_SECOND } from './flags.ts';
import { quoted } from './program.ts';

/**
 * The command line of `program` that applies what a request plans, for people to copy: every flag that is not
 * as by default, but for `--scope` and `--approve`, quoted for a POSIX shell.
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
      ['ledger', request.ledger],
      ['max-removals', unless(`${maxRemovals}`, `${DEFAULT_MAX_REMOVALS}`)],
      ['webhook-hosts', webhookHosts?.join(',')],
      ['allowed-hosts', unless(allowedHosts.join(','), '')],
      ['requests-per-second', unless(`${requestsPerSecond}`, `${DEFAULT_REQUESTS_PER_SECOND}`)],
    ],
  );
}

/** A command line of `program` that works on the same file, for people to copy. */
export function fileCommand(
  program: string,
  command: string,
  { config, allowedHosts }: ConfigRequest,
): string {
  return commandLine(
    program,
    [command],
    [
      ['config', unless(config, DEFAULT_CONFIG)],
      ['allowed-hosts', unless(allowedHosts.join(','), '')],
    ],
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

function unless(value: string, fallback: string): string | null {
  return value === fallback ? null : value;
}

/** Behind an equals sign where the value would otherwise be taken for a flag. */
function flagWith(name: string, value: string): string {
  return `--${name}${value.startsWith('-') ? '=' : ' '}${quoted(value)}`;
}
