import { Document, visit } from 'yaml';

const OPTIONS = { version: '1.2', schema: 'core' } as const;

const ON_ONE_LINE = {
  singleQuote: true,
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  collectionStyle: 'flow',
} as const;

/**
 * A value on one line of YAML, in quotes where it would be read as something else; mappings and
 * lists in flow style, so that it may stand behind any key.
 */
export function yamlText(value: unknown): string {
  const document = new Document(value, OPTIONS);
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && /[\r\n]/.test(scalar.value)) {
        scalar.type = 'QUOTE_DOUBLE';
      }
    },
  });
  return document.toString(ON_ONE_LINE).trimEnd();
}
