import type { DesiredState, DesiredWebhook, WebhookFields } from '../kinds/desired.ts';
import { secretKey } from '../kinds/ledger.ts';
import type { LiveWebhook } from '../kinds/live.ts';
import { secretFieldsOf } from '../kinds/secrets.ts';
import { secretsEqual } from '../shared/secret.ts';
import { stableJson } from '../shared/stable-json.ts';
import { webhookDifferences } from './difference.ts';
import type { History } from './history.ts';
import type { SecretReading } from './input.ts';
import type { LedgerView } from './ledger-view.ts';
import type { Cause, SecretState } from './types.ts';

/** What is known of one write-only value that Gladly already holds something for. */
export interface SecretFinding {
  readonly field: string;
  readonly state: Exclude<SecretState, 'set'>;
  /** Why it is to be sent again; `null` while nothing says that it must be. */
  readonly cause: Cause | null;
}

export interface SecretContext {
  readonly input: {
    readonly desired: DesiredState;
    readonly base: DesiredState | null;
    readonly secrets: Readonly<Record<string, SecretReading>>;
  };
  readonly ledger: LedgerView | null;
  readonly history: History;
}

/** A declared webhook and the one that Gladly has for it. */
export interface WebhookPair {
  readonly desired: DesiredWebhook;
  readonly live: LiveWebhook;
}

/**
 * Compares write-only values by their fingerprints, because Gladly never shows them:
 *
 * | fingerprint      | touched in Gladly since the last apply | state       |
 * |------------------|----------------------------------------|-------------|
 * | other            | any                                    | `changed`   |
 * | same             | no, or a readable change explains it   | `unchanged` |
 * | same             | yes, and all that can be read agrees   | `unknown`   |
 * | one is not known | any                                    | `unknown`   |
 */
export function secretFindings(
  pair: WebhookPair,
  context: SecretContext,
): readonly SecretFinding[] {
  const { fields } = pair.desired;
  return secretFieldsOf(fields)
    .filter(({ field }) => isHeld(field, pair.live))
    .map(({ field }) => findingOf(field, pair, context));
}

/** Write-only values of one group (`headers`, `basic`) that Gladly holds nothing for yet. */
export function secretsToSet(
  group: string,
  fields: WebhookFields,
  live: LiveWebhook,
): readonly string[] {
  return secretFieldsOf(fields)
    .map(({ field }) => field)
    .filter((field) => field.startsWith(`${group}.`) && !isHeld(field, live));
}

function findingOf(field: string, pair: WebhookPair, context: SecretContext): SecretFinding {
  const { desired, live } = pair;
  const { input, ledger, history } = context;
  const former = history.formerAddress(desired.address, live.id);
  const present = input.secrets[secretKey(desired.address, field)]?.fingerprint ?? null;
  const recorded = ledger?.fingerprints[secretKey(former, field)] ?? null;
  if (present === null || recorded === null) {
    return { field, state: 'unknown', cause: sourceCause(field, pair, context) };
  }
  if (present !== recorded) {
    const cause = sourceCause(field, pair, context) ?? causeOfRotation(field, pair, context);
    return { field, state: 'changed', cause };
  }
  return { field, state: isTouched(pair, context) ? 'unknown' : 'unchanged', cause: null };
}

/** `this-change` or `merged-earlier` when the file names another source than before, else `null`. */
function sourceCause(
  field: string,
  { desired, live }: WebhookPair,
  { input, history }: SecretContext,
): Cause | null {
  const { address } = desired;
  const declared = sourceText(desired.fields, field);
  const base = history.base(address);
  if (base?.kind === 'webhook') {
    const literal = input.desired.literals.get(secretKey(address, field));
    const before = input.base?.literals.get(secretKey(address, field));
    const isOther = literal !== undefined && before !== undefined && !secretsEqual(literal, before);
    if (sourceText(base.fields, field) !== declared || isOther) return 'this-change';
  }
  const applied = history.applied(address, live.id);
  if (applied?.kind !== 'webhook' || sourceText(applied.fields, field) === declared) return null;
  return history.hasBase ? 'merged-earlier' : 'this-change';
}

/** A value that stands in the file itself changes only with the file. */
function causeOfRotation(
  field: string,
  { desired: { fields } }: WebhookPair,
  { history }: SecretContext,
): Cause {
  const found = secretFieldsOf(fields).find((one) => one.field === field);
  if (found?.source.type !== 'literal') return 'secret-rotated';
  return history.hasBase ? 'merged-earlier' : 'this-change';
}

function sourceText(fields: WebhookFields, field: string): string | null {
  const found = secretFieldsOf(fields).find((one) => one.field === field);
  return found === undefined ? null : stableJson(found.source);
}

/**
 * Whether somebody has edited the webhook since it was applied last, by Gladly's own clock, with
 * nothing that can be read to show for it. A later edit that can be seen was most likely that.
 */
function isTouched({ desired, live }: WebhookPair, { ledger, history }: SecretContext): boolean {
  if (!isLater(live.updatedAt ?? null, ledger?.gladlyClock ?? null)) return false;
  const applied = history.applied(desired.address, live.id);
  if (applied?.kind !== 'webhook') return true;
  return webhookDifferences(applied.fields, live, { hideUrl: true }).length === 0;
}

function isHeld(field: string, live: LiveWebhook): boolean {
  if (!field.startsWith('headers.')) return live.hasCredentials;
  return live.headerKeys.includes(field.slice('headers.'.length));
}

function isLater(time: string | null, than: string | null): boolean {
  if (time === null || than === null) return false;
  return Date.parse(time) > Date.parse(than);
}
