/** Every command, in the order in which help lists them. */
export const COMMANDS = [
  'validate',
  'plan',
  'apply',
  'drift',
  'export',
  'init',
  'vendors',
  'vendors show',
  'handover',
  'ledger rebuild',
  'demo',
  'emulator',
] as const;

export type CommandName = (typeof COMMANDS)[number];

/** The one word behind a command that is none of its own; `placeholder` stands for it in help. */
interface Operand {
  readonly placeholder: string;
  readonly required: boolean;
  /** What to write, for people who left it out. */
  readonly hint: string;
}

const VENDOR: Operand = {
  placeholder: 'vendor',
  required: true,
  hint: 'The command vendors lists them; a file of your own is given by its path.',
};

/** The commands that take an operand. */
export const OPERANDS: Readonly<Partial<Record<CommandName, Operand>>> = {
  init: VENDOR,
  vendors: { ...VENDOR, required: false },
  'vendors show': VENDOR,
  handover: {
    placeholder: 'integration',
    required: true,
    hint: 'Its name stands in the file, under integrations.',
  },
};

/** What a flag takes; `placeholder` stands for it in help. */
type FlagValue =
  | { readonly type: 'switch' }
  | { readonly type: 'text'; readonly placeholder: string }
  /** Separated by commas or new lines; may be given several times. `wildcard` allows `*.host`. */
  | { readonly type: 'hosts'; readonly placeholder: string; readonly wildcard: boolean }
  /** `input=value`; may be given several times. */
  | { readonly type: 'inputs'; readonly placeholder: string }
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  | { readonly type: 'digest'; readonly placeholder: string }
  | {
      readonly type: 'number';
      readonly placeholder: string;
      readonly least: number;
      readonly most: number;
      readonly whole: boolean;
    };

/** One flag: all that parsing, help and the table in the README need to know of it. */
export interface Flag {
  readonly name: string;
  readonly short?: string;
  readonly value: FlagValue;
  readonly summary: string;
  /** What holds when it is not given, where that is worth saying. */
  readonly fallback?: string;
  readonly commands: readonly CommandName[];
}

export const DEFAULT_CONFIG = 'gladly-integrations.yml';
export const DEFAULT_MAX_REMOVALS = 3;
export const DEFAULT_REQUESTS_PER_SECOND = 8;
export const DEFAULT_PORT = 4010;
export const DEFAULT_SEED = 'acme';

const WITH_LEDGER: readonly CommandName[] = ['plan', 'apply', 'drift', 'export', 'ledger rebuild'];
const WITH_GLADLY: readonly CommandName[] = [...WITH_LEDGER, 'handover'];
const WITH_FILE: readonly CommandName[] = ['validate', ...WITH_GLADLY, 'init'];
const WITH_PLAN: readonly CommandName[] = ['plan', 'apply'];
const WITH_RESULT: readonly CommandName[] = ['plan', 'apply', 'drift'];

