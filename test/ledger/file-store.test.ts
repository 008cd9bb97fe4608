import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { createFixture } from 'fs-fixture';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { UnfinishedOperation } from '../../src/kinds/ledger.ts';
import { formatLedgerFile, parseLedgerFile } from '../../src/ledger/file-format.ts';
import { createFileLedger } from '../../src/ledger/file-store.ts';
import type { Owner } from '../../src/ledger/lock.ts';
import type { LedgerStore } from '../../src/ledger/store.ts';
import { desiredTopic, desiredWebhook, ORGANIZATION_ID } from '../support/builders.ts';
import { rejectionOf } from '../support/errors.ts';
import { applyStart, owner, stillClock } from '../support/ledger.ts';
import { ledgerOf } from '../support/plan-builders.ts';

const ORGANIZATION = { id: ORGANIZATION_ID, name: 'production' };
const survey = desiredWebhook('survey');
const creation: UnfinishedOperation = {
  address: survey.address,
  kind: 'webhook',
  action: 'create',
  fields: survey.fields,
};

describe('a ledger in a file', () => {
  it('is none before the first apply', async () => {
    const { store } = await ledgerFile();
    expect(await store.load(ORGANIZATION)).toBeNull();
  });

  it('knows after a success what was applied, for whoever opens the file next', async () => {
    const { store, path, reopened } = await ledgerFile();
    const ledger = ledgerOf([survey, desiredTopic('sent')], { fingerprintKey: 'key-1' });
    await store.begin(applyStart({ operations: [creation] }));
    await store.finish({ outcome: 'success', summary: '2 done', ledger });
    await store.release();
    expect(await reopened().load(ORGANIZATION)).toEqual(ledger);
    expect(parseLedgerFile(await readFile(path, 'utf8'), path)[ORGANIZATION_ID]).toMatchObject({
      name: 'production',
      lastApply: { outcome: 'success', summary: '2 done', at: '2026-11-20T12:00:00.000Z' },
    });
  });

  it('knows before the first write what is about to be done, so that a kill loses nothing', async () => {
    const { store, reopened } = await ledgerFile();
    await store.begin(applyStart({ operations: [creation] }));
    expect(await reopened().load(ORGANIZATION)).toMatchObject({ unfinished: [creation] });
    await store.learn(survey.address, 'id-survey');
    expect(await reopened().load(ORGANIZATION)).toMatchObject({
      resources: {},
      unfinished: [{ ...creation, id: 'id-survey' }],
    });
  });

  it('keeps what was applied before while another apply is under way', async () => {
    const before = ledgerOf([desiredTopic('sent')]);
    const { store, reopened } = await ledgerFile({ [ORGANIZATION_ID]: before });
    await store.begin(applyStart({ operations: [creation] }));
    expect(await reopened().load(ORGANIZATION)).toEqual({ ...before, unfinished: [creation] });
  });

  it('adds up what several killed applies began', async () => {
    const { store, reopened } = await ledgerFile();
    await store.begin(applyStart({ operations: [creation] }));
    const second = reopened();
    const other: UnfinishedOperation = { ...creation, address: 'csat.webhook.review' };
    await second.begin(applyStart({ operations: [other] }));
    const loaded = await reopened().load(ORGANIZATION);
    expect(loaded?.unfinished).toEqual([other, creation]);
  });

  it('learns many ids at once and has every one of them on the disk when it says so', async () => {
    const { store, reopened } = await ledgerFile();
    const topics = Array.from({ length: 40 }, (_, index) => desiredTopic(`topic-${index}`));
    const operations = topics.map(({ address, fields }): UnfinishedOperation => {
      return { address, kind: 'topic', action: 'create', fields };
    });
    await store.begin(applyStart({ operations }));
    await Promise.all(
      topics.map(async ({ address }) => {
        await store.learn(address, `id-${address}`);
        const { unfinished = [] } = (await reopened().load(ORGANIZATION)) ?? {};
        expect(unfinished.find((one) => one.address === address)?.id).toBe(`id-${address}`);
      }),
    );
  });

  it('is let go of only when what it was learning is on the disk', async () => {
    const { store, reopened } = await ledgerFile();
    await store.begin(applyStart({ operations: [creation] }));
    const learning = [1, 2, 3].map((turn) => store.learn(survey.address, `id-${turn}`));
    await store.release();
    expect((await reopened().load(ORGANIZATION))?.unfinished).toMatchObject([{ id: 'id-3' }]);
    await Promise.all(learning);
  });

  it('keeps other organizations as they are', async () => {
    const other = ledgerOf([desiredTopic('sent')], { organizationId: 'org-sandbox' });
    const { store, reopened } = await ledgerFile({ 'org-sandbox': other });
    await store.begin(applyStart());
    await store.finish({
      outcome: 'success',
      summary: 'nothing to do',
      ledger: ledgerOf([survey]),
    });
    expect(await reopened().load({ id: 'org-sandbox', name: 'sandbox' })).toEqual(other);
  });

  it('gives away that the name now belongs to another organization', async () => {
    const other = ledgerOf([survey], { organizationId: 'org-before' });
    const { store } = await ledgerFile({ 'org-before': other });
    expect(await store.load(ORGANIZATION)).toEqual(other);
    expect(await store.load({ id: 'org-new', name: 'elsewhere' })).toBeNull();
  });

  it('is for nobody else to read, and nothing else is left in its folder', async () => {
    const { store, path, folder } = await ledgerFile();
    await store.begin(applyStart());
    await store.release();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['ledger.json']);
  });

  it('becomes private even where it was not', async () => {
    const { store, path } = await ledgerFile({ [ORGANIZATION_ID]: ledgerOf([survey]) });
    await chmod(path, 0o644);
    await store.begin(applyStart());
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('is followed through a link, which stays one', async () => {
    const { store, path, folder } = await ledgerFile();
    await mkdir(`${folder}/elsewhere`);
    await writeFile(`${folder}/elsewhere/real.json`, formatLedgerFile({}));
    await symlink(`${folder}/elsewhere/real.json`, path);
    await store.begin(applyStart({ operations: [creation] }));
    const text = await readFile(`${folder}/elsewhere/real.json`, 'utf8');
    expect(parseLedgerFile(text, path)[ORGANIZATION_ID]?.ledger.unfinished).toEqual([creation]);
    expect(await readFile(path, 'utf8')).toBe(text);
  });
});

describe('a write of the ledger that was killed half-way', () => {
  it('leaves the old text, and the rest of it does not stop the next apply', async () => {
    const before = ledgerOf([survey]);
    const { store, path, reopened } = await ledgerFile({ [ORGANIZATION_ID]: before });
    await writeFile(`${path}.tmp`, formatLedgerFile({}).slice(0, 20));
    expect(await store.load(ORGANIZATION)).toEqual(before);
    await store.begin(applyStart({ operations: [creation] }));
    expect(await reopened().load(ORGANIZATION)).toEqual({ ...before, unfinished: [creation] });
  });
});

describe('a ledger file that cannot be used', () => {
  it.each([
    ['is broken', '{"format": "gladly-integrations-ledger", "ver'],
    ['is no ledger', '{"lineage": "4"}'],
    ['is newer', '{"format": "gladly-integrations-ledger", "version": 9, "organizations": {}}'],
  ])('because it %s is never overwritten', async (_title, text) => {
    const { store, path, folder } = await ledgerFile();
    await writeFile(path, text);
    expect((await rejectionOf(store.load(ORGANIZATION))).code).toBe('unreadable');
    expect((await rejectionOf(store.begin(applyStart()))).code).toBe('unreadable');
    expect(await readFile(path, 'utf8')).toBe(text);
    expect(await readdir(folder)).toEqual(['ledger.json']);
  });

  it('because its folder is missing is reported with the path', async () => {
    const { folder } = await ledgerFile();
    const path = `${folder}/missing/ledger.json`;
    const store = createFileLedger({ path, clock: stillClock(), owner: owner() });
    const error = await rejectionOf(store.begin(applyStart()));
    expect(error.message).toBe(`The ledger ${path} cannot be written (ENOENT).`);
  });

  it('because it is a folder is reported with the path', async () => {
    const { store, path } = await ledgerFile();
    await mkdir(path);
    const error = await rejectionOf(store.load(ORGANIZATION));
    expect(error.message).toBe(`The ledger ${path} cannot be read (EISDIR).`);
  });
});

describe('two applies with one ledger', () => {
  it('do not run at the same time: the second one stops and says who is there', async () => {
    const { store, reopened, path } = await ledgerFile({}, { pid: 1 });
    await store.begin(applyStart());
    const error = await rejectionOf(reopened().begin(applyStart()));
    expect(error.code).toBe('busy');
    expect(error.message).toContain('process 1 on builder since 2026-11-20T12:00:00.000Z');
    expect(error.remedy).toContain(`${path}.lock.1`);
    await store.release();
    await expect(reopened().begin(applyStart())).resolves.toBeUndefined();
  });

  it('do not overwrite each other: what was planned from an older ledger stops', async () => {
    const { store, reopened } = await ledgerFile({ [ORGANIZATION_ID]: ledgerOf([]) });
    await store.load(ORGANIZATION);
    const other = reopened();
    await other.load(ORGANIZATION);
    await other.begin(applyStart());
    await other.finish({ outcome: 'success', summary: '1 done', ledger: ledgerOf([survey]) });
    await other.release();
    const error = await rejectionOf(store.begin(applyStart()));
    expect(error.code).toBe('busy');
    expect(error.message).toContain('was changed by another apply since this plan was made');
    expect(await reopened().load(ORGANIZATION)).toEqual(ledgerOf([survey]));
    await other.begin(applyStart());
    await other.release();
    await store.load(ORGANIZATION);
    await expect(store.begin(applyStart())).resolves.toBeUndefined();
  });

  it('do not stop each other once the first has ended without a word', async () => {
    const { store, reopened } = await ledgerFile({}, { pid: 99 });
    await store.begin(applyStart({ operations: [creation] }));
    const second = reopened();
    await second.begin(applyStart());
    expect((await reopened().load(ORGANIZATION))?.unfinished).toEqual([creation]);
    await store.release();
    const error = await rejectionOf(reopened({ pid: 1 }).begin(applyStart()));
    expect(error.code).toBe('busy');
  });
});

interface TestLedger {
  readonly store: LedgerStore;
  readonly folder: string;
  readonly path: string;
  /** The same file as another process would open it. */
  readonly reopened: (by?: Partial<Owner>) => LedgerStore;
}

async function ledgerFile(
  ledgers: Readonly<Record<string, ReturnType<typeof ledgerOf>>> | null = null,
  by: Partial<Owner> = { pid: 99 },
): Promise<TestLedger> {
  const fixture = await createFixture({});
  onTestFinished(() => fixture.rm());
  const folder = fixture.path.replace(/\/$/, '');
  const path = `${folder}/ledger.json`;
  if (ledgers !== null) {
    const names: Readonly<Record<string, string>> = { 'org-sandbox': 'sandbox' };
    const entries = Object.entries(ledgers).map(([id, ledger]) => {
      return [id, { name: names[id] ?? 'production', lastApply: null, ledger }] as const;
    });
    await writeFile(path, formatLedgerFile(Object.fromEntries(entries)), { mode: 0o600 });
  }
  const opened = (from: Partial<Owner>) =>
    createFileLedger({ path, clock: stillClock(), owner: owner(from) });
  const alive = { isAlive: (pid: number) => pid === 1 || pid === 4711 };
  return {
    store: opened({ ...alive, ...by }),
    folder,
    path,
    reopened: (from = {}) => opened({ ...alive, ...from }),
  };
}
