import { describe, expect, it } from 'vitest';
import type { Push } from '../support/github/repository.ts';
import type { ActionRun } from '../support/run-action.ts';
import type { Scene, StepOptions } from '../support/action-scene.ts';
import { actionScene } from '../support/action-scene.ts';
import { csat } from '../support/scenario.ts';
import { shapeOf, topic } from '../support/shape.ts';

const ONE = csat('topics: { sent: { name: CSAT sent } }');
const TWO = csat('topics: { sent: { name: CSAT sent }, more: { name: More } }');
const RENAMED = csat('topics: { sent: { name: CSAT mailed } }');

/** A merged pull request whose plan was posted; what was done to the comment comes in between. */
async function merged(
  here: Scene,
  config: string,
  between: (pull: number) => void | Promise<void> = () => {},
  applying: StepOptions = {},
): Promise<{ readonly pull: number; readonly push: Push; readonly run: ActionRun }> {
  const pull = here.open(config);
  await here.onPull(pull);
  await between(pull);
  const push = here.github.repository.merge(pull, 'squash');
  return { pull, push, run: await here.onPush(push, applying) };
}

/** Refused for a reason that the job, the summary and an annotation all tell, with the way on. */
function expectRefusal(here: Scene, run: ActionRun, reason: string): void {
  expect(run).toMatchObject({ code: 1, outputs: { result: 'refused', reason } });
  expect(here.writes()).toEqual([]);
  expect([...here.github.state.deployments.values()]).toEqual([]);
  expect(run.summary).toMatch(/workflow\\_dispatch/);
  const errors = run.annotations.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ message }) => message).join('\n')).toContain('workflow_dispatch');
}

describe('the pull request that was merged', () => {
  it('is told why a guard stopped the apply, and gets its receipt when the job is run again', async () => {
    const here = await actionScene();
    const { repository } = here.github;
    const { run: applied } = await merged(here, TWO);
    expect(applied).toMatchObject({ code: 0 });
    const pull = here.open(csat('topics: {}'), { branch: 'removal' });
    const inputs = { 'max-removals': '1' };
    await here.onPull(pull);
    const push = repository.merge(pull);
    const stopped = await here.onPush(push, { inputs });
    expect(stopped).toMatchObject({ code: 1, outputs: { reason: 'max-removals' } });
    const [told] = repository.commentsOn(pull);
    expect(told?.body).toContain('Merged, and not applied');
    expect(told?.body).toContain('max-removals: 2');
    expect(await here.onPush(push)).toMatchObject({ code: 0, outputs: { result: 'applied' } });
    expect(repository.commentsOn(pull)[0]?.body).toMatch(/^<!-- gladly-integrations:receipt/);
  });

  it('gets its receipt from a later run where it could not be posted', async () => {
    const here = await actionScene();
    const { github } = here;
    const pull = here.open(ONE);
    await here.onPull(pull);
    const push = github.repository.merge(pull);
    github.permit('job', { 'pull-requests': 'read', issues: 'none' });
    expect(await here.onPush(push)).toMatchObject({ code: 1, outputs: { result: 'applied' } });
    expect(github.repository.commentsOn(pull)[0]?.body).toMatch(/^<!-- \S+:plan/);
    github.permit('job', { 'pull-requests': 'write', issues: 'write' });
    const again = await here.onPush(push);
    expect(again).toMatchObject({ code: 0, outputs: { result: 'no-changes' } });
    const [told] = github.repository.commentsOn(pull);
    expect(told?.body).toMatch(/^<!-- \S+:receipt/);
    expect(told?.body).toContain('nothing is left to do');
  });
});

