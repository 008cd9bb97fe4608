import { describe, expect, it } from 'vitest';
import { approvalNote, approvedDigest, notedApproval } from '../../src/action/approved-plan.ts';

const [OLD, NEW, OTHER] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [
  string,
  string,
  string,
];

describe('the plan that reviewers have approved', () => {
  const now = { head: 'commit-2', planDigest: NEW };
  const shown = { head: 'commit-1', planDigest: OLD };

  it.each([
    ['none while nobody has approved', { approvedCommit: null, shown, noted: OTHER }, null],
    ['the one shown for the commit they approved', { approvedCommit: 'commit-1', shown }, OLD],
    ['the present one where they approved this commit', { approvedCommit: 'commit-2', shown }, NEW],
    [
      'the one noted earlier, after more commits',
      { approvedCommit: 'commit-0', noted: OTHER },
      OTHER,
    ],
    ['unknown where no plan was shown for it', { approvedCommit: 'commit-0', shown }, null],
  ])('is %s', (_title, situation, expected) => {
    const defaults = { shown: null, noted: null, now };
    expect(approvedDigest({ ...defaults, ...situation })).toBe(expected);
  });

  it('is noted in a hidden line of the comment', () => {
    expect(notedApproval(`text\n${approvalNote(OLD)}\nmore`)).toBe(OLD);
    expect(notedApproval('text')).toBeNull();
    expect(notedApproval(`> ${approvalNote(OLD)}`)).toBeNull();
  });
});
