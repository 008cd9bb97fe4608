import type { Trigger } from '../github/context.ts';
import { ReconcileError } from '../shared/errors.ts';
import type { ActionInputs } from './inputs.ts';

export type PullTrigger = Extract<Trigger, { readonly type: 'pull-request' }>;

/** What a run does. */
export type Task =
  | { readonly type: 'validate' }
  /** Of a change whose author must not get at secrets. */
  | {
      readonly type: 'offline-plan';
      readonly base: string;
      readonly head: string;
      readonly why: 'fork' | 'dependabot';
    }
  /** `base: null`: compared with what was applied last. `pull`: where the comment goes. */
  | {
      readonly type: 'plan';
      readonly base: string | null;
      readonly head: string;
      readonly pull: PullTrigger | null;
    }
  /** `by`: what has to approve of the plan. */
  | {
      readonly type: 'apply';
      readonly head: string;
      readonly branch: string;
      readonly by: 'review' | 'digest' | 'nothing';
    }
  | { readonly type: 'drift'; readonly head: string };

type Command = Exclude<ActionInputs['command'], 'auto'>;

/**
 * What is to be done for an event: the command that the workflow names, else the one that the
 * event stands for.
 *
 * | event                                   | `auto`         |
 * |-----------------------------------------|----------------|
 * | `pull_request`                          | plan           |
 * | `pull_request` from a fork              | plan, offline  |
 * | `pull_request` of Dependabot, no secret | plan, offline  |
 * | `merge_group`                           | plan           |
 * | `push` to the default branch            | apply          |
 * | `push` elsewhere                        | validate       |
 * | `schedule`                              | drift          |
 * | `workflow_dispatch`                     | plan           |
 *
 * @throws ReconcileError `event-refused` for events that would give strangers the secrets, for
 *   unknown ones, and for an apply of what is not merged.
 */
export function taskFor(trigger: Trigger, inputs: ActionInputs): Task {
  if (trigger.type === 'refused') throw refusal(trigger);
  const command = inputs.command === 'auto' ? defaultCommand(trigger) : inputs.command;
  if (command === 'validate') return { type: 'validate' };
  const isChange = trigger.type === 'pull-request' || trigger.type === 'merge-group';
  if (isChange && command !== 'plan') throw notMerged(command, trigger);
  if (command === 'apply' && 'branch' in trigger && !trigger.isDefault) throw elsewhere(trigger);
  const head = headOf(trigger);
  switch (command) {
    case 'plan':
      return planTask(trigger, inputs);
    case 'apply':
      return { type: 'apply', head, branch: branchOf(trigger), by: approvalFor(trigger, inputs) };
    case 'drift':
      return { type: 'drift', head };
  }
}

type Accepted = Exclude<Trigger, { readonly type: 'refused' }>;

function defaultCommand(trigger: Accepted): Command {
  switch (trigger.type) {
    case 'pull-request':
    case 'merge-group':
    case 'dispatch':
      return 'plan';
    case 'push':
      return trigger.isDefault ? 'apply' : 'validate';
    case 'schedule':
      return 'drift';
  }
}

function planTask(trigger: Accepted, { gladlyApiToken }: ActionInputs): Task {
  const head = headOf(trigger);
  if (trigger.type === 'merge-group') {
    return { type: 'plan', base: trigger.base, head, pull: null };
  }
  if (trigger.type !== 'pull-request') return { type: 'plan', base: null, head, pull: null };
  const { base } = trigger;
  if (trigger.fork) return { type: 'offline-plan', base, head, why: 'fork' };
  if (trigger.dependabot && gladlyApiToken === null) {
    return { type: 'offline-plan', base, head, why: 'dependabot' };
  }
  return { type: 'plan', base, head, pull: trigger };
}

/** Where nobody opens a pull request, a person reads the plan and gives its digest. */
function approvalFor(
  trigger: Accepted,
  { approve, requireReview }: ActionInputs,
): Extract<Task, { readonly type: 'apply' }>['by'] {
  if (approve !== null) return 'digest';
  if (!requireReview) return 'nothing';
  return trigger.type === 'dispatch' ? 'digest' : 'review';
}

function headOf(trigger: Accepted): string {
  return trigger.type === 'push' ? trigger.after : trigger.head;
}

function branchOf(trigger: Accepted): string {
  return 'branch' in trigger ? trigger.branch : '';
}

function refusal({ event, why }: Extract<Trigger, { readonly type: 'refused' }>): ReconcileError {
  if (why === 'pull-request-target') {
    return new ReconcileError(
      'event-refused',
      'The event pull_request_target is refused: it hands the secrets of the repository to ' +
        'changes that anybody can propose.',
      {
        remedy:
          'Write `on: pull_request` in the workflow. Pull requests from forks then get a plan ' +
          'without Gladly, for which no secret is needed.',
      },
    );
  }
  return new ReconcileError('event-refused', `There is nothing to do for the event ${event}.`, {
    remedy: 'Start the workflow on pull_request, merge_group, push, schedule or workflow_dispatch.',
  });
}

function elsewhere({ branch }: { readonly branch: string }): ReconcileError {
  const message = `apply is refused on the branch ${branch}: what it would write to Gladly is not on the default branch.`;
  return new ReconcileError('event-refused', message, {
    remedy:
      'Merge the change into the default branch and apply it there: its push does that, or ' +
      'workflow_dispatch on that branch. On other branches leave out the input command, or write ' +
      'plan or validate.',
  });
}

function notMerged(command: Command, { type }: Accepted): ReconcileError {
  const event = type === 'merge-group' ? 'merge_group' : 'pull_request';
  const what =
    command === 'apply' ? 'writes to Gladly what is not merged' : 'is not about a change';
  return new ReconcileError('event-refused', `${command} is refused on ${event}: it ${what}.`, {
    remedy: `Leave out the input command, or write plan or validate, in workflows on ${event}.`,
  });
}
