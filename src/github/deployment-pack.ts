import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { isAddress } from '../kinds/address.ts';
import type { Address } from '../kinds/address.ts';
import { topicId } from '../kinds/topic-id.ts';
import type { OrganizationRef } from '../ledger/store.ts';
import { isRecord } from '../shared/record.ts';
import type { Fingerprint } from '../shared/secret.ts';
import { compareText } from '../shared/stable-json.ts';
import { arrayOf, memberOf, textOf } from './wire.ts';

/** What a record says of one object. */
export interface RecordEntry {
  /** Gladly's id; `null` where it was not known before the first write. */
  readonly id: string | null;
  /** What was to be done to it; `null` for nothing. */
  readonly action: string | null;
}

/**
 * What a record says of objects, by their addresses. The addresses are in the configuration, so
 * only a digest of each is kept, just long enough to tell them apart; which addresses there are
 * cannot be told from it.
 */
export interface RecordEntries {
  /** Digits of the digests. */
  readonly width: number;
  readonly byDigest: ReadonlyMap<string, RecordEntry>;
}

/** The part of a record that is packed. */
export interface RecordContent {
  readonly fingerprintKey: string;
  /** Of the write-only values that are in effect if all goes well, by `secretKey`. */
  readonly fingerprints: Readonly<Record<string, Fingerprint>>;
  readonly entries: RecordEntries;
  readonly kept: readonly KeptResource[];
}

/** An object of ours that the configuration no longer has and that this apply leaves alone. */
export interface KeptResource {
  readonly address: Address;
  readonly id: string;
  /** Commit and path of the configuration that declared it last, and for which organization. */
  readonly commit: string;
  readonly config: string;
  readonly organization: string;
}

/** 30 bits tell 2,000 addresses apart, most of the time; otherwise one digit more is taken. */
const MIN_WIDTH = 5;
const MAX_WIDTH = 43;
/** A packed content never grows beyond this, whoever wrote it. */
const MAX_BYTES = 5_000_000;
/** Instead of an action: an earlier apply made it, and it was not in Gladly any more. */
export const MADE = 'made';
/** Stands for an id that is derived from the address. */
const DERIVED = '=';

/** Entries for these addresses. An id that can be derived is not kept. */
export function entriesOf(
  organizationId: string,
  entries: ReadonlyMap<Address, RecordEntry>,
): RecordEntries {
  let width = MIN_WIDTH;
  const digests = [...entries.keys()].map((address) => digestOf(address));
  const distinct = () => new Set(digests.map((digest) => digest.slice(0, width))).size;
  while (distinct() < digests.length && width < MAX_WIDTH) width += 1;
  const pairs = [...entries].map(([address, { id, action }]) => {
    const kept = id === topicId(organizationId, address) ? DERIVED : escaped(id);
    return [digestOf(address).slice(0, width), { id: kept, action }] as const;
  });
  return { width, byDigest: new Map(pairs.toSorted(([a], [b]) => compareText(a, b))) };
}

/**
 * What a record says of the objects at these addresses. Where two of them have one digest, which
 * can only be when one is new, nothing is said of either.
 */
export function entriesAt(
  {
    organization,
    entries,
  }: { readonly organization: Pick<OrganizationRef, 'id'>; readonly entries: RecordEntries },
  addresses: readonly Address[],
): ReadonlyMap<Address, RecordEntry> {
  const { width, byDigest } = entries;
  const owners = new Map<string, Address | null>();
  for (const address of addresses) {
    const digest = digestOf(address).slice(0, width);
    owners.set(digest, owners.has(digest) ? null : address);
  }
  const found = new Map<Address, RecordEntry>();
  for (const [digest, address] of owners) {
    const entry = byDigest.get(digest);
    if (address === null || entry === undefined) continue;
    const id = entry.id === DERIVED ? topicId(organization.id, address) : unescaped(entry.id);
    found.set(address, { ...entry, id });
  }
  return found;
}

