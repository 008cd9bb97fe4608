import { validateHeaderName, validateHeaderValue } from 'node:http';
import { isRecord } from '../shared/record.ts';
import type { ApiRequest, ErrorEntry } from './answers.ts';
import type { BodyShape, DecodedBody } from './body.ts';
import { blank, booleanField, decodeBody, invalid } from './body.ts';
import { eventStanding } from './event-names.ts';
import type { EmulatorRules } from './rules.ts';

/** What a creation or a change may set. */
export interface WebhookFields {
  readonly name?: string;
  readonly url?: string;
  readonly events?: readonly string[];
  readonly enabled?: boolean;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly credentials?: {
    readonly username: string;
    readonly password: string;
    readonly realm?: string;
  } | null;
}

export type DecodedWebhook =
  | { readonly ok: true; readonly fields: WebhookFields }
  | { readonly ok: false; readonly errors: readonly ErrorEntry[] };

const FIELDS: BodyShape['fields'] = {
  name: checkName,
  url: checkUrl,
  events: checkEvents,
  enabled: booleanField('enabled'),
  headers: checkHeaders,
  credentials: checkCredentials,
};

const CREATE: BodyShape = { required: ['url', 'events'], fields: FIELDS };
const UPDATE: BodyShape = { required: [], fields: FIELDS };

/** Longest name that Gladly takes, in characters. */
const NAME_LIMIT = 200;

/** The body of `POST /api/v1/webhooks`: `url` and `events` are required. */
export function decodeWebhookCreate(request: ApiRequest, rules: EmulatorRules): DecodedWebhook {
  return typed(decodeBody(request, CREATE, { ...rules, nullRemoves: false }));
}

/** The body of `PATCH /api/v1/webhooks/{id}`: only what changes, but at least something. */
export function decodeWebhookUpdate(request: ApiRequest, rules: EmulatorRules): DecodedWebhook {
  const body = decodeBody(request, UPDATE, rules);
  if (!body.ok || Object.keys(body.fields).length > 0) return typed(body);
  return { ok: false, errors: [{ code: 'blank', detail: 'the body changes nothing' }] };
}

/** Every field was checked before: this is where unknown JSON becomes a typed value. */
function typed(body: DecodedBody): DecodedWebhook {
  return body.ok ? { ok: true, fields: body.fields } : body;
}

function checkName(value: unknown): readonly ErrorEntry[] {
  if (typeof value !== 'string') return [invalid('name', 'is not text')];
  if ([...value].length <= NAME_LIMIT) return [];
  return [
    { attr: 'name', code: 'too_long', detail: `name is longer than ${NAME_LIMIT} characters` },
  ];
}

function checkUrl(value: unknown): readonly ErrorEntry[] {
  if (typeof value !== 'string') return [invalid('url', 'is not text')];
  if (value === '') return [blank('url')];
  const isHttps = /^https:\/\//i.test(value) && URL.canParse(value);
  return isHttps ? [] : [invalid('url', 'is not an https:// address')];
}

function checkEvents(value: unknown, rules: EmulatorRules): readonly ErrorEntry[] {
  if (!Array.isArray(value)) return [invalid('events', 'is not a list')];
  if (value.length === 0) return [blank('events')];
  if (new Set(value).size < value.length) return [invalid('events', 'names an event twice')];
  return value
    .filter((name) => !isSubscribable(name, rules))
    .map((name) => invalid('events', `has ${JSON.stringify(name)}, which is not an event`));
}

function isSubscribable(name: unknown, rules: EmulatorRules): boolean {
  const standing = typeof name === 'string' ? eventStanding(name) : 'unknown';
  if (standing === 'dropped') return rules.droppedEvents === 'accepted';
  return standing === 'current';
}

function checkHeaders(value: unknown, rules: EmulatorRules): readonly ErrorEntry[] {
  if (!isRecord(value)) return [invalid('headers', 'is not an object of names and values')];
  return Object.entries(value)
    .filter(([name, text]) => !isHeader(name, text, rules))
    .map(([name]) => invalid('headers', `has ${JSON.stringify(name)}, which cannot be sent`));
}

function isHeader(name: string, value: unknown, rules: EmulatorRules): boolean {
  if (value === null) return rules.nullRemoves;
  return typeof value === 'string' && canBeSent(name, value);
}

function canBeSent(name: string, value: string): boolean {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
}

function checkCredentials(value: unknown, rules: EmulatorRules): readonly ErrorEntry[] {
  if (value === null && rules.nullRemoves) return [];
  if (!isRecord(value)) return [invalid('credentials', 'is not an object')];
  const required = ['username', 'password'].filter(
    (part) => typeof value[part] !== 'string' || value[part] === '',
  );
  const unknown = Object.keys(value).filter(
    (part) => !['username', 'password', 'realm'].includes(part),
  );
  return [
    ...required.map((part) => blank(`credentials.${part}`)),
    ...(rules.unknownFieldsInRequests === 'ignored' ? [] : unknown).map((part) =>
      invalid(`credentials.${part}`, 'is not known'),
    ),
    ...checkRealm(value['realm']),
  ];
}

/** The realm is sent in a header of the PING. */
function checkRealm(value: unknown): readonly ErrorEntry[] {
  if (value === undefined) return [];
  if (typeof value === 'string' && canBeSent('www-authenticate', value)) return [];
  return [invalid('credentials.realm', 'is not text that can be sent')];
}
