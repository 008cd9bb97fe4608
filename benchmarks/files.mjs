import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Lets `use` work in a folder of its own that holds these files.
 *
 * @template T
 * @param {Readonly<Record<string, string>>} files
 * @param {(folder: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withFiles(files, use) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * A file for an organization with so many topics, every tenth above the nine after it, and so many
 * webhooks; with a user and an inbox, so that every kind is in use.
 *
 * @param {{ readonly url: string, readonly topics: number, readonly webhooks: number }} size
 */
export function configuration({ url, topics, webhooks }) {
  return [
    'version: 1',
    'organizations:',
    `  production: { url: '${url}' }`,
    'integrations:',
    '  large:',
    '    user: { email: agent-7@acme.com }',
    '    inboxes:',
    '      seven: { name: Inbox 7 }',
    '    topics:',
    ...times(topics, topicLine),
    ...(webhooks === 0 ? [] : ['    webhooks:']),
    ...times(webhooks, webhookLine),
    '',
  ].join('\n');
}

/** As the emulator's generated organizations have them. @param {number} n */
function topicLine(n) {
  const parent = n % 10 === 0 ? '' : `, parent: topic-${n - (n % 10)}`;
  return `      topic-${n}: { name: Topic ${n}${parent} }`;
}

/** @param {number} n */
function webhookLine(n) {
  const events = 'events: [CONVERSATION/CREATED, CONVERSATION/CLOSED]';
  const headers = 'headers: { x-api-key: { secret: KEY } }';
  return `      webhook-${n}: { name: Webhook ${n}, url: 'https://hooks.example/${n}', ${events}, ${headers} }`;
}

/**
 * @param {number} count
 * @param {(n: number) => string} line
 */
function times(count, line) {
  return Array.from({ length: count }, (_, n) => line(n));
}

/**
 * What a command needs to know about an emulated organization.
 *
 * @param {{ readonly host: string, readonly credentials: { readonly user: string, readonly token: string } }} emulator
 */
export function accessTo({ host, credentials }) {
  return {
    flags: ['--allowed-hosts', host],
    env: {
      GLADLY_API_USER: credentials.user,
      GLADLY_API_TOKEN: credentials.token,
      GLADLY_SECRET_KEY: 'fake-key-for-benchmarks',
    },
  };
}
