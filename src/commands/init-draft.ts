import type { Need } from '../catalog/needs.ts';
import { secretNamesIn } from '../catalog/secret-names.ts';
import type { VendorDefinition } from '../catalog/vendor.ts';
import type { LoadedConfig } from '../config/load.ts';
import { parseYaml } from '../config/parse.ts';
import type { SourceMap } from '../config/source-map.ts';
import type { Diagnostic } from '../shared/diagnostic.ts';
import { hasErrors } from '../shared/diagnostic.ts';
import type { Place } from '../shared/place.ts';
import type { InitFile } from './init-file.ts';
import { newLines } from './init-file.ts';
import type { NewSecret } from './init-secrets.ts';
import { newSecrets } from './init-secrets.ts';

/** Something that has to be filled in before the file can be used. */
export interface MissingValue {
  readonly name: string;
  readonly place: Place;
  /** `null`: the address of the organization. */
  readonly need: Need | null;
}

/** Something that a step brings, with the comment that is to become its line. */
interface ValueToCome {
  readonly name: string;
  /** Id of the step. */
  readonly step: string;
  /** `null` where the file has no room for comments. */
  readonly line: number | null;
  /** The name of the secret that the comment proposes, if it is one. */
  readonly secret: string | null;
}

/** A file with one more integration; nothing has been written yet. */
export interface InitDraft {
  readonly file: InitFile;
  readonly text: string;
  readonly definition: VendorDefinition;
  readonly key: string;
  /** Lines of the file that are new, from 1. */
  readonly lines: { readonly first: number; readonly last: number };
  readonly missing: readonly MissingValue[];
  /** What steps bring later, as comments in the file. */
  readonly toCome: readonly ValueToCome[];
  readonly secrets: readonly NewSecret[];
  /** Findings in the new lines, besides what is missing. */
  readonly diagnostics: readonly Diagnostic[];
  /** Errors in the rest of the file. */
  readonly otherErrors: number;
}

export interface DraftParts {
  readonly file: InitFile;
  readonly text: string;
  readonly definition: VendorDefinition;
  readonly key: string;
  readonly needs: readonly Need[];
  readonly values: ReadonlyMap<string, unknown>;
  /** Values that are shown in comments. */
  readonly samples: ReadonlyMap<string, unknown>;
  readonly loaded: LoadedConfig;
}

/** What the finished text has and lacks, with the places in it. */
export function draftedFile(parts: DraftParts): InitDraft {
  const { file, text, definition, key, needs, values, samples, loaded } = parts;
  const { content } = parseYaml(text, file.path);
  const missing = content === null ? [] : missingIn(content.map, parts);
  const lines = newLines(`${file.mark}${file.written}`, text);
  const others = loaded.diagnostics.filter(
    ({ place }) => !missing.some((one) => one.place.line === place.line),
  );
  // What is to come is told with the comments that wait for it.
  const isNew = ({ place, code }: Diagnostic) =>
    code !== 'awaited-input' &&
    (place.file !== file.path || (place.line >= lines.first && place.line <= lines.last));
  return {
    file,
    text,
    definition,
    key,
    lines,
    missing,
    toCome: valuesToCome(text.split('\n').slice(lines.first - 1, lines.last), {
      needs,
      values,
      samples,
      before: lines.first,
    }),
    secrets: newSecrets(values, needs),
    diagnostics: others.filter(isNew),
    otherErrors: others.filter((finding) => !isNew(finding) && hasErrors([finding])).length,
  };
}

/**
 * What is needed, not there, and brought by a step; of two that can stand for each other, where
 * neither is given.
 */
function valuesToCome(
  lines: readonly string[],
  {
    needs,
    values,
    samples,
    before,
  }: Pick<DraftParts, 'needs' | 'values' | 'samples'> & { readonly before: number },
): readonly ValueToCome[] {
  return needs.flatMap(({ name, step, presence, definition }) => {
    if (step === null || presence === 'optional') return [];
    const stead = definition['required-unless'];
    const others = needs.filter(
      (one) => one.name === stead || one.definition['required-unless'] === name,
    );
    if ([name, ...others.map((one) => one.name)].some((one) => values.has(one))) return [];
    const index = lines.findIndex((line) => line.trim().startsWith(`# ${name}:`));
    const [secret = null] = secretNamesIn(samples.get(name));
    return [{ name, step, line: index === -1 ? null : before + index, secret }];
  });
}

function missingIn(
  map: SourceMap,
  { key, needs, values, loaded }: DraftParts,
): readonly MissingValue[] {
  const entry = ['integrations', key];
  const organizations = loaded.organizationNames
    .map((name) => ['organizations', name, 'url'])
    .filter((path) => map.size(path) === 1 && isEmpty(map, path))
    .map((path) => ({ name: 'url', place: map.keyPlace(path), need: null }));
  const open = needs.filter(
    ({ name, presence, step }) => presence === 'required' && step === null && !values.has(name),
  );
  const inputs = open.map((need) => {
    const path = need.name.startsWith('user.') ? need.name.split('.') : ['inputs', need.name];
    return { name: need.name, place: map.keyPlace([...entry, ...path]), need };
  });
  return [...organizations, ...inputs];
}

/** Where nothing follows a key, its value stands at the key. */
function isEmpty(map: SourceMap, path: readonly string[]): boolean {
  const [key, value] = [map.keyPlace(path), map.valuePlace(path)];
  return key.line === value.line && key.column === value.column;
}