/** As text for a payload: columns of equal things, which pack well. */
export function packEntries({
  fingerprintKey,
  fingerprints,
  kept,
  entries,
}: RecordContent): string {
  const all = [...entries.byDigest.entries()];
  const content = {
    fingerprintKey,
    fingerprints: Object.fromEntries(
      Object.entries(fingerprints).map(([key, value]) => [key, shorter(value)]),
    ),
    kept,
    width: entries.width,
    digests: all.map(([digest]) => digest).join(''),
    lengths: all.map(([, { id }]) => id?.length ?? 0),
    ids: all.map(([, { id }]) => id ?? '').join(''),
    actions: all.map(([, { action }]) => action ?? ''),
  };
  return deflateRawSync(JSON.stringify(content), { level: 9 }).toString('base64');
}

/** Reads what `packEntries` made; `null` for anything else. Never throws. */
export function unpackEntries(text: string): RecordContent | null {
  const content = inflated(text);
  const [width, digests, ids] = [
    memberOf(content, 'width'),
    textOf(content, 'digests'),
    textOf(content, 'ids'),
  ];
  const actions = arrayOf(memberOf(content, 'actions'));
  const lengths = arrayOf(memberOf(content, 'lengths'));
  const fingerprints = textsIn(memberOf(content, 'fingerprints'));
  const kept = arrayOf(memberOf(content, 'kept')).map(keptResource);
  const fingerprintKey = memberOf(content, 'fingerprintKey');
  if (typeof width !== 'number' || !Number.isInteger(width) || width < MIN_WIDTH) return null;
  if (typeof fingerprintKey !== 'string' || fingerprints === null) return null;
  if (digests.length !== width * actions.length || lengths.length !== actions.length) return null;
  const byDigest = new Map<string, RecordEntry>();
  let at = 0;
  for (const [index, action] of actions.entries()) {
    const length = lengths[index];
    if (typeof length !== 'number' || typeof action !== 'string' || !(length >= 0)) return null;
    const id = ids.slice(at, at + length);
    at += length;
    const digest = digests.slice(index * width, (index + 1) * width);
    byDigest.set(digest, { id: id === '' ? null : id, action: action === '' ? null : action });
  }
  if (at !== ids.length) return null;
  return {
    fingerprintKey,
    fingerprints: Object.fromEntries(
      Object.entries(fingerprints).map(([key, value]) => [key, longer(value)]),
    ),
    kept: kept.filter((one) => one !== null),
    entries: { width, byDigest },
  };
}

/** An id of Gladly's that looks like the sign for a derived one is told from it. */
function escaped(id: string | null): string | null {
  return id?.startsWith(DERIVED) === true ? `${DERIVED}${id}` : id;
}

function unescaped(id: string | null): string | null {
  return id?.startsWith(DERIVED) === true ? id.slice(DERIVED.length) : id;
}

function digestOf(address: Address): string {
  return createHash('sha256').update(`gladly-integrations address\n${address}`).digest('base64url');
}

function inflated(text: string): unknown {
  try {
    const bytes = inflateRawSync(Buffer.from(text, 'base64'), { maxOutputLength: MAX_BYTES });
    return JSON.parse(bytes.toString());
  } catch {
    return null;
  }
}

function textsIn(value: unknown): Readonly<Record<string, string>> | null {
  if (!isRecord(value)) return null;
  const members = Object.entries(value);
  const texts = members.flatMap(([key, member]): readonly (readonly [string, string])[] =>
    typeof member === 'string' ? [[key, member]] : [],
  );
  return texts.length === members.length ? Object.fromEntries(texts) : null;
}

function keptResource(value: unknown): KeptResource | null {
  const address = textOf(value, 'address');
  const [id, commit] = [textOf(value, 'id'), textOf(value, 'commit')];
  if (!isAddress(address) || id === '' || !isCommit(commit)) return null;
  const [config, organization] = [textOf(value, 'config'), textOf(value, 'organization')];
  return { address, id, commit, config, organization };
}

/** Whether a text may be put into the path of a request as a commit. */
function isCommit(text: string): boolean {
  return /^[0-9a-f]{40,64}$/.test(text);
}

/** Fingerprints are hexadecimal; as base64 they take a third less. */
function shorter(fingerprint: string): string {
  return Buffer.from(fingerprint, 'hex').toString('base64url');
}

function longer(text: string): string {
  return Buffer.from(text, 'base64url').toString('hex');
}
