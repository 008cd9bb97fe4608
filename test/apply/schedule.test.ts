import { describe, expect, it } from 'vitest';
import type { Progress, Task } from '../../src/apply/schedule.ts';
import { blockerOf, nextWave, restoreTask, tasksOf } from '../../src/apply/schedule.ts';
import type { DesiredResource } from '../../src/kinds/desired.ts';
import type { LiveState } from '../../src/kinds/live.ts';
import type { Operation } from '../../src/plan/types.ts';
import { computePlan } from '../../src/plan/plan.ts';
import { desiredState, desiredTopic, desiredWebhook, idOf, under } from '../support/builders.ts';
import { liveState, liveTopicOf, liveWebhookOf } from '../support/live-builders.ts';
import { ledgerOf, planInput } from '../support/plan-builders.ts';

const survey = desiredWebhook('survey');
const review = desiredWebhook('review');

describe('the tasks of an operation', () => {
  it('of a webhook that is new and on are two, so that each can fail for itself', () => {
    const [operation, tasks] = planned([survey], liveState());
    expect(stepsOf(tasks)).toEqual(['create', 'enable']);
    expect(tasks[1]?.after).toEqual([{ operation: operation?.id, task: tasks[0]?.id }]);
  });

  it('of a webhook that is declared off is its creation alone', () => {
    const [, tasks] = planned([desiredWebhook('survey', { enabled: false })], liveState());
    expect(stepsOf(tasks)).toEqual(['create']);
  });

  it('of a new topic is its creation alone', () => {
    const [, tasks] = planned([desiredTopic('sent')], liveState());
    expect(stepsOf(tasks)).toEqual(['create']);
  });

  it('of a removal switch the webhook off before it is deleted', () => {
    const live = liveState({ webhooks: [liveWebhookOf(survey)] });
    const [, tasks] = planned([], live, [survey]);
    expect(stepsOf(tasks)).toEqual(['disable', 'delete']);
  });

  it('of an adoption only look', () => {
    const [, tasks] = planned([survey], liveState({ webhooks: [liveWebhookOf(survey)] }));
    expect(stepsOf(tasks)).toEqual(['check']);
  });

  it('of a change are one write', () => {
    const live = liveState({ webhooks: [liveWebhookOf(survey, { name: 'Old' })] });
    const [, tasks] = planned([survey], live, [desiredWebhook('survey', { name: 'Old' })]);
    expect(stepsOf(tasks)).toEqual(['patch']);
  });
});

describe('what a task waits for', () => {
  it('is the last task of each operation that the plan puts before', () => {
    const parent = desiredTopic('parent');
    const child = desiredTopic('child', { parent: under(parent) });
    const [, tasks] = planned([child, parent], liveState());
    const last = tasks.find(({ operation }) => operation.address === child.address);
    expect(last?.after.map(({ operation }) => operation)).toEqual([
      'csat.topic.parent:create:this-change',
    ]);
  });

  it('is the detour of whoever has its URL, while the detour itself waits for nobody', () => {
    const swapped = [
      desiredWebhook('survey', { url: review.fields.url }),
      desiredWebhook('review', { url: survey.fields.url }),
    ];
    const live = liveState({ webhooks: [liveWebhookOf(survey), liveWebhookOf(review)] });
    const [, tasks] = planned(swapped, live, [survey, review]);
    const park = tasks.filter(({ step }) => step === 'park');
    expect(park).toHaveLength(1);
    expect(park[0]?.after).toEqual([]);
    const patches = tasks.filter(({ step }) => step === 'patch');
    const other = patches.find(({ operation }) => !operation.detour);
    const own = patches.find(({ operation }) => operation.detour);
    expect(other?.after.map(({ task }) => task)).toEqual([park[0]?.id]);
    expect(own?.after.map(({ task }) => task)).toEqual([park[0]?.id, other?.id]);
  });

  it('is the detour of whoever has its name, whatever the case of its letters', () => {
    const first = desiredTopic('first', { name: 'Billing' });
    const second = desiredTopic('second', { name: 'Orders' });
    const live = liveState({ topics: [liveTopicOf(first), liveTopicOf(second)] });
    const swapped = [
      desiredTopic('first', { name: 'Orders' }),
      desiredTopic('second', { name: 'Billing' }),
    ];
    const [, tasks] = planned(swapped, live, [first, second]);
    const park = tasks.find(({ step }) => step === 'park');
    const other = tasks.find(({ step, operation }) => step === 'patch' && !operation.detour);
    expect(other?.after.map(({ task }) => task)).toContain(park?.id);
    const shouted = liveState({
      topics: [liveTopicOf(first, { name: 'BILLING' }), liveTopicOf(second, { name: 'ORDERS' })],
    });
    const again = tasksOf(
      tasks.map(({ operation }) => operation),
      shouted,
    );
    expect(again.some(({ after }) => after.some(({ task }) => task === park?.id))).toBe(true);
  });
});

