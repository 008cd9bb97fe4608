import { openGitHub, type GitHubApi, type GitHubOptions } from '../../../src/github/api.ts';
import type { GitHubApiError } from '../../../src/github/errors.ts';
import { Secret } from '../../../src/shared/secret.ts';
import { rejectionOf } from '../errors.ts';
import { hurriedClock } from '../virtual-clock.ts';

export const TEST_TOKEN = 'fake-github-token';

/** A client of a server on this machine: waits between tries are skipped. */
export function testGitHub(
  server: { readonly url: string },
  overrides: Partial<GitHubOptions> = {},
): GitHubApi {
  return openGitHub({
    token: new Secret(TEST_TOKEN),
    apiUrl: server.url,
    repository: 'acme/support',
    clock: hurriedClock(),
    logger: { progress: () => {}, warn: () => {}, debug: () => {} },
    random: () => 0.5,
    version: '1.2.3',
    proxy: null,
    ...overrides,
  });
}

/** The error that a call ends with. */
export async function failureOf(call: Promise<unknown>): Promise<GitHubApiError> {
  return (await rejectionOf(call)) as GitHubApiError;
}

/** All that a list gives. */
export async function listed(entries: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for await (const entry of entries) all.push(entry);
  return all;
}
