import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commentMarkerLine,
  compareOrder,
  issueMarkerLine,
  readCommentMarker,
  readIssueMarker,
  type CommentMarker,
} from '../../src/github/marker.ts';

const MARKER: CommentMarker = {
  kind: 'plan',
  organization: 'production',
  config: 'ops/gladly.yml',
  run: 7,
  attempt: 2,
};
const LINE =
  '<!-- gladly-integrations:plan organization="production" config="ops%2Fgladly.yml" run="7" attempt="2" -->';
const ISSUE = { organization: 'my "prod" --> <b>', id: 'org--1', config: 'a.yml', content: '0aF9' };

describe('the marker of a comment', () => {
  it('is one hidden line', () => {
    expect(commentMarkerLine(MARKER)).toBe(LINE);
  });

  it('is read back, whatever organization and file are called', () => {
    const markers = fc.record({
      kind: fc.constantFrom('plan' as const, 'receipt' as const, 'problem' as const),
      organization: fc.option(fc.string({ unit: 'grapheme' })),
      config: fc.option(fc.string({ unit: 'grapheme' })),
      run: fc.nat(),
      attempt: fc.nat({ max: 99 }),
    });
    fc.assert(
      fc.property(markers, fc.string(), (marker, text) => {
        const line = commentMarkerLine(marker);
        expect(line.slice(4, -3)).not.toMatch(/--|[<>\n]/);
        expect(readCommentMarker(`${line}\n${text}`)).toEqual(marker);
      }),
    );
  });

  it('is read of a half surrogate pair too', () => {
    const line = commentMarkerLine({ ...MARKER, organization: 'a\ud800' });
    expect(readCommentMarker(line)?.organization).toBe('a\ufffd');
  });

  it.each([
    ['there is none', 'Hello'],
    ['it is not at the beginning', `> ${LINE}`],
    ['its kind is unknown', LINE.replace(':plan', ':poem')],
    ['its run is no number', LINE.replace('"7"', '"x"')],
    ['it is that of an issue', issueMarkerLine(ISSUE)],
    ['it goes on', LINE.replace(' -->', ' evil="1" -->')],
  ])('is not seen when %s', (_name, body) => {
    expect(readCommentMarker(body)).toBeNull();
  });

  it('with a name that cannot be decoded keeps the name as it is', () => {
    expect(readCommentMarker(LINE.replace('production', '%E0'))?.organization).toBe('%E0');
  });
});

describe('the marker of an issue', () => {
  it('is read back', () => {
    for (const marker of [ISSUE, { ...ISSUE, id: null, config: null }]) {
      expect(readIssueMarker(`${issueMarkerLine(marker)}\ntext`)).toEqual(marker);
      expect(readIssueMarker(`text ${issueMarkerLine(marker)}`)).toBeNull();
    }
  });
});

describe('the order of runs', () => {
  it.each([
    ['an earlier run', { run: 1, attempt: 9 }, { run: 2, attempt: 1 }, -1],
    ['an earlier attempt', { run: 2, attempt: 1 }, { run: 2, attempt: 2 }, -1],
    ['the same', { run: 2, attempt: 1 }, { run: 2, attempt: 1 }, 0],
    ['a later run', { run: 3, attempt: 1 }, { run: 2, attempt: 5 }, 1],
  ])('is that of run and attempt: %s', (_name, a, b, expected) => {
    expect(Math.sign(compareOrder(a, b))).toBe(expected);
  });
});
