import { describe, expect, it } from 'vitest';
import type { Scene } from '../support/action-scene.ts';
import { actionScene } from '../support/action-scene.ts';
import { csat } from '../support/scenario.ts';

const ONE = csat('topics: { sent: { name: CSAT sent } }');
const TWO = csat('topics: { sent: { name: CSAT sent }, more: { name: More } }');

/** Kinds of our comments on a pull request, the oldest first; hidden ones in brackets. */
function kindsOn(here: Scene, pull: number): readonly string[] {
  return here.github.repository.commentsOn(pull).map(({ body, minimized }) => {
    const kind = /^<!-- gladly-integrations:(\w+)/.exec(body)?.[1] ?? '';
    return minimized === null ? kind : `(${kind})`;
  });
}

function bodyOn(here: Scene, pull: number): string {
  return here.github.repository.commentsOn(pull).at(-1)?.body ?? '';
}

describe('what merged pull requests are told', () => {
  it('reaches the others where one of them takes no comment, and the run tells of that one', async () => {
    const here = await actionScene();
    const { github } = here;
    const pulls = [here.open(ONE), here.open(TWO), here.open(`${TWO}# More\n`)];
    for (const pull of pulls) await here.onPull(pull);
    const [, second] = pulls.map((pull) => github.repository.commentsOn(pull)[0]?.id);
    github.fail({
      on: { method: 'PATCH', path: `*/issues/comments/${second}` },
      effect: { type: 'answer', status: 403, body: { message: 'This conversation is locked' } },
    });
    const run = await here.onPush(github.repository.land(github.repository.queue(pulls)));
    expect(pulls.map((pull) => kindsOn(here, pull))).toEqual([['receipt'], ['plan'], ['receipt']]);
    expect(run).toMatchObject({
      code: 1,
      outputs: { result: 'applied', reason: 'github-permission', creates: '2' },
    });
    const errors = run.annotations.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ message }) => message).join()).toContain('This conversation is locked');
  });

  it('is why an apply could not even be tried, and that the review still counts', async () => {
    const here = await actionScene();
    const pull = here.open(ONE);
    await here.onPull(pull);
    const push = here.github.repository.merge(pull);
    const on = { path: '/api/v1/organization' };
    here.emulator.control.addFault({ on, effect: { type: 'answer', status: 401, body: '' } });
    const run = await here.onPush(push);
    expect(run).toMatchObject({ code: 1, outputs: { result: 'failed', reason: 'gladly-auth' } });
    expect(bodyOn(here, pull)).toContain('### Merged, and not applied in `production`');
    expect(bodyOn(here, pull)).toContain('Gladly did not accept the API token');
    expect(bodyOn(here, pull)).toContain('What was reviewed here still counts.');
    here.emulator.control.clearFaults();
    expect(await here.onPush(push)).toMatchObject({ code: 0, outputs: { result: 'applied' } });
    expect(kindsOn(here, pull)).toEqual(['receipt']);
  });

  it('is nothing where somebody applied by hand', async () => {
    const here = await actionScene();
    const pull = here.open(ONE);
    const { outputs } = await here.onPull(pull);
    here.github.repository.merge(pull);
    const inputs = { command: 'apply', approve: outputs['digest'] ?? '' };
    const run = await here.onDispatch({ inputs });
    expect(run).toMatchObject({ code: 0, outputs: { result: 'applied', 'comment-url': '' } });
    expect(kindsOn(here, pull)).toEqual(['plan']);
    expect(run.summary).not.toContain('Reviewed in');
  });
});

describe('the input comment', () => {
  it('new: has each run write its own, and hides the older ones', async () => {
    const here = await actionScene();
    const each = { inputs: { comment: 'new' } };
    const pull = here.open(ONE);
    await here.onPull(pull, each);
    here.amend(pull, TWO);
    await here.onPull(pull, each);
    expect(kindsOn(here, pull)).toEqual(['(plan)', 'plan']);
    expect(bodyOn(here, pull)).toContain('create 2 topics');
    const run = await here.onPush(here.github.repository.merge(pull), each);
    expect(run).toMatchObject({ code: 0, outputs: { result: 'applied' } });
    expect(kindsOn(here, pull)).toEqual(['(plan)', 'receipt']);
  });

  it('changes-only: writes none before there is something to do, and keeps it up to date then', async () => {
    const here = await actionScene({ seed: { topics: [] }, config: csat('topics: {}') });
    const each = { inputs: { comment: 'changes-only' } };
    const pull = here.open(`${csat('topics: {}')}# Only a remark\n`);
    const quiet = await here.onPull(pull, each);
    expect(quiet).toMatchObject({ code: 0, outputs: { result: 'no-changes', 'comment-url': '' } });
    expect(kindsOn(here, pull)).toEqual([]);
    here.amend(pull, ONE);
    await here.onPull(pull, each);
    expect(bodyOn(here, pull)).toContain('Once merged, this will create 1 topic');
    here.amend(pull, csat('topics: {}'));
    await here.onPull(pull, each);
    expect(kindsOn(here, pull)).toEqual(['plan']);
    expect(bodyOn(here, pull)).toContain('### Nothing to do');
  });
});

describe('a pull request into another branch', () => {
  it('is told that merging it applies nothing, and where it has to go', async () => {
    const here = await actionScene({ config: csat('topics: {}') });
    const { repository } = here.github;
    repository.push({ 'README.md': 'Next' }, { branch: 'next' });
    const changes = { 'gladly-integrations.yml': here.text(ONE) };
    const pull = repository.openPull({ branch: 'change', base: 'next', changes }).number;
    expect(await here.onPull(pull)).toMatchObject({ code: 0, outputs: { creates: '1' } });
    expect(bodyOn(here, pull)).toContain('Merging this changes nothing in Gladly yet');
    expect(bodyOn(here, pull)).toContain('only what reaches `main` is applied');
  });
});
