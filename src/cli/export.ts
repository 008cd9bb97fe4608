import type { ExportOutcome } from '../commands/export-outcome.ts';
import { exportExitCode } from '../commands/export-outcome.ts';
import { exportOrganization } from '../commands/export.ts';
import { exportDocument } from '../report/export-document.ts';
import { jsonText } from '../report/json.ts';
import { diagnosticsText } from '../report/text/diagnostics.ts';
import { exportText } from '../report/text/export.ts';
import { ReconcileError } from '../shared/errors.ts';
import { printJson } from './clean-json.ts';
import { checkResultFile, writeResultFile } from './result-files.ts';
import type { Desk, Work } from './run.ts';

type ExportWork = Extract<Work, { readonly command: 'export' }>;

/**
 * Exports an organization: the file to `--out` or to stdout, and what a person should know of it
 * to where the file does not go.
 */
export async function runExport(work: ExportWork, desk: Desk): Promise<number> {
  const { target, json, request } = work;
  if (target !== null) await checkResultFile(target);
  const outcome = await exportOrganization(request, desk.ports);
  if (outcome.text !== null) {
    checkSecrets(outcome.text, desk);
    if (target !== null) await writeResultFile(target, outcome.text);
  }
  if (json) {
    await printJson(jsonText(exportDocument(outcome, target)), desk);
  } else {
    if (target === null && outcome.text !== null) await desk.printRaw(outcome.text);
    await tell(outcome, work, desk);
  }
  return exportExitCode(outcome);
}

/** @throws ReconcileError when the file holds a secret that the environment names. */
function checkSecrets(text: string, { clean }: Desk): void {
  if (clean(text) === text) return;
  throw new ReconcileError('secret-forbidden', 'The file would show the value of a secret', {
    remedy:
      'Something in Gladly is named like the value of a GLADLY_SECRET_ variable or of a token, or ' +
      'the file writes one out. Rename it, or put { secret: NAME } in its place, and export again.',
  });
}

async function tell(outcome: ExportOutcome, work: ExportWork, desk: Desk): Promise<void> {
  const { terminal } = desk;
  const { width } = terminal;
  const isAside = work.target === null;
  const style = isAside ? terminal.errorStyle : terminal.style;
  const layout = { style, width, verbose: work.verbose };
  const { diagnostics } = outcome;
  const text = [
    ...(diagnostics.length === 0
      ? []
      : [diagnosticsText(diagnostics, { ...layout, sources: new Map() })]),
    exportText(outcome, { ...layout, target: work.target }),
  ].join('\n');
  if (isAside) await terminal.printAside(text);
  else await terminal.print(text);
}
