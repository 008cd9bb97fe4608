import { wrapBehind } from '../report/text/layout.ts';
import type { CommandName, Flag } from './flags.ts';
import { PROGRAM } from './program.ts';
import { COMMANDS, commandUsage, FLAGS, flagsOf, flagUsage } from './flags.ts';

/** Characters in a line of help. */
const LINE = 100;

interface CommandHelp {
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What it does, for its own page. */
  readonly details: readonly string[];
  readonly examples: readonly string[];
}

const HELP: Readonly<Record<CommandName, CommandHelp>> = {
  validate: {
    summary: 'Check the file; needs no token and no network.',
    details: [
      'Checks the file against its schema and its own rules, and names every finding with line,',
      'column and remedy.',
    ],
    examples: ['gladly-integrations validate', 'gladly-integrations validate --config crm.yml'],
  },
  plan: {
    summary: 'Show what apply would do, and what people have to do. Writes nothing.',
    details: [
      'Compares the file with the live organization: what apply would do and why, what was changed',
      'in Gladly meanwhile, which checks fail, and which steps wait for a person.',
    ],
    examples: [
      'gladly-integrations plan --organization production --base origin/main',
      'gladly-integrations plan --ledger gladly.ledger.json --json --out plan.json',
    ],
  },
  apply: {
    summary: 'Carry out a plan: the one that was approved, and nothing else.',
    details: [
      'Plans anew and carries the plan out, once it is approved: by --approve with its digest, by a',
      'yes on the terminal, or by --yes. Without any of them it prints the plan, writes nothing and',
      'ends with 0.',
      'Every write is read back. Killed at any moment, it can be run again and goes on.',
    ],
    examples: [
      'gladly-integrations apply --ledger gladly.ledger.json',
      'gladly-integrations apply --ledger gladly.ledger.json --approve 4f1c0d2a9b3e',
      'gladly-integrations apply --ledger gladly.ledger.json --scope all --yes --undo undo.json',
    ],
  },
  drift: {
    summary: 'Say what was changed in Gladly since the last apply. Writes nothing.',
    details: [
      'Compares the live organization with what was applied last, or, without a ledger, with the',
      'file: managed objects changed or switched off in Gladly, secrets that were replaced, and',
      'checks that no longer pass.',
    ],
    examples: ['gladly-integrations drift --ledger gladly.ledger.json --detailed-exitcode'],
  },
  export: {
    summary: 'Write down what an organization has, as a file whose plan writes nothing.',
    details: [
      'Reads the organization and prints the configuration file for it, or writes it to --out:',
      'vendors recognised by what they have in Gladly, everything else written out, secrets as',
      'references to be filled in. What a person has to see to is told on stderr. Nothing is changed',
      'in Gladly.',
      'Where the file of --config is there already, it is brought up to what Gladly holds: only what',
      'differs is changed, and comments, order, anchors, inputs and references stay.',
    ],
    examples: [
      'gladly-integrations export --url https://acme.gladly.com --out gladly-integrations.yml',
      'gladly-integrations export --ledger gladly.ledger.json --out gladly-integrations.yml',
      'gladly-integrations export --url https://acme.gladly.qa --config sandbox.yml --json',
    ],
  },
  init: {
    summary: 'Add a vendor to the file, or begin a file with it. Asks for what it needs.',
    details: [
      'Adds an integration with all inputs of the vendor, each explained by a comment, and leaves',
      'every other line of the file as it is. Where there is no file, it is made. On a terminal it',
      'asks for what the vendor needs; else --set gives it. What is still missing is named.',
    ],
    examples: [
      'gladly-integrations init idiomatic',
      'gladly-integrations init hioperator --url https://acme.gladly.com --set user.email=hio@acme.com',
      'gladly-integrations init gladly-sidekick --as sidekick-eu --set inbox-names=VIP --dry-run',
      'gladly-integrations init ./vendors/acme.yml',
    ],
  },
  vendors: {
    summary: 'List the vendors that the file can name, or explain one of them.',
    details: [
      'Lists the vendors that work out of the box. Of one vendor, built in or in a file of your',
      'own, it tells what it needs, what is set up by itself, what is checked, what a person does',
      'and where, what the vendor is given, and what to do when something does not work.',
    ],
    examples: [
      'gladly-integrations vendors',
      'gladly-integrations vendors idiomatic',
      'gladly-integrations vendors --json',
    ],
  },
  'vendors show': {
    summary: 'Print the definition of a vendor, to copy it and change it.',
    details: [
      'Prints the definition as it stands, a YAML file with its comments. Write it to a folder next',
      'to your file, change it, and name it there by its path: vendor: ./vendors/idiomatic.yml',
    ],
    examples: ['gladly-integrations vendors show idiomatic'],
  },
  handover: {
    summary: 'Print what a vendor is given or has typed in, for one integration.',
    details: [
      'Prints the forms, tables and texts for the vendor of an integration, with the values of your',
      'file and, where they are computed, of your live inboxes. Secrets are there by name only.',
      'Works without a token; what is computed from Gladly then says what it needs. With --csv, a',
      'folder gets a file for each form and table; a file gets the one that it is named after',
      '(workstreams.csv), or the only one that there is.',
    ],
    examples: [
      'gladly-integrations handover hioperator',
      'gladly-integrations handover playvox --csv playvox/',
      'gladly-integrations handover playvox --csv workstreams.csv',
      'gladly-integrations handover assembled --format markdown',
      'gladly-integrations handover idiomatic --organization sandbox --json',
    ],
  },
  'ledger rebuild': {
    summary: 'Build the ledger anew from the file and the live organization.',
    details: [
      'Takes what the file declares and Gladly holds for what was applied last, and writes that to',
      'the file of --ledger. From then on, what the file drops is removed from Gladly.',
    ],
    examples: ['gladly-integrations ledger rebuild --ledger gladly.ledger.json'],
  },
  demo: {
    summary: 'Show all of it against an emulated organization; needs nothing.',
    details: [
      'Starts an emulated Gladly organization and walks through plan, apply, a change made by hand,',
      'its detection and its repair, with the example of five vendors. With --verbose, all that',
      'the commands themselves would print.',
    ],
    examples: ['gladly-integrations demo'],
  },
  emulator: {
    summary: 'Run an emulated Gladly organization to try things against.',
    details: [
      'Listens on this machine only and enforces what the reference of the API says: roles, limits,',
      'unique URLs, the PING of webhooks. Prints the URL and the credentials to use.',
    ],
    examples: [
      'gladly-integrations emulator',
      'gladly-integrations emulator --port 0 --seed organization.json',
    ],
  },
};

