import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRecord, ownMember, recordOf } from '../../src/shared/record.ts';

const names = fc.oneof(
  fc.string(),
  fc.constantFrom('__proto__', 'constructor', 'toString', '0', '10', '2'),
);

describe('recordOf', () => {
  it('makes what Object.fromEntries makes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.anything())), (entries) => {
        const record = recordOf(entries);
        expect(membersOf(record)).toStrictEqual(membersOf(Object.fromEntries(entries)));
        expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
      }),
    );
  });
});

describe('ownMember', () => {
  it('finds what was put in, and nothing that every object has', () => {
    const record = recordOf([['constructor', 1]]);
    expect(ownMember(record, 'constructor')).toBe(1);
    expect(ownMember(record, 'toString')).toBeUndefined();
    expect(ownMember(record, '__proto__')).toBeUndefined();
  });
});

describe('isRecord', () => {
  it.each([
    ['an object', { a: 1 }, true],
    ['an object without a prototype', Object.create(null), true],
    ['a list', [], false],
    ['null', null, false],
    ['nothing', undefined, false],
    ['a text', 'a', false],
  ])('of %s', (_, value: unknown, expected) => {
    expect(isRecord(value)).toBe(expected);
  });
});

function membersOf(record: object) {
  return Reflect.ownKeys(record).map((key) => [key, Object.getOwnPropertyDescriptor(record, key)]);
}
