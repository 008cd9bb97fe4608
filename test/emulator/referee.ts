import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import type { CallOptions, CallResult } from '../support/emulator.ts';
import { call } from '../support/emulator.ts';

/** One request with its answer, to be held against Gladly's description. */
export interface JudgedExchange {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** `undefined` for none. */
  readonly requestBody: unknown;
  readonly status: number;
  readonly headers: Headers;
  /** `null` for none. */
  readonly body: unknown;
}

type Json = Readonly<Record<string, unknown>>;

const DESCRIPTION: Json = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/gladly-openapi.json'), 'utf8'),
);

const ajv = new Ajv2020({
  strict: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
    password: true,
  },
}).addSchema(DESCRIPTION, 'gladly');

/**
 * What speaks against an exchange in `gladly-openapi.json`; empty if nothing does. Every answer
 * must be described, and a request that was accepted must have a body that is described.
 */
export function judge(exchange: JudgedExchange): readonly string[] {
  const operation = operationOf(exchange);
  if (operation === null) return exchange.status === 404 ? [] : ['the path is not described'];
  return [...judgeRequest(exchange, operation), ...judgeAnswer(exchange, operation)];
}

export interface JudgedCallOptions extends CallOptions {
  /** The request is accepted under a switch although the description does not have it. */
  readonly undescribed?: true;
}

/** Whether a value is what a schema of the description (`TopicCreate`) asks for. */
export function isDescribed(schema: string, value: unknown): boolean {
  return complaintsOf('', `/components/schemas/${schema}`, value).length === 0;
}

/** Like `call`, and fails the test if the exchange contradicts Gladly's description. */
export async function judgedCall(
  emulator: Emulator,
  request: string,
  options: JudgedCallOptions = {},
): Promise<CallResult> {
  const result = await call(emulator, request, options);
  const [method = '', path = ''] = request.split(' ');
  const requestBody = options.undescribed ? undefined : options.body;
  const complaints = judge({ method, path, requestBody, ...result });
  const accepted = complaints.filter((text) => !options.undescribed || !text.startsWith('request'));
  expect(accepted, `${request} against gladly-openapi.json`).toEqual([]);
  return result;
}

interface Operation {
  /** JSON pointer of the operation. */
  readonly pointer: string;
  readonly description: Json;
}

function operationOf({ method, path }: JudgedExchange): Operation | null {
  for (const [template, methods] of Object.entries(memberOf(DESCRIPTION, 'paths'))) {
    const pattern = new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
    const description = memberOf(methods as Json, method.toLowerCase());
    if (!pattern.test(path) || Object.keys(description).length === 0) continue;
    return { pointer: pointerOf('paths', template, method.toLowerCase()), description };
  }
  return null;
}

function judgeRequest(exchange: JudgedExchange, operation: Operation): readonly string[] {
  const isAccepted = exchange.status < 300;
  const hasBody = Object.hasOwn(operation.description, 'requestBody');
  if (!isAccepted || exchange.requestBody === undefined) {
    return isAccepted && hasBody ? ['request without a body was accepted'] : [];
  }
  if (!hasBody) return ['request with a body was accepted'];
  const schema = pointerOf('requestBody', 'content', 'application/json', 'schema');
  return complaintsOf('request', `${operation.pointer}${schema}`, exchange.requestBody);
}

function judgeAnswer(exchange: JudgedExchange, operation: Operation): readonly string[] {
  const { status, headers, body } = exchange;
  const responses = memberOf(operation.description, 'responses');
  const key = Object.hasOwn(responses, String(status)) ? String(status) : `${status}`[0] + 'XX';
  if (!Object.hasOwn(responses, key)) return [`answer ${status} is not described`];
  const reference = memberOf(responses, key)['$ref'];
  const pointer =
    typeof reference === 'string'
      ? reference.slice(1)
      : `${operation.pointer}${pointerOf('responses', key)}`;
  const response = resolved(pointer);
  return [
    ...judgeHeaders(headers, memberOf(response, 'headers')),
    ...judgeBody({ body, status, headers }, response, pointer),
  ];
}

function judgeHeaders(headers: Headers, described: Json): readonly string[] {
  return Object.entries(described).flatMap(([name, description]) => {
    const value = headers.get(name);
    const { required, schema } = description as { required?: boolean; schema?: Json };
    if (value === null) return required ? [`answer lacks the header ${name}`] : [];
    if (name.startsWith('Ratelimit')) return /^\d+$/.test(value) ? [] : [`answer: ${name}`];
    const complaint = `answer: header ${name} is ${value}`;
    return ajv.validate(schema ?? {}, value) ? [] : [complaint];
  });
}

/** Bodies of 401, 403, 429 and 5xx are not described, so they may be anything. */
function judgeBody(
  answer: Pick<JudgedExchange, 'body' | 'status' | 'headers'>,
  response: Json,
  pointer: string,
): readonly string[] {
  if (!Object.hasOwn(response, 'content')) {
    const mayHaveBody = [401, 403, 429].includes(answer.status) || answer.status >= 500;
    return answer.body === null || mayHaveBody ? [] : ['answer has a body'];
  }
  if (!/^application\/json\b/.test(answer.headers.get('content-type') ?? '')) {
    return ['answer is not JSON'];
  }
  const schema = `${pointer}${pointerOf('content', 'application/json', 'schema')}`;
  return complaintsOf('answer', schema, answer.body);
}

function complaintsOf(what: string, pointer: string, value: unknown): readonly string[] {
  const validate = ajv.getSchema(`gladly#${pointer}`);
  if (validate === undefined) throw new Error(`The description has no ${pointer}.`);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${what}${error.instancePath} ${error.message}`);
}

function resolved(pointer: string): Json {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce(memberOf, DESCRIPTION);
}

function pointerOf(...parts: readonly string[]): string {
  return parts
    .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .map((part) => `/${part}`)
    .join('');
}

function memberOf(value: Json, key: string): Json {
  const member = value[key];
  return typeof member === 'object' && member !== null ? (member as Json) : {};
}
