import type { UncoveredOperation } from '../../review/cover.ts';
import type { ReviewTrail } from '../../review/verdict.ts';
import type { ReportedOutcome } from '../json.ts';
import { pullPhrase } from '../messages/reviews.ts';
import { shortcuts, uncoveredMessage } from '../messages/uncovered.ts';
import { code, say } from '../phrase.ts';
import { phraseWords } from '../plain.ts';
import { viewOperation } from '../view.ts';
import type { TextOptions } from './layout.ts';
import { paragraphs, section, wrapBehind, wrapPhrase } from './layout.ts';
import { titleLines } from './operations.ts';

/** Entries of a list before the rest is only counted. */
const SHOWN = 20;

/**
 * What an apply would have done that does not count as reviewed, each with the reason, and which
 * pull requests were looked at; nothing where no review was asked for.
 */
export function reviewText(
  { uncovered = [], review }: Pick<ReportedOutcome, 'uncovered' | 'review'>,
  options: TextOptions,
): string {
  return paragraphs([
    section('Not reviewed: nothing was applied', uncoveredLines(uncovered, options), options.style),
    review === undefined
      ? []
      : section(
          'Pull requests that were merged since the last apply',
          trailLines(review, options),
          options.style,
        ),
  ]);
}

function uncoveredLines(
  uncovered: readonly UncoveredOperation[],
  options: TextOptions,
): readonly string[] {
  const shown = bounded(uncovered, options);
  const { width, style } = options;
  const paint = style.bad;
  return [
    ...shown.flatMap((one) => [
      ...titleLines(viewOperation(one.operation), { indent: 2, tense: 'verb' }, options),
      ...wrapBehind('!', phraseWords(uncoveredMessage(one).problem), { indent: 6, width, paint }),
    ]),
    ...restLines(uncovered.length - shown.length, options),
    ...shortcuts(uncovered).flatMap((way) => wrapPhrase(way, 2, width)),
  ];
}

function trailLines({ pulls, pushed }: ReviewTrail, options: TextOptions): readonly string[] {
  const shown = bounded(pulls, options);
  const { width } = options;
  const lines = shown.map((pull) => say`${code(`#${pull.pullRequest}`)}: ${pullPhrase(pull)}`);
  const commit =
    pushed === null ? [] : [say`commit ${code(pushed)}: pushed without a pull request`];
  const none = lines.length + commit.length === 0 ? [say`no pull request`] : [];
  return [
    ...[...lines, ...commit, ...none].flatMap((line) =>
      wrapBehind('-', phraseWords(line), { indent: 2, width }),
    ),
    ...restLines(pulls.length - shown.length, options),
  ];
}

function bounded<T>(all: readonly T[], { verbose }: TextOptions): readonly T[] {
  return verbose || all.length <= SHOWN + 1 ? all : all.slice(0, SHOWN);
}

function restLines(rest: number, { width }: TextOptions): readonly string[] {
  return rest === 0
    ? []
    : wrapPhrase(say`... and ${rest} more (the job summary has them).`, 2, width);
}
