import { digestOf } from '../shared/stable-json.ts';
import type { Ordered } from './order.ts';
import type { Operation } from './types.ts';
import { PLAN_FORMAT_VERSION } from './types.ts';

/**
 * Digest of what an operation means: the object, what is done to it, from which state to which.
 * Not of its cause, its place in the file, or the moment: those may differ between a review and
 * the apply that carries it out. A URL that comes from a secret is only a name in there, so the
 * host that it leads the webhook to counts as well, where it is known (`host`).
 */
export function operationDigest(operation: Ordered, host: string | null): string {
  const { address, kind, action, liveId, changes, fields } = operation;
  return digestOf({
    address,
    kind,
    action,
    liveId,
    changes: changes.map((one) => ({ ...one })),
    fields,
    ...(host === null ? {} : { host }),
  });
}

/**
 * Digest of a plan: what apply would execute, in which organization, by which format. Operations
 * out of scope are not part of it, so approving a plan never approves more than it would do.
 */
export function planDigest(organizationId: string, operations: readonly Operation[]): string {
  const digests = operations.filter(({ inScope }) => inScope).map(({ digest }) => digest);
  return digestOf({
    formatVersion: PLAN_FORMAT_VERSION,
    organizationId,
    operations: digests.toSorted(),
  });
}
