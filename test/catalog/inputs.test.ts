import { describe, expect, it } from 'vitest';
import { expandVendor } from '../../src/catalog/expand.ts';
import type { InputDefinition, VendorDefinition } from '../../src/catalog/vendor.ts';
import { aDefinition, aUse } from '../support/vendors.ts';

function problemsOf(
  inputs: Readonly<Record<string, InputDefinition>>,
  given: Readonly<Record<string, unknown>>,
) {
  return expandVendor(aDefinition({ inputs }), aUse({ inputs: given })).problems;
}

const tasks: InputDefinition = {
  type: 'list',
  description: 'Tasks.',
  fields: {
    name: { type: 'text', description: 'Name.', required: true },
    expression: { type: 'text', description: 'Expression.', required: true },
  },
};

describe('the type of an input', () => {
  it.each([
    ['text', 'some text'],
    ['email', 'bot@acme.com'],
    ['number', 0],
    ['url', 'https://hooks.example/a?b=c'],
    ['url', { secret: 'HOOK_URL' }],
    ['secret', { secret: 'KEY_2' }],
    ['secret', { secret: 'KEY', prefix: 'Bearer ' }],
    ['secret', 'words that the file writes out'],
    ['list', ['a', 'b']],
  ] as const)('%s takes %j', (type, value) => {
    expect(problemsOf({ it: { type, description: 'It.' } }, { it: value })).toEqual([]);
  });

  it.each([
    ['text', ''],
    ['text', '  '],
    ['text', 2026],
    ['text', true],
    ['text', ['a']],
    ['text', { secret: 'KEY' }],
    ['email', 'bot'],
    ['email', 'bot @acme.com'],
    ['email', { secret: 'KEY' }],
    ['number', '5'],
    ['url', 'http://hooks.example'],
    ['url', 'hooks.example'],
    ['url', 'https://'],
    ['url', 'https://hooks.example/a b'],
    ['url', { secret: 'lower' }],
    ['secret', ''],
    ['secret', 7],
    ['secret', { secret: 'KEY', suffix: 'x' }],
    ['secret', { secret: 'KEY', prefix: 7 }],
    ['secret', { name: 'KEY' }],
    ['secret', ['KEY']],
    ['list', 'a'],
    ['list', { a: 'b' }],
  ] as const)('%s does not take %j', (type, value) => {
    const [problem, ...others] = problemsOf({ it: { type, description: 'It.' } }, { it: value });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'wrong-input', input: 'it' });
    expect(problem?.expected).toMatch(/\w/);
  });

  it('is one of the options of a choice', () => {
    const inputs = { it: { type: 'choice', description: 'It.', options: ['eu', 'us'] } } as const;
    expect(problemsOf(inputs, { it: 'eu' })).toEqual([]);
    expect(problemsOf(inputs, { it: 'EU' })).toEqual([
      { code: 'wrong-input', input: 'it', expected: 'one of: eu, us' },
    ]);
    const empty = { it: { type: 'choice', description: 'It.' } } as const;
    expect(problemsOf(empty, { it: 'eu' })).toMatchObject([{ expected: 'one of: ' }]);
  });

  it('never repeats the value in what it expects', () => {
    const inputs = { key: { type: 'url', description: 'It.' } } as const;
    expect(JSON.stringify(problemsOf(inputs, { key: 'fake-key-words' }))).not.toContain('fake');
  });
});

