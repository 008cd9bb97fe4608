import { isRecord } from '../shared/record.ts';
import type { OrganizationChange } from './change.ts';
import type { EndpointRules } from './endpoints.ts';
import type { Fault, FaultEffect } from './faults.ts';
import type { EmulatorRules } from './rules.ts';
import { strictRules } from './rules.ts';
import type { OrganizationSeed } from './seed.ts';
import { seedOrganization } from './seeds.ts';
import type { Check } from './shape.ts';
import {
  anything,
  count,
  either,
  flag,
  listOf,
  mapOf,
  objectOf,
  oneOf,
  optional,
  problemOf,
  text,
  texts,
} from './shape.ts';

/**
 * The organization that a body of `POST seed` describes.
 * @throws Error that says what is not understood.
 */
export function seedOf(body: unknown): OrganizationSeed {
  if (isRecord(body) && (body['kind'] === 'acme' || body['kind'] === 'empty')) {
    return seedOrganization(body['kind']);
  }
  return understood(body, SEED) as OrganizationSeed;
}

/**
 * One change, or several in a list.
 * @throws Error that says what is not understood.
 */
export function changesOf(body: unknown): readonly OrganizationChange[] {
  const changes: readonly unknown[] = Array.isArray(body) ? body : [body];
  return changes.map((one) => understood(one, changeShape(one)) as OrganizationChange);
}

/**
 * The rules that are to be set over the others.
 * @throws Error that says what is not understood.
 */
export function rulesOf(body: unknown): Partial<EmulatorRules> {
  return understood(body, objectOf(RULES)) as Partial<EmulatorRules>;
}

/**
 * How endpoints take the PING, by URL or host.
 * @throws Error that says what is not understood.
 */
export function endpointsOf(body: unknown): EndpointRules {
  return understood(body, mapOf(ENDPOINT)) as EndpointRules;
}

/**
 * Milliseconds that every answer takes.
 * @throws Error that says what is not understood.
 */
export function latencyOf(body: unknown): number {
  const latency = understood(body, objectOf({ milliseconds: count(0) }));
  return (latency as { readonly milliseconds: number }).milliseconds;
}

/**
 * A fault that JSON can carry.
 * @throws Error that says what is not understood.
 */
export function faultOf(body: unknown): Fault {
  const effect = isRecord(body) && isRecord(body['effect']) ? body['effect'] : {};
  const shape = objectOf({
    on: optional(TARGET),
    moment: optional(oneOf('before', 'after')),
    effect: objectOf({
      type: oneOf(...Object.keys(EFFECTS)),
      ...fieldsNamed(EFFECTS, effect['type']),
    }),
  });
  return understood(body, shape) as Fault;
}

/** What has passed its check is what the check is for. */
function understood(body: unknown, check: Check): unknown {
  const problem = problemOf(body, check);
  if (problem !== null) throw new Error(problem);
  return body;
}

const USER = {
  id: optional(text),
  name: optional(text),
  email: text,
  roles: optional(texts),
  active: optional(flag),
  token: optional(text),
  forbidden: optional(texts),
};

const INBOX = { id: optional(text), name: text, disabled: optional(flag) };

const TOPIC = { ...INBOX, parent: optional(text) };

const CREDENTIALS = objectOf({ username: text, password: text, realm: optional(text) });

const WEBHOOK = {
  id: optional(text),
  name: optional(text),
  url: address,
  events: texts,
  enabled: optional(flag),
  headers: optional(mapOf(text)),
  credentials: optional(CREDENTIALS),
  madeBy: optional(text),
};

const SEED = objectOf({
  id: optional(text),
  name: optional(text),
  loginDomain: optional(text),
  timezone: optional(text),
  gladlyUrl: optional(text),
  users: optional(listOf(objectOf(USER))),
  inboxes: optional(listOf(objectOf(INBOX))),
  topics: optional(listOf(objectOf(TOPIC))),
  webhooks: optional(listOf(objectOf(WEBHOOK))),
});

