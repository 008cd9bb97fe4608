import type { Operation } from './types.ts';

/**
 * Whether an operation takes away an object: also a topic that the file still declares, as
 * `disabled`. Guards and counts go by this.
 */
export function isRemoval({ action }: Pick<Operation, 'action'>): boolean {
  return action === 'delete' || action === 'archive';
}
