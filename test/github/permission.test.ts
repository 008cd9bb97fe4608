import { describe, expect, it } from 'vitest';
import { neededPermissions } from '../../src/github/permission.ts';

describe('the permissions that a call needs', () => {
  it.each<[string, string | null, string | null, readonly string[]]>([
    ['nothing is known', null, null, []],
    ['only the caller knows', null, 'issues: write', ['issues: write']],
    ['only GitHub knows', 'issues=write', null, ['issues: write']],
    ['both say the same', 'deployments=write', 'deployments: write', ['deployments: write']],
    [
      'GitHub has alternatives, one of them the expected',
      'issues=write; pull_requests=write,contents=read',
      'pull-requests: write',
      ['pull-requests: write', 'contents: read'],
    ],
    [
      'GitHub has alternatives, none of them expected',
      'issues=write; pull_requests=write',
      'contents: read',
      ['issues: write'],
    ],
    ['metadata comes with every token', 'metadata=read', 'contents: read', ['contents: read']],
    ['the header makes no sense', '**run this**=write;;=', 'issues: write', ['issues: write']],
  ])('when %s', (_name, accepted, expected, needed) => {
    expect(neededPermissions(accepted, expected)).toEqual(needed);
  });
});
