import { isRecord } from '../shared/record.ts';
import { textValue } from './scope.ts';
import type { Value } from './scope.ts';
import type { InputDefinition, ScalarDefinition, SecretReference } from './vendor.ts';

const SECRET_NAME = /^[A-Z][A-Z0-9_]*$/;
const EMAIL = /^[^\s@]+@[^\s@]+$/;

/** Reads one value by its declared type; `null` when it is of another. */
export function readScalar(definition: ScalarDefinition, raw: unknown): Value | null {
  switch (definition.type) {
    case 'text':
      return isFilledText(raw) ? textValue(raw) : null;
    case 'email':
      return isFilledText(raw) && EMAIL.test(raw) ? textValue(raw) : null;
    case 'choice':
      return isFilledText(raw) && definition.options?.includes(raw) ? textValue(raw) : null;
    case 'number':
      return typeof raw === 'number' ? { type: 'number', number: raw } : null;
    case 'url':
      return isHttpsUrl(raw) ? textValue(raw) : referencedSecret(raw);
    case 'secret':
      return isFilledText(raw) ? { type: 'secret', source: raw } : referencedSecret(raw);
  }
}

/** What an input takes, in words that read on after "expected". */
export function expectedFor(definition: InputDefinition | ScalarDefinition): string {
  switch (definition.type) {
    case 'text':
      return 'text that is not empty (in quotes where it looks like a number)';
    case 'email':
      return 'an email address';
    case 'choice':
      return `one of: ${(definition.options ?? []).join(', ')}`;
    case 'number':
      return 'a number';
    case 'url':
      return 'an address that begins with https://, or { secret: NAME }';
    case 'secret':
      return '{ secret: NAME }, naming where the value is kept';
    case 'list':
      return expectedElements(Object.keys(definition.fields ?? {}));
  }
}

/** What goes where an input is missing, with the vendor's own example. */
export function wantedFor(definition: InputDefinition | ScalarDefinition): string {
  const what = definition.type === 'text' ? 'text' : expectedFor(definition);
  const { example } = definition;
  return typeof example === 'string' ? `${what}, such as ${example}` : what;
}

/** Whether a value is text with something in it besides spaces. */
export function isFilledText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function expectedElements(fields: readonly string[]): string {
  return fields.length === 0 ? 'a list of texts' : `a list in which each has ${fields.join(', ')}`;
}

function isHttpsUrl(value: unknown): value is string {
  if (!isFilledText(value) || /\s/.test(value) || !URL.canParse(value)) return false;
  return new URL(value).protocol === 'https:';
}

function referencedSecret(raw: unknown): Value | null {
  return isSecretReference(raw) ? { type: 'secret', source: raw } : null;
}

function isSecretReference(raw: unknown): raw is SecretReference {
  if (!isRecord(raw)) return false;
  const { secret, prefix = '', ...others } = raw;
  if (typeof secret !== 'string' || typeof prefix !== 'string') return false;
  return SECRET_NAME.test(secret) && Object.keys(others).length === 0;
}
