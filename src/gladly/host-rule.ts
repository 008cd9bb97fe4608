import { ReconcileError } from '../shared/errors.ts';
import {
  isHostEntry,
  organizationUrlProblem,
  type OrganizationUrlProblem,
} from '../shared/host-rule.ts';

/**
 * Scheme, host and port of an organization's URL: all that the client takes from it.
 * @throws ReconcileError `host-forbidden` when the Gladly token must not be sent there, and
 *   `invalid-config` when an entry of the allowed hosts is no host.
 */
export function allowedOrigin(url: string, allowedHosts: readonly string[]): string {
  const malformed = allowedHosts.find((entry) => !isHostEntry(entry));
  if (malformed !== undefined) {
    throw new ReconcileError('invalid-config', `“${malformed}” in the allowed hosts is no host.`, {
      remedy:
        'Write a host (gladly.example.com) or a host and its port (localhost:8787), without ' +
        'https:// and without wildcards.',
    });
  }
  const problem = organizationUrlProblem(url, allowedHosts);
  if (problem !== null) throw forbidden(url, problem);
  return new URL(url).origin;
}

function forbidden(url: string, found: OrganizationUrlProblem): ReconcileError {
  const [message, remedy] = wordsOf(url, found);
  return new ReconcileError('host-forbidden', message, { remedy });
}

function wordsOf(url: string, found: OrganizationUrlProblem): readonly [string, string] {
  switch (found.problem) {
    case 'malformed':
      return [
        `“${withoutUser(url)}” is not the address of a Gladly organization.`,
        'Write https:// and the host, such as https://acme.gladly.com: no user name, path, query ' +
          'or fragment.',
      ];
    case 'not-encrypted':
      return [
        `http://${found.host} is not encrypted, so the Gladly token is not sent there.`,
        `Write https://${found.host}. Plain http is only for the emulator on this machine: ` +
          `if it is meant, add --allowed-hosts ${found.host}.`,
      ];
    case 'foreign-host':
      return [
        `${found.host} is not a Gladly host, so the Gladly token is not sent there.`,
        "Use the organization's address (https://….gladly.com or https://….gladly.qa). " +
          `If ${found.host} is right, name it in the workflow's allowed hosts (input ` +
          'allowed-hosts, flag --allowed-hosts).',
      ];
    default:
      return found satisfies never;
  }
}

/** A URL that somebody put a user name and password into is not repeated as it is. */
function withoutUser(url: string): string {
  return url.replace(/\/\/[^/]*@/, '//…@');
}
