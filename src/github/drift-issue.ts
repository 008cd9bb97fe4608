import { digestOf } from '../shared/stable-json.ts';
import type { GitHubApi } from './api.ts';
import { GitHubApiError } from './errors.ts';
import { chooseIssue, type OwnIssue } from './issue-choice.ts';
import { issueMarkerLine, readIssueMarker, type IssueMarker } from './marker.ts';
import { memberOf, textOf, wholeOf } from './wire.ts';

/** What the drift issue of an organization is to say. */
export interface DriftToSettle {
  /** The organization by the name that the file gives it, and by Gladly's id. */
  readonly organization: string;
  readonly organizationId: string;
  /** The other organizations of the file, by their names. */
  readonly others: readonly string[];
  /** Path of the file in the repository. */
  readonly config: string;
  /** Whether the repository has a file at a path. */
  readonly isThere: (path: string) => Promise<boolean>;
  /** `null`: there is no drift. Nothing in it may change from run to run while the drift does not. */
  readonly report: { readonly title: string; readonly body: string } | null;
  readonly runUrl: string | null;
}

export interface SettledIssue {
  readonly url: string;
  readonly change: 'opened' | 'updated' | 'unchanged' | 'closed' | 'reopened';
}

const LABEL = 'gladly-drift';
const READ = { permission: 'issues: write', what: 'look for the drift issue' } as const;
const WRITE = { permission: 'issues: write', what: 'write the drift issue' } as const;
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';

/**
 * Sees to it that an organization has one open issue of ours while there is drift, and none while
 * there is not. The issue is found by our marker and our own authorship, whatever its labels are,
 * and written only when what it tells has changed.
 *
 * @returns `null` where there is no drift and no issue.
 * @throws GitHubApiError when it could not be read or written.
 */
export async function settleDriftIssue(
  api: GitHubApi,
  drift: DriftToSettle,
): Promise<SettledIssue | null> {
  try {
    return await settle(api, drift, new Set());
  } catch (error) {
    if (!(error instanceof GitHubApiError) || error.failure !== 'gone') throw error;
    if (drift.report === null) return null;
    throw switchedOff(error);
  }
}

/** `gone`: issues that somebody deleted meanwhile. */
async function settle(
  api: GitHubApi,
  drift: DriftToSettle,
  gone: ReadonlySet<number>,
): Promise<SettledIssue | null> {
  const own = (await ownIssues(api, drift)).filter(({ number }) => !gone.has(number));
  const choice = chooseIssue(own, contentOf(drift));
  switch (choice.type) {
    case 'nothing':
      return null;
    case 'create':
      return create(api, drift);
    case 'close':
      await close(api, choice.targets, 'completed');
      return { url: choice.targets[0].url, change: 'closed' };
    case 'leave':
      await close(api, choice.surplus, 'not_planned');
      return { url: choice.target.url, change: 'unchanged' };
    case 'update':
    case 'reopen': {
      const { target } = choice;
      if (!(await write(api, drift, target))) {
        return settle(api, drift, new Set([...gone, target.number]));
      }
      if (choice.type === 'reopen') return { url: target.url, change: 'reopened' };
      await close(api, choice.surplus, 'not_planned');
      return { url: target.url, change: 'updated' };
    }
    default:
      return choice satisfies never;
  }
}

/** Whether it could be written; `false` when somebody deleted it. */
async function write(api: GitHubApi, drift: DriftToSettle, { number }: OwnIssue): Promise<boolean> {
  const parameters = { issue_number: number, ...textsOf(drift), state: 'open' };
  try {
    await api.request(UPDATE, parameters, { ...WRITE, repeatable: true });
    return true;
  } catch (error) {
    const isGone = error instanceof GitHubApiError && [404, 410].includes(error.status ?? 0);
    if (isGone) return false;
    throw error;
  }
}

async function close(
  api: GitHubApi,
  issues: readonly OwnIssue[],
  reason: 'completed' | 'not_planned',
): Promise<void> {
  for (const { number } of issues) {
    const parameters = { issue_number: number, state: 'closed', state_reason: reason };
    await api.request(UPDATE, parameters, { ...WRITE, repeatable: true, notFound: 'null' });
  }
}

