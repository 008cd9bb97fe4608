import { createServer } from 'node:http';
import { runForPullRequest } from './action-start.mjs';
import { withFiles } from './files.mjs';
import { bareStart, CLI, interleaved, runCli, runNode } from './measure.mjs';
import { milliseconds } from './table.mjs';

const ROUNDS = 25;

/** A file of ordinary size: two vendors, a webhook, topics. @param {string} url */
const FILE = (url) => `version: 1
organizations:
  production: { url: '${url}' }
integrations:
  hioperator: { vendor: hioperator, user: { email: hioperator@acme.com } }
  playvox: { vendor: playvox, user: { email: playvox@acme.com } }
  csat:
    topics:
      sent: { name: CSAT sent }
    webhooks:
      survey:
        url: https://hooks.acme.com/csat
        events: [CONVERSATION/CLOSED]
        headers: { x-api-key: { secret: CSAT_KEY } }
`;

/**
 * What it costs to start: the help, a whole validation, and a plan up to the moment at which its
 * first request leaves, by the command line and by the Action.
 *
 * @returns {Promise<import('./table.mjs').Table>}
 */
export async function measure() {
  const gladly = await openDoor();
  const took = await withFiles(
    { 'gladly-integrations.yml': FILE(`http://${gladly.host}`) },
    async (cwd) =>
      interleaved(ROUNDS, {
        bare: bareStart,
        help: async () => (await runCli({ args: ['--help'] })).took,
        validate: async () => (await runCli({ args: ['validate', ...gladly.flags], cwd })).took,
        request: () => untilRequest(gladly, () => plan(gladly, cwd)),
        action: () => untilRequest(gladly, () => runForPullRequest(gladly.host, cwd)),
      }),
  );
  gladly.close();
  const { bare, help, validate, request, action } = took;
  return {
    title: 'Start: wall time of a process, compared with node -e 0',
    rows: [
      { what: 'node -e 0', figure: milliseconds(bare), ratio: 1 },
      { what: '--help', figure: milliseconds(help), ratio: help / bare },
      { what: 'validate', figure: milliseconds(validate), ratio: validate / bare },
      {
        what: 'plan, up to its first request',
        figure: milliseconds(request),
        ratio: request / bare,
        target: 'ratio < 2.5',
      },
      {
        what: 'Action on a pull request, up to its first request',
        figure: milliseconds(action),
        ratio: action / bare,
        target: 'ratio < 2.5',
      },
    ],
  };
}

/**
 * @typedef {object} Door
 * @property {string} host
 * @property {readonly string[]} flags
 * @property {{ at: number | null }} first when the first request came
 * @property {() => void} close
 */

/** A Gladly that lets nobody in, and notes when somebody came. @returns {Promise<Door>} */
async function openDoor() {
  /** @type {{ at: number | null }} */
  const first = { at: null };
  const server = createServer((_request, response) => {
    first.at ??= performance.now();
    response.writeHead(401, { connection: 'close' }).end();
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(null));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  const host = `127.0.0.1:${address.port}`;
  return { host, flags: ['--allowed-hosts', host], first, close: () => server.close() };
}

/**
 * @param {Door} gladly
 * @param {string} cwd
 */
function plan(gladly, cwd) {
  const env = {
    GLADLY_API_USER: 'reconciler@acme.com',
    GLADLY_API_TOKEN: 'fake-token-for-benchmarks',
    GLADLY_SECRET_CSAT_KEY: 'fake-key-for-benchmarks',
  };
  return runNode({ args: [CLI, 'plan', ...gladly.flags], cwd, env });
}

/**
 * @param {Door} gladly
 * @param {() => Promise<import('./measure.mjs').Ended>} run
 */
async function untilRequest(gladly, run) {
  gladly.first.at = null;
  const { start, stdout, stderr } = await run();
  if (gladly.first.at === null) throw new Error(`No request came:\n${stdout}${stderr}`);
  return gladly.first.at - start;
}
