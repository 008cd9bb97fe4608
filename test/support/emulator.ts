import { onTestFinished } from 'vitest';
import type { Emulator, EmulatorOptions } from '../../src/emulator/server.ts';
import { startEmulator } from '../../src/emulator/server.ts';

export interface CallOptions {
  /** Sent as JSON, or as it is if it is text. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface CallResult {
  readonly status: number;
  readonly headers: Headers;
  /** `null` where there was no body. */
  readonly body: unknown;
}

/**
 * Starts an emulated organization that is closed when the test ends. Unlike the product's own
 * default it sets no request limit, so that tests about something else need not wait for it.
 */
export async function testEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const rules = { requestsPerSecond: null, ...options.rules };
  const emulator = await startEmulator({ ...options, rules });
  onTestFinished(() => emulator.close());
  return emulator;
}

/** One request (`GET /api/v1/topics`) with the emulator's credentials; follows no redirect. */
export async function call(
  emulator: Emulator,
  request: string,
  options: CallOptions = {},
): Promise<CallResult> {
  const [method = 'GET', path = '/'] = request.split(' ');
  const response = await fetch(`${emulator.url}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      authorization: authorization(emulator),
      ...(options.body !== undefined && { 'content-type': 'application/json' }),
      ...options.headers,
    },
    ...(options.body !== undefined && { body: asText(options.body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: parsed(text) };
}

/** The `Authorization` header with which an emulator's own credentials are sent. */
function authorization(emulator: Emulator): string {
  const { user, token } = emulator.credentials;
  return `Basic ${Buffer.from(`${user}:${token}`).toString('base64')}`;
}

function asText(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function parsed(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
