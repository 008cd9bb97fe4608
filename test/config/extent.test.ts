import { Scalar, parseDocument } from 'yaml';
import { expect, it } from 'vitest';
import { extentOf } from '../../src/config/extent.ts';

it('stands where it is written, and what is in no file is empty at the start', () => {
  expect(extentOf(parseDocument('a: "b" # c', {}).get('a', true))).toEqual({ start: 3, end: 6 });
  expect(extentOf(new Scalar('b'))).toEqual({ start: 0, end: 0 });
  expect(extentOf(null)).toEqual({ start: 0, end: 0 });
});
