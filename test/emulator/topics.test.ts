import { describe, expect, it } from 'vitest';
import { strictRules } from '../../src/emulator/rules.ts';
import type { EmulatorRules } from '../../src/emulator/rules.ts';
import type { TopicSeed } from '../../src/emulator/seed.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { testEmulator } from '../support/emulator.ts';
import { judgedCall } from './referee.ts';

const TOPICS: readonly TopicSeed[] = [
  { id: 'orders', name: 'Orders' },
  { id: 'refunds', name: 'Refunds', parent: 'Orders' },
  { id: 'old', name: 'Old campaign', disabled: true },
];

function withTopics(rules: Partial<EmulatorRules> = {}): Promise<Emulator> {
  const strict = { ...strictRules, requestsPerSecond: null, ...rules };
  return testEmulator({ seed: { topics: TOPICS }, rules: strict });
}

function stored(emulator: Emulator, id: string) {
  return emulator.control.snapshot().topics.find((topic) => topic.id === id);
}

describe('reading topics', () => {
  it('lists all of them whole, with parentId only below the top', async () => {
    const emulator = await withTopics({ unknownFieldsInAnswers: false });
    expect((await judgedCall(emulator, 'GET /api/v1/topics')).body).toEqual([
      { id: 'orders', name: 'Orders', disabled: false },
      { id: 'refunds', name: 'Refunds', disabled: false, parentId: 'orders' },
      { id: 'old', name: 'Old campaign', disabled: true },
    ]);
  });

  it('gives one by its id', async () => {
    const emulator = await withTopics({ unknownFieldsInAnswers: false });
    const { body } = await judgedCall(emulator, 'GET /api/v1/topics/orders');
    expect(body).toEqual({ id: 'orders', name: 'Orders', disabled: false });
  });

  it('answers 404 for an id that nothing has', async () => {
    const emulator = await withTopics();
    expect((await judgedCall(emulator, 'GET /api/v1/topics/nobody')).status).toBe(404);
  });
});

describe('creating a topic', () => {
  it('answers 201 with Location and no body, and the topic is there afterwards', async () => {
    const emulator = await withTopics();
    const { status, headers, body } = await judgedCall(emulator, 'POST /api/v1/topics', {
      body: { name: 'HiOperator' },
    });
    expect([status, body]).toEqual([201, null]);
    const location = headers.get('location') ?? '';
    expect(location).toMatch(/^\/api\/v1\/topics\/[A-Za-z0-9_-]{22}$/);
    const made = await judgedCall(emulator, `GET ${location}`);
    expect(made.body).toMatchObject({ name: 'HiOperator', disabled: false });
  });

  it('takes an id chosen by the caller, a parent, and disabled', async () => {
    const emulator = await withTopics();
    const body = { id: '-id1', name: 'Late', parentId: 'orders', disabled: true };
    const { headers } = await judgedCall(emulator, 'POST /api/v1/topics', { body });
    expect(headers.get('location')).toBe('/api/v1/topics/-id1');
    expect(stored(emulator, '-id1')).toEqual(body);
  });

  it.each([
    ['no name', {}, { attr: 'name', code: 'blank' }],
    ['an empty name', { name: '' }, { attr: 'name', code: 'blank' }],
    ['a name of spaces', { name: '  ' }, { attr: 'name', code: 'blank' }],
    ['a name that is no text', { name: 7 }, { attr: 'name', code: 'invalid' }],
    ['an id with a space', { name: 'a', id: 'a b' }, { attr: 'id', code: 'invalid' }],
    ['an id with a slash', { name: 'a', id: 'a/b' }, { attr: 'id', code: 'invalid' }],
    ['an empty id', { name: 'a', id: '' }, { attr: 'id', code: 'invalid' }],
    ['an unknown parent', { name: 'a', parentId: 'x' }, { attr: 'parentId', code: 'not_exist' }],
    ['a parent of null', { name: 'a', parentId: null }, { attr: 'parentId', code: 'invalid' }],
    ['disabled as text', { name: 'a', disabled: 'no' }, { attr: 'disabled', code: 'invalid' }],
    ['a field of its own', { name: 'a', colour: 'red' }, { attr: 'colour', code: 'invalid' }],
  ])('answers 400 to %s', async (_title, body, error) => {
    const emulator = await withTopics();
    const before = emulator.control.snapshot();
    const result = await judgedCall(emulator, 'POST /api/v1/topics', { body });
    expect(result).toMatchObject({ status: 400, body: { errors: [error] } });
    expect(emulator.control.snapshot()).toBe(before);
  });

  it('names every mistake in one answer', async () => {
    const emulator = await withTopics();
    const body = { id: 'a b', disabled: 1 };
    const result = await judgedCall(emulator, 'POST /api/v1/topics', { body });
    const { errors } = result.body as { errors: readonly { attr: string }[] };
    expect(errors.map((error) => error.attr).toSorted()).toEqual(['disabled', 'id', 'name']);
  });

  it.each([
    ['not JSON', '{"name":'],
    ['a JSON list', '[]'],
    ['no object', '"name"'],
  ])('answers 400 to a body that is %s', async (_title, body) => {
    const emulator = await withTopics();
    expect((await judgedCall(emulator, 'POST /api/v1/topics', { body })).status).toBe(400);
  });

  it('answers 400 to a body that is not called JSON', async () => {
    const emulator = await withTopics();
    const headers = { 'content-type': 'text/plain' };
    const options = { body: { name: 'a' }, headers };
    expect((await judgedCall(emulator, 'POST /api/v1/topics', options)).status).toBe(400);
  });

  it('answers 409 with attr id to an id that is taken', async () => {
    const emulator = await withTopics();
    const body = { id: 'orders', name: 'Other' };
    expect(await judgedCall(emulator, 'POST /api/v1/topics', { body })).toMatchObject({
      status: 409,
      body: { errors: [{ attr: 'id', code: 'taken' }] },
    });
  });

  it('answers 409 with the id of the holder to a name that is taken', async () => {
    const emulator = await withTopics();
    const body = { id: 'mine', name: 'Refunds', parentId: 'orders' };
    expect(await judgedCall(emulator, 'POST /api/v1/topics', { body })).toMatchObject({
      status: 409,
      body: { errors: [{ attr: 'name', code: 'taken', meta: { id: 'refunds' } }] },
    });
  });
});

