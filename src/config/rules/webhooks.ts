import type { SecretText, WebhookBlock } from '../../kinds/blocks.ts';
import { carriesCredentials } from '../../kinds/url.ts';
import type { Diagnostic, DiagnosticText } from '../../shared/diagnostic.ts';
import { diagnostic } from '../../shared/diagnostic.ts';
import { isHostEntry, isLoopbackHost } from '../../shared/host-rule.ts';
import type { ExpandedIntegration } from '../expand.ts';
import type { Path } from '../source-map.ts';

/** Gladly's limit for the name of a webhook (REST reference, `POST /api/v1/webhooks`). */
const MAX_NAME = 200;

/** At the value below the webhook, at a key of it, or at the webhook as a whole. */
interface Finding {
  readonly path: Path;
  readonly at?: 'key';
  readonly text: DiagnosticText;
}

/**
 * Rules for each webhook of an integration by itself. What one lacks that waits for an input may be
 * what the input brings.
 */
export function webhookDiagnostics(
  { blocks, waitingWebhooks, origin, faults, isPartial }: ExpandedIntegration,
  allowedHosts: readonly string[],
): readonly Diagnostic[] {
  const webhooks = { ...blocks.webhooks, ...waitingWebhooks };
  return Object.entries(webhooks).flatMap(([key, webhook]) => {
    const isWaiting = Object.hasOwn(waitingWebhooks, key);
    const isComplete = !isPartial && !isWaiting && !faults.within(['webhooks', key]);
    const findings = [
      ...commonFindings(webhook),
      ...ownerFindings(webhook, allowedHosts),
      ...(isComplete ? absenceFindings(webhook) : []),
    ];
    return findings.flatMap(({ path, at, text }) => {
      const full = ['webhooks', key, ...path];
      if (path.length === 0) return [diagnostic(origin.declared(full), text)];
      if (faults.within(full)) return [];
      return [diagnostic(at === 'key' ? origin.key(full) : origin.value(full), text)];
    });
  });
}

function commonFindings({ name = '' }: WebhookBlock): readonly Finding[] {
  if ([...name].length <= MAX_NAME) return [];
  return [{ path: ['name'], text: { code: 'too-long', key: 'name', limit: MAX_NAME } }];
}

/** Halves of a webhook, the vendor's and the file's, only have to be whole together. */
function absenceFindings({ url, basic, owner }: WebhookBlock): readonly Finding[] {
  const found: Finding[] = [];
  if (url === undefined && owner !== 'vendor') {
    found.push({ path: [], text: { code: 'webhook-without-url' } });
  }
  const halves: { readonly [half in 'username' | 'password']?: SecretText } | undefined = basic;
  for (const missing of ['username', 'password'] as const) {
    if (halves === undefined || halves[missing] !== undefined) continue;
    found.push({ path: ['basic'], at: 'key', text: { code: 'basic-incomplete', missing } });
  }
  return found;
}

function ownerFindings(webhook: WebhookBlock, allowedHosts: readonly string[]): readonly Finding[] {
  if (webhook.owner !== 'vendor') return urlFindings(webhook.url, allowedHosts);
  const fields = (['headers', 'basic'] as const).filter((field) => webhook[field] !== undefined);
  return fields.map((field) => ({
    path: [field],
    at: 'key',
    text: { code: 'vendor-webhook-secrets', field },
  }));
}

function urlFindings(
  url: SecretText | undefined,
  allowedHosts: readonly string[],
): readonly Finding[] {
  if (typeof url !== 'string') return [];
  const parsed = URL.canParse(url) && !/\s/.test(url) ? new URL(url) : null;
  const path: Path = ['url'];
  if (parsed === null || !['http:', 'https:'].includes(parsed.protocol)) {
    return [{ path, text: { code: 'webhook-url-malformed' } }];
  }
  if (parsed.protocol === 'http:' && !isOwnMachine(parsed, allowedHosts)) {
    return [{ path, text: { code: 'webhook-url-not-encrypted', host: parsed.host } }];
  }
  return carriesCredentials(parsed) ? [{ path, text: { code: 'webhook-url-credentials' } }] : [];
}

/** A server on this machine that the workflow names, as in trials against the emulator. */
function isOwnMachine({ host, hostname }: URL, allowedHosts: readonly string[]): boolean {
  const names = [host, hostname];
  return (
    isLoopbackHost(hostname) && allowedHosts.some((one) => isHostEntry(one) && names.includes(one))
  );
}
