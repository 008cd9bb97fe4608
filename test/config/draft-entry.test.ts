import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { needsOf } from '../../src/catalog/needs.ts';
import type { VendorDefinition } from '../../src/catalog/vendor.ts';
import { draftEntry } from '../../src/config/draft-entry.ts';
import { aDefinition } from '../support/vendors.ts';

/** The lines of an integration of which the values are known. */
function drafted(
  parts: Partial<VendorDefinition>,
  values: Readonly<Record<string, unknown>> = {},
): readonly string[] {
  const definition = aDefinition(parts);
  const { lines } = draftEntry({
    key: 'acme',
    vendor: 'acme',
    definition,
    needs: needsOf(definition),
    values: new Map(Object.entries(values)),
    samples: new Map(),
    day: '2026-11-20',
  });
  return lines;
}

const HEAD = ['# Acme: Made up for tests.', 'acme:', '  vendor: acme'];

describe('the draft of an integration', () => {
  it('has nothing but the vendor where that needs nothing', () => {
    expect(drafted({})).toEqual(HEAD);
  });

  it('has fields of the user that nobody has asked for, as they were given', () => {
    const user = { email: '{{ user-email }}' };
    expect(drafted({ user }, { 'user.name': 'Melissa' })).toEqual([
      ...HEAD,
      '  user:',
      '    name: Melissa',
    ]);
    expect(drafted({}, { 'user.name': 'Melissa' })).toEqual([
      ...HEAD,
      '  user:',
      '    name: Melissa',
    ]);
  });

  it('has a long list in a comment with a line for each element, to be taken out of it', () => {
    const elements = ['One', 'Two', 'Three'].map((name) => ({ name, text: 'x'.repeat(40) }));
    const text = { type: 'text', description: 'It.' } as const;
    const lines = drafted({
      inputs: {
        rows: {
          type: 'list',
          description: 'Rows.',
          fields: { name: text, text },
          default: elements,
        },
      },
    });
    const commented = lines.slice(lines.findIndex((line) => line.includes('# rows:')));
    expect(commented).toHaveLength(4);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(100);
    expect(parse(commented.map((line) => line.replace('# ', '')).join('\n'))).toEqual({
      rows: elements,
    });
  });

  it('says nothing of roles that an input brings', () => {
    const lines = drafted({ user: { roles: '{{ roles }}' } }, { 'user.email': 'a@acme.com' });
    expect(lines.join('\n')).not.toContain('roles');
    expect(lines).toContain('    email: a@acme.com');
  });

  it('has a place without a sample where the definition has no example', () => {
    const inputs = {
      mode: { type: 'text', description: 'How.', required: true },
      note: { type: 'text', description: 'Why.' },
    } as const;
    expect(drafted({ inputs })).toEqual([
      ...HEAD,
      '  inputs:',
      '    # How.',
      '    mode: # fill in',
      '    # Optional. Why.',
      '    # note:',
    ]);
  });
});
