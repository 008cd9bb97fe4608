import type { OrganizationSeed } from '../emulator/seed.ts';
import { LARGE_ORGANIZATION, seedOrganization } from '../emulator/seeds.ts';
import type { Emulator } from '../emulator/server.ts';
import { startEmulator } from '../emulator/server.ts';
import { ReconcileError } from '../shared/errors.ts';
import type { EmulatorSeed } from './args.ts';
import { firstPlanCommand } from './command-line.ts';
import type { Desk, Work } from './desk.ts';
import { DEFAULT_CONFIG } from './flags.ts';
import { readSeed } from './seed-file.ts';

/** Serves an emulated organization until it is interrupted. */
export async function runEmulator(
  { port, seed }: Extract<Work, { readonly command: 'emulator' }>,
  { terminal, ports, program }: Desk,
): Promise<number> {
  const emulator = await start(port, await seedOf(seed));
  await terminal.print(invitation(emulator, program));
  await new Promise<void>((resolve) => {
    ports.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await emulator.close();
  return 0;
}

/** What keeps an emulator from listening comes with its cause; else it is the seed. */
async function start(port: number, seed: OrganizationSeed): Promise<Emulator> {
  try {
    return await startEmulator({ port, seed });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (error instanceof Error && error.cause !== undefined) {
      throw new ReconcileError('invalid-config', `The emulator cannot listen on port ${port}`, {
        remedy: 'Another program may use it. Choose another with --port, or 0 for a free one.',
        cause: error,
      });
    }
    throw new ReconcileError('invalid-config', `The seed contradicts itself: ${detail}`, {
      remedy: 'Mend the seed file: whatever it names has to stand in it, before it is named.',
      cause: error,
    });
  }
}

async function seedOf(seed: EmulatorSeed): Promise<OrganizationSeed> {
  if (seed.type === 'file') return readSeed(seed.path);
  return seedOrganization(seed.name === 'large' ? LARGE_ORGANIZATION : seed.name);
}

function invitation({ url, host, credentials }: Emulator, program: string): string {
  const plan = firstPlanCommand({ config: DEFAULT_CONFIG, allowedHosts: [host] }, program);
  const lines = [
    `An emulated Gladly organization listens on ${url} until you interrupt it.`,
    '',
    'In another terminal:',
    '',
    `  export GLADLY_API_USER=${credentials.user} GLADLY_API_TOKEN=${credentials.token}`,
    `  ${plan}`,
    '',
    `with url: ${url} for an organization of your file. To begin a file with it:`,
    '',
    `  ${program} init <vendor> --url ${url} --allowed-hosts ${host}`,
  ];
  return `${lines.join('\n')}\n`;
}
