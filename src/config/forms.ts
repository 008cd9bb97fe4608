import type { DiagnosticText } from '../shared/diagnostic.ts';
import type { TextForm } from '../shared/value-type.ts';
import type { Suggest } from './suggest.ts';
import type { SchemaError } from './schema-error.ts';

/** Of vendor definitions: a key in which the element of a repetition may stand. */
const ENTRY_KEY = '^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$';

const DAY = '^\\d{4}-\\d{2}-\\d{2}$';
const EMAIL = '^[^\\s@]+@[^\\s@]+$';

/** What a text is that does not fit one of the schemas' patterns. */
const PATTERNS = new Map<unknown, (key: string) => DiagnosticText>([
  ['\\S', (key) => ({ code: 'empty-value', key })],
  ['^[a-z0-9][a-z0-9-]*$', (key) => ({ code: 'key-form', key })],
  ['^[a-z][a-z0-9-]*$', (key) => ({ code: 'key-form', key })],
  [ENTRY_KEY, (key) => ({ code: 'key-form', key })],
  [DAY, (key) => ({ code: 'not-a-day', key })],
  [EMAIL, (key) => ({ code: 'not-an-email', key })],
  ['^[A-Z][A-Z0-9_]*$', () => ({ code: 'secret-name' })],
  ['[\\p{L}\\p{N}]', () => ({ code: 'confirmation-by-nobody' })],
]);

/** What a text with this pattern is, where it has a form of its own. */
export function textForm(pattern: unknown): TextForm | null {
  if (pattern === EMAIL) return 'email';
  return pattern === DAY ? 'day' : null;
}

/** What a value, or a key, has in it that it must not have. */
export function formProblem(error: SchemaError, key: string, suggest: Suggest): DiagnosticText {
  const { keyword, params } = error;
  const limit = Number(params['limit']);
  switch (keyword) {
    case 'pattern':
      return PATTERNS.get(params['pattern'])?.(key) ?? wrongValue(key);
    case 'minProperties':
      return { code: 'empty-value', key };
    case 'maxLength':
      return { code: 'too-long', key, limit };
    case 'minimum':
      return { code: 'out-of-range', key, limit };
    case 'enum':
      return oneOfValues(error, key, suggest);
    case 'const':
      return constant(key, params['allowedValue']);
    case 'not':
      return { code: 'reserved-key', key };
    default:
      return wrongValue(key);
  }
}

function constant(key: string, wanted: unknown): DiagnosticText {
  if (key === 'version') return { code: 'unsupported-version', supported: String(wanted) };
  return { ...wrongValue(key), allowed: [String(wanted)] };
}

/** One of several values; AJV lists them. */
function oneOfValues({ params, data }: SchemaError, key: string, suggest: Suggest): DiagnosticText {
  const allowed = [params['allowedValues']].flat().map(String);
  const suggestions = typeof data === 'string' ? suggest(data, allowed) : [];
  return { code: 'wrong-value', key, allowed, suggestions };
}

/** What the schemas may ask for one day and has no finding of its own yet. */
function wrongValue(key: string) {
  return { code: 'wrong-value', key, allowed: [], suggestions: [] } as const;
}
