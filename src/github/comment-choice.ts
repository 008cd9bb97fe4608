import { compareOrder, type CommentMarker } from './marker.ts';

/** `new`: one for each run, older ones hidden; `changes-only`: none before there is a change. */
export type CommentMode = 'update' | 'new' | 'changes-only' | 'off';

/** A comment of ours as the choice looks at it. */
export interface StandingComment extends CommentMarker {
  readonly id: number;
  readonly url: string;
  /** Hidden as outdated. */
  readonly minimized: boolean;
}

export interface WantedComment extends CommentMarker {
  readonly mode: CommentMode;
  readonly hasChanges: boolean;
}

/** What to do so that a pull request shows what it should. */
export type CommentChoice<T extends StandingComment> =
  /** `instead`: what stands there already and is to stay. */
  | { readonly type: 'leave'; readonly instead: T | null }
  /** `surplus`: others of ours that are to go. */
  | { readonly type: 'update'; readonly target: T; readonly surplus: readonly T[] }
  | { readonly type: 'create'; readonly surplus: readonly T[] };

/**
 * How a comment gets onto a pull request on which these of ours stand, all for its organization or
 * for none, in the order of their runs.
 *
 * | of ours stand there           | `update`, `changes-only` | `new`                       |
 * |-------------------------------|--------------------------|-----------------------------|
 * | one that outranks it          | leave it                 | leave it                    |
 * | one of the same run and kind  | update the newest        | update that one             |
 * | others                        | update the newest        | create, the others are over |
 * | none, and there are changes   | create                   | create                      |
 * | none, and there are none      | create; leave it         | create                      |
 */
export function chooseComment<T extends StandingComment>(
  standing: readonly T[],
  wanted: WantedComment,
): CommentChoice<T> {
  const shown = standing.filter(({ minimized }) => !minimized);
  const newest = shown.at(-1) ?? null;
  if (wanted.mode === 'off') return { type: 'leave', instead: null };
  if (standing.some((one) => outranks(one, wanted))) {
    return { type: 'leave', instead: newest ?? standing.at(-1) ?? null };
  }
  if (wanted.mode === 'new') {
    const same = shown.find((one) => one.kind === wanted.kind && compareOrder(one, wanted) === 0);
    if (same === undefined) return { type: 'create', surplus: shown };
    return { type: 'update', target: same, surplus: shown.filter((one) => one !== same) };
  }
  const own = shown.filter(({ organization }) => organization === wanted.organization);
  const target = own.at(-1) ?? newest;
  if (target !== null) {
    return { type: 'update', target, surplus: shown.filter((one) => one !== target) };
  }
  const silent = wanted.mode === 'changes-only' && !wanted.hasChanges;
  return silent ? { type: 'leave', instead: null } : { type: 'create', surplus: [] };
}

/**
 * Of several comments that stand at once, because two runs made theirs at the same moment, the one
 * that stays; `null` where there is none.
 */
export function survivorOf<T extends StandingComment>(comments: readonly T[]): T | null {
  return comments.toSorted(byRank).at(-1) ?? null;
}

/** A receipt is never overwritten by a plan, and nothing by what an older run has to say. */
function outranks(standing: CommentMarker, wanted: CommentMarker): boolean {
  if (standing.kind === 'receipt' && wanted.kind === 'plan') return true;
  if (standing.kind === 'plan' && wanted.kind === 'receipt') return false;
  return compareOrder(standing, wanted) > 0;
}

function byRank(a: StandingComment, b: StandingComment): number {
  if (outranks(a, b) !== outranks(b, a)) return outranks(a, b) ? 1 : -1;
  return b.id - a.id;
}