describe('which inputs are given', () => {
  it('points out an input that the vendor does not have, and what was meant', () => {
    const inputs = { 'webhook-url': { type: 'url', description: 'It.' } } as const;
    expect(problemsOf(inputs, { 'webhok-url': 'https://hooks.example' })).toEqual([
      { code: 'unknown-input', input: 'webhok-url', suggestions: ['webhook-url'] },
    ]);
  });

  it.each([
    ['not there', {}],
    ['with nothing behind it', { it: null }],
    ['an empty list', { it: [] }],
  ])('asks for a required input that is %s', (_, given) => {
    const text = { it: { type: 'text', description: 'It.', required: true } } as const;
    const list = { it: { type: 'list', description: 'It.', required: true } } as const;
    const inputs = 'it' in given && given.it !== null ? list : text;
    expect(problemsOf(inputs, given)).toMatchObject([{ code: 'missing-input', input: 'it' }]);
  });

  it('does not ask for an input in whose place another one may stand', () => {
    const inputs = {
      a: { type: 'text', description: 'A.' },
      b: { type: 'text', description: 'B.', 'required-unless': 'a' },
    } as const;
    expect(problemsOf(inputs, { a: 'x' })).toEqual([]);
    expect(problemsOf(inputs, { b: 'x' })).toEqual([]);
    expect(problemsOf(inputs, { a: null })).toMatchObject([{ code: 'missing-input', input: 'b' }]);
  });

  it('takes an empty list that is written out in place of the default', () => {
    const definition = aDefinition({
      inputs: { names: { type: 'list', description: 'Names.', default: ['a'] } },
      topics: { '{{ each }}': { 'for-each': 'names' } },
    });
    const topics = (inputs: Readonly<Record<string, unknown>>) =>
      Object.keys(expandVendor(definition, aUse({ inputs })).blocks.topics ?? {});
    expect(topics({})).toEqual(['a']);
    expect(topics({ names: null })).toEqual(['a']);
    expect(topics({ names: [] })).toEqual([]);
  });

  it('does not take what every object inherits for an input', () => {
    const inputs = { constructor: { type: 'text', description: 'It.', required: true } } as const;
    expect(problemsOf(inputs, {})).toMatchObject([{ code: 'missing-input', input: 'constructor' }]);
  });
});

describe('elements of a list', () => {
  it('are pointed out one by one', () => {
    const inputs = { names: { type: 'list', description: 'Names.' } } as const;
    expect(problemsOf(inputs, { names: ['a', '', 3, 'b'] })).toMatchObject([
      { code: 'wrong-input', input: 'names', pointer: '/1' },
      { code: 'wrong-input', input: 'names', pointer: '/2' },
    ]);
  });

  it('have all required fields, none unknown, and each of its type', () => {
    const given = [
      { name: 'In', expression: 'LOGGED_IN' },
      { name: 'Out' },
      { name: 7, expression: 'x' },
      { name: 'Y', expression: 'y', expresion: 'z' },
      'LOGGED_OUT',
    ];
    expect(problemsOf({ tasks }, { tasks: given })).toMatchObject([
      { code: 'missing-input', input: 'tasks', pointer: '/1/expression' },
      { code: 'wrong-input', input: 'tasks', pointer: '/2/name' },
      {
        code: 'unknown-input',
        input: 'tasks',
        pointer: '/3/expresion',
        suggestions: ['expression'],
      },
      { code: 'wrong-input', input: 'tasks', pointer: '/4' },
    ]);
  });

  it('are checked as agent-status tasks only where the vendor says so', () => {
    const given = { tasks: [{ name: 'Broken', expression: '(' }] };
    expect(problemsOf({ tasks }, given)).toEqual([]);
    const checked = { tasks: { ...tasks, check: 'task-expressions' } } as const;
    expect(problemsOf(checked, given)).toEqual([
      {
        code: 'wrong-input',
        input: 'tasks',
        pointer: '/0/expression',
        expected: 'a regular expression that compiles',
      },
    ]);
    expect(problemsOf(checked, { tasks: [{ name: 'No expression' }] })).toMatchObject([
      { code: 'missing-input', pointer: '/0/expression' },
    ]);
  });
});

describe('the input that the address of the user is made from', () => {
  const inputs: Readonly<Record<string, InputDefinition>> = {
    'user-email': { type: 'email', description: 'Address.', required: true },
  };
  const codesOf = (parts: Partial<VendorDefinition>, email?: string) => {
    const user = { email: '{{ user-email }}' };
    const use = aUse(email === undefined ? {} : { user: { email } });
    const { problems } = expandVendor(aDefinition({ inputs, user, ...parts }), use);
    return problems.map(({ code, input }) => `${code} ${input}`);
  };

  it('is not missing where the file writes the address itself', () => {
    expect(codesOf({})).toEqual(['missing-input user-email']);
    expect(codesOf({}, 'bot@acme.com')).toEqual([]);
  });

  it('is missing where something else is made from it, too', () => {
    const topics = { sent: { name: 'Sent by {{ user-email }}' } };
    expect(codesOf({ topics }, 'bot@acme.com')).toEqual(['missing-input user-email']);
  });
});