describe('changing a topic', () => {
  it('answers 204 without a body, and changes what was sent only', async () => {
    const emulator = await withTopics();
    const body = { name: 'Refunds', disabled: true };
    const result = await judgedCall(emulator, 'PATCH /api/v1/topics/refunds', { body });
    expect([result.status, result.body]).toEqual([204, null]);
    expect(stored(emulator, 'refunds')).toEqual({ id: 'refunds', parentId: 'orders', ...body });
  });

  it('re-enables and renames in one request', async () => {
    const emulator = await withTopics();
    const body = { name: 'New campaign', disabled: false };
    await judgedCall(emulator, 'PATCH /api/v1/topics/old', { body });
    expect(stored(emulator, 'old')).toEqual({ id: 'old', parentId: null, ...body });
  });

  it('moves a topic under another parent', async () => {
    const emulator = await withTopics();
    const body = { name: 'Refunds', parentId: 'old' };
    await judgedCall(emulator, 'PATCH /api/v1/topics/refunds', { body });
    expect(stored(emulator, 'refunds')?.parentId).toBe('old');
  });

  it.each([
    ['without a name', { disabled: true }, { attr: 'name', code: 'blank' }],
    ['with an empty name', { name: '' }, { attr: 'name', code: 'blank' }],
    ['with an unknown parent', { name: 'a', parentId: 'x' }, { code: 'not_exist' }],
    ['that makes a topic its own parent', { name: 'a', parentId: 'orders' }, { code: 'invalid' }],
    ['that moves it below its child', { name: 'a', parentId: 'refunds' }, { code: 'invalid' }],
  ])('answers 400 to a change %s', async (_title, body, error) => {
    const emulator = await withTopics();
    const before = emulator.control.snapshot();
    const result = await judgedCall(emulator, 'PATCH /api/v1/topics/orders', { body });
    expect(result).toMatchObject({ status: 400, body: { errors: [error] } });
    expect(emulator.control.snapshot()).toBe(before);
  });

  it('answers 409 with the id of the holder to a name that is taken', async () => {
    const emulator = await withTopics();
    const body = { name: 'Orders' };
    expect(await judgedCall(emulator, 'PATCH /api/v1/topics/old', { body })).toMatchObject({
      status: 409,
      body: { errors: [{ attr: 'name', code: 'taken', meta: { id: 'orders' } }] },
    });
  });

  it('takes the name that the topic already has', async () => {
    const emulator = await withTopics();
    const body = { name: 'Orders' };
    const result = await judgedCall(emulator, 'PATCH /api/v1/topics/orders', { body });
    expect(result.status).toBe(204);
  });

  it('answers 404 for an id that nothing has', async () => {
    const emulator = await withTopics();
    const result = await judgedCall(emulator, 'PATCH /api/v1/topics/x', { body: { name: 'a' } });
    expect(result.status).toBe(404);
  });

  it('does not run in circles should the tree be a ring already', async () => {
    const emulator = await withTopics();
    const fields = { parent: 'Refunds' };
    emulator.control.change({ change: 'edit-topic', topic: 'orders', fields });
    const body = { name: 'Old campaign', parentId: 'orders' };
    const result = await judgedCall(emulator, 'PATCH /api/v1/topics/old', { body });
    expect(result.status).toBe(204);
  });

  it('has no DELETE: archiving is all there is', async () => {
    const emulator = await withTopics();
    expect((await judgedCall(emulator, 'DELETE /api/v1/topics/old')).status).toBe(404);
    expect(stored(emulator, 'old')).toBeDefined();
  });
});
