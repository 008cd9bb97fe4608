/** What a fake repository on GitHub holds. Only the fake itself changes it. */
export interface State {
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  isPrivate: boolean;
  hasIssues: boolean;
  readonly commits: Map<string, Commit>;
  readonly branches: Map<string, string>;
  readonly pulls: Map<number, Pull>;
  /** Issues proper; pull requests are in `pulls`, and share the numbers. */
  readonly issues: Map<number, Issue>;
  readonly comments: Map<number, Comment>;
  readonly deployments: Map<number, Deployment>;
  /** Of everything that has one; grows by one each time. */
  lastId: number;
  lastNumber: number;
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly files: Files;
  readonly message: string;
  readonly author: string;
  readonly date: string;
}

/** What issues and pull requests have in common. */
interface Conversation {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  locked: boolean;
  labels: readonly string[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
}

export interface Issue extends Conversation {
  stateReason: string | null;
}

export interface Pull extends Conversation {
  readonly base: string;
  readonly headBranch: string;
  /** `null`: the branch is in this repository. */
  readonly fork: string | null;
  headSha: string;
  mergedAt: string | null;
  mergeCommit: string | null;
  reviews: readonly Review[];
}

export interface Review {
  readonly id: number;
  readonly author: string;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED';
  readonly commit: string;
  readonly submittedAt: string;
}

export interface Comment {
  readonly id: number;
  /** Number of the issue or pull request. */
  readonly on: number;
  readonly author: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  /** Hidden, and why. */
  minimized: string | null;
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly description: string | null;
  readonly payload: unknown;
  readonly creator: string;
  readonly production: boolean;
  readonly transient: boolean;
  readonly createdAt: string;
  updatedAt: string;
  /** Newest last. */
  statuses: readonly DeploymentStatus[];
}

export interface DeploymentStatus {
  readonly id: number;
  readonly state: string;
  readonly description: string;
  readonly logUrl: string;
  readonly environment: string;
  readonly creator: string;
  readonly createdAt: string;
}

/** The login of whoever wrote it, as REST gives it, and what kind of account that is. */
export function isBot(login: string): boolean {
  return login.endsWith('[bot]');
}

/** `IC_kwACME000001001`: the id that GraphQL knows a thing by. */
export function nodeId(kind: string, id: number): string {
  return `${kind}_kwACME${String(id).padStart(9, '0')}`;
}
