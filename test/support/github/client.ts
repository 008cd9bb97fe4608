import { openGitHub, type GitHubApi, type GitHubOptions } from '../../../src/github/api.ts';
import type { GitHubApiError } from '../../../src/github/errors.ts';
import { Secret } from '../../../src/shared/secret.ts';
import { rejectionOf } from '../errors.ts';
import { hurriedClock } from '../virtual-clock.ts';
import type { FakeGitHub } from './server.ts';
import { FAKE_TOKENS, type TokenKind } from './tokens.ts';

export const TEST_TOKEN = 'fake-github-token';
const SILENT = { progress: () => {}, warn: () => {}, debug: () => {} };

/** A client of a fake GitHub, by default with the token of the job. */
export function clientOf(
  { url, state }: FakeGitHub,
  kind: TokenKind = 'job',
  overrides: Partial<GitHubOptions> = {},
): GitHubApi {
  const token = new Secret(FAKE_TOKENS[kind].token);
  const repository = `${state.owner}/${state.name}`;
  return testGitHub({ url }, { token, repository, ...overrides });
}

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
    logger: SILENT,
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
