import { describe, expect, it } from 'vitest';
import { phraseText } from '../../../src/report/plain.ts';
import { diagnosticMessage } from '../../../src/report/messages/diagnostics.ts';
import { diagnostic } from '../../../src/shared/diagnostic.ts';
import type { DiagnosticText } from '../../../src/shared/diagnostic.ts';
import { diagnosticsText } from '../../../src/report/text/diagnostics.ts';
import { FILE } from '../../support/builders.ts';
import { TEXT } from '../../support/report-builders.ts';

const UNKNOWN_KEY: DiagnosticText = {
  code: 'unknown-key',
  key: 'evnts',
  within: 'webhook',
  allowed: ['events', 'url'],
  suggestions: ['events'],
};

const LITERAL: DiagnosticText = { code: 'literal-secret', field: 'headers.x-api-key' };

function shown(
  text: string,
  at: { readonly line: number; readonly column: number; readonly finding?: DiagnosticText },
): string {
  const { finding = UNKNOWN_KEY, ...position } = at;
  const found = diagnostic({ file: FILE, ...position }, finding);
  return diagnosticsText([found], { ...TEXT, sources: new Map([[FILE, text]]) });
}

describe('findings on a terminal', () => {
  it('name the place as a link, then code, sentence, line and remedy, and a sum', () => {
    const source = 'version: 1\nwebhooks:\n  survey:\n    evnts: [CONVERSATION/CLOSED]\n';
    const findings = [
      diagnostic({ file: FILE, line: 4, column: 5 }, UNKNOWN_KEY),
      diagnostic({ file: FILE, line: 9, column: 1 }, LITERAL),
      diagnostic({ file: 'other.yml', line: 1, column: 1 }, { code: 'empty-file' }),
    ];
    const text = diagnosticsText(findings, { ...TEXT, sources: new Map([[FILE, source]]) });
    expect(text.split('\n\n')[0]).toMatch(
      /^gladly-integrations\.yml:4:5 {2}error {2}unknown-key\n {2}evnts has no place/,
    );
    expect(text).toContain('\n    4 |     evnts: …\n      |     ^\n  Did you mean events?');
    expect(text).toContain('\n\ngladly-integrations.yml:9:1  warning  literal-secret\n');
    expect(text).toMatch(/\n\n2 errors and 1 warning\.\n$/);
  });

  it.each([
    ['a key', '      evnts: x', 7, '1 |       evnts: …'],
    ['a key in quotes', '"evnts": x', 1, '1 | "evnts": …'],
    ['a key of an entry in a list', '  - evnts: x', 5, '1 |   - evnts: …'],
    ['a key behind values', '{ x-api-key: fake-secret, evnts: x }', 27, '1 | … evnts: …'],
    ['the value of a key', 'url: fake-secret', 6, '1 | url: …'],
    ['an entry of a list', '  - fake-secret', 5, '1 |   - …'],
  ])('show of the line only %s', (_title, source, column, expected) => {
    const text = shown(source, { line: 1, column });
    expect(text).toContain(`    ${expected}\n`);
    expect(text).not.toContain('fake-secret');
  });

  it.each([
    ['a continued value', '  fake-secret more', 3],
    ['a value among others', '[a, fake-secret]', 5],
    ['the end of a line', 'url: fake-secret', 17],
    ['a line that is not there', '', 1],
  ])('show nothing of %s', (_title, source, column) => {
    const text = shown(source, { line: 1, column });
    expect(text).not.toContain(' | ');
    expect(text).not.toContain('fake-secret');
  });

  it('put the caret below the place', () => {
    expect(shown('a: 1\n{ b: fake, evnts: x }', { line: 2, column: 12 })).toContain(
      '    2 | … evnts: …\n      |   ^\n',
    );
  });

  it('know every line end that YAML has', () => {
    expect(shown('a: 1\r\nb: 1\revnts: x', { line: 3, column: 1 })).toContain('3 | evnts: …');
  });

  it('are written out up to fifty, unless asked for all', () => {
    const many = Array.from({ length: 120 }, (_, n) =>
      diagnostic({ file: FILE, line: n + 1, column: 1 }, { code: 'no-events' }),
    );
    const options = { ...TEXT, sources: new Map<string, string>() };
    const text = diagnosticsText(many, options);
    expect(text.match(/ error {2}no-events/g)).toHaveLength(50);
    expect(text).toMatch(/\n\n\.\.\. and 70 more \(--verbose lists them\)\.\n\n120 errors\.\n$/);
    expect(diagnosticsText(many, { ...options, verbose: true }).match(/no-events/g)).toHaveLength(
      120,
    );
  });

  it('are nothing when there are none', () => {
    expect(diagnosticsText([], { ...TEXT, sources: new Map() })).toBe('');
  });
});

