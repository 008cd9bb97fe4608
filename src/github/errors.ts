import { ReconcileError, type ReasonCode } from '../shared/errors.ts';

/** Why GitHub did not do what it was asked, as far as the answer (or its absence) tells. */
export type GitHubFailure =
  /** 401. */
  | 'auth'
  /** 403 that is no limit. */
  | 'permission'
  /** 404: it is not there, or the token may not see it. */
  | 'not-found'
  /** 410: it was there once, or this part of the repository is switched off. */
  | 'gone'
  /** 409. */
  | 'conflict'
  /** Any other refusal, 422 above all. */
  | 'rejected'
  /** 3xx: the repository has another name by now. */
  | 'redirected'
  /** A limit on how much may be asked; what was asked was not done. */
  | 'rate-limited'
  /** Not one byte was sent. */
  | 'unreachable'
  /** Sent, and no whole answer came. */
  | 'no-answer'
  /** 5xx. */
  | 'server'
  /** A good status with something that is no GitHub answer. */
  | 'malformed';

/** What is known of a call that failed. */
export interface FailedCall {
  readonly failure: GitHubFailure;
  readonly status: number | null;
  /** GitHub's own words or what broke; safe to be shown, without a full stop. May be empty. */
  readonly detail: string;
}

/**
 * A call to GitHub that failed for good. Its message and remedy are for people; callers that can
 * go on without the call look at `failure` and `detail`.
 */
export class GitHubApiError extends ReconcileError implements FailedCall {
  readonly failure: GitHubFailure;
  readonly status: number | null;
  readonly detail: string;

  constructor(
    failed: FailedCall,
    told: { readonly code: ReasonCode; readonly message: string; readonly remedy: string },
  ) {
    super(told.code, told.message, { remedy: told.remedy });
    this.failure = failed.failure;
    this.status = failed.status;
    this.detail = failed.detail;
  }
}
