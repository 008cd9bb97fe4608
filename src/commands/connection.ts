import { proxyOf } from '../http/dispatcher.ts';
import type { TransportOptions } from '../gladly/http.ts';
import { ReconcileError } from '../shared/errors.ts';
import { Secret } from '../shared/secret.ts';
import type { CommandPorts, Credentials, Environment, Keys } from './ports.ts';
import { VERSION } from './version.ts';

/** The keys as environment variables give them. */
export function environmentKeys(environment: Environment): Keys {
  const secretsIn = (name: string) => {
    const text = environment[name] ?? '';
    return text === '' ? [] : [new Secret(text)];
  };
  return {
    credentials: () => credentialsOf(environment),
    signingKey: secretsIn('GLADLY_SIGNING_KEY')[0] ?? null,
    githubTokens: secretsIn('GITHUB_TOKEN'),
  };
}

/** How one organization is to be talked to. */
export interface ConnectionOptions {
  readonly ports: CommandPorts;
  readonly allowedHosts: readonly string[];
  readonly requestsPerSecond: number;
  /** Not to be shown, should an answer repeat one. */
  readonly secrets: readonly Secret[];
}

/** What a client for one organization is opened with. Nothing is sent before the first request. */
export function transportOptions(
  url: string,
  credentials: Credentials,
  { ports, allowedHosts, requestsPerSecond, secrets }: ConnectionOptions,
): TransportOptions {
  return {
    url,
    allowedHosts,
    user: credentials.user,
    token: credentials.token,
    secrets,
    version: VERSION,
    clock: ports.clock,
    logger: ports.logger,
    random: ports.random,
    proxy: proxyOf(ports.environment),
    limits: { requestsPerSecond },
  };
}

function credentialsOf(environment: Environment): Credentials {
  const user = environment['GLADLY_API_USER'] ?? '';
  const token = environment['GLADLY_API_TOKEN'] ?? '';
  const missing = [
    ...(user === '' ? ['GLADLY_API_USER'] : []),
    ...(token === '' ? ['GLADLY_API_TOKEN'] : []),
  ];
  if (missing.length === 0) return { user, token: new Secret(token) };
  throw new ReconcileError('gladly-auth', `${missing.join(' and ')} not set`, {
    remedy:
      'Set GLADLY_API_USER to the email of a Gladly user with the API User role, and ' +
      'GLADLY_API_TOKEN to a token made by that user in Gladly under Settings > API Tokens.',
  });
}
