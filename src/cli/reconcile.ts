import type { ApplyRequest } from '../commands/apply.ts';
import type { Approve } from '../commands/approval.ts';
import { approveAny, approveDigest } from '../commands/approval.ts';
import type { Rebuilt } from '../commands/ledger-rebuild.ts';
import type { Outcome } from '../commands/outcome.ts';
import type { UndoPlan } from '../apply/undo.ts';
import { cleanJson } from '../report/clean-json.ts';
import { cleanPlan, cleanValues } from '../report/clean-outcome.ts';
import type { Desk, Reconciling } from './desk.ts';
import { sourcesOf } from './sources.ts';
import { checkResultFile, writeResultFile } from './result-files.ts';

/** Works on a configuration file, prints what came out, and resolves to its exit code. */
export async function reconcile(work: Reconciling, desk: Desk): Promise<number> {
  for (const path of resultFilesOf(work)) await checkResultFile(path);
  const kept: { rebuilt: Rebuilt | null; undo: string | null } = { rebuilt: null, undo: null };
  const found = await outcomeOf(work, desk, {
    rebuilt: (rebuilt) => {
      kept.rebuilt = cleanValues(rebuilt, desk.clean);
    },
    undo: (path) => {
      kept.undo = path;
    },
  });
  const { tellOutcome } = await import('./tell-outcome.ts');
  return tellOutcome(found, { work, desk, ...kept });
}

/** The files that a command is to write besides the ledger. */
function resultFilesOf(work: Reconciling): readonly string[] {
  const named = ['out' in work ? work.out : null, 'undo' in work ? work.undo : null];
  return named.filter((path) => path !== null);
}

/** Takes what a command brings about besides its outcome. */
interface Besides {
  readonly rebuilt: (rebuilt: Rebuilt) => void;
  readonly undo: (path: string) => void;
}

async function outcomeOf(work: Reconciling, desk: Desk, besides: Besides): Promise<Outcome> {
  const { ports } = desk;
  switch (work.command) {
    case 'validate': {
      const { validate } = await import('../commands/validate.ts');
      return validate(work.request, ports);
    }
    case 'plan': {
      const { plan } = await import('../commands/plan.ts');
      return plan(work.request, ports);
    }
    case 'apply': {
      const { apply } = await import('../commands/apply.ts');
      return apply(applyRequest(work, desk, besides), ports);
    }
    case 'drift': {
      const { drift } = await import('../commands/drift.ts');
      return drift(work.request, ports);
    }
    case 'ledger rebuild': {
      const { rebuild } = await import('../commands/ledger-rebuild.ts');
      return rebuild({ ...work.request, report: besides.rebuilt }, ports);
    }
  }
}

function applyRequest(
  work: Extract<Reconciling, { readonly command: 'apply' }>,
  desk: Desk,
  besides: Besides,
): ApplyRequest {
  const { approval, undo, request } = work;
  return {
    ...request,
    approve: approval.type === 'ask' ? asking(work, desk) : given(approval),
    keepUndo: async (plan) => {
      if (undo === null) return;
      await writeResultFile(undo, cleanJson(undoText(plan), desk.clean));
      besides.undo(undo);
    },
  };
}

function given(approval: { type: 'digest'; digest: string } | { type: 'yes' }): Approve {
  return approval.type === 'digest' ? approveDigest(approval.digest) : approveAny;
}

/** Shows the plan and asks, where somebody can answer. */
function asking(work: Extract<Reconciling, { readonly command: 'apply' }>, desk: Desk): Approve {
  const { terminal } = desk;
  const { style, width } = terminal;
  const options = { style, width, verbose: work.verbose, applyCommand: null };
  return async ({ plan }, diagnostics) => {
    if (!terminal.canAsk || work.json) return { code: 'approval-needed' };
    if (diagnostics.length > 0) {
      const { diagnosticsText } = await import('../report/text/diagnostics.ts');
      const found = cleanValues(diagnostics, desk.clean);
      await terminal.print(
        `${diagnosticsText(found, { ...options, sources: sourcesOf(found) })}\n`,
      );
    }
    const { approvalQuestion, planText } = await import('../report/text/plan.ts');
    await terminal.print(`${planText(cleanPlan(plan, desk.clean), options)}\n`);
    const isApproved = await terminal.ask(approvalQuestion(plan));
    return { code: isApproved ? 'ok' : 'approval-needed' };
  };
}

function undoText(undo: UndoPlan): string {
  return `${JSON.stringify(undo, null, 2)}\n`;
}
