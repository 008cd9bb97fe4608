import type { Need } from '../catalog/needs.ts';
import type { VendorDefinition } from '../catalog/vendor.ts';
import type { LoadedConfig } from '../config/load.ts';
import { parseYaml } from '../config/parse.ts';
import type { SourceMap } from '../config/source-map.ts';
import type { Diagnostic } from '../shared/diagnostic.ts';
import { hasErrors } from '../shared/diagnostic.ts';
import type { InitFile } from './init-file.ts';
import { newLines } from './init-file.ts';
import { newSecrets } from './init-secrets.ts';
import type { InitDraft, MissingValue } from './init.ts';

export interface DraftParts {
  readonly file: InitFile;
  readonly text: string;
  readonly definition: VendorDefinition;
  readonly key: string;
  readonly needs: readonly Need[];
  readonly values: ReadonlyMap<string, unknown>;
  readonly loaded: LoadedConfig;
}

/** What the finished text has and lacks, with the places in it. */
export function draftedFile(parts: DraftParts): InitDraft {
  const { file, text, definition, key, needs, values, loaded } = parts;
  const { content } = parseYaml(text, file.path);
  const missing = content === null ? [] : missingIn(content.map, parts);
  const lines = newLines(`${file.mark}${file.written}`, text);
  const others = loaded.diagnostics.filter(
    ({ place }) => !missing.some((one) => one.place.line === place.line),
  );
  const isNew = ({ place }: Diagnostic) =>
    place.file !== file.path || (place.line >= lines.first && place.line <= lines.last);
  return {
    file,
    text,
    definition,
    key,
    lines,
    missing,
    secrets: newSecrets(values, needs),
    diagnostics: others.filter(isNew),
    otherErrors: others.filter((finding) => !isNew(finding) && hasErrors([finding])).length,
  };
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
  const open = needs.filter(({ name, presence }) => presence === 'required' && !values.has(name));
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
