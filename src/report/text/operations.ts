import { deedsPhrase } from '../headline.ts';
import type { Direction } from '../messages/operations.ts';
import { DETOUR } from '../messages/operations.ts';
import { phraseText, plain } from '../plain.ts';
import { say } from '../phrase.ts';
import type { Style } from '../style.ts';
import type { Group, OperationView } from '../view.ts';
import type { TextOptions } from './layout.ts';
import { rows, textWidth, wrapPhrase } from './layout.ts';

const ADDRESS_LENGTH = 200;

/** Operations of one group that are written out before the rest is only counted. */
const SHOWN = 20;

const SYMBOLS: Readonly<Record<Direction, string>> = {
  make: '+',
  change: '~',
  keep: '=',
  take: '-',
};

export interface ListOptions {
  readonly indent: number;
  /** What would be done, or what was done. */
  readonly tense: 'verb' | 'done';
}

/** Operations under the titles of their integrations; long groups are cut, with a count. */
export function groupLines(
  groups: readonly Group<OperationView>[],
  options: TextOptions,
): readonly string[] {
  return groups.flatMap(({ title, members }) => [
    `  ${plain(title)}`,
    ...listOperations(members, { indent: 4, tense: 'verb' }, options),
  ]);
}

/**
 * Operations with their changes and why they are there. Of a long list the rest is counted, but
 * what takes something away is always written out.
 */
export function listOperations(
  views: readonly OperationView[],
  list: ListOptions,
  options: TextOptions,
): readonly string[] {
  const shown = shownOf(views, options);
  const rest = views.filter((view) => !shown.has(view)).map(({ operation }) => operation);
  return [
    ...[...shown].flatMap((view) => [
      ...titleLines(view, list, options),
      ...detailLines(view, list.indent + 4, options),
    ]),
    ...(rest.length === 0
      ? []
      : wrapPhrase(
          say`... and ${rest.length} more: ${deedsPhrase(rest, list.tense)} (--verbose lists them).`,
          list.indent,
          options.width,
        )),
  ];
}

/** `+ create webhook "Survey"  csat.webhook.survey` */
export function titleLines(
  { operation, words, what }: OperationView,
  { indent, tense }: ListOptions,
  { style, width }: TextOptions,
): readonly string[] {
  const margin = ' '.repeat(indent);
  const paint = directionStyle(words.direction, style);
  const deed = `${SYMBOLS[words.direction]} ${phraseText(words[tense])}`;
  const title = `${deed} ${phraseText(what)}`;
  const address = plain(operation.address, ADDRESS_LENGTH);
  const line = `${margin}${paint(deed)} ${phraseText(what)}`;
  const fits = indent + textWidth(title) + 2 + textWidth(address) <= width;
  const faint = style.faint(address);
  return fits ? [`${line}  ${faint}`] : [line, `${margin}    ${faint}`];
}

function directionStyle(direction: Direction, style: Style): (text: string) => string {
  switch (direction) {
    case 'make':
      return style.good;
    case 'change':
      return style.changed;
    case 'take':
      return style.bad;
    case 'keep':
      return (text) => text;
  }
}

function detailLines(
  { operation, changes, why }: OperationView,
  indent: number,
  { style, width }: TextOptions,
): readonly string[] {
  const fields = changes.map(({ label, text }) => [phraseText(label), phraseText(text)] as const);
  const reasons = [...(why === null ? [] : [why]), ...(operation.detour ? [DETOUR] : [])];
  return [
    ...rows(fields, { indent, width }),
    ...reasons.flatMap((reason) => wrapPhrase(reason, indent, width)).map(style.faint),
  ];
}

function shownOf(
  views: readonly OperationView[],
  { verbose }: TextOptions,
): ReadonlySet<OperationView> {
  // Leaving out a single one would save nothing.
  if (verbose || views.length <= SHOWN + 1) return new Set(views);
  return new Set(views.filter(({ words }, index) => index < SHOWN || words.direction === 'take'));
}
