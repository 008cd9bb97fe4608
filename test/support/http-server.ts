import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** One request as the server saw it. */
interface SeenRequest {
  /** `GET /api/v1/topics` */
  readonly line: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
  /** The client's port: the same for requests on one connection. */
  readonly port: number | undefined;
  /** When it had arrived whole, milliseconds since 1970. */
  readonly at: number;
}

/** How the server answers one request. */
export type ScriptedAnswer =
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** Sent as it is if it is text, else as JSON. */
      readonly body?: unknown;
      readonly delayMs?: number;
      /** Answered once this is settled. */
      readonly when?: Promise<unknown>;
    }
  /** Breaks the connection instead of answering. */
  | { readonly reset: true }
  /** Never answers. */
  | { readonly silent: true }
  /** Promises a whole text and sends half of it; `chunked` without saying how long it is. */
  | { readonly cutOff: string; readonly chunked?: boolean }
  /** Writes bytes that need not be HTTP. */
  | { readonly raw: string | Buffer }
  /** Begins its answer and never ends it. */
  | { readonly trickle: string };

type Answers = readonly ScriptedAnswer[] | ((request: SeenRequest) => ScriptedAnswer);

export interface ScriptedServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** `127.0.0.1:<port>`, as the allowed hosts want it. */
  readonly host: string;
  readonly requests: readonly SeenRequest[];
}

/**
 * Starts an HTTP server on a loopback port that gives the answers in turn (the last one again and
 * again), or those of a function. It is closed when the test ends.
 */
export async function scriptedServer(answers: Answers): Promise<ScriptedServer> {
  const requests: SeenRequest[] = [];
  const next = (request: SeenRequest) => {
    if (typeof answers === 'function') return answers(request);
    return answers[Math.min(requests.length, answers.length) - 1] ?? { status: 500 };
  };
  const serve = async (message: IncomingMessage, response: ServerResponse) => {
    const request = await readRequest(message);
    requests.push(request);
    respond(next(request), response);
  };
  const server = createServer((message, response) => void serve(message, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, requests };
}

async function readRequest(message: IncomingMessage): Promise<SeenRequest> {
  message.setEncoding('utf8');
  let body = '';
  for await (const chunk of message) body += String(chunk);
  return {
    line: `${message.method} ${message.url}`,
    headers: message.headers,
    body,
    port: message.socket.remotePort,
    at: Date.now(),
  };
}

function respond(answer: ScriptedAnswer, response: ServerResponse): void {
  if ('silent' in answer) return;
  if ('reset' in answer) {
    response.socket?.resetAndDestroy();
    return;
  }
  if ('raw' in answer) {
    response.socket?.end(answer.raw);
    return;
  }
  if ('trickle' in answer) {
    response.writeHead(200);
    response.write(answer.trickle);
    return;
  }
  if ('cutOff' in answer) {
    respondHalf(answer.cutOff, answer.chunked ?? false, response);
    return;
  }
  const { status = 200, headers = {}, body = '', delayMs = 0, when } = answer;
  const send = () => {
    response.writeHead(status, headers);
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
  if (when === undefined) setTimeout(send, delayMs);
  else void when.then(send);
}

function respondHalf(text: string, chunked: boolean, response: ServerResponse): void {
  const bytes = Buffer.from(text);
  response.writeHead(200, chunked ? {} : { 'content-length': bytes.length });
  response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
}
