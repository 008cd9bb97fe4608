import type { Address, ManagedKind } from '../kinds/address.ts';
import type { LiveState, LiveTopic, LiveWebhook } from '../kinds/live.ts';
import { displayUrl, secretOfMark, urlKey } from '../kinds/url.ts';
import type { FieldChange, FieldValue, Operation, Plan } from '../plan/types.ts';
import type { OperationResult } from './journal.ts';

const UNDO_FORMAT_VERSION = 1;

/** What would put one object back as it was before the apply. */
interface UndoOperation {
  readonly address: Address;
  readonly kind: ManagedKind;
  /** The object's name before the apply, or the one that it was created with. */
  readonly name: string;
  /** `archive` undoes the creation of a topic, which Gladly cannot delete. */
  readonly action: 'create' | 'update' | 'enable' | 'disable' | 'delete' | 'archive';
  /** Gladly's id of the object; `null` when it is unknown or was deleted. */
  readonly id: string | null;
  /** From how the apply left it (`before`) to how it was (`after`), sorted by field. */
  readonly changes: readonly ReadableChange[];
  /**
   * Values that cannot be put back, because Gladly never shows them or this file must not (`url`):
   * the value in effect before has to be sent again by hand.
   */
  readonly secretsNotRestored: readonly string[];
}

type ReadableChange = Extract<FieldChange, { readonly before: FieldValue }>;

/**
 * The content of `undo.json`: in the order in which to carry it out, what would restore what was
 * there before an apply. For people and their scripts; apply itself goes back by a revert of the
 * config. Published with the plan's format; it holds no secret.
 */
export interface UndoPlan {
  readonly formatVersion: typeof UNDO_FORMAT_VERSION;
  readonly organization: Plan['organization'];
  /** Digest of the plan that it undoes. */
  readonly undoes: string;
  readonly operations: readonly UndoOperation[];
}

/**
 * The undo of what an apply changed, or may have changed. `live` is what its plan was made from.
 * Adoptions change nothing in Gladly and need no undoing.
 */
export function undoPlan(
  plan: Plan,
  live: LiveState,
  results: readonly OperationResult[],
): UndoPlan {
  const operations = results
    .filter(({ outcome }) => outcome === 'done' || outcome === 'failed' || outcome === 'uncertain')
    .toReversed()
    .flatMap((result) => undoOf(result, live));
  const { organization, digest } = plan;
  return { formatVersion: UNDO_FORMAT_VERSION, organization, undoes: digest, operations };
}

function undoOf(result: OperationResult, live: LiveState): readonly UndoOperation[] {
  const { operation, id, outcome } = result;
  const { address, kind, action } = operation;
  const before = objectBefore(operation, live);
  const name = before?.name ?? operation.name;
  const of = { address, kind, name, id };
  switch (action) {
    case 'adopt':
      return [];
    case 'create':
      if (outcome === 'failed' && id === null) return [];
      return [{ ...of, ...undoneCreation(operation), secretsNotRestored: [] }];
    case 'delete':
      if (outcome !== 'done') return switchedOff(of, before);
      return [{ ...of, id: null, action: 'create', ...recreation(operation, before) }];
    case 'enable':
    case 'disable':
    case 'archive':
    case 'update':
    case 'resend-secrets':
      return [{ ...of, action: opposite(operation), ...swapped(operation, before) }];
  }
}

function undoneCreation({ kind, changes }: Operation): Pick<UndoOperation, 'action' | 'changes'> {
  if (kind === 'webhook') {
    return { action: 'delete', changes: changes.filter(isReadable).map(swap) };
  }
  return { action: 'archive', changes: [{ field: 'disabled', before: false, after: true }] };
}

/** A deletion switches off first: when it then failed, that is what there is to undo. */
function switchedOff(
  of: Pick<UndoOperation, 'address' | 'kind' | 'name' | 'id'>,
  before: LiveWebhook | LiveTopic | null,
): readonly UndoOperation[] {
  if (before === null || !('url' in before) || !before.enabled) return [];
  const changes = [{ field: 'enabled', before: false, after: true }];
  return [{ ...of, action: 'enable', changes, secretsNotRestored: [] }];
}

