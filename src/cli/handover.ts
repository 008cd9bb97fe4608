import type { HandoverOutcome } from '../commands/handover.ts';
import { handover } from '../commands/handover.ts';
import { outcomeOf } from '../commands/outcome.ts';
import type { Sheet } from '../handover/sheet.ts';
import { cleanValues } from '../report/clean-outcome.ts';
import { handoverDocument } from '../report/handover-document.ts';
import { outcomeDocument } from '../report/json.ts';
import { jsonText } from '../report/json-text.ts';
import { handoverMarkdown } from '../report/markdown/handover.ts';
import { diagnosticsText } from '../report/text/diagnostics.ts';
import { handoverText, writtenFilesText } from '../report/text/handover.ts';
import type { Json } from '../shared/stable-json.ts';
import { printJson } from './clean-json.ts';
import type { Desk, Work } from './desk.ts';
import type { WrittenCsv } from './handover-files.ts';
import { writeCsv } from './handover-files.ts';
import { sourcesOf } from './sources.ts';

type HandoverWork = Extract<Work, { readonly command: 'handover' }>;

type Made = Extract<HandoverOutcome, { readonly status: 'made' }>;

/** Prints what a vendor is given, writes it for spreadsheets if asked, and gives the exit code. */
export async function printHandover(work: HandoverWork, desk: Desk): Promise<number> {
  const found = await handover(work.request, desk.ports);
  const outcome = cleanValues(found, desk.clean, keysOf(found));
  if (outcome.status === 'invalid') return refuse(outcome.diagnostics, work, desk);
  const written = work.csv === null ? [] : await writeCsv(work.csv, outcome.sheet, desk.clean);
  if (work.json) await printJson(documentOf(outcome, written), desk);
  else await printTexts(outcome, written, { work, desk });
  const isAllWritten = work.csv === null || !outcome.sheet.parts.some(isUnread);
  return outcome.reason === 'ok' && isAllWritten ? 0 : 1;
}

/** What files and findings are called by. */
function keysOf(outcome: HandoverOutcome): ReadonlySet<string> {
  if (outcome.status === 'invalid') return new Set();
  const { integration, parts } = outcome.sheet;
  return new Set([integration, ...parts.map(({ key }) => key)]);
}

async function printTexts(
  { sheet, diagnostics }: Made,
  written: readonly WrittenCsv[],
  { work, desk }: { readonly work: HandoverWork; readonly desk: Desk },
): Promise<void> {
  const { style, errorStyle, width, print, printAside } = desk.terminal;
  const { verbose } = work;
  if (diagnostics.length > 0) {
    const sources = sourcesOf(diagnostics);
    await printAside(diagnosticsText(diagnostics, { style: errorStyle, width, verbose, sources }));
  }
  const isMarkdown = work.format === 'markdown';
  await print(
    isMarkdown ? handoverMarkdown(sheet) : handoverText(sheet, { style, width, verbose }),
  );
  const left = sheet.parts.filter(isUnread).map(({ key }) => key);
  if (work.csv !== null) {
    await printAside(writtenFilesText(written, left, { style: errorStyle, width, verbose }));
  }
}

async function refuse(
  diagnostics: HandoverOutcome['diagnostics'],
  { json, verbose }: HandoverWork,
  desk: Desk,
): Promise<number> {
  const { style, width, print } = desk.terminal;
  if (json) await printJson(jsonText(outcomeDocument(invalid(diagnostics))), desk);
  else
    await print(
      diagnosticsText(diagnostics, { style, width, verbose, sources: sourcesOf(diagnostics) }),
    );
  return 1;
}

function invalid(diagnostics: HandoverOutcome['diagnostics']) {
  const ending = { result: 'invalid', reason: 'invalid-config', diagnostics } as const;
  return { ...outcomeOf({ ...ending, command: 'validate' }), command: 'handover' };
}

function documentOf({ sheet, diagnostics, reason }: Made, written: readonly WrittenCsv[]): string {
  const result = reason === 'ok' ? 'no-changes' : 'failed';
  const outcome = outcomeOf({ command: 'validate', result, reason, diagnostics });
  const files: Json = written.map(({ key, path, guarded }) => ({ key, path, guarded }));
  return jsonText(
    outcomeDocument({
      ...outcome,
      command: 'handover',
      organization: sheet.organization.name,
      handover: handoverDocument(sheet, files),
    }),
  );
}

function isUnread({ type }: Sheet['parts'][number]): boolean {
  return type === 'unread';
}
