import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built command line. */
export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface CliRun {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd: string;
  /** The whole environment besides PATH: nothing of the test's own gets through. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Called once the process runs, for killing it at a chosen moment; `SIGKILL` unless told. */
  readonly started?: (kill: (signal?: NodeJS.Signals) => void) => void;
}

/** Runs the built command line as its users do: a process of its own, nothing shared. */
export function runCli(args: readonly string[], options: CliOptions): Promise<CliRun> {
  return runProgram(process.execPath, [CLI, ...args], options);
}

/** Runs a line of a POSIX shell in which `cli` is the built command line. */
export function runShell(line: string, options: CliOptions): Promise<CliRun> {
  const script = `cli() { "$NODE" "$CLI" "$@"; }; ${line}`;
  const environment = { ...options.environment, NODE: process.execPath, CLI };
  return runProgram('sh', ['-c', script], { ...options, environment });
}

function runProgram(
  program: string,
  args: readonly string[],
  options: CliOptions,
): Promise<CliRun> {
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { PATH: process.env['PATH'] ?? '', ...options.environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  options.started?.((signal = 'SIGKILL') => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({
        code,
        signal,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      }),
    );
  });
}
