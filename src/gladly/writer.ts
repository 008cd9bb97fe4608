import { Secret } from '../shared/secret.ts';
import { headerOf } from '../http/exchange.ts';
import { malformed } from './failure.ts';
import { collectionPath, idOfLocation, memberPath, type Collection } from './path.ts';
import { nameOf, type Transport } from './transport.ts';
import type { GladlyWriter, WebhookBody } from './types.ts';

/** Makes the client that writes; only apply is given one. */
export function createWriter(transport: Transport): GladlyWriter {
  return {
    createWebhook: (body) => create(transport, 'webhooks', revealed(body)),
    updateWebhook: async (id, body) =>
      update(transport, memberPath('webhooks', id), revealed(body)),
    deleteWebhook: async (id) => {
      await transport.send({ verb: 'DELETE', path: memberPath('webhooks', id) });
    },
    createTopic: (body) => create(transport, 'topics', { body, secrets: [] }),
    updateTopic: async (id, body) =>
      update(transport, memberPath('topics', id), { body, secrets: [] }),
  };
}

/** A body as it is sent, and the secrets that are in it. */
interface Revealed {
  readonly body: unknown;
  readonly secrets: readonly Secret[];
}

/** Gladly answers 201 with the new object's path in `Location`, and documents no body. */
async function create(
  transport: Transport,
  collection: Collection,
  revealedBody: Revealed,
): Promise<string> {
  const request = { verb: 'POST', path: collectionPath(collection), ...revealedBody } as const;
  const answer = await transport.send(request);
  const id = idOfLocation(collection, headerOf(answer.headers, 'location') ?? '');
  if (id !== null) return id;
  const context = { request: nameOf(request) };
  throw malformed('the answer does not name the new id (header Location)', answer, context).error;
}

async function update(transport: Transport, path: string, body: Revealed): Promise<void> {
  await transport.send({ verb: 'PATCH', path, ...body });
}

/** The only place where a webhook's secrets become text. */
function revealed({ url, headers, credentials, ...plain }: WebhookBody): Revealed {
  const values = Object.values(headers ?? {}).filter((value) => value !== null);
  const pair = credentials === undefined ? [] : formsOf(credentials);
  return {
    body: {
      ...plain,
      ...(url !== undefined && { url: textOf(url) }),
      ...(headers !== undefined && { headers: revealedHeaders(headers) }),
      ...(credentials !== undefined && { credentials: revealedCredentials(credentials) }),
    },
    secrets: [...values, ...pair, ...(url instanceof Secret ? [url] : [])],
  };
}

function revealedHeaders(headers: NonNullable<WebhookBody['headers']>): unknown {
  const entries = Object.entries(headers).map(([name, value]) => [name, value?.reveal() ?? null]);
  return Object.fromEntries(entries);
}

function revealedCredentials(credentials: NonNullable<WebhookBody['credentials']>): unknown {
  const { username, password, ...realm } = credentials;
  return { username: username.reveal(), password: password.reveal(), ...realm };
}

/** Each alone, and the pair that Gladly sends to the webhook's endpoint (RFC 7617). */
function formsOf({
  username,
  password,
}: NonNullable<WebhookBody['credentials']>): readonly Secret[] {
  return [username, password, new Secret(`${username.reveal()}:${password.reveal()}`)];
}

function textOf(text: string | Secret): string {
  return typeof text === 'string' ? text : text.reveal();
}
