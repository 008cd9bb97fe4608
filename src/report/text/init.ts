import type { NamedInput } from '../../shared/diagnostic.ts';
import { writeInWords } from '../messages/awaited.ts';
import { secretVariable } from '../messages/notes.ts';
import { code, count, listed, name, prose, say, sentences } from '../phrase.ts';
import type { Phrase } from '../phrase.ts';
import type { TextOptions } from './layout.ts';
import { openingLines, paragraphs, section, wrapBehind, wrapPhrase } from './layout.ts';
import { phraseText, phraseWords, plain } from '../plain.ts';

/** An integration that was added to a file, as far as a text tells of it. */
export interface InitSummary {
  readonly config: string;
  /** What became of the file: `printed` where nothing was to be written. */
  readonly deed: 'made' | 'extended' | 'printed';
  readonly vendor: string;
  readonly key: string;
  readonly lines: { readonly first: number; readonly last: number };
  readonly missing: readonly MissingSummary[];
  /** What steps bring later, each a line of comment until then. */
  readonly toCome: readonly {
    readonly name: string;
    /** `null` where the file has no room for comments. */
    readonly line: number | null;
    /** Id of the step. */
    readonly step: string;
    /** The secret that the comment names. */
    readonly secret: string | null;
  }[];
  readonly secrets: readonly { readonly name: string; readonly purpose: string }[];
  /** Findings besides what is missing: in the new lines, and errors in the rest of the file. */
  readonly findings: number;
  readonly otherErrors: number;
  readonly hasSteps: boolean;
  /** Command lines to copy. */
  readonly commands: {
    readonly validate: string;
    readonly plan: string;
    /** Prints what the vendor is given; `null` where it is given nothing. */
    readonly handover: string | null;
    /** Explains the vendor. */
    readonly vendor: string;
  };
}

interface MissingSummary {
  readonly name: string;
  readonly line: number;
  readonly description: string;
  readonly where: string | null;
  readonly example: string | null;
}

/** A question for one value, as it stands before its answer is typed. */
export interface QuestionSummary {
  readonly name: string;
  readonly description: string;
  readonly where: string | null;
  readonly example: string | null;
  /** What an empty answer stands for; `null`: the value is left to be filled in later. */
  readonly proposal: string | null;
  /** Whether several values may be given, separated by commas. */
  readonly isList: boolean;
  /** Whether only the name of a secret is asked for. */
  readonly isSecret: boolean;
  /** The step that brings it, where nobody can know it before. */
  readonly step: string | null;
  /** How the answer before would have had to be written, in a sentence. */
  readonly problem: string | null;
}

/** What `init` did, what is still to be filled in and where, and what comes next. */
export function initText(summary: InitSummary, options: TextOptions): string {
  const { style, width } = options;
  return paragraphs([
    openingLines([deedOf(summary)], options),
    section(
      'Still to fill in',
      summary.missing.flatMap((one) => missingLines(one, summary, width)),
      style,
    ),
    section(
      'What comes next',
      nextSteps(summary).flatMap(({ words, copy = [] }, index) => [
        ...wrapBehind(`${index + 1}.`, phraseWords(words), { indent: 2, width }),
        ...copy.map((line) => `       ${phraseText(say`${code(line)}`)}`),
      ]),
      style,
    ),
  ]);
}

/** The words before an answer: what is asked for, where it is found, and how to write it. */
export function questionText(question: QuestionSummary, { style, width }: TextOptions): string {
  const { name: input, problem, proposal } = question;
  const explained =
    problem === null
      ? [
          '',
          style.heading(plain(input)),
          ...wrapPhrase(explanation(question), 2, width),
          ...(question.example === null
            ? []
            : wrapPhrase(say`Such as ${code(question.example)}`, 2, width)),
          ...(question.isSecret
            ? wrapPhrase(
                say`Give the name under which you keep it, never the value itself.`,
                2,
                width,
              )
            : []),
          ...(question.step === null
            ? []
            : wrapPhrase(
                say`The step ${code(question.step)} brings it: leave it for later until then.`,
                2,
                width,
              )),
          ...(question.isList ? wrapPhrase(say`Several are separated by commas.`, 2, width) : []),
        ]
      : wrapPhrase(say`That is not it. ${prose(problem)}`, 2, width);
  const otherwise = proposal === null ? say`Enter: later` : say`Enter: ${code(proposal)}`;
  return `${explained.join('\n')}\n  ${style.faint(`(${phraseText(otherwise)})`)} > `;
}

