import type { Diagnostic } from '../shared/diagnostic.ts';
import { diagnostic } from '../shared/diagnostic.ts';
import { nearest } from '../shared/nearest.ts';
import type { LoadedConfig } from './load.ts';

export type Selection =
  | { readonly name: string; readonly problem: null }
  | { readonly name: null; readonly problem: Diagnostic };

/**
 * Which organization of a file is meant. With only one in the file none has to be asked for; one
 * that is asked for has to exist.
 */
export function selectOrganization(
  { organizationNames, organizationsPlace }: LoadedConfig,
  asked: string | undefined,
): Selection {
  const known = organizationNames;
  if (asked === undefined) {
    const [only, ...others] = known;
    if (only !== undefined && others.length === 0) return { name: only, problem: null };
    const problem = diagnostic(organizationsPlace, { code: 'organization-needed', known });
    return { name: null, problem };
  }
  if (known.includes(asked)) return { name: asked, problem: null };
  const suggestions = nearest(asked, known);
  const text = { code: 'unknown-organization', name: asked, known, suggestions } as const;
  return { name: null, problem: diagnostic(organizationsPlace, text) };
}
