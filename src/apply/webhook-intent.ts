import { groupOf } from '../kinds/secrets.ts';
import type { SecretSource } from '../kinds/desired.ts';
import { secretKey } from '../kinds/ledger.ts';
import { parkedUrl, secretOfMark, urlKey } from '../kinds/url.ts';
import type { WebhookBody } from '../gladly/types.ts';
import type { WebhookOperation } from '../plan/types.ts';
import { assertNever } from '../shared/exhaustive.ts';
import { Secret } from '../shared/secret.ts';
import type { Intent, IntentContext } from './intent.ts';
import { readable, required } from './intent.ts';
import type { TaskStep } from './schedule.ts';
import type { Fields, Sighting } from './sighting.ts';

/** What one step of a webhook's operation writes. `seen` is `null` for a creation. */
export function webhookIntent(
  step: TaskStep,
  operation: WebhookOperation,
  { seen, context }: { readonly seen: Sighting | null; readonly context: IntentContext },
): Intent {
  if (step === 'create') return creation(operation, context);
  const webhook = required(seen, operation);
  switch (step) {
    case 'check':
      return update(webhook, {}, {});
    case 'enable':
      return update(webhook, { enabled: true }, { enabled: true });
    case 'disable':
      return update(webhook, { enabled: false }, { enabled: false });
    case 'delete':
      return { write: { type: 'delete-webhook', id: webhook.id }, effect: null, hidden: false };
    case 'park':
      return parking(webhook);
    case 'restore':
      return restoring(webhook, required(context.beforePark(operation.id), operation));
    case 'patch':
      return change(operation, webhook, context);
    default:
      return assertNever(step);
  }
}

function creation(operation: WebhookOperation, context: IntentContext): Intent {
  const { name, events, url } = required(operation.fields, operation);
  const auth = authOf(operation, context, ['headers', 'basic']);
  const body: WebhookBody = { name, events, url: urlOf(operation, context), enabled: false };
  return {
    write: { type: 'create-webhook', body: { ...body, ...auth.body } },
    effect: { name, url: urlKey(url), events, enabled: false, ...auth.effect },
    hidden: true,
  };
}

/** Only what the operation changes is sent: sending an unchanged URL may PING the endpoint. */
function change(operation: WebhookOperation, { id }: Sighting, context: IntentContext): Intent {
  const { fields } = operation;
  const changed = new Set(operation.changes.map(({ field }) => groupOf(field)));
  const plain = {
    ...(fields !== null && changed.has('name') ? { name: fields.name } : {}),
    ...(fields !== null && changed.has('events') ? { events: fields.events } : {}),
    ...switchOf(operation, changed),
  };
  const moves = fields !== null && (changed.has('url') || operation.detour);
  const auth = authOf(operation, context, [...changed]);
  const url = moves ? { url: urlOf(operation, context) } : {};
  return {
    write: { type: 'update-webhook', id, body: { ...plain, ...url, ...auth.body } },
    effect: { ...plain, ...(moves ? { url: urlKey(fields.url) } : {}), ...auth.effect },
    hidden: auth.hidden,
  };
}

function switchOf(
  { action, fields }: WebhookOperation,
  changed: ReadonlySet<string>,
): { readonly enabled?: boolean } {
  if (action === 'enable') return { enabled: true };
  if (action === 'disable') return { enabled: false };
  return fields !== null && changed.has('enabled') ? { enabled: fields.enabled } : {};
}

interface Auth {
  readonly body: Pick<WebhookBody, 'headers' | 'credentials'>;
  readonly effect: Fields;
  readonly hidden: boolean;
}

/** Headers and credentials go out whole: Gladly may replace the lot by what it is sent. */
function authOf(
  operation: WebhookOperation,
  context: IntentContext,
  groups: readonly string[],
): Auth {
  const headers = groups.includes('headers') ? headersOf(operation, context) : null;
  const credentials = groups.includes('basic') ? credentialsOf(operation, context) : null;
  return {
    body: { ...(headers && { headers }), ...(credentials && { credentials }) },
    effect: {
      ...(headers && { headers: Object.keys(headers).toSorted() }),
      ...(credentials && { basic: true }),
    },
    hidden: headers !== null || credentials !== null,
  };
}

function headersOf(
  operation: WebhookOperation,
  context: IntentContext,
): Readonly<Record<string, Secret>> | null {
  const { headers } = operation.fields ?? {};
  if (headers === undefined) return null;
  const values = Object.entries(headers).map(([name, source]): [string, Secret] => [
    name,
    valueOf(operation, `headers.${name}`, { source, context }),
  ]);
  return Object.fromEntries(values);
}

function credentialsOf(
  operation: WebhookOperation,
  context: IntentContext,
): NonNullable<WebhookBody['credentials']> | null {
  const { basic } = operation.fields ?? {};
  if (basic === undefined) return null;
  const { username, password, realm } = basic;
  return {
    username: valueOf(operation, 'basic.username', { source: username, context }),
    password: valueOf(operation, 'basic.password', { source: password, context }),
    ...(realm === undefined ? {} : { realm }),
  };
}

function urlOf(operation: WebhookOperation, context: IntentContext): string | Secret {
  const { url } = required(operation.fields, operation);
  const name = secretOfMark(url);
  if (name === null) return url;
  const source = { type: 'reference', name, prefix: '' } as const;
  return valueOf(operation, 'url', { source, context });
}

function valueOf(
  { address }: WebhookOperation,
  field: string,
  of: { readonly source: SecretSource; readonly context: IntentContext },
): Secret {
  const key = secretKey(address, field);
  const value = of.context.secrets(key);
  if (value !== null) return value;
  const name = of.source.type === 'reference' ? of.source.name : 'a literal';
  throw new Error(`No value for ${key} (${name}), although no guard has refused.`);
}

/** The real URL may be a secret even where nothing marks it as one. */
function parking(webhook: Sighting): Intent {
  const url = new Secret(parkedUrl(required(webhook.url, webhook).reveal()));
  return update(webhook, { url }, { url: urlKey(parkedUrl(String(webhook.fields['url']))) });
}

function restoring(webhook: Sighting, before: Sighting): Intent {
  return update(
    webhook,
    { url: required(before.url, before) },
    { url: before.fields['url'] ?? null },
  );
}

function update({ id }: Sighting, body: WebhookBody, effect: Fields): Intent {
  return readable({ type: 'update-webhook', id, body }, effect);
}
