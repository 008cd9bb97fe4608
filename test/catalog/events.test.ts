import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KNOWN_EVENTS, expandEvents, knownEvent, standingOf } from '../../src/catalog/events.ts';

interface Reference {
  readonly 'x-webhook-events': {
    readonly current: { readonly events: readonly string[] };
    readonly deprecated: { readonly events: readonly string[] };
    readonly dropped: Readonly<Record<string, unknown>>;
    readonly neverSubscribable: readonly string[];
  };
}

const reference = JSON.parse(
  readFileSync(new URL('../fixtures/gladly-openapi.json', import.meta.url), 'utf8'),
) as Reference;
const listed = reference['x-webhook-events'];

describe('KNOWN_EVENTS', () => {
  it('has every name of the reference with its standing, and no other', () => {
    const expected = [
      ...listed.current.events.map((name) => [name, 'current']),
      ...listed.deprecated.events.map((name) => [name, 'deprecated']),
      ...Object.keys(listed.dropped).map((name) => [name, 'dropped']),
      ...listed.neverSubscribable.map((name) => [name, 'never']),
    ];
    const actual = KNOWN_EVENTS.map(({ name, standing }) => [name, standing]);
    expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected));
    expect(actual).toHaveLength(expected.length);
  });

  it.each([
    ['2024', 52],
    ['2025', 52],
    ['2026', 49],
  ] as const)(
    'lists for the reference of %s as many subscribable names as it had',
    (year, count) => {
      const names = KNOWN_EVENTS.filter(
        ({ standing, listedIn }) => standing !== 'never' && listedIn.includes(year),
      );
      expect(names).toHaveLength(count);
    },
  );

  it.each([
    ['AUTOMATION/MESSAGE_RECEIVED', ['2024', '2025'], undefined],
    ['AUTOMATION/MESSAGE_SENT', ['2025'], undefined],
    ['CUSTOM_CHANNEL/MESSAGE_SENT', ['2024', '2025'], undefined],
    ['MESSAGE/RECEIVED', ['2024'], 'CONTACT/MESSAGE_RECEIVED'],
    ['CUSTOMER_PROFILE/MERGED', ['2024', '2025', '2026'], 'CUSTOMER/MERGED'],
  ])('says of %s which reference had it and what came after', (name, listedIn, successor) => {
    expect(knownEvent(name)?.listedIn).toEqual(listedIn);
    expect(knownEvent(name)?.successor).toBe(successor);
  });
});

describe('standingOf', () => {
  it.each([
    ['CONVERSATION/CLOSED', 'current'],
    ['conversation/closed', 'current'],
    ['CUSTOMER_PROFILE/MERGED', 'deprecated'],
    ['MESSAGE/RECEIVED', 'dropped'],
    ['PING', 'never'],
    ['ping', 'never'],
    ['CONVERSATION/ENDED', 'unknown'],
    ['AGENT_STATUS/*', 'unknown'],
    ['constructor', 'unknown'],
    ['', 'unknown'],
  ])('calls %s %s', (event, standing) => {
    expect(standingOf(event)).toBe(standing);
  });
});

describe('expandEvents', () => {
  it('turns the agent status family into its five events', () => {
    expect(expandEvents(['AGENT_STATUS/*'])).toEqual({
      events: [
        'AGENT_STATUS/CHANGED_ACTIVE_REASON',
        'AGENT_STATUS/LOGGED_IN',
        'AGENT_STATUS/LOGGED_OUT',
        'AGENT_STATUS/RETURNED_FROM_AWAY',
        'AGENT_STATUS/WENT_AWAY',
      ],
      unknown: [],
    });
  });

  it('keeps the families CUSTOMER and CUSTOMER_PROFILE apart, and leaves out deprecated names', () => {
    expect(expandEvents(['customer/*']).events).toEqual(['CUSTOMER/MERGED']);
    expect(expandEvents(['customer_profile/*']).events).toEqual([
      'CUSTOMER_PROFILE/CREATED',
      'CUSTOMER_PROFILE/DELETED',
      'CUSTOMER_PROFILE/UPDATED',
    ]);
  });

  it('takes deprecated and dropped names that are written out', () => {
    const names = ['AUTOMATION/MESSAGE_RECEIVED', 'CUSTOMER_PROFILE/MERGED', 'MESSAGE/RECEIVED'];
    expect(expandEvents(names)).toEqual({ events: names, unknown: [] });
  });

  it('sorts, and names what is given twice or in another case once', () => {
    const { events } = expandEvents([
      'task/closed',
      'Contact/Started',
      'CONTACT/STARTED',
      ' TASK/CLOSED ',
      'TASK/*',
    ]);
    expect(events.slice(0, 3)).toEqual(['CONTACT/STARTED', 'TASK/ASSIGNEE_UPDATED', 'TASK/CLOSED']);
    expect(new Set(events).size).toBe(events.length);
  });

  it.each([
    'PING',
    'MESSAGE/*',
    'AUTOMATION/*',
    '*',
    '*/*',
    'CONTACT',
    'CONTACT/',
    'toString/*',
    '',
  ])('counts "%s" as unknown', (pattern) => {
    expect(expandEvents([pattern])).toEqual({ events: [], unknown: [pattern.toUpperCase()] });
  });

  it('gives only names that can be subscribed to, whatever is asked for', () => {
    const patterns = fc.array(
      fc.oneof(fc.string(), fc.constantFrom(...KNOWN_EVENTS.map(({ name }) => name), 'TASK/*')),
    );
    fc.assert(
      fc.property(patterns, (asked) => {
        const { events } = expandEvents(asked);
        expect(events).toEqual([...new Set(events)].toSorted());
        for (const event of events) expect(['never', 'unknown']).not.toContain(standingOf(event));
        expect(expandEvents(events)).toEqual({ events, unknown: [] });
      }),
    );
  });
});
