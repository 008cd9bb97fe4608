import type { Diagnostic } from '../../shared/diagnostic.ts';
import { diagnostic } from '../../shared/diagnostic.ts';
import { formatPlace } from '../../shared/place.ts';
import type { ExpandedIntegration } from '../expand.ts';
import { missingPlace } from '../origin.ts';

/**
 * Inputs that steps have still to bring. A step that is confirmed has brought its input, so that
 * its absence is a mistake: the input may have been taken out, or the step confirmed too early.
 */
export function awaitedDiagnostics(integration: ExpandedIntegration): readonly Diagnostic[] {
  const { awaited, blocks, confirmed, definition, origin, isPartial, key } = integration;
  if (isPartial) return [];
  const vendor = definition?.name ?? key;
  const told = awaited.map(({ input, instead, step, secret }) => ({
    step,
    input: { input, instead, ...(secret === undefined ? {} : { secret }) },
    place: missingPlace(['inputs', input], origin),
  }));
  return [...groupedBy(told, ({ step, place }) => `${step} ${formatPlace(place)}`)].map((group) => {
    const [{ step, place }] = group;
    const inputs = group.map(({ input }) => input);
    if (confirmed.has(step)) {
      const at = origin.key(['confirmed', step]);
      return diagnostic(at, { code: 'confirmed-without-input', step, inputs });
    }
    const title = blocks.steps[step]?.title ?? step;
    return diagnostic(place, { code: 'awaited-input', inputs, vendor, step, title });
  });
}

type Group<T> = readonly [T, ...T[]];

function groupedBy<T>(members: readonly T[], keyOf: (member: T) => string): Iterable<Group<T>> {
  const groups = new Map<string, Group<T>>();
  for (const member of members) {
    const [first, ...rest] = groups.get(keyOf(member)) ?? [];
    groups.set(keyOf(member), first === undefined ? [member] : [first, ...rest, member]);
  }
  return groups.values();
}
