import type { SecretText } from '../kinds/blocks.ts';
import { lookUp, placeOf } from './scope.ts';
import type { Scope, Value } from './scope.ts';
import type { ListTemplate, SecretReference, SecretTemplate } from './vendor.ts';

/** Who reads a text: Gladly gets exact values, people may be told the name of a secret. */
export type Audience = 'gladly' | 'people';

const REFERENCE = /\{\{\s*([A-Za-z0-9][\w.-]*)\s*\}\}/g;
const ONE_REFERENCE = /^\{\{\s*([A-Za-z0-9][\w.-]*)\s*\}\}$/;

/** Characters of a broken reference that are worth showing. */
const LENGTH = 30;

/** The names that a template refers to, in order. */
export function referencesIn(template: string): readonly string[] {
  return [...template.matchAll(REFERENCE)].map(([, reference = '']) => reference);
}

/** The one reference that a template consists of; `null` where there is more or less to it. */
export function soleReferenceIn(template: unknown): string | null {
  return typeof template === 'string' ? (ONE_REFERENCE.exec(template)?.[1] ?? null) : null;
}

/**
 * What begins or ends a reference in a template and is none, such as `{{ name }` or `{{ a b }}`;
 * `null` where all is in order.
 */
export function brokenReferenceIn(template: string): string | null {
  const rest = template.replaceAll(REFERENCE, (whole) => '\0'.repeat(whole.length));
  const at = rest.search(/\{\{|\}\}/);
  if (at === -1) return null;
  const [start, end] = rest.startsWith('{{', at) ? [at, at + LENGTH] : [at - LENGTH, at + 2];
  return template.slice(Math.max(start, 0), end).trim();
}

/**
 * A template as text. What is put in is never looked at again, so an input that holds braces
 * stays as it is. A template that is one reference and nothing else gives `undefined` when
 * nothing was given for it; inside a longer text that is a problem. So does no template at all.
 */
export function text(
  template: string | undefined,
  scope: Scope,
  audience: Audience,
): string | undefined {
  if (template === undefined) return undefined;
  const whole = ONE_REFERENCE.exec(template)?.[1];
  if (whole === undefined) return textOfParts(template, scope, audience);
  return inWords(lookUp(scope, whole), { reference: whole, scope, audience });
}

/** Like `text`, where something has to stand: what was not given is reported, and left empty. */
export function requiredText(template: string, scope: Scope, audience: Audience): string {
  return text(template, scope, audience) ?? textOfParts(template, scope, audience);
}

/** A template in a place for a write-only value. A secret is passed on as it is. */
export function secretText(
  template: SecretTemplate | undefined,
  scope: Scope,
): SecretText | undefined {
  if (template === undefined) return undefined;
  if (typeof template !== 'string') return prefixed(template, scope);
  const whole = ONE_REFERENCE.exec(template)?.[1];
  if (whole === undefined) return textOfParts(template, scope, 'gladly');
  const value = lookUp(scope, whole);
  return value.type === 'secret' ? value.source : text(template, scope, 'gladly');
}

/** A template for people to read in which a secret reference that stands alone stays one. */
export function namedSecret(
  template: SecretTemplate,
  scope: Scope,
): string | { readonly secret: string } | undefined {
  if (typeof template !== 'string') return { secret: template.secret };
  const whole = ONE_REFERENCE.exec(template)?.[1];
  const value = whole === undefined ? undefined : lookUp(scope, whole);
  if (value?.type === 'secret' && typeof value.source === 'object') {
    return { secret: value.source.secret };
  }
  return text(template, scope, 'people');
}

/** A list in which an element that is one reference to a list stands for all of its elements. */
export function texts(
  template: ListTemplate | undefined,
  scope: Scope,
  audience: Audience,
): readonly string[] | undefined {
  if (template === undefined) return undefined;
  if (typeof template !== 'string') {
    return template.flatMap((element) => texts(element, scope, audience) ?? []);
  }
  const whole = ONE_REFERENCE.exec(template)?.[1];
  const value = whole === undefined ? undefined : lookUp(scope, whole);
  if (value?.type === 'list') return value.texts;
  const one = text(template, scope, audience);
  return one === undefined ? undefined : [one];
}

/** A number, or a reference to one. */
export function number(template: number | string | undefined, scope: Scope): number | undefined {
  if (typeof template !== 'string') return template;
  const whole = ONE_REFERENCE.exec(template)?.[1];
  if (whole === undefined) return undefined;
  const value = lookUp(scope, whole);
  if (value.type === 'number') return value.number;
  if (['faulty', 'open', 'awaited'].includes(value.type)) return undefined;
  scope.report({ code: 'wrong-input', ...placeOf(scope, whole), expected: 'a number' });
  return undefined;
}

function textOfParts(template: string, scope: Scope, audience: Audience): string {
  return template.replaceAll(REFERENCE, (_, reference: string) => {
    const value = lookUp(scope, reference);
    if (value.type === 'open') {
      const { expected } = value;
      scope.report({ code: 'missing-input', ...placeOf(scope, reference), expected });
    }
    return inWords(value, { reference, scope, audience }) ?? '';
  });
}

interface Use {
  readonly reference: string;
  readonly scope: Scope;
  readonly audience: Audience;
}

function inWords(value: Value, use: Use): string | undefined {
  switch (value.type) {
    case 'text':
      return affordable(value.text, use);
    case 'number':
      return String(value.number);
    case 'list':
      return affordable(value.texts.join(', '), use);
    case 'secret':
      return secretInWords(value.source, use);
    case 'awaited':
      return use.audience === 'people' ? affordable(value.words, use) : undefined;
    case 'faulty':
    case 'open':
      return undefined;
  }
}

function affordable(words: string, { reference, scope }: Use): string {
  if (scope.spend(words.length)) return words;
  scope.report({ code: 'wrong-input', ...placeOf(scope, reference), expected: 'less text' });
  return '';
}

function secretInWords(
  source: SecretText,
  { reference, scope, audience }: Use,
): string | undefined {
  if (audience === 'people') {
    return typeof source === 'string' ? '(kept secret)' : `(secret ${source.secret})`;
  }
  scope.report({
    code: 'wrong-input',
    ...placeOf(scope, reference),
    expected: 'a value written out here, since it becomes part of a name or address',
  });
  return undefined;
}

/** `{ prefix: "Bearer ", secret: "{{ api-key }}" }`; a prefix that the user gave wins. */
function prefixed(template: SecretReference, scope: Scope): SecretText | undefined {
  if (!ONE_REFERENCE.test(template.secret)) return template;
  const source = secretText(template.secret, scope);
  if (source === undefined || template.prefix === undefined) return source;
  if (typeof source === 'string') return `${template.prefix}${source}`;
  return { prefix: template.prefix, ...source };
}
