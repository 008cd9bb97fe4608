import { buildConnector, Pool } from 'undici';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DeadlineError, exchange } from '../../src/http/exchange.ts';
import { scriptedServer } from '../support/http-server.ts';

const REQUEST = { method: 'POST', path: '/api/v1/topics', headers: {}, body: '{}' };

describe('exchange', () => {
  it('knows that nothing was sent when time runs out before there is a connection', async () => {
    const server = await scriptedServer([{ status: 201 }]);
    const pool = poolThatConnectsAfter(120, server.url);
    const request = { ...REQUEST, origin: server.url };
    const result = await exchange(pool, request, 40);
    expect(result).toMatchObject({ type: 'broken', sent: false });
    expect(result).toHaveProperty('error', expect.any(DeadlineError));
    await expect(exchange(pool, request, 2000)).resolves.toMatchObject({ status: 201 });
    expect(server.requests).toHaveLength(1);
  });

  it('knows that something was sent when time runs out after it', async () => {
    const server = await scriptedServer([{ silent: true }]);
    const pool = poolThatConnectsAfter(0, server.url);
    const result = await exchange(pool, { ...REQUEST, origin: server.url }, 80);
    expect(result).toMatchObject({ type: 'broken', sent: true });
  });

  it('never rejects, not even for what undici refuses to send', async () => {
    const server = await scriptedServer([{ status: 201 }]);
    const pool = poolThatConnectsAfter(0, server.url);
    const request = { ...REQUEST, origin: server.url, path: 'no path' };
    await expect(exchange(pool, request, 80)).resolves.toMatchObject({ sent: false });
  });
});

function poolThatConnectsAfter(milliseconds: number, origin: string): Pool {
  const connect = buildConnector({});
  const pool = new Pool(origin, {
    connections: 1,
    connect: (options, done) => {
      setTimeout(() => connect(options, done), milliseconds);
    },
  });
  onTestFinished(() => pool.destroy());
  return pool;
}
