import type { Clock } from '../../../src/shared/ports.ts';
import { addCommit, changed, changesBetween, mergeBase, type Changes } from './history.ts';
import type { Commit, Comment, Issue, Pull, Review, State } from './state.ts';

export interface OpenPullOptions {
  readonly branch: string;
  readonly changes: Changes;
  readonly title?: string;
  readonly author?: string;
  /** Owner of the fork that it comes from. Default: this repository. */
  readonly fork?: string;
  readonly base?: string;
}

export type MergeMethod = 'merge' | 'squash' | 'rebase';

/** What a push moved a branch from and to. */
export interface Push {
  readonly branch: string;
  readonly before: string;
  readonly after: string;
}

/** A group of pull requests in a merge queue, on a branch of its own. */
export interface MergeGroup {
  readonly base: string;
  readonly head: string;
  readonly ref: string;
  /** The commit of each pull request, in order. */
  readonly commits: ReadonlyMap<number, string>;
}

const MAINTAINER = 'dana';

/** What people do on GitHub, for tests. */
export class FakeRepository {
  readonly state: State;
  readonly #clock: Clock;

  constructor(state: State, clock: Clock) {
    this.state = state;
    this.#clock = clock;
  }

  /** The moment as GitHub writes it: whole seconds. */
  now(): string {
    return `${new Date(this.#clock.now()).toISOString().slice(0, 19)}Z`;
  }

  newId(): number {
    this.state.lastId += 1;
    return this.state.lastId;
  }

  newNumber(): number {
    this.state.lastNumber += 1;
    return this.state.lastNumber;
  }

  headOf(branch = this.state.defaultBranch): string {
    const sha = this.state.branches.get(branch);
    if (sha === undefined) throw new Error(`there is no branch ${branch}`);
    return sha;
  }

  /** Pushes one commit straight to a branch, which is made from the default one if need be. */
  push(
    changes: Changes,
    options: { branch?: string; message?: string; author?: string } = {},
  ): Push {
    const { branch = this.state.defaultBranch, message = 'Change', author = MAINTAINER } = options;
    const before = this.state.branches.get(branch) ?? this.headOf();
    const after = this.#commit([before], changes, { message, author });
    this.#move(branch, after);
    return { branch, before, after };
  }

  /** Replaces what a branch holds by one commit beside the newest, as `git push --force` does. */
  forcePush(branch: string, changes: Changes): Push {
    const before = this.headOf(branch);
    const parents = this.state.commits.get(before)?.parents ?? [];
    const after = this.#commit(parents, changes, { message: 'Rewritten', author: MAINTAINER });
    this.#move(branch, after);
    return { branch, before, after };
  }

  openPull(options: OpenPullOptions): Pull {
    const { branch, changes, title = 'Change integrations', fork = null } = options;
    const { author = 'kim', base = this.state.defaultBranch } = options;
    const held = this.state.branches.get(branch) ?? this.headOf(base);
    const headSha = this.#commit([held], changes, { message: title, author });
    if (fork === null) this.state.branches.set(branch, headSha);
    const pull: Pull = {
      ...this.#conversation(author, title),
      base,
      headBranch: branch,
      fork,
      headSha,
      mergedAt: null,
      mergeCommit: null,
      reviews: [],
    };
    this.state.pulls.set(pull.number, pull);
    return pull;
  }

  /** Pushes another commit to the branch of a pull request. */
  pushTo(number: number, changes: Changes): Push {
    const pull = this.pull(number);
    const { headBranch: branch, headSha: before, author } = pull;
    const after = this.#commit([before], changes, { message: 'More', author });
    if (pull.fork === null) this.state.branches.set(branch, after);
    pull.headSha = after;
    pull.updatedAt = this.now();
    return { branch, before, after };
  }

  review(number: number, state: Review['state'] = 'APPROVED', author = MAINTAINER): void {
    const pull = this.pull(number);
    const about = { id: this.newId(), author, state, commit: pull.headSha };
    pull.reviews = [...pull.reviews, { ...about, submittedAt: this.now() }];
  }

  merge(number: number, method: MergeMethod = 'merge'): Push {
    const pull = this.pull(number);
    const before = this.headOf(pull.base);
    const after = this.#mergeOnto(before, pull, method);
    this.#move(pull.base, after);
    this.#merged(pull, after);
    return { branch: pull.base, before, after };
  }

