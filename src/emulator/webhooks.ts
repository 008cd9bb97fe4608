import { Secret } from '../shared/secret.ts';
import { created, found, noContent, notFound } from './answers.ts';
import type { Decision, Exchange, PingOutcome } from './decision.ts';
import { answered, rejected } from './decision.ts';
import type { EmulatorRules } from './rules.ts';
import type { StoredWebhook } from './state.ts';
import { replaceById, takeId, touch } from './state.ts';
import type { WebhookFields } from './webhook-body.ts';
import { decodeWebhookCreate, decodeWebhookUpdate } from './webhook-body.ts';
import { webhookToWire } from './wire.ts';

const UNANSWERED: Readonly<Record<Extract<PingOutcome, string>, string>> = {
  'timed-out': 'was not answered in time',
  unreachable: 'could not be delivered',
};

/** `GET`, `POST /api/v1/webhooks` and `GET`, `PATCH`, `DELETE /api/v1/webhooks/{id}`. */
export function decideOnWebhooks(exchange: Exchange, id: string | null): Decision | null {
  const { method } = exchange.request;
  if (id === null) {
    if (method === 'GET') return listWebhooks(exchange);
    return method === 'POST' ? createWebhook(exchange) : null;
  }
  const webhook = exchange.state.webhooks.find((stored) => stored.id === id);
  if (webhook === undefined) return answered(exchange, notFound('webhook', exchange.rules));
  if (method === 'GET') return answered(exchange, found(webhookToWire(webhook, exchange.rules)));
  if (method === 'PATCH') return updateWebhook(exchange, webhook);
  return method === 'DELETE' ? deleteWebhook(exchange, webhook) : null;
}

function listWebhooks(exchange: Exchange): Decision {
  const { state, rules } = exchange;
  return answered(exchange, found(state.webhooks.map((stored) => webhookToWire(stored, rules))));
}

function createWebhook(exchange: Exchange): Decision {
  const { rules, now } = exchange;
  const body = decodeWebhookCreate(exchange.request, rules);
  if (!body.ok) return rejected(exchange, 400, body.errors);
  const [id, numbered] = takeId(exchange.state, 'webhooks');
  const { state, at } = touch(numbered, now);
  const webhook = withFields(blankWebhook(id, at, exchange.user.email), body.fields, rules);
  const refusal = refuseLimit(exchange, null, webhook) ?? refuseTakenUrl(exchange, webhook);
  if (refusal !== null) return refusal;
  const obstacle = webhook.enabled ? awaitPing(exchange, webhook) : null;
  if (obstacle !== null) return obstacle;
  return {
    kind: 'answer',
    answer: created(`/api/v1/webhooks/${id}`),
    state: { ...state, webhooks: [...state.webhooks, webhook] },
  };
}

function updateWebhook(exchange: Exchange, webhook: StoredWebhook): Decision {
  const { rules, now } = exchange;
  const body = decodeWebhookUpdate(exchange.request, rules);
  if (!body.ok) return rejected(exchange, 400, body.errors);
  const { state, at } = touch(exchange.state, now);
  const next = { ...withFields(webhook, body.fields, rules), updatedAt: at };
  const refusal = refuseLimit(exchange, webhook, next) ?? refuseTakenUrl(exchange, next);
  if (refusal !== null) return refusal;
  const pings = needsPing(webhook, next, { fields: body.fields, rules });
  const obstacle = pings ? awaitPing(exchange, next) : null;
  if (obstacle !== null) return obstacle;
  const webhooks = replaceById(state.webhooks, next);
  return { kind: 'answer', answer: noContent(), state: { ...state, webhooks } };
}

function deleteWebhook(exchange: Exchange, webhook: StoredWebhook): Decision {
  if (webhook.enabled) {
    const detail = 'the webhook is enabled; disable it before deleting it';
    return rejected(exchange, 400, [{ attr: 'enabled', code: 'invalid', detail }]);
  }
  const { state } = touch(exchange.state, exchange.now);
  const webhooks = state.webhooks.filter((stored) => stored.id !== webhook.id);
  return { kind: 'answer', answer: noContent(), state: { ...state, webhooks } };
}

