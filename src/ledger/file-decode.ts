import { isAddress } from '../kinds/address.ts';
import type { Address } from '../kinds/address.ts';
import type {
  BasicFields,
  ParentRef,
  SecretSource,
  TopicFields,
  WebhookFields,
} from '../kinds/desired.ts';
import type { AppliedResource, SentSecrets, UnfinishedOperation } from '../kinds/ledger.ts';
import { isRecord } from '../shared/record.ts';
import type { ApplyRecord, LedgerEntry } from './entry.ts';

/**
 * One organization of a ledger file, checked member by member; the name of the member when one is
 * not as it should be. Members that are not known are ignored.
 */
export function decodeEntry(value: unknown, organizationId: string): LedgerEntry | string {
  if (!isRecord(value)) return 'the entry';
  const { name, lastApply = null, resources, unfinished, fingerprintKey, fingerprints } = value;
  const { gladlyClock } = value;
  if (typeof name !== 'string') return 'name';
  if (lastApply !== null && !isApplyRecord(lastApply)) return 'lastApply';
  if (!isResources(resources)) return 'resources';
  if (!Array.isArray(unfinished) || !unfinished.every(isUnfinished)) return 'unfinished';
  if (!isOptionalText(fingerprintKey)) return 'fingerprintKey';
  if (!isRecordOf(fingerprints, isText)) return 'fingerprints';
  if (!isOptionalText(gladlyClock)) return 'gladlyClock';
  return {
    name,
    lastApply,
    ledger: {
      organizationId,
      resources,
      unfinished,
      fingerprints,
      ...(fingerprintKey === undefined ? {} : { fingerprintKey }),
      ...(gladlyClock === undefined ? {} : { gladlyClock }),
    },
  };
}

function isApplyRecord(value: unknown): value is ApplyRecord {
  if (!isRecord(value)) return false;
  const { outcome, summary, planDigest, at } = value;
  const isOutcome = outcome === 'running' || outcome === 'success' || outcome === 'failure';
  return isOutcome && [summary, planDigest, at].every(isText);
}

function isResources(value: unknown): value is Readonly<Record<Address, AppliedResource>> {
  return isRecordOf(value, isApplied) && Object.keys(value).every(isAddress);
}

function isApplied(value: unknown): value is AppliedResource {
  if (!isRecord(value) || (value['id'] !== null && !isText(value['id']))) return false;
  if (typeof value['protected'] !== 'boolean') return false;
  if (value['kind'] === 'topic') return isTopicFields(value['fields']);
  return value['kind'] === 'webhook' && isWebhookFields(value['fields']);
}

function isUnfinished(value: unknown): value is UnfinishedOperation {
  if (!isRecord(value)) return false;
  const { address, kind, action, id, fields, former, sent } = value;
  if (!isText(address) || !isAddress(address) || !isText(action) || !isOptionalText(id)) {
    return false;
  }
  if (kind !== 'topic' && kind !== 'webhook') return false;
  const isFields = kind === 'topic' ? isTopicFields : isWebhookFields;
  const isAim = (aim: unknown) => aim === null || isFields(aim);
  const isKnown = former === undefined || (Array.isArray(former) && former.every(isAim));
  const isSentKnown = sent === undefined || isSent(sent);
  return isKnown && isSentKnown && (fields === undefined || isFields(fields));
}

function isSent(value: unknown): value is SentSecrets {
  if (!isRecord(value) || !isText(value['fingerprintKey'])) return false;
  return isRecordOf(value['fingerprints'], (one) => one === null || isText(one));
}

function isWebhookFields(value: unknown): value is WebhookFields {
  if (!isRecord(value)) return false;
  const { name, url, events, enabled, headers, basic } = value;
  return (
    isText(name) &&
    isText(url) &&
    Array.isArray(events) &&
    events.every(isText) &&
    typeof enabled === 'boolean' &&
    (headers === undefined || isRecordOf(headers, isSecretSource)) &&
    (basic === undefined || isBasic(basic))
  );
}

function isBasic(value: unknown): value is BasicFields {
  if (!isRecord(value)) return false;
  const { username, password, realm } = value;
  return isSecretSource(username) && isSecretSource(password) && isOptionalText(realm);
}

function isSecretSource(value: unknown): value is SecretSource {
  if (!isRecord(value)) return false;
  if (value['type'] === 'literal') return true;
  return value['type'] === 'reference' && isText(value['name']) && isText(value['prefix']);
}

function isTopicFields(value: unknown): value is TopicFields {
  if (!isRecord(value)) return false;
  const { name, disabled, parent } = value;
  const isParented = parent === undefined || isParent(parent);
  return isText(name) && typeof disabled === 'boolean' && isParented;
}

function isParent(value: unknown): value is ParentRef {
  if (!isRecord(value)) return false;
  if (value['type'] === 'named') return isText(value['name']);
  return value['type'] === 'declared' && isText(value['address']) && isAddress(value['address']);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isOptionalText(value: unknown): value is string | undefined {
  return value === undefined || isText(value);
}

function isRecordOf<T>(
  value: unknown,
  isMember: (member: unknown) => member is T,
): value is Readonly<Record<string, T>> {
  return isRecord(value) && Object.values(value).every(isMember);
}
