import { describe, expect, it } from 'vitest';
import { Run } from '../../src/apply/run.ts';
import type { Task } from '../../src/apply/schedule.ts';
import type { Sighting } from '../../src/apply/sighting.ts';
import { sightWebhook } from '../../src/apply/sighting.ts';
import { computePlan } from '../../src/plan/plan.ts';
import type { Operation } from '../../src/plan/types.ts';
import { desiredState, desiredTopic, desiredWebhook, idOf } from '../support/builders.ts';
import { liveState, liveWebhookOf } from '../support/live-builders.ts';
import { ledgerOf, planInput } from '../support/plan-builders.ts';

const [a, b] = [desiredWebhook('a'), desiredWebhook('b')];
const LIVE = liveState({ webhooks: [liveWebhookOf(a), liveWebhookOf(b)] });

describe('a detour whose operation cannot be finished', () => {
  it('takes the key back before anybody else has begun to take it', () => {
    const { run, parked, other, topic } = exchangeThatWaitsForATopic();
    run.finish(taskOf(run, 'park'), { ...seenAs(parked), written: true });
    run.end(topic, { outcome: 'skipped', why: { code: 'moved', fields: [] } });
    expect(stepsOf(run.next())).toEqual(['restore']);
    expect(run.results().get(other.id)).toMatchObject({
      outcome: 'skipped',
      why: { code: 'dependency', operation: parked.id },
    });
  });

  it('is as if nothing had been done, once it has been moved back', () => {
    const { run, parked, topic } = exchangeThatWaitsForATopic();
    run.finish(taskOf(run, 'park'), { ...seenAs(parked), written: true });
    run.end(topic, { outcome: 'skipped', why: { code: 'moved', fields: [] } });
    run.finish(taskOf(run, 'restore'), { ...seenAs(parked), written: true });
    expect(run.results().get(parked.id)).toMatchObject({
      outcome: 'skipped',
      why: { code: 'dependency', operation: topic.id },
    });
    expect(run.next()).toEqual([]);
  });

  it('has nothing to take back where it had not begun', () => {
    const { run, parked, topic } = exchangeThatWaitsForATopic();
    run.end(topic, { outcome: 'skipped', why: { code: 'moved', fields: [] } });
    expect(stepsOf(run.next())).toEqual([]);
    expect(run.results().get(parked.id)).toMatchObject({ outcome: 'skipped' });
  });

  it('has failed when its kind is closed before it can be moved back', () => {
    const { run, parked, topic } = exchangeThatWaitsForATopic();
    run.finish(taskOf(run, 'park'), { ...seenAs(parked), written: true });
    run.end(topic, { outcome: 'skipped', why: { code: 'moved', fields: [] } });
    run.close(['webhook'], 'no permission');
    expect(run.next()).toEqual([]);
    expect(run.results().get(parked.id)).toMatchObject({ outcome: 'failed' });
  });
});

interface Exchange {
  readonly run: Run;
  readonly parked: Operation;
  readonly other: Operation;
  readonly topic: Operation;
}

/** Two webhooks that exchange their URLs; the one with the detour also waits for a topic. */
function exchangeThatWaitsForATopic(): Exchange {
  const swapped = [
    desiredWebhook('a', { url: b.fields.url }),
    desiredWebhook('b', { url: a.fields.url }),
    desiredTopic('sent'),
  ];
  const input = planInput({ desired: desiredState(swapped), live: LIVE, ledger: ledgerOf([a, b]) });
  const { operations } = computePlan(input);
  const topic = found(operations, ({ kind }) => kind === 'topic');
  const detour = found(operations, (one) => one.detour);
  const other = found(operations, (one) => one.kind === 'webhook' && !one.detour);
  const parked = { ...detour, after: [...detour.after, topic.id] };
  const run = new Run({ operations: [topic, parked, other], live: LIVE, marks: new Map() });
  return { run, parked, other, topic };
}

function found(
  operations: readonly Operation[],
  matches: (operation: Operation) => boolean,
): Operation {
  const operation = operations.find(matches);
  if (operation === undefined) throw new Error('no such operation was planned');
  return operation;
}

function taskOf(run: Run, step: Task['step']): Task {
  const task = run.next().find((one) => one.step === step);
  if (task === undefined) throw new Error(`no task ${step} is to be begun`);
  return task;
}

function seenAs({ address }: Operation): {
  readonly seen: Sighting;
  readonly before: Sighting;
  readonly effect: Sighting['fields'];
} {
  const webhook = [a, b].find((one) => idOf(one.address) === idOf(address)) ?? a;
  const sighting = sightWebhook(liveWebhookOf(webhook), new Map());
  return { seen: sighting, before: sighting, effect: {} };
}

function stepsOf(tasks: readonly Task[]): readonly string[] {
  return tasks.filter(({ operation }) => operation.kind === 'webhook').map(({ step }) => step);
}
