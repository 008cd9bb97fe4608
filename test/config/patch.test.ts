import { describe, expect, it } from 'vitest';
import { fileNodes, standingOf } from '../../src/config/own-node.ts';
import type { Edit } from '../../src/config/patch.ts';
import { patched } from '../../src/config/patch.ts';
import type { Written } from '../../src/shared/written.ts';

interface Row {
  readonly title: string;
  readonly before: string;
  /** By path, its steps separated by spaces. */
  readonly edits: Readonly<Record<string, Edit>>;
  readonly after: string;
}

const REMOVE: Edit = { type: 'remove' };

const ROWS: readonly Row[] = [
  {
    title: 'a value, with the comment behind it',
    before: 'a:\n  b: one # why\n  c: "x"\n',
    edits: { 'a b': set('it is: two'), 'a c': set(false) },
    after: "a:\n  b: 'it is: two' # why\n  c: false\n",
  },
  {
    title: 'a text of several lines',
    before: 'a:\n  b: |\n    one\n    two\n  c: d\n',
    edits: { 'a b': set('three') },
    after: 'a:\n  b: three\n  c: d\n',
  },
  {
    title: 'the place behind a key without a value',
    before: 'a:\n  b:   # nothing yet\n  c: { d: , e: f }\n',
    edits: { 'a b': set('one'), 'a c d': set('two') },
    after: 'a:\n  b: one   # nothing yet\n  c: { d: two , e: f }\n',
  },
  {
    title: 'a key that is not there, in block style',
    before: 'a:\n  b: one\n  # inside\nc: d\n',
    edits: { 'a x': set('two'), 'a w z': set(new Map([['secret', 'KEY']])) },
    after: 'a:\n  b: one\n  # inside\n\n  x: two\n\n  w:\n    z: { secret: KEY }\nc: d\n',
  },
  {
    title: 'a key that is not there, among others that stand close',
    before: 'a:\n  b:\n    c:\n      d: one\n',
    edits: { 'a b c e': set('two'), 'a b c f': set(['x', 'z']) },
    after: 'a:\n  b:\n    c:\n      d: one\n      e: two\n      f: [x, z]\n',
  },
  {
    title: 'the indentation of the file',
    before: 'a:\n    b:\n        c: { d: e }\n',
    edits: { 'a b x z': set('two') },
    after: 'a:\n    b:\n        c: { d: e }\n        x: { z: two }\n',
  },
  {
    title: 'a key that is not there, in flow style',
    before: 'a: { b: { c: one } } # why\n',
    edits: { 'a b d': set('two'), 'a e f': set(true) },
    after: 'a: { b: { c: one, d: two }, e: { f: true } } # why\n',
  },
  {
    title: 'an empty mapping',
    before: 'a:\n  b: {}\n  c:\nd: e\n',
    edits: { 'a b x': set('one'), 'a c z': set('two') },
    after: 'a:\n  b: { x: one }\n  c:\n    z: two\nd: e\n',
  },
  {
    title: 'a key with nothing behind it, of which members come apart from each other',
    before: 'a:\nb: c\n',
    edits: { 'a x': set('one'), 'a z': set('two') },
    after: 'a:\n  x: one\n\n  z: two\nb: c\n',
  },
  {
    title: 'an empty place in flow style',
    before: 'a: { b:, c: d }\n',
    edits: { 'a b x': set('one') },
    after: 'a: { b: { x: one }, c: d }\n',
  },
  {
    title: 'keys that stand alone',
    before: 'a: { b, c: d, e }\nf:\n  ? g\n  ? h\n? i\n',
    edits: { 'a b': set('one'), 'a e x': set('two'), 'f g': set('three'), 'f h z': set('four') },
    after: 'a: { b: one, c: d, e: { x: two } }\nf:\n  g: three\n  h: { z: four }\n? i\n',
  },
  {
    title: 'what is behind a key that stands alone',
    before: 'a: { b }\nc:\n  d:\n    ? e\n',
    edits: { 'a x': set('one'), 'c d x': set('two') },
    after: 'a: { b, x: one }\nc:\n  d:\n    ? e\n    x: two\n',
  },
  {
    title: 'elements of a list, with the comments of the others',
    before: 'a:\n  # these\n  - one # 1\n  - two # 2\n  - three\nb: c\n',
    edits: { a: list([1, 2], ['four']) },
    after: 'a:\n  # these\n  - one # 1\n  # 2\n  - four\nb: c\n',
  },
  {
    title: 'an element that goes out of a list',
    before: 'a:\n  - one\n  - two\nb: c\n',
    edits: { a: list([1], []) },
    after: 'a:\n  - one\nb: c\n',
  },
  {
    title: 'elements of a list in flow style',
    before: 'a: [one, "two", three]\nb: [one, # 1\n    two]\n',
    edits: { a: list([0], ['four']), b: list([1], ['five']) },
    after: 'a: ["two", three, four]\nb: [five, one, # 1\n    ]\n',
  },
  {
    title: 'a list in the place of nothing, of a text, and of a key that is not there',
    before: 'a:\n  b:\n    c:\n    d: one\n',
    edits: {
      'a b c': list([], ['two']),
      'a b d': list([], ['three']),
      'a b e': list([], ['four']),
    },
    after: 'a:\n  b:\n    c: [two]\n    d: [three]\n    e: [four]\n',
  },
  {
    title: 'an element that goes out of a list in flow style, with a comment behind it',
    before: 'a: [one, # 1\n  two]\n',
    edits: { a: list([0], []) },
    after: 'a: [ # 1\n  two]\n',
  },
  {
    title: 'a member that goes, in block style',
    before: 'a:\n  b:\n    c: one # why\n    d: # deeper\n      e: f # deepest\n    g: h\n',
    edits: { 'a b d': REMOVE, 'a b c': REMOVE },
    after: 'a:\n  b:\n    # why\n    # deeper\n    # deepest\n    g: h\n',
  },
  {
    title: 'a member that goes, in flow style',
    before: 'a: { b: c, d: e, f: g }\nh: { i: j }\nk: { l: m, # why\n  n: o }\n',
    edits: { 'a d': REMOVE, 'a f': REMOVE, 'h i': REMOVE, 'k l': REMOVE },
    after: 'a: { b: c }\nh: {}\nk: {  # why\n  n: o }\n',
  },
  {
    title: 'a last member that goes, in flow style, with a comment before it',
    before: 'a: { b: c, # why\n  d: e }\n',
    edits: { 'a d': REMOVE },
    after: 'a: { b: c, # why\n   }\n',
  },
  {
    title: 'a key that goes and stands alone',
    before: 'a: {b: c, d}\ne:\n  ? f\n  ? g\n',
    edits: { 'a d': REMOVE, 'e f': REMOVE },
    after: 'a: {b: c}\ne:\n  ? g\n',
  },
  {
    title: 'a text of several lines that goes',
    before: 'a:\n  b: |\n    one\n    two\n  c: d\n',
    edits: { 'a b': REMOVE },
    after: 'a:\n  c: d\n',
  },
  {
    title: 'a member that goes, and ends in one that has nothing',
    before: 'a:\n  b:\n    c:\n  d:\n    ? e\nf: g\n',
    edits: { 'a b': REMOVE, 'a d': REMOVE, 'a x': set('one') },
    after: 'a:\n  x: one\nf: g\n',
  },
  {
    title: 'a last member that goes, where no line ending is behind it',
    before: 'a: b\nc: d',
    edits: { c: REMOVE },
    after: 'a: b\n',
  },
  {
    title: 'what is there, of what is to go',
    before: 'a:\n  b: c\n  d: e\n',
    edits: { 'a x': REMOVE, 'a b x': REMOVE, 'a b': REMOVE },
    after: 'a:\n  d: e\n',
  },
  {
    title: 'a member that goes and another that comes',
    before: 'a:\n  b:\n    c: one\n    d: two\n',
    edits: { 'a b d': REMOVE, 'a b e': set('three') },
    after: 'a:\n  b:\n    c: one\n    e: three\n',
  },
  {
    title: 'an alias in place of which a value comes, and the anchor',
    before: 'a: &x one\nb: *x # why\nc:\n  <<: &m { d: e }\n  f: g\n',
    edits: { b: set('two'), 'c d': set('own') },
    after: 'a: &x one\nb: two # why\nc:\n  <<: &m { d: e }\n  f: g\n  d: own\n',
  },
];

