import { ownMember } from '../shared/record.ts';
import type { Path } from './source-map.ts';

/** The value that a path leads to in plain data; `undefined` where it leads nowhere. */
export function valueAt(whole: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, step) => (isContainer(part) ? ownMember(part, step) : undefined),
    whole,
  );
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
