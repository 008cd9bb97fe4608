import { expect, it } from 'vitest';
import { formProblem } from '../../src/config/forms.ts';

it.each([
  ['a pattern', 'pattern', { pattern: '^new$' }],
  ['a keyword', 'multipleOf', { multipleOf: 5 }],
])(
  'a value that breaks %s of a schema that has no finding of its own is told all the same',
  (_, keyword, params) => {
    const error = {
      instancePath: '',
      schemaPath: '',
      parentSchema: {},
      data: 'old',
      keyword,
      params,
    };
    expect(formProblem(error, 'mode', () => [])).toEqual({
      code: 'wrong-value',
      key: 'mode',
      allowed: [],
      suggestions: [],
    });
  },
);
