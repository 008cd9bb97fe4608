import type { Address } from '../kinds/address.ts';
import type { DesiredWebhook } from '../kinds/desired.ts';
import { secretKey } from '../kinds/ledger.ts';
import type { LiveWebhook } from '../kinds/live.ts';
import { secretFieldsOf } from '../kinds/secrets.ts';
import { secretOfMark } from '../kinds/url.ts';
import { ownCreation } from './begun-webhook.ts';
import { causeOfAbsence, causeOfDifference, causeOfRemoval } from './cause.ts';
import { realmDifferences, shownUrl, webhookDifferences } from './difference.ts';
import type { Move, WebhookDraft } from './draft.ts';
import { declaredSubject, draftOf, undeclaredSubject } from './draft.ts';
import type { History } from './history.ts';
import type { Caused } from './moves.ts';
import { adoption, writesOf } from './moves.ts';
import type { SecretContext, SecretFinding, WebhookPair } from './secret-state.ts';
import { secretFindings, secretsToSet } from './secret-state.ts';
import type { Cause, FieldChange } from './types.ts';

export interface WebhookContext extends SecretContext {
  /** Whether values of unknown state are sent again (`scope: all`). */
  readonly resendUnsure: boolean;
}

/** What is to be done about a declared webhook that Gladly holds. */
export interface ReconciledWebhook {
  readonly drafts: readonly WebhookDraft[];
  /** Write-only fields whose state nobody can tell; a remark, not a difference. */
  readonly unsure: readonly string[];
}

/** A declared webhook that Gladly does not hold. It is created switched off, then enabled. */
export function createWebhook(desired: DesiredWebhook, history: History): WebhookDraft {
  const { name, url, events, enabled, basic, headers } = desired.fields;
  const cause = causeOfAbsence(history, desired);
  const set = secretFieldsOf(desired.fields).map(({ field }) => ({
    field,
    secret: 'set' as const,
  }));
  const changes: readonly FieldChange[] = [
    { field: 'name', before: null, after: name },
    { field: 'url', before: null, after: shownUrl(url, false) },
    { field: 'events', before: null, after: events },
    { field: 'enabled', before: null, after: enabled },
    ...(headers === undefined
      ? []
      : [{ field: 'headers', before: null, after: Object.keys(headers).toSorted() }]),
    ...(basic === undefined ? [] : [{ field: 'basic', before: null, after: true }]),
    ...set,
  ];
  const reason = cause === 'changed-in-gladly' ? 'missing-in-gladly' : 'declared';
  return draftFor({ desired, live: null }, { action: 'create', cause, reason, changes });
}

/** A declared webhook that Gladly holds: what makes it ours and as declared, by cause. */
export function reconcileWebhook(
  pair: WebhookPair,
  context: WebhookContext & { readonly owned: boolean },
): ReconciledWebhook {
  const { desired, live } = pair;
  const { history, ledger } = context;
  const isMade = ownCreation(ledger, desired.address, live) !== undefined;
  const findings = secretFindings(pair, context);
  const caused = [...causedDifferences(pair, context), ...resends(findings)];
  const unsure = findings.flatMap(({ field, state, cause }) =>
    state === 'unknown' && cause === null ? [field] : [],
  );
  const moves = [
    ...(context.owned ? [] : [adoption(desired, { history, isMade })]),
    ...writesOf(caused),
    ...caused.filter(({ part }) => part === 'switch').map((one) => switchMove(one, desired)),
    ...(context.resendUnsure && unsure.length > 0 ? [unsureMove(unsure)] : []),
  ];
  return { drafts: moves.map((move) => draftFor(pair, move)), unsure };
}

/** A webhook of ours that the file no longer declares: switched off, then deleted. */
export function removeWebhook(address: Address, live: LiveWebhook, history: History): WebhookDraft {
  const cause = causeOfRemoval(history, address);
  const hidden = wasSecretUrl(history, address, live.id);
  const changes: readonly FieldChange[] = [
    { field: 'name', before: live.name, after: null },
    { field: 'url', before: shownUrl(live.url, hidden), after: null },
    { field: 'events', before: live.events, after: null },
  ];
  const move: Move = { action: 'delete', cause, reason: 'removed-from-file', changes };
  return { ...draftOf(undeclaredSubject(address, live), move), kind: 'webhook', fields: null };
}

function draftFor(
  { desired, live }: { readonly desired: DesiredWebhook; readonly live: LiveWebhook | null },
  move: Move,
): WebhookDraft {
  const draft = draftOf(declaredSubject(desired, live), move);
  return { ...draft, kind: 'webhook', fields: desired.fields };
}

function causedDifferences(pair: WebhookPair, context: SecretContext): readonly Caused[] {
  const { desired, live } = pair;
  const { history } = context;
  const { address, fields } = desired;
  const hideUrl = wasSecretUrl(history, address, live.id);
  const sent = history.applied(address, live.id) ?? history.base(address);
  const differences = [
    ...webhookDifferences(fields, live, { hideUrl }),
    ...(sent?.kind === 'webhook' ? realmDifferences(fields, sent.fields, live) : []),
  ];
  const isComparable = isUrlKnown(desired, context);
  return differences
    .filter(({ change }) => isComparable || change.field !== 'url')
    .flatMap(({ part, change, aspect }): readonly Caused[] => {
      const cause =
        part === 'switch' && isSwitchedOffByGladly(pair, history)
          ? 'switched-off-by-gladly'
          : causeOfDifference(history, desired, { aspect, liveId: live.id });
      const set = secretsToSet(change.field, fields, live);
      return [
        { part, change, cause },
        ...set.map((field) => ({ part, change: { field, secret: 'set' as const }, cause })),
      ];
    });
}

/** A URL whose secret does not resolve cannot be compared; that is a note or a refusal instead. */
function isUrlKnown({ address, fields }: DesiredWebhook, { input }: SecretContext): boolean {
  if (secretOfMark(fields.url) === null) return true;
  const reading = input.secrets[secretKey(address, 'url')];
  return reading !== undefined && reading.fingerprint !== null;
}

/** Whether the file took the URL from a secret before: then Gladly may still have its value. */
function wasSecretUrl(history: History, address: Address, liveId: string): boolean {
  const before = [history.base(address)?.fields, history.applied(address, liveId)?.fields];
  return [...before, ...history.begun(address)].some(
    (fields) => fields && 'url' in fields && secretOfMark(fields.url) !== null,
  );
}

/** Not where the file itself had it off before: then switching it on is a wish of the file. */
function isSwitchedOffByGladly({ desired, live }: WebhookPair, history: History): boolean {
  if (live.disabledAtDueToRetryLimit === undefined || !desired.fields.enabled) return false;
  const { address } = desired;
  const before = [history.base(address), history.applied(address, live.id)];
  return !before.some((one) => one?.kind === 'webhook' && !one.fields.enabled);
}

function resends(findings: readonly SecretFinding[]): readonly Caused[] {
  return findings.flatMap(({ field, state, cause }): readonly Caused[] =>
    cause === null ? [] : [{ part: 'secrets', change: { field, secret: state }, cause }],
  );
}

function switchMove({ change, cause }: Caused, { fields }: DesiredWebhook): Move {
  const reason = cause === 'switched-off-by-gladly' ? 'switched-off' : 'differs';
  return { action: fields.enabled ? 'enable' : 'disable', cause, reason, changes: [change] };
}

function unsureMove(fields: readonly string[]): Move {
  const cause: Cause = 'changed-in-gladly';
  const changes = fields.map((field) => ({ field, secret: 'unknown' as const }));
  return { action: 'resend-secrets', cause, reason: 'secret-unsure', changes };
}
