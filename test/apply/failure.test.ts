import { describe, expect, it } from 'vitest';
import type { Write } from '../../src/apply/intent.ts';
import { asGladlyError, failureOf, unprovenBy } from '../../src/apply/failure.ts';
import type { GladlyErrorEntry, GladlyFailure } from '../../src/gladly/errors.ts';
import { GladlyApiError } from '../../src/gladly/errors.ts';

const update = (body: Extract<Write, { type: 'update-webhook' }>['body']): Write => ({
  type: 'update-webhook',
  id: 'id-1',
  body,
});
const enabling = update({ enabled: true });
const renaming = update({ name: 'New' });
const moving = update({ url: 'https://hooks.acme.com/new' });

describe('what an error says about the write that it answers', () => {
  it.each<[GladlyFailure, string, string]>([
    ['auth', 'refused', 'permission'],
    ['permission', 'refused', 'permission'],
    ['not-found', 'refused', 'rejected'],
    ['conflict', 'refused', 'rejected'],
    ['rejected', 'refused', 'rejected'],
    ['redirected', 'refused', 'rejected'],
    ['refused', 'refused', 'rejected'],
    ['rate-limited', 'refused', 'unreachable'],
    ['unreachable', 'refused', 'unreachable'],
    ['server', 'failed', 'unreachable'],
    ['no-answer', 'uncertain', 'unreachable'],
    ['malformed', 'uncertain', 'unreachable'],
  ])('%s: %s, %s', (failure, outcome, code) => {
    expect(failureOf(error(failure), renaming)).toMatchObject({ outcome, why: { code } });
  });

  it('has the holder of a name, and the status and words of a rejection', () => {
    const taken = { attribute: 'name', code: 'taken', detail: 'name is in use', holder: 'id-2' };
    expect(failureOf(error('conflict', [taken]), renaming).why).toEqual({
      code: 'taken',
      field: 'name',
      holder: 'id-2',
    });
    const entries = [
      { attribute: 'events', code: 'invalid', detail: 'has "X"' },
      { code: 'blank', detail: '' },
    ];
    expect(failureOf(error('rejected', entries), renaming).why).toEqual({
      code: 'rejected',
      status: 400,
      detail: 'events: has "X"; blank',
    });
  });

  it.each<[string, Write, string, string]>([
    ['the PING was not answered', enabling, 'endpoint-silent', 'on enabling'],
    ['the PING was not answered', moving, 'endpoint-silent', 'on a new URL'],
    ['the PING was not answered', renaming, 'rejected', 'on neither'],
    ['PING: status 503', moving, 'endpoint-silent', 'on a new URL'],
    ['did not respond in time', moving, 'endpoint-silent', 'on a new URL'],
    ['is not an https:// address', moving, 'rejected', 'on a new URL'],
    ['', enabling, 'endpoint-silent', 'on enabling'],
    ['', moving, 'rejected', 'on a new URL'],
    ['invalid webhook', enabling, 'endpoint-silent', 'on enabling'],
    ['an organization may have 20 webhooks', enabling, 'rejected', 'on enabling'],
    [
      'did not respond',
      update({ enabled: true, name: 'New' }),
      'rejected',
      'on more than enabling',
    ],
  ])('by the words %j means %s: %s', (detail, write, code) => {
    const entries = detail === '' ? [] : [{ code: 'invalid', detail }];
    expect(failureOf(error('rejected', entries), write).why.code).toBe(code);
  });
});

describe('an error that is none of Gladly', () => {
  it('is a bug of ours and is thrown on', () => {
    const bug = new TypeError('bug');
    expect(() => asGladlyError(bug)).toThrow(bug);
    expect(() => unprovenBy(bug, 'not answered')).toThrow(bug);
  });

  it('while one of Gladly makes the write uncertain', () => {
    expect(unprovenBy(error('server'), 'not answered')).toEqual({
      outcome: 'uncertain',
      why: { code: 'unreachable', detail: 'not answered: PATCH /api/v1/webhooks/id-1: words' },
    });
  });
});

function error(failure: GladlyFailure, entries: readonly GladlyErrorEntry[] = []): GladlyApiError {
  const request = 'PATCH /api/v1/webhooks/id-1';
  return new GladlyApiError(failure, request, { status: 400, entries, detail: 'words' });
}
