import type { LiveState, Reading, TokenState, UnreadableCause } from '../kinds/live.ts';
import type { Secret } from '../shared/secret.ts';
import { GladlyApiError } from './errors.ts';
import type { TokenCheck } from './token-check.ts';
import { ORGANIZATION, reconcileErrorOf } from './translate.ts';
import type { GladlyReader } from './types.ts';

/** A kind that has a list in Gladly's API. */
export type ListedKind = 'webhook' | 'topic' | 'user' | 'inbox';

export interface SnapshotOptions {
  /** Kinds that the file uses; no request is made for others. */
  readonly kinds: ReadonlySet<ListedKind>;
  /** Integrations' own tokens that are to be tried. */
  readonly tokens: readonly TokenToCheck[];
  readonly checkToken: TokenCheck;
  /** For the words of errors. */
  readonly origin: string;
  readonly user: string;
}

export interface TokenToCheck {
  /** Of the user in the file. */
  readonly address: string;
  readonly email: string;
  readonly token: Secret;
}

type Asked = Pick<SnapshotOptions, 'origin' | 'user'>;

/**
 * Reads an organization: itself, and one list for each kind asked for, all at once. A list that
 * fails, is forbidden or is cut off makes its kind `unreadable`, never empty.
 * @throws ReconcileError when the organization itself cannot be read, because then it is not
 *   even known which one this is.
 */
export async function readSnapshot(
  reader: GladlyReader,
  options: SnapshotOptions,
): Promise<LiveState> {
  const list = <T>(kind: ListedKind, what: string, read: () => Promise<readonly T[]>) =>
    options.kinds.has(kind) ? readList(read, { ...options, what }) : NOT_ASKED;
  const [organization, webhooks, topics, users, inboxes, tokens] = await Promise.all([
    readOrganization(reader, options),
    list('webhook', 'the list of webhooks', () => reader.webhooks()),
    list('topic', 'the list of topics', () => reader.topics()),
    list('user', 'the list of users', () => reader.users()),
    list('inbox', 'the list of inboxes', () => reader.inboxes()),
    checkTokens(options),
  ]);
  return { organization, webhooks, topics, users, inboxes, tokens };
}

const NOT_ASKED: { readonly status: 'not-asked' } = { status: 'not-asked' };

async function readOrganization(
  reader: GladlyReader,
  { origin, user }: Asked,
): Promise<LiveState['organization']> {
  try {
    return await reader.organization();
  } catch (error) {
    if (!(error instanceof GladlyApiError)) throw error;
    throw reconcileErrorOf(error, { origin, user, what: ORGANIZATION });
  }
}

async function readList<T>(
  read: () => Promise<readonly T[]>,
  asked: Asked & { readonly what: string },
): Promise<Reading<T>> {
  try {
    return { status: 'read', resources: await read() };
  } catch (error) {
    if (!(error instanceof GladlyApiError)) throw error;
    return { status: 'unreadable', cause: causeOf(error, asked) };
  }
}

function causeOf(error: GladlyApiError, asked: Asked & { readonly what: string }): UnreadableCause {
  const { code, message, remedy } = reconcileErrorOf(error, asked);
  return { code: isCauseCode(code) ? code : 'unreadable', message, remedy };
}

function isCauseCode(code: string): code is UnreadableCause['code'] {
  return ['gladly-auth', 'gladly-permission', 'gladly-unreachable', 'unreadable'].includes(code);
}

async function checkTokens({
  tokens,
  checkToken,
}: SnapshotOptions): Promise<Readonly<Record<string, TokenState>>> {
  const states = tokens.map(async ({ address, email, token }) => {
    return [address, await checkToken(email, token)] as const;
  });
  return Object.fromEntries(await Promise.all(states));
}
