import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/emulator/faults.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { call, testEmulator } from '../support/emulator.ts';
import { judgedCall } from './referee.ts';

const TOPICS = '/api/v1/topics';

/** The head of an answer may or may not have come through before the connection broke. */
const BROKEN = /fetch failed|terminated/;

const SEED = { topics: [{ id: 'a', name: 'Orders' }] };

function withFaults(...faults: readonly Fault[]): Promise<Emulator> {
  return testEmulator({ seed: SEED, faults });
}

function names(emulator: Emulator): readonly string[] {
  return emulator.control.snapshot().topics.map((topic) => topic.name);
}

function create(emulator: Emulator, name = 'New') {
  return call(emulator, `POST ${TOPICS}`, { body: { name } });
}

describe('a fault that answers', () => {
  it('before the effect keeps the request from being carried out, once', async () => {
    const body = { errors: { code: 'temporary_failure', detail: 'try later' } };
    const emulator = await withFaults({ effect: { type: 'answer', status: 503, body } });
    expect(await create(emulator)).toMatchObject({ status: 503, body });
    expect(names(emulator)).toEqual(['Orders']);
    expect((await create(emulator)).status).toBe(201);
  });

  it('after the effect hides that the request was carried out', async () => {
    const emulator = await withFaults({
      moment: 'after',
      effect: { type: 'answer', status: 500, body: 'oops', headers: { 'x-trace': '1' } },
    });
    const { status, body, headers } = await create(emulator);
    expect([status, body, headers.get('x-trace')]).toEqual([500, 'oops', '1']);
    expect(names(emulator)).toEqual(['Orders', 'New']);
  });

  it('can have no body at all', async () => {
    const emulator = await withFaults({ effect: { type: 'answer', status: 502 } });
    const { status, body, headers } = await create(emulator);
    expect([status, body, headers.get('content-type')]).toEqual([502, null, null]);
  });

  it('can redirect to another host', async () => {
    const location = 'https://elsewhere.example/api/v1/topics';
    const emulator = await withFaults({ effect: { type: 'redirect', status: 302, location } });
    const { status, headers } = await call(emulator, `GET ${TOPICS}`);
    expect([status, headers.get('location')]).toEqual([302, location]);
  });

  it.each([
    ['html' as const, 'text/html', expect.stringContaining('<title>')],
    ['wrong-type' as const, 'application/json', 42],
    ['wrong-elements' as const, 'application/json', [{ id: 7, name: null }]],
    ['broken-json' as const, 'application/json', '[{"id":"'],
    ['empty' as const, 'application/json', null],
  ])('can be nonsense with a 200: %s', async (as, type, body) => {
    const emulator = await withFaults({ effect: { type: 'nonsense', as } });
    const answer = await call(emulator, `GET ${TOPICS}`);
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers.get('content-type')).toBe(type);
  });
});

describe('a fault of the connection', () => {
  it('resets it before the effect', async () => {
    const emulator = await withFaults({ effect: { type: 'reset' } });
    await expect(create(emulator)).rejects.toThrow(BROKEN);
    expect(names(emulator)).toEqual(['Orders']);
  });

  it('resets it after the effect', async () => {
    const emulator = await withFaults({ moment: 'after', effect: { type: 'reset' } });
    await expect(create(emulator)).rejects.toThrow(BROKEN);
    expect(names(emulator)).toEqual(['Orders', 'New']);
  });

  it('cuts the body off in the middle', async () => {
    const emulator = await withFaults({ effect: { type: 'cut-off' } });
    const headers = { authorization: basic(emulator) };
    const response = await fetch(`${emulator.url}${TOPICS}`, { headers });
    const promised = Number(response.headers.get('content-length'));
    let received = 0;
    const reading = async () => {
      const body: AsyncIterable<Uint8Array> = response.body ?? Readable.from([]);
      for await (const chunk of body) received += chunk.length;
    };
    await expect(reading()).rejects.toThrow('terminated');
    expect(response.status).toBe(200);
    expect(received).toBe(Math.floor(promised / 2));
  });

  it('cuts off answers that have no body as well, after their effect', async () => {
    const emulator = await withFaults(
      { on: { method: 'POST' }, effect: { type: 'cut-off' } },
      { on: { method: 'PATCH' }, effect: { type: 'cut-off' } },
    );
    await expect(create(emulator)).rejects.toThrow(BROKEN);
    const body = { name: 'Renamed' };
    await expect(call(emulator, `PATCH ${TOPICS}/a`, { body })).rejects.toThrow(BROKEN);
    expect(names(emulator)).toEqual(['Renamed', 'New']);
  });

  it('leaves the server at work for the next request', async () => {
    const emulator = await withFaults({ on: { times: 3 }, effect: { type: 'reset' } });
    for (const _ of [1, 2, 3]) await expect(create(emulator)).rejects.toThrow(BROKEN);
    expect((await create(emulator)).status).toBe(201);
  });
});

