import type { Diagnostic } from '../shared/diagnostic.ts';
import { comparePlaces } from '../shared/place.ts';
import type { Place } from '../shared/place.ts';
import { isRecord } from '../shared/record.ts';
import type { Path, SourceMap } from './source-map.ts';

/** Where a part of the file begins, and the integration that it is about, if it is about one. */
export interface OwnedPart {
  readonly place: Place;
  readonly integration: string | null;
}

/**
 * The parts of a file by integration, in the order in which they stand: each ends where the next one
 * begins. What an organization has of its own for an integration is about that one.
 */
export function ownedParts(value: unknown, map: SourceMap): readonly OwnedPart[] {
  const shared = (path: Path) => ({ place: map.keyPlace(path), integration: null });
  const own = (path: Path) => ({ place: map.keyPlace(path), integration: path.at(-1) ?? null });
  const organizations = pathsBelow(value, ['organizations']);
  return [
    ...pathsBelow(value, []).map(shared),
    ...organizations.flatMap((path) => [path, ...pathsBelow(value, path)]).map(shared),
    ...[[], ...organizations]
      .flatMap((path) => pathsBelow(value, [...path, 'integrations']))
      .map(own),
  ].toSorted((a, b) => comparePlaces(a.place, b.place));
}

/**
 * The findings that are about an integration. One in another file, such as a vendor definition of
 * the user's own, may be.
 */
export function findingsOf(
  integration: string,
  diagnostics: readonly Diagnostic[],
  parts: readonly OwnedPart[],
): readonly Diagnostic[] {
  const [first] = parts;
  return diagnostics.filter(({ place }) => {
    if (place.file !== first?.place.file) return true;
    const owner = parts.findLast((part) => comparePlaces(part.place, place) <= 0);
    return owner?.integration === integration;
  });
}

function pathsBelow(root: unknown, path: Path): readonly Path[] {
  const found = path.reduce<unknown>(
    (value, key) => (isRecord(value) ? value[key] : undefined),
    root,
  );
  return isRecord(found) ? Object.keys(found).map((key) => [...path, key]) : [];
}
