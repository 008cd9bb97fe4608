import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ACTION, runNode } from './measure.mjs';

const COMMIT = 'c'.repeat(40);

/** As much of the payload of a pull request as the Action reads. */
const EVENT = {
  number: 7,
  pull_request: {
    number: 7,
    user: { login: 'kim' },
    base: side('main', 'a'.repeat(40)),
    head: side('change', 'b'.repeat(40)),
  },
  repository: { full_name: 'acme/support', default_branch: 'main' },
};

/**
 * Runs the Action for a pull request, with Gladly and GitHub at one address.
 *
 * @param {string} host
 * @param {string} workspace a folder with the file
 */
export async function runForPullRequest(host, workspace) {
  const at = (/** @type {string} */ name) => join(workspace, name);
  await writeFile(at('event.json'), JSON.stringify(EVENT));
  return runNode({
    args: [ACTION],
    cwd: workspace,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: `http://${host}`,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: at('event.json'),
      GITHUB_OUTPUT: at('output'),
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_REPOSITORY: 'acme/support',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_RUN_ID: '1',
      GITHUB_SHA: COMMIT,
      GITHUB_STEP_SUMMARY: at('summary'),
      GITHUB_WORKSPACE: workspace,
      'INPUT_ALLOWED-HOSTS': host,
      'INPUT_GITHUB-TOKEN': 'fake-github-token',
      'INPUT_GLADLY-API-TOKEN': 'fake-token-for-benchmarks',
      'INPUT_GLADLY-API-USER': 'reconciler@acme.com',
      GLADLY_SECRET_CSAT_KEY: 'fake-key-for-benchmarks',
      RUNNER_TEMP: workspace,
    },
  });
}

/**
 * @param {string} ref
 * @param {string} sha
 */
function side(ref, sha) {
  return { ref, sha, repo: { id: 1, full_name: 'acme/support' } };
}
