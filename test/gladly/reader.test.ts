import { describe, expect, it } from 'vitest';
import { createReader } from '../../src/gladly/reader.ts';
import type { GladlyReader } from '../../src/gladly/types.ts';
import { scriptedServer, type ScriptedAnswer } from '../support/http-server.ts';
import { testTransport } from '../support/transport.ts';

const LISTS = [
  ['users', '/api/v1/agents'],
  ['inboxes', '/api/v1/inboxes'],
  ['webhooks', '/api/v1/webhooks'],
  ['topics', '/api/v1/topics'],
] as const;

describe('a reader', () => {
  it.each(LISTS)('reads %s with one request', async (list, path) => {
    const server = await scriptedServer([{ body: [] }]);
    await expect(createReader(testTransport(server))[list]()).resolves.toEqual([]);
    expect(server.requests.map(({ line }) => line)).toEqual([`GET ${path}`]);
  });

  it.each(LISTS)('does not take a list of %s that was cut off for the whole', async (list) => {
    const headers = { 'Gladly-Limited-Data': 'true' };
    const reader = await readerOf([{ headers, body: [] }]);
    await expect(reader[list]()).rejects.toMatchObject({
      failure: 'malformed',
      message: expect.stringContaining('not complete'),
    });
  });

  it.each(LISTS)('does not take an answer for %s that is no list for none', async (list) => {
    for (const body of [{}, { [list]: [] }, 'null']) {
      const reader = await readerOf([{ body }]);
      await expect(reader[list]()).rejects.toMatchObject({ failure: 'malformed' });
    }
  });

  it('asks again when a list was cut off on its way', async () => {
    const body = [{ id: 't1', name: 'Surveys', disabled: false }];
    const reader = await readerOf([{ cutOff: JSON.stringify(body) }, { body }]);
    await expect(reader.topics()).resolves.toEqual(body);
  });

  it('names the member that is wrong', async () => {
    const reader = await readerOf([{ body: [{ id: 't1', name: 'Surveys' }, { id: 5 }] }]);
    await expect(reader.topics()).rejects.toMatchObject({
      failure: 'malformed',
      message: 'GET /api/v1/topics: [1].id: a text is due, a number came',
    });
  });

  it('reads the organization', async () => {
    const reader = await readerOf([{ body: { id: 'o1', name: 'Acme' } }]);
    await expect(reader.organization()).resolves.toEqual({ id: 'o1', name: 'Acme' });
  });

  it('reads one topic or webhook by its id, encoded', async () => {
    const server = await scriptedServer(({ line }) => ({
      body: line.includes('topics')
        ? { id: '-a/b', name: 'Surveys' }
        : { id: 'w1', url: 'https://hooks.acme.com', events: [] },
    }));
    const reader = createReader(testTransport(server));
    await expect(reader.topic('-a/b')).resolves.toMatchObject({ name: 'Surveys' });
    await expect(reader.webhook('w1')).resolves.toMatchObject({ enabled: false });
    const lines = server.requests.map(({ line }) => line);
    expect(lines).toEqual(['GET /api/v1/topics/-a%2Fb', 'GET /api/v1/webhooks/w1']);
  });

  it('says null for an object that is not there, and only then', async () => {
    const gone = await readerOf([{ status: 404, body: { errors: { code: 'not_exist' } } }]);
    await expect(gone.topic('t1')).resolves.toBeNull();
    await expect(gone.webhook('w1')).resolves.toBeNull();
    await expect(gone.topics()).rejects.toMatchObject({ failure: 'not-found' });
    const forbidden = await readerOf([{ status: 403 }]);
    await expect(forbidden.topic('t1')).rejects.toMatchObject({ failure: 'permission' });
  });

  it('does not believe an answer about another object than the one asked for', async () => {
    const reader = await readerOf([{ body: { id: 't2', name: 'Surveys' } }]);
    await expect(reader.topic('t1')).rejects.toMatchObject({ failure: 'malformed' });
  });
});

async function readerOf(answers: readonly ScriptedAnswer[]): Promise<GladlyReader> {
  return createReader(testTransport(await scriptedServer(answers)));
}
