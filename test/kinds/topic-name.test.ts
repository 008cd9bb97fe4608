import { expect, it } from 'vitest';
import { parkedName, unparkedName } from '../../src/kinds/topic-name.ts';

it('a topic that waits under a passing name is told by its own id', () => {
  const parked = parkedName('CSAT sent', 'id-1');
  expect(parked).not.toBe('CSAT sent');
  expect(unparkedName(parked, 'id-1')).toBe('CSAT sent');
  expect(unparkedName(parked, 'id-2')).toBe(parked);
  expect(unparkedName('CSAT sent', 'id-1')).toBe('CSAT sent');
});
