import type { Journal, OperationResult } from '../apply/journal.ts';
import type { Drift } from '../plan/drift.ts';
import type { DeclaredDifference } from '../plan/declared.ts';
import type { Plan } from '../plan/types.ts';
import type { UncoveredOperation } from '../review/cover.ts';
import type { ReviewTrail } from '../review/verdict.ts';
import type { Diagnostic } from '../shared/diagnostic.ts';
import type { ReasonCode } from '../shared/errors.ts';
import type { Json } from '../shared/stable-json.ts';
import { countJournal, countPlan } from './counts.ts';
import { diagnosticMessage } from './messages/diagnostics.ts';
import { failureMessage, skipMessage } from './messages/journal.ts';
import { uncoveredMessage } from './messages/uncovered.ts';
import type { Message } from './messages/message.ts';
import { phraseText } from './plain.ts';
import { declaredDocument, planDocument } from './plan-document.ts';

/** Version of the outcome document; it goes up when something is taken away or renamed. */
export const OUTCOME_FORMAT_VERSION = 1;

/** What a command ended in, as far as `--json` tells it. */
export interface ReportedOutcome {
  readonly command: string;
  readonly result: string;
  readonly reason: ReasonCode;
  readonly diagnostics: readonly Diagnostic[];
  /** Name of the organization in the file. */
  readonly organization: string | null;
  readonly plan: Plan | null;
  readonly journal: Journal | null;
  readonly drift: Drift | null;
  /** Operations of the plan that do not count as reviewed, and why. */
  readonly uncovered?: readonly UncoveredOperation[];
  /** What was looked at to see whether the plan was reviewed; none where that was not asked. */
  readonly review?: ReviewTrail;
  /** Set where two versions of the file were compared without asking Gladly. */
  readonly declared?: DeclaredDifference | null;
  /** What a vendor is given, where that was asked for; see `handover-document.ts`. */
  readonly handover?: Json;
  /** Why the command could not do its work. */
  readonly error?: { readonly message: string; readonly remedy: string };
}

/**
 * The one document that `--json` prints, the same for every command; what a command has nothing
 * to say about is `null` or empty. Holds no secret. `counts` are of what was done after an apply,
 * else of what it would do.
 */
export function outcomeDocument(outcome: ReportedOutcome): Json {
  const { command, result, reason, diagnostics, journal, drift, error } = outcome;
  const plan = outcome.plan ?? journal?.plan ?? null;
  return {
    formatVersion: OUTCOME_FORMAT_VERSION,
    command,
    result,
    reason,
    organization: outcome.organization ?? plan?.organization.name ?? null,
    counts: countsDocument(plan, journal),
    digest: plan?.digest ?? null,
    error: error === undefined ? null : { message: error.message, remedy: error.remedy },
    diagnostics: diagnostics.map(diagnosticDocument),
    plan: plan === null ? null : planDocument(plan),
    journal: journal === null ? null : journalDocument(journal),
    drift: drift === null ? null : driftDocument(drift),
    uncovered: (outcome.uncovered ?? []).map(uncoveredDocument),
    review: outcome.review === undefined ? null : reviewDocument(outcome.review),
    declared: outcome.declared ? declaredDocument(outcome.declared) : null,
    handover: outcome.handover ?? null,
  };
}

function countsDocument(plan: Plan | null, journal: Journal | null): Json {
  if (plan === null) return null;
  const counts = journal === null ? countPlan(plan) : countJournal(journal);
  const { creates, updates, removals, adoptions, openChecks, openSteps, unmanaged } = counts;
  return {
    creates,
    updates,
    removals,
    adoptions,
    'open-checks': openChecks,
    'open-steps': openSteps,
    unmanaged,
  };
}

/** One finding, with its sentence and remedy. */
export function diagnosticDocument(finding: Diagnostic): Json {
  const { code, severity, place } = finding;
  return { code, severity, place: { ...place }, ...messageDocument(diagnosticMessage(finding)) };
}

function journalDocument({ results, remaining, unproven, gladlyClock }: Journal): Json {
  return {
    results: results.map(resultDocument),
    remaining,
    unproven: unproven?.because ?? null,
    gladlyClock,
  };
}

function resultDocument(result: OperationResult): Json {
  const { operation, outcome, id } = result;
  const why = 'why' in result ? { code: result.why.code, ...messageDocument(whyOf(result)) } : null;
  return {
    operation: operation.id,
    address: operation.address,
    action: operation.action,
    outcome,
    id,
    why,
  };
}

function whyOf(result: Extract<OperationResult, { readonly why: unknown }>): Message {
  return result.outcome === 'skipped' ? skipMessage(result.why) : failureMessage(result.why);
}

function uncoveredDocument(uncovered: UncoveredOperation): Json {
  const { operation, why } = uncovered;
  const fields = 'fields' in why ? [...why.fields] : [];
  const message = messageDocument(uncoveredMessage(uncovered));
  return { operation: operation.id, code: why.code, fields, ...message };
}

function reviewDocument({ pulls, pushed }: ReviewTrail): Json {
  return { pulls: pulls.map((pull) => ({ ...pull })), pushed };
}

function driftDocument({ operations, checks, unapplied }: Drift): Json {
  return {
    operations: operations.map(({ id }) => id),
    checks: checks.map(({ id }) => id),
    unapplied: unapplied.map(({ id }) => id),
  };
}

/** A message as members of a document. */
export function messageDocument({ problem, remedy }: Message): { message: string; remedy: string } {
  return { message: phraseText(problem), remedy: phraseText(remedy) };
}
