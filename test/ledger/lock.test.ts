import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createFixture } from 'fs-fixture';
import { describe, expect, it, onTestFinished } from 'vitest';
import { takeLock } from '../../src/ledger/lock.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { ReconcileError } from '../../src/shared/errors.ts';
import { rejectionOf } from '../support/errors.ts';
import { NOON, owner, stillClock } from '../support/ledger.ts';

const HOUR = 60 * 60 * 1000;

describe('the lock of a ledger', () => {
  it('is one file, which is gone after its release', async () => {
    const path = await lockPath();
    const lock = await takeLock(path, owner(), stillClock());
    expect(await readdir(dirname(path))).toEqual(['ledger.json.lock.4711.a0']);
    expect(JSON.parse(await readFile(`${path}.4711.a0`, 'utf8'))).toEqual({
      pid: 4711,
      host: 'builder',
      startedAt: '2026-11-20T12:00:00.000Z',
    });
    await lock.release();
    expect(await readdir(dirname(path))).toEqual([]);
  });

  it('is held by one of many that want it at once, the first of them', async () => {
    const path = await lockPath();
    expect(await holders(path)).toEqual([100]);
  });

  it('of a process that is gone is taken over by one of many', async () => {
    const path = await lockPath();
    await takeLock(path, owner({ pid: 99 }), stillClock());
    expect(await holders(path)).toEqual([100]);
    expect(await readdir(dirname(path))).toEqual(['ledger.json.lock.100.a0']);
  });

  it.each([
    ['a process that is running', { pid: 1 }, 23 * HOUR, 'busy'],
    ['a process that is gone', { pid: 99 }, 0, 'taken'],
    ['a process that has run for more than a day', { pid: 1 }, 25 * HOUR, 'taken'],
    [
      'another machine, about which its number says nothing',
      { pid: 99, host: 'far' },
      HOUR,
      'busy',
    ],
    ['another machine, more than a day ago', { pid: 99, host: 'far' }, 25 * HOUR, 'taken'],
  ])('of %s', async (_title, holder, later, expected) => {
    const path = await lockPath();
    await takeLock(path, owner(holder), stillClock());
    const second = takeLock(path, owner(), stillClock(NOON + later));
    const outcome = await second.then(
      () => 'taken',
      (error: unknown) => (error instanceof ReconcileError ? error.code : error),
    );
    expect(outcome).toBe(expected);
  });

  it('that this process holds already is busy, and is still held afterwards', async () => {
    const path = await lockPath();
    const lock = await takeLock(path, owner(), stillClock());
    const error = await rejectionOf(takeLock(path, owner(), stillClock()));
    expect(error.message).toContain('process 4711 on builder since 2026-11-20T12:00:00.000Z');
    expect(await readdir(dirname(path))).toEqual(['ledger.json.lock.4711.a0']);
    await lock.release();
    await expect(takeLock(path, owner(), stillClock())).resolves.toBeDefined();
  });

  it('of an earlier process with the number that this one has now is taken over', async () => {
    const path = await lockPath();
    await writeFile(`${path}.4711`, '{"pid":4711,"host":"builder","startedAt":"2026-11-20"}');
    await expect(takeLock(path, owner(), stillClock())).resolves.toBeDefined();
  });

  it('of another machine where the process has the same number is busy', async () => {
    const path = await lockPath();
    await takeLock(path, owner({ host: 'far', token: 'b1' }), stillClock());
    const error = await rejectionOf(takeLock(path, owner(), stillClock()));
    expect(error.message).toContain('process 4711 on far');
    expect(await readdir(dirname(path))).toEqual(['ledger.json.lock.4711.b1']);
  });

  it('that was laid a moment later by a clock that is slow still counts', async () => {
    const path = await lockPath();
    await takeLock(path, owner({ pid: 1 }), stillClock(NOON + HOUR));
    const error = await rejectionOf(takeLock(path, owner(), stillClock()));
    expect(error.code).toBe('busy');
    expect(error.remedy).toContain('ledger.json.lock.1');
  });

  it.each(['', '{}', 'null', '{"pid":1,"host":"builder","startedAt":"yesterday"}'])(
    'whose text %j we did not write is left to the user',
    async (text) => {
      const path = await lockPath();
      await writeFile(`${path}.1`, text);
      const error = await rejectionOf(takeLock(path, owner(), stillClock()));
      expect(error.code).toBe('busy');
      expect(error.message).toContain('another process');
      expect(await readdir(dirname(path))).toEqual(['ledger.json.lock.1']);
    },
  );
});

/** Numbers of the processes that get the lock when twenty ask for it at once. */
async function holders(path: string): Promise<readonly number[]> {
  const pids = Array.from({ length: 20 }, (_, index) => 100 + index);
  const isAlive = (pid: number) => pids.includes(pid);
  const tries = await Promise.allSettled(
    pids.map((pid) => takeLock(path, owner({ pid, isAlive }), { ...systemClock, now: () => NOON })),
  );
  return pids.filter((_, index) => tries[index]?.status === 'fulfilled');
}

async function lockPath(): Promise<string> {
  const fixture = await createFixture({});
  onTestFinished(() => fixture.rm());
  return `${fixture.path.replace(/\/$/, '')}/ledger.json.lock`;
}
