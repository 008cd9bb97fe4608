import type { Operation, Plan } from '../../plan/types.ts';
import type { Group, OperationView } from '../view.ts';
import { groupOperations } from '../view.ts';

/**
 * Operations in words, in the order in which a reviewer should meet them: what takes something
 * away, of all integrations, then everything else, each by integration.
 */
export function takingFirst(
  plan: Plan,
  operations: readonly Operation[],
): readonly Group<OperationView>[] {
  const groups = groupOperations(plan, operations);
  const only = (takes: boolean) =>
    groups.map(({ title, members }) => ({
      title,
      members: members.filter(({ words }) => (words.direction === 'take') === takes),
    }));
  return [...only(true), ...only(false)];
}