/** Where only enabled webhooks count, the limit is met by enabling instead of by creating. */
function refuseLimit(
  exchange: Exchange,
  before: StoredWebhook | null,
  after: StoredWebhook,
): Decision | null {
  const { rules, state } = exchange;
  const counts = (stored: StoredWebhook) => rules.disabledWebhooksCount || stored.enabled;
  if (!counts(after) || (before !== null && counts(before))) return null;
  if (state.webhooks.filter(counts).length < rules.webhookLimit) return null;
  const detail = `an organization may have ${rules.webhookLimit} webhooks`;
  return rejected(exchange, rules.webhookLimitStatus, [{ code: 'invalid', detail }]);
}

function refuseTakenUrl(exchange: Exchange, webhook: StoredWebhook): Decision | null {
  const { rules, state } = exchange;
  const spelling = (url: string) =>
    rules.webhookUrlsCompared === 'exact' || !URL.canParse(url) ? url : new URL(url).href;
  const wanted = spelling(webhook.url);
  const isTaken = state.webhooks.some(
    (stored) => stored.id !== webhook.id && spelling(stored.url) === wanted,
  );
  if (!isTaken) return null;
  const detail = 'another webhook has this url';
  return rejected(exchange, rules.webhookUrlTakenStatus, [{ attr: 'url', code: 'taken', detail }]);
}

function needsPing(
  before: StoredWebhook,
  after: StoredWebhook,
  sent: { readonly fields: WebhookFields; readonly rules: EmulatorRules },
): boolean {
  const { fields, rules } = sent;
  const isEnabling = fields.enabled === true && (!before.enabled || rules.pingWhenAlreadyEnabled);
  const isNewUrl =
    fields.url !== undefined && (fields.url !== before.url || rules.pingOnUnchangedUrl);
  return isEnabling || (isNewUrl && (after.enabled || rules.pingWhileDisabled));
}

/** `null` once the endpoint answered with 200; before, the PING to send; else the refusal. */
function awaitPing(exchange: Exchange, webhook: StoredWebhook): Decision | null {
  const outcome = exchange.pings.get(webhook.url);
  if (outcome === 200) return null;
  if (outcome === undefined) return { kind: 'ping', webhook };
  const why = typeof outcome === 'number' ? `was answered with ${outcome}` : UNANSWERED[outcome];
  const detail = `the endpoint must answer a PING with 200; the PING ${why}`;
  return rejected(exchange, 400, [{ attr: 'url', code: 'invalid', detail }]);
}

/**
 * The webhook with fields set, as a change sets them: headers replaced or merged by name, secrets
 * wrapped. Used for creation as well, over an empty webhook.
 */
function withFields(
  webhook: StoredWebhook,
  fields: WebhookFields,
  rules: EmulatorRules,
): StoredWebhook {
  const { name, url, events, enabled, headers, credentials } = fields;
  const clears = enabled === true && rules.enablingClearsRetryLimit;
  return {
    ...webhook,
    ...(name !== undefined && { name }),
    ...(url !== undefined && { url }),
    ...(events !== undefined && { events }),
    ...(enabled !== undefined && { enabled }),
    ...(headers !== undefined && { headers: nextHeaders(webhook.headers, headers, rules) }),
    ...(credentials !== undefined && { credentials: nextCredentials(credentials) }),
    ...(clears && { disabledAtDueToRetryLimit: null }),
  };
}

/** A webhook with nothing set, disabled as a new one is. */
function blankWebhook(id: string, at: string, madeBy: string | null): StoredWebhook {
  return {
    id,
    name: null,
    url: '',
    events: [],
    enabled: false,
    headers: {},
    credentials: null,
    createdAt: at,
    updatedAt: at,
    disabledAtDueToRetryLimit: null,
    madeBy,
  };
}

function nextHeaders(
  before: StoredWebhook['headers'],
  sent: Readonly<Record<string, string | null>>,
  rules: EmulatorRules,
): StoredWebhook['headers'] {
  const names = new Set(Object.keys(sent).map((name) => name.toLowerCase()));
  const kept = Object.entries(before).filter(
    ([name]) => rules.headersInPatch === 'merged' && !names.has(name.toLowerCase()),
  );
  const set = Object.entries(sent).flatMap(([name, value]): readonly [string, Secret][] =>
    value === null ? [] : [[name, new Secret(value)]],
  );
  return Object.fromEntries([...kept, ...set]);
}

function nextCredentials(
  sent: NonNullable<WebhookFields['credentials']> | null,
): StoredWebhook['credentials'] {
  if (sent === null) return null;
  return {
    username: new Secret(sent.username),
    password: new Secret(sent.password),
    realm: sent.realm ?? null,
  };
}
