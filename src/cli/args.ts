import type { ExportRequest } from '../commands/export.ts';
import type { HandoverRequest } from '../commands/handover.ts';
import type { InitRequest } from '../commands/init.ts';
import type { ConfigRequest, OrganizationRequest, PlanRequest } from '../commands/request.ts';
import { nearest } from '../shared/nearest.ts';
import type { CommandName } from './flags.ts';
import { COMMANDS, DEFAULT_PORT, DEFAULT_SEED, FLAGS, OPERANDS } from './flags.ts';
import type { Given } from './given.ts';
import { has, numberOf, readGiven, textOf } from './given.ts';
import { misuse } from './misuse.ts';
import { PROGRAM } from './program.ts';
import type { LedgerRequest } from './requests.ts';
import {
  configRequest,
  exportRequest,
  handoverRequest,
  initRequest,
  ledgerRequest,
  organizationRequest,
  planRequest,
} from './requests.ts';

/** How a command shows what it does. */
interface OutputOptions {
  /** `false`: `--no-color` was given. */
  readonly color: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** One JSON document instead of text. */
  readonly json: boolean;
}

interface ResultOptions {
  /** A file for the JSON document. */
  readonly out: string | null;
  readonly detailedExitcode: boolean;
}

/** What the emulated organization begins with. */
export type EmulatorSeed =
  | { readonly type: 'named'; readonly name: 'empty' | 'acme' | 'large' }
  | { readonly type: 'file'; readonly path: string };

/** What `apply` takes for a yes, besides one that is typed. */
type Approval =
  | { readonly type: 'ask' }
  | { readonly type: 'yes' }
  /** 12 to 64 hexadecimal digits with which the plan's digest must begin. */
  | { readonly type: 'digest'; readonly digest: string };

interface ApplyOptions {
  readonly approval: Approval;
  /** A file for the plan that would restore what was there. */
  readonly undo: string | null;
}

interface ExportOptions {
  /** The configuration file to be written; `null` prints it. */
  readonly target: string | null;
}

interface HandoverOptions {
  readonly format: 'text' | 'markdown';
  /** A folder, or a file whose name ends in `.csv`, for the fields and tables. */
  readonly csv: string | null;
}

/** A command line that was understood: the command, and all that it needs to know. */
export type Invocation =
  | { readonly command: 'help'; readonly about: CommandName | null }
  | { readonly command: 'version' }
  | (OutputOptions &
      (
        | { readonly command: 'validate'; readonly request: ConfigRequest }
        | ({ readonly command: 'plan'; readonly request: PlanRequest } & ResultOptions)
        | ({ readonly command: 'apply'; readonly request: PlanRequest } & ResultOptions &
            ApplyOptions)
        | ({ readonly command: 'drift'; readonly request: OrganizationRequest } & ResultOptions)
        | ({ readonly command: 'export'; readonly request: ExportRequest } & ExportOptions)
        | { readonly command: 'init'; readonly request: InitRequest; readonly dryRun: boolean }
        | { readonly command: 'vendors'; readonly vendor: string | null }
        | { readonly command: 'vendors show'; readonly vendor: string }
        | ({ readonly command: 'handover'; readonly request: HandoverRequest } & HandoverOptions)
        | { readonly command: 'ledger rebuild'; readonly request: LedgerRequest }
        | { readonly command: 'demo' }
        | { readonly command: 'emulator'; readonly port: number; readonly seed: EmulatorSeed }
      ));

/**
 * Understands a command line (without `node` and the program's own name). `program` is how it has
 * to be typed to be started again.
 *
 * @throws ReconcileError that names the word or flag and ends with what to write instead.
 */
export function parseInvocation(argv: readonly string[], program = PROGRAM): Invocation {
  const given = readGiven(argv);
  const { words } = given;
  const [first] = words;
  if (first === 'help') return { command: 'help', about: aboutOf(words.slice(1), program) };
  if (has(given, 'help')) return { command: 'help', about: aboutOf(words, program) };
  if (has(given, 'version')) return { command: 'version' };
  if (first === undefined && given.flags.size === 0) return { command: 'help', about: null };
  const command = commandOf(words, program);
  checkFlags(command, given, program);
  return invocationOf(command, given, operandOf(command, words, program));
}

function aboutOf(words: readonly string[], program: string): CommandName | null {
  return words.length === 0 ? null : commandOf(words, program);
}

