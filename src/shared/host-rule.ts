/** Why the Gladly token may not be sent to the URL of an organization. */
export type OrganizationUrlProblem =
  /** Not scheme and host alone: a path, a query, a user name, or no URL at all. */
  | { readonly problem: 'malformed' }
  | { readonly problem: 'not-encrypted'; readonly host: string }
  | { readonly problem: 'foreign-host'; readonly host: string };

/** Scheme and authority, nothing that could hide another host or belongs to a request. */
const BARE_URL = /^https?:\/\/[^\s/?#@\\]+\/?$/i;
/** A host behind any scheme or none, with whatever follows it; a user name hides the host. */
const MORE_OR_LESS = /^(?:[a-z]+:\/{2})?([a-z0-9.-]+)(?::\d+)?(?:[/?#][^@\\]*)?$/i;
const HOST_ENTRY = /^(?:\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\d{1,5})?$/i;
const GLADLY_DOMAINS = ['.gladly.com', '.gladly.qa'];
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Whether the Gladly token may be sent to an organization's URL; `null` if it may. Allowed are
 * `https` on the standard port of `*.gladly.com` and `*.gladly.qa`, and hosts that the workflow
 * (never the file) names: `host` for its standard port, `host:port` for that one. Of a loopback
 * host, `host` covers every port, and plain `http` will do.
 */
export function organizationUrlProblem(
  url: string,
  allowedHosts: readonly string[],
): OrganizationUrlProblem | null {
  if (!BARE_URL.test(url) || !URL.canParse(url)) return { problem: 'malformed' };
  const parsed = new URL(url);
  const { host } = parsed;
  const named = allowedHosts.some((entry) => covers(entry, parsed));
  if (parsed.protocol === 'http:' && !(named && isLoopbackHost(parsed.hostname))) {
    return { problem: 'not-encrypted', host };
  }
  return named || isGladly(parsed) ? null : { problem: 'foreign-host', host };
}

/**
 * The bare address that somebody most likely meant who wrote more or less than that: a page of
 * their organization, or its host alone. `null` where that would be a guess, or no host of Gladly's.
 */
export function bareGladlyUrl(written: string): string | null {
  const [, host = ''] = MORE_OR_LESS.exec(written.trim()) ?? [];
  const bare = `https://${host.toLowerCase()}`;
  return host !== '' && organizationUrlProblem(bare, []) === null ? bare : null;
}

/** Whether an entry of the allowed hosts is a host, or a host and its port. */
export function isHostEntry(entry: string): boolean {
  return HOST_ENTRY.test(entry);
}

/** Whether a host name, as `URL.hostname` gives it, leads to this machine. */
export function isLoopbackHost(hostname: string): boolean {
  return LOOPBACK.test(hostname);
}

function isGladly(url: URL): boolean {
  const { hostname, port } = url;
  return port === '' && !hostname.startsWith('.') && GLADLY_DOMAINS.some((d) => below(hostname, d));
}

function below(hostname: string, domain: string): boolean {
  return hostname.endsWith(domain) && hostname.length > domain.length;
}

function covers(entry: string, url: URL): boolean {
  const named = `${url.protocol}//${entry}`;
  if (!isHostEntry(entry) || !URL.canParse(named)) return false;
  const { host, hostname } = new URL(named);
  if (host === url.host) return true;
  const hasPort = /:\d+$/.test(entry);
  return !hasPort && hostname === url.hostname && isLoopbackHost(hostname);
}
