/** A drift issue of ours, for one organization. */
export interface OwnIssue {
  readonly number: number;
  readonly url: string;
  readonly open: boolean;
  /** Digest of what it tells. */
  readonly content: string;
}

/** What to do so that there is one open issue while there is drift, and none while there is not. */
export type IssueChoice =
  | { readonly type: 'nothing' }
  | { readonly type: 'create' }
  | { readonly type: 'leave'; readonly target: OwnIssue; readonly surplus: readonly OwnIssue[] }
  | { readonly type: 'update'; readonly target: OwnIssue; readonly surplus: readonly OwnIssue[] }
  | { readonly type: 'reopen'; readonly target: OwnIssue }
  | { readonly type: 'close'; readonly targets: readonly [OwnIssue, ...OwnIssue[]] };

/**
 * | ours                | drift, the same content | drift, other content | no drift |
 * |---------------------|-------------------------|----------------------|----------|
 * | none                | create                  | create               | nothing  |
 * | one open            | leave                   | update               | close    |
 * | several open        | leave the oldest        | update the oldest    | close    |
 * | only closed ones    | reopen the newest       | reopen the newest    | nothing  |
 *
 * @param content digest of what is to be told; `null` where there is no drift.
 */
export function chooseIssue(own: readonly OwnIssue[], content: string | null): IssueChoice {
  const sorted = own.toSorted((a, b) => a.number - b.number);
  const [oldest, ...surplus] = sorted.filter(({ open }) => open);
  if (content === null) {
    return oldest === undefined
      ? { type: 'nothing' }
      : { type: 'close', targets: [oldest, ...surplus] };
  }
  if (oldest !== undefined) {
    const type = oldest.content === content ? 'leave' : 'update';
    return { type, target: oldest, surplus };
  }
  const newest = sorted.at(-1);
  return newest === undefined ? { type: 'create' } : { type: 'reopen', target: newest };
}
