import { describe, expect, it } from 'vitest';
import { words } from '../support/failures.ts';
import { CONNECTED, FIVE_VENDORS } from '../support/five-vendors.ts';
import { csat, scenario, writesOf } from '../support/scenario.ts';
import type { Run, Scenario } from '../support/scenario.ts';
import { shapeOf, topic } from '../support/shape.ts';

const TARGET = '--organization production';
const ONE_TOPIC = csat('topics: { sent: { name: CSAT sent } }');

describe('an apply that nobody has agreed to', () => {
  it('shows the plan with its digest and writes nothing', async () => {
    const here = await scenario({ config: FIVE_VENDORS });
    const { code, stdout } = await here.run(`apply ${TARGET}`);
    const digest = digestOf(await here.run(`plan --json ${TARGET}`));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Apply would create 5 topics and .*5 webhooks in production\./);
    expect(stdout).toContain(`--approve ${digest.slice(0, 12)}`);
    expectNothingWritten(here);
  });

  it('ends with 2 where --detailed-exitcode asks for it', async () => {
    const here = await scenario({ config: FIVE_VENDORS });
    const run = await here.run(`apply --json --detailed-exitcode ${TARGET}`);
    expect(run).toMatchObject({
      code: 2,
      document: { result: 'changes', reason: 'approval-needed', journal: null },
    });
    expectNothingWritten(here);
  });

  it('ends with 0 even so where there is nothing to do', async () => {
    const here = await scenario({ config: ONE_TOPIC });
    await here.run('apply --yes');
    const run = await here.run('apply --json --detailed-exitcode');
    expect(run).toMatchObject({ code: 0, document: { result: 'no-changes' } });
  });
});

describe('a digest', () => {
  it('is the same in another process while nothing has changed', async () => {
    const here = await scenario({ config: FIVE_VENDORS });
    const digests = [
      digestOf(await here.run(`plan --json ${TARGET}`)),
      digestOf(await here.run(`plan --json ${TARGET}`)),
      digestOf(await here.run(`apply --json ${TARGET}`)),
    ];
    expect(new Set(digests).size).toBe(1);
    expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([64, 12])('applies its plan by its first %i characters', async (length) => {
    const here = await scenario({ config: FIVE_VENDORS });
    const digest = digestOf(await here.run(`plan --json ${TARGET}`)).slice(0, length);
    expect((await here.run(`apply --json --approve ${digest} ${TARGET}`)).code).toBe(0);
    expect(shapeOf(here.emulator)).toEqual(CONNECTED);
  });

  it('is too short with 11 characters: nothing is even asked of Gladly', async () => {
    const here = await scenario({ config: FIVE_VENDORS });
    const digest = digestOf(await here.run(`plan --json ${TARGET}`)).slice(0, 11);
    here.emulator.control.clearRecords();
    const { code, stderr } = await here.run(`apply --approve ${digest} ${TARGET}`);
    expect(code).toBe(1);
    expect(stderr).toContain('--approve');
    expect(here.emulator.control.requests()).toEqual([]);
  });

  it('of another plan is refused with exit code 3, and nothing is written', async () => {
    const here = await scenario({ config: FIVE_VENDORS });
    const digest = digestOf(await here.run(`plan --json ${TARGET}`));
    const wrong = digest.replace(/^./, (first) => (first === '0' ? '1' : '0'));
    const json = await here.run(`apply --json --approve ${wrong} ${TARGET}`);
    expect(json).toMatchObject({
      code: 3,
      document: { result: 'refused', reason: 'approval-mismatch', journal: null },
    });
    const { code, stdout } = await here.run(`apply --approve ${wrong} ${TARGET}`);
    expect(code).toBe(3);
    expect(words(stdout)).toContain('is not this one, so nothing was written');
    expectNothingWritten(here);
  });

  it('no longer holds once the file asks for more', async () => {
    const here = await scenario({ config: ONE_TOPIC });
    const digest = digestOf(await here.run('plan --json'));
    here.write(csat('topics: { sent: { name: CSAT sent }, more: { name: More } }'));
    expect((await here.run(`apply --json --approve ${digest}`)).code).toBe(3);
    expectNothingWritten(here);
  });

  it('no longer holds once somebody changed in Gladly what it is about', async () => {
    const here = await scenario({ config: ONE_TOPIC });
    await here.run('apply --yes');
    here.write(ONE_TOPIC.replace('CSAT sent', 'CSAT mailed'));
    const digest = digestOf(await here.run('plan --json'));
    const fields = { name: 'By hand' };
    here.emulator.control.change({ change: 'edit-topic', topic: 'CSAT sent', fields });
    here.emulator.control.clearRecords();
    expect((await here.run(`apply --json --approve ${digest}`)).code).toBe(3);
    expect(writesOf(here)).toEqual([]);
  });

  it('still holds when only something else changed', async () => {
    const here = await scenario({ config: ONE_TOPIC });
    const digest = digestOf(await here.run('plan --json'));
    here.emulator.control.change({ change: 'add-topic', topic: { name: 'Somebody else' } });
    expect((await here.run(`apply --json --approve ${digest}`)).code).toBe(0);
  });

  it('holds for one apply: afterwards there is nothing to do', async () => {
    const here = await scenario({ config: ONE_TOPIC });
    const digest = digestOf(await here.run('plan --json'));
    await here.run(`apply --json --approve ${digest}`);
    here.emulator.control.clearRecords();
    const again = await here.run(`apply --json --approve ${digest}`);
    expect(again).toMatchObject({ code: 0, document: { result: 'no-changes' } });
    expect(writesOf(here)).toEqual([]);
  });

  it('of the changes does not approve --scope all where that would do more', async () => {
    const here = await scenario({ config: csat('topics: { a: {}, b: { name: B } }') });
    await here.run('apply --yes');
    here.emulator.control.change({ change: 'edit-topic', topic: 'a', fields: { disabled: true } });
    here.write(csat('topics: { a: {}, b: { name: Renamed } }'));
    const changes = digestOf(await here.run('plan --json'));
    const all = digestOf(await here.run('plan --json --scope all'));
    here.emulator.control.clearRecords();
    const refused = await here.run(`apply --json --scope all --approve ${changes}`);
    expect(refused).toMatchObject({ code: 3, document: { reason: 'approval-mismatch' } });
    expect(writesOf(here)).toEqual([]);
    expect((await here.run(`apply --json --approve ${changes}`)).code).toBe(0);
    expect(shapeOf(here.emulator).topics).toEqual([
      topic('Renamed'),
      topic('a', { disabled: true }),
    ]);
    expect(all).not.toBe(changes);
  });

  it('of --scope all restores what it shows', async () => {
    const here = await scenario({ config: ONE_TOPIC });
    await here.run('apply --yes');
    const fields = { disabled: true };
    here.emulator.control.change({ change: 'edit-topic', topic: 'CSAT sent', fields });
    const digest = digestOf(await here.run('plan --json --scope all'));
    expect((await here.run(`apply --json --scope all --approve ${digest}`)).code).toBe(0);
    expect(shapeOf(here.emulator).topics).toEqual([topic('CSAT sent')]);
  });
});

function digestOf({ document }: Run): string {
  return document.digest ?? 'none';
}

function expectNothingWritten(here: Scenario): void {
  expect(writesOf(here)).toEqual([]);
  expect(() => here.ledgerText()).toThrow(/ENOENT/);
}
