import type { JudgedPull } from '../../review/verdict.ts';
import type { ReasonCode } from '../../shared/errors.ts';
import type { Phrase } from '../phrase.ts';
import { code, say } from '../phrase.ts';
import { planId } from '../short.ts';
import type { Message } from './message.ts';

/** Reasons for which an apply is refused because of how, or whether, it was reviewed. */
export type ReviewReason = Extract<
  ReasonCode,
  | 'no-reviewed-plan'
  | 'record-invalid'
  | 'record-mismatch'
  | 'not-covered'
  | 'approval-needed'
  | 'approval-mismatch'
>;

const WAY_ON = say`Open a pull request that changes the file (a comment in it will do): its plan shows
  what is still to be done. Have that reviewed, and merge it. Or apply by hand (Actions > the workflow >
  Run workflow; GitHub calls it workflow_dispatch) with command apply: a first run shows the plan and
  its id, a second one with that id as approve carries it out.`;

const REVIEWS: Readonly<Record<ReviewReason, Message>> = {
  'no-reviewed-plan': {
    problem: say`No pull request with a plan of this tool brought this commit, so nobody has
      reviewed what would be done.`,
    remedy: WAY_ON,
  },
  'record-invalid': {
    problem: say`The record of what was reviewed is not as this tool wrote it: the comment was
      edited or forged, or another key was in use (the Gladly token or signing-key has been
      changed since).`,
    remedy: WAY_ON,
  },
  'record-mismatch': {
    problem: say`The record of what was reviewed belongs to another pull request, organization or
      repository.`,
    remedy: WAY_ON,
  },
  'not-covered': {
    problem: say`What would be done now is not what was reviewed: Gladly or the file has changed
      since.`,
    remedy: WAY_ON,
  },
  'approval-needed': {
    problem: say`Nobody has approved this plan yet.`,
    remedy: say`Read it; if it is right, run the workflow again and give its id as approve.`,
  },
  'approval-mismatch': {
    problem: say`The id that was given as approve is not that of this plan: it was mistyped, or
      Gladly or the file has changed since.`,
    remedy: say`Read the plan below; if it is right, run the workflow again and give its id as approve.`,
  },
};

/** What a merged pull request has of a review, behind its number. */
export function pullPhrase(pull: JudgedPull): Phrase {
  switch (pull.state) {
    case 'good':
      return say`reviewed, as plan ${code(planId({ digest: pull.planDigest }))}`;
    case 'none':
      return say`no plan of this tool, so nobody has reviewed one there`;
    case 'late':
      return say`its plan was shown only after it was merged, at ${code(pull.shownAt)}, so nobody could
        review it`;
    case 'invalid':
      return say`its record is not as this tool wrote it`;
    case 'mismatch':
      return say`its record was made for ${MADE_FOR[pull.kind]} ${code(pull.madeFor)}`;
  }
}

const MADE_FOR: Readonly<Record<Extract<JudgedPull, { kind: unknown }>['kind'], Phrase>> = {
  'pull-request': say`pull request`,
  repository: say`repository`,
  organization: say`the organization`,
};

/**
 * Why what would be done does not count as reviewed, and the way on. `pulls` are those that were
 * looked at.
 */
export function reviewMessage(reason: ReviewReason, pulls: readonly JudgedPull[] = []): Message {
  const has = (wanted: JudgedPull['state']) => pulls.some(({ state }) => state === wanted);
  const isLate = reason === 'no-reviewed-plan' && has('late') && !has('good');
  return isLate ? LATE : REVIEWS[reason];
}

const LATE: Message = {
  problem: say`The plan was shown only after its pull request was merged, so nobody has reviewed what
    would be done.`,
  remedy: WAY_ON,
};

/** Whether a run ended because of how, or whether, its operations were reviewed. */
export function isReviewReason(reason: ReasonCode): reason is ReviewReason {
  return Object.hasOwn(REVIEWS, reason);
}
