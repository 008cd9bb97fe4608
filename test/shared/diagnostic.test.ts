import { describe, expect, it } from 'vitest';
import { diagnostic, hasErrors, sortedDiagnostics } from '../../src/shared/diagnostic.ts';
import { formatPlace } from '../../src/shared/place.ts';

const at = (line: number, column = 1, file = 'a.yml') => ({ file, line, column });

const missing = (key: string) =>
  diagnostic(at(1), { code: 'missing-key', key, within: 'organizations' });

describe('findings', () => {
  it('are as grave as their codes', () => {
    expect(diagnostic(at(1), { code: 'empty-file' }).severity).toBe('error');
    expect(diagnostic(at(1), { code: 'ignore-expired', until: '2026-01-01' }).severity).toBe(
      'warning',
    );
  });

  it('stop the use of a file only when one is an error', () => {
    const warning = diagnostic(at(1), { code: 'empty-integration', name: 'a' });
    expect(hasErrors([warning, warning])).toBe(false);
    expect(hasErrors([warning, diagnostic(at(1), { code: 'empty-file' })])).toBe(true);
  });

  it('are sorted as people read: by file, line, column, then code', () => {
    const places = [at(10, 1), at(9, 2), at(9, 10), at(1, 1, 'b.yml'), at(9, 2, 'B.yml')];
    const found = places.map((place) => diagnostic(place, { code: 'not-utf8' }));
    const first = diagnostic(at(9, 2), { code: 'empty-file' });
    expect(
      sortedDiagnostics([...found, first]).map(({ place, code }) => [formatPlace(place), code]),
    ).toEqual([
      ['B.yml:9:2', 'not-utf8'],
      ['a.yml:9:2', 'empty-file'],
      ['a.yml:9:2', 'not-utf8'],
      ['a.yml:9:10', 'not-utf8'],
      ['a.yml:10:1', 'not-utf8'],
      ['b.yml:1:1', 'not-utf8'],
    ]);
  });

  it('are told once where several organizations share them, and apart where they differ', () => {
    expect(sortedDiagnostics([missing('url'), missing('url'), missing('name')])).toHaveLength(2);
  });
});
