import { Document, visit } from 'yaml';

const OPTIONS = { version: '1.2', schema: 'core' } as const;

const ON_ONE_LINE = {
  singleQuote: true,
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  collectionStyle: 'flow',
  flowCollectionPadding: false,
} as const;

/**
 * A value on one line of YAML, in quotes where it would be read as something else; mappings and
 * lists in flow style, so that it may stand behind any key.
 */
export function yamlText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yamlText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return scalarText(value);
  const members = Object.entries(value).map(
    ([key, member]) => `${scalarText(key)}: ${yamlText(member)}`,
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** Fit to stand among others in flow style, where more has a meaning than elsewhere. */
function scalarText(value: unknown): string {
  const document = new Document([value], OPTIONS);
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && /[\r\n]/.test(scalar.value)) {
        scalar.type = 'QUOTE_DOUBLE';
      }
    },
  });
  return document.toString(ON_ONE_LINE).trimEnd().slice(1, -1);
}
