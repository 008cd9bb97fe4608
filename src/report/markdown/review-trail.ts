import type { JudgedPull, ReviewTrail } from '../../review/verdict.ts';
import { shortCommit } from '../../shared/commit.ts';
import { pullPhrase } from '../messages/reviews.ts';
import { code, say } from '../phrase.ts';
import { blocks } from './layout.ts';
import { inline } from './neutral.ts';

/** Of more pull requests the rest is counted: the operations are what matters. */
const SHOWN = 20;

/**
 * The pull requests that an apply looked at, each with what it has of a review. A number behind `#`
 * is a link to the pull request, which is meant.
 */
export function trailList({ pulls, pushed }: ReviewTrail): string {
  const without = pulls.filter(({ state }) => state === 'none');
  const others = pulls.filter(({ state }) => state !== 'none');
  const rest = others.length - SHOWN;
  const lines = [
    ...others.slice(0, SHOWN).map((pull) => lineOf([pull], pull)),
    ...(rest > 0 ? [`- and ${rest} more`] : []),
    ...without.slice(0, 1).map((pull) => lineOf(without, pull)),
    ...(pushed === null ? [] : [`- ${inline(pushedPhrase(pushed))}`]),
  ];
  return lines.length === 0 ? inline(NONE) : blocks([inline(LOOKED), lines.join('\n')]);
}

/** By which pull requests an apply was allowed, in one line; nothing where there are none. */
export function trailLine({ pulls }: ReviewTrail): string {
  const good = pulls.filter(({ state }) => state === 'good');
  const others = pulls.filter(({ state }) => state !== 'good');
  if (pulls.length === 0) return '';
  const also = others.length === 0 ? '' : ` Merged without a plan that counts: ${numbers(others)}.`;
  return `Reviewed in ${numbers(good)}.${also}`;
}

function lineOf(pulls: readonly JudgedPull[], like: JudgedPull): string {
  return `- ${numbers(pulls)}: ${inline(pullPhrase(like))}`;
}

/** `#12, #14 and 7 more` */
function numbers(pulls: readonly JudgedPull[]): string {
  const shown = pulls.slice(0, SHOWN).map(({ pullRequest }) => `#${pullRequest}`);
  const rest = pulls.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function pushedPhrase(commit: string) {
  return say`commit ${code(shortCommit(commit))}: came onto the branch without a pull
    request, and changed the file after all that was reviewed`;
}

const LOOKED = say`Pull requests that were merged since the last apply:`;
const NONE = say`No pull request was merged since the last apply.`;
