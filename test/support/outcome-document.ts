import type { CliRun } from './cli.ts';
import type { Run } from './scenario.ts';

/** What `--json` prints, as far as scenarios look at it. */
export interface OutcomeDocument {
  readonly result: string;
  readonly reason: string;
  readonly digest: string | null;
  readonly counts: Readonly<Record<string, number>> | null;
  readonly error: { readonly message: string; readonly remedy: string } | null;
  readonly plan: {
    readonly operations: readonly {
      readonly id: string;
      readonly address: string;
      readonly action: string;
      readonly cause: string;
      readonly inScope: boolean;
    }[];
    readonly refusals: readonly { readonly code: string; readonly guard: string }[];
    readonly unmanaged: readonly { readonly name: string }[];
  } | null;
  readonly journal: {
    readonly results: readonly {
      readonly operation: string;
      readonly address: string;
      readonly action: string;
      readonly outcome: string;
      readonly why: { readonly code: string; readonly message: string } | null;
    }[];
    readonly remaining: readonly string[];
    readonly unproven: string | null;
  } | null;
  readonly drift: {
    readonly operations: readonly string[];
    readonly checks: readonly string[];
    readonly unapplied: readonly string[];
  } | null;
}

/** Exit codes that a result may have; 2 stands beside 0 where `--detailed-exitcode` was given. */
const EXIT_CODES: Readonly<Record<string, readonly number[]>> = {
  'no-changes': [0, 3],
  changes: [0, 2, 3],
  applied: [0],
  'partially-applied': [4],
  refused: [3],
  'in-sync': [0],
  drift: [0, 2],
  invalid: [1],
  failed: [1],
};

/**
 * What holds for every run, however it ended: no secret and no stack is printed, an error is told
 * once, and with `--json` there is one document on stdout whose result fits the exit code.
 *
 * @throws Error that names the command and shows what was printed.
 */
export function checkedRun(
  run: CliRun,
  expected: { readonly command: string; readonly secrets: readonly string[] },
): Run {
  const printed = run.stdout + run.stderr;
  const complain = (what: string) =>
    new Error(`${expected.command}: ${what}\n${printed.slice(0, 4000)}`);
  for (const secret of expected.secrets.filter((one) => one !== '')) {
    const forms = [secret, Buffer.from(secret).toString('base64')];
    if (forms.some((form) => printed.includes(form))) throw complain('a secret is printed');
  }
  if (/^\s+at .+:\d+:\d+\)?$/m.test(printed)) throw complain('a stack is printed');
  if (printed.includes('A fault of gladly-integrations itself')) throw complain('a bug shows');
  if ((run.stderr.match(/^Error:/gm) ?? []).length > 1) throw complain('several errors at once');
  if (!expected.command.includes('--json') || run.signal !== null) {
    return withDocument(run, () => {
      throw complain('there is no document');
    });
  }
  const document = parsed(run.stdout);
  if (document === null) throw complain('stdout is not one JSON document');
  const allowed = EXIT_CODES[document.result] ?? [];
  if (!allowed.includes(run.code ?? -1))
    throw complain(`${document.result} ended with ${run.code}`);
  return withDocument(run, () => document);
}

function withDocument(run: CliRun, read: () => OutcomeDocument): Run {
  return {
    ...run,
    get document() {
      return read();
    },
  };
}

function parsed(text: string): OutcomeDocument | null {
  try {
    return JSON.parse(text) as OutcomeDocument;
  } catch {
    return null;
  }
}
