import { assert, asyncProperty, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lenientRules, strictRules } from '../../src/emulator/rules.ts';
import type { EmulatorOptions } from '../../src/emulator/server.ts';
import type { DesiredResource } from '../../src/kinds/desired.ts';
import { desiredTopic, desiredWebhook } from '../support/builders.ts';
import type { Site } from '../support/apply.ts';
import { site } from '../support/apply.ts';

const READINGS = [
  ['strict', { ...strictRules, requestsPerSecond: null }],
  ['lenient', { ...lenientRules, requestsPerSecond: null }],
] as const;

describe.each(READINGS)('webhooks that exchange their URLs (%s reading)', (_name, rules) => {
  it.each([2, 3, 5])('do so with one detour, %i in a ring', async (count) => {
    const keys = Array.from({ length: count }, (_, index) => `hook-${index}`);
    const here = await applied(
      keys.map((key) => hookAt(key, key)),
      { rules },
    );
    const before = new Map(webhooksOf(here).map(({ id, url }) => [id, url]));
    here.requests();
    const turned = keys.map((key, index) => hookAt(key, keys[(index + 1) % count] ?? key));
    const { success, outcomes } = await here.apply(turned);
    expect({ success, outcomes }).toMatchObject({ success: true });
    const wanted = new Map(turned.map(({ fields }) => [fields.name, fields.url]));
    for (const { id, name, url } of webhooksOf(here)) {
      expect(url).toBe(wanted.get(name ?? ''));
      expect(url).not.toBe(before.get(id));
    }
    const patches = here.requests().filter((request) => request.startsWith('PATCH'));
    expect(patches).toHaveLength(count + 1);
  });

  it.each([
    ['a', 'b'],
    ['b', 'a'],
  ])('and take their secret URLs along, which no result shows (%s has one)', async (one, two) => {
    const secrets = { HIDDEN: 'https://hooks.acme.com/fake-hidden-path' };
    const here = await site({ rules });
    await here.apply([hiddenHook(one), hookAt(two, 'plain')], { secrets });
    const swapped = [hookAt(one, 'plain'), hiddenHook(two)];
    const { success, journal } = await here.apply(swapped, { secrets });
    expect(success).toBe(true);
    expect(JSON.stringify(journal)).not.toContain('fake-hidden-path');
    expect(new Map(webhooksOf(here).map(({ name, url }) => [name, url]))).toEqual(
      new Map([
        [one, urlOf('plain')],
        [two, secrets.HIDDEN],
      ]),
    );
  });
});

describe.each(READINGS)('topics that exchange their names (%s reading)', (_name, rules) => {
  it.each([2, 3])('do so with one detour, %i in a ring', async (count) => {
    const keys = Array.from({ length: count }, (_, index) => `topic-${index}`);
    const here = await applied(
      keys.map((key) => desiredTopic(key)),
      { rules },
    );
    const before = new Map(
      here.emulator.control.snapshot().topics.map(({ id, name }) => [id, name]),
    );
    const turned = keys.map((key, index) =>
      desiredTopic(key, { name: keys[(index + 1) % count] ?? key }),
    );
    const { success, outcomes } = await here.apply(turned);
    expect({ success, outcomes }).toMatchObject({ success: true });
    const { topics } = here.emulator.control.snapshot();
    expect(topics.map(({ name }) => name).toSorted()).toEqual(keys);
    for (const { id, name } of topics) expect(name).not.toBe(before.get(id));
  });
});