function deedOf({ deed, config, key, vendor, lines }: InitSummary): Phrase {
  const what = say`the integration ${code(key)} (${name(vendor)})`;
  const place =
    lines.first === lines.last
      ? say`in line ${lines.first}`
      : say`in lines ${lines.first} to ${lines.last}`;
  switch (deed) {
    case 'made':
      return say`${code(config)} was made, with ${what}.`;
    case 'extended':
      return say`${code(config)} has ${what} now, ${place}. Nothing else in it was changed.`;
    case 'printed':
      return say`Nothing was written. ${code(config)} would have ${what}, ${place}.`;
  }
}

function missingLines(
  missing: MissingSummary,
  { config }: InitSummary,
  width: number,
): readonly string[] {
  const { name: input, line, example } = missing;
  return [
    `  ${plain(config, 400)}:${line}  ${plain(input)}`,
    ...wrapPhrase(explanation(missing), 4, width),
    ...(example === null ? [] : wrapPhrase(say`Such as ${code(example)}`, 4, width)),
  ];
}

function explanation({
  description,
  where,
}: Pick<MissingSummary, 'description' | 'where'>): Phrase {
  return sentences(say`${prose(description)}`, where === null ? null : say`(${prose(where)})`);
}

interface NextStep {
  readonly words: Phrase;
  /** Lines to copy, which are never broken. */
  readonly copy?: readonly string[];
}

/** In the order in which they are done. */
function nextSteps(summary: InitSummary): readonly NextStep[] {
  const { missing, secrets, findings, otherErrors, hasSteps, commands } = summary;
  const isOpen = missing.length > 0 || findings > 0 || otherErrors > 0;
  return [
    ...(missing.length > 0
      ? [{ words: say`Fill in what is missing, in the lines named above.` }]
      : []),
    ...(isOpen ? [checkStep(summary)] : []),
    ...secrets.map(({ name: secret, purpose }) => secretStep(secret, purpose)),
    {
      words: say`Say who reads Gladly: the email of a Gladly user with the role API User, and its
        token (Settings > API Tokens).`,
      copy: ['export GLADLY_API_USER=... GLADLY_API_TOKEN=...'],
    },
    {
      words: say`See what would be done in Gladly, and by whom. Where apply has something to do, the
        plan ends with the command that does exactly that:`,
      copy: [commands.plan],
    },
    ...(hasSteps ? [stepsStep(commands.handover)] : []),
    ...laterSteps(summary),
    { words: say`All that the vendor needs and does is told by:`, copy: [commands.vendor] },
  ];
}

function stepsStep(handover: string | null): NextStep {
  const words = say`Do the steps that the plan lists, in their order, and write each into the file
    below confirmed: when it is done.`;
  if (handover === null) return { words };
  return {
    words: sentences(words, say`What the vendor has to be given is printed by:`),
    copy: [handover],
  };
}

/** One for each step that brings something. */
function laterSteps({ toCome, commands, key }: InitSummary): readonly NextStep[] {
  const steps = [...new Set(toCome.map(({ step }) => step))];
  return steps.flatMap((step) => {
    const own = toCome.filter((one) => one.step === step);
    const lines = listed(
      own.map(({ name: input, line }) =>
        line === null ? say`${code(input)}` : say`${code(input)} (line ${line})`,
      ),
    );
    const place = say`below inputs: of ${code(key)}`;
    const write = writeInWords(own.map(namedInput), place, { value: 'elsewhere' });
    const words = say`The step ${code(step)} brings ${lines}; what needs it is left out of the plan
      until then. When you have it: ${write}`;
    const secrets = own.flatMap(({ secret }) => secret ?? []);
    return [
      { words },
      ...secrets.map((one) => secretStep(one, null)),
      {
        words: say`Then plan again, and apply by the command that the plan ends with:`,
        copy: [commands.plan],
      },
    ];
  });
}

function namedInput({ name: input, secret }: InitSummary['toCome'][number]): NamedInput {
  return { input, instead: null, ...(secret === null ? {} : { secret }) };
}

function checkStep({ otherErrors, commands }: InitSummary): NextStep {
  const others = say`The rest of the file has ${count(otherErrors, 'error')} of its own, to be
    mended too.`;
  return {
    words: sentences(otherErrors === 0 ? null : others, say`See whether the file is right:`),
    copy: [commands.validate],
  };
}

/** `purpose`: what the secret is; `null` where it is told with the step that brings it. */
function secretStep(secret: string, purpose: string | null): NextStep {
  const variable = secretVariable(secret);
  const what =
    purpose === null ? say`, once you have it` : say` (${prose(purpose.replace(/\.$/, ''))})`;
  return {
    words: say`Give the secret ${code(secret)}${what}: here as an environment variable, on GitHub as a
      secret of the repository that the workflow passes on under env:`,
    copy: [`export ${variable}=...`, `${variable}: \${{ secrets.${secret} }}`],
  };
}
