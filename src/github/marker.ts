export type CommentKind = 'plan' | 'receipt' | 'problem';

/** Which run wrote a comment. Runs are numbered as they begin; running one again keeps its number. */
export interface RunOrder {
  readonly run: number;
  readonly attempt: number;
}

/** What the hidden first line of a comment of ours says. */
export interface CommentMarker extends RunOrder {
  readonly kind: CommentKind;
  /** `null`: of a file that could not be read, so that nobody knows its organizations. */
  readonly organization: string | null;
}

/** What the hidden first line of a drift issue says. */
export interface IssueMarker {
  readonly organization: string;
  /** Digest of what the issue tells. */
  readonly content: string;
}

const KINDS: readonly CommentKind[] = ['plan', 'receipt', 'problem'];
const COMMENT =
  /^<!-- gladly-integrations:(plan|receipt|problem)(?: organization="([^"]*)")? run="(\d{1,15})" attempt="(\d{1,6})" -->/;
const ISSUE = /^<!-- gladly-integrations:drift organization="([^"]*)" content="([\w-]*)" -->/;

/**
 * The hidden line that a comment of ours begins with. It tells only what a comment is for: anybody
 * can write such a line, so the author is looked at as well.
 */
export function commentMarkerLine({ kind, organization, run, attempt }: CommentMarker): string {
  const about = organization === null ? '' : ` organization="${encoded(organization)}"`;
  return `<!-- gladly-integrations:${kind}${about} run="${run}" attempt="${attempt}" -->`;
}

/** Reads the line back; `null` where a text does not begin with one. */
export function readCommentMarker(body: string): CommentMarker | null {
  const [, word, organization, run, attempt] = COMMENT.exec(body) ?? [];
  const kind = KINDS.find((one) => one === word);
  if (kind === undefined) return null;
  const name = organization === undefined ? null : decoded(organization);
  return { kind, organization: name, run: Number(run), attempt: Number(attempt) };
}

/** The hidden line that a drift issue of ours begins with. */
export function issueMarkerLine({ organization, content }: IssueMarker): string {
  const about = `organization="${encoded(organization)}" content="${content}"`;
  return `<!-- gladly-integrations:drift ${about} -->`;
}

/** Reads the line back; `null` where a text does not begin with one. */
export function readIssueMarker(body: string): IssueMarker | null {
  const [found, organization = '', content = ''] = ISSUE.exec(body) ?? [];
  return found === undefined ? null : { organization: decoded(organization), content };
}

/** Negative when `a` was begun before `b`, positive when after, 0 when it is the same. */
export function compareOrder(a: RunOrder, b: RunOrder): number {
  return a.run - b.run || a.attempt - b.attempt;
}

/**
 * Nothing in it may end the attribute or, with two hyphens, the comment. Half a surrogate pair,
 * which cannot be encoded, becomes the replacement character.
 */
function encoded(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString()).replaceAll('-', '%2D');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