describe('a wave', () => {
  it('holds what is ready, and nothing that still waits', () => {
    const [, tasks] = planned([survey], liveState());
    expect(stepsOf(nextWave(tasks, progress()))).toEqual(['create']);
    const done = progress({ done: [tasks[0]?.id ?? ''] });
    expect(stepsOf(nextWave(tasks.slice(1), done))).toEqual(['enable']);
  });

  it('holds at most fifty tasks', () => {
    const many = Array.from({ length: 60 }, (_, index) => desiredTopic(`topic-${index}`));
    const [, tasks] = planned(many, liveState());
    expect(nextWave(tasks, progress())).toHaveLength(50);
  });

  it('holds one task an object, so that no two of them are mistaken for a second writer', () => {
    const live = liveState({ webhooks: [liveWebhookOf(survey, { name: 'Old' })] });
    const [operation] = planned([survey], live, [desiredWebhook('survey', { name: 'Old' })]);
    const twin = { ...one(operation), id: 'twin' };
    const tasks = tasksOf([one(operation), twin], live);
    expect(nextWave(tasks, progress())).toHaveLength(1);
  });

  it('begins with detours, because others wait for the key', () => {
    const live = liveState({ webhooks: [liveWebhookOf(survey), liveWebhookOf(review)] });
    const swapped = [
      desiredWebhook('survey', { url: review.fields.url }),
      desiredWebhook('review', { url: survey.fields.url }),
    ];
    const [, tasks] = planned([...swapped, desiredTopic('a')], live, [survey, review]);
    expect(stepsOf(nextWave(tasks, progress()))[0]).toBe('park');
  });

  it('may hold the return of an object from a detour, which waits for nothing', () => {
    const [operation] = planned([survey], liveState({ webhooks: [liveWebhookOf(survey)] }));
    expect(stepsOf(nextWave([restoreTask(one(operation))], progress()))).toEqual(['restore']);
  });
});

describe('a task that can never begin', () => {
  it('names the operation that did not come about', () => {
    const parent = desiredTopic('parent');
    const child = desiredTopic('child', { parent: under(parent) });
    const [, tasks] = planned([child, parent], liveState());
    const [first, second] = tasks;
    const ended = progress({ ended: [first?.operation.id ?? ''] });
    expect(blockerOf(one(second), ended)).toBe(first?.operation.id);
    expect(blockerOf(one(second), progress())).toBeNull();
    const done = progress({ ended: [first?.operation.id ?? ''], done: [first?.id ?? ''] });
    expect(blockerOf(one(second), done)).toBeNull();
  });
});

function planned(
  resources: readonly DesiredResource[],
  live: LiveState,
  applied: readonly DesiredResource[] = [],
): readonly [Operation | undefined, readonly Task[]] {
  const ledger = applied.length === 0 ? null : ledgerOf(applied);
  const { operations } = computePlan(planInput({ desired: desiredState(resources), live, ledger }));
  return [operations[0], tasksOf(operations, live)];
}

function stepsOf(tasks: readonly Task[]): readonly string[] {
  return tasks.map(({ step }) => step);
}

function progress(
  at: { readonly done?: readonly string[]; readonly ended?: readonly string[] } = {},
): Progress {
  const { done = [], ended = [] } = at;
  return { isDone: (task) => done.includes(task), hasEnded: (id) => ended.includes(id) };
}

function one<T>(value: T | undefined): T {
  if (value === undefined) throw new Error(`expected something, e.g. ${idOf(survey.address)}`);
  return value;
}