describe('an exchange that cannot be finished', () => {
  it('gives the parked webhook its URL back when the other one was changed by somebody', async () => {
    const here = await applied([hookAt('a', 'a'), hookAt('b', 'b')]);
    const parked = await parkedKey(here);
    const other = parked === 'a' ? 'b' : 'a';
    const { outcomes } = await here.apply([hookAt('a', 'b'), hookAt('b', 'a')], {
      meanwhile: () => {
        const fields = { name: 'By hand' };
        here.emulator.control.change({ change: 'edit-webhook', webhook: other, fields });
      },
    });
    expect(outcomes).toEqual({
      [`csat.webhook.${other}:update`]: 'skipped moved',
      [`csat.webhook.${parked}:update`]: 'skipped dependency',
    });
    const urls = new Set(webhooksOf(here).map(({ url }) => url));
    expect(urls).toEqual(new Set([urlOf('a'), urlOf('b')]));
  });

  it('gives the parked topic its name back when the other one is refused', async () => {
    const here = await applied([desiredTopic('a'), desiredTopic('b')]);
    const swapped = [desiredTopic('a', { name: 'b' }), desiredTopic('b', { name: 'a' })];
    const plan = await here.plan(swapped);
    const straight = plan.operations.find(({ detour }) => !detour);
    here.emulator.control.addFault({
      on: { method: 'PATCH', path: `/api/v1/topics/${straight?.liveId}` },
      effect: { type: 'answer', status: 400, body: { errors: [] } },
    });
    const { outcomes } = await here.apply(swapped);
    expect(Object.values(outcomes).toSorted()).toEqual(['refused rejected', 'skipped dependency']);
    const { topics } = here.emulator.control.snapshot();
    expect(topics.map(({ name }) => name).toSorted()).toEqual(['a', 'b']);
    expect((await here.apply(swapped)).success).toBe(true);
  });

  it('has failed where the object must stay at the passing URL, and the next apply mends it', async () => {
    const here = await applied([hookAt('a', 'a'), hookAt('b', 'b')]);
    const parked = await parkedKey(here);
    const swapped = [hookAt('a', 'b'), hookAt('b', 'a')];
    here.emulator.control.setEndpoints({ [urlOf(parked === 'a' ? 'b' : 'a')]: { answers: 500 } });
    const { outcomes } = await here.apply(swapped);
    expect(outcomes[`csat.webhook.${parked}:update`]).toBe('failed endpoint-silent');
    const stranded = webhooksOf(here).find(({ name }) => name === parked);
    expect(stranded?.url).toBe(`${urlOf(parked)}?gladly-integrations-parked=1`);
    here.emulator.control.setEndpoints({ [urlOf(parked === 'a' ? 'b' : 'a')]: { answers: 200 } });
    const again = await here.apply(swapped);
    expect(again).toMatchObject({ success: true });
  });

  it('keeps those from taking a key whose holder could not be parked', async () => {
    const here = await applied([hookAt('a', 'a'), hookAt('b', 'b'), hookAt('c', 'c')]);
    const turned = [hookAt('a', 'b'), hookAt('b', 'c'), hookAt('c', 'a')];
    const plan = await here.plan(turned);
    const parked = plan.operations.find(({ detour }) => detour);
    here.emulator.control.addFault({
      on: { method: 'PATCH', path: `/api/v1/webhooks/${parked?.liveId}` },
      effect: { type: 'answer', status: 400, body: { errors: [] } },
    });
    const { outcomes } = await here.apply(turned);
    expect(Object.values(outcomes).toSorted()).toEqual([
      'refused rejected',
      'skipped dependency',
      'skipped dependency',
    ]);
    expect(webhooksOf(here).map(({ name, url }) => url === urlOf(name ?? ''))).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('the limit of 20 webhooks', () => {
  it('is never exceeded while twenty are replaced by twenty others', async () => {
    const old = Array.from({ length: 20 }, (_, index) => hookAt(`old-${index}`, `old-${index}`));
    const fresh = Array.from({ length: 20 }, (_, index) => hookAt(`new-${index}`, `new-${index}`));
    const here = await applied(old);
    let most = 0;
    here.emulator.control.addFault({
      on: { method: 'write', times: 'always' },
      moment: 'after',
      effect: {
        type: 'call',
        run: () => {
          most = Math.max(most, webhooksOf(here).length);
        },
      },
    });
    const { success } = await here.apply(fresh);
    expect(success).toBe(true);
    expect(most).toBe(20);
    expect(webhooksOf(here).map(({ name }) => name?.slice(0, 3))).toEqual(
      Array.from({ length: 20 }, () => 'new'),
    );
  });
});

describe('any exchange of URLs among webhooks', () => {
  it('ends as declared, without a detour more than it has rings', async () => {
    const keys = ['a', 'b', 'c', 'd', 'e'];
    const order = shuffledSubarray(keys, { minLength: keys.length });
    await assert(
      asyncProperty(order, async (targets) => {
        const here = await applied(keys.map((key) => hookAt(key, key)));
        here.requests();
        const turned = keys.map((key, index) => hookAt(key, targets[index] ?? key));
        const { success } = await here.apply(turned);
        expect(success).toBe(true);
        const patches = here.requests().filter((request) => request.startsWith('PATCH'));
        const moved = keys.filter((key, index) => targets[index] !== key);
        expect(patches.length).toBe(moved.length + ringsOf(keys, targets));
        await here.emulator.close();
      }),
      { numRuns: 15 },
    );
  });
});

function ringsOf(keys: readonly string[], targets: readonly string[]): number {
  const next = new Map(keys.map((key, index) => [key, targets[index] ?? key]));
  const seen = new Set<string>();
  let rings = 0;
  for (const key of keys) {
    if (seen.has(key) || next.get(key) === key) continue;
    rings += 1;
    for (let at = key; !seen.has(at); at = next.get(at) ?? at) seen.add(at);
  }
  return rings;
}

function urlOf(key: string): string {
  return `https://hooks.acme.com/${key}`;
}

function hookAt(key: string, path: string): ReturnType<typeof desiredWebhook> {
  return desiredWebhook(key, { url: urlOf(path) });
}

function hiddenHook(key: string): ReturnType<typeof desiredWebhook> {
  return desiredWebhook(key, { url: 'secret:HIDDEN' });
}

function webhooksOf(here: Site): ReturnType<Site['emulator']['control']['snapshot']>['webhooks'] {
  return here.emulator.control.snapshot().webhooks;
}

/** Which of `a` and `b` makes the detour when they exchange their URLs. */
async function parkedKey(here: Site): Promise<string> {
  const { operations } = await here.plan([hookAt('a', 'b'), hookAt('b', 'a')]);
  return operations.find(({ detour }) => detour)?.address === 'csat.webhook.a' ? 'a' : 'b';
}

async function applied(
  resources: readonly DesiredResource[],
  options: EmulatorOptions = {},
): Promise<Site> {
  const here = await site(options);
  const { success, outcomes } = await here.apply(resources);
  expect({ success, outcomes }).toMatchObject({ success: true });
  return here;
}
