import { basename } from 'node:path';
import { cleanOutcome } from '../report/clean-outcome.ts';
import type { ReportedOutcome } from '../report/json.ts';
import { outcomeDocument } from '../report/json.ts';
import { jsonText } from '../report/json-text.ts';
import { annotationsOf } from '../report/markdown/annotations.ts';
import { jobSummary } from '../report/markdown/job-summary.ts';
import type { Desk } from './desk.ts';
import type { Ending } from './ending.ts';
import { failureLine } from './failure-line.ts';
import { keepDocument } from './files.ts';
import { logText } from './log-text.ts';
import type { Traces } from './outputs.ts';
import { NO_TRACES, outputsOf } from './outputs.ts';
import { sourcesOf } from './sources.ts';
import type { Stage } from './stage.ts';
import { contextOf } from './stage.ts';

/**
 * Tells how a run ended wherever GitHub shows it: log, annotations, a file, job summary, outputs.
 * What cannot be written to one of them does not keep the others from being told.
 *
 * @returns why the job fails, in one line; `null` where it does not.
 */
export async function publish(ending: Ending, stage: Stage): Promise<string | null> {
  const { desk } = stage;
  const { traces } = ending;
  const outcome = cleanOutcome(ending.outcome, desk.clean);
  desk.line(logText(outcome));
  for (const annotation of annotationsOf(outcome)) desk.annotate(annotation);
  const planFile = await keepDocument('plan', jsonText(outcomeDocument(outcome)), {
    ...stage,
    organization: ending.outcome.organization,
  });
  const files = { planFile, undoFile: traces.undoFile ?? null };
  await summarize(outcome, stage, files);
  const outputs = outputsOf(
    resulting(ending),
    cleaned({ ...NO_TRACES, ...traces, planFile }, desk),
  );
  for (const [name, text] of Object.entries(outputs)) desk.output(name, text);
  return failureLine({ ...ending, outcome }, stage);
}

async function summarize(
  outcome: ReportedOutcome,
  stage: Stage,
  files: { readonly planFile: string | null; readonly undoFile: string | null },
): Promise<void> {
  const { desk, facts } = stage;
  const context = contextOf(outcome, stage, {
    planFile: nameOf(files.planFile),
    undoFile: nameOf(files.undoFile),
    sources: sourcesOf(outcome, facts.workspace),
  });
  try {
    await desk.summarize(jobSummary(outcome, context));
  } catch (error) {
    desk.line(`Warning: the job summary could not be written: ${String(error)}`);
  }
}

function nameOf(path: string | null): string | null {
  return path === null ? null : basename(path);
}

/** Paths and addresses hold names of others; all other outputs are words and numbers of ours. */
function cleaned(traces: Traces, { clean }: Desk): Traces {
  const { planFile, commentUrl, issueUrl, undoFile } = traces;
  const cleanOne = (text: string | null) => (text === null ? null : clean(text));
  return {
    ...traces,
    planFile: cleanOne(planFile),
    commentUrl: cleanOne(commentUrl),
    issueUrl: cleanOne(issueUrl),
    undoFile: cleanOne(undoFile),
  };
}

/** What could not be told on GitHub makes a run that only tells a failure. */
function resulting({ outcome, trouble }: Ending): ReportedOutcome {
  if (trouble === null) return outcome;
  const hasApplied = outcome.journal !== null;
  return { ...outcome, result: hasApplied ? outcome.result : 'failed', reason: trouble.code };
}
