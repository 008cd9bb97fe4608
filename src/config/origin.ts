import { referencesIn } from '../catalog/interpolate.ts';
import type { VendorDefinition } from '../catalog/vendor.ts';
import type { Blocks } from '../kinds/blocks.ts';
import type { Place } from '../shared/place.ts';
import type { Path, SourceMap } from './source-map.ts';
import { valueAt } from './value-at.ts';

/**
 * Where the parts of an integration come from, given as paths below the integration. What is
 * written in the file has its own line; what the vendor brings has the line of the input that
 * it was made from, or else of `vendor:`.
 */
export interface Origin {
  /** The key of a part, in the integration's own entry rather than in an organization's. */
  readonly declared: (path: Path) => Place;
  /** The key of a part where it got the value that counts in this organization. */
  readonly key: (path: Path) => Place;
  /** The value that counts in this organization. */
  readonly value: (path: Path) => Place;
  /** Whether the file itself writes this part. */
  readonly isWritten: (path: Path) => boolean;
}

export interface OriginSource {
  readonly map: SourceMap;
  readonly organization: string;
  readonly integration: string;
  /** What the vendor brings, and the definition it was made from. */
  readonly vendor: { readonly definition: VendorDefinition; readonly blocks: Blocks } | null;
}

type PlaceKind = 'keyPlace' | 'valuePlace';

/** The origin of the parts of one integration in one organization. */
export function originOf({ map, organization, integration, vendor }: OriginSource): Origin {
  const entry: Path = ['integrations', integration];
  const here: Path = ['organizations', organization, ...entry];
  const written = (roots: readonly Path[], path: Path) =>
    roots.map((root) => [...root, ...path]).find((full) => map.has(full));

  /** Where a part is written, or the nearest part around it that is. */
  const nearestWritten = (roots: readonly Path[], path: Path): Path => {
    for (let length = path.length; length > 0; length -= 1) {
      const found = written(roots, path.slice(0, length));
      if (found !== undefined) return found;
    }
    return entry;
  };

  /** The input that a part of the vendor's was made from, or `vendor:` itself. */
  const behind = (path: Path, at: PlaceKind): Place | null => {
    if (vendor === null || valueAt(vendor.blocks, path) === undefined) return null;
    const inputs = referencesIn(templateText(valueAt(vendor.definition, path)));
    const given = inputs.map((input) => written([here, entry], ['inputs', input]));
    const input = given.find((found) => found !== undefined);
    if (input !== undefined) return map[at](input);
    return map.keyPlace(nearestWritten([here, entry], ['vendor']));
  };

  const place = (roots: readonly Path[], path: Path, at: PlaceKind) => {
    const found = written(roots, path);
    if (found !== undefined) return map[at](found);
    return behind(path, at) ?? map.keyPlace(nearestWritten(roots, path));
  };

  return {
    declared: (path) => place([entry, here], path, 'keyPlace'),
    key: (path) => place([here, entry], path, 'keyPlace'),
    value: (path) => place([here, entry], path, 'valuePlace'),
    isWritten: (path) => written([here, entry], path) !== undefined,
  };
}

/**
 * Where to tell of an input that is missing: the key that has nothing behind it, or that of what the
 * input is missing in, or of the vendor.
 */
export function missingPlace(path: Path, origin: Origin): Place {
  if (origin.isWritten(path)) return origin.key(path);
  const around = path.slice(0, -1);
  return origin.key(origin.isWritten(around) ? around : ['vendor']);
}

function templateText(template: unknown): string {
  if (typeof template === 'string') return template;
  const secret = valueAt(template, ['secret']);
  return typeof secret === 'string' ? secret : '';
}
