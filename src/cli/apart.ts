import { resolve } from 'node:path';
import type { Invocation } from './args.ts';
import { misuse } from './misuse.ts';

/**
 * Makes sure that no result takes the place of a file that the command reads, or of the other
 * result. It comes before anything is written, failures included.
 *
 * @throws ReconcileError that names the file.
 */
export function checkApart(invocation: Invocation): void {
  const results = placesOf([outOf(invocation), undoOf(invocation)]);
  const inputs = new Set(placesOf(inputsOf(invocation)));
  const taken = results.find((path, index) => inputs.has(path) || results.indexOf(path) !== index);
  if (taken === undefined) return;
  throw misuse(
    `${taken} is named for two purposes.`,
    'Give --out and --undo files of their own: neither the config, the base nor the ledger.',
  );
}

function placesOf(paths: readonly (string | null)[]): readonly string[] {
  return paths.flatMap((path) => (path === null ? [] : [resolve(path)]));
}

function inputsOf(invocation: Invocation): readonly (string | null)[] {
  const { command } = invocation;
  if (command === 'plan' || command === 'apply') {
    const { config, ledger, base } = invocation.request;
    return [config, ledger, base];
  }
  // An export may well replace the file that it read.
  if (command === 'export') return [invocation.request.ledger];
  return command === 'drift' ? [invocation.request.config, invocation.request.ledger] : [];
}

function outOf(invocation: Invocation): string | null {
  const { command } = invocation;
  if (command === 'export') return invocation.target;
  if (command !== 'plan' && command !== 'apply' && command !== 'drift') return null;
  return invocation.out;
}

function undoOf(invocation: Invocation): string | null {
  return invocation.command === 'apply' ? invocation.undo : null;
}
