const NAME = '\0undici-for-octokit';
const FROM = /[\\/]@actions[\\/](?:github|http-client)[\\/]/;

/**
 * Keeps the whole of undici from being loaded with Octokit. `@actions/github` gives Octokit a
 * `fetch` and a proxy agent of undici's; this program gives it others with every request
 * (`src/github/carrier.ts`), so those are made and never used, and loading them would take as long
 * as all the rest. Should one be called after all, it says so.
 *
 * @returns {import('rolldown').Plugin}
 */
export function leanOctokit() {
  return {
    name: 'lean-octokit',
    resolveId: (id, importer) => (id === 'undici' && FROM.test(importer ?? '') ? NAME : null),
    load: (id) => (id === NAME ? CODE : null),
  };
}

const CODE = `
export class ProxyAgent {}
export function fetch() {
  throw new Error('Octokit was not given a fetch of ours.');
}
`;