const CHANGES: Readonly<Record<OrganizationChange['change'], Readonly<Record<string, Check>>>> = {
  'edit-organization': { fields: allOptional({ id: text, name: text, gladlyUrl: text }) },
  'add-user': { user: objectOf(USER) },
  'edit-user': { user: text, fields: allOptional(USER) },
  'remove-user': { user: text },
  'add-inbox': { inbox: objectOf(INBOX) },
  'edit-inbox': { inbox: text, fields: allOptional(INBOX) },
  'remove-inbox': { inbox: text },
  'add-topic': { topic: objectOf(TOPIC) },
  'edit-topic': {
    topic: text,
    fields: allOptional({ name: text, disabled: flag, parent: either(text, oneOf(null)) }),
  },
  'remove-topic': { topic: text },
  'add-webhook': { webhook: objectOf(WEBHOOK) },
  'edit-webhook': {
    webhook: text,
    fields: allOptional({ ...WEBHOOK, credentials: either(CREDENTIALS, oneOf(null)) }),
  },
  'remove-webhook': { webhook: text },
  'switch-off-webhook': { webhook: text },
};

const LIMITS = new Set(['requestsPerSecond', 'topicDepthLimit']);

const CHOICES: Readonly<Record<string, Check>> = {
  rateLimitScope: oneOf('organization', 'method'),
  rateLimitWindow: oneOf('sliding', 'calendar-second'),
  errorBody: oneOf('as-documented', 'array', 'object'),
  refusalBody: oneOf('empty', 'errors'),
  unknownFieldsInRequests: oneOf('rejected', 'ignored'),
  topicNameScope: oneOf('organization', 'parent'),
  topicNameCase: oneOf('insensitive', 'sensitive'),
  topicConflictNamed: oneOf('id', 'name'),
  topicIdInPatch: oneOf('rejected', 'tolerated'),
  webhookLimitStatus: oneOf(400, 409),
  webhookUrlTakenStatus: oneOf(400, 409),
  webhookUrlsCompared: oneOf('normalised', 'exact'),
  droppedEvents: oneOf('rejected', 'accepted'),
  eventOrderOnReturn: oneOf('reversed', 'as-given'),
  headersInPatch: oneOf('replaced', 'merged'),
  headerCaseOnReturn: oneOf('canonical', 'as-given'),
  pingBody: oneOf('type-only', 'event'),
};

/** Switches that are not a choice of words are flags, the rest are numbers. */
const RULES: Readonly<Record<string, Check>> = Object.fromEntries(
  Object.entries(strictRules).map(([rule, value]) => {
    const plain = typeof value === 'boolean' ? flag : count(0);
    const check = LIMITS.has(rule) ? either(count(0), oneOf(null)) : plain;
    return [rule, optional(CHOICES[rule] ?? check)];
  }),
);

const ENDPOINT = either(
  objectOf({ answers: count(200, 599), afterMs: optional(count(0)) }),
  objectOf({ answers: oneOf('never', 'unreachable') }),
  objectOf({ deliverTo: address }),
);

const TARGET = objectOf({
  method: optional(text),
  path: optional(text),
  nth: optional(count(1)),
  times: optional(either(count(1), oneOf('always'))),
});

type CarriedEffect = Exclude<FaultEffect['type'], 'call'>;

const EFFECTS: Readonly<Record<CarriedEffect, Readonly<Record<string, Check>>>> = {
  answer: { status: count(200, 599), body: optional(anything), headers: optional(mapOf(text)) },
  nonsense: { as: oneOf('html', 'wrong-type', 'wrong-elements', 'broken-json', 'empty') },
  redirect: { status: oneOf(301, 302), location: text },
  delay: { milliseconds: count(0) },
  reset: {},
  'cut-off': {},
  stale: { writes: count(1) },
  hang: {},
  change: { changes: listOf((value, at) => changeShape(value)(value, at)) },
};

function changeShape(change: unknown): Check {
  const named = isRecord(change) ? change['change'] : undefined;
  return objectOf({ change: oneOf(...Object.keys(CHANGES)), ...fieldsNamed(CHANGES, named) });
}

function fieldsNamed(
  shapes: Readonly<Record<string, Readonly<Record<string, Check>>>>,
  name: unknown,
): Readonly<Record<string, Check>> {
  return typeof name === 'string' && Object.hasOwn(shapes, name) ? (shapes[name] ?? {}) : {};
}

function allOptional(fields: Readonly<Record<string, Check>>): Check {
  const each = Object.entries(fields).map(([key, check]) => [key, optional(check)] as const);
  return objectOf(Object.fromEntries(each));
}

function address(value: unknown, at: string): string | null {
  const isUrl = typeof value === 'string' && URL.canParse(value);
  return isUrl ? null : `${at} is no address such as https://hooks.example/x.`;
}
