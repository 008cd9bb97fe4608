import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cleanJson } from '../report/clean-json.ts';
import type { Desk } from './desk.ts';
import type { JobFacts } from './facts.ts';

/** Where a document goes, and what is in its name. */
export interface DocumentPlace {
  readonly desk: Desk;
  readonly facts: JobFacts;
  readonly organization: string | null;
}

/**
 * Writes a JSON document into the folder of the job and resolves to its path; `null`, with a warning,
 * when it cannot be written: by then Gladly may have been changed, and the receipt must come.
 */
export async function keepDocument(
  name: 'plan' | 'undo',
  json: string,
  { desk, facts, organization }: DocumentPlace,
): Promise<string | null> {
  const path = join(facts.temp, documentName(name, organization));
  try {
    await writeFile(path, cleanJson(json, desk.clean));
    return path;
  } catch (error) {
    desk.line(`Warning: ${path} could not be written: ${String(error)}`);
    return null;
  }
}

/** Jobs of one machine may share a folder, so the organization is in the name. */
export function documentName(name: 'plan' | 'undo', organization: string | null): string {
  const safe = organization?.replaceAll(/[^\w.-]+/g, '-') ?? '';
  return safe === '' ? `gladly-${name}.json` : `gladly-${name}-${safe}.json`;
}
