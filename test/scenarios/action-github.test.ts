import { describe, expect, it } from 'vitest';
import type { Scene } from '../support/action-scene.ts';
import { actionScene } from '../support/action-scene.ts';
import { timePassing } from '../support/fast-clock.ts';
import { SECONDARY_LIMIT } from '../support/github/server.ts';
import type { Permission } from '../support/github/tokens.ts';
import type { ActionRun } from '../support/run-action.ts';
import { csat } from '../support/scenario.ts';

const ONE = csat('topics: { sent: { name: CSAT sent } }');
const TWO = csat('topics: { sent: { name: CSAT sent }, more: { name: More } }');

const HURRIED = { environment: timePassing(60) };

async function applied(here: Scene, config = ONE): Promise<void> {
  const pull = here.open(config);
  await here.onPull(pull);
  await here.onPush(here.github.repository.merge(pull));
}

function errorsOf({ annotations }: ActionRun): string {
  const errors = annotations.filter(({ severity }) => severity === 'error');
  return errors.map(({ message }) => message).join('\n');
}

describe('a permission that the token lacks', () => {
  it.each<[string, Permission]>([
    ['contents: read', 'contents'],
    ['deployments: read', 'deployments'],
    ['pull-requests: write', 'pull-requests'],
  ])('fails a plan by its name: %s', async (named, permission) => {
    const here = await actionScene({ config: ONE });
    const pull = here.open(TWO);
    here.github.permit('job', { [permission]: 'none', issues: 'none' });
    const run = await here.onPull(pull);
    expect(run).toMatchObject({
      code: 1,
      outputs: { result: 'failed', reason: 'github-permission' },
    });
    expect(errorsOf(run)).toContain(named);
    expect(run.summary).not.toBe('');
    expect(here.writes()).toEqual([]);
  });

  it.each<[string, Permission]>([
    ['deployments: write', 'deployments'],
    ['pull-requests: ', 'pull-requests'],
  ])('stops an apply before the first write: %s', async (named, permission) => {
    const here = await actionScene();
    const pull = here.open(ONE);
    await here.onPull(pull);
    here.github.permit('job', {
      [permission]: permission === 'deployments' ? 'read' : 'none',
      issues: 'none',
    });
    const run = await here.onPush(here.github.repository.merge(pull));
    expect(run).toMatchObject({ code: 1, outputs: { reason: 'github-permission' } });
    expect(errorsOf(run)).toContain(named);
    expect(here.writes()).toEqual([]);
  });

  it('that only the receipt needs fails the job after the apply, and loses nothing', async () => {
    const here = await actionScene();
    const pull = here.open(ONE);
    await here.onPull(pull);
    here.github.permit('job', { 'pull-requests': 'read', issues: 'none' });
    const run = await here.onPush(here.github.repository.merge(pull));
    expect(run).toMatchObject({
      code: 1,
      outputs: { result: 'applied', reason: 'github-permission', creates: '1' },
    });
    expect(errorsOf(run)).toContain('pull-requests: write');
    expect(run.summary).toContain('CSAT sent');
    expect(run.sinks['undo-file']).toContain('csat.topic.sent');
    expect(here.writes()).toEqual(['POST topics']);
  });

  it('fails a drift check that cannot open its issue, by its name', async () => {
    const here = await actionScene();
    await applied(here);
    here.emulator.control.change({
      change: 'edit-topic',
      topic: 'CSAT sent',
      fields: { name: 'X' },
    });
    here.github.permit('job', { issues: 'none', 'pull-requests': 'none' });
    const run = await here.onSchedule();
    expect(run).toMatchObject({
      code: 1,
      outputs: { result: 'failed', reason: 'github-permission' },
    });
    expect(errorsOf(run)).toContain('issues: write');
    expect(run.summary).toContain('CSAT sent');
  });

  it('is not asked for by a plan that posts nothing', async () => {
    const here = await actionScene({ config: ONE });
    here.github.permit('job', { 'pull-requests': 'none', issues: 'none', deployments: 'read' });
    const run = await here.onPull(here.open(TWO), { inputs: { comment: 'off' } });
    expect(run).toMatchObject({ code: 0, outputs: { result: 'changes', 'comment-url': '' } });
    expect(here.github.writes()).toEqual([]);
    const warnings = run.annotations.filter(({ severity }) => severity === 'warning');
    expect(warnings.map(({ message }) => message).join()).toMatch(/merging it will apply nothing/);
  });
});

