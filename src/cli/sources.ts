import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../shared/diagnostic.ts';

/** The files that findings point into, for showing the lines; one that is gone is left out. */
export function sourcesOf(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, string> {
  const files = new Set(diagnostics.map(({ place }) => place.file));
  return new Map(
    [...files].flatMap((file) => {
      try {
        return [[file, readFileSync(file, 'utf8')] as const];
      } catch {
        return [];
      }
    }),
  );
}
