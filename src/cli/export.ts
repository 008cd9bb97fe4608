import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ExportOutcome } from '../commands/export-outcome.ts';
import { exportExitCode } from '../commands/export-outcome.ts';
import { exportOrganization } from '../commands/export.ts';
import { cleanValues } from '../report/clean-outcome.ts';
import { exportDocument } from '../report/export-document.ts';
import { jsonText } from '../report/json-text.ts';
import { diagnosticsText } from '../report/text/diagnostics.ts';
import { exportText } from '../report/text/export.ts';
import { ReconcileError } from '../shared/errors.ts';
import { printJson } from './clean-json.ts';
import { firstPlanCommand } from './command-line.ts';
import { saveConfig } from './config-file.ts';
import type { Desk, Work } from './desk.ts';
import { checkResultFile, writeResultFile } from './result-files.ts';

type ExportWork = Extract<Work, { readonly command: 'export' }>;

/**
 * Exports an organization: the file to `--out` or to stdout, and what a person should know of it
 * to stderr.
 */
export async function runExport(work: ExportWork, desk: Desk): Promise<number> {
  const { target, json, request } = work;
  if (target !== null) await checkResultFile(target);
  const outcome = await exportOrganization(request, desk.ports);
  if (outcome.text !== null) {
    checkSecrets(outcome.text, { desk, before: target === null ? null : outcome.before });
    if (target !== null) await save(target, outcome.text, { request, before: outcome.before });
  }
  if (json) {
    await printJson(jsonText(exportDocument(outcome, target)), desk);
  } else {
    if (target === null && outcome.text !== null) await desk.printRaw(outcome.text);
    await tell(cleanValues(outcome, desk.clean), work, desk);
  }
  return exportExitCode(outcome);
}

/** The file that was read is only replaced if it is still what it was. */
async function save(
  target: string,
  text: string,
  { request, before }: Pick<ExportWork, 'request'> & Pick<ExportOutcome, 'before'>,
): Promise<void> {
  if (resolve(target) !== resolve(request.config)) return writeConfig(target, text);
  await saveConfig(target, { before, text });
}

/** Another file may be replaced as well: `--out` names it. */
async function writeConfig(target: string, text: string): Promise<void> {
  const file = await stat(target).catch(() => null);
  if (file !== null && !file.isFile()) return writeResultFile(target, text);
  const before = file === null ? null : await readFile(target);
  await saveConfig(target, { before, text });
}

/**
 * Keeps values of secrets out of what is printed, and out of what is written anew. What the file
 * holds already may stay in it.
 * @throws ReconcileError when there is such a value.
 */
function checkSecrets(
  text: string,
  { desk: { clean }, before }: { readonly desk: Desk; readonly before: string | null },
): void {
  if (clean(text) === text || (before !== null && clean(before) !== before)) return;
  throw new ReconcileError('secret-forbidden', 'The file would show the value of a secret', {
    remedy:
      'Something in Gladly is named like the value of a GLADLY_SECRET_ variable or of a token, or ' +
      'the file writes one out. Rename it, or put { secret: NAME } in its place, and export again; ' +
      'a file that holds one already is not printed, but --out can name it.',
  });
}

async function tell(outcome: ExportOutcome, work: ExportWork, desk: Desk): Promise<void> {
  const { errorStyle: style, width, printAside } = desk.terminal;
  const layout = { style, width, verbose: work.verbose };
  const { diagnostics } = outcome;
  const findings =
    diagnostics.length === 0
      ? []
      : [diagnosticsText(diagnostics, { ...layout, sources: new Map() })];
  const options = { ...layout, target: work.target, planCommand: planCommand(work, desk) };
  await printAside([...findings, exportText(outcome, options)].join('\n'));
}

/** For the file that was written, or was to be. */
function planCommand({ target, request }: ExportWork, { program }: Desk): string {
  return firstPlanCommand({ ...request, config: target ?? request.config }, program);
}
