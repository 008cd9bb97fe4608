import { readFile } from 'node:fs/promises';
import type { Address } from '../kinds/address.ts';
import type { Ledger } from '../kinds/ledger.ts';
import { codeOf } from '../shared/error-code.ts';
import { ReconcileError } from '../shared/errors.ts';
import type { Clock } from '../shared/ports.ts';
import { writeAtomically } from './atomic-write.ts';
import type { ApplyRecord, LedgerEntry } from './entry.ts';
import { fileError } from './file-error.ts';
import type { LedgerFile } from './file-format.ts';
import { formatLedgerFile, parseLedgerFile } from './file-format.ts';
import type { Lock, Owner } from './lock.ts';
import { takeLock } from './lock.ts';
import type { ApplyEnd, ApplyStart, LedgerStore, OrganizationRef } from './store.ts';
import { mergeUnfinished } from './unfinished.ts';

export interface FileLedgerOptions {
  /** The file; it need not exist yet, its folder has to. */
  readonly path: string;
  readonly clock: Clock;
  /** This process, for the lock. */
  readonly owner: Owner;
}

/** A ledger in a file, which may hold several organizations. See `LedgerStore`. */
export function createFileLedger(options: FileLedgerOptions): LedgerStore {
  return new FileLedger(options);
}

/** What an apply that was begun keeps in memory until it ends. */
interface Running {
  readonly organization: OrganizationRef;
  readonly lock: Lock;
  readonly planDigest: string;
}

class FileLedger implements LedgerStore {
  readonly #options: FileLedgerOptions;
  #running: Running | null = null;
  #file: LedgerFile = {};
  #writing: Promise<void> | null = null;
  #waiting: Promise<void> | null = null;
  /** What this process last knew of each organization, by Gladly's id; `null` for nothing. */
  readonly #known = new Map<string, LedgerEntry | null>();

  constructor(options: FileLedgerOptions) {
    this.#options = options;
  }

  async load({ id, name }: OrganizationRef): Promise<Ledger | null> {
    const file = await this.#read();
    this.#known.set(id, file[id] ?? null);
    const entry = file[id] ?? Object.values(file).find((other) => other.name === name);
    return entry?.ledger ?? null;
  }

  async begin({ organization, planDigest, operations }: ApplyStart): Promise<void> {
    const { path, owner, clock } = this.#options;
    const lock = await this.#guarded('written', () => takeLock(`${path}.lock`, owner, clock));
    this.#running = { organization, lock, planDigest };
    try {
      this.#file = await this.#read();
      this.#requireUnchanged(organization);
      const former = this.#file[organization.id]?.ledger ?? emptyLedger(organization);
      const unfinished = mergeUnfinished(former.unfinished, operations);
      await this.#record({ ...former, unfinished }, { outcome: 'running', summary: 'not ended' });
    } catch (error) {
      await this.release();
      throw error;
    }
  }

  async learn(address: Address, id: string): Promise<void> {
    const { organization } = this.#required();
    const entry = this.#file[organization.id];
    if (entry === undefined) return;
    const unfinished = entry.ledger.unfinished.map((one) =>
      one.address === address ? { ...one, id } : one,
    );
    this.#replace({ ...entry, ledger: { ...entry.ledger, unfinished } });
    await this.#save();
  }

  /** The process itself is the sign of life: its lock has its number. */
  async touch(): Promise<void> {}

  async finish({ outcome, summary, ledger }: ApplyEnd): Promise<void> {
    await this.#record(ledger, { outcome, summary });
  }

  async release(): Promise<void> {
    const lock = this.#running?.lock;
    this.#running = null;
    await Promise.allSettled([this.#writing, this.#waiting]);
    await lock?.release();
  }

  async #read(): Promise<LedgerFile> {
    const { path } = this.#options;
    return this.#guarded('read', async () => {
      const text = await readFile(path, 'utf8').catch((error: unknown) => {
        if (codeOf(error) === 'ENOENT') return null;
        throw error;
      });
      return text === null ? {} : parseLedgerFile(text, path);
    });
  }

  async #record(ledger: Ledger, how: Pick<ApplyRecord, 'outcome' | 'summary'>): Promise<void> {
    const { organization, planDigest } = this.#required();
    const at = new Date(this.#options.clock.now()).toISOString();
    this.#replace({ name: organization.name, lastApply: { ...how, planDigest, at }, ledger });
    await this.#save();
  }

  #replace(entry: LedgerEntry): void {
    const { id } = this.#required().organization;
    this.#file = { ...this.#file, [id]: entry };
    this.#known.set(id, entry);
  }

  /** Between the plan and now, others may have had the lock and let go of it. */
  #requireUnchanged({ id, name }: OrganizationRef): void {
    const known = this.#known.get(id);
    if (known === undefined || textOf(known) === textOf(this.#file[id] ?? null)) return;
    const message = `The ledger of ${name} was changed by another apply since this plan was made.`;
    throw new ReconcileError('busy', message, {
      remedy: 'Run again: the plan is then made from the ledger as it is now.',
    });
  }

  /**
   * Resolves once what is kept in memory now is on the disk. Calls that come while a write is under
   * way share the next one.
   */
  async #save(): Promise<void> {
    if (this.#writing === null) {
      this.#writing = this.#write().finally(() => {
        this.#writing = null;
      });
      return this.#writing;
    }
    const settled = this.#writing.catch(() => undefined);
    this.#waiting ??= settled.then(() => {
      this.#waiting = null;
      return this.#save();
    });
    return this.#waiting;
  }

  async #write(): Promise<void> {
    const { path } = this.#options;
    await this.#guarded('written', () => writeAtomically(path, formatLedgerFile(this.#file)));
  }

  async #guarded<T>(deed: 'read' | 'written', work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw fileError(error, this.#options.path, deed);
    }
  }

  #required(): Running {
    if (this.#running === null) throw new Error('The ledger was used outside an apply.');
    return this.#running;
  }
}

/** An organization's part of the file; the same text for the same content. */
function textOf(entry: LedgerEntry | null): string {
  return entry === null ? '' : formatLedgerFile({ [entry.ledger.organizationId]: entry });
}

function emptyLedger({ id }: OrganizationRef): Ledger {
  return { organizationId: id, resources: {}, unfinished: [], fingerprints: {} };
}
