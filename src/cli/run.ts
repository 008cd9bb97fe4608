import { environmentKeys } from '../commands/connection.ts';
import type { CommandPorts } from '../commands/ports.ts';
import { environmentSecrets } from '../commands/secrets.ts';
import { failureText } from '../report/text/failure.ts';
import { systemClock } from '../shared/clock.ts';
import { isKnownError, ReconcileError } from '../shared/errors.ts';
import type { Logger } from '../shared/ports.ts';
import { scrubber } from '../shared/secret.ts';
import type { Desk, HostProcess, Work } from './desk.ts';
import { filePorts } from './files.ts';
import { programOf } from './program.ts';
import type { Terminal } from './terminal.ts';
import { createTerminal } from './terminal.ts';

/**
 * Carries an invocation out and resolves to the exit code. A failure is printed once, with its
 * remedy and without a stack; a fault of our own says that it is one.
 */
export async function runInvocation(work: Work, host: HostProcess): Promise<number> {
  const desk = openDesk(work, host);
  try {
    return await carryOut(work, desk);
  } catch (error) {
    return reportFailure(asKnown(error), work, desk);
  }
}

async function carryOut(work: Work, desk: Desk): Promise<number> {
  switch (work.command) {
    case 'validate':
    case 'plan':
    case 'apply':
    case 'drift':
    case 'ledger rebuild': {
      const { reconcile } = await import('./reconcile.ts');
      return reconcile(work, desk);
    }
    case 'export': {
      const { runExport } = await import('./export.ts');
      return runExport(work, desk);
    }
    case 'init': {
      const { runInit } = await import('./init.ts');
      return runInit(work, desk);
    }
    case 'vendors': {
      const { tellVendors } = await import('./vendors.ts');
      return tellVendors(work, desk);
    }
    case 'vendors show': {
      const { showVendor } = await import('./vendors-show.ts');
      return showVendor(work, desk);
    }
    case 'handover': {
      const { printHandover } = await import('./handover.ts');
      return printHandover(work, desk);
    }
    case 'demo': {
      const { runDemo } = await import('./demo.ts');
      return runDemo(work, desk);
    }
    case 'emulator': {
      const { runEmulator } = await import('./emulator.ts');
      return runEmulator(work, desk);
    }
  }
}

function openDesk(work: Work, host: HostProcess): Desk {
  const { color, quiet, verbose } = work;
  const { env, stdin, stdout, stderr } = host;
  let secrets = environmentSecrets(env);
  let scrubKnown = scrubber(secrets);
  const clean = (text: string) => scrubKnown(text);
  const options = { stdin, stdout, stderr, environment: env, now: clockNow, color, quiet, verbose };
  const raw = createTerminal(options);
  const terminal = cleaned(raw, clean);
  const program = programOf(host);
  const ports: CommandPorts = {
    program,
    ...filePorts(systemClock),
    environment: env,
    keys: environmentKeys(env),
    clock: systemClock,
    logger: terminal.logger,
    random: Math.random,
    hide: (more) => {
      secrets = [...secrets, ...more];
      scrubKnown = scrubber(secrets);
    },
    signal: stopSignal(host, work.command === 'emulator' ? null : terminal.logger),
  };
  return { host, program, terminal, ports, clean, printRaw: raw.print };
}

function clockNow(): number {
  return systemClock.now();
}

function cleaned(terminal: Terminal, clean: (text: string) => string): Terminal {
  const { logger, print, printAside } = terminal;
  return {
    ...terminal,
    logger: {
      progress: (text) => logger.progress(clean(text)),
      warn: (text) => logger.warn(clean(text)),
      debug: (text) => logger.debug(clean(text)),
    },
    print: (text) => print(clean(text)),
    printAside: (text) => printAside(clean(text)),
  };
}

/**
 * The first interrupt lets what is under way come to its end, which is told where there is a
 * logger; a second one ends the process.
 */
function stopSignal(host: HostProcess, logger: Logger | null): AbortSignal {
  const controller = new AbortController();
  for (const event of ['SIGINT', 'SIGTERM'] as const) {
    host.once(event, () => {
      logger?.warn('Stopping: nothing new is begun. Interrupt once more to end at once.');
      controller.abort(new Error('interrupted'));
    });
  }
  return controller.signal;
}

function asKnown(error: unknown): ReconcileError {
  if (isKnownError(error)) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new ReconcileError('internal', `A fault of gladly-integrations itself: ${message}`, {
    remedy: 'Nothing that you did is wrong. Run it again with --verbose and report what it prints.',
    cause: error,
  });
}

async function reportFailure(error: ReconcileError, work: Work, desk: Desk): Promise<number> {
  const { terminal } = desk;
  const { code, cause } = error;
  const isTold = await toldAsJson(error, work, desk);
  if (!isTold) {
    const options = { style: terminal.errorStyle, width: terminal.width, verbose: work.verbose };
    await terminal.printAside(failureText(error, options));
  }
  if (code === 'internal' && work.verbose && cause instanceof Error) {
    await terminal.printAside(`${cause.stack ?? cause.message}\n`);
  }
  return 1;
}

/**
 * Puts the failure where the JSON document was to go: a file that still holds an older one would
 * be taken for the result. `true` where it was printed; what cannot be written is left, because
 * it may be the very failure.
 */
async function toldAsJson(error: ReconcileError, work: Work, desk: Desk): Promise<boolean> {
  const out = 'out' in work ? work.out : null;
  if (!work.json && out === null) return false;
  const { failureJson } = await import('./failure.ts');
  const { cleanJson } = await import('../report/clean-json.ts');
  const { printJson } = await import('./clean-json.ts');
  const text = failureJson(error, work.command);
  if (out !== null) {
    const { writeResultFile } = await import('./result-files.ts');
    await succeeds(() => writeResultFile(out, cleanJson(text, desk.clean)));
  }
  if (!work.json) return false;
  return succeeds(() => printJson(text, desk));
}

async function succeeds(attempt: () => Promise<void>): Promise<boolean> {
  try {
    await attempt();
    return true;
  } catch {
    return false;
  }
}
