import { configuration, withFiles } from './files.mjs';
import { bareStart, interleaved, runCli } from './measure.mjs';
import { milliseconds } from './table.mjs';

const ROUNDS = 5;
const URL = 'https://acme.gladly.com';
const FIVE_MEGABYTES = 5_000_000;

/**
 * What `validate` takes for a large file, and for files that were made to be expensive.
 *
 * @returns {Promise<import('./table.mjs').Table>}
 */
export async function measure() {
  const files = {
    'large.yml': configuration({ url: URL, topics: 2_000, webhooks: 20 }),
    'topics.yml': fiveMegabytes(configuration({ url: URL, topics: 0, webhooks: 0 }), topic),
    'webhooks.yml': fiveMegabytes(WRITTEN_OUT, webhook),
    'duplicates.yml': fiveMegabytes(configuration({ url: URL, topics: 0, webhooks: 0 }), same),
    'unknown.yml': fiveMegabytes(configuration({ url: URL, topics: 0, webhooks: 0 }), unknown),
    'laughs.yml': laughs(),
    'merges.yml': merges(),
    'deep.yml': `a: ${'['.repeat(FIVE_MEGABYTES)}`,
    'scalars.yml': `a: "${'\\n'.repeat(FIVE_MEGABYTES / 2)}"`,
    'anchors.yml': `a: [${'&a 1, *a, '.repeat(FIVE_MEGABYTES / 10)}]`,
    'binary.yml': '\u0000'.repeat(FIVE_MEGABYTES),
  };
  const took = await withFiles(files, (cwd) =>
    interleaved(ROUNDS, {
      bare: bareStart,
      ...Object.fromEntries(Object.keys(files).map((name) => [name, () => validation(name, cwd)])),
    }),
  );
  const rows = Object.keys(files).map((name) => {
    const figure = took[/** @type {keyof typeof took} */ (name)];
    return { what: WHAT[name] ?? name, figure: milliseconds(figure), ...judged(name, figure) };
  });
  return {
    title: 'Validation: wall time of the command',
    rows: [{ what: 'node -e 0', figure: milliseconds(took.bare) }, ...rows],
  };
}

/** @type {Readonly<Record<string, string>>} */
const WHAT = {
  'large.yml': '2,000 topics, 20 webhooks',
  'topics.yml': '5 MB of topics',
  'webhooks.yml': '5 MB of webhooks, too many of them',
  'duplicates.yml': '5 MB of one key again and again',
  'unknown.yml': '5 MB of misspelt keys',
  'laughs.yml': 'aliases of aliases, nine deep',
  'merges.yml': 'merge keys of merge keys',
  'deep.yml': '5 MB of opening brackets',
  'scalars.yml': '5 MB of one escaped text',
  'anchors.yml': '5 MB of anchors and aliases',
  'binary.yml': '5 MB of zero bytes',
};

/**
 * @param {string} name
 * @param {number} figure
 */
function judged(name, figure) {
  if (name === 'large.yml') return {};
  return { ratio: figure / 2_000, target: 'answer within 2 s' };
}

/**
 * @param {string} name
 * @param {string} cwd
 */
async function validation(name, cwd) {
  const { took } = await runCli({ args: ['validate', '--config', name], cwd }, [0, 1]);
  return took;
}

/** @param {number} n */
const topic = (n) => `      topic-${n}: { name: Topic ${n} }\n`;
const same = () => '      topic: { name: Topic }\n';
const unknown = (/** @type {number} */ n) => `      topic-${n}: { nmae: Topic ${n} }\n`;
const webhook = (/** @type {number} */ n) =>
  `      w${n}: { url: 'https://hooks.example/${n}', events: [CONVERSATION/CLOSED] }\n`;

const WRITTEN_OUT = `version: 1
organizations:
  production: { url: '${URL}' }
integrations:
  large:
    webhooks:
`;

/**
 * @param {string} head
 * @param {(n: number) => string} line
 */
function fiveMegabytes(head, line) {
  const lines = [head];
  for (let [n, size] = [0, head.length]; size < FIVE_MEGABYTES - 100; n += 1) {
    const next = line(n);
    lines.push(next);
    size += next.length;
  }
  return lines.join('');
}

/** The "billion laughs": each alias stands for nine of the one before. */
function laughs() {
  const levels = Array.from({ length: 9 }, (_, n) => {
    const below = n === 0 ? '"ha"' : `*l${n - 1}`;
    return `l${n}: &l${n} [${Array.from({ length: 9 }, () => below).join(', ')}]`;
  });
  return `${levels.join('\n')}\n`;
}

/** Each mapping merges the one before it nine times over. */
function merges() {
  const levels = Array.from({ length: 9 }, (_, n) => {
    const below =
      n === 0 ? 'x: 1' : `<<: [${Array.from({ length: 9 }, () => `*m${n - 1}`).join(', ')}]`;
    return `m${n}: &m${n} { ${below}, k${n}: 1 }`;
  });
  return `${levels.join('\n')}\n`;
}
