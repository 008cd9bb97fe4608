import { describe, expect, it } from 'vitest';
import type { Scene } from '../support/action-scene.ts';
import { actionScene } from '../support/action-scene.ts';
import { shapeOf, topic } from '../support/shape.ts';

const CSAT = `
  csat:
    topics: { surveys: { name: Surveys }, sent: { name: CSAT sent, parent: surveys } }
    webhooks:
      survey:
        name: Survey
        url: https://hooks.acme.com/csat
        events: [CONVERSATION/CLOSED]
        headers: { x-api-key: { secret: CSAT_KEY } }
`;

const RETURNS = `
  returns:
    topics: { return: { name: Return } }
    webhooks:
      labels: { name: Labels, url: https://hooks.acme.com/labels, events: [TASK/CREATED] }
`;

/** A file with some integrations. */
function file(...integrations: readonly string[]): string {
  return `version: 1
organizations:
  production: { url: ORGANIZATION_URL }
integrations:${integrations.join('')}`;
}

describe('a team that works with pull requests', () => {
  it('sees, applies, keeps and takes away what it has reviewed', async () => {
    const here = await actionScene();
    const { github, emulator } = here;

    // A pull request is opened: the plan is one comment, and nothing is written to Gladly.
    const pull = here.open(file(CSAT.replace('CSAT sent', 'CSAT mailed')));
    const opened = await here.onPull(pull);
    expect(opened).toMatchObject({
      code: 0,
      outputs: { result: 'changes', reason: 'ok', creates: '3', updates: '0', removals: '0' },
    });
    expect(commentTexts(here, pull)).toEqual([expect.stringContaining('CSAT mailed')]);
    expect(opened.outputs['comment-url']).toContain(`/pull/${pull}#issuecomment-`);
    expect(opened.summary).toContain('CSAT mailed');
    expect(here.writes()).toEqual([]);

    // Another commit: the same comment shows the plan of now.
    here.amend(pull, file(CSAT, RETURNS));
    const amended = await here.onPull(pull);
    expect(amended.outputs).toMatchObject({ result: 'changes', creates: '5' });
    expect(commentTexts(here, pull)).toEqual([expect.stringContaining('CSAT sent')]);
    expect(amended.outputs['comment-url']).toBe(opened.outputs['comment-url']);

    // Approved and merged: exactly that is applied, recorded, and told in the comment.
    github.repository.review(pull);
    const applied = await here.onPush(github.repository.merge(pull, 'squash'));
    expect(applied).toMatchObject({
      code: 0,
      outputs: { result: 'applied', reason: 'ok', creates: '5', digest: amended.outputs['digest'] },
    });
    expect(shapeOf(emulator).topics).toEqual([
      topic('CSAT sent', { parent: 'Surveys' }),
      topic('Return'),
      topic('Surveys'),
    ]);
    expect(shapeOf(emulator).webhooks.map(({ name, enabled }) => [name, enabled])).toEqual([
      ['Survey', true],
      ['Labels', true],
    ]);
    expect(deployments(here)).toEqual([['production', 'success']]);
    expect(applied.outputs['deployment-id']).toMatch(/^\d+$/);
    expect(applied.outputs['comment-url']).toBe(opened.outputs['comment-url']);
    expect(commentTexts(here, pull)).toEqual([
      expect.stringContaining('created 3 topics and 2 webhooks'),
    ]);
    expect(applied.sinks['undo-file']).toContain('csat.webhook.survey');

    // The next morning all is as it should be: no issue.
    const quiet = await here.onSchedule();
    expect(quiet).toMatchObject({ code: 0, outputs: { result: 'in-sync', 'issue-url': '' } });
    expect([...github.state.issues.values()]).toEqual([]);

    // Somebody edits Gladly: one issue, which stays as it is while the difference does.
    const webhook = 'https://hooks.acme.com/csat';
    emulator.control.change({ change: 'edit-webhook', webhook, fields: { name: 'By hand' } });
    const drifted = await here.onSchedule({ inputs: { 'fail-on-drift': 'true' } });
    expect(drifted).toMatchObject({ code: 1, outputs: { result: 'drift' } });
    const again = await here.onSchedule();
    expect(again).toMatchObject({ code: 0, outputs: { result: 'drift' } });
    const [issue, ...others] = [...github.state.issues.values()];
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ state: 'open', body: expect.stringContaining('By hand') });
    expect(again.outputs['issue-url']).toContain(`/issues/${issue?.number}`);

    // It is restored by hand, in two steps; the issue closes.
    const restore = { command: 'apply', scope: 'all' };
    const asked = await here.onDispatch({ inputs: restore });
    expect(asked).toMatchObject({
      code: 0,
      outputs: { result: 'changes', reason: 'approval-needed', updates: '1' },
    });
    const approve = (asked.outputs['digest'] ?? '').slice(0, 12);
    const restored = await here.onDispatch({ inputs: { ...restore, approve } });
    expect(restored).toMatchObject({ code: 0, outputs: { result: 'applied', updates: '1' } });
    expect((await here.onSchedule()).outputs).toMatchObject({ result: 'in-sync' });
    expect(issue).toMatchObject({ state: 'closed' });

    // An integration is taken out of the file: its webhook goes, its topic is archived.
    const removal = here.open(file(CSAT));
    const planned = await here.onPull(removal);
    expect(planned.outputs).toMatchObject({ result: 'changes', removals: '2' });
    const removed = await here.onPush(github.repository.merge(removal));
    expect(removed).toMatchObject({ code: 0, outputs: { result: 'applied', removals: '2' } });
    expect(shapeOf(emulator).webhooks.map(({ name }) => name)).toEqual(['Survey']);
    expect(shapeOf(emulator).topics).toContainEqual(topic('Return', { disabled: true }));
    expect(deployments(here).map(([, state]) => state)).toEqual(['success', 'success', 'success']);
  });
});

/** What people read in the comments on a pull request. */
function commentTexts({ github }: Scene, pull: number): readonly string[] {
  return github.repository.commentsOn(pull).map(({ body }) => body);
}

/** Environment and newest state of each deployment of ours, oldest first. */
function deployments({ github }: Scene): readonly (readonly [string, string | undefined])[] {
  return [...github.state.deployments.values()].map(({ environment, statuses }) => [
    environment,
    statuses.at(-1)?.state,
  ]);
}
