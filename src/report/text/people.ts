import type { PlanStep } from '../../plan/types.ts';
import { formatPlace } from '../../shared/place.ts';
import type { Place } from '../../shared/place.ts';
import type { Message } from '../messages/message.ts';
import { KIND_WORDS } from '../messages/operations.ts';
import type { Phrase } from '../phrase.ts';
import { code, listed, name, prose, say, sentences } from '../phrase.ts';
import { phraseText, phraseWords, plain, plainLines } from '../plain.ts';
import type { CheckView, Group, StepView } from '../view.ts';
import { firstToConfirm } from '../view.ts';
import type { TextOptions } from './layout.ts';
import { rows, wrapBehind, wrapPhrase } from './layout.ts';

/** What a person has to mend in Gladly, by integration, each with where and how. */
export function checkLines(
  groups: readonly Group<CheckView>[],
  options: TextOptions,
): readonly string[] {
  return groups.flatMap(({ title, members }) => [
    `  ${plain(title)}`,
    ...members.flatMap(({ check, message }) =>
      messageLines(message, {
        mark: check.state === 'failed' ? '!' : '?',
        place: check.place,
        indent: 4,
        options,
      }),
    ),
  ]);
}

/**
 * What a person has to do, by integration, and how it is then confirmed. Steps are in the order of
 * doing, so the next one is told in full and the others by their titles, unless all are asked for.
 */
export function stepLines(
  groups: readonly Group<StepView>[],
  options: TextOptions,
): readonly string[] {
  const all = groups.flatMap(({ members }) => members);
  if (all.length === 0) return [];
  const cut = !options.verbose && groups.some(({ members }) => members.length > 1);
  return [
    ...groups.flatMap(({ title, members }) => [
      `  ${plain(title)}`,
      ...members.flatMap((one, index) =>
        index === 0 || options.verbose ? oneStep(one, options) : briefStep(one, options),
      ),
    ]),
    ...(cut ? ['    (--verbose says where and how for every step.)'] : []),
    ...confirmationLines(all, options),
  ];
}

/** A problem behind its mark, then what to do about it. */
export function messageLines(
  { problem, remedy }: Message,
  on: {
    readonly mark: string;
    readonly place: Place | null;
    readonly indent: number;
    readonly options: TextOptions;
  },
): readonly string[] {
  const { mark, place, indent, options } = on;
  const { width, style } = options;
  const where = place === null ? null : say`(${code(formatPlace(place))})`;
  const text = phraseWords(sentences(problem, where));
  return [
    ...wrapBehind(mark, text, { indent, width, paint: style.bad }),
    ...wrapPhrase(remedy, indent + mark.length + 1, width),
  ];
}

/** How the first of the steps that a person has to confirm is confirmed. */
function confirmationLines(steps: readonly StepView[], { width }: TextOptions): readonly string[] {
  const first = firstToConfirm(steps);
  if (first === null) return [];
  const { integration, id } = first.step;
  const place = first.hasBlock
    ? say`in another line below confirmed: of its integration`
    : say`under its integration`;
  const line = `${plain(id)}: { on: YYYY-MM-DD, by: "@you" }`;
  return [
    '',
    ...wrapPhrase(
      say`When a step is done, say so in the file, ${place} (here ${code(integration)}):`,
      2,
      width,
    ),
    first.hasBlock ? `    ${line}` : `    confirmed: { ${line} }`,
  ];
}

function briefStep({ step, brings }: StepView, { width }: TextOptions): readonly string[] {
  const title = say`${prose(step.title)} (${code(step.id)})`;
  const text = brings === null ? title : say`${title}; ${brings.brief}`;
  return wrapBehind('[ ]', phraseWords(text), { indent: 4, width });
}

function oneStep({ step, brings }: StepView, options: TextOptions): readonly string[] {
  const { width, style } = options;
  const { where, whereBefore, who, why } = step;
  const [instruction = '', ...further] = plainLines(step.instruction);
  const before = whereBefore === null ? [] : [['', `[${plain(whereBefore, 400)}]`] as const];
  const told = [
    ['where', plain(where, 400)],
    ...before,
    ...linkRow(step),
    ...orderRows(step),
    ['what', instruction],
    ...further.map((line) => ['', line] as const),
    ['then', brings === null ? '' : phraseWords(brings.told)],
    ['who', plain(who, 200)],
    ['why', plain(why, 400)],
    ['id', plain(step.id)],
    ...checkRow(step),
  ] as const;
  const filled = told.filter(([, text]) => text !== '');
  return [
    ...wrapBehind('[ ]', plain(step.title, 200), { indent: 4, width }).map(style.heading),
    ...rows(filled, { indent: 8, width }),
    ...expiryLines(step, options),
  ];
}

type Row = readonly [label: string, text: string];

/** The menu path stays the one to trust: the address is known from older pictures only. */
function linkRow({ link }: PlanStep): readonly Row[] {
  if (link === null) return [];
  return [['', phraseText(say`${code(link)} (if this leads nowhere, take the path above)`)]];
}

function orderRows({ before, after }: PlanStep): readonly Row[] {
  return [
    ...(after.length === 0
      ? []
      : [['when', phraseText(say`After apply has made ${neighbourPhrase(after)}.`)] as const]),
    ...(before.length === 0
      ? []
      : [['when', phraseText(say`Before apply makes ${neighbourPhrase(before)}.`)] as const]),
  ];
}

function neighbourPhrase(neighbours: PlanStep['before']): Phrase {
  return listed(neighbours.map((one) => say`${KIND_WORDS[one.kind]} ${name(one.name)}`));
}

function checkRow({ check }: PlanStep): readonly Row[] {
  if (check === null) return [];
  return [['done', phraseText(say`As soon as Gladly shows it; nobody has to confirm it.`)]];
}

function expiryLines(step: PlanStep, { width }: TextOptions): readonly string[] {
  const { confirmation, expiresOn } = step;
  if (step.state !== 'expired' || confirmation === null || expiresOn === null) return [];
  const text = say`Was confirmed on ${code(confirmation.on)} by ${prose(confirmation.by)}; that
    counted until ${code(expiresOn)}. Look again and renew the date.`;
  return wrapPhrase(text, 8, width);
}