const ENVIRONMENT: readonly Row[] = [
  ['GLADLY_API_USER', 'Email of the Gladly user whose API token is used.'],
  ['GLADLY_API_TOKEN', 'That API token.'],
  ['GLADLY_SECRET_<NAME>', 'The value of { secret: NAME } in the file.'],
  ['GLADLY_SIGNING_KEY', 'Key for fingerprints of secrets, so that they outlive the token.'],
  ['NO_COLOR, FORCE_COLOR', 'Colours off, or on where there is no terminal.'],
];

const EXIT_CODES: readonly Row[] = [
  ['0', 'Success, or nothing to do.'],
  ['1', 'Error.'],
  ['2', 'Changes or drift, with --detailed-exitcode.'],
  ['3', 'Refused by a guard; nothing was written.'],
  ['4', 'Partly applied: something in Gladly was changed, or may have been.'],
];

type Row = readonly [term: string, text: string];

/** The whole help, or that of one command. */
export function helpText(about: CommandName | null, program: string): string {
  const parts = about === null ? overallHelp() : commandHelp(about);
  const text = parts.map((lines) => lines.join('\n')).join('\n\n');
  return `${text.replaceAll(`${PROGRAM} `, `${program} `)}\n`;
}

/** The flags as a Markdown table: which command takes them, and what holds without them. */
export function flagTable(): string {
  const rows = FLAGS.map((flag) => {
    const commands =
      flag.commands.length === COMMANDS.length ? 'all' : flag.commands.map(asCode).join(', ');
    const usage = asCode(flagUsage(flag)).replaceAll('|', '\\|');
    return `| ${usage} | ${commands} | ${flag.summary} | ${flag.fallback ?? ''} |`;
  });
  return ['| Flag | Commands | What it does | Default |', '|---|---|---|---|', ...rows].join('\n');
}

function overallHelp(): readonly (readonly string[])[] {
  const shared = FLAGS.filter(({ commands }) => commands.length === COMMANDS.length);
  return [
    ["Keeps a Gladly organization's integrations in one reviewed file."],
    ['Usage: gladly-integrations <command> [flags]'],
    titled(
      'Commands',
      table(COMMANDS.map((command) => [commandUsage(command), HELP[command].summary])),
    ),
    titled('Flags of every command', table(shared.map(flagRow))),
    ['gladly-integrations <command> --help shows the flags of a command.'],
    titled('Environment', table(ENVIRONMENT)),
    titled('Exit codes', table(EXIT_CODES)),
    titled('Examples', indented(COMMANDS.flatMap((one) => HELP[one].examples.slice(0, 1)))),
  ];
}

function commandHelp(command: CommandName): readonly (readonly string[])[] {
  const { details, examples } = HELP[command];
  const needsToken = flagsOf(command).some(({ name }) => name === 'requests-per-second');
  return [
    details,
    [`Usage: gladly-integrations ${commandUsage(command)} [flags]`],
    titled('Flags', table(flagsOf(command).map(flagRow))),
    ...(needsToken ? [titled('Environment', table(ENVIRONMENT))] : []),
    titled('Exit codes', table(EXIT_CODES)),
    titled('Examples', indented(examples)),
  ];
}

function flagRow(flag: Flag): Row {
  const { summary, fallback } = flag;
  return [flagUsage(flag), fallback === undefined ? summary : `${summary} Default: ${fallback}.`];
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return [`${title}:`, ...lines];
}

function table(rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map(([term]) => term.length));
  return rows.flatMap(([term, text]) =>
    wrapBehind(`${term.padEnd(width)} `, text, { indent: 2, width: LINE }),
  );
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function asCode(text: string): string {
  return `\`${text}\``;
}
