import { describe, expect, it } from 'vitest';
import { reviewIn } from '../../src/action/review.ts';
import type { OwnComment } from '../../src/github/own-comments.ts';
import { Secret } from '../../src/shared/secret.ts';

const KEY = new Secret('fake-review-key');

/** A line that looks like a record and that no key of ours has sealed. */
function lineOf(length: number): string {
  const content = 'A'.repeat(length - `${START}  AAAA ${SIGNATURE} -->`.length);
  return `${START} ${content} AAAA ${SIGNATURE} -->`;
}

const START = '<!-- gladly-integrations:record v1';
const SIGNATURE = `${'A'.repeat(43)}=`;

function comment(body: string): OwnComment {
  const about = { organization: 'production', config: 'gladly.yml', run: 1, attempt: 1 } as const;
  return { ...about, kind: 'plan', id: 1, node: 'n', url: '', minimized: false, body };
}

describe('the line of a record that no present key opens', () => {
  it('is kept as it is, of the newest comment', () => {
    const newest = comment(`before\n${lineOf(200)}\nafter`);
    const found = reviewIn([comment('older'), newest], KEY);
    expect(found).toEqual({ opened: { status: 'invalid' }, line: lineOf(200) });
  });

  it.each([
    ['there are two', `${lineOf(200)}\n${lineOf(200)}`],
    ['it is longer than any of ours, so that it would fill the comment', lineOf(30_001)],
    ['it holds something else than a record', '<!-- gladly-integrations:record <b> -->'],
    ['there is none', 'A plan'],
  ])('is not kept where %s', (_, body) => {
    expect(reviewIn([comment(body)], KEY).line).toBeNull();
  });

  it('may be as long as the longest of ours', () => {
    expect(reviewIn([comment(lineOf(30_000))], KEY).line).toHaveLength(30_000);
  });
});
