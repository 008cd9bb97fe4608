/**
 * The permissions that a call needs, as workflows write them: `pull-requests: write`. GitHub's
 * header `X-Accepted-GitHub-Permissions` lists alternatives separated by semicolons, each a list
 * separated by commas (`issues=write; pull_requests=write,contents=read`); of these the one with
 * the permission that the caller expects is taken, in the caller's measure (it may have to write
 * later what it reads now), else the first. Without a header it is what the caller expects. Access
 * to metadata comes with every token and is left out.
 */
export function neededPermissions(
  accepted: string | null,
  expected: string | null,
): readonly string[] {
  const alternatives = (accepted ?? '')
    .split(';')
    .map(permissionsOf)
    .filter((permissions) => permissions.length > 0);
  if (expected === null) return alternatives[0] ?? [];
  const isExpected = (permission: string) => nameOf(permission) === nameOf(expected);
  const wanted = alternatives.find((one) => one.some(isExpected));
  if (wanted === undefined) return alternatives[0] ?? [expected];
  return wanted.map((one) => (isExpected(one) ? expected : one));
}

function nameOf(permission: string): string {
  return permission.split(':')[0] ?? '';
}

function permissionsOf(alternative: string): readonly string[] {
  return alternative
    .split(',')
    .map((one) => /^\s*([a-z_]{1,40})=(read|write|admin)\s*$/.exec(one))
    .filter((match) => match !== null && match[1] !== 'metadata')
    .map((match) => `${match?.[1]?.replaceAll('_', '-')}: ${match?.[2]}`);
}
