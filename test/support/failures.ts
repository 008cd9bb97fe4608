import { expect } from 'vitest';
import type { ReasonCode } from '../../src/shared/errors.ts';
import type { CliRun } from './cli.ts';
import { runCli } from './cli.ts';
import type { Scenario } from './scenario.ts';
import { warmCli } from './warm-cli.ts';

/** How a command must end that could not do its work. */
export interface ExpectedError {
  readonly reason: ReasonCode;
  /** What the message has in it. */
  readonly says: RegExp;
  /** What the remedy has in it. */
  readonly remedy: RegExp;
}

/** A finding in a file: `line:column code`, with the file in front where it is another. */
export type ExpectedFinding = string;

interface PrintedError {
  readonly error: { readonly message: string; readonly remedy: string } | null;
  readonly result: string;
  readonly reason: string;
  readonly diagnostics: readonly {
    readonly code: string;
    readonly message: string;
    readonly remedy: string;
    readonly place: { readonly file: string; readonly line: number; readonly column: number };
  }[];
}

export type Environment = Readonly<Record<string, string>>;

/** What `GLADLY_API_USER` and `GLADLY_API_TOKEN` are for the emulated organization. */
export function credentialsFor({ emulator }: Scenario): Environment {
  const { user, token } = emulator.credentials;
  return { GLADLY_API_USER: user, GLADLY_API_TOKEN: token };
}

/**
 * Runs a command line as it is typed, in the folder of a scenario, with its credentials; in a
 * process of its own where that is to start in another way.
 */
export function typed(
  here: Scenario,
  argv: readonly string[],
  environment: Environment = credentialsFor(here),
): Promise<CliRun> {
  const run = 'NODE_OPTIONS' in environment ? runCli : warmCli;
  return run(argv, { cwd: here.folder, environment });
}

/**
 * Runs a command line as text and with `--json`, and holds both to the same: exit code 1, one
 * message with its remedy, nothing else on stdout, no stack.
 */
export async function expectError(
  run: (more: readonly string[]) => Promise<CliRun>,
  expected: ExpectedError,
): Promise<void> {
  const [asJson, asText] = await Promise.all([run(['--json']), run([])]);
  const printed = documentOf(asJson);
  expect(printed).toMatchObject({ result: 'failed', reason: expected.reason, plan: null });
  const { message = '', remedy = '' } = printed.error ?? {};
  expect(message).toMatch(expected.says);
  expect(remedy).toMatch(expected.remedy);
  expect(remedy).toMatch(/[.)]$|--ledger gladly\.ledger\.json$|\n {2}node \S*cli\.js [^\n]+$/);
  expect(asText.stdout).toBe('');
  expect(words(asText.stderr)).toBe(words(`Error: ${message} (${expected.reason}) ${remedy}`));
  expect(words(asJson.stderr)).toBe('');
  expect([asText.code, asJson.code]).toEqual([1, 1]);
}

/**
 * Runs a command line as text and with `--json`, and holds both to the same findings in the file,
 * each with a remedy, and to exit code 1.
 */
export async function expectFindings(
  run: (more: readonly string[]) => Promise<CliRun>,
  expected: readonly ExpectedFinding[],
): Promise<void> {
  const [asJson, asText] = await Promise.all([run(['--json']), run([])]);
  const { result, reason, diagnostics } = documentOf(asJson);
  expect({ result, reason }).toEqual({ result: 'invalid', reason: 'invalid-config' });
  expect(diagnostics.map(placeOf)).toEqual(expected);
  for (const { code, message, remedy } of diagnostics) {
    expect(asText.stdout).toContain(`  ${code}\n`);
    expect(words(asText.stdout)).toContain(words(message));
    expect(words(asText.stdout)).toContain(words(remedy));
    expect(remedy).toMatch(/\.$/);
  }
  expect([asText.stderr, asJson.stderr]).toEqual(['', '']);
  expect([asText.code, asJson.code]).toEqual([1, 1]);
}

/** The text without what only tells of progress, in one line. */
export function words(text: string): string {
  const lines = text.split('\n').filter((line) => !/^Reading https?:\/\/\S+$/.test(line));
  return lines.join(' ').replaceAll(/\s+/g, ' ').trim();
}

function placeOf({ code, place }: PrintedError['diagnostics'][number]): ExpectedFinding {
  const { file, line, column } = place;
  const at = `${line}:${column} ${code}`;
  return file === 'gladly-integrations.yml' ? at : `${file} ${at}`;
}

/** The one document on stdout; whatever else stood there would be no JSON. */
function documentOf({ stdout, stderr }: CliRun): PrintedError {
  expect(stdout, stderr).toMatch(/^\{\n[^]*\n\}\n$/);
  return JSON.parse(stdout) as PrintedError;
}