  /** Puts pull requests into the merge queue together; nothing is merged yet. */
  queue(numbers: readonly number[], method: 'merge' | 'squash' = 'squash'): MergeGroup {
    const branch = this.pull(numbers[0] ?? 0).base;
    const base = this.headOf(branch);
    const commits = new Map<number, string>();
    let head = base;
    for (const number of numbers) {
      head = this.#mergeOnto(head, this.pull(number), method);
      commits.set(number, head);
    }
    const ref = `gh-readonly-queue/${branch}/pr-${numbers.at(-1)}-${base}`;
    this.state.branches.set(ref, head);
    return { base, head, ref, commits };
  }

  /** The queue's checks are green: the branch moves, once for the whole group. */
  land({ base, head, ref, commits }: MergeGroup): Push {
    this.state.branches.delete(ref);
    const branch = ref.split('/')[1] ?? '';
    this.#move(branch, head);
    for (const [number, commit] of commits) this.#merged(this.pull(number), commit);
    return { branch, before: base, after: head };
  }

  comment(on: number, body: string, author = 'kim'): Comment {
    const now = this.now();
    const about = { id: this.newId(), on, author, body, createdAt: now, updatedAt: now };
    const comment: Comment = { ...about, minimized: null };
    this.state.comments.set(comment.id, comment);
    return comment;
  }

  openIssue(
    title: string,
    options: { body?: string; author?: string; labels?: string[] } = {},
  ): Issue {
    const { body = '', author = 'kim', labels = [] } = options;
    const issue: Issue = { ...this.#conversation(author, title), body, labels, stateReason: null };
    this.state.issues.set(issue.number, issue);
    return issue;
  }

  pull(number: number): Pull {
    const pull = this.state.pulls.get(number);
    if (pull === undefined) throw new Error(`there is no pull request ${number}`);
    return pull;
  }

  issue(number: number): Issue {
    const issue = this.state.issues.get(number);
    if (issue === undefined) throw new Error(`there is no issue ${number}`);
    return issue;
  }

  /** Comments on an issue or pull request, oldest first. */
  commentsOn(number: number): readonly Comment[] {
    return [...this.state.comments.values()].filter(({ on }) => on === number);
  }

  #conversation(author: string, title: string) {
    const now = this.now();
    const open = { state: 'open' as const, locked: false, labels: [], closedAt: null };
    const ids = { id: this.newId(), number: this.newNumber() };
    return { ...ids, ...open, author, title, body: '', createdAt: now, updatedAt: now };
  }

  #commit(
    parents: readonly string[],
    changes: Changes,
    about: { readonly message: string; readonly author: string },
  ): string {
    const files = changed(this.state.commits.get(parents[0] ?? '')?.files ?? {}, changes);
    return addCommit(this.state, { parents, files, ...about, date: this.now() });
  }

  #mergeOnto(onto: string, pull: Pull, method: MergeMethod): string {
    const base = mergeBase(this.state, onto, pull.headSha);
    const head = this.state.commits.get(pull.headSha);
    if (base === null || head === undefined) throw new Error('nothing in common');
    const { author } = pull;
    if (method === 'rebase') return this.#rebased(onto, base, head);
    const squashed = method === 'squash';
    const message = squashed
      ? `${pull.title} (#${pull.number})`
      : `Merge pull request #${pull.number} from ${pull.headBranch}`;
    const parents = squashed ? [onto] : [onto, head.sha];
    return this.#commit(parents, changesBetween(base.files, head.files), { message, author });
  }

  #rebased(onto: string, base: Commit, head: Commit): string {
    const own: Commit[] = [];
    for (let at: Commit | undefined = head; at !== undefined && at.sha !== base.sha;) {
      own.unshift(at);
      at = this.state.commits.get(at.parents[0] ?? '');
    }
    let tip = onto;
    let files = base.files;
    for (const { files: after, message, author } of own) {
      tip = this.#commit([tip], changesBetween(files, after), { message, author });
      files = after;
    }
    return tip;
  }

  #move(branch: string, sha: string): void {
    this.state.branches.set(branch, sha);
    for (const pull of this.state.pulls.values()) {
      if (pull.state === 'open' && pull.fork === null && pull.headBranch === branch) {
        pull.headSha = sha;
      }
    }
  }

  #merged(pull: Pull, commit: string): void {
    const now = this.now();
    pull.state = 'closed';
    pull.mergedAt = now;
    pull.closedAt = now;
    pull.updatedAt = now;
    pull.mergeCommit = commit;
  }
}
