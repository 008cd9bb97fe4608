import type { DesiredState, DesiredUser, SecretSource } from '../kinds/desired.ts';
import type { UrlMarks } from '../kinds/mark.ts';
import { urlMarks } from '../kinds/mark.ts';
import type { SecretUse } from '../kinds/secrets.ts';
import { secretReferences } from '../kinds/secrets.ts';
import { hostOf } from '../kinds/url.ts';
import type { SecretReading } from '../plan/input.ts';
import type { Fingerprint } from '../shared/secret.ts';
import { Secret, secretsEqual } from '../shared/secret.ts';
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
  /** Every value, for the last scrub of whatever is printed. */
  readonly all: readonly Secret[];
}

export interface ResolveOptions {
  readonly environment: Environment;
  readonly fingerprint: (value: Secret) => Fingerprint;
  readonly gladlyToken: Secret | null;
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
  return {
    readings: Object.fromEntries(readings),
    values,
    marks: urlMarks(urls),
    all: [...values.values()],
  };
}

/** The integration's own API token, where the file names its secret and the environment has it. */
export function userToken({ token }: DesiredUser, environment: Environment): Secret | null {
  return token === undefined ? null : referenced(token, environment);
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
  { environment, fingerprint, gladlyToken }: ResolveOptions,
): SecretReading {
  if (value === undefined) return { fingerprint: null, host: null, sameAs: null };
  const githubToken = environment['GITHUB_TOKEN'];
  return {
    fingerprint: fingerprint(value),
    host: field === 'url' ? hostOf(value.reveal()) : null,
    sameAs: sameToken(value, {
      'gladly-token': gladlyToken,
      'github-token': githubToken === undefined ? null : new Secret(githubToken),
    }),
  };
}

/** Also with a prefix such as `Bearer ` before it, a token must never reach a webhook. */
function sameToken(
  value: Secret,
  tokens: Readonly<Record<'gladly-token' | 'github-token', Secret | null>>,
): SecretReading['sameAs'] {
  const words = [
    value,
    ...value
      .reveal()
      .split(/\s+/)
      .map((word) => new Secret(word)),
  ];
  const isToken = (token: Secret | null) =>
    token !== null && token.reveal() !== '' && words.some((word) => secretsEqual(word, token));
  if (isToken(tokens['gladly-token'])) return 'gladly-token';
  return isToken(tokens['github-token']) ? 'github-token' : null;
}