function commandOf(words: readonly string[], program: string): CommandName {
  const written = words.join(' ');
  const known = COMMANDS.filter((one) => `${written} `.startsWith(`${one} `));
  const [command] = known.toSorted((a, b) => b.length - a.length);
  if (command !== undefined) {
    const surplus = wordsBehind(command, words).slice(OPERANDS[command] === undefined ? 0 : 1);
    if (surplus.length === 0) return command;
    throw misuse(
      `${command} does not know what to do with "${surplus.join(' ')}".`,
      `Leave it out. What it takes is told by:\n  ${program} ${command} --help`,
    );
  }
  const near = nearest(written, COMMANDS);
  const prefixed = COMMANDS.filter((one) => written !== '' && one.startsWith(`${written} `));
  const hint = [...prefixed, ...near].slice(0, 2).join(' or ');
  throw misuse(
    written === '' ? 'No command is given.' : `There is no command "${written}".`,
    `${hint === '' ? '' : `Did you mean ${hint}? `}There are: ${COMMANDS.join(', ')}.`,
  );
}

function wordsBehind(command: CommandName, words: readonly string[]): readonly string[] {
  return words.slice(command.split(' ').length);
}

/** The word behind the command, empty where it may be and is left out. */
function operandOf(command: CommandName, words: readonly string[], program: string): string {
  const [word = ''] = wordsBehind(command, words);
  const operand = OPERANDS[command];
  if (operand?.required !== true || word !== '') return word;
  throw misuse(
    `${command} does not know which ${operand.placeholder} is meant.`,
    `${operand.hint} Write:\n  ${program} ${command} <${operand.placeholder}>`,
  );
}

function checkFlags(command: CommandName, { flags }: Given, program: string): void {
  for (const flag of FLAGS) {
    if (!flags.has(flag.name) || flag.commands.includes(command)) continue;
    throw misuse(
      `${command} has no flag --${flag.name}; it belongs to ${flag.commands.join(', ')}.`,
      `Leave it out. The flags are listed by:\n  ${program} ${command} --help`,
    );
  }
}

function invocationOf(command: CommandName, given: Given, operand: string): Invocation {
  const output = outputOptions(given);
  switch (command) {
    case 'validate':
      return { command, ...output, request: configRequest(given) };
    case 'plan':
      return { command, ...output, ...resultOptions(given), request: planRequest(given) };
    case 'apply': {
      const approval = approvalOf(given);
      const undo = textOf(given, 'undo');
      const request = planRequest(given);
      return { command, ...output, ...resultOptions(given), approval, undo, request };
    }
    case 'drift':
      return { command, ...output, ...resultOptions(given), request: organizationRequest(given) };
    case 'export':
      return { command, ...output, target: textOf(given, 'out'), request: exportRequest(given) };
    case 'init':
      return {
        command,
        ...output,
        request: initRequest(given, operand),
        dryRun: has(given, 'dry-run'),
      };
    case 'handover':
      return {
        command,
        ...output,
        ...handoverOptions(given),
        request: handoverRequest(given, operand),
      };
    case 'vendors':
      return { command, ...output, vendor: operand === '' ? null : operand };
    case 'vendors show':
      return { command, ...output, vendor: operand };
    case 'demo':
      return { command, ...output };
    case 'ledger rebuild':
      return { command, ...output, request: ledgerRequest(given) };
    case 'emulator':
      return {
        command,
        ...output,
        port: numberOf(given, 'port', DEFAULT_PORT),
        seed: seedOf(textOf(given, 'seed') ?? DEFAULT_SEED),
      };
  }
}

function outputOptions(given: Given): OutputOptions {
  return {
    color: !has(given, 'no-color'),
    quiet: has(given, 'quiet'),
    verbose: has(given, 'verbose'),
    json: has(given, 'json'),
  };
}

function resultOptions(given: Given): ResultOptions {
  return { out: textOf(given, 'out'), detailedExitcode: has(given, 'detailed-exitcode') };
}

function handoverOptions(given: Given): HandoverOptions {
  const format = textOf(given, 'format') === 'markdown' ? 'markdown' : 'text';
  if (has(given, 'json') && has(given, 'format')) {
    throw misuse('--json and --format contradict each other.', 'Give one of the two.');
  }
  return { format, csv: textOf(given, 'csv') };
}

function approvalOf(given: Given): Approval {
  const digest = textOf(given, 'approve');
  if (digest === null) return has(given, 'yes') ? { type: 'yes' } : { type: 'ask' };
  if (!has(given, 'yes')) return { type: 'digest', digest };
  throw misuse(
    '--yes and --approve contradict each other.',
    'Give --approve for one certain plan, or --yes for whatever the plan is.',
  );
}

function seedOf(written: string): EmulatorSeed {
  if (written === 'empty' || written === 'acme' || written === 'large') {
    return { type: 'named', name: written };
  }
  if (written.endsWith('.json')) return { type: 'file', path: written };
  const near = nearest(written, ['empty', 'acme', 'large']);
  const hint = near.length === 0 ? '' : `Did you mean ${near.join(' or ')}? `;
  throw misuse(
    `--seed cannot be "${written}".`,
    `${hint}Write empty, acme or large, or the path of a file that ends in .json.`,
  );
}
