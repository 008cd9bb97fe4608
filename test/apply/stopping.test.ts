import { describe, expect, it } from 'vitest';
import { hasWritten } from '../../src/apply/outcome.ts';
import { desiredTopic, desiredWebhook } from '../support/builders.ts';
import type { Site } from '../support/apply.ts';
import { site } from '../support/apply.ts';

const topics = Array.from({ length: 60 }, (_, index) => desiredTopic(`topic-${index}`));

describe('an apply that the user stops', () => {
  it('begins no further write, sees through those in flight, and has a whole journal', async () => {
    const here = await site();
    const stop = stopAt(here, { method: 'POST', nth: 10 });
    const { journal, outcomes, success } = await here.apply(topics, { ports: { signal: stop } });
    const made = here.emulator.control.snapshot().topics.length;
    expect(made).toBeGreaterThanOrEqual(10);
    expect(made).toBeLessThanOrEqual(13);
    const words = Object.values(outcomes);
    expect(words).toHaveLength(60);
    expect(words.filter((word) => word === 'done')).toHaveLength(made);
    expect(words.filter((word) => word === 'skipped stopped')).toHaveLength(60 - made);
    expect(success).toBe(false);
    expect(journal.unproven?.because).toBe('the apply was stopped');
    expect((await here.apply(topics)).success).toBe(true);
    expect(here.emulator.control.snapshot().topics).toHaveLength(60);
  });

  it('before it begins writes nothing', async () => {
    const here = await site();
    const { outcomes } = await here.apply([desiredWebhook('survey')], {
      meanwhile: () => here.requests(),
      ports: { signal: AbortSignal.abort() },
    });
    expect(outcomes).toEqual({ 'csat.webhook.survey:create': 'skipped stopped' });
    expect(here.requests()).toEqual([]);
  });

  it('between the two writes of an operation says that a part of it was done', async () => {
    const here = await site();
    const stop = stopAt(here, { method: 'POST', nth: 1 });
    const { journal } = await here.apply([desiredWebhook('survey')], { ports: { signal: stop } });
    const [webhook] = here.emulator.control.snapshot().webhooks;
    expect(journal.results).toMatchObject([
      {
        outcome: 'failed',
        id: webhook?.id,
        why: { code: 'stopped', because: 'the apply was stopped' },
      },
    ]);
    expect(hasWritten(journal)).toBe(true);
    expect((await here.apply([desiredWebhook('survey')])).success).toBe(true);
  });

  it('in the middle of a detour says that the object was left there', async () => {
    const here = await site();
    const [a, b] = [hookAt('a', 'a'), hookAt('b', 'b')];
    await here.apply([a, b]);
    const swapped = [hookAt('a', 'b'), hookAt('b', 'a')];
    const stop = stopAt(here, { method: 'PATCH', nth: 1 });
    const { outcomes, journal } = await here.apply(swapped, { ports: { signal: stop } });
    expect(Object.values(outcomes).toSorted()).toEqual(['failed rejected', 'skipped stopped']);
    expect(JSON.stringify(journal.results)).toContain('it was left at a passing URL or name');
    expect((await here.apply(swapped)).success).toBe(true);
  });

  it('while it waits to look again gives up waiting', async () => {
    const here = await site();
    const stop = new AbortController();
    here.emulator.control.addFault({
      on: { method: 'POST' },
      moment: 'after',
      effect: { type: 'change', changes: [{ change: 'remove-topic', topic: 'topic-0' }] },
    });
    const clock = {
      now: () => 0,
      sleep: (_milliseconds: number, signal?: AbortSignal) => {
        stop.abort();
        return signal?.aborted ? Promise.reject(new Error('aborted')) : Promise.resolve();
      },
    };
    const { outcomes } = await here.apply(topics.slice(0, 1), {
      ports: { clock, signal: stop.signal },
    });
    expect(outcomes).toEqual({ 'csat.topic.topic-0:create': 'failed accepted-but-different' });
  });
});

function stopAt(
  here: Site,
  { method, nth }: { readonly method: string; readonly nth: number },
): AbortSignal {
  const stop = new AbortController();
  const run = () => stop.abort();
  here.emulator.control.addFault({ on: { method, nth }, effect: { type: 'call', run } });
  return stop.signal;
}

function hookAt(key: string, path: string): ReturnType<typeof desiredWebhook> {
  return desiredWebhook(key, { url: `https://hooks.acme.com/${path}` });
}
