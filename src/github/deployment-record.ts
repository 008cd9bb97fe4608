import type { OrganizationRef } from '../ledger/store.ts';
import type { Json } from '../shared/stable-json.ts';
import type { RecordContent } from './deployment-pack.ts';
import { packEntries, unpackEntries } from './deployment-pack.ts';
import { memberOf, textOf } from './wire.ts';

/** A run of a workflow, as far as deployments tell them apart. */
export interface RunRef {
  readonly id: number;
  readonly attempt: number;
  readonly url: string;
}

/**
 * What a deployment's payload holds: all that is known before the first write of an apply. It
 * cannot be changed later, and what is learned meanwhile has to be found out again.
 */
export interface DeploymentRecord extends RecordContent {
  readonly organization: OrganizationRef;
  /** Path of the configuration file at its commit. */
  readonly config: string;
  readonly run: RunRef;
  readonly planDigest: string;
  /** Digest of all files that the configuration was read from, by their paths. */
  readonly source: string;
}

export type DecodedPayload =
  | { readonly status: 'record'; readonly record: DeploymentRecord }
  /** Made by a version of this program that is newer than this one. */
  | { readonly status: 'newer'; readonly format: number }
  | { readonly status: 'broken' };

const FORMAT = 1;

/** The payload of a deployment; 2,000 topics with ids of Gladly's take less than 60,000 bytes. */
export function encodePayload(record: DeploymentRecord): Readonly<Record<string, Json>> {
  const { organization, config, run, planDigest, source, entries, ...rest } = record;
  const { fingerprintKey, fingerprints, kept } = rest;
  return {
    format: FORMAT,
    organization: { id: organization.id, name: organization.name },
    config,
    run: { id: run.id, attempt: run.attempt, url: run.url },
    plan: planDigest,
    source,
    content: packEntries({ fingerprintKey, fingerprints, kept, entries }),
  };
}

/**
 * Reads a payload, which anybody who may deploy could have written: whether it counts, its signature
 * tells. Never throws.
 */
export function decodePayload(payload: unknown): DecodedPayload {
  const value = typeof payload === 'string' ? parse(payload) : payload;
  const format = memberOf(value, 'format');
  if (typeof format === 'number' && format > FORMAT) return { status: 'newer', format };
  const organization = memberOf(value, 'organization');
  const run = memberOf(value, 'run');
  const content = unpackEntries(textOf(value, 'content'));
  const [id, attempt] = [memberOf(run, 'id'), memberOf(run, 'attempt')];
  const ref = { id: textOf(organization, 'id'), name: textOf(organization, 'name') };
  const isWhole = format === FORMAT && content !== null && ref.id !== '' && ref.name !== '';
  if (!isWhole || typeof id !== 'number' || typeof attempt !== 'number') {
    return { status: 'broken' };
  }
  const record = {
    ...content,
    organization: ref,
    config: textOf(value, 'config'),
    run: { id, attempt, url: textOf(run, 'url') },
    planDigest: textOf(value, 'plan'),
    source: textOf(value, 'source'),
  };
  return { status: 'record', record };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
