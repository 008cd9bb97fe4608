import { describe, expect, it } from 'vitest';
import { eventStanding } from '../../src/emulator/event-names.ts';
import description from '../fixtures/gladly-openapi.json' with { type: 'json' };

const { current, deprecated, dropped, neverSubscribable } = description['x-webhook-events'];

describe('event names', () => {
  it('are the 49 of the newest reference, the deprecated one included', () => {
    const names = [...current.events, ...deprecated.events];
    expect(names).toHaveLength(49);
    expect(names.filter((name) => eventStanding(name) !== 'current')).toEqual([]);
  });

  it('are known as dropped if only an earlier reference had them', () => {
    const names = Object.keys(dropped);
    expect(names.filter((name) => eventStanding(name) !== 'dropped')).toEqual([]);
  });

  it.each([...neverSubscribable, '', 'CONVERSATION', 'CONVERSATION/*', 'conversation/closed'])(
    '%j is none',
    (name) => {
      expect(eventStanding(name)).toBe('unknown');
    },
  );
});
