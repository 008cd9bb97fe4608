import type { PingDelivery } from './endpoints.ts';
import type { EmulatorRules } from './rules.ts';
import type { StoredWebhook } from './state.ts';

/**
 * The PING for a webhook, with the credentials and headers that the webhook has. Of the body only
 * `type` is documented; `event` gives it the shape of every other delivery.
 */
export function pingFor(
  webhook: StoredWebhook,
  rules: EmulatorRules,
  at: { readonly id: string; readonly now: number },
): PingDelivery {
  const event = {
    id: at.id,
    type: 'PING',
    timestamp: new Date(at.now).toISOString(),
    initiator: { id: at.id, type: 'SYSTEM' },
    content: {},
  };
  const body = rules.pingBody === 'event' ? event : { type: 'PING' };
  return { url: webhook.url, headers: headersOf(webhook), body: JSON.stringify(body) };
}

function headersOf(webhook: StoredWebhook): Readonly<Record<string, string>> {
  const { credentials } = webhook;
  const own = Object.entries(webhook.headers).map(([name, value]): [string, string] => [
    name,
    value.reveal(),
  ]);
  const basic = credentials && {
    authorization: basicAuthorization(credentials.username.reveal(), credentials.password.reveal()),
    ...(credentials.realm !== null && {
      'www-authenticate': `Basic realm="${credentials.realm}"`,
    }),
  };
  return { 'content-type': 'application/json', ...basic, ...Object.fromEntries(own) };
}

function basicAuthorization(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
