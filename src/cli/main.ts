import { PLAIN_STYLE } from '../report/style.ts';
import { failureText } from '../report/text/failure.ts';
import { isKnownError, ReconcileError } from '../shared/errors.ts';
import type { Invocation } from './args.ts';
import { parseInvocation } from './args.ts';
import { helpText } from './help.ts';
import type { Output } from './terminal.ts';
import { VERSION } from '../commands/version.ts';

/** What the command line needs of a process; `process` itself is one. */
export interface HostProcess {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  once(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/**
 * Runs the command line and resolves to its exit code. Never throws: whatever goes wrong is
 * printed with its remedy. What a command does not need is not even loaded.
 */
export async function main(host: HostProcess): Promise<number> {
  const parsed = understand(host.argv.slice(2));
  if (parsed instanceof ReconcileError) {
    host.stderr.write(failureText(parsed, { style: PLAIN_STYLE, width: 100, verbose: false }));
    return 1;
  }
  switch (parsed.command) {
    case 'help':
      host.stdout.write(helpText(parsed.about));
      return 0;
    case 'version':
      host.stdout.write(`${VERSION}\n`);
      return 0;
    default: {
      const { runInvocation } = await import('./run.ts');
      return runInvocation(parsed, host);
    }
  }
}

function understand(words: readonly string[]): Invocation | ReconcileError {
  try {
    return parseInvocation(words);
  } catch (error) {
    if (isKnownError(error)) return error;
    throw error;
  }
}
