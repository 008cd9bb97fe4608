/** Digits of a commit that people know it by, as GitHub shows them. */
const SHORT_COMMIT = 7;

/** The first digits of a commit, by which people know it. */
export function shortCommit(commit: string): string {
  return commit.slice(0, SHORT_COMMIT);
}
