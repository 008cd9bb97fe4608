import { readFile } from 'node:fs/promises';
import { accessTo, withFiles } from './files.mjs';
import { runCli } from './measure.mjs';
import { loadSource } from './sources.mjs';

const EXAMPLE = new URL('../config-schema/examples/full.yml', import.meta.url);

/**
 * What the example with all five vendors asks of Gladly: to apply it, and to look again.
 *
 * @returns {Promise<import('./table.mjs').Table>}
 */
export async function measure() {
  /** @type {typeof import('../src/emulator/server.ts')} */
  const { startEmulator } = await loadSource('emulator/server.ts');
  /** @type {typeof import('../src/emulator/seeds.ts')} */
  const { seedOrganization } = await loadSource('emulator/seeds.ts');
  const emulator = await startEmulator({
    seed: seedOrganization('acme'),
    rules: { requestsPerSecond: null },
  });
  const text = await readFile(EXAMPLE, 'utf8');
  const file = text.replace('https://acme.gladly.com', emulator.url);
  const rows = await withFiles({ 'gladly-integrations.yml': file }, (cwd) =>
    rowsFor(emulator, { cwd, secrets: secretsOf(text) }),
  );
  await emulator.close();
  return { title: 'Requests: the example with five vendors and one integration of its own', rows };
}

/**
 * @param {import('../src/emulator/server.ts').Emulator} emulator
 * @param {{ readonly cwd: string, readonly secrets: Readonly<Record<string, string>> }} on
 */
async function rowsFor(emulator, { cwd, secrets }) {
  const { flags, env } = accessTo(emulator);
  const run = async (/** @type {readonly string[]} */ args) => {
    emulator.control.clearRecords();
    const more = ['--organization', 'production', '--ledger', 'ledger.json', ...flags];
    await runCli({ args: [...args, ...more], cwd, env: { ...env, ...secrets } });
    const requests = emulator.control.requests();
    const writes = requests.filter(({ method }) => method !== 'GET').length;
    return { all: requests.length, writes };
  };
  const applied = await run(['apply', '--yes', '--quiet', '--requests-per-second', '100']);
  const planned = await run(['plan']);
  const again = await run(['apply', '--yes', '--quiet']);
  return [
    {
      what: 'apply to an organization that has none of it',
      figure: `${applied.all}, of which ${applied.writes} write`,
      ratio: applied.all / applied.writes,
      target: 'to the writes',
    },
    { what: 'plan afterwards', figure: `${planned.all}`, target: 'one list a kind' },
    { what: 'apply once more', figure: `${again.all}, of which ${again.writes} write` },
  ];
}

/** A value for every secret that the file names; those that are URLs have to be addresses. */
function secretsOf(/** @type {string} */ text) {
  const names = new Set([...text.matchAll(/secret: ([A-Z_]+)/g)].map(([, name]) => name));
  return Object.fromEntries(
    [...names].map((name) => [
      `GLADLY_SECRET_${name}`,
      name?.endsWith('_URL') ? `https://hooks.example/${name}` : `fake-value-of-${name}`,
    ]),
  );
}
