import type { Rebuilt } from '../commands/ledger-rebuild.ts';
import type { Outcome } from '../commands/outcome.ts';
import { exitCodeOf } from '../commands/outcome.ts';
import { cleanJson } from '../report/clean-json.ts';
import { cleanOutcome } from '../report/clean-outcome.ts';
import { outcomeDocument } from '../report/json.ts';
import { jsonText } from '../report/json-text.ts';
import { noLedgerText, undoKeptText } from '../report/text/outcome.ts';
import { failureText } from '../report/text/failure.ts';
import { isKnownError } from '../shared/errors.ts';
import { printJson } from './clean-json.ts';
import { applyCommand } from './command-line.ts';
import type { Desk, Reconciling } from './desk.ts';
import { outcomeText } from './outcome-text.ts';
import { writeResultFile } from './result-files.ts';
import { sourcesOf } from './sources.ts';

/** What an outcome came from. */
interface Told {
  readonly work: Reconciling;
  readonly desk: Desk;
  readonly rebuilt: Rebuilt | null;
  /** Where how to undo the apply was written. */
  readonly undo: string | null;
}

/** Prints what came out, writes it where `--out` asks for it, and resolves to the exit code. */
export async function tellOutcome(
  found: Outcome,
  { work, desk, rebuilt, undo }: Told,
): Promise<number> {
  const outcome = cleanOutcome(found, desk.clean);
  const document = () => jsonText(outcomeDocument(outcome));
  const text = () =>
    outcomeText(outcome, { work, desk, rebuilt, sources: sourcesOf(outcome.diagnostics) });
  if (work.json) await printJson(document(), desk);
  else await desk.terminal.print(text());
  if (undo !== null) {
    const { errorStyle: style, width } = desk.terminal;
    await desk.terminal.printAside(undoKeptText(undo, { style, width, verbose: false }));
  }
  await warnOfNoLedger(work, outcome, desk);
  if ('out' in work && work.out !== null && !(await keep(work.out, document(), desk))) return 1;
  return exitCodeOf(outcome, { detailed: 'detailedExitcode' in work && work.detailedExitcode });
}

/** A plan says it as well, but who has applied has read past that. */
async function warnOfNoLedger(work: Reconciling, { journal }: Outcome, desk: Desk): Promise<void> {
  if (work.command !== 'apply' || work.request.ledger !== null || journal === null) return;
  const { errorStyle: style, width } = desk.terminal;
  const command = applyCommand(work.request, desk.program);
  await desk.terminal.printAside(noLedgerText(command, { style, width, verbose: false }));
}

/** By now the result is printed, so a file that cannot be written is told beside it. */
async function keep(path: string, text: string, desk: Desk): Promise<boolean> {
  try {
    await writeResultFile(path, cleanJson(text, desk.clean));
    return true;
  } catch (error) {
    if (!isKnownError(error)) throw error;
    const { errorStyle: style, width } = desk.terminal;
    await desk.terminal.printAside(failureText(error, { style, width, verbose: false }));
    return false;
  }
}
