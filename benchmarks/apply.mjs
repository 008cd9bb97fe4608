import { accessTo, configuration, withFiles } from './files.mjs';
import { bareStart, runCli } from './measure.mjs';
import { loadSource } from './sources.mjs';
import { milliseconds } from './table.mjs';

const TOPICS = 200;
const LATENCY_MS = 50;

/** The default of `--requests-per-second`, and what Gladly allows an organization. */
const DEFAULT_RATE = 8;
const GLADLY_RATE = 10;

/**
 * An apply that creates 200 topics: at the pace that Gladly allows, where the writes alone would
 * take `200 / rate` seconds; and without any limit, where answers alone take their time.
 *
 * @returns {Promise<import('./table.mjs').Table>}
 */
export async function measure() {
  const [paced, unpaced] = [await created(DEFAULT_RATE), await created(null)];
  const [alone, ideal] = [(TOPICS * 1000) / DEFAULT_RATE, (TOPICS * LATENCY_MS) / 4];
  return {
    title: `Apply: ${TOPICS} topics created, ${LATENCY_MS} ms an answer`,
    rows: [
      {
        what: `at ${DEFAULT_RATE} requests a second (of Gladly's ${GLADLY_RATE})`,
        figure: milliseconds(paced.took),
        ratio: paced.took / alone,
        target: 'ratio to 200 writes at that rate < 1.1',
      },
      { what: 'requests made', figure: `${paced.requests}` },
      { what: 'answered 429', figure: `${paced.refused}`, target: '0' },
      {
        what: "with no limit of Gladly's, at 100 a second",
        figure: milliseconds(unpaced.took),
        ratio: unpaced.took / ideal,
        target: 'to 200 answers, four at a time',
      },
      {
        what: 'requests made',
        figure: `${unpaced.requests}`,
        ratio: unpaced.requests / TOPICS,
        target: '200 writes and few reads',
      },
    ],
  };
}

/**
 * @param {number | null} rate requests a second; `null` for no limit on either side
 * @returns what the apply took beyond the start of a process
 */
async function created(rate) {
  /** @type {typeof import('../src/emulator/server.ts')} */
  const { startEmulator } = await loadSource('emulator/server.ts');
  const requestsPerSecond = rate === null ? null : GLADLY_RATE;
  const emulator = await startEmulator({ latencyMs: LATENCY_MS, rules: { requestsPerSecond } });
  const file = configuration({ url: emulator.url, topics: TOPICS, webhooks: 0 });
  const { flags, env } = accessTo(emulator);
  const pace = ['--requests-per-second', `${rate ?? 100}`];
  const args = ['apply', '--yes', '--quiet', '--ledger', 'ledger.json', ...pace, ...flags];
  const took = await withFiles({ 'gladly-integrations.yml': file }, async (cwd) => {
    const bare = await bareStart();
    return (await runCli({ args, cwd, env })).took - bare;
  });
  const requests = emulator.control.requests();
  const made = emulator.control.snapshot().topics.length;
  await emulator.close();
  if (made !== TOPICS) throw new Error(`${made} topics were made.`);
  const refused = requests.filter(({ status }) => status === 429).length;
  return { took, requests: requests.length, refused };
}