describe('a GitHub that fails', () => {
  it('is asked again, and nothing is posted or applied twice', async () => {
    const here = await actionScene();
    const { github } = here;
    const pull = here.open(ONE);
    github.fail({ on: { method: 'GET', nth: 2 }, effect: { type: 'answer', status: 502 } });
    github.fail({
      on: { method: 'POST', path: '*/comments' },
      moment: 'after',
      effect: { type: 'reset' },
    });
    expect(await here.onPull(pull, HURRIED)).toMatchObject({ code: 0 });
    expect(github.repository.commentsOn(pull)).toHaveLength(1);
    github.fail({ on: { method: 'GET', nth: 3 }, effect: SECONDARY_LIMIT });
    github.fail({
      on: { method: 'POST', path: '*/deployments' },
      moment: 'after',
      effect: { type: 'reset' },
    });
    github.fail({ on: { method: 'PATCH' }, effect: { type: 'cut-off' } });
    const run = await here.onPush(github.repository.merge(pull), HURRIED);
    expect(run).toMatchObject({ code: 0, outputs: { result: 'applied' } });
    expect(here.writes()).toEqual(['POST topics']);
    expect(github.repository.commentsOn(pull)).toHaveLength(1);
    expect([...github.state.deployments.values()]).toHaveLength(1);
  });

  it('before an apply has begun leaves Gladly as it is', async () => {
    const here = await actionScene();
    const pull = here.open(ONE);
    await here.onPull(pull);
    const down = { type: 'answer', status: 503 } as const;
    here.github.fail({
      on: { method: 'POST', path: '*/deployments', times: 'always' },
      effect: down,
    });
    const run = await here.onPush(here.github.repository.merge(pull), HURRIED);
    expect(run).toMatchObject({ code: 1, outputs: { reason: 'github-unreachable' } });
    expect(here.writes()).toEqual([]);
  });

  it('while Gladly is written to does not stop half-way: the job fails, the apply is whole', async () => {
    const here = await actionScene();
    const { github } = here;
    const pull = here.open(TWO);
    await here.onPull(pull);
    const down = { type: 'answer', status: 503 } as const;
    const late = { method: 'POST', path: '*/statuses', nth: 2, times: 'always' } as const;
    github.fail({ on: late, effect: down });
    github.fail({ on: { method: 'PATCH', times: 'always' }, effect: down });
    const push = github.repository.merge(pull);
    const run = await here.onPush(push, { ...HURRIED, run: { id: 900, attempt: 1 } });
    expect(run).toMatchObject({ code: 1, outputs: { reason: 'github-unreachable' } });
    expect(here.writes()).toEqual(['POST topics', 'POST topics']);
    expect(run.summary).not.toBe('');
    github.clearFaults();
    const again = await here.onPush(push, { run: { id: 900, attempt: 2 } });
    expect(again).toMatchObject({ code: 0 });
    expect(here.writes()).toHaveLength(2);
  });
});

