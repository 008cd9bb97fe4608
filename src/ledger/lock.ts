import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../shared/error-code.ts';
import { ReconcileError } from '../shared/errors.ts';
import type { Clock } from '../shared/ports.ts';
import { isRecord } from '../shared/record.ts';

/** The process that wants the lock, and how it tells whether another one still lives. */
export interface Owner {
  readonly pid: number;
  /** Name of the machine: a process number says nothing about another one. */
  readonly host: string;
  /** Random hexadecimal digits and dashes: machines may share a folder and a process number. */
  readonly token: string;
  /** Whether a process of this machine is running. */
  readonly isAlive: (pid: number) => boolean;
}

/** A lock that is held. */
export interface Lock {
  readonly release: () => Promise<void>;
}

interface Claim {
  readonly pid: number;
  readonly host: string;
  /** RFC 3339. */
  readonly startedAt: string;
}

/** A claim beside ours; `claim` is `null` when its text is none that we write. */
interface Rival {
  readonly path: string;
  readonly claim: Claim | null;
}

/** No apply takes a day; a claim that old is left over, whoever has its process number by now. */
const LIFETIME_MS = 24 * 60 * 60 * 1000;

/** How often, and how long each time, the first of several waits for the others to step back. */
const PATIENCE = { times: 5, milliseconds: 40 };

/** Paths of the claims that this process holds: one that is not here is not its own. */
const HELD = new Set<string>();

/**
 * Takes the lock that keeps two applies from one ledger. Whoever wants it lays a claim, a file of
 * its own beside the ledger (`<path>.<pid>.<token>`), and only then looks for the claims of others: of two,
 * at least the later one sees the earlier. Claims that are left over from a process that is gone,
 * or from a day ago, are taken away.
 *
 * @throws ReconcileError `busy` while another apply holds it.
 */
export async function takeLock(path: string, owner: Owner, clock: Clock): Promise<Lock> {
  const { pid, host, token } = owner;
  const own = `${path}.${pid}.${token}`;
  if (HELD.has(own)) throw busy({ path: own, claim: decode((await textOf(own)) ?? '') });
  const claim: Claim = { pid, host, startedAt: new Date(clock.now()).toISOString() };
  HELD.add(own);
  const release = async () => {
    await rm(own, { force: true });
    HELD.delete(own);
  };
  try {
    await lay(own, claim);
    await stepBackOrStay(path, { claim, owner, clock });
  } catch (error) {
    await release();
    throw error;
  }
  return { release };
}

/** The text takes its name at once, so that nobody sees half of it. */
async function lay(path: string, claim: Claim): Promise<void> {
  const beside = `${path}.new`;
  await writeFile(beside, `${JSON.stringify(claim)}\n`, { mode: 0o600 });
  await rename(beside, path);
}

/** Of several that came at once all but the first step back; the first waits for them to do so. */
async function stepBackOrStay(
  path: string,
  by: { readonly claim: Claim; readonly owner: Owner; readonly clock: Clock },
): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    const [rival] = await rivals(path, by.owner, by.clock.now());
    if (rival === undefined) return;
    const isFirst = rival.claim !== null && rank(by.claim) < rank(rival.claim);
    if (!isFirst || turn === PATIENCE.times) throw busy(rival);
    await by.clock.sleep(PATIENCE.milliseconds);
  }
}

/** Claims that count, the earliest first; those that are left over are taken away. */
async function rivals(path: string, owner: Owner, now: number): Promise<readonly Rival[]> {
  const folder = dirname(path);
  const prefix = `${basename(path)}.`;
  const names = (await readdir(folder)).filter(
    (name) => name.startsWith(prefix) && /^\d+(\.[\da-f-]+)?$/.test(name.slice(prefix.length)),
  );
  const others = names.filter((name) => name !== `${prefix}${owner.pid}.${owner.token}`);
  const found = await Promise.all(
    others.map(async (name): Promise<readonly Rival[]> => {
      const text = await textOf(join(folder, name));
      return text === null ? [] : [{ path: join(folder, name), claim: decode(text) }];
    }),
  );
  const left = found.flat().filter((rival) => isLeftOver(rival, owner, now));
  await Promise.all(left.map((rival) => rm(rival.path, { force: true })));
  return found
    .flat()
    .filter((rival) => !left.includes(rival))
    .toSorted((a, b) => (rank(a.claim) < rank(b.claim) ? -1 : 1));
}

/** A claim that we did not write is for the user to judge. */
function isLeftOver({ path, claim }: Rival, owner: Owner, now: number): boolean {
  if (claim === null) return false;
  if (now - Date.parse(claim.startedAt) > LIFETIME_MS) return true;
  if (claim.host !== owner.host) return false;
  return claim.pid === owner.pid ? !HELD.has(path) : !owner.isAlive(claim.pid);
}

function rank(claim: Claim | null): string {
  if (claim === null) return '';
  return `${claim.startedAt} ${String(claim.pid).padStart(10, '0')} ${claim.host}`;
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function decode(text: string): Claim | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return null;
    const { pid, host, startedAt } = value;
    if (typeof pid !== 'number' || typeof host !== 'string') return null;
    if (typeof startedAt !== 'string' || Number.isNaN(Date.parse(startedAt))) return null;
    return { pid, host, startedAt };
  } catch {
    return null;
  }
}

function busy({ path, claim }: Rival): ReconcileError {
  const who =
    claim === null
      ? 'another process'
      : `process ${claim.pid} on ${claim.host} since ${claim.startedAt}`;
  return new ReconcileError('busy', `Another apply is using this ledger: ${who}.`, {
    remedy: `Wait until it has ended. If you are sure that it is gone, delete ${path}.`,
  });
}
