import { ascentFinder, movesUnder } from './ascent.ts';
import type { GuardContext } from './guard.ts';
import type { Refusal } from './refusal.ts';
import type { Operation, TopicOperation } from './types.ts';

/** Parents that cannot be found, that could be several topics, or that would close a circle. */
export function parentRefusals(context: GuardContext): readonly Refusal[] {
  return [...lookupRefusals(context), ...circleRefusals(context)];
}

function lookupRefusals({ parents }: GuardContext): readonly Refusal[] {
  return parents.flatMap(({ topic, parent }): readonly Refusal[] => {
    const { address, place } = topic;
    const at = { address, place };
    switch (parent.status) {
      case 'missing':
        return [{ code: 'invalid-config', guard: 'parent-missing', ...at, parent: parent.name }];
      case 'ambiguous':
        return [{ code: 'ambiguous', guard: 'parent-ambiguous', ...at, parent: parent.name }];
      case 'none':
      case 'found':
      case 'pending':
        return [];
    }
  });
}

/** Circles within the file are findings in it; these go through parents that only Gladly knows. */
function circleRefusals({ operations, parents, live }: GuardContext): readonly Refusal[] {
  const moves = operations.filter(isTopic).filter((one) => one.inScope && movesUnder(one));
  const ascentOf = ascentFinder(moves, live);
  const circles = moves.filter((one) => ascentOf(one).isCircle);
  const addresses = new Set(circles.map(({ address }) => address));
  return parents.flatMap(({ topic, parent }): readonly Refusal[] => {
    const { address, place } = topic;
    if (!addresses.has(address) || !('name' in parent)) return [];
    const code = 'invalid-config';
    return [{ code, guard: 'parent-circle', place, address, parent: parent.name }];
  });
}

function isTopic(operation: Operation): operation is TopicOperation {
  return operation.kind === 'topic';
}
