import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Secret } from '../shared/secret.ts';
import { stableJson } from '../shared/stable-json.ts';
import type { Json } from '../shared/stable-json.ts';
import { memberOf } from './wire.ts';

/** Where a deployment stands; a payload counts nowhere else. */
export interface DeploymentPlace {
  readonly environment: string;
  readonly commit: string;
}

type Payload = Readonly<Record<string, Json>>;

/**
 * The key that deployments are signed with, derived from the signing key if there is one, else from
 * the Gladly token. Whoever may write deployments and has neither cannot make one that counts.
 */
export function deploymentKey(gladlyToken: Secret, signingKey: Secret | null): Secret {
  const source = (signingKey ?? gladlyToken).reveal();
  const derived = hkdfSync('sha256', source, '', 'gladly-integrations deployment record', 32);
  return new Secret(Buffer.from(derived).toString('base64'));
}

/** A payload with its signature, over all of it and over where it stands. */
export function sealPayload(payload: Payload, place: DeploymentPlace, key: Secret): Payload {
  return { ...payload, signature: signatureOf(payload, place, key) };
}

/** Whether a payload, as GitHub gives it back, was signed with this key for this place. */
export function isSealed(payload: unknown, place: DeploymentPlace, key: Secret): boolean {
  const value = typeof payload === 'string' ? parsed(payload) : payload;
  const given = memberOf(value, 'signature');
  if (typeof given !== 'string' || !isPayload(value)) return false;
  const { signature: _signature, ...content } = value;
  const [a, b] = [Buffer.from(given), Buffer.from(signatureOf(content, place, key))];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** GitHub compares names of environments without regard to case, and gives objects in any order. */
function signatureOf(payload: Payload, { environment, commit }: DeploymentPlace, key: Secret) {
  const text = stableJson({ payload, environment: environment.toLowerCase(), commit });
  return createHmac('sha256', key.reveal()).update(text).digest('base64url');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What came over the wire as an object is JSON throughout. */
function isPayload(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