describe('runs that overtake each other', () => {
  it('leave the comment of the newer run', async () => {
    const here = await actionScene({ config: ONE });
    const pull = here.open(TWO);
    await here.onPull(pull, { run: { id: 300, attempt: 1 } });
    const [newer] = here.github.repository.commentsOn(pull).map(({ body }) => body);
    await here.onPull(pull, { run: { id: 299, attempt: 3 } });
    expect(here.github.repository.commentsOn(pull).map(({ body }) => body)).toEqual([newer]);
  });

  it('are superseded: an old push that is run again changes nothing', async () => {
    const here = await actionScene();
    const { repository } = here.github;
    const [first, second] = [here.open(ONE), here.open(TWO, { branch: 'second' })];
    for (const pull of [first, second]) await here.onPull(pull);
    const old = repository.merge(first, 'squash');
    await here.onPush(repository.merge(second, 'rebase'));
    const before = here.writes();
    const run = await here.onPush(old);
    expect(run).toMatchObject({ code: 0, outputs: { result: 'no-changes', reason: 'superseded' } });
    expect(here.writes()).toEqual(before);
  });

  it('are superseded by what the branch holds, which is never superseded itself', async () => {
    const here = await actionScene();
    const { repository, state } = here.github;
    const [first, second] = [here.open(ONE), here.open(TWO, { branch: 'second' })];
    for (const pull of [first, second]) await here.onPull(pull);
    const old = repository.merge(first, 'squash');
    const next = repository.merge(second, 'squash');
    const late = await here.onPush(old);
    expect(late).toMatchObject({ outputs: { result: 'no-changes', reason: 'superseded' } });
    expect(here.writes()).toEqual([]);
    await here.onPush(next);
    state.branches.set('main', old.after);
    const back = await here.onPush({ branch: 'main', before: next.after, after: old.after });
    expect(back).toMatchObject({ outputs: { result: 'refused', reason: 'no-reviewed-plan' } });
  });

  it('wait for an apply that is running, then stop with its address', async () => {
    const here = await actionScene();
    const pull = here.open(ONE);
    await here.onPull(pull);
    const push = here.github.repository.merge(pull);
    let end = (_signal: NodeJS.Signals) => {};
    const on = { method: 'POST', path: '/api/v1/topics' };
    here.emulator.control.addFault({ on, effect: { type: 'call', run: () => end('SIGKILL') } });
    here.emulator.control.addFault({ on, effect: { type: 'reset' } });
    await here.onPush(push, { run: { id: 700, attempt: 1 }, started: (kill) => (end = kill) });
    here.emulator.control.clearFaults();
    const second = await here.onPush(push, { environment: timePassing(100) });
    expect(second).toMatchObject({ code: 1, outputs: { result: 'refused', reason: 'busy' } });
    expect(errorsOf(second)).toContain('/actions/runs/700');
    expect(here.writes()).toEqual(['POST topics']);
    const again = await here.onPush(push, { run: { id: 700, attempt: 2 } });
    expect(again).toMatchObject({ code: 0, outputs: { result: 'applied' } });
  });

  it('are cancelled while they plan: nothing is begun', async () => {
    const here = await actionScene();
    const pull = here.open(ONE);
    await here.onPull(pull);
    let end = (_signal: NodeJS.Signals) => {};
    const interrupt = async () => {
      end('SIGINT');
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    };
    const on = { method: 'GET', path: '/api/v1/topics' };
    here.emulator.control.addFault({ on, effect: { type: 'call', run: interrupt } });
    const push = here.github.repository.merge(pull);
    const run = await here.onPush(push, { started: (kill) => (end = kill) });
    expect(run).toMatchObject({ code: 1, outputs: { result: 'failed' } });
    expect([...here.github.state.deployments.values()]).toEqual([]);
    expect(here.writes()).toEqual([]);
  });

  it('are cancelled: what was begun comes to its end, and the next attempt does the rest', async () => {
    const here = await actionScene();
    const pull = here.open(csat('topics: { a: { name: A }, b: { name: B, parent: a } }'));
    await here.onPull(pull);
    const push = here.github.repository.merge(pull);
    let end = (_signal: NodeJS.Signals) => {};
    const on = { method: 'POST', path: '/api/v1/topics' };
    const interrupt = async () => {
      end('SIGINT');
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    };
    here.emulator.control.addFault({ on, effect: { type: 'call', run: interrupt } });
    const run = { id: 800, attempt: 1 };
    const stopped = await here.onPush(push, { run, started: (kill) => (end = kill) });
    expect(stopped).toMatchObject({ code: 1, outputs: { result: 'partially-applied' } });
    const again = await here.onPush(push, { run: { id: 800, attempt: 2 } });
    expect(again).toMatchObject({ code: 0, outputs: { result: 'applied', creates: '1' } });
    expect(here.writes()).toEqual(['POST topics', 'POST topics']);
  });
});
