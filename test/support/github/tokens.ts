/** What a token may do, named as in workflows. */
export type Permission = 'contents' | 'deployments' | 'issues' | 'pull-requests';
export type Level = 'none' | 'read' | 'write';

/** Whose token it is: the job's, an app's (installed in the repository) or a person's. */
export type TokenKind = 'job' | 'app' | 'personal';

export interface FakeToken {
  readonly kind: TokenKind;
  readonly token: string;
  /** As REST writes it. */
  readonly login: string;
  readonly permissions: Readonly<Record<Permission, Level>>;
}

/** Sets of permissions one of which is enough, in GitHub's order. */
export type Needed = readonly Partial<Record<Permission, 'read' | 'write'>>[];

const ALL = {
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  'pull-requests': 'write',
} as const;

/** The three tokens that every fake GitHub knows. */
export const FAKE_TOKENS: Readonly<Record<TokenKind, FakeToken>> = {
  job: {
    kind: 'job',
    token: 'fake-job-token',
    login: 'github-actions[bot]',
    permissions: { ...ALL, contents: 'read' },
  },
  app: {
    kind: 'app',
    token: 'fake-app-token',
    login: 'acme-deployer[bot]',
    permissions: { ...ALL, contents: 'read' },
  },
  personal: { kind: 'personal', token: 'fake-personal-token', login: 'dana', permissions: ALL },
};

export function mayDo({ permissions }: FakeToken, needed: Needed): boolean {
  if (needed.length === 0) return true;
  return needed.some((set) =>
    Object.entries(set).every(([name, level]) => {
      const has = permissions[name as Permission];
      return has === 'write' || has === level;
    }),
  );
}

/** `issues=write; pull_requests=write`: the header in which GitHub lists what would do. */
export function acceptedPermissions(needed: Needed): string {
  return needed
    .map((set) =>
      Object.entries(set)
        .map(([name, level]) => `${name.replaceAll('-', '_')}=${level}`)
        .join(','),
    )
    .join('; ');
}
