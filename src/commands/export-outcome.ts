import type { ExportFinding, SecretToFill } from '../export/finding.ts';
import type { Refusal } from '../plan/refusal.ts';
import type { Operation } from '../plan/types.ts';
import type { Diagnostic } from '../shared/diagnostic.ts';
import type { ReasonCode } from '../shared/errors.ts';
import type { FileChange } from '../shared/file-change.ts';

/** What an export wrote down, or why it wrote nothing. */
export interface ExportOutcome {
  readonly result: 'changes' | 'no-changes' | 'invalid' | 'refused';
  readonly reason: ReasonCode;
  /** Name of the organization in the file. */
  readonly organization: string | null;
  /** Findings in the file that is there; in the one that would be written, where that is refused. */
  readonly diagnostics: readonly Diagnostic[];
  /** The whole file; `null` where nothing may be written. */
  readonly text: string | null;
  /** The file as it was read; `null` where there was none. */
  readonly before: string | null;
  /** What is otherwise in it than in the file as it was read. */
  readonly changes: readonly FileChange[];
  readonly recognised: readonly { readonly integration: string; readonly vendor: string }[];
  readonly secrets: readonly SecretToFill[];
  readonly findings: readonly ExportFinding[];
  /** What stands in the way, as plans tell it. */
  readonly refusals: readonly Refusal[];
  /** What an apply of the file would still do, where that should be nothing. */
  readonly left: readonly Operation[];
}

/** An outcome with nothing but what is given; the rest says that there was none. */
export function exportOutcome(
  given: Pick<ExportOutcome, 'result' | 'reason'> & Partial<ExportOutcome>,
): ExportOutcome {
  return {
    organization: null,
    diagnostics: [],
    text: null,
    before: null,
    changes: [],
    recognised: [],
    secrets: [],
    findings: [],
    refusals: [],
    left: [],
    ...given,
  };
}

/** The exit code: 0 for a file, 1 for one that has errors, 3 where nothing may be written. */
export function exportExitCode({ result }: Pick<ExportOutcome, 'result'>): 0 | 1 | 3 {
  switch (result) {
    case 'changes':
    case 'no-changes':
      return 0;
    case 'invalid':
      return 1;
    case 'refused':
      return 3;
  }
}
