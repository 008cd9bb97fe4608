import { describe, expect, it } from 'vitest';
import { judge } from './referee.ts';

const exchange = {
  method: 'POST',
  path: '/api/v1/topics',
  requestBody: { name: 'Refunds' } as unknown,
  status: 201,
  headers: new Headers({ location: '/api/v1/topics/c5yeqK8VTlm9xAXgvq_5-w' }),
  body: null as unknown,
};

const reading = {
  ...exchange,
  method: 'GET',
  requestBody: undefined,
  status: 200,
  headers: new Headers({ 'content-type': 'application/json' }),
};

const webhook = { id: 'w', url: 'https://a.example', events: [], enabled: true };

describe('the referee', () => {
  it.each([
    ['a topic made', exchange],
    [
      'a list of topics with unknown fields',
      { ...reading, body: [{ id: 'a', name: 'b', new: 1 }] },
    ],
    [
      'a webhook without its secrets',
      {
        ...reading,
        path: '/api/v1/webhooks/w',
        body: { ...webhook, hasCredentials: true, updatedAt: '2026-11-03T10:00:00.000Z' },
      },
    ],
    [
      'an error as a single object',
      {
        ...reading,
        path: '/api/v1/topics/x',
        status: 404,
        body: { errors: { code: 'not_exist' } },
      },
    ],
    ['a 403 with any body', { ...reading, status: 403, body: 'no' }],
    ['an unknown path answered with 404', { ...reading, path: '/api/v1/nothing', status: 404 }],
  ])('lets pass %s', (_title, good) => {
    expect(judge(good)).toEqual([]);
  });

  it.each([
    ['a 201 with a body', { ...exchange, body: { id: 'x' } }],
    ['a 201 without Location', { ...exchange, headers: new Headers() }],
    ['a topic accepted without a name', { ...exchange, requestBody: { disabled: true } }],
    ['an unknown field accepted', { ...exchange, requestBody: { name: 'a', colour: 'red' } }],
    ['a status that is not described', { ...exchange, status: 422 }],
    ['a list that is no list', { ...reading, body: { topics: [] } }],
    [
      'a webhook that gives its headers away',
      { ...reading, path: '/api/v1/webhooks', body: [{ ...webhook, headers: { a: 'b' } }] },
    ],
    [
      'a time that is not RFC 3339',
      { ...reading, path: '/api/v1/webhooks', body: [{ ...webhook, updatedAt: 'yesterday' }] },
    ],
    [
      'a rate limit that is no number',
      { ...exchange, headers: new Headers({ ...location(), 'ratelimit-limit-second': 'ten' }) },
    ],
    ['an unknown path that is answered', { ...reading, path: '/api/v1/nothing', body: [] }],
  ])('finds fault with %s', (_title, bad) => {
    expect(judge(bad)).not.toEqual([]);
  });
});

function location(): Readonly<Record<string, string>> {
  return { location: '/api/v1/topics/c5yeqK8VTlm9xAXgvq_5-w' };
}
