/**
 * The permissions that a call needs, as workflows write them: `pull-requests: write`. GitHub's
 * header `X-Accepted-GitHub-Permissions` lists alternatives separated by semicolons, each a list
 * separated by commas (`issues=write; pull_requests=write,contents=read`); of these the one with
 * the permission that the caller expects is taken, else the first. Without a header it is what the
 * caller expects. Access to metadata comes with every token and is left out.
 */
export function neededPermissions(
  accepted: string | null,
  expected: string | null,
): readonly string[] {
  const alternatives = (accepted ?? '')
    .split(';')
    .map(permissionsOf)
    .filter((permissions) => permissions.length > 0);
  const wanted = alternatives.find((one) => expected !== null && one.includes(expected));
  return wanted ?? alternatives[0] ?? (expected === null ? [] : [expected]);
}

function permissionsOf(alternative: string): readonly string[] {
  return alternative
    .split(',')
    .map((one) => /^\s*([a-z_]{1,40})=(read|write|admin)\s*$/.exec(one))
    .filter((match) => match !== null && match[1] !== 'metadata')
    .map((match) => `${match?.[1]?.replaceAll('_', '-')}: ${match?.[2]}`);
}
