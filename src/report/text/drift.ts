import type { Drift } from '../../plan/drift.ts';
import type { Operation, Plan } from '../../plan/types.ts';
import { driftVerdict, peopleSentence } from '../headline.ts';
import { WEBHOOKS } from '../messages/places.ts';
import { code, say } from '../phrase.ts';
import { groupChecks, groupOperations, viewPlan } from '../view.ts';
import type { TextOptions } from './layout.ts';
import { commandLines, openingLines, paragraphs, section, wrapPhrase } from './layout.ts';
import { groupLines } from './operations.ts';
import { checkLines } from './people.ts';
import { noteLines, refusalLines, stateLines } from './plan.ts';

export interface DriftTextOptions extends TextOptions {
  /** The command that applies, but for `--scope`; `null` where nobody is going to type it. */
  readonly applyCommand: string | null;
  /** The command that writes into the file what Gladly has; `null` as above. */
  readonly exportCommand: string | null;
}

/**
 * What a comparison with Gladly found since the last apply, for a terminal: each difference, how
 * to restore what the file says or keep what Gladly has, and what is merely not applied yet.
 */
export function driftText(plan: Plan, drift: Drift, options: DriftTextOptions): string {
  const { style } = options;
  const view = viewPlan(plan);
  const rotated = drift.operations.filter(({ cause }) => cause === 'secret-rotated');
  const changed = drift.operations.filter(({ cause }) => cause !== 'secret-rotated');
  const unapplied = groupOperations(plan, drift.unapplied);
  const checks = groupChecks(plan, drift.checks);
  const missing = view.risks.filter(({ note }) => note.code === 'secret-not-resolved');
  return paragraphs([
    openingLines([driftVerdict(plan, drift), ...peopleSentence(plan)], options),
    section(
      plan.ledger
        ? 'Changed in Gladly; this would put it back'
        : 'Differs from the file; this would make it as the file says',
      groupLines(groupOperations(plan, plan.ledger ? changed : changed.map(ofNobody)), options),
      style,
    ),
    section(
      'New values of secrets, not sent to Gladly yet',
      groupLines(groupOperations(plan, rotated), options),
      style,
    ),
    restoreLines(plan, drift, options),
    section('No longer as declared; to be mended by a person', checkLines(checks, options), style),
    section(
      'Asked for by the file and not applied yet; this is not drift',
      groupLines(unapplied, options),
      style,
    ),
    section('Secrets that are not there', noteLines(missing, options), style),
    section('Integrations', stateLines(view.states, options), style),
    section('In the way of an apply', refusalLines(view.refusals, options), style),
  ]);
}

/** Without a ledger the file may have been changed as well as Gladly; what Gladly did is known. */
function ofNobody(operation: Operation): Operation {
  const isGuess = operation.cause === 'changed-in-gladly';
  return isGuess ? { ...operation, cause: 'this-change' } : operation;
}

function restoreLines(
  { ledger }: Plan,
  { operations }: Drift,
  options: DriftTextOptions,
): readonly string[] {
  if (operations.length === 0) return [];
  const { applyCommand, exportCommand, width } = options;
  const on = { indent: 2, width };
  const switchedOff = operations.some(({ cause }) => cause === 'switched-off-by-gladly');
  const isAllSecrets = operations.every(({ cause }) => cause === 'secret-rotated');
  const before = [
    ...(ledger
      ? []
      : [say`Without a ledger nobody can tell whether the file was changed, or Gladly.`]),
    ...(switchedOff
      ? [
          say`Before a webhook is switched on again, see in its log why its deliveries failed
            (${WEBHOOKS} > the webhook > edit > Logs) and have the vendor repair its endpoint.`,
        ]
      : []),
  ];
  return [
    ...before.flatMap((sentence) => wrapPhrase(sentence, 2, width)),
    ...(applyCommand === null
      ? wrapPhrase(say`To do so, run apply with scope all.`, 2, width)
      : commandLines(say`To do so:`, `${applyCommand} --scope all`, on)),
    ...(isAllSecrets ? [] : keepLines(exportCommand, on)),
  ];
}

function keepLines(
  exportCommand: string | null,
  on: { readonly indent: number; readonly width: number },
): readonly string[] {
  const keep = say`To keep what Gladly has, write it into the file`;
  return exportCommand === null
    ? wrapPhrase(say`${keep}; ${code('export')} writes down all that Gladly has.`, 2, on.width)
    : commandLines(say`${keep}. All that Gladly has is written into it by:`, exportCommand, on);
}
