import { GladlyApiError } from '../gladly/errors.ts';
import type { ManagedKind } from '../kinds/address.ts';
import type { Write } from './intent.ts';
import type { FailureCause } from './journal.ts';

/** Why a write did not come about, and how sure that is; part of an `OperationResult`. */
export interface Failure {
  readonly outcome: 'refused' | 'failed' | 'uncertain';
  readonly why: FailureCause;
}

/**
 * What an error answer means for the write that it answers. For one that `mayHaveHappened` this
 * is the last word, after looking has not settled it: a failure if Gladly did answer (5xx) and
 * the write is not to be seen, else uncertain.
 */
export function failureOf(error: GladlyApiError, write: Write): Failure {
  const detail = detailOf(error);
  switch (error.failure) {
    case 'auth':
    case 'permission':
      return { outcome: 'refused', why: { code: 'permission', detail } };
    case 'rate-limited':
    case 'unreachable':
      return { outcome: 'refused', why: { code: 'unreachable', detail } };
    case 'server':
      return { outcome: 'failed', why: { code: 'unreachable', detail } };
    case 'no-answer':
    case 'malformed':
      return { outcome: 'uncertain', why: { code: 'unreachable', detail } };
    case 'conflict':
    case 'rejected':
    case 'not-found':
    case 'redirected':
    case 'refused':
      return { outcome: 'refused', why: refusalOf(error, write) };
    default:
      return error.failure satisfies never;
  }
}

/** Turns what a read threw into a failure of the write that it was to prove; rethrows bugs. */
export function unprovenBy(error: unknown, so: string): Failure {
  const { message } = asGladlyError(error);
  return { outcome: 'uncertain', why: { code: 'unreachable', detail: `${so}: ${message}` } };
}

/** Lets errors of Gladly's through and rethrows every other one, which is a bug of ours. */
export function asGladlyError(error: unknown): GladlyApiError {
  if (error instanceof GladlyApiError) return error;
  throw error;
}

/** A fault of our own, as far as it fits into a receipt. */
export function bugText(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/**
 * The kinds of which every further write would be refused as well: all of them when Gladly does
 * not know the token (401), the one that was written when the user may not write it (403).
 */
export function closedBy({ failure }: GladlyApiError, kind: ManagedKind): readonly ManagedKind[] {
  if (failure === 'auth') return ['webhook', 'topic'];
  return failure === 'permission' ? [kind] : [];
}

/** Whether a request came to nothing before Gladly looked at it; says nothing of earlier ones. */
export function wasNotTaken({ failure }: GladlyApiError): boolean {
  return failure === 'rate-limited' || failure === 'unreachable';
}

/** The attribute (`url`, `name`, `id`) that Gladly says another object holds; `null` if none. */
export function takenAttribute(error: GladlyApiError): string | null {
  const entry = error.entries.find(({ code }) => code === 'taken');
  return entry === undefined ? null : (entry.attribute ?? 'id');
}

/** `meta.id` of a conflict: the object that holds the name. */
export function holderOf(error: GladlyApiError): string | null {
  return error.entries.find(({ holder }) => holder !== undefined)?.holder ?? null;
}

function refusalOf(error: GladlyApiError, write: Write): FailureCause {
  const field = takenAttribute(error);
  if (field !== null) return { code: 'taken', field, holder: holderOf(error) };
  const detail = detailOf(error);
  if (isSilence(error, write)) return { code: 'endpoint-silent', detail };
  return { code: 'rejected', status: error.status, detail };
}

/**
 * Gladly sends a PING when a webhook is enabled or gets another URL, and fails the request when
 * it is not answered with 200. How that failure looks is not documented (presumably a 400).
 * Enabling alone can hardly fail otherwise, but for the limit on webhooks; a new URL can.
 */
function isSilence(error: GladlyApiError, write: Write): boolean {
  if (write.type !== 'update-webhook' || error.failure !== 'rejected') return false;
  const words = gladlysWords(error);
  const { enabled, url, ...others } = write.body;
  if (/\bping\b/i.test(words)) return enabled === true || url !== undefined;
  if (enabled === true && url === undefined && Object.keys(others).length === 0) {
    return !/limit|maximum|too many|may have/i.test(words);
  }
  return url !== undefined && /endpoint|respon|answer|unreachable|time[ -]?out/i.test(words);
}

function detailOf(error: GladlyApiError): string {
  const words = gladlysWords(error);
  return words === '' ? error.message : words;
}

/** Gladly's own words; empty where it gave none. */
function gladlysWords({ entries }: GladlyApiError): string {
  return entries
    .map(({ attribute, code, detail }) =>
      [attribute, detail === '' ? code : detail].filter((part) => part !== undefined).join(': '),
    )
    .join('; ');
}
