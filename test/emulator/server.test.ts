import { createServer } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LARGE_ORGANIZATION, seedOrganization } from '../../src/emulator/seeds.ts';
import { startEmulator } from '../../src/emulator/server.ts';
import { call, testEmulator } from '../support/emulator.ts';
import { judgedCall } from './referee.ts';

describe('starting', () => {
  it('listens on a loopback port of its own and lets its credentials in', async () => {
    const emulator = await testEmulator();
    expect(emulator.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(emulator.url).toBe(`http://${emulator.host}`);
    expect((await judgedCall(emulator, 'GET /api/v1/organization')).status).toBe(200);
  });

  it('takes credentials of the test', async () => {
    const credentials = { user: 'bot@acme.com', token: 'fake-bot-token' };
    const emulator = await testEmulator({ credentials });
    expect(emulator.credentials).toEqual(credentials);
    expect((await call(emulator, 'GET /api/v1/organization')).status).toBe(200);
  });

  it('two instances share nothing', async () => {
    const [one, two] = await Promise.all([testEmulator(), testEmulator()]);
    await call(one, 'POST /api/v1/topics', { body: { name: 'a' } });
    two.control.setRules({ webhookLimit: 0 });
    expect(two.control.snapshot().topics).toEqual([]);
    expect(two.control.requests()).toEqual([]);
    expect(one.control.rules().webhookLimit).toBe(20);
  });

  it('is limited like Gladly unless a test switches it off', async () => {
    const emulator = await startEmulator();
    onTestFinished(() => emulator.close());
    const { headers } = await call(emulator, 'GET /api/v1/organization');
    expect(headers.get('ratelimit-limit-second')).toBe('10');
  });

  it('leaves nothing open if the seed is wrong', async () => {
    const port = await freePort();
    const topics = [{ name: 'a', parent: 'nothing' }];
    await expect(startEmulator({ port, seed: { topics } })).rejects.toThrow('no topic "nothing"');
    const emulator = await testEmulator({ port });
    expect(emulator.url).toBe(`http://127.0.0.1:${port}`);
  });

  it('says so if the port is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    await expect(startEmulator({ port })).rejects.toThrow(`cannot listen on port ${port}`);
  });
});

describe('serving', () => {
  it('gives the length of every body, and none for a 204', async () => {
    const emulator = await testEmulator();
    const body = { id: 'a', name: 'a' };
    const made = await judgedCall(emulator, 'POST /api/v1/topics', { body });
    const changed = await judgedCall(emulator, 'PATCH /api/v1/topics/a', { body: { name: 'b' } });
    const read = await judgedCall(emulator, 'GET /api/v1/topics/a');
    const lengths = [made, changed, read].map(({ headers }) => headers.get('content-length'));
    expect(lengths).toEqual(['0', null, `${JSON.stringify(read.body).length}`]);
  });

  it('a large organization whole, in one answer a kind', async () => {
    const emulator = await testEmulator({ seed: seedOrganization(LARGE_ORGANIZATION) });
    const counts = [];
    for (const kind of ['topics', 'agents', 'webhooks', 'inboxes']) {
      const { body } = await judgedCall(emulator, `GET /api/v1/${kind}`);
      counts.push((body as readonly unknown[]).length);
    }
    expect(counts).toEqual([2_000, 2_001, 20, 20]);
  });

  it('many writes at once, each with an id of its own', async () => {
    const emulator = await testEmulator();
    const made = await Promise.all(
      Array.from({ length: 60 }, (_, number) =>
        call(emulator, 'POST /api/v1/topics', { body: { name: `Topic ${number}` } }),
      ),
    );
    const locations = new Set(made.map(({ headers }) => headers.get('location')));
    expect(locations.size).toBe(60);
    expect(emulator.control.snapshot().topics).toHaveLength(60);
  });

  it('one of two topics of a name that are created at once', async () => {
    const emulator = await testEmulator();
    const made = await Promise.all(
      [1, 2, 3].map(() => call(emulator, 'POST /api/v1/topics', { body: { name: 'a' } })),
    );
    expect(made.map(({ status }) => `${status}`).toSorted()).toEqual(['201', '409', '409']);
  });

  it('text in any script, and bodies in many parts', async () => {
    const emulator = await testEmulator();
    const name = '返品 🎁 '.repeat(20_000).trim();
    await judgedCall(emulator, 'POST /api/v1/topics', { body: { name } });
    expect(emulator.control.snapshot().topics[0]?.name).toBe(name);
  });

  it('the next client after one that went away in the middle of its request', async () => {
    const emulator = await testEmulator();
    const [host = '', port = ''] = emulator.host.split(':');
    const socket = connect(Number(port), host);
    socket.on('error', () => undefined);
    socket.write('POST /api/v1/topics HTTP/1.1\r\nhost: a\r\ncontent-length: 99\r\n\r\n{"na');
    await new Promise((resolve) => setTimeout(resolve, 20));
    socket.resetAndDestroy();
    expect((await call(emulator, 'GET /api/v1/topics')).status).toBe(200);
    expect(emulator.control.requests()).toHaveLength(1);
  });
});

describe('closing', () => {
  it('frees the port, at once, with connections open and twice over', async () => {
    const emulator = await startEmulator({ latencyMs: 60_000 });
    const open = call(emulator, 'GET /api/v1/topics');
    await expect.poll(() => emulator.control.requests().length).toBe(1);
    await Promise.all([expect(open).rejects.toThrow(/fetch failed|terminated/), emulator.close()]);
    await emulator.close();
    await expect(call(emulator, 'GET /api/v1/topics')).rejects.toThrow(/fetch failed|terminated/);
  });

  it('does not wait for an endpoint that never answers its PING', async () => {
    const emulator = await startEmulator({ endpoints: { 'a.example': { answers: 'never' } } });
    const body = { url: 'https://a.example', events: ['TASK/CLOSED'], enabled: true };
    const open = call(emulator, 'POST /api/v1/webhooks', { body });
    await expect.poll(() => emulator.control.requests().length).toBe(1);
    await Promise.all([expect(open).rejects.toThrow(/fetch failed|terminated/), emulator.close()]);
  });

  it('happens by itself at the end of an `await using` block', async () => {
    const emulator = await startEmulator();
    await emulator[Symbol.asyncDispose]();
    await expect(call(emulator, 'GET /api/v1/topics')).rejects.toThrow(/fetch failed|terminated/);
  });
});

/** A port that nobody listens on, as far as one can know. */
async function freePort(): Promise<number> {
  const emulator = await startEmulator();
  await emulator.close();
  return Number(emulator.host.split(':')[1]);
}
