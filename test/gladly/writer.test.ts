import { describe, expect, it } from 'vitest';
import { createWriter } from '../../src/gladly/writer.ts';
import { Secret } from '../../src/shared/secret.ts';
import {
  scriptedServer,
  type ScriptedAnswer,
  type ScriptedServer,
} from '../support/http-server.ts';
import { testTransport } from '../support/transport.ts';

const CREATED = { status: 201, headers: { location: '/api/v1/webhooks/-w1' } };

describe('a writer', () => {
  it('creates a webhook and learns its id from Location', async () => {
    const { writer, server } = await writerOf([CREATED]);
    const id = await writer.createWebhook({
      name: 'Survey',
      url: 'https://hooks.acme.com/csat',
      events: ['CONVERSATION/CLOSED'],
      enabled: false,
      headers: { 'x-api-key': new Secret('fake-key') },
      credentials: {
        username: new Secret('fake-user'),
        password: new Secret('fake-password'),
        realm: 'hooks',
      },
    });
    expect(id).toBe('-w1');
    expect(server.requests[0]?.line).toBe('POST /api/v1/webhooks');
    expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual({
      name: 'Survey',
      url: 'https://hooks.acme.com/csat',
      events: ['CONVERSATION/CLOSED'],
      enabled: false,
      headers: { 'x-api-key': 'fake-key' },
      credentials: { username: 'fake-user', password: 'fake-password', realm: 'hooks' },
    });
  });

  it('sends of a webhook only what is to change', async () => {
    const { writer, server } = await writerOf([{ status: 204 }]);
    await writer.updateWebhook('w1', { enabled: true });
    await writer.updateWebhook('w1', {
      url: new Secret('https://hooks.acme.com/fake-secret-path'),
      headers: { 'x-old': null, 'x-new': new Secret('fake-key') },
    });
    expect(sentTo(server)).toEqual([
      ['PATCH /api/v1/webhooks/w1', { enabled: true }],
      [
        'PATCH /api/v1/webhooks/w1',
        {
          url: 'https://hooks.acme.com/fake-secret-path',
          headers: { 'x-old': null, 'x-new': 'fake-key' },
        },
      ],
    ]);
  });

  it('deletes a webhook', async () => {
    const { writer, server } = await writerOf([{ status: 204 }]);
    await writer.deleteWebhook('a/b');
    expect(server.requests[0]).toMatchObject({ line: 'DELETE /api/v1/webhooks/a%2Fb', body: '' });
  });

  it('creates a topic under the id that was chosen, and changes one', async () => {
    const { writer, server } = await writerOf([
      { status: 201, headers: { location: 'https://acme.gladly.com/api/v1/topics/t1' } },
      { status: 204 },
    ]);
    await expect(writer.createTopic({ id: 't1', name: 'Sent', parentId: 't0' })).resolves.toBe(
      't1',
    );
    await writer.updateTopic('t1', { name: 'Sent', disabled: true });
    expect(sentTo(server)).toEqual([
      ['POST /api/v1/topics', { id: 't1', name: 'Sent', parentId: 't0' }],
      ['PATCH /api/v1/topics/t1', { name: 'Sent', disabled: true }],
    ]);
  });

  it.each<{ readonly name: string; readonly answer: ScriptedAnswer }>([
    { name: 'no Location', answer: { status: 201 } },
    { name: 'a Location without an id', answer: locatedAt('/api/v1/webhooks') },
    { name: 'a Location of another kind', answer: locatedAt('/api/v1/topics/t1') },
  ])('cannot say whether it created anything when $name came', async ({ answer }) => {
    const { writer } = await writerOf([answer]);
    await expect(writer.createWebhook({ url: 'https://x.example' })).rejects.toMatchObject({
      failure: 'malformed',
      mayHaveHappened: true,
    });
  });

  it('does not write to an empty id', async () => {
    const { writer, server } = await writerOf([{ status: 204 }]);
    await expect(writer.deleteWebhook('')).rejects.toMatchObject({ failure: 'refused' });
    const update = writer.updateTopic('', { name: 'x' });
    await expect(update).rejects.toMatchObject({ failure: 'refused' });
    expect(server.requests).toEqual([]);
  });

  it('keeps every secret that it sent out of the error, though Gladly repeats them all', async () => {
    const texts = [
      'fake-user-text',
      'fake-password-text',
      'fake-key-text',
      'https://fake.example/s',
    ];
    const [username = '', password = '', key = '', url = ''] = texts;
    const detail = `bad value: ${texts.join(' ')}`;
    const { writer } = await writerOf([{ status: 400, body: { errors: [{ detail }] } }]);
    const writing = writer.createWebhook({
      url: new Secret(url),
      headers: { 'x-api-key': new Secret(key) },
      credentials: { username: new Secret(username), password: new Secret(password) },
    });
    const error = await writing.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ message: expect.stringContaining('bad value: *** ***') });
    for (const text of texts) expect(JSON.stringify(error) + String(error)).not.toContain(text);
  });
});

function sentTo(server: ScriptedServer): readonly (readonly [string, unknown])[] {
  return server.requests.map(({ line, body }) => [line, JSON.parse(body)]);
}

function locatedAt(location: string): ScriptedAnswer {
  return { status: 201, headers: { location } };
}

async function writerOf(answers: readonly ScriptedAnswer[]) {
  const server = await scriptedServer(answers);
  return { server, writer: createWriter(testTransport(server)) };
}
