import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReportedOutcome } from '../report/json.ts';

/** Texts of the files that findings point into, by name; one that is gone is left out. */
export function sourcesOf(
  { diagnostics }: ReportedOutcome,
  workspace: string,
): ReadonlyMap<string, string> {
  const names = new Set(diagnostics.map(({ place }) => place.file));
  return new Map(
    [...names].flatMap((name) => {
      try {
        return [[name, readFileSync(resolve(workspace, name), 'utf8')] as const];
      } catch {
        return [];
      }
    }),
  );
}
