import { onTestFinished } from 'vitest';
import { openTransport, type TransportOptions } from '../../src/gladly/http.ts';
import type { Transport } from '../../src/gladly/transport.ts';
import type { Logger } from '../../src/shared/ports.ts';
import { Secret } from '../../src/shared/secret.ts';
import { hurriedClock } from './virtual-clock.ts';

export const TEST_USER = 'reconciler@acme.com';
export const TEST_TOKEN = 'fake-token-for-tests';

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

/** A logger that keeps its debug lines. */
export function keepingLogger(): Logger & { readonly lines: readonly string[] } {
  const lines: string[] = [];
  return { ...SILENT, lines, debug: (text) => void lines.push(text) };
}

const SILENT: Logger = { progress: () => {}, warn: () => {}, debug: () => {} };
