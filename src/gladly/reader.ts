import { GladlyApiError } from './errors.ts';
import { headerOf } from '../http/exchange.ts';
import { malformed } from './failure.ts';
import { memberPath, type Collection } from './path.ts';
import { nameOf, readOnly, type GladlyAnswer, type Transport } from './transport.ts';
import type { GladlyReader } from './types.ts';
import {
  decodeInbox,
  decodeList,
  decodeOrganization,
  decodeTopic,
  decodeUser,
  decodeWebhook,
  WrongShapeError,
} from './wire.ts';

/**
 * Makes the client that reads. Whatever the transport could do, the reader's own refuses every
 * verb but GET.
 */
export function createReader(transport: Transport): GladlyReader {
  const source = readOnly(transport);
  return {
    organization: () => readOne(source, '/api/v1/organization', decodeOrganization),
    users: () => readList(source, '/api/v1/agents', decodeUser),
    inboxes: () => readList(source, '/api/v1/inboxes', decodeInbox),
    webhooks: () => readList(source, '/api/v1/webhooks', decodeWebhook),
    topics: () => readList(source, '/api/v1/topics', decodeTopic),
    webhook: (id) => readMember(source, { collection: 'webhooks', id, decode: decodeWebhook }),
    topic: (id) => readMember(source, { collection: 'topics', id, decode: decodeTopic }),
  };
}

async function readOne<T>(
  source: Transport,
  path: string,
  decode: (value: unknown) => T,
): Promise<T> {
  const answer = await source.send({ verb: 'GET', path });
  return decoded(answer, path, decode);
}

async function readList<T extends { readonly id: string }>(
  source: Transport,
  path: string,
  decode: (value: unknown) => T,
): Promise<readonly T[]> {
  const answer = await source.send({ verb: 'GET', path });
  if (isCutOff(answer)) {
    const detail = 'Gladly says that the list is not complete (header Gladly-Limited-Data)';
    throw malformed(detail, answer, requestOf(path)).error;
  }
  return decoded(answer, path, (body) => decodeList(body, decode));
}

interface Member<T> {
  readonly collection: Collection;
  readonly id: string;
  readonly decode: (value: unknown) => T;
}

async function readMember<T extends { readonly id: string }>(
  source: Transport,
  { collection, id, decode }: Member<T>,
): Promise<T | null> {
  const path = memberPath(collection, id);
  try {
    const member = await readOne(source, path, decode);
    if (member.id === id) return member;
  } catch (error) {
    if (error instanceof GladlyApiError && error.failure === 'not-found') return null;
    throw error;
  }
  throw malformed('the answer is about another id', { status: 200 }, requestOf(path)).error;
}

function decoded<T>(answer: GladlyAnswer, path: string, decode: (body: unknown) => T): T {
  try {
    return decode(answer.body);
  } catch (error) {
    if (!(error instanceof WrongShapeError)) throw error;
    throw malformed(error.message, answer, requestOf(path)).error;
  }
}

/** Gladly sets the header on other lists that it cuts; on these the reference is silent. */
function isCutOff({ headers }: GladlyAnswer): boolean {
  const value = headerOf(headers, 'gladly-limited-data');
  return value !== null && value.toLowerCase() !== 'false';
}

function requestOf(path: string): { readonly request: string } {
  return { request: nameOf({ verb: 'GET', path }) };
}
