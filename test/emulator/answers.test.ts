import { describe, expect, it } from 'vitest';
import type { ErrorEntry } from '../../src/emulator/answers.ts';
import { failed, notFound } from '../../src/emulator/answers.ts';
import { strictRules } from '../../src/emulator/rules.ts';
import { testEmulator } from '../support/emulator.ts';
import { judgedCall } from './referee.ts';

describe('an error body', () => {
  const entry: ErrorEntry = { attr: 'name', code: 'blank', detail: 'name is blank' };

  it.each([
    ['as-documented' as const, 400, [entry]],
    ['as-documented' as const, 404, entry],
    ['array' as const, 400, [entry]],
    ['array' as const, 404, [entry]],
    ['object' as const, 400, entry],
    ['object' as const, 404, entry],
  ])('that is %s, for a %d', (errorBody, status, errors) => {
    const { body } = failed(status, [entry], { ...strictRules, errorBody });
    expect(JSON.parse(body)).toEqual({ errors });
  });

  it('of a 404 names what there is none of', () => {
    const { status, body } = notFound('inbox', strictRules);
    expect(status).toBe(404);
    expect(body).toContain('no such inbox');
  });
});

describe('unknown fields in answers', () => {
  const requests = [
    'GET /api/v1/organization',
    'GET /api/v1/topics/t',
    'GET /api/v1/inboxes/i',
    'GET /api/v1/agents/u',
    'GET /api/v1/webhooks/w',
  ];
  const seed = {
    users: [{ id: 'u', email: 'a@acme.com' }],
    inboxes: [{ id: 'i', name: 'a' }],
    topics: [{ id: 't', name: 'a' }],
    webhooks: [{ id: 'w', url: 'https://a.example', events: ['EVENT/OF_TOMORROW'] }],
  };

  it.each([true, false])('are there: %s', async (unknownFieldsInAnswers) => {
    const emulator = await testEmulator({ seed, rules: { unknownFieldsInAnswers } });
    for (const request of requests) {
      const { body } = await judgedCall(emulator, request);
      expect(Object.hasOwn(body as object, 'fieldOfTomorrow')).toBe(unknownFieldsInAnswers);
    }
  });

  it('come with unknown event names where such a webhook is seeded', async () => {
    const emulator = await testEmulator({ seed });
    const { body } = await judgedCall(emulator, 'GET /api/v1/webhooks');
    expect(body).toMatchObject([{ events: ['EVENT/OF_TOMORROW'] }]);
  });
});
