import type { PlanStep } from '../../plan/types.ts';
import { formatPlace } from '../../shared/place.ts';
import type { Phrase } from '../phrase.ts';
import { code, count, listed, prose, say, sentences } from '../phrase.ts';
import { plain } from '../plain.ts';
import type { CheckView, Group, PlanView } from '../view.ts';
import type { Entry, Part } from './budget.ts';
import type { CommentContext } from './context.ts';
import { blocks, fold, heading } from './layout.ts';
import { fenced, inline, inlineLines } from './neutral.ts';
import { cutNote, more } from './whereabouts.ts';

/** What people have to mend or do, as a task list by integration, with where to click. */
export function peopleParts(
  view: Pick<PlanView, 'checks' | 'steps'>,
  context: CommentContext,
): readonly Part[] {
  const groups = groupsOf(view);
  return [
    {
      yields: 5,
      levels: [
        {
          head: `${heading(say`Waiting for a person`)}\n\n${inline(TICKS)}`,
          entries: groups.flatMap(groupEntries),
          foot: confirmation(view.steps),
        },
      ],
      cut: (left) => cutNote(more(left.length, 'check or step'), context),
    },
    instructionsPart(view.steps, context),
  ];
}

const TICKS = say`Nothing of this can be done by the tool: it shows up by itself once it is done in
  Gladly, or is confirmed in the file. A tick in this list counts for nothing.`;

interface PeopleGroup {
  readonly title: string;
  readonly checks: readonly CheckView[];
  readonly steps: readonly PlanStep[];
}

/** The groups of both lists by their titles, in the order of the first list and then the second. */
function groupsOf({ checks, steps }: Pick<PlanView, 'checks' | 'steps'>): readonly PeopleGroup[] {
  const titles = new Set([...checks, ...steps].map(({ title }) => title));
  return [...titles].map((title) => ({
    title,
    checks: membersOf(checks, title),
    steps: membersOf(steps, title),
  }));
}

function membersOf<T>(groups: readonly Group<T>[], title: string): readonly T[] {
  return groups.filter((group) => group.title === title).flatMap(({ members }) => members);
}

function groupEntries({ title, checks, steps }: PeopleGroup): readonly Entry[] {
  const lines = [...checks.map(checkLine), ...steps.map(stepLine)];
  const counts = listed([
    ...(checks.length === 0 ? [] : [count(checks.length, 'check')]),
    ...(steps.length === 0 ? [] : [count(steps.length, 'step')]),
  ]);
  const head = `\n**${inline(say`${prose(title)}`)}**: ${inline(counts)}\n\n`;
  return lines.map((line, index) => ({ text: index === 0 ? head + line : line }));
}

function checkLine({ check, message }: CheckView): string {
  const { place } = check;
  const where = place === null ? null : say`(${code(formatPlace(place))})`;
  return `- [ ] **${inline(message.problem)}** ${inline(sentences(message.remedy, where))}`;
}

function stepLine(step: PlanStep): string {
  const { title, where, who } = step;
  const expired = expiryPhrase(step);
  const told = [
    ...(where === '' ? [] : [say`${prose(where)}`]),
    ...(who === '' ? [] : [say`by: ${prose(who)}`]),
  ];
  const ways = told.map((phrase) => inline(phrase)).join('; ');
  const note = expired === null ? '' : ` **${inline(expired)}**`;
  return `- [ ] **${inline(say`${prose(title)}`)}** (${inline(say`${code(step.id)}`)}) ${ways}${note}`;
}

function expiryPhrase({ state, confirmation: given, expiresOn }: PlanStep): Phrase | null {
  if (state !== 'expired' || given === null || expiresOn === null) return null;
  return say`Was confirmed on ${code(given.on)} by ${prose(given.by)}; that counted until
    ${code(expiresOn)}. Look again and renew the date.`;
}

/** How a step is confirmed, shown for the first one. */
function confirmation(steps: PlanView['steps']): string {
  const [first] = steps.flatMap(({ members }) => members);
  if (first === undefined) return '';
  const lines = [
    'integrations:',
    `  ${plain(first.integration)}:`,
    '    confirmed:',
    `      ${plain(first.id)}: { on: YYYY-MM-DD, by: "@you" }`,
  ];
  const told = say`When a step is done, say so in the file by its id, here
    ${code(first.id)}:`;
  return `\n${inline(told)}\n\n${fenced('yaml', lines)}`;
}

/** One fold for each integration with what exactly to do, step by step. */
function instructionsPart(steps: PlanView['steps'], context: CommentContext): Part {
  return {
    yields: 8,
    levels: [
      {
        head: '',
        separator: '\n\n',
        entries: steps.map((group) => ({ text: instructions(group) })),
      },
    ],
    cut: (left) => cutNote(more(left.length, 'set of instructions for steps'), context),
  };
}

function instructions({ title, members }: Group<PlanStep>): string {
  const summary = say`${prose(title)}: what exactly to do in ${count(members.length, 'step')}`;
  return fold(summary, blocks(members.map(oneInstruction)));
}

function oneInstruction(step: PlanStep): string {
  const { id, title, where, whereBefore, instruction, who, why } = step;
  const before =
    whereBefore === null ? '' : inline(say` (older guides say: ${prose(whereBefore)})`);
  const told: readonly (readonly [string, string])[] = [
    ['Where', where === '' ? '' : `${inlineLines(where)}${before}`],
    ['What', inlineLines(instruction)],
    ['Who', inlineLines(who)],
    ['Why', inlineLines(why)],
  ];
  const lines = told.filter(([, text]) => text !== '').map(([label, text]) => `${label}: ${text}`);
  return [`**${inline(say`${prose(title)}`)}** (${inline(say`${code(id)}`)})`, ...lines].join(
    '<br>',
  );
}
