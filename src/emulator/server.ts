import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { systemClock } from '../shared/clock.ts';
import type { Clock } from '../shared/ports.ts';
import type { ApiAnswer, ApiRequest } from './answers.ts';
import type { EmulatorControl } from './control.ts';
import { createControl } from './control.ts';
import { CONTROL_PREFIX, refuseControl, serveControl } from './control-http.ts';
import { EmulatorCore } from './core.ts';
import type { EndpointRules } from './endpoints.ts';
import type { Fault } from './faults.ts';
import { idFor } from './ids.ts';
import type { EmulatorRules } from './rules.ts';
import { defaultRules } from './rules.ts';
import type { OrganizationSeed } from './seed.ts';
import { seedOrganization } from './seeds.ts';
import type { Transmission } from './serve.ts';
import { serveApi } from './serve.ts';

export interface EmulatorOptions {
  /** Default: an empty organization. */
  readonly seed?: OrganizationSeed;
  /** Set over `defaultRules`. */
  readonly rules?: Partial<EmulatorRules>;
  readonly endpoints?: EndpointRules;
  readonly faults?: readonly Fault[];
  /** Milliseconds that every API answer takes. Default 0. */
  readonly latencyMs?: number;
  /** Default: any free port. */
  readonly port?: number;
  readonly clock?: Clock;
  /** If given, control over HTTP needs it in the header `x-control-key`. */
  readonly controlKey?: string;
  /** What `GET /organization` says. Default: the URL that the server listens on. */
  readonly gladlyUrl?: string;
  /** User name and token that a client may use. */
  readonly credentials?: EmulatorCredentials;
}

/** Made up, and good for nothing but the emulator; therefore plain text. */
interface EmulatorCredentials {
  readonly user: string;
  readonly token: string;
}

export interface Emulator {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** `127.0.0.1:<port>`, as `allowed-hosts` wants it. */
  readonly host: string;
  readonly credentials: EmulatorCredentials;
  readonly control: EmulatorControl;
  /** Breaks all connections, lets go of all that hangs, and stops listening. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

const DEFAULT_CREDENTIALS: EmulatorCredentials = {
  user: 'reconciler@acme.com',
  token: 'emulated-token',
};

/**
 * Starts an emulated Gladly organization on a loopback port of its own. Instances share nothing.
 *
 * @throws Error when the port is taken, an endpoint rule leads away from this machine, or the seed
 *   contradicts itself.
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const server = createServer();
  const host = `127.0.0.1:${await listen(server, options.port ?? 0)}`;
  const credentials = options.credentials ?? DEFAULT_CREDENTIALS;
  const url = `http://${host}`;
  const core = coreOrClose(server, () => coreFor(options, { url, credentials }));
  const served = { core, control: createControl(core), controlKey: options.controlKey ?? null };
  server.on('request', (message, response) => void respond(served, message, response));
  const close = () => closeAll(server, core);
  const { control } = served;
  return { url, host, credentials, control, close, [Symbol.asyncDispose]: close };
}

/** The organization knows its own URL, so a seed that is wrong shows only after listening. */
function coreOrClose(server: Server, make: () => EmulatorCore): EmulatorCore {
  try {
    return make();
  } catch (error) {
    server.close();
    throw error;
  }
}

async function closeAll(server: Server, core: EmulatorCore): Promise<void> {
  core.close();
  if (!server.listening) return;
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}

function coreFor(
  options: EmulatorOptions,
  { url, credentials }: { readonly url: string; readonly credentials: EmulatorCredentials },
): EmulatorCore {
  const core = new EmulatorCore({
    seed: options.seed ?? seedOrganization('empty'),
    rules: { ...defaultRules, ...options.rules },
    endpoints: options.endpoints ?? {},
    latencyMs: options.latencyMs ?? 0,
    clock: options.clock ?? systemClock,
    gladlyUrl: options.gladlyUrl ?? url,
    apiUser: {
      id: idFor(credentials.user, 0),
      name: 'Reconciler',
      email: credentials.user,
      token: credentials.token,
    },
  });
  for (const fault of options.faults ?? []) core.script.add(fault);
  return core;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      const message = `The emulator cannot listen on port ${port}; choose another, or 0 for any.`;
      reject(new Error(message, { cause }));
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

interface Served {
  readonly core: EmulatorCore;
  readonly control: EmulatorControl;
  readonly controlKey: string | null;
}

async function respond(
  served: Served,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const request = await readRequest(message).catch(() => null);
  // The client went away in the middle of its request.
  if (request === null) return;
  try {
    const transmission = request.path.startsWith(CONTROL_PREFIX)
      ? await answerControl(served, request, message)
      : await serveApi(served.core, request);
    transmit(transmission, response);
  } catch (error) {
    // A function of a test threw, or the emulator is broken: both have to be seen.
    const body = `The emulator failed: ${error instanceof Error ? error.stack : String(error)}`;
    transmit({ kind: 'answer', answer: { status: 500, headers: {}, body } }, response);
  }
}

async function answerControl(
  served: Served,
  request: ApiRequest,
  message: IncomingMessage,
): Promise<Transmission> {
  const headers = { origin: headerOf(message, 'origin'), key: headerOf(message, 'x-control-key') };
  const refusal = refuseControl(headers, served.controlKey);
  return { kind: 'answer', answer: refusal ?? (await serveControl(served.control, request)) };
}

async function readRequest(message: IncomingMessage): Promise<ApiRequest> {
  const [path = '', query = ''] = splitQuery(message.url ?? '/');
  return {
    method: message.method ?? 'GET',
    path,
    query,
    authorization: headerOf(message, 'authorization'),
    contentType: headerOf(message, 'content-type'),
    body: await textOf(message),
  };
}

function textOf(message: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    message.setEncoding('utf8');
    message.on('data', (chunk: string) => {
      text += chunk;
    });
    message.on('end', () => resolve(text));
    message.on('error', reject);
  });
}

function splitQuery(url: string): readonly string[] {
  const start = url.indexOf('?');
  return start < 0 ? [url] : [url.slice(0, start), url.slice(start)];
}

function headerOf(message: IncomingMessage, name: string): string | null {
  const value = message.headers[name];
  return typeof value === 'string' ? value : null;
}

function transmit(transmission: Transmission, response: ServerResponse): void {
  if (response.destroyed) return;
  if (transmission.kind === 'answer') writeAnswer(transmission.answer, response);
  else if (transmission.kind === 'cut-off' && transmission.answer.body !== '') {
    writeHalf(transmission.answer, response);
  } else response.socket?.resetAndDestroy();
}

function writeAnswer(answer: ApiAnswer, response: ServerResponse): void {
  const body = Buffer.from(answer.body);
  const length = answer.status === 204 ? {} : { 'content-length': body.length };
  response.writeHead(answer.status, { ...answer.headers, ...length });
  response.end(body);
}

function writeHalf(answer: ApiAnswer, response: ServerResponse): void {
  const body = Buffer.from(answer.body);
  response.writeHead(answer.status, { ...answer.headers, 'content-length': body.length });
  response.write(body.subarray(0, body.length / 2), () => response.destroy());
}
