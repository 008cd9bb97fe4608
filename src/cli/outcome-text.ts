import type { Rebuilt } from '../commands/ledger-rebuild.ts';
import type { Outcome } from '../commands/outcome.ts';
import { diagnosticsText } from '../report/text/diagnostics.ts';
import { driftText } from '../report/text/drift.ts';
import { journalText } from '../report/text/journal.ts';
import { rebuiltLedgerText } from '../report/text/ledger.ts';
import { mismatchText } from '../report/text/outcome.ts';
import { planText } from '../report/text/plan.ts';
import { applyCommand, exportCommand } from './command-line.ts';
import type { Desk, Reconciling } from './desk.ts';

export interface OutcomeTextOptions {
  readonly work: Reconciling;
  readonly desk: Desk;
  readonly rebuilt: Rebuilt | null;
  /** Texts of the files that findings point into, by name. */
  readonly sources: ReadonlyMap<string, string>;
}

/** What a command found or did, for a terminal: findings in the file first, then the result. */
export function outcomeText(outcome: Outcome, options: OutcomeTextOptions): string {
  const { work, desk, sources } = options;
  const { style, width } = desk.terminal;
  const layout = { style, width, verbose: work.verbose };
  const { diagnostics, command } = outcome;
  const findings =
    diagnostics.length > 0 && !wasShown(outcome, options)
      ? diagnosticsText(diagnostics, { ...layout, sources })
      : '';
  const isValid = command === 'validate' && outcome.result !== 'invalid';
  const result = isValid ? `${work.request.config} is valid.\n` : resultText(outcome, options);
  return [findings, result].filter((text) => text !== '').join('\n');
}

function resultText(
  { plan, journal, drift, reason }: Outcome,
  { work, desk, rebuilt }: OutcomeTextOptions,
): string {
  const { style, width } = desk.terminal;
  const layout = { style, width, verbose: work.verbose };
  const command = 'ledger' in work.request ? applyCommand(work.request, desk.program) : null;
  const options = { ...layout, applyCommand: command };
  if (journal !== null) return journalText(journal, options);
  if (plan === null) return '';
  if (drift !== null) {
    const keep = exportCommand(work.request, desk.program);
    return driftText(plan, drift, { ...options, exportCommand: keep });
  }
  if (rebuilt !== null && work.command === 'ledger rebuild') {
    return rebuiltLedgerText({ ...rebuilt, file: work.request.ledger }, layout);
  }
  const text = planText(plan, options);
  if (reason === 'approval-mismatch')
    return `${text}\n${mismatchText(approvedDigest(work), layout)}`;
  if (work.command !== 'apply') return text;
  const isShown = reason === 'approval-needed' && wasAsked(work, desk);
  return isShown ? NOTHING_WRITTEN : `${text}\n${NOTHING_WRITTEN}`;
}

const NOTHING_WRITTEN = 'Nothing was written.\n';

/** Whether the findings stood above the question already. */
function wasShown({ journal, reason }: Outcome, { work, desk }: OutcomeTextOptions): boolean {
  if (work.command !== 'apply' || !wasAsked(work, desk)) return false;
  return journal !== null || reason === 'approval-needed';
}

/** Whether the plan has been shown already, with the question that was not answered by yes. */
function wasAsked(work: Extract<Reconciling, { readonly command: 'apply' }>, desk: Desk): boolean {
  return work.approval.type === 'ask' && desk.terminal.canAsk;
}

function approvedDigest(work: Reconciling): string {
  return work.command === 'apply' && work.approval.type === 'digest' ? work.approval.digest : '';
}
