/**
 * The parameters of the next page from a `Link` header (RFC 8288), `null` on the last one. Only
 * the query is taken, so that a header cannot send the token to another address.
 */
export function nextPage(link: string): Readonly<Record<string, string>> | null {
  const target = link.split(/,(?=\s*<)/).find((part) => /;\s*rel="?next"?\s*(?:;|$)/.test(part));
  const url = /<([^>]+)>/.exec(target ?? '')?.[1] ?? '';
  if (!URL.canParse(url)) return null;
  const query = Object.fromEntries(new URL(url).searchParams);
  return Object.keys(query).length === 0 ? null : query;
}
