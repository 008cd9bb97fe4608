import type { Address } from '../kinds/address.ts';
import type { DesiredWebhook } from '../kinds/desired.ts';
import { secretKey } from '../kinds/ledger.ts';
import type { LiveWebhook } from '../kinds/live.ts';
import { secretFieldsOf } from '../kinds/secrets.ts';
import { displayUrl, secretOfMark } from '../kinds/url.ts';
import { causeOfAbsence, causeOfAdoption, causeOfDifference, causeOfRemoval } from './cause.ts';
import type { History } from './cause.ts';
import type { Difference } from './difference.ts';
import { aspectOf, webhookDifferences } from './difference.ts';
import type { Move, WebhookDraft } from './draft.ts';
import { draftOf, webhookSubject } from './draft.ts';
import type { SecretContext, SecretFinding } from './secret-state.ts';
import { secretFindings, secretsToSet } from './secret-state.ts';
import type { Cause, FieldChange } from './types.ts';

export interface WebhookContext extends SecretContext {
  /** Whether values of unknown state are sent again (`scope: all`). */
  readonly resendUnsure: boolean;
}

interface Caused {
  readonly part: Difference['part'];
  readonly change: FieldChange;
  readonly cause: Cause;
}

/** A declared webhook that Gladly does not hold. It is created switched off, then enabled. */
export function createWebhook(desired: DesiredWebhook, history: History): WebhookDraft {
  const { fields } = desired;
  const cause = causeOfAbsence(history, desired);
  const { basic, headers } = fields;
  const set = secretFieldsOf(fields).map(({ field }) => ({ field, secret: 'set' as const }));
  const changes: readonly FieldChange[] = [
    { field: 'name', before: null, after: fields.name },
    { field: 'url', before: null, after: shownUrl(fields.url) },
    { field: 'events', before: null, after: fields.events },
    { field: 'enabled', before: null, after: fields.enabled },
    ...(headers === undefined
      ? []
      : [{ field: 'headers', before: null, after: Object.keys(headers).toSorted() }]),
    ...(basic === undefined ? [] : [{ field: 'basic', before: null, after: true }]),
    ...set,
  ];
  const reason = cause === 'changed-in-gladly' ? 'missing-in-gladly' : 'declared';
  return webhookDraft(desired, null, { action: 'create', cause, reason, changes });
}

/** A declared webhook that Gladly holds: what makes it ours and as declared, by cause. */
export function reconcileWebhook(
  desired: DesiredWebhook,
  live: LiveWebhook,
  context: WebhookContext & { readonly owned: boolean },
): readonly WebhookDraft[] {
  const { history, owned } = context;
  const differences = causedDifferences(desired, live, context);
  const explained = differences.some(({ cause }) => isMadeInGladly(cause));
  const findings = secretFindings(desired, live, { ...context, explained });
  const caused = [...differences, ...setsOf(desired, { live, differences }), ...resends(findings)];
  const adoption: readonly Move[] = owned
    ? []
    : [{ action: 'adopt', cause: causeOfAdoption(history, desired), ...FOUND }];
  const moves = [...adoption, ...movesOf(caused, desired), ...unsureMoves(findings, context)];
  return moves.map((move) => webhookDraft(desired, live, move));
}

/** Fields of write-only values whose state nobody can tell; a remark, not a difference. */
export function unsureSecrets(
  desired: DesiredWebhook,
  live: LiveWebhook,
  context: SecretContext,
): readonly string[] {
  const explained = causedDifferences(desired, live, context).some(({ cause }) =>
    isMadeInGladly(cause),
  );
  return secretFindings(desired, live, { ...context, explained })
    .filter(({ state, cause }) => state === 'unknown' && cause === null)
    .map(({ field }) => field);
}

/** A webhook of ours that the file no longer declares: switched off, then deleted. */
export function removeWebhook(address: Address, live: LiveWebhook, history: History): WebhookDraft {
  const cause = causeOfRemoval(history, address);
  const changes: readonly FieldChange[] = [
    { field: 'name', before: live.name, after: null },
    { field: 'url', before: shownUrl(live.url), after: null },
    { field: 'events', before: live.events, after: null },
  ];
  const move: Move = { action: 'delete', cause, reason: 'removed-from-file', changes };
  const subject = webhookSubject(address, null, live);
  return { ...draftOf(subject, move), kind: 'webhook', fields: null };
}

const FOUND = { reason: 'found-in-gladly', changes: [] } as const;

