const USUAL = 30;
const MOST = 100;

export interface Page {
  readonly entries: readonly unknown[];
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * One page of a list, as the query asks for it but never with more than `most` entries. The
 * addresses in the `Link` header lead to `/repositories/<id>/…`, as GitHub's do.
 */
export function pageOf(
  list: readonly unknown[],
  { query, most, address }: { query: URLSearchParams; most: number; address: string },
): Page {
  const size = Math.min(Number(query.get('per_page') ?? USUAL), MOST, most);
  const page = Math.max(1, Number(query.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(list.length / size));
  const to = (target: number, rel: string) => {
    const asked = new URLSearchParams(query);
    asked.set('page', String(target));
    return `<${address}?${asked.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
  ];
  const entries = list.slice((page - 1) * size, page * size);
  return { entries, headers: links.length === 0 ? {} : { link: links.join(', ') } };
}