async function create(api: GitHubApi, drift: DriftToSettle): Promise<SettledIssue> {
  const route = 'POST /repos/{owner}/{repo}/issues';
  const parameters = { ...textsOf(drift), labels: [LABEL] };
  const settled = async () => {
    const made = await oldestOpen(api, drift);
    return made === null ? null : { html_url: made.url };
  };
  const { data } = await api.request(route, parameters, { ...WRITE, settled });
  const own = await ownIssues(api, drift);
  const [oldest, ...surplus] = own.filter(({ open }) => open).toSorted(byNumber);
  // Another run may have opened one at the same moment: both keep the older one.
  await close(api, surplus, 'not_planned');
  return { url: oldest?.url ?? textOf(data, 'html_url'), change: 'opened' };
}

async function oldestOpen(api: GitHubApi, drift: DriftToSettle): Promise<OwnIssue | null> {
  const own = await ownIssues(api, drift);
  return own.filter(({ open }) => open).toSorted(byNumber)[0] ?? null;
}

/**
 * Our issues about an organization of a file, open and closed. An organization that was renamed in
 * the file, and a file that was moved, keep theirs. An issue that does not tell its file counts for
 * any that has none of its own.
 */
async function ownIssues(api: GitHubApi, drift: DriftToSettle): Promise<readonly OwnIssue[]> {
  const own: MarkedIssue[] = [];
  for (const issue of await markedIssues(api)) {
    const { config } = issue.marker;
    const isOfFile = config === null || config === drift.config || !(await drift.isThere(config));
    if (isAbout(issue.marker, drift) && isOfFile) own.push(issue);
  }
  const told = own.filter(({ marker }) => marker.config !== null);
  return (told.length > 0 ? told : own).map(({ marker, ...issue }) => ({
    ...issue,
    content: marker.content,
  }));
}

function isAbout({ organization, id }: IssueMarker, drift: DriftToSettle): boolean {
  if (organization === drift.organization) return true;
  return id === drift.organizationId && !drift.others.includes(organization);
}

type MarkedIssue = Omit<OwnIssue, 'content'> & { readonly marker: IssueMarker };

async function markedIssues(api: GitHubApi): Promise<readonly MarkedIssue[]> {
  const login = await viewer(api);
  const route = 'GET /repos/{owner}/{repo}/issues';
  const own: MarkedIssue[] = [];
  for await (const entry of api.pages(route, { state: 'all', creator: login }, READ)) {
    const marker = readIssueMarker(textOf(entry, 'body'));
    const isOurs = textOf(memberOf(entry, 'user'), 'login') === login;
    const number = wholeOf(entry, 'number');
    if (number === null || !isOurs || marker === null) continue;
    if (memberOf(entry, 'pull_request') !== undefined) continue;
    const open = textOf(entry, 'state') === 'open';
    own.push({ number, open, url: textOf(entry, 'html_url'), marker });
  }
  return own;
}

/** Who we are; works with tokens of jobs, apps and persons, unlike `GET /user`. */
async function viewer(api: GitHubApi): Promise<string> {
  const data = await api.graphql('query { viewer { login } }', {}, READ);
  return textOf(memberOf(data, 'viewer'), 'login');
}

function textsOf(drift: DriftToSettle): { readonly title: string; readonly body: string } {
  const { organization, organizationId: id, config, report, runUrl } = drift;
  const marker = issueMarkerLine({ organization, id, config, content: contentOf(drift) ?? '' });
  const run = runUrl === null ? '' : `\n\n---\n\nLast changed by [this run](${runUrl}).`;
  return { title: report?.title ?? '', body: `${marker}\n${report?.body ?? ''}${run}` };
}

function contentOf({ report }: DriftToSettle): string | null {
  return report === null ? null : digestOf({ ...report }).slice(0, 32);
}

function switchedOff(error: GitHubApiError): GitHubApiError {
  return new GitHubApiError(error, {
    code: 'github-permission',
    message: 'Issues are switched off in this repository, so there can be no drift issue.',
    remedy:
      'Switch them on (Settings > General > Features > Issues), or set the input drift-issue to ' +
      'false and look at the result of the workflow instead.',
  });
}

function byNumber(a: OwnIssue, b: OwnIssue): number {
  return a.number - b.number;
}
