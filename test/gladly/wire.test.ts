import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeInbox,
  decodeList,
  decodeOrganization,
  decodeTopic,
  decodeUser,
  decodeWebhook,
  WrongShapeError,
} from '../../src/gladly/wire.ts';
import { propertyRuns } from '../support/property-runs.ts';

describe('decodeWebhook', () => {
  it('gives events in upper case and header names in lower case, both sorted, without repetition', () => {
    const webhook = decodeWebhook(
      wireWebhook({
        events: ['conversation/closed', 'CONTACT/STARTED', 'CONVERSATION/CLOSED'],
        headerKeys: ['X-Api-Key', 'Accept', 'x-api-key'],
      }),
    );
    expect(webhook.events).toEqual(['CONTACT/STARTED', 'CONVERSATION/CLOSED']);
    expect(webhook.headerKeys).toEqual(['accept', 'x-api-key']);
  });

  it('keeps the times as Gladly gave them', () => {
    const disabledAtDueToRetryLimit = '2026-11-02T10:00:00.123+01:00';
    const updatedAt = '2026-11-02T10:00:01Z';
    const webhook = decodeWebhook(wireWebhook({ disabledAtDueToRetryLimit, updatedAt }));
    expect(webhook).toMatchObject({ disabledAtDueToRetryLimit, updatedAt });
  });

  it('takes what Gladly may leave out as empty or off', () => {
    const bare = { id: 'w1', url: 'https://hooks.acme.com', events: [] };
    expect(decodeWebhook(bare)).toEqual({
      ...bare,
      name: '',
      enabled: false,
      hasCredentials: false,
      headerKeys: [],
    });
  });

  it('lets unknown members and unknown events through', () => {
    const wire = wireWebhook({ events: ['MOON/LANDED'], signature: { kind: 'new' } });
    expect(decodeWebhook(wire).events).toEqual(['MOON/LANDED']);
  });

  it('does not take a time that is empty or null for a switch-off', () => {
    for (const disabledAtDueToRetryLimit of ['', null]) {
      const webhook = decodeWebhook(wireWebhook({ disabledAtDueToRetryLimit }));
      expect(webhook).not.toHaveProperty('disabledAtDueToRetryLimit');
    }
  });

  it.each([
    ['.id', { id: 7 }],
    ['.id', { id: '' }],
    ['.id', { id: undefined }],
    ['.url', { url: null }],
    ['.events', { events: 'CONVERSATION/CLOSED' }],
    ['.events', { events: null }],
    ['.events[1]', { events: ['CONVERSATION/CLOSED', 3] }],
    ['.enabled', { enabled: 'yes' }],
    ['.headerKeys', { headerKeys: {} }],
    ['.name', { name: 5 }],
    ['.updatedAt', { updatedAt: 1_700_000_000 }],
  ])('names %s when it is wrong', (path, overrides) => {
    expect(wrongShapeOf(() => decodeWebhook(wireWebhook(overrides))).path).toBe(path);
  });

  it('does not repeat a wrong value, which might be a secret', () => {
    const error = wrongShapeOf(() => decodeWebhook(wireWebhook({ url: ['fake-secret-url'] })));
    expect(error.message).toBe('.url: a text is due, a list came');
  });
});

describe('the other decoders', () => {
  it('leave out what an organization, a topic, a user or an inbox does not have', () => {
    expect(decodeOrganization({ id: 'o1', timezone: 'UTC' })).toEqual({ id: 'o1' });
    expect(decodeUser({ id: 'u1', name: null })).toEqual({ id: 'u1' });
    expect(decodeInbox({ id: 'i1' })).toEqual({ id: 'i1', name: '', disabled: false });
    expect(decodeTopic({ id: 't1', name: 'Surveys', parentId: '' })).toEqual({
      id: 't1',
      name: 'Surveys',
      disabled: false,
    });
  });

  it('take over what is there', () => {
    const gladlyUrl = 'https://acme.gladly.com';
    expect(decodeOrganization({ id: 'o1', name: 'Acme', gladlyUrl })).toEqual({
      id: 'o1',
      name: 'Acme',
      gladlyUrl,
    });
    expect(decodeUser({ id: 'u1', name: 'Bot', emailAddress: 'bot@acme.com' })).toEqual({
      id: 'u1',
      name: 'Bot',
      email: 'bot@acme.com',
    });
    const topic = { id: '-t1', name: 'Sent', disabled: true, parentId: 't0' };
    expect(decodeTopic(topic)).toEqual(topic);
  });
});

describe('decodeList', () => {
  it.each([
    ['an object', {}],
    ['null', null],
    ['a text', '[]'],
  ])('refuses %s', (_name, value) => {
    expect(wrongShapeOf(() => decodeList(value, decodeTopic)).path).toBe('');
  });

  it('names the place of the first wrong entry', () => {
    const list = [{ id: 't1', name: 'a' }, { id: 't2' }, { id: 3 }];
    const error = wrongShapeOf(() => decodeList(list, decodeTopic));
    expect(error.message).toBe('[1].name: a text is due, nothing came');
  });

  it('refuses an id that comes twice', () => {
    const list = [
      { id: 't1', name: 'a' },
      { id: 't1', name: 'b' },
    ];
    expect(wrongShapeOf(() => decodeList(list, decodeTopic)).path).toBe('[1].id');
  });

  it('decodes whatever JSON there is, or names what is wrong with it', () => {
    const decoders = [decodeWebhook, decodeTopic, decodeUser, decodeInbox, decodeOrganization];
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), almostAList()), (value) => {
        for (const decode of decoders) {
          const outcome = outcomeOf(() => decodeList(value, decode));
          expect(Array.isArray(outcome) || outcome instanceof WrongShapeError).toBe(true);
        }
      }),
      { numRuns: propertyRuns(200) },
    );
  });
});

function wireWebhook(overrides: Readonly<Record<string, unknown>>): unknown {
  return {
    id: 'w1',
    name: 'Survey',
    url: 'https://hooks.acme.com/csat',
    events: ['CONVERSATION/CLOSED'],
    hasCredentials: true,
    headerKeys: [],
    enabled: true,
    createdAt: '2026-11-01T10:00:00Z',
    updatedAt: '2026-11-01T10:00:00Z',
    ...overrides,
  };
}

/** Lists of objects with the right names and any values, which come closest to passing. */
function almostAList(): fc.Arbitrary<unknown> {
  const names = ['id', 'name', 'url', 'events', 'enabled', 'headerKeys', 'parentId', '__proto__'];
  return fc.array(fc.dictionary(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 2 })));
}

function outcomeOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

function wrongShapeOf(run: () => unknown): WrongShapeError {
  const outcome = outcomeOf(run);
  if (outcome instanceof WrongShapeError) return outcome;
  throw new Error('it was not refused', { cause: outcome });
}
