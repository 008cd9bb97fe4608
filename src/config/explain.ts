import type { Diagnostic, DiagnosticText } from '../shared/diagnostic.ts';
import { diagnostic } from '../shared/diagnostic.ts';
import { withoutBranches } from './branches.ts';
import { formProblem, textForm } from './forms.ts';
import { nameOf, pathText } from './path-text.ts';
import type { Path, SourceMap } from './source-map.ts';
import { pathOf } from './source-map.ts';
import type { Suggest } from './suggest.ts';
import type { SchemaError } from './schema-error.ts';
import { typeOf, typesOf } from './value-types.ts';

/** What one error means, and where: the key itself, or the value behind it. */
interface Finding {
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly text: DiagnosticText;
}

export interface Explanation {
  readonly map: SourceMap;
  readonly suggest: Suggest;
}

/**
 * Puts the errors of the schema validators into findings at the user's own lines: one for each
 * mistake. Of alternatives, only the one is told that the value seems to be meant for.
 */
export function explain(
  errors: readonly SchemaError[],
  { map, suggest }: Explanation,
): readonly Diagnostic[] {
  const findings = withoutBranches(errors).map((error) => findingOf(error, suggest));
  return withoutMisspelt(findings).map(({ path, at, text }) =>
    diagnostic(at === 'key' ? map.keyPlace(path) : map.valuePlace(path), text),
  );
}

/** Stands for a key that is not shown. */
const HIDDEN = '…';

/** Parts of the file in which secrets are named, or stand by mistake. */
const SECRET_PARTS = ['basic', 'headers', 'inputs', 'token', 'url'];

function findingOf(error: SchemaError, suggest: Suggest): Finding {
  const { keyword, params, parentSchema } = error;
  const path = pathOf(error.instancePath);
  const own = error.propertyName;
  if (own !== undefined) {
    return { path: [...path, own], at: 'key', text: formProblem(error, own, suggest) };
  }
  if (keyword === 'additionalProperties') {
    const key = String(params['additionalProperty']);
    const allowed = Object.keys(parentSchema['properties'] ?? {});
    return unknownKey([...path, key], allowed, suggest(key, allowed));
  }
  if (keyword === 'false schema') return unknownKey(path, [], []);
  if (keyword === 'required') {
    const key = String(params['missingProperty']);
    return { path, at: 'key', text: { code: 'missing-key', key, within: pathText(path) } };
  }
  if (keyword === 'oneOf') return { path, at: 'key', text: choiceProblem(path, parentSchema) };
  return { path, at: 'value', text: valueProblem(error, shownName(path, error.data), suggest) };
}

function unknownKey(
  path: Path,
  allowed: readonly string[],
  suggestions: readonly string[],
): Finding {
  const within = pathText(path.slice(0, -1));
  const text = { code: 'unknown-key', key: shownKey(path), within, allowed, suggestions } as const;
  return { path, at: 'key', text };
}

function choiceProblem(path: Path, schema: SchemaError['parentSchema']): DiagnosticText {
  const branches = schema['oneOf'] as readonly { readonly required?: readonly string[] }[];
  return {
    code: 'one-of',
    within: pathText(path),
    choices: branches.flatMap(({ required }) => (required === undefined ? [] : [required])),
  };
}

function valueProblem(error: SchemaError, key: string, suggest: Suggest): DiagnosticText {
  const { keyword, parentSchema, data } = error;
  const falseOnly = keyword === 'const' && error.params['allowedValue'] === false;
  if (keyword === 'type' || keyword === 'not' || falseOnly) {
    const expected = falseOnly ? (['mapping', 'false'] as const) : typesOf(parentSchema);
    const form = isOrganizationUrl(pathOf(error.instancePath))
      ? 'organization-url'
      : textForm(parentSchema['pattern']);
    const found = { key, expected, actual: typeOf(data) };
    return { code: 'wrong-type', ...found, ...(form === null ? {} : { form }) };
  }
  return formProblem(error, key, suggest);
}

function isOrganizationUrl([block, , key, ...further]: Path): boolean {
  return block === 'organizations' && key === 'url' && further.length === 0;
}

/**
 * A key for people to see. What follows an unquoted comma becomes a key, so beside a secret it may
 * be the second half of one.
 */
function shownKey(path: Path): string {
  const [key = ''] = path.slice(-1);
  const isBesideSecret = SECRET_PARTS.some((part) => path.slice(0, -1).includes(part));
  return isBesideSecret && !/^[a-z-]{1,20}$/.test(key) ? HIDDEN : key;
}

/** The same for a header or an input with nothing behind it. */
function shownName(path: Path, value: unknown): string {
  const isSplit = value === null && ['headers', 'inputs'].includes(path.at(-2) ?? '');
  return nameOf(isSplit ? path.slice(0, -1) : path);
}

/** A misspelt key that is required is one mistake, not two: unknown and missing. */
function withoutMisspelt(findings: readonly Finding[]): readonly Finding[] {
  const meant = new Set(
    findings.flatMap(({ text }) =>
      text.code === 'unknown-key' ? text.suggestions.map((key) => `${text.within} ${key}`) : [],
    ),
  );
  return findings.filter(
    ({ text }) => text.code !== 'missing-key' || !meant.has(`${text.within} ${text.key}`),
  );
}
