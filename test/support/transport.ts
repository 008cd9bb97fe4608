import { onTestFinished } from 'vitest';
import { GladlyApiError } from '../../src/gladly/errors.ts';
import { openTransport, type TransportOptions } from '../../src/gladly/http.ts';
import type { GladlyRequest, Transport } from '../../src/gladly/transport.ts';
import type { Logger } from '../../src/shared/ports.ts';
import { Secret } from '../../src/shared/secret.ts';
import { hurriedClock } from './virtual-clock.ts';

export const TEST_USER = 'reconciler@acme.com';
export const TEST_TOKEN = 'fake-token-for-tests';

/** One request of each verb, for what holds of any request. */
export const GET: GladlyRequest = { verb: 'GET', path: '/api/v1/topics' };
export const POST: GladlyRequest = { verb: 'POST', path: '/api/v1/topics', body: { name: 'x' } };
export const PATCH: GladlyRequest = {
  verb: 'PATCH',
  path: '/api/v1/topics/t1',
  body: { name: 'x' },
};
export const DELETE: GladlyRequest = { verb: 'DELETE', path: '/api/v1/webhooks/w1' };

/** A server that a transport can be opened to: a scripted one or the emulator. */
interface Server {
  readonly url: string;
  readonly host: string;
}

/** Options of a transport to a server on this machine: waits between tries are skipped. */
export function transportOptions(
  server: Server,
  overrides: Partial<TransportOptions> = {},
): TransportOptions {
  return {
    url: server.url,
    allowedHosts: [server.host],
    user: TEST_USER,
    token: new Secret(TEST_TOKEN),
    version: '1.2.3',
    clock: hurriedClock(),
    logger: SILENT,
    random: () => 0.5,
    proxy: null,
    ...overrides,
  };
}

/** Opens a transport that is closed when the test ends. */
export function testTransport(
  server: Server,
  overrides: Partial<TransportOptions> = {},
): Transport {
  const transport = openTransport(transportOptions(server, overrides));
  onTestFinished(() => transport.close());
  return transport;
}

/** The error that a request ends with; fails the test when it ends well. */
export async function failureOf(
  transport: Transport,
  request: GladlyRequest,
): Promise<GladlyApiError> {
  try {
    await transport.send(request);
  } catch (error) {
    if (error instanceof GladlyApiError) return error;
    throw error;
  }
  throw new Error('it did not fail');
}

/** A logger that keeps its debug lines. */
export function keepingLogger(): Logger & { readonly lines: readonly string[] } {
  const lines: string[] = [];
  return { ...SILENT, lines, debug: (text) => void lines.push(text) };
}

const SILENT: Logger = { progress: () => {}, warn: () => {}, debug: () => {} };
