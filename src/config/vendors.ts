import { checkVendor } from '../catalog/check.ts';
import type { DefinitionProblem } from '../catalog/definition-problem.ts';
import { builtInVendor, builtInVendorIds } from '../catalog/index.ts';
import type { VendorDefinition } from '../catalog/vendor.ts';
import type { Diagnostic, DiagnosticText, VendorFileFailure } from '../shared/diagnostic.ts';
import { diagnostic, hasErrors } from '../shared/diagnostic.ts';
import { explain } from './explain.ts';
import { parseYaml } from './parse.ts';
import type { SourceMap } from './source-map.ts';
import { pathOf } from './source-map.ts';
import type { Suggest } from './suggest.ts';
import { schemaErrors } from './validate.ts';

/** The bytes of a vendor definition, with the path to show for it, or why there are none. */
export type VendorFileReading =
  | { readonly file: string; readonly content: Uint8Array | string }
  | { readonly failure: VendorFileFailure };

/**
 * Reads a vendor definition of the user's own. The path is as the file writes it, relative to
 * the file. Must refuse what is not inside the repository; never throws.
 */
export type ReadVendorFile = (path: string) => Promise<VendorFileReading>;

/** What became of one value of `vendor:`. */
export type VendorLookup =
  /** `size`: how many values it holds, roughly. */
  | { readonly definition: VendorDefinition; readonly size: number }
  /** To be reported wherever the vendor is named. */
  | { readonly problem: DiagnosticText }
  /** The definition has findings of its own. */
  | { readonly faulty: true };

export interface LoadedVendors {
  readonly lookups: ReadonlyMap<string, VendorLookup>;
  /** Findings inside vendor definitions of the user's own. */
  readonly diagnostics: readonly Diagnostic[];
}

const FOR_EACH = '/for-each';

/** The largest of them has some hundred values, most of them sentences. */
const SIZE_OF_BUILT_IN = 500;

/** Looks up every vendor that a file names: built-in ones by id, others by path. */
export async function loadVendors(
  references: ReadonlySet<string>,
  read: ReadVendorFile,
  suggest: Suggest,
): Promise<LoadedVendors> {
  const lookups = new Map<string, VendorLookup>();
  const diagnostics: Diagnostic[] = [];
  for (const reference of references) {
    if (isVendorPath(reference)) {
      const own = await ownVendor(reference, read, suggest);
      lookups.set(reference, own.lookup);
      diagnostics.push(...own.diagnostics);
    } else {
      lookups.set(reference, builtIn(reference, suggest));
    }
  }
  return { lookups, diagnostics };
}

/** Whether a value of `vendor:` is a path and not the id of a built-in vendor. */
export function isVendorPath(reference: string): boolean {
  return /[/\\]|\.ya?ml$/i.test(reference);
}

function builtIn(vendor: string, suggest: Suggest): VendorLookup {
  const definition = builtInVendor(vendor);
  if (definition !== undefined) return { definition, size: SIZE_OF_BUILT_IN };
  const suggestions = suggest(vendor, builtInVendorIds);
  return { problem: { code: 'unknown-vendor', vendor, known: builtInVendorIds, suggestions } };
}

interface OwnVendor {
  readonly lookup: VendorLookup;
  readonly diagnostics: readonly Diagnostic[];
}

async function ownVendor(path: string, read: ReadVendorFile, suggest: Suggest): Promise<OwnVendor> {
  const reading = await read(path);
  if ('failure' in reading) {
    const { failure } = reading;
    const problem = { code: 'vendor-file-unreadable', path, failure } as const;
    return { lookup: { problem }, diagnostics: [] };
  }
  const parsed = parseYaml(reading.content, reading.file);
  // Braces without quotes are mappings to YAML, and nothing else that is found makes sense then.
  const isUnquoted = parsed.diagnostics.some(({ code }) => code === 'key-not-text');
  if (parsed.content === null || isUnquoted) {
    return { lookup: { faulty: true }, diagnostics: parsed.diagnostics };
  }
  const { value, map } = parsed.content;
  const { validateVendor } = await import('./vendor-validator.generated.js');
  const shape = [
    ...parsed.diagnostics,
    ...explain(schemaErrors(validateVendor, value), { map, suggest }),
  ];
  if (hasErrors(shape)) return { lookup: { faulty: true }, diagnostics: shape };
  const definition = value as VendorDefinition;
  const problems = withoutEach(checkVendor(definition));
  const diagnostics = problems.map((problem) => definitionDiagnostic(problem, map));
  const lookup: VendorLookup =
    diagnostics.length > 0 ? { faulty: true } : { definition, size: map.size([]) };
  return { lookup, diagnostics };
}

/** Where the list is wrong that an entry is repeated over, `each` is no mistake of its own. */
function withoutEach(problems: readonly DefinitionProblem[]): readonly DefinitionProblem[] {
  const entries = problems
    .filter(({ pointer }) => pointer.endsWith(FOR_EACH))
    .map(({ pointer }) => pointer.slice(0, -FOR_EACH.length));
  return problems.filter(
    ({ code, pointer, name }) =>
      code !== 'unknown-reference' ||
      !/^each\b/.test(name) ||
      !entries.some((entry) => `${pointer}/`.startsWith(`${entry}/`)),
  );
}

const FROM_STEP = {
  'unknown-step': 'unknown',
  'repeated-step': 'repeated',
  'input-after-object': 'too-late',
} as const;

function definitionDiagnostic(problem: DefinitionProblem, map: SourceMap): Diagnostic {
  const { code, pointer, name, suggestions } = problem;
  const path = pathOf(pointer);
  switch (code) {
    case 'unknown-reference':
    case 'unknown-input': {
      const isInKey = path.length === 2;
      const place = isInKey ? map.keyPlace(path) : map.valuePlace(path);
      return diagnostic(place, { code: 'vendor-reference', name, suggestions });
    }
    case 'broken-reference':
      return diagnostic(map.valuePlace(path), { code: 'vendor-broken-reference', name });
    case 'not-a-list':
      return diagnostic(map.valuePlace(path), { code: 'vendor-not-a-list', name, suggestions });
    case 'key-without-each':
      return diagnostic(map.keyPlace(path), { code: 'vendor-key-without-each', name });
    case 'unknown-step':
    case 'repeated-step':
    case 'input-after-object': {
      const text = { name, problem: FROM_STEP[code], suggestions };
      return diagnostic(map.valuePlace(path), { code: 'vendor-from-step', ...text });
    }
  }
}
