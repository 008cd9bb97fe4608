import { VERSION } from '../commands/version.ts';
import { PLAIN_STYLE } from '../report/style.ts';
import { failureText } from '../report/text/failure.ts';
import { isKnownError, ReconcileError } from '../shared/errors.ts';
import { checkApart } from './apart.ts';
import type { Invocation } from './args.ts';
import { parseInvocation } from './args.ts';
import type { HostProcess } from './desk.ts';
import { COMMANDS } from './flags.ts';
import { helpText } from './help.ts';
import { programOf } from './program.ts';
import { createWriter } from './writer.ts';

/**
 * Runs the command line and resolves to its exit code. Never throws: whatever goes wrong is
 * printed with its remedy. What a command does not need is not even loaded.
 */
export async function main(host: HostProcess): Promise<number> {
  const words = host.argv.slice(2);
  const parsed = understand(words, programOf(host));
  if (parsed instanceof ReconcileError) return refuse(parsed, words, host);
  if (parsed.command === 'help') return say(helpText(parsed.about, programOf(host)), host);
  if (parsed.command === 'version') return say(`${VERSION}\n`, host);
  const { runInvocation } = await import('./run.ts');
  return runInvocation(parsed, host);
}

function understand(words: readonly string[], program: string): Invocation | ReconcileError {
  try {
    const invocation = parseInvocation(words, program);
    checkApart(invocation);
    return invocation;
  } catch (error) {
    if (isKnownError(error)) return error;
    throw error;
  }
}

/** A command line that cannot be understood is refused in the form that it asks for. */
async function refuse(
  error: ReconcileError,
  words: readonly string[],
  host: HostProcess,
): Promise<number> {
  if (!words.includes('--json')) return complain(error, host);
  const command = COMMANDS.find((one) => words.join(' ').startsWith(one)) ?? 'unknown';
  const { failureJson } = await import('./failure.ts');
  await say(failureJson(error, command), host);
  return 1;
}

async function say(text: string, host: HostProcess): Promise<number> {
  try {
    await createWriter(host.stdout)(text);
    return 0;
  } catch (error) {
    if (isKnownError(error)) return complain(error, host);
    throw error;
  }
}

async function complain(error: ReconcileError, { stderr }: HostProcess): Promise<number> {
  const options = { style: PLAIN_STYLE, width: 100, verbose: false };
  await createWriter(stderr)(failureText(error, options));
  return 1;
}
