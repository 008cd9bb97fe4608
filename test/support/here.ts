import { PassThrough } from 'node:stream';
import { main } from '../../src/cli/main.ts';

export interface RunHere {
  readonly code: number;
  readonly out: string;
  readonly aside: string;
}

/** Runs the command line in this process; with `typed`, in front of a terminal. */
export async function runHere(argv: readonly string[], typed?: string): Promise<RunHere> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const isTTY = typed !== undefined;
  for (const stream of [stdin, stdout, stderr]) Object.assign(stream, { isTTY, columns: 80 });
  const written = { out: '', aside: '' };
  stdout.on('data', (chunk: Buffer) => (written.out += chunk.toString()));
  stderr.on('data', (chunk: Buffer) => (written.aside += chunk.toString()));
  stdin.end(typed ?? '');
  const argvOfNode = ['node', 'gladly-integrations', ...argv];
  const once = () => undefined;
  const cwd = () => '/';
  const code = await main({ argv: argvOfNode, env: {}, stdin, stdout, stderr, once, cwd });
  return { code, ...written };
}
