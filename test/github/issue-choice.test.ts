import { describe, expect, it } from 'vitest';
import { chooseIssue, type OwnIssue } from '../../src/github/issue-choice.ts';

function issue(number: number, open: boolean, content = 'old'): OwnIssue {
  return { number, open, content, url: `u${number}` };
}

describe('what to do with the drift issue', () => {
  it.each<[string, readonly OwnIssue[], string | null, object]>([
    ['none and no drift', [], null, { type: 'nothing' }],
    ['none and drift', [], 'new', { type: 'create' }],
    ['a closed one and no drift', [issue(1, false)], null, { type: 'nothing' }],
    [
      'an open one and no drift',
      [issue(1, true)],
      null,
      { type: 'close', targets: [issue(1, true)] },
    ],
    [
      'an open one that tells it already',
      [issue(1, true, 'new')],
      'new',
      { type: 'leave', target: issue(1, true, 'new'), surplus: [] },
    ],
    [
      'an open one that tells something else',
      [issue(1, true)],
      'new',
      { type: 'update', target: issue(1, true), surplus: [] },
    ],
    [
      'several open ones',
      [issue(3, true, 'new'), issue(2, true), issue(1, false, 'new')],
      'new',
      { type: 'update', target: issue(2, true), surplus: [issue(3, true, 'new')] },
    ],
    [
      'several open ones and no drift',
      [issue(3, true), issue(2, true)],
      null,
      { type: 'close', targets: [issue(2, true), issue(3, true)] },
    ],
    [
      'only closed ones',
      [issue(1, false, 'new'), issue(2, false)],
      'new',
      { type: 'reopen', target: issue(2, false) },
    ],
  ])('when there is %s', (_name, own, content, expected) => {
    expect(chooseIssue(own, content)).toEqual(expected);
  });
});
