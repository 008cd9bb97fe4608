import type { DesiredState, DesiredWebhook, WebhookFields } from '../kinds/desired.ts';
import { secretKey } from '../kinds/ledger.ts';
import type { LiveWebhook } from '../kinds/live.ts';
import { secretFieldsOf } from '../kinds/secrets.ts';
import type { Fingerprint } from '../shared/secret.ts';
import { secretsEqual } from '../shared/secret.ts';
import { stableJson } from '../shared/stable-json.ts';
import { begunAt, ownCreation } from './begun-webhook.ts';
import { causeOfAbsence } from './cause.ts';
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
 *
 * Nothing is found of a value that is not there to be compared, unless the file names another
 * source; a note of its own tells of it.
 *
 * What an unfinished apply may have sent counts as well as what the ledger has: Gladly may hold
 * either. A creation of ours that was not finished is finished with the present values: unless its
 * fingerprint is the same it is sent again, for the cause that the creation has. An edit since is
 * no reason: it may be that of an apply that was killed, which would then never get any further.
 */
export function secretFindings(
  pair: WebhookPair,
  context: SecretContext,
): readonly SecretFinding[] {
  const { fields } = pair.desired;
  return secretFieldsOf(fields)
    .filter(({ field }) => isHeld(field, pair.live))
    .map(({ field }) => findingOf(field, pair, context))
    .filter((finding) => finding !== null);
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

function findingOf(field: string, pair: WebhookPair, context: SecretContext): SecretFinding | null {
  const { desired, live } = pair;
  const { input, ledger } = context;
  const present = input.secrets[secretKey(desired.address, field)]?.fingerprint ?? null;
  const ofFile = sourceCause(field, pair, context);
  if (present === null) {
    return ofFile === null ? null : { field, state: 'unknown', cause: ofFile };
  }
  const isOwn = ownCreation(ledger, desired.address, live) !== undefined;
  const unfinished = isOwn ? causeOfAbsence(context.history, desired) : null;
  const held = mayBeHeld(field, pair, context);
  if (held.includes(null)) return { field, state: 'unknown', cause: ofFile ?? unfinished };
  if (held.some((one) => one !== present)) {
    const cause = ofFile ?? unfinished ?? causeOfRotation(field, pair, context);
    return { field, state: 'changed', cause };
  }
  return { field, state: isTouched(pair, context) ? 'unknown' : 'unchanged', cause: null };
}

/** Fingerprints of the values of which Gladly holds one; `null` stands for any value. */
function mayBeHeld(
  field: string,
  { desired: { address }, live }: WebhookPair,
  { ledger, history }: SecretContext,
): readonly (Fingerprint | null)[] {
  const begun = begunAt(ledger, address)?.sent?.fingerprints[field];
  if (ownCreation(ledger, address, live) !== undefined) return [begun ?? null];
  const former = history.formerAddress(address, live.id);
  const recorded = ledger?.fingerprints[secretKey(former, field)] ?? null;
  return begun === undefined || recorded === null ? [recorded] : [recorded, begun];
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
