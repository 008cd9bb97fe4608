/** `gone`: says only that what it was about is no longer in the file, or the file not there. */
export type CommentKind = 'plan' | 'receipt' | 'problem' | 'gone';

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
  /** Path of the file in the repository; `null` where the line does not tell. */
  readonly config: string | null;
}

/** What the hidden first line of a drift issue says. */
export interface IssueMarker {
  readonly organization: string;
  /** Gladly's id of the organization; `null` where the line does not tell. */
  readonly id: string | null;
  /** Path of the file in the repository; `null` where the line does not tell. */
  readonly config: string | null;
  /** Digest of what the issue tells. */
  readonly content: string;
}

const KINDS: readonly CommentKind[] = ['plan', 'receipt', 'problem', 'gone'];
const COMMENT =
  /^<!-- gladly-integrations:(plan|receipt|problem|gone)(?: organization="([^"]*)")?(?: config="([^"]*)")? run="(\d{1,15})" attempt="(\d{1,6})" -->/;
const ISSUE =
  /^<!-- gladly-integrations:drift organization="([^"]*)"(?: id="([^"]*)")?(?: config="([^"]*)")? content="([\w-]*)" -->/;

/**
 * The hidden line that a comment of ours begins with. It tells only what a comment is for: anybody
 * can write such a line, so the author is looked at as well.
 */
export function commentMarkerLine(marker: CommentMarker): string {
  const { kind, organization, config, run, attempt } = marker;
  const about = `${attribute('organization', organization)}${attribute('config', config)}`;
  return `<!-- gladly-integrations:${kind}${about} run="${run}" attempt="${attempt}" -->`;
}

/** Reads the line back; `null` where a text does not begin with one. */
export function readCommentMarker(body: string): CommentMarker | null {
  const [, word, organization, config, run, attempt] = COMMENT.exec(body) ?? [];
  const kind = KINDS.find((one) => one === word);
  if (kind === undefined) return null;
  const about = { organization: decodedOrNull(organization), config: decodedOrNull(config) };
  return { kind, ...about, run: Number(run), attempt: Number(attempt) };
}

/** The hidden line that a drift issue of ours begins with. */
export function issueMarkerLine({ organization, id, config, content }: IssueMarker): string {
  const whose = `${attribute('organization', organization)}${attribute('id', id)}`;
  return `<!-- gladly-integrations:drift${whose}${attribute('config', config)} content="${content}" -->`;
}

/** Reads the line back; `null` where a text does not begin with one. */
export function readIssueMarker(body: string): IssueMarker | null {
  const [found, organization = '', id, config, content = ''] = ISSUE.exec(body) ?? [];
  if (found === undefined) return null;
  const file = decodedOrNull(config);
  return { organization: decoded(organization), id: decodedOrNull(id), config: file, content };
}

/** Negative when `a` was begun before `b`, positive when after, 0 when it is the same. */
export function compareOrder(a: RunOrder, b: RunOrder): number {
  return a.run - b.run || a.attempt - b.attempt;
}

function attribute(name: string, value: string | null): string {
  return value === null ? '' : ` ${name}="${encoded(value)}"`;
}

/**
 * Nothing in it may end the attribute or, with two hyphens, the comment. Half a surrogate pair,
 * which cannot be encoded, becomes the replacement character.
 */
function encoded(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString()).replaceAll('-', '%2D');
}

function decodedOrNull(text: string | undefined): string | null {
  return text === undefined ? null : decoded(text);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
