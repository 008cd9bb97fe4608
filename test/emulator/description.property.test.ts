import type { Arbitrary } from 'fast-check';
import { assert, constantFrom, option, property, record, subarray, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/emulator/handlers.ts';
import { strictRules } from '../../src/emulator/rules.ts';
import { stateFromSeed } from '../../src/emulator/seed.ts';
import { isDescribed } from './referee.ts';
import { propertyRuns } from '../support/property-runs.ts';

const URL = 'https://hooks.example/new';

const STATE = stateFromSeed(
  {
    users: [{ email: 'bot@acme.com' }],
    topics: [
      { id: 'parent', name: 'Parent' },
      { id: 'own', name: 'Own' },
    ],
    webhooks: [{ id: 'own', url: 'https://hooks.example/own', events: ['TASK/CLOSED'] }],
  },
  { gladlyUrl: 'https://acme.gladly.com', now: 0 },
);

/** The description lists dropped events too, so they are let in here. */
const RULES = { ...strictRules, droppedEvents: 'accepted' as const };

/** Status of a request over the same organization each time; every PING is answered with 200. */
function statusOf(method: string, path: string, body: unknown): number {
  const [user] = STATE.users;
  if (user === undefined) throw new Error('the seed has a user');
  const decision = decide({
    request: {
      method,
      path,
      query: '',
      authorization: null,
      contentType: 'application/json',
      body: JSON.stringify(body),
    },
    user,
    state: STATE,
    rules: RULES,
    now: 0,
    pings: new Map([URL, 'https://hooks.example/own'].map((url) => [url, 200])),
  });
  if (decision.kind === 'ping') throw new Error('every PING is answered already');
  return decision.answer.status;
}

interface FieldValues {
  /** Values that fit the organization above. */
  readonly good: readonly unknown[];
  readonly bad: readonly unknown[];
}

type Fields = Readonly<Record<string, FieldValues>>;

interface Choice {
  readonly good: unknown;
  readonly bad: unknown;
}

/** Bodies of good values, each field there or not, of which up to two are then made bad. */
function bodies(fields: Fields) {
  const choices = Object.entries(fields).map(([name, { good, bad }]) => {
    const some = option(constantFrom(...good), { nil: undefined, freq: 4 });
    return [name, record({ good: some, bad: constantFrom(...bad) })] as const;
  });
  const chosen: Arbitrary<Record<string, Choice>> = record(Object.fromEntries(choices));
  const spoiled = subarray(Object.keys(fields), { minLength: 0, maxLength: 2 });
  return tuple(chosen, spoiled).map(([values, names]) => bodyOf(values, names));
}

function bodyOf(values: Record<string, Choice>, spoiled: readonly string[]) {
  const entries = Object.entries(values)
    .map(([name, { good, bad }]): [string, unknown] => [name, spoiled.includes(name) ? bad : good])
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}

const RUNS = propertyRuns(300);
const NEVER: FieldValues = { good: [undefined], bad: [1, null, 'a'] };

const WEBHOOK_FIELDS: Fields = {
  name: { good: ['a', '', 'n'.repeat(200)], bad: ['n'.repeat(201), null, 7] },
  url: { good: [URL], bad: ['http://hooks.example/new', 'hooks.example', '', 7, null] },
  events: {
    good: [['TASK/CLOSED'], ['TASK/CLOSED', 'MESSAGE/RECEIVED'], ['CUSTOMER_PROFILE/MERGED']],
    bad: [['TASK/CLOSED', 'TASK/CLOSED'], ['PING'], ['task/closed'], [7], [], 'TASK/CLOSED', null],
  },
  credentials: {
    good: [
      { username: 'a', password: 'b' },
      { username: 'a', password: 'b', realm: 'c' },
    ],
    bad: [
      { username: 'a', password: 'b', realm: 7 },
      { username: 'a', password: 'b', more: 'c' },
      { username: 'a' },
      { username: 'a', password: 7 },
      [],
      'a:b',
      null,
    ],
  },
  headers: {
    good: [{}, { 'x-api-key': 'a' }],
    bad: [{ 'x-api-key': 7 }, { 'x-api-key': null }, [], 'a', null],
  },
  enabled: { good: [true, false], bad: ['true', 1, null] },
  hasCredentials: NEVER,
  toString: NEVER,
};

const TOPIC_FIELDS: Fields = {
  name: { good: ['a', 'Own topic'], bad: ['', 7, null] },
  parentId: { good: ['parent'], bad: ['', 7, null] },
  disabled: { good: [true, false], bad: ['false', 0, null] },
  colour: NEVER,
  constructor: NEVER,
};

const NEW_ID: Fields = { id: { good: ['new'], bad: ['', 7, null] } };

describe('what the emulator accepts is what the description describes', () => {
  it.each([
    ['POST /api/v1/webhooks', 'WebhookCreate', 201, WEBHOOK_FIELDS],
    ['PATCH /api/v1/webhooks/own', 'WebhookUpdate', 204, WEBHOOK_FIELDS],
    ['POST /api/v1/topics', 'TopicCreate', 201, { ...TOPIC_FIELDS, ...NEW_ID }],
    ['PATCH /api/v1/topics/own', 'TopicUpdate', 204, { ...TOPIC_FIELDS, id: NEVER }],
  ])('%s', (request, schema, accepted, fields) => {
    const [method = '', path = ''] = request.split(' ');
    const counts = { accepted: 0, rejected: 0 };
    assert(
      property(bodies(fields), (body) => {
        const isGood = isDescribed(schema, body);
        counts[isGood ? 'accepted' : 'rejected'] += 1;
        expect(statusOf(method, path, body)).toBe(isGood ? accepted : 400);
      }),
      { numRuns: RUNS },
    );
    expect(counts.accepted).toBeGreaterThan(RUNS / 20);
    expect(counts.rejected).toBeGreaterThan(RUNS / 20);
  });
});
