import type { GitHubApi } from '../github/api.ts';
import { memberOf, textOf } from '../github/wire.ts';

/** The plan that our comment on a pull request showed last. */
interface ShownPlan {
  readonly head: string;
  readonly planDigest: string;
}

/** What is known of approvals when a plan is shown again. */
export interface ApprovalSituation {
  readonly shown: ShownPlan | null;
  readonly now: ShownPlan;
  /** The commit that was approved last; `null` where nobody has approved. */
  readonly approvedCommit: string | null;
  /** Digest of the plan that was approved, as an earlier run has noted it. */
  readonly noted: string | null;
}

const NOTE = /^<!-- gladly-integrations:approved plan="([0-9a-f]{64})" -->$/m;

/**
 * The digest of the plan that reviewers have approved, as far as it can be told: the one that was
 * shown for the commit that they approved. `null` where nobody has approved.
 */
export function approvedDigest(situation: ApprovalSituation): string | null {
  const { shown, now, approvedCommit, noted } = situation;
  if (approvedCommit === null) return null;
  if (approvedCommit === shown?.head) return shown.planDigest;
  return approvedCommit === now.head ? now.planDigest : noted;
}

/** The hidden line that notes it for the next run, by itself good for nothing. */
export function approvalNote(digest: string): string {
  return `<!-- gladly-integrations:approved plan="${digest}" -->`;
}

/** The digest that such a line of a comment notes. */
export function notedApproval(body: string): string | null {
  return NOTE.exec(body)?.[1] ?? null;
}

/** The commit that an approval which still stands was given for, the newest one. */
export async function approvedCommitOf(api: GitHubApi, pull: number): Promise<string | null> {
  let commit: string | null = null;
  const reviews = api.pages(
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    { pull_number: pull },
    { permission: 'pull-requests: read', what: 'see who approved the pull request' },
  );
  for await (const review of reviews) {
    if (memberOf(review, 'state') === 'APPROVED') commit = textOf(review, 'commit_id');
  }
  return commit;
}
