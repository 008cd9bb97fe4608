import { describe, expect, it } from 'vitest';
import {
  chooseComment,
  survivorOf,
  type CommentMode,
  type StandingComment,
  type WantedComment,
} from '../../src/github/comment-choice.ts';

function standing(id: number, about: Partial<StandingComment> = {}): StandingComment {
  const marker = {
    kind: 'plan',
    organization: 'prod',
    config: 'a.yml',
    run: id,
    attempt: 1,
  } as const;
  return { ...marker, id, url: `u${id}`, minimized: false, ...about };
}

const WANTED: WantedComment = {
  kind: 'plan',
  organization: 'prod',
  config: 'a.yml',
  run: 50,
  attempt: 1,
  mode: 'update',
  hasChanges: true,
};

interface Case {
  readonly when: string;
  readonly standing: readonly StandingComment[];
  readonly wanted?: Partial<WantedComment>;
  readonly expected: string;
}

const CASES: readonly Case[] = [
  { when: 'none stands', standing: [], expected: 'create' },
  { when: 'comments are off', standing: [standing(1)], wanted: { mode: 'off' }, expected: 'leave' },
  {
    when: 'none stands and nothing changes',
    standing: [],
    wanted: { mode: 'changes-only', hasChanges: false },
    expected: 'leave',
  },
  {
    when: 'one stands and nothing changes any more',
    standing: [standing(1)],
    wanted: { mode: 'changes-only', hasChanges: false },
    expected: 'update 1',
  },
  {
    when: 'none stands and something changes',
    standing: [],
    wanted: { mode: 'changes-only' },
    expected: 'create',
  },
  { when: 'an older one stands', standing: [standing(1)], expected: 'update 1' },
  { when: 'two stand', standing: [standing(1), standing(2)], expected: 'update 2, away 1' },
  { when: 'a newer one stands', standing: [standing(60)], expected: 'leave 60' },
  {
    when: 'a newer attempt stands',
    standing: [standing(7, { run: 50, attempt: 2 })],
    expected: 'leave 7',
  },
  {
    when: 'one of the same attempt stands',
    standing: [standing(7, { run: 50 })],
    expected: 'update 7',
  },
  {
    when: 'a receipt of an older run stands',
    standing: [standing(1, { kind: 'receipt' })],
    expected: 'leave 1',
  },
  {
    when: 'a receipt is wanted and a newer plan stands',
    standing: [standing(60)],
    wanted: { kind: 'receipt' },
    expected: 'update 60',
  },
  {
    when: 'a receipt is wanted and a newer receipt stands',
    standing: [standing(60, { kind: 'receipt' })],
    wanted: { kind: 'receipt' },
    expected: 'leave 60',
  },
  {
    when: 'a problem is wanted and an older receipt stands',
    standing: [standing(1, { kind: 'receipt' })],
    wanted: { kind: 'problem' },
    expected: 'update 1',
  },
  {
    when: 'an older one for no organization stands',
    standing: [standing(1, { organization: null, kind: 'problem' })],
    expected: 'update 1',
  },
  {
    when: 'one for no organization stands beside ours',
    standing: [standing(1), standing(2, { organization: null, kind: 'problem' })],
    expected: 'update 1, away 2',
  },
  {
    when: 'only a hidden one stands',
    standing: [standing(1, { minimized: true })],
    expected: 'create',
  },
  {
    when: 'a newer one stands hidden beside an older one',
    standing: [standing(1), standing(60, { minimized: true })],
    expected: 'leave 1',
  },
  {
    when: 'each run has its own and older ones stand',
    standing: [standing(1, { minimized: true }), standing(2), standing(3)],
    wanted: { mode: 'new' },
    expected: 'create, away 2 3',
  },
  {
    when: 'each run has its own and this run has it',
    standing: [standing(2), standing(7, { run: 50 })],
    wanted: { mode: 'new' },
    expected: 'update 7, away 2',
  },
  {
    when: 'each run has its own and a newer one stands',
    standing: [standing(60)],
    wanted: { mode: 'new' },
    expected: 'leave 60',
  },
];

describe('what to do with a comment', () => {
  it.each(CASES)('when $when: $expected', ({ standing: given, wanted, expected }) => {
    expect(said(given, { ...WANTED, ...wanted })).toBe(expected);
  });

  it.each<CommentMode>(['update', 'changes-only'])('never creates a second one (%s)', (mode) => {
    expect(said([standing(1), standing(2)], { ...WANTED, mode })).toMatch(/^update/);
  });
});

describe('of comments that stand at once', () => {
  it.each([
    ['the newest stays', [standing(1), standing(2)], 2],
    ['a receipt stays', [standing(1, { kind: 'receipt' }), standing(2)], 1],
    ['of equal ones the first', [standing(8, { run: 1 }), standing(9, { run: 1 })], 8],
    ['none stays of none', [], null],
  ] as const)('%s', (_name, given, expected) => {
    expect(survivorOf(given)?.id ?? null).toBe(expected);
    expect(survivorOf(given.toReversed())?.id ?? null).toBe(expected);
  });
});

function said(given: readonly StandingComment[], wanted: WantedComment): string {
  const choice = chooseComment(given, wanted);
  if (choice.type === 'leave') return `leave ${choice.instead?.id ?? ''}`.trim();
  const start = choice.type === 'update' ? `update ${choice.target.id}` : 'create';
  const away = choice.surplus.map(({ id }) => id).join(' ');
  return away === '' ? start : `${start}, away ${away}`;
}
