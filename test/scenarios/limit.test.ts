import { describe, expect, it } from 'vitest';
import type { WebhookSeed } from '../../src/emulator/seed.ts';
import { addFaults, csat, ONE_READING, scenario, writesOf } from '../support/scenario.ts';
import type { Scenario } from '../support/scenario.ts';

/** By its own reference Gladly holds this many webhooks in one organization. */
const LIMIT = 20;
const APPLY = 'apply --yes --json --max-removals 20';

describe.each(ONE_READING)(
  'an organization with almost 20 webhooks, Gladly %s',
  (_reading, rules) => {
    // The emulated organization takes more, so that nothing but the apply itself keeps to the limit.
    const generous = { ...rules, webhookLimit: 100 };

    it('gets one more where there is room for one', async () => {
      const here = await scenario({ rules, seed: others(19), config: declaring(['new']) });
      expect((await here.run(APPLY)).code).toBe(0);
      expect(here.emulator.control.snapshot().webhooks).toHaveLength(LIMIT);
    });

    it.each([
      { foreign: 18, before: ['a', 'b'], after: ['c', 'd'] },
      { foreign: 17, before: ['a', 'b'], after: ['b', 'c', 'd'] },
      { foreign: 15, before: ['a', 'b', 'c', 'd', 'e'], after: ['f', 'g', 'h', 'i', 'j'] },
      { foreign: 0, before: keys(0, 20), after: keys(20, 40) },
    ])(
      'never holds more than 20 while $before.length of ours give way to $after.length beside $foreign',
      async ({ foreign, before, after }) => {
        const here = await scenario({
          rules: generous,
          seed: others(foreign),
          config: declaring(before),
        });
        expect((await here.run(APPLY)).code).toBe(0);
        const counts = countsDuring(here);
        here.write(declaring(after));
        expect((await here.run(APPLY)).code).toBe(0);
        expect(Math.max(...counts)).toBeLessThanOrEqual(LIMIT);
        expect(ours(here)).toEqual(after.toSorted());
        expect(foreignOnes(here)).toHaveLength(foreign);
      },
    );

    it('is refused a 21st one with exit code 3 and the numbers, and nothing is written', async () => {
      const here = await scenario({
        rules: generous,
        seed: others(20),
        config: `${declaring(['new'])}    topics: { sent: {} }\n`,
      });
      const json = await here.run(APPLY);
      expect(json).toMatchObject({ code: 3, document: { reason: 'limit-webhooks' } });
      const { code, stdout } = await here.run('apply --yes');
      expect(code).toBe(3);
      expect(stdout).toContain('It has 20 now; this would create 1 and remove 0.');
      expect(stdout).toContain('Remove at least 1 webhook');
      expect(writesOf(here)).toEqual([]);
    });

    it('is refused where more come than go', async () => {
      const here = await scenario({
        rules: generous,
        seed: others(18),
        config: declaring(['a', 'b']),
      });
      await here.run(APPLY);
      here.emulator.control.clearRecords();
      here.write(declaring(['a', 'c', 'd']));
      expect(await here.run(APPLY)).toMatchObject({
        code: 3,
        document: { reason: 'limit-webhooks' },
      });
      expect(writesOf(here)).toEqual([]);
    });

    it('is refused the last place where a vendor is still to make a webhook of its own', async () => {
      const vendors = `  playvox: { vendor: playvox, user: { email: playvox@acme.com }, inputs: {} }\n`;
      const config = declaring(['new']).replace('integrations:\n', `integrations:\n${vendors}`);
      const here = await scenario({ rules: generous, seed: others(19), config });
      const run = await here.run(APPLY);
      expect(run).toMatchObject({ code: 3, document: { reason: 'limit-webhooks' } });
      expect(writesOf(here)).toEqual([]);
    });

    it('keeps to the limit when creations wait for deletions that fail', async () => {
      const here = await scenario({
        rules: generous,
        seed: others(18),
        config: declaring(['a', 'b']),
      });
      await here.run(APPLY);
      const counts = countsDuring(here);
      addFaults(here, {
        on: { method: 'DELETE', nth: 1 },
        effect: { type: 'answer', status: 400 },
      });
      here.write(declaring(['c', 'd']));
      expect((await here.run(APPLY)).code).toBe(4);
      expect(here.emulator.control.snapshot().webhooks.length).toBeLessThanOrEqual(LIMIT);
      expect((await here.run(APPLY)).code).toBe(0);
      expect(Math.max(...counts)).toBeLessThanOrEqual(LIMIT);
      expect(ours(here)).toEqual(['c', 'd']);
    });
  },
);

/** How many webhooks there were after each write from now on. */
function countsDuring(here: Scenario): readonly number[] {
  const counts: number[] = [here.emulator.control.snapshot().webhooks.length];
  const run = () => {
    counts.push(here.emulator.control.snapshot().webhooks.length);
  };
  const on = { method: 'write', times: 'always' } as const;
  addFaults(here, { on, moment: 'after', effect: { type: 'call', run } });
  return counts;
}

function ours(here: Scenario): readonly string[] {
  const { webhooks } = here.emulator.control.snapshot();
  return webhooks
    .flatMap(({ name }) => (name?.startsWith('Foreign') ? [] : [name ?? '']))
    .toSorted();
}

function foreignOnes(here: Scenario): readonly unknown[] {
  const { webhooks } = here.emulator.control.snapshot();
  return webhooks.filter(({ name }) => name?.startsWith('Foreign'));
}

function others(count: number): { readonly webhooks: readonly WebhookSeed[] } {
  const webhooks = Array.from({ length: count }, (_, n) => ({
    name: `Foreign ${n}`,
    url: `https://hooks.other.example/${n}`,
    events: ['TASK/CREATED'],
    enabled: n % 2 === 0,
  }));
  return { webhooks };
}

function keys(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from }, (_, n) => `w${from + n}`);
}

function declaring(names: readonly string[]): string {
  const webhooks = names.map(
    (name) => `${name}: { url: "https://hooks.acme.com/${name}", events: [CONVERSATION/CLOSED] }`,
  );
  return csat(`webhooks: { ${webhooks.join(', ')} }`);
}
