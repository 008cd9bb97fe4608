import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/action/inputs.ts';
import { taskFor } from '../../src/action/task.ts';
import type { Trigger } from '../../src/github/context.ts';
import { thrownBy } from '../support/errors.ts';

const PULL = {
  type: 'pull-request',
  number: 7,
  base: 'base-commit',
  head: 'head-commit',
  headRef: 'change',
  baseRef: 'main',
  defaultBranch: 'main',
  fork: false,
  dependabot: false,
} as const;
const GROUP = { type: 'merge-group', base: 'base-commit', head: 'group-commit' } as const;
const PUSH = {
  type: 'push',
  branch: 'main',
  isDefault: true,
  before: 'before-commit',
  after: 'after-commit',
} as const;
const ELSEWHERE = { ...PUSH, branch: 'wip', isDefault: false } as const;
const SCHEDULE = {
  type: 'schedule',
  branch: 'main',
  isDefault: true,
  head: 'head-commit',
} as const;
const DISPATCH = {
  type: 'dispatch',
  branch: 'main',
  isDefault: true,
  head: 'head-commit',
} as const;

const OFFLINE = { type: 'offline-plan', base: 'base-commit', head: 'head-commit' } as const;
const TOKEN = { 'INPUT_GLADLY-API-TOKEN': 'fake-token' };

function task(trigger: Trigger, inputs: Readonly<Record<string, string>> = TOKEN) {
  return taskFor(trigger, readInputs(inputs));
}

describe('without a command of its own, a workflow', () => {
  it.each<[string, Trigger, object]>([
    ['plans a pull request', PULL, { type: 'plan', base: 'base-commit', pull: PULL }],
    [
      'plans a merge group, for the check alone',
      GROUP,
      { type: 'plan', base: 'base-commit', pull: null },
    ],
    [
      'applies a push to the default branch, if it was reviewed',
      PUSH,
      { type: 'apply', head: 'after-commit', branch: 'main', by: 'review' },
    ],
    ['validates a push elsewhere', ELSEWHERE, { type: 'validate' }],
    ['looks for drift on schedule', SCHEDULE, { type: 'drift', head: 'head-commit' }],
    ['plans when started by hand', DISPATCH, { type: 'plan', base: null, pull: null }],
  ])('%s', (_title, trigger, expected) => {
    expect(task(trigger)).toMatchObject(expected);
  });

  it('plans a pull request from a fork without Gladly, also where it has the secrets', () => {
    const expected = { ...OFFLINE, why: 'fork' };
    expect(task({ ...PULL, fork: true })).toEqual(expected);
  });

  it('plans one of Dependabot as any other where it has the token, else without Gladly', () => {
    const trigger = { ...PULL, dependabot: true };
    expect(task(trigger)).toMatchObject({ type: 'plan' });
    expect(task(trigger, {})).toEqual({ ...OFFLINE, why: 'dependabot' });
  });
});

describe('an apply', () => {
  const apply = { ...TOKEN, INPUT_COMMAND: 'apply' };
  const digest = { ...apply, INPUT_APPROVE: '4f1c0d2a9b3e' };
  const unreviewed = { ...apply, 'INPUT_REQUIRE-REVIEW': 'false' };

  it.each<[string, Trigger, Readonly<Record<string, string>>, string]>([
    ['a push needs a review', PUSH, apply, 'review'],
    ['started by hand needs a digest', DISPATCH, apply, 'digest'],
    ['a digest goes before the review', PUSH, digest, 'digest'],
    ['needs nothing where the workflow says so', PUSH, unreviewed, 'nothing'],
  ])('of %s', (_title, trigger, inputs, by) => {
    expect(task(trigger, inputs)).toMatchObject({ type: 'apply', by });
  });

  it.each<[string, Trigger, Readonly<Record<string, string>>]>([
    ['pushed', ELSEWHERE, apply],
    ['pushed without need of a review', ELSEWHERE, unreviewed],
    ['approved by hand', { ...DISPATCH, branch: 'wip', isDefault: false }, digest],
  ])('of another branch is refused, %s', (_title, trigger, inputs) => {
    const error = thrownBy(() => task(trigger, inputs));
    expect(error.code).toBe('event-refused');
    expect(error.message).toContain('branch wip');
    expect(error.remedy).toContain('default branch');
  });

  it.each([PULL, GROUP, { ...PULL, fork: true }])('of what is not merged is refused', (trigger) => {
    const error = thrownBy(() => task(trigger, apply));
    expect(error.code).toBe('event-refused');
    expect(error.message).toContain('not merged');
  });
});

describe('an event', () => {
  it('pull_request_target is refused with the reason, whatever the command', () => {
    const trigger = {
      type: 'refused',
      event: 'pull_request_target',
      why: 'pull-request-target',
    } as const;
    for (const command of ['auto', 'validate', 'plan', 'apply', 'drift']) {
      const error = thrownBy(() => task(trigger, { ...TOKEN, INPUT_COMMAND: command }));
      expect(error.code).toBe('event-refused');
      expect(error.message).toContain('secrets');
      expect(error.remedy).toContain('on: pull_request');
    }
  });

  it('that is not known is refused, with those that are', () => {
    const error = thrownBy(() => task({ type: 'refused', event: 'issues', why: 'unknown-event' }));
    expect(error.code).toBe('event-refused');
    expect(error.message).toContain('issues');
    expect(error.remedy).toContain('workflow_dispatch');
  });
});
