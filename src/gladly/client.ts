import { openTransport, type TransportOptions } from './http.ts';
import { createReader } from './reader.ts';
import { createTokenCheck, type TokenCheck } from './token-check.ts';
import { readOnly, type Transport } from './transport.ts';
import type { GladlyReader, GladlyWriter } from './types.ts';
import { createWriter } from './writer.ts';

/** A client that cannot write, for every command but apply. */
export interface ReadingClient {
  readonly origin: string;
  readonly user: string;
  readonly reader: GladlyReader;
  readonly checkToken: TokenCheck;
  /** Breaks what is still under way; a client that is left open does not keep a process alive. */
  close(): Promise<void>;
}

export interface WritingClient extends ReadingClient {
  /** Shares its connections and its rate limit with the reader. */
  readonly writer: GladlyWriter;
}

/**
 * A client that only reads; its transport refuses everything but GET.
 * @throws ReconcileError `host-forbidden`, `gladly-auth` (no user or token) or `invalid-config`.
 */
export function openReadingClient(options: TransportOptions): ReadingClient {
  return readingPart(readOnly(openTransport(options)));
}

/**
 * A client that reads and writes, for apply.
 * @throws ReconcileError as `openReadingClient`.
 */
export function openWritingClient(options: TransportOptions): WritingClient {
  const transport = openTransport(options);
  return { ...readingPart(transport), writer: createWriter(transport) };
}

function readingPart(transport: Transport): ReadingClient {
  const { origin, user } = transport;
  return {
    origin,
    user,
    reader: createReader(transport),
    checkToken: createTokenCheck(transport),
    close: () => transport.close(),
  };
}