describe('an apply of what nobody has reviewed writes nothing', () => {
  it('where there was no pull request', async () => {
    const here = await actionScene();
    const push = here.github.repository.push({ 'gladly-integrations.yml': here.text(ONE) });
    expectRefusal(here, await here.onPush(push), 'no-reviewed-plan');
  });

  it('where a push brings back what was reviewed and taken out again', async () => {
    const here = await actionScene();
    const { repository } = here.github;
    const pull = here.open(ONE);
    await here.onPull(pull);
    repository.merge(pull, 'squash');
    repository.merge(here.open(csat('topics: {}'), { branch: 'out' }), 'squash');
    const push = repository.push({ 'gladly-integrations.yml': here.text(ONE) });
    const run = await here.onPush(push);
    expectRefusal(here, run, 'no-reviewed-plan');
    expect(run.summary).toContain(`commit \`${push.after.slice(0, 7)}\`: came onto the branch`);
  });

  it('where the pull request has no plan of ours, only somebody else who copied one', async () => {
    const here = await actionScene();
    const { run } = await merged(here, ONE, (pull) => {
      const [own] = here.github.repository.commentsOn(pull);
      here.github.state.comments.delete(own?.id ?? 0);
      here.github.repository.comment(pull, own?.body ?? '', 'mallory');
    });
    expectRefusal(here, run, 'no-reviewed-plan');
  });

  it('where the record was edited', async () => {
    const here = await actionScene();
    const { run } = await merged(here, ONE, (pull) => {
      const [own] = here.github.repository.commentsOn(pull);
      if (own) own.body = own.body.replace(/(record v1 \S{40})./, '$1A').replace(/A(?=A )/, 'B');
    });
    expectRefusal(here, run, 'record-invalid');
  });

  it('where the record was made with another token', async () => {
    const here = await actionScene();
    const { run } = await merged(here, ONE, undefined, {
      inputs: { 'signing-key': 'fake-other-key' },
    });
    expectRefusal(here, run, 'record-invalid');
  });

  it('where the record was copied from another pull request', async () => {
    const here = await actionScene();
    const other = here.open(ONE, { branch: 'other' });
    await here.onPull(other);
    const { run } = await merged(here, ONE, (pull) => {
      const [own] = here.github.repository.commentsOn(pull);
      const [theirs] = here.github.repository.commentsOn(other);
      if (own) own.body = theirs?.body ?? '';
    });
    expectRefusal(here, run, 'record-mismatch');
  });

  it('where the record was made for another organization', async () => {
    const here = await actionScene();
    const elsewhere = ONE.replace('production:', 'sandbox:');
    const other = here.open(elsewhere, { branch: 'other' });
    await here.onPull(other);
    const { run } = await merged(here, ONE, (pull) => {
      const [own] = here.github.repository.commentsOn(pull);
      const [theirs] = here.github.repository.commentsOn(other);
      const record = /^<!-- gladly-integrations:record .*$/m;
      const copied = record.exec(theirs?.body ?? '')?.[0] ?? '';
      if (own) own.body = own.body.replace(record, copied);
    });
    expectRefusal(here, run, 'record-mismatch');
  });

  it('where a plan shows them only after the merge', async () => {
    const here = await actionScene();
    const before: string[] = [];
    const bodies = (pull: number) =>
      here.github.repository.commentsOn(pull).map(({ body }) => body);
    const pull = here.open(ONE);
    await here.onPull(pull);
    here.amend(pull, TWO);
    before.push(...bodies(pull));
    const push = here.github.repository.merge(pull, 'squash');
    const late = await here.onPull(pull);
    expect(late).toMatchObject({ code: 0, outputs: { result: 'changes', 'comment-url': '' } });
    expect(late.annotations.map(({ message }) => message).join()).toContain('merged or closed');
    expect(bodies(pull)).toEqual(before);
    expectRefusal(here, await here.onPush(push), 'not-covered');
  });

  it('where the record says that its plan was shown after the merge', async () => {
    const here = await actionScene();
    const { repository } = here.github;
    const pull = here.open(ONE);
    await here.onPull(pull);
    const push = repository.merge(pull, 'squash');
    const hourAgo = new Date(Date.now() - 3_600_000).toISOString();
    repository.pull(pull).mergedAt = `${hourAgo.slice(0, 19)}Z`;
    const run = await here.onPush(push);
    expectRefusal(here, run, 'no-reviewed-plan');
    expect(run.summary).toContain('shown only after its pull request was merged');
    expect(repository.commentsOn(pull)[0]?.body).toContain('shown only after it was merged, at');
  });

  it('where there are operations that the plan did not show, until a later plan shows them', async () => {
    const here = await actionScene();
    const { repository } = here.github;
    const { pull, run } = await merged(here, ONE, (number) => here.amend(number, TWO));
    expectRefusal(here, run, 'not-covered');
    const [comment] = repository.commentsOn(pull);
    for (const text of [run.summary, comment?.body]) {
      expect(text).toMatch(
        /\| \*\*create\*\* topic \| `More`.*\| No plan that was reviewed shows it\./,
      );
      expect(text).toMatch(new RegExp(`^- #${pull}: reviewed, as plan \`[0-9a-f]{12}\`$`, 'm'));
    }
    expect(run.log).toContain('! No plan that was reviewed shows it.');
    expect(run.document).toMatchObject({
      uncovered: [{ operation: 'csat.topic.more:create:this-change', code: 'not-reviewed' }],
      review: { pulls: [{ pullRequest: pull, state: 'good' }], pushed: null },
    });
    const { pull: second, run: applied } = await merged(here, `${TWO}# Nothing but a comment\n`);
    expect(applied).toMatchObject({ code: 0, outputs: { result: 'applied', creates: '2' } });
    expect(applied.summary).toMatch(new RegExp(`^Reviewed in #${pull}, #${second}\\.$`, 'm'));
  });

  it('where somebody changed in Gladly what was to be changed, until it is put back', async () => {
    const topics = [{ name: 'Surveys' }, { name: 'Other' }, { name: 'CSAT sent' }];
    const here = await actionScene({ seed: { topics } });
    const move = (parent: string | null) =>
      here.emulator.control.change({
        change: 'edit-topic',
        topic: 'CSAT sent',
        fields: { parent },
      });
    const config = csat('topics: { sent: { name: CSAT sent, parent: Surveys } }');
    const { pull, push, run } = await merged(here, config, () => move('Other'));
    expectRefusal(here, run, 'not-covered');
    const [told] = here.github.repository.commentsOn(pull);
    expect(told?.body).toContain('parent topic: `Other` → `Surveys`');
    expect(told?.body).toContain('can also be put back there as it was; run this job again then');
    const failing = run.annotations.map(({ message }) => message).join('\n');
    expect(failing).toContain(
      'csat.topic.sent: In Gladly it is not as it was when it was reviewed.',
    );
    move(null);
    const again = await here.onPush(push);
    expect(again).toMatchObject({ code: 0, outputs: { result: 'applied' } });
  });
});