function webhookDraft(desired: DesiredWebhook, live: LiveWebhook | null, move: Move): WebhookDraft {
  const subject = webhookSubject(desired.address, desired, live);
  return { ...draftOf(subject, move), kind: 'webhook', fields: desired.fields };
}

/** A URL whose secret does not resolve cannot be compared; that is a note or a refusal instead. */
function causedDifferences(
  desired: DesiredWebhook,
  live: LiveWebhook,
  context: SecretContext,
): readonly Caused[] {
  const reading = context.secrets[secretKey(desired.address, 'url')];
  const urlKnown = secretOfMark(desired.fields.url) === null || reading?.fingerprint != null;
  return webhookDifferences(desired, live)
    .filter(({ change }) => urlKnown || change.field !== 'url')
    .map((one) => withCause(one, { desired, live, history: context.history }));
}

function withCause(
  difference: Difference,
  on: { readonly desired: DesiredWebhook; readonly live: LiveWebhook; readonly history: History },
): Caused {
  const { desired, live, history } = on;
  const { part, change, aspect } = difference;
  const cause = causeOfDifference(history, desired, { aspect, liveId: live.id });
  const byGladly = live.disabledAtDueToRetryLimit !== undefined && desired.fields.enabled;
  if (part !== 'switch' || !byGladly) return { part, change, cause };
  return {
    part,
    change,
    cause: wasDeclaredOff(desired, history) ? cause : 'switched-off-by-gladly',
  };
}

/** Whether the file itself had the webhook off before, so that switching it on is its wish. */
function wasDeclaredOff(desired: DesiredWebhook, history: History): boolean {
  const before = history.base(desired.address) ?? history.applied(desired.address);
  return before !== undefined && aspectOf(before.fields, 'enabled') === false;
}

function isMadeInGladly(cause: Cause): boolean {
  return cause === 'changed-in-gladly' || cause === 'switched-off-by-gladly';
}

/** Values that go out with a header or credentials that Gladly lacks; they share its cause. */
function setsOf(
  desired: DesiredWebhook,
  on: { readonly live: LiveWebhook; readonly differences: readonly Caused[] },
): readonly Caused[] {
  return secretsToSet(desired.fields, on.live).flatMap((field) => {
    const group = field.startsWith('headers.') ? 'headers' : 'basic';
    const parent = on.differences.find(({ change }) => change.field === group);
    if (parent === undefined) return [];
    return [{ part: 'fields', change: { field, secret: 'set' }, cause: parent.cause } as const];
  });
}

function resends(findings: readonly SecretFinding[]): readonly Caused[] {
  return findings.flatMap(({ field, state, cause }) =>
    cause === null ? [] : [{ part: 'secrets', change: { field, secret: state }, cause } as const],
  );
}

/** One move per cause for fields and secrets, and one for the switch. */
function movesOf(caused: readonly Caused[], desired: DesiredWebhook): readonly Move[] {
  const written = caused.filter(({ part }) => part !== 'switch');
  const causes = [...new Set(written.map(({ cause }) => cause))].toSorted();
  const writes = causes.map((cause): Move => {
    const group = written.filter((one) => one.cause === cause);
    const changes = group.map(({ change }) => change);
    if (group.some(({ part }) => part === 'fields')) {
      const renamed = changes.length === 1 && changes[0]?.field === 'name';
      return { action: 'update', cause, reason: renamed ? 'renamed' : 'differs', changes };
    }
    return { action: 'resend-secrets', cause, reason: 'secret-changed', changes };
  });
  const switches = caused.filter(({ part }) => part === 'switch');
  return [...writes, ...switches.map(({ change, cause }) => switchMove(change, cause, desired))];
}

function switchMove(change: FieldChange, cause: Cause, { fields }: DesiredWebhook): Move {
  const reason = cause === 'switched-off-by-gladly' ? 'switched-off' : 'differs';
  return { action: fields.enabled ? 'enable' : 'disable', cause, reason, changes: [change] };
}

/** With `scope: all`, values that may have been changed by hand are sent again. */
function unsureMoves(findings: readonly SecretFinding[], context: WebhookContext): readonly Move[] {
  const unsure = findings.filter(({ state, cause }) => state === 'unknown' && cause === null);
  if (!context.resendUnsure || context.ledger === null || unsure.length === 0) return [];
  const changes = unsure.map(({ field }) => ({ field, secret: 'unknown' as const }));
  return [
    { action: 'resend-secrets', cause: 'changed-in-gladly', reason: 'secret-unsure', changes },
  ];
}

function shownUrl(url: string): string {
  return secretOfMark(url) === null ? url : displayUrl(url);
}