/** Every flag, in the order in which help lists them. */
export const FLAGS: readonly Flag[] = [
  {
    name: 'config',
    value: { type: 'text', placeholder: 'file' },
    summary: 'The configuration file.',
    fallback: DEFAULT_CONFIG,
    commands: WITH_FILE,
  },
  {
    name: 'organization',
    value: { type: 'text', placeholder: 'name' },
    summary: 'Which organization of the file; needed when it has several. To init: its name.',
    commands: [...WITH_GLADLY, 'init'],
  },
  {
    name: 'url',
    value: { type: 'text', placeholder: 'address' },
    summary: "The organization's address, for a file that has no organization yet.",
    commands: ['export', 'init'],
  },
  {
    name: 'as',
    value: { type: 'text', placeholder: 'key' },
    summary: 'What the integration is called in the file; the same vendor may be there twice.',
    fallback: "the vendor's id",
    commands: ['init'],
  },
  {
    name: 'set',
    value: { type: 'inputs', placeholder: 'input=value' },
    summary:
      'The value of an input; of a secret, secret:NAME; of a list, a,b or [a, "b, c"]. May be given several times.',
    commands: ['init'],
  },
  {
    name: 'dry-run',
    value: { type: 'switch' },
    summary: 'Print the file as it would be, and write nothing.',
    commands: ['init'],
  },
  {
    name: 'base',
    value: { type: 'text', placeholder: 'file or git ref' },
    summary: 'The configuration that the change starts from: tells your changes from others.',
    commands: WITH_PLAN,
  },
  {
    name: 'ledger',
    value: { type: 'text', placeholder: 'file' },
    summary: 'The record of what was applied last; without one, nothing is ever removed.',
    commands: WITH_LEDGER,
  },
  {
    name: 'scope',
    value: { type: 'choice', choices: ['changes', 'all'] },
    summary: 'What the file changed, or also what was changed in Gladly.',
    fallback: 'changes',
    commands: WITH_PLAN,
  },
  {
    name: 'approve',
    value: { type: 'digest', placeholder: 'digest' },
    summary: 'Apply only the plan with this digest (12 characters or more).',
    commands: ['apply'],
  },
  {
    name: 'yes',
    value: { type: 'switch' },
    summary: 'Apply whatever the plan is, without asking.',
    commands: ['apply'],
  },
  {
    name: 'max-removals',
    value: { type: 'number', placeholder: 'number', least: 0, most: 10_000, whole: true },
    summary: 'How many topics and webhooks one apply may remove.',
    fallback: `${DEFAULT_MAX_REMOVALS}`,
    commands: WITH_PLAN,
  },
  {
    name: 'webhook-hosts',
    value: { type: 'hosts', placeholder: 'hosts', wildcard: true },
    summary: 'The only hosts that webhooks may lead to; *.example.com covers what is below it.',
    fallback: 'any',
    commands: WITH_PLAN,
  },
  {
    name: 'allowed-hosts',
    value: { type: 'hosts', placeholder: 'hosts', wildcard: false },
    summary: 'Hosts besides *.gladly.com and *.gladly.qa that the API token may be sent to.',
    fallback: 'none',
    commands: WITH_FILE,
  },
  {
    name: 'requests-per-second',
    value: { type: 'number', placeholder: 'number', least: 0.1, most: 100, whole: false },
    summary: 'How fast to ask Gladly, which allows 10 a second for all its clients together.',
    fallback: `${DEFAULT_REQUESTS_PER_SECOND}`,
    commands: WITH_GLADLY,
  },
  {
    name: 'undo',
    value: { type: 'text', placeholder: 'file' },
    summary: 'Write there, as JSON, the plan that would restore what was there before.',
    commands: ['apply'],
  },
  {
    name: 'out',
    value: { type: 'text', placeholder: 'file' },
    summary: 'Also write the JSON document to this file; for export, the configuration file.',
    commands: [...WITH_RESULT, 'export'],
  },
  {
    name: 'detailed-exitcode',
    value: { type: 'switch' },
    summary: 'End with 2 when there are changes or drift.',
    commands: WITH_RESULT,
  },
  {
    name: 'json',
    value: { type: 'switch' },
    summary: 'Print one JSON document and nothing else.',
    commands: [...WITH_FILE, 'vendors', 'vendors show'],
  },
  {
    name: 'format',
    value: { type: 'choice', choices: ['text', 'markdown'] },
    summary: 'How to print it; markdown for wikis, tickets and mails.',
    fallback: 'text',
    commands: ['handover'],
  },
  {
    name: 'csv',
    value: { type: 'text', placeholder: 'folder or file.csv' },
    summary: 'Also write the forms and tables there for spreadsheets, one file each.',
    commands: ['handover'],
  },
  {
    name: 'port',
    value: { type: 'number', placeholder: 'number', least: 0, most: 65_535, whole: true },
    summary: 'The port to listen at; 0 takes a free one.',
    fallback: `${DEFAULT_PORT}`,
    commands: ['emulator'],
  },
  {
    name: 'seed',
    value: { type: 'text', placeholder: 'name or file.json' },
    summary: 'What it begins with: empty, acme, large, or the organization in a JSON file.',
    fallback: DEFAULT_SEED,
    commands: ['emulator'],
  },
  {
    name: 'verbose',
    value: { type: 'switch' },
    summary: 'Long lists in full, and what goes on behind.',
    commands: COMMANDS,
  },
  {
    name: 'quiet',
    value: { type: 'switch' },
    summary: 'No progress.',
    commands: COMMANDS,
  },
  {
    name: 'no-color',
    value: { type: 'switch' },
    summary: 'No colours.',
    commands: COMMANDS,
  },
  {
    name: 'help',
    short: 'h',
    value: { type: 'switch' },
    summary: 'Show this help.',
    commands: COMMANDS,
  },
  {
    name: 'version',
    value: { type: 'switch' },
    summary: 'Show the version.',
    commands: COMMANDS,
  },
];

/** The flags of one command, in the order of help. */
export function flagsOf(command: CommandName): readonly Flag[] {
  return FLAGS.filter(({ commands }) => commands.includes(command));
}

/** `--config <file>`, `--json` */
export function flagUsage({ name, short, value }: Flag): string {
  const long = short === undefined ? `--${name}` : `-${short}, --${name}`;
  switch (value.type) {
    case 'switch':
      return long;
    case 'choice':
      return `${long} <${value.choices.join('|')}>`;
    case 'text':
    case 'hosts':
    case 'inputs':
    case 'digest':
    case 'number':
      return `${long} <${value.placeholder}>`;
  }
}

/** `init <vendor>`, `vendors [vendor]` */
export function commandUsage(command: CommandName): string {
  const operand = OPERANDS[command];
  if (operand === undefined) return command;
  const { placeholder, required } = operand;
  return `${command} ${required ? `<${placeholder}>` : `[${placeholder}]`}`;
}
