import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { build } from 'rolldown';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createFileLedger } from '../../src/ledger/file-store.ts';
import { ORGANIZATION_ID } from '../support/builders.ts';
import { applyStart, owner, stillClock } from '../support/ledger.ts';
import { ROOT } from '../support/repository.ts';

const ORGANIZATION = { id: ORGANIZATION_ID, name: 'production' };

/** A process that begins an apply of 300 creations and learns one id after the other. */
const DRIVER = `
import { createFileLedger } from './file-store.mjs';
const clock = { now: () => Date.now(), sleep: (ms) => new Promise((end) => setTimeout(end, ms)) };
const owner = { pid: process.pid, host: 'builder', token: 'c2', isAlive };
const store = createFileLedger({ path: process.argv[2], clock, owner });
const addresses = Array.from({ length: 300 }, (_, index) => 'csat.topic.topic-' + index);
const operations = addresses.map((address) => ({ address, kind: 'topic', action: 'create' }));
await store.begin({ ...JSON.parse(process.argv[3]), operations });
for (const address of addresses) {
  await store.learn(address, process.argv[4] + address);
  process.stdout.write(address + '\\n');
}
await new Promise((end) => setTimeout(end, 60000));

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
`;

describe('a process that is killed while it writes the ledger', () => {
  it('leaves a whole ledger with every id that it said to have learned, and no lock', async () => {
    const fixture = await createFixture({ 'driver.mjs': DRIVER });
    onTestFinished(() => fixture.rm());
    await build({
      input: join(ROOT, 'src/ledger/file-store.ts'),
      platform: 'node',
      output: { file: fixture.getPath('file-store.mjs'), format: 'esm' },
    });
    const path = fixture.getPath('ledger.json');
    for (const learnedBefore of [1, 3, 10, 40, 41, 120]) {
      const prefix = `id-${learnedBefore}-`;
      const learned = await killAfter(learnedBefore, fixture.getPath('driver.mjs'), [path, prefix]);
      const store = createFileLedger({ path, clock: stillClock(), owner: owner(DEAD) });
      const { unfinished = [] } = (await store.load(ORGANIZATION)) ?? {};
      const ids = new Map<string, string | undefined>(
        unfinished.map(({ address, id }) => [address, id]),
      );
      expect(ids.size).toBe(300);
      expect(learned.filter((address) => ids.get(address) !== `${prefix}${address}`)).toEqual([]);
      await store.begin(applyStart());
      await store.release();
    }
    expect(await readdir(fixture.path)).toEqual(
      expect.not.arrayContaining([expect.stringContaining('.lock.')]),
    );
  });
});

/** The driver runs on this machine and is dead by now, whatever has its number. */
const DEAD = { isAlive: (pid: number) => pid === process.pid };

/** Kills the driver when it has learned so many ids; gives those that it said to have learned. */
async function killAfter(
  count: number,
  driver: string,
  [path, prefix]: readonly [string, string],
): Promise<readonly string[]> {
  const child: ChildProcess = spawn(process.execPath, [
    driver,
    path,
    JSON.stringify(applyStart()),
    prefix,
  ]);
  let told = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    told += chunk.toString();
    if (told.split('\n').length > count) child.kill('SIGKILL');
  });
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  await once(child, 'close');
  expect(complaint).toBe('');
  return told.split('\n').slice(0, -1);
}