describe('a fault of time', () => {
  it.each([
    ['before' as const, ['Orders']],
    ['after' as const, ['Orders', 'New']],
  ])('waits %s the effect, for as long as it says', async (moment, meanwhile) => {
    const clock = stoppedClock();
    const effect = { type: 'delay', milliseconds: 7_000 } as const;
    const emulator = await testEmulator({ seed: SEED, clock, faults: [{ moment, effect }] });
    const answer = create(emulator);
    await expect.poll(() => clock.sleeps).toEqual([7_000]);
    expect(names(emulator)).toEqual(meanwhile);
    clock.wake();
    expect((await answer).status).toBe(201);
  });

  it('lets reads be stale by so many writes', async () => {
    const stale = { type: 'stale', writes: 2 } as const;
    const emulator = await withFaults({ on: { method: 'GET', nth: 2, times: 2 }, effect: stale });
    for (const name of ['B', 'C', 'D']) await create(emulator, name);
    const counts = [];
    for (const _ of [1, 2, 3, 4]) {
      const { body } = await judgedCall(emulator, `GET ${TOPICS}`);
      counts.push((body as readonly unknown[]).length);
    }
    expect(counts).toEqual([4, 2, 2, 4]);
  });

  it('cannot be staler than the beginning', async () => {
    const effect = { type: 'stale', writes: 9 } as const;
    const emulator = await withFaults({ on: { method: 'GET', times: 'always' }, effect });
    expect((await call(emulator, `GET ${TOPICS}/a`)).status).toBe(200);
    await create(emulator);
    expect((await call(emulator, `GET ${TOPICS}`)).body).toHaveLength(1);
  });

  it('does not make writes stale', async () => {
    const effect = { type: 'stale', writes: 1 } as const;
    const emulator = await withFaults({ on: { times: 'always' }, effect });
    await create(emulator, 'B');
    await create(emulator, 'C');
    expect(names(emulator)).toEqual(['Orders', 'B', 'C']);
  });

  it('holds every answer for the latency that was set', async () => {
    const clock = stoppedClock();
    const emulator = await testEmulator({ clock, latencyMs: 50 });
    const answers = [call(emulator, `GET ${TOPICS}`), call(emulator, `GET ${TOPICS}`)];
    await expect.poll(() => clock.sleeps).toEqual([50, 50]);
    clock.wake();
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200]);
    emulator.control.setLatency(0);
    await call(emulator, `GET ${TOPICS}`);
    expect(clock.sleeps).toHaveLength(2);
  });
});

