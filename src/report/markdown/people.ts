import type { Phrase } from '../phrase.ts';
import { code, count, joined, listed, prose, say, sentences } from '../phrase.ts';
import { plain } from '../plain.ts';
import type { CheckView, Group, PlanView, StepView } from '../view.ts';
import { firstToConfirm } from '../view.ts';
import type { Part } from './budget.ts';
import type { CommentContext } from './context.ts';
import { blocks, fold, heading } from './layout.ts';
import { fenced, inline } from './neutral.ts';
import { checkTask, stepTask } from './tasks.ts';
import { cutNote } from './whereabouts.ts';

/** Tasks that are shown without a fold; more of them would bury the rest of the text. */
const OPEN_TASKS = 6;

type People = Pick<PlanView, 'checks' | 'steps'>;

interface PeopleGroup {
  readonly title: string;
  readonly checks: readonly CheckView[];
  readonly steps: readonly StepView[];
}

/**
 * What people have to mend or do, as a task list for each integration, with where to click. Long
 * lists are folded, an integration each.
 */
export function peoplePart(view: People, context: CommentContext): Part {
  const groups = groupsOf(view);
  const tasks = groups.reduce((sum, { checks, steps }) => sum + checks.length + steps.length, 0);
  const level = (isBrief: boolean) => ({
    head: `${heading(say`Waiting for a person`)}\n\n**${inline(TICKS)}** ${inline(doneWhen(view))}\n`,
    separator: '\n\n',
    entries: groups.map((group) => ({
      text: groupText(group, { isBrief, isFolded: tasks > OPEN_TASKS }),
    })),
    foot: confirmation(view.steps),
  });
  return {
    yields: 4,
    share: 0.5,
    levels: [level(false), level(true)],
    cut: (left) => {
      const rest = left.map((index) => groups[index]).filter((group) => group !== undefined);
      const titles = rest.map(({ title }) => prose(title));
      return cutNote(say`what people have to do for ${listed(titles)}`, context);
    },
  };
}

const TICKS = say`Only people can do these, and ticking a box here confirms nothing.`;

/** When an entry of the lists counts as done. */
function doneWhen({ checks, steps }: People): Phrase {
  return sentences(
    checks.length === 0
      ? null
      : say`What is wrong in Gladly is done as soon as Gladly shows it right.`,
    steps.length === 0
      ? null
      : say`A step is done once a pull request confirms it in the file (shown below the list), unless
          it says that Gladly shows it.`,
  );
}

/** The groups of both lists by their titles, in the order of the first list and then the second. */
function groupsOf({ checks, steps }: People): readonly PeopleGroup[] {
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

function groupText(
  { title, checks, steps }: PeopleGroup,
  on: { readonly isBrief: boolean; readonly isFolded: boolean },
): string {
  const tasks = [
    ...checks.map(checkTask),
    ...steps.map((one) => stepTask(one, { isBrief: on.isBrief })),
  ].join('\n');
  const [first] = steps;
  const counts = [
    ...(checks.length === 0 ? [] : [count(checks.length, 'check')]),
    ...(steps.length === 0 ? [] : [count(steps.length, 'step')]),
  ];
  const next = first === undefined ? [] : [say`next step: ${prose(first.step.title)}`];
  const summary: Phrase = say`${prose(title)}: ${joined([listed(counts), ...next], '; ')}`;
  return on.isFolded ? fold(summary, tasks) : blocks([`**${inline(summary)}**`, tasks]);
}

/** How a step is confirmed, shown for the first one that nothing else proves. */
function confirmation(steps: PlanView['steps']): string {
  const first = firstToConfirm(steps.flatMap(({ members }) => members));
  if (first === null) return '';
  const { integration, id } = first.step;
  const line = `${plain(id)}: { on: YYYY-MM-DD, by: "@you" }`;
  const lines = first.hasBlock
    ? [line]
    : ['integrations:', `  ${plain(integration)}:`, '    confirmed:', `      ${line}`];
  const place = first.hasBlock
    ? say`, in another line below confirmed: of ${code(integration)}`
    : say``;
  const told = say`Once a step is done, confirm it in the file by its id, with the day and who did it; here
    ${code(id)}${place}:`;
  return `\n${inline(told)}\n\n${fenced('yaml', lines)}`;
}
