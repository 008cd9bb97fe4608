const MARK = 'secret:';
const PARKING_PARAMETER = 'gladly-integrations-parked';
const PARKED_END = new RegExp(`[?&]${PARKING_PARAMETER}=1$`);

/** Names of query parameters that carry a sign-in. */
const TELLING_PARAMETER =
  /(?:key|token|secret|password|passwd|pwd|signature)$|^(?:sig|auth|code|credential)$/i;

/** How a webhook URL that the file takes from a secret is written wherever data is kept or shown. */
export function secretUrlMark(secretName: string): string {
  return `${MARK}${secretName}`;
}

/** The secret's name when a URL is such a mark, else `null`. */
export function secretOfMark(url: string): string | null {
  return url.startsWith(MARK) ? url.slice(MARK.length) : null;
}

/**
 * The address at which a webhook waits while another one takes over its URL. Gladly keeps URLs
 * unique, so two webhooks can only exchange theirs through a third one; it leads to the same
 * endpoint as before, which therefore still answers the PING.
 */
export function parkedUrl(url: string): string {
  const end = url.includes('#') ? url.indexOf('#') : url.length;
  const address = url.slice(0, end);
  const joint = address.includes('?') ? '&' : '?';
  return `${address}${joint}${PARKING_PARAMETER}=1${url.slice(end)}`;
}

/** The address that a webhook had before it was parked; any other URL as it is. */
export function unparkedUrl(url: string): string {
  const address = url.replace(/(?:#.*|\))?$/s, '');
  const end = url.slice(address.length);
  const [joint = ''] = PARKED_END.exec(address) ?? [];
  return joint === '' ? url : `${address.slice(0, -joint.length)}${end}`;
}

/** The URL to compare by: scheme and host in lower case, no default port, `/` for an empty path. */
export function urlKey(url: string): string {
  if (secretOfMark(url) !== null || !URL.canParse(url)) return url;
  return new URL(url).href;
}

/** The host that a URL leads to, with its port if it has one; `null` for a mark or no URL. */
export function hostOf(url: string): string | null {
  return URL.canParse(url) && secretOfMark(url) === null ? new URL(url).host : null;
}

/** A URL fit to be shown: without user name, password, and the values of its query. */
export function displayUrl(url: string): string {
  const secret = secretOfMark(url);
  if (secret !== null) return `(secret ${secret})`;
  if (!URL.canParse(url)) return url;
  const { protocol, host, pathname, search } = new URL(url);
  return `${protocol}//${host}${pathname}${search === '' ? '' : '?…'}`;
}

/** Whether somebody who knows this URL can sign in by it: a user name, or a key in its query. */
export function carriesCredentials({ username, password, searchParams }: URL): boolean {
  if (username !== '' || password !== '') return true;
  return [...searchParams.keys()].some((name) => TELLING_PARAMETER.test(name));
}