describe('a fault that lets something happen', () => {
  it.each([
    ['before' as const, 404],
    ['after' as const, 200],
  ])('changes the organization right %s a request', async (moment, status) => {
    const changes = [{ change: 'remove-topic', topic: 'Orders' }] as const;
    const emulator = await withFaults({ moment, effect: { type: 'change', changes } });
    expect((await call(emulator, `GET ${TOPICS}/a`)).status).toBe(status);
    expect(names(emulator)).toEqual([]);
  });

  it('changes it once for each request that it strikes', async () => {
    const changes = [{ change: 'add-topic', topic: { name: 'Mine' } }] as const;
    const on = { method: 'GET', nth: 2, times: 2 };
    const emulator = await withFaults({ on, effect: { type: 'change', changes } });
    for (const _ of [1, 2, 3, 4]) await call(emulator, `GET ${TOPICS}`);
    expect(names(emulator)).toEqual(['Orders', 'Mine', 'Mine']);
  });

  it.each([
    ['before' as const, ['Orders']],
    ['after' as const, ['Orders', 'New']],
  ])('calls a function of the test right %s the effect of the nth write', async (moment, seen) => {
    const calls: (readonly string[])[] = [];
    const emulator = await withFaults({
      on: { method: 'write', nth: 2 },
      moment,
      effect: { type: 'call', run: () => void calls.push(names(emulator)) },
    });
    await call(emulator, `PATCH ${TOPICS}/a`, { body: { name: 'Orders' } });
    expect(calls).toEqual([]);
    expect((await create(emulator)).status).toBe(201);
    expect(calls).toEqual([seen]);
  });

  it('tells the client what went wrong in such a function', async () => {
    const emulator = await withFaults({
      effect: { type: 'call', run: () => Promise.reject(new Error('the test is broken')) },
    });
    const { status, body } = await create(emulator);
    expect([status, body]).toEqual([500, expect.stringContaining('the test is broken')]);
    expect(emulator.control.requests()).toMatchObject([{ status: 500 }]);
  });
});

describe('a fault that hangs', () => {
  it('holds the request after its effect until it is released', async () => {
    const emulator = await withFaults({
      on: { method: 'write', nth: 2 },
      moment: 'after',
      effect: { type: 'hang' },
    });
    await create(emulator, 'B');
    const hanging = emulator.control.untilHanging();
    const answer = create(emulator, 'C');
    expect(await hanging).toEqual({ method: 'POST', path: TOPICS });
    expect(names(emulator)).toEqual(['Orders', 'B', 'C']);
    expect(emulator.control.hanging()).toHaveLength(1);
    expect(await emulator.control.untilHanging()).toEqual({ method: 'POST', path: TOPICS });
    emulator.control.release();
    expect((await answer).status).toBe(201);
    expect(emulator.control.hanging()).toEqual([]);
  });

  it('lets a client be killed before the effect, the request lost for good', async () => {
    const emulator = await withFaults({ effect: { type: 'hang' } }, { effect: { type: 'reset' } });
    const client = new AbortController();
    const { signal } = client;
    const options = { method: 'POST', body: '{"name":"New"}', signal };
    const headers = { authorization: basic(emulator), 'content-type': 'application/json' };
    const answer = fetch(`${emulator.url}${TOPICS}`, { ...options, headers });
    await emulator.control.untilHanging();
    client.abort();
    await expect(answer).rejects.toThrow('aborted');
    emulator.control.release();
    await expect.poll(() => emulator.control.hanging()).toEqual([]);
    expect(names(emulator)).toEqual(['Orders']);
  });

  it('ends with the emulator at the latest', async () => {
    const emulator = await withFaults({ effect: { type: 'hang' } });
    const answer = call(emulator, `GET ${TOPICS}`);
    await emulator.control.untilHanging();
    await Promise.all([expect(answer).rejects.toThrow(BROKEN), emulator.close()]);
  });
});

function basic(emulator: Emulator): string {
  const { user, token } = emulator.credentials;
  return `Basic ${Buffer.from(`${user}:${token}`).toString('base64')}`;
}

/** A clock that stands still, and whose sleepers sleep until they are woken. */
function stoppedClock() {
  const sleeps: number[] = [];
  const sleepers: (() => void)[] = [];
  return {
    sleeps,
    now: () => Date.UTC(2026, 10, 3),
    sleep: (milliseconds: number) =>
      new Promise<void>((resolve) => {
        sleeps.push(milliseconds);
        sleepers.push(resolve);
      }),
    wake: () => sleepers.forEach((resolve) => resolve()),
  };
}