describe('an address without encryption', () => {
  const remedyFor = (host: string) =>
    phraseText(diagnosticMessage({ code: 'organization-url-not-encrypted', host }).remedy);

  it.each(['127.0.0.1:4010', 'localhost', '[::1]:80'])('may be the emulator at %s', (host) => {
    expect(remedyFor(host)).toContain(`--allowed-hosts ${host}`);
  });

  it('is never allowed elsewhere', () => {
    expect(remedyFor('acme.gladly.com')).toBe('Write https://acme.gladly.com.');
  });
});

describe('an address that is wrong', () => {
  const remedyOf = (text: Parameters<typeof diagnosticMessage>[0]) =>
    phraseText(diagnosticMessage(text).remedy);

  it('is written out as it has to be, where it can be told', () => {
    const code = 'organization-url-malformed';
    expect(remedyOf({ code, bare: 'https://acme.gladly.com' })).toBe(
      'Write https://acme.gladly.com.',
    );
    expect(remedyOf({ code, bare: null })).toMatch(/^Take it from your browser .*gladly\.com\.$/);
  });

  it('loses its port where the host is one of Gladly, and else has to be allowed', () => {
    const code = 'organization-url-foreign';
    expect(remedyOf({ code, host: 'acme.gladly.com:8443' })).toBe(
      'Write https://acme.gladly.com, without the port.',
    );
    expect(remedyOf({ code, host: 'gladly.example' })).toMatch(
      /^Write the organization's address, .* name gladly\.example .*\(--allowed-hosts\)\.$/,
    );
  });
});

describe('a key with nothing behind it', () => {
  it.each([
    ['organization-url', 'the address of the organization, as in https://acme.gladly.com.'],
    ['email', 'an email address, as in idiomatic@acme.com.'],
    ['day', 'a day, as in 2026-11-03.'],
  ] as const)('is to be filled in with what it is for: %s', (form, wanted) => {
    const empty = { code: 'wrong-type', key: 'it', expected: ['text'], actual: 'empty' } as const;
    const { problem, remedy } = diagnosticMessage({ ...empty, form });
    expect([phraseText(problem), phraseText(remedy)]).toEqual([
      'it is empty.',
      `Fill it in: ${wanted}`,
    ]);
  });

  it('is told of quotes only where a number stands in the place of text', () => {
    const text = { code: 'wrong-type', key: 'name', expected: ['text'] } as const;
    const remedyFor = (actual: 'empty' | 'number') =>
      phraseText(diagnosticMessage({ ...text, actual }).remedy);
    expect(remedyFor('empty')).toBe('Fill it in.');
    expect(remedyFor('number')).toContain('in quotes');
  });

  it('may go where the last integration was taken out', () => {
    const { remedy } = diagnosticMessage({
      code: 'wrong-type',
      key: 'integrations',
      expected: ['mapping'],
      actual: 'empty',
    });
    expect(phraseText(remedy)).toContain('write integrations: {} or delete the line.');
  });
});

describe('a finding of which no more can be said', () => {
  it.each([
    [{ code: 'organization-needed', known: [] }, 'Add one below organizations:, with its url.'],
    [
      { code: 'vendor-reference', name: 'hok', suggestions: [] },
      'Declare hok in the definition, as an input or in a block, or correct the reference.',
    ],
    [
      { code: 'vendor-reference', name: 'hok', suggestions: ['hook'] },
      'Did you mean hook? Declare hok in the definition',
    ],
    [
      { code: 'wrong-value', key: 'mode', allowed: [], suggestions: [] },
      "The schema's description of mode says what it takes.",
    ],
  ] as const)('ends with what to do all the same: $0.code', (text, expected) => {
    expect(phraseText(diagnosticMessage(text).remedy)).toContain(expected);
  });
});
