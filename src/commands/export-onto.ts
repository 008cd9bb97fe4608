import type { Change } from '../config/patch.ts';
import { patched } from '../config/patch.ts';
import { fileChanges } from '../config/file-changes.ts';
import type { Refusal } from '../plan/refusal.ts';
import type { Plan } from '../plan/types.ts';
import { filledIn } from '../shared/written.ts';
import { awaitingIntegrations } from './export-additions.ts';
import { changesFor } from './export-changes.ts';
import type { ExportPlanning } from './export-check.ts';
import { checkFile, planFor } from './export-check.ts';
import type { ExportFile } from './export-file.ts';
import { blockedFindings, pendingFindings, unexpectedOperations } from './export-judgement.ts';
import { lostParts } from './export-lost.ts';
import type { ExportOutcome } from './export-outcome.ts';
import { exportOutcome } from './export-outcome.ts';
import type { EverythingLive } from './export-reading.ts';
import type { Attempt, OntoOptions } from './export-source.ts';

/** Refusals for which no text of the file can be found. */
const IN_THE_WAY: readonly Refusal['guard'][] = ['unreadable', 'ambiguous', 'wrong-organization'];

/**
 * Brings a file up to what Gladly holds: what it declares takes over Gladly's values, what it does
 * not declare is added, and nothing is taken out of it. Makes sure that a plan of the result would
 * write nothing but what the file asks for and Gladly does not hold.
 */
export async function exportOnto(
  file: ExportFile,
  everything: EverythingLive,
  on: { readonly planning: ExportPlanning; readonly options: OntoOptions },
): Promise<ExportOutcome> {
  const awaiting = awaitingIntegrations(file);
  if (awaiting.size > 0) {
    const filled = await attempt(file, everything, { ...on, awaiting });
    if (filled.result !== 'refused') return filled;
  }
  return attempt(file, everything, { ...on, awaiting: new Map() });
}

async function attempt(
  file: ExportFile,
  everything: EverythingLive,
  { planning, options, awaiting }: Attempt,
): Promise<ExportOutcome> {
  const { organization, text } = file;
  const planned = await planFor(file.desired, planning);
  const refusals = planned.plan.refusals.filter(({ guard }) => IN_THE_WAY.includes(guard));
  const [refusal] = refusals;
  if (refusal !== undefined) {
    return exportOutcome({ result: 'refused', reason: refusal.code, organization, refusals });
  }
  const { scene, recognised, placed } = changesFor(file, {
    planned,
    everything,
    planning,
    options,
    awaiting,
  });
  const { secrets } = scene;
  const findings = [...scene.findings, ...blockedFindings(placed)];
  const found = { organization, recognised, secrets, findings };
  if (placed.blocked.length > 0) {
    return exportOutcome({ result: 'refused', reason: 'invalid-config', ...found });
  }
  // What nobody can know yet is no reason for not looking at the rest.
  const whole = patched(text, placed.changes.map(withStandIns));
  const checked = await checkFile({ ...file, ...options, text: whole }, planning);
  if (checked.status === 'invalid') {
    const { diagnostics } = checked;
    return exportOutcome({ result: 'refused', reason: 'invalid-config', ...found, diagnostics });
  }
  const lost = lostParts(file, checked.organizations);
  if (lost.length > 0) {
    const told = [...findings, ...blockedFindings({ blocked: lost })];
    return exportOutcome({ result: 'refused', reason: 'internal', ...found, findings: told });
  }
  return outcomeFor(found, { plan: checked.plan, result: patched(text, placed.changes), file });
}

function outcomeFor(
  found: Pick<ExportOutcome, 'organization' | 'recognised' | 'secrets' | 'findings'>,
  {
    plan,
    result,
    file,
  }: { readonly plan: Plan; readonly result: string; readonly file: ExportFile },
): ExportOutcome {
  const left = unexpectedOperations(plan, found.findings);
  const refusals = plan.refusals.filter(({ guard }) => IN_THE_WAY.includes(guard));
  const findings = [...found.findings, ...pendingFindings(plan)];
  if (left.length > 0 || refusals.length > 0) {
    const reason = refusals[0]?.code ?? 'invalid-config';
    return exportOutcome({ result: 'refused', reason, ...found, findings, left, refusals });
  }
  const done = { reason: 'ok', ...found, findings, text: result } as const;
  if (result === file.text) return exportOutcome({ result: 'no-changes', ...done });
  const changes = fileChanges(file.text, result, file.file);
  return exportOutcome({ result: 'changes', ...done, changes });
}

function withStandIns({ path, edit }: Change): Change {
  if (edit.type !== 'set') return { path, edit };
  return { path, edit: { type: 'set', value: filledIn(edit.value) } };
}