describe('an edit of a file', () => {
  it.each(ROWS)('changes only $title', ({ before, edits, after }) => {
    expect(patched(before, changes(edits))).toBe(after);
  });

  it.each(ROWS)('keeps line endings of Windows: $title', ({ before, edits, after }) => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(patched(windows(before), changes(edits))).toBe(windows(after));
  });

  it('changes nothing where there is nothing to change', () => {
    expect(patched('a:   1 # x\n\n\n', [])).toBe('a:   1 # x\n\n\n');
  });

  it.each([
    ['set', set('one')],
    ['removed', REMOVE],
  ])('changes nothing where no member can be %s, because the file is a list', (_title, edit) => {
    expect(patched('- a\n', [{ path: ['a'], edit }])).toBe('- a\n');
  });
});

describe('a part of a file', () => {
  const text = `base: &base
  name: one
  list: &list [a]
own:
  <<: *base
  list: *list
  more: { x: y }
alias: *base
lone: &lone z
empty:
? key
`;

  it.each([
    ['own more x', 'own'],
    ['own more new', 'free'],
    ['own list', 'own'],
    ['own name', 'free'],
    ['own name deeper', 'shared'],
    ['new at all', 'free'],
    ['base name', 'shared'],
    ['base list', 'shared'],
    ['alias name', 'shared'],
    ['alias', 'own'],
    ['lone', 'own'],
    ['own more x deeper', 'shared'],
    ['empty deeper', 'free'],
    ['key', 'own'],
    ['key deeper', 'free'],
  ])('%s is %s', (path, expected) => {
    const nodes = fileNodes(text);
    expect(nodes && standingOf(nodes, path.split(' '))).toBe(expected);
  });

  it('is its own where it is the whole', () => {
    const nodes = fileNodes(text);
    expect(nodes && standingOf(nodes, [])).toBe('own');
  });
});

function set(value: Written): Edit {
  return { type: 'set', value };
}

function list(drop: readonly number[], add: readonly string[]): Edit {
  return { type: 'list', drop: new Set(drop), add };
}

function changes(edits: Readonly<Record<string, Edit>>) {
  return Object.entries(edits).map(([path, edit]) => ({ path: path.split(' '), edit }));
}