describe('a review', () => {
  it('still holds when part of it was done by hand', async () => {
    const here = await actionScene();
    const { run } = await merged(here, TWO, () => {
      here.emulator.control.change({ change: 'add-topic', topic: { name: 'More' } });
    });
    expect(run).toMatchObject({ code: 0, outputs: { result: 'applied', creates: '1' } });
    expect(shapeOf(here.emulator).topics).toEqual([topic('CSAT sent'), topic('More')]);
  });

  it('holds for all pull requests of a push, and again after a part has failed', async () => {
    const here = await actionScene({ config: csat('topics: {}') });
    const { repository } = here.github;
    const [first, second] = [here.open(ONE), here.open(TWO, { branch: 'second' })];
    for (const pull of [first, second]) await here.onPull(pull);
    const group = repository.queue([first, second]);
    const on = { method: 'POST', path: '/api/v1/topics', nth: 2 };
    here.emulator.control.addFault({ on, effect: { type: 'answer', status: 400, body: [] } });
    const push = repository.land(group);
    const partly = await here.onPush(push, { run: { id: 500, attempt: 1 } });
    expect(partly).toMatchObject({ code: 1, outputs: { result: 'partially-applied' } });
    const again = await here.onPush(push, { run: { id: 500, attempt: 2 } });
    expect(again).toMatchObject({ code: 0, outputs: { result: 'applied', creates: '1' } });
    expect(shapeOf(here.emulator).topics).toEqual([topic('CSAT sent'), topic('More')]);
  });

  it('is not asked for where the workflow turns the rule off', async () => {
    const here = await actionScene();
    const push = here.github.repository.push({ 'gladly-integrations.yml': here.text(ONE) });
    const run = await here.onPush(push, { inputs: { 'require-review': 'false' } });
    expect(run).toMatchObject({ code: 0, outputs: { result: 'applied' } });
  });

  it('outlives a new Gladly token where a signing key is set', async () => {
    const here = await actionScene();
    const signing = { inputs: { 'signing-key': 'fake-signing-key' } };
    const pull = here.open(RENAMED);
    await here.onPull(pull, signing);
    const run = await here.onPush(here.github.repository.merge(pull), signing);
    expect(run).toMatchObject({ code: 0, outputs: { result: 'applied' } });

    // With another key nothing of it is known as ours, and the way on is told; with the same it is.
    const removal = here.open(csat('topics: {}'), { branch: 'removal' });
    const unsigned = await here.onPull(removal);
    expect(unsigned.outputs).toMatchObject({ result: 'no-changes', removals: '0' });
    const told = unsigned.annotations.map(({ message }) => message).join('\n');
    expect(told).toContain('give the input signing-key the former Gladly token');
    const signed = await here.onPull(removal, signing);
    expect(signed.outputs).toMatchObject({ result: 'changes', removals: '1' });
  });

  it('is found again once the key that it was made with is given back', async () => {
    const here = await actionScene();
    const { pull, push, run } = await merged(here, ONE, undefined, {
      inputs: { 'signing-key': 'fake-other-key' },
    });
    expectRefusal(here, run, 'record-invalid');
    const again = await here.onPush(push);
    expect(again).toMatchObject({ code: 0, outputs: { result: 'applied' } });
    const [comment] = here.github.repository.commentsOn(pull);
    expect(comment?.body).toContain('gladly-integrations:receipt');
  });

  it('is told to have changed when the plan does after an approval', async () => {
    const here = await actionScene();
    const pull = here.open(ONE);
    const first = await here.onPull(pull);
    here.github.repository.review(pull);
    here.amend(pull, TWO);
    await here.onPull(pull);
    const texts = () => here.github.repository.commentsOn(pull).map(({ body }) => body);
    const changed = texts();
    here.amend(pull, `${TWO}# A remark\n`);
    await here.onPull(pull);
    expect(texts()).toHaveLength(1);
    expect(first.code).toBe(0);
    for (const body of [...changed, ...texts()]) expect(body).toMatch(/approv/i);
  });
});
