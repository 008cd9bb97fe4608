import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Secret } from '../shared/secret.ts';
import { decodeRecord } from './decode.ts';
import type { ReviewRecord } from './record.ts';
import { recordText } from './record.ts';

/** What a comment holds of a review. */
export type OpenedRecord =
  | { readonly status: 'none' }
  /** Forged, edited, cut off, repeated, made with another key or by another version. */
  | { readonly status: 'invalid' }
  | { readonly status: 'sealed'; readonly record: ReviewRecord };

const START = '<!-- gladly-integrations:record';
const END = '-->';
const VERSION = 'v1';
const LINE =
  /^<!-- gladly-integrations:record (v1 [A-Za-z0-9+/]+={0,2} [A-Za-z0-9+/]*={0,2}) ([A-Za-z0-9+/]{43}=) -->$/;
/** Longer than any record that was sealed, and than any comment of GitHub's. */
const MAX_LENGTH = 100_000;

/**
 * The key that records are signed with. It is derived from the signing key if there is one, else
 * from the Gladly token: both jobs, that of the pull request and that of the push, have it, and
 * nobody else.
 */
export function reviewKey(gladlyToken: Secret, signingKey: Secret | null): Secret {
  const source = (signingKey ?? gladlyToken).reveal();
  const derived = hkdfSync('sha256', source, '', 'gladly-integrations review record', 32);
  return new Secret(Buffer.from(derived).toString('base64'));
}

/** A record as one hidden line of a comment, signed over all of it. */
export function sealRecord(record: ReviewRecord, key: Secret): string {
  const content = `${VERSION} ${recordText(record)}`;
  return `${START} ${content} ${signatureOf(content, key)} ${END}`;
}

/**
 * Finds the record in the text of a comment and verifies it. Whatever the text is, the answer is
 * one of the three and never an exception. Nothing of a record is looked at before its signature
 * has been found right.
 */
export function openRecord(body: string, key: Secret): OpenedRecord {
  if (!body.includes(START)) return { status: 'none' };
  const [, content, signature] = LINE.exec(recordLine(body) ?? '') ?? [];
  if (content === undefined || signature === undefined) return { status: 'invalid' };
  if (!isEqual(signature, signatureOf(content, key))) return { status: 'invalid' };
  const record = decodeRecord(content);
  return record === null ? { status: 'invalid' } : { status: 'sealed', record };
}

/**
 * The line of the record in the text of a comment, whoever has the key that opens it; `null` where
 * there is none, or more than one. A comment that is written anew keeps it: what is sealed with
 * another key counts again once that key is given.
 */
export function recordLine(body: string): string | null {
  const start = body.indexOf(START);
  const end = body.indexOf(END, start);
  const isOnly = !body.includes(START, start + START.length);
  if (start === -1 || end === -1 || !isOnly || end - start > MAX_LENGTH) return null;
  const line = body.slice(start, end + END.length);
  return LINE.test(line) ? line : null;
}

function signatureOf(content: string, key: Secret): string {
  return createHmac('sha256', key.reveal()).update(content).digest('base64');
}

/** Compares the texts, not what they decode to: several texts may decode to the same bytes. */
function isEqual(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
