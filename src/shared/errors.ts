/**
 * Why a run ended as it did. The codes are part of the published contract (the Action's `reason`
 * output, `--json`): they may be added to, never renamed.
 */
export const REASON_CODES = [
  'ok',
  'superseded',
  'no-reviewed-plan',
  'record-invalid',
  'record-mismatch',
  'not-covered',
  'approval-needed',
  'approval-mismatch',
  'limit-webhooks',
  'max-removals',
  'protected',
  'secret-missing',
  'secret-forbidden',
  'host-forbidden',
  'unreadable',
  'ambiguous',
  'wrong-organization',
  'invalid-config',
  'gladly-auth',
  'gladly-permission',
  'gladly-unreachable',
  'github-permission',
  'github-unreachable',
  'busy',
  'operation-failed',
  'event-refused',
  'internal',
] as const;

export type ReasonCode = (typeof REASON_CODES)[number];

/**
 * A failure that the user can do something about. It is printed without a stack: what happened,
 * then the remedy. Anything else that is thrown is a bug of ours and is reported as one.
 */
export class ReconcileError extends Error {
  readonly code: ReasonCode;
  readonly remedy: string;

  constructor(
    code: ReasonCode,
    message: string,
    options: { readonly remedy: string; readonly cause?: unknown },
  ) {
    super(message, { cause: options.cause });
    this.name = 'ReconcileError';
    this.code = code;
    this.remedy = options.remedy;
  }
}

/** Whether a thrown value is one of ours, to be printed without a stack. */
export function isKnownError(error: unknown): error is ReconcileError {
  return error instanceof ReconcileError;
}
