import { readFile } from 'node:fs/promises';
import type { OrganizationSeed } from '../emulator/seed.ts';
import { LARGE_ORGANIZATION, seedOrganization } from '../emulator/seeds.ts';
import type { Emulator } from '../emulator/server.ts';
import { startEmulator } from '../emulator/server.ts';
import { ReconcileError } from '../shared/errors.ts';
import type { EmulatorSeed } from './args.ts';
import type { Desk, Work } from './run.ts';

/** Serves an emulated organization until it is interrupted. */
export async function runEmulator(
  { port, seed }: Extract<Work, { readonly command: 'emulator' }>,
  { terminal, ports }: Desk,
): Promise<number> {
  const emulator = await start(port, await seedOf(seed));
  await terminal.print(invitation(emulator));
  await new Promise<void>((resolve) => {
    ports.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await emulator.close();
  return 0;
}

async function start(port: number, seed: OrganizationSeed): Promise<Emulator> {
  try {
    return await startEmulator({ port, seed });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ReconcileError('invalid-config', `The emulator cannot start: ${detail}`, {
      remedy: 'Choose another port with --port (0 takes a free one), or mend the seed file.',
      cause: error,
    });
  }
}

async function seedOf(seed: EmulatorSeed): Promise<OrganizationSeed> {
  if (seed.type === 'file') return readSeed(seed.path);
  return seedOrganization(seed.name === 'large' ? LARGE_ORGANIZATION : seed.name);
}

async function readSeed(path: string): Promise<OrganizationSeed> {
  try {
    const seed: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (isRecord(seed)) return seed;
    throw new TypeError('not a JSON object');
  } catch (error) {
    throw new ReconcileError('invalid-config', `${path} is not the seed of an organization`, {
      remedy:
        'Write a JSON object with any of name, users, inboxes, topics and webhooks, ' +
        'each of the last four a list.',
      cause: error,
    });
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invitation({ url, host, credentials }: Emulator): string {
  const lines = [
    `An emulated Gladly organization listens on ${url} until you interrupt it.`,
    '',
    'In another terminal:',
    '',
    `  export GLADLY_API_USER=${credentials.user} GLADLY_API_TOKEN=${credentials.token}`,
    `  gladly-integrations plan --allowed-hosts ${host}`,
    '',
    `with url: ${url} for an organization of your file.`,
  ];
  return `${lines.join('\n')}\n`;
}