/** Everything that could be read of a deleted webhook; of its secrets only the names are known. */
function recreation(
  operation: Operation,
  before: LiveWebhook | LiveTopic | null,
): Pick<UndoOperation, 'changes' | 'secretsNotRestored'> {
  if (before === null || !('url' in before)) return { changes: [], secretsNotRestored: [] };
  const { name, events, enabled, headerKeys, hasCredentials } = before;
  const isHidden = hidesUrl(operation, before);
  const url = isHidden ? {} : { url: fitUrl(before.url) };
  const fields: Readonly<Record<string, FieldValue>> = { enabled, events, name, ...url };
  return {
    changes: Object.entries(fields).map(([field, after]) => ({ field, before: null, after })),
    secretsNotRestored: [
      ...(hasCredentials ? ['basic.password', 'basic.username'] : []),
      ...headerKeys.map((key) => `headers.${key}`),
      ...(isHidden || isCut(before.url) ? ['url'] : []),
    ],
  };
}

function opposite({ kind, action }: Operation): UndoOperation['action'] {
  if (action === 'enable') return kind === 'topic' ? 'archive' : 'disable';
  if (action === 'disable' || action === 'archive') return 'enable';
  return 'update';
}

function swapped(
  operation: Operation,
  before: LiveWebhook | LiveTopic | null,
): Pick<UndoOperation, 'changes' | 'secretsNotRestored'> {
  const { changes } = operation;
  const isHidden = hidesUrl(operation, before);
  const shown = changes.filter(isReadable).filter(({ field }) => !(isHidden && field === 'url'));
  const isLost = isHidden || shown.some((one) => one.field === 'url' && isCut(one.before));
  return {
    changes: shown.map(swap),
    secretsNotRestored: [...changes.flatMap(lostSecrets), ...(isLost ? ['url'] : [])],
  };
}

/** A value that was replaced, or the headers that were taken away; where none was, none is lost. */
function lostSecrets(change: FieldChange): readonly string[] {
  if (!isReadable(change)) return change.secret === 'set' ? [] : [change.field];
  if (change.field !== 'headers') return [];
  const kept = namesIn(change.after);
  return namesIn(change.before)
    .filter((name) => !kept.includes(name))
    .map((name) => `headers.${name}`);
}

function namesIn(value: FieldValue): readonly string[] {
  return typeof value === 'object' && value !== null ? value : [];
}

/** Whether the plan does not show the URL that a webhook had, because it was a secret's value. */
function hidesUrl({ changes }: Operation, before: LiveWebhook | LiveTopic | null): boolean {
  if (before === null || !('url' in before)) return false;
  const change = changes.filter(isReadable).find(({ field }) => field === 'url');
  return change !== undefined && change.before !== shownUrl(before.url);
}

function swap({ field, before, after }: ReadableChange): ReadableChange {
  const fit = field === 'url' ? fitUrl : (value: FieldValue): FieldValue => value;
  return { field, before: fit(after), after: fit(before) };
}

function isReadable(change: FieldChange): change is ReadableChange {
  return 'before' in change;
}

function objectBefore(
  { kind, liveId }: Operation,
  { webhooks, topics }: LiveState,
): LiveWebhook | LiveTopic | null {
  const reading = kind === 'webhook' ? webhooks : topics;
  if (reading.status !== 'read') return null;
  return reading.resources.find(({ id }) => id === liveId) ?? null;
}

function shownUrl(url: string): string {
  return secretOfMark(url) === null ? url : displayUrl(url);
}

/** A URL as the undo may show it: what its query holds may be a secret of the vendor's. */
function fitUrl(url: FieldValue): FieldValue {
  return typeof url === 'string' && (secretOfMark(url) !== null || isCut(url))
    ? displayUrl(url)
    : url;
}

/** Whether a URL is not shown whole; where a mark stands for it, the secret's name tells it. */
function isCut(url: FieldValue): boolean {
  if (typeof url !== 'string' || secretOfMark(url) !== null) return false;
  return displayUrl(url) !== urlKey(url);
}
