import type { Secret } from '../shared/secret.ts';
import { GladlyApiError } from './errors.ts';
import type { AnswerHeaders } from '../http/exchange.ts';
import type { Verb } from './retry.ts';

export interface GladlyRequest {
  readonly verb: Verb;
  /** Absolute, encoded: `/api/v1/topics`. */
  readonly path: string;
  /** Sent as JSON; the values of its secrets are in it. */
  readonly body?: unknown;
  /** The secrets in the body: Gladly might repeat them in an error, so they are taken out there. */
  readonly secrets?: readonly Secret[];
}

/** An answer with a status from 200 to 299. */
export interface GladlyAnswer {
  readonly type: 'done';
  readonly status: number;
  readonly headers: AnswerHeaders;
  /** Parsed JSON of an answer to a GET; `null` for every other verb. */
  readonly body: unknown;
}

/** Carries requests to one organization. */
export interface Transport {
  readonly origin: string;
  /** The login email that the requests are made with. */
  readonly user: string;
  /** @throws GladlyApiError for every outcome but a good answer. */
  send(request: GladlyRequest): Promise<GladlyAnswer>;
  /** The same connections and limits with another user's token. */
  as(user: string, token: Secret): Transport;
  /** Breaks what is still under way and lets go of all connections. */
  close(): Promise<void>;
}

/** The same transport, for a client that must not write: refuses every verb but GET. */
export function readOnly(transport: Transport): Transport {
  return {
    ...transport,
    send: (request) => {
      if (request.verb === 'GET') return transport.send(request);
      const detail = 'not sent, because this client only reads';
      return Promise.reject(new GladlyApiError('refused', nameOf(request), { detail }));
    },
    as: (user, token) => readOnly(transport.as(user, token)),
  };
}

/** `GET /api/v1/topics`: how errors and logs call a request. */
export function nameOf({ verb, path }: GladlyRequest): string {
  return `${verb} ${path}`;
}
