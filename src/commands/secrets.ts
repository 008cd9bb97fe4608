import type { DesiredState, DesiredUser, SecretSource } from '../kinds/desired.ts';
import { secretKey } from '../kinds/ledger.ts';
import type { UrlMarks } from '../kinds/mark.ts';
import { urlMarks } from '../kinds/mark.ts';
import type { SecretUse } from '../kinds/secrets.ts';
import { secretReferences } from '../kinds/secrets.ts';
import { hostOf, urlKey } from '../kinds/url.ts';
import type { SecretReading } from '../plan/input.ts';
import type { Fingerprint } from '../shared/secret.ts';
import { Secret } from '../shared/secret.ts';
import type { Environment } from './ports.ts';

/** Only variables that begin so are ever read as secrets: the workflow decides what we can see. */
const PREFIX = 'GLADLY_SECRET_';

/** The secrets that one desired state uses, resolved from the environment. */
export interface ResolvedSecrets {
  /** What a plan may know of each, by `secretKey`. */
  readonly readings: Readonly<Record<string, SecretReading>>;
  /** The values, by `secretKey`; one that does not resolve is absent. */
  readonly values: ReadonlyMap<string, Secret>;
  /** For recognising secret URLs among what Gladly answers. */
  readonly marks: UrlMarks;
}

export interface ResolveOptions {
  readonly environment: Environment;
  readonly fingerprint: (value: Secret) => Fingerprint;
  /** What must never be sent to a webhook. */
  readonly tokens: { readonly gladly: Secret; readonly github: readonly Secret[] };
}

/** Resolves every write-only value that the managed webhooks of a desired state need. */
export function resolveSecrets(desired: DesiredState, options: ResolveOptions): ResolvedSecrets {
  const uses = secretReferences(desired);
  const values = new Map<string, Secret>();
  const urls = new Map<string, Secret>();
  for (const use of uses) {
    const value = valueOf(use, desired, options.environment);
    if (value === null) continue;
    values.set(use.key, value);
    if (use.field === 'url' && use.source.type === 'reference') urls.set(use.source.name, value);
  }
  const readings = uses.map(({ key, field }): readonly [string, SecretReading] => [
    key,
    readingOf(values.get(key), field, options),
  ]);
  return { readings: Object.fromEntries(readings), values, marks: urlMarks(urls) };
}

/** Every variable that may hold a secret of ours, whether the file names it or not. */
export function environmentSecrets(environment: Environment): readonly Secret[] {
  const names = ['GLADLY_API_TOKEN', 'GLADLY_SIGNING_KEY', 'GITHUB_TOKEN'];
  return Object.entries(environment).flatMap(([name, value]) => {
    const isSecret = names.includes(name) || name.startsWith(PREFIX);
    return isSecret && value !== undefined && value !== '' ? [new Secret(value)] : [];
  });
}

/**
 * Everything that must not be shown while a file is worked with: the secrets of the environment,
 * those that stand in the file, and what they are sent as (behind a prefix, as a pair of user name
 * and password), of which an answer may repeat any.
 */
export function everySecret(desired: DesiredState, environment: Environment): readonly Secret[] {
  const uses = secretReferences(desired);
  const values = new Map(uses.map((use) => [use.key, valueOf(use, desired, environment)] as const));
  const pairs = desired.resources.map(({ address }) => {
    const username = values.get(secretKey(address, 'basic.username')) ?? null;
    const password = values.get(secretKey(address, 'basic.password')) ?? null;
    return username && password && new Secret(`${username.reveal()}:${password.reveal()}`);
  });
  const tails = uses.map(({ field, key }) => (field === 'url' ? tailOf(values.get(key)) : null));
  const hidden = uses.filter((use) => !isPlainName(use)).map(({ key }) => values.get(key) ?? null);
  const composed = [...hidden, ...pairs, ...tails].filter((value) => value !== null);
  return [...environmentSecrets(environment), ...composed];
}

/** A user name that the file writes out is no secret, and often a word of ordinary texts. */
function isPlainName({ field, source }: SecretUse): boolean {
  return field === 'basic.username' && source.type === 'literal';
}

/** What of a secret URL is secret even without its host: a message may tell it by itself. */
function tailOf(url: Secret | null | undefined): Secret | null {
  const text = url?.reveal() ?? '';
  if (!URL.canParse(text)) return null;
  const { pathname, search } = new URL(text);
  return pathname === '/' && search === '' ? null : new Secret(`${pathname}${search}`);
}

/** The integration's own API token, where the file names its secret and the environment has it. */
export function userToken({ token }: DesiredUser, environment: Environment): Secret | null {
  return token === undefined ? null : referenced(token, environment);
}

/** The value that the environment has for a secret; `null` where it has none. */
export function secretNamed(name: string, environment: Environment): Secret | null {
  return referenced({ type: 'reference', name, prefix: '' }, environment);
}

/** The fingerprint of a webhook's URL, however it is written. */
export function urlFingerprint(
  url: string,
  fingerprint: ResolveOptions['fingerprint'],
): Fingerprint {
  return fingerprint(new Secret(urlKey(url)));
}

function valueOf(
  { key, source }: SecretUse,
  desired: DesiredState,
  environment: Environment,
): Secret | null {
  if (source.type === 'literal') return desired.literals.get(key) ?? null;
  return referenced(source, environment);
}

/** An empty variable counts as missing: that is how a workflow passes on a secret it lacks. */
function referenced(source: SecretSource, environment: Environment): Secret | null {
  if (source.type === 'literal') return null;
  const text = environment[`${PREFIX}${source.name}`];
  return text === undefined || text === '' ? null : new Secret(`${source.prefix}${text}`);
}

function readingOf(
  value: Secret | undefined,
  field: string,
  { fingerprint, tokens }: ResolveOptions,
): SecretReading {
  if (value === undefined) return { fingerprint: null, host: null, sameAs: null };
  const sameAs = sameToken(value, tokens);
  if (field !== 'url') return { fingerprint: fingerprint(value), host: null, sameAs };
  const url = value.reveal();
  return { fingerprint: urlFingerprint(url, fingerprint), host: hostOf(url), sameAs };
}

/**
 * A token must never reach a webhook, also not behind a prefix such as `Bearer ` or within a URL.
 * White space around either does not count, because it does not when we sign in either.
 */
function sameToken(
  value: Secret,
  { gladly, github }: ResolveOptions['tokens'],
): SecretReading['sameAs'] {
  const sent = value.reveal().trim();
  const isWithin = (token: Secret) => {
    const text = token.reveal().trim();
    return text !== '' && (text.length < MIN_CONTAINED ? sent === text : sent.includes(text));
  };
  if (isWithin(gladly)) return 'gladly-token';
  return github.some(isWithin) ? 'github-token' : null;
}

/** Texts shorter than any real token occur within other values by chance. */
const MIN_CONTAINED = 8;
