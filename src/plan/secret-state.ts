import type { DesiredState, DesiredWebhook, WebhookFields } from '../kinds/desired.ts';
import type { Ledger } from '../kinds/ledger.ts';
import { secretKey } from '../kinds/ledger.ts';
import type { LiveWebhook } from '../kinds/live.ts';
import type { SecretField } from '../kinds/secrets.ts';
import { secretFieldsOf } from '../kinds/secrets.ts';
import { secretsEqual } from '../shared/secret.ts';
import { stableJson } from '../shared/stable-json.ts';
import type { History } from './cause.ts';
import type { SecretReading } from './input.ts';
import type { Cause, SecretState } from './types.ts';

/** What is known of one write-only value that Gladly already holds something for. */
export interface SecretFinding {
  readonly field: string;
  readonly state: Exclude<SecretState, 'set'>;
  /** Why it is to be sent again; `null` while nothing says that it must be. */
  readonly cause: Cause | null;
}

export interface SecretContext {
  readonly desired: DesiredState;
  readonly base: DesiredState | null;
  readonly ledger: Ledger | null;
  readonly history: History;
  readonly secrets: Readonly<Record<string, SecretReading>>;
}

/**
 * Compares write-only values by their fingerprints, because Gladly never shows them:
 *
 * | fingerprint      | touched in Gladly since the last apply | state       |
 * |------------------|----------------------------------------|-------------|
 * | other            | any                                    | `changed`   |
 * | same             | no, or another difference explains it  | `unchanged` |
 * | same             | yes, and all that can be read agrees   | `unknown`   |
 * | one is not known | any                                    | `unknown`   |
 *
 * `explained`: a readable field was changed in Gladly, which accounts for its later `updatedAt`.
 */
export function secretFindings(
  webhook: DesiredWebhook,
  live: LiveWebhook,
  context: SecretContext & { readonly explained: boolean },
): readonly SecretFinding[] {
  return secretFieldsOf(webhook.fields)
    .filter(({ field }) => isHeld(field, live))
    .map((one) => findingOf(one, { webhook, live, context }));
}

/** Write-only values that Gladly holds nothing for yet: they are set with the field itself. */
export function secretsToSet(fields: WebhookFields, live: LiveWebhook | null): readonly string[] {
  return secretFieldsOf(fields)
    .filter(({ field }) => live === null || !isHeld(field, live))
    .map(({ field }) => field);
}

function findingOf(
  { field }: SecretField,
  on: {
    readonly webhook: DesiredWebhook;
    readonly live: LiveWebhook;
    readonly context: SecretContext & { readonly explained: boolean };
  },
): SecretFinding {
  const { webhook, live, context } = on;
  const key = secretKey(webhook.address, field);
  const present = context.secrets[key]?.fingerprint ?? null;
  const recorded = context.ledger?.fingerprints[key] ?? null;
  if (present === null || recorded === null) {
    return { field, state: 'unknown', cause: sourceCause(key, { field, webhook, context }) };
  }
  if (present !== recorded) {
    const cause = sourceCause(key, { field, webhook, context }) ?? 'secret-rotated';
    return { field, state: 'changed', cause };
  }
  const touched = isLater(live.updatedAt, context.ledger?.gladlyClock);
  const state = touched && !context.explained ? 'unknown' : 'unchanged';
  return { field, state, cause: null };
}

/** `this-change` or `merged-earlier` when the file names another source than before, else `null`. */
function sourceCause(
  key: string,
  on: {
    readonly field: string;
    readonly webhook: DesiredWebhook;
    readonly context: SecretContext;
  },
): Cause | null {
  const { field, webhook, context } = on;
  const declared = sourceText(webhook.fields, field);
  const base = context.history.base(webhook.address);
  if (base?.kind === 'webhook') {
    const literal = context.desired.literals.get(key);
    const before = context.base?.literals.get(key);
    const sameLiteral =
      literal === undefined || before === undefined || secretsEqual(literal, before);
    if (sourceText(base.fields, field) !== declared || !sameLiteral) return 'this-change';
  }
  const applied = context.history.applied(webhook.address);
  if (applied?.kind !== 'webhook' || sourceText(applied.fields, field) === declared) return null;
  return context.history.hasBase ? 'merged-earlier' : 'this-change';
}

function sourceText(fields: WebhookFields, field: string): string | null {
  const found = secretFieldsOf(fields).find((one) => one.field === field);
  return found === undefined ? null : stableJson(found.source);
}

function isHeld(field: string, live: LiveWebhook): boolean {
  if (!field.startsWith('headers.')) return live.hasCredentials;
  return live.headerKeys.includes(field.slice('headers.'.length));
}

function isLater(time: string | undefined, than: string | undefined): boolean {
  if (time === undefined || than === undefined) return false;
  return Date.parse(time) > Date.parse(than);
}
