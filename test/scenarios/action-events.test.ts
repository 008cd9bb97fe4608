import { describe, expect, it } from 'vitest';
import { actionScene } from '../support/action-scene.ts';
import { pullRequestEvent } from '../support/github/events.ts';
import { csat } from '../support/scenario.ts';

const ONE = csat('topics: { sent: { name: CSAT sent } }');
const MAILED = csat('topics: { sent: { name: CSAT mailed } }');

/** What the runner passes on where secrets are out of reach. */
const NO_SECRETS = { inputs: { 'gladly-api-user': '', 'gladly-api-token': '' } };

describe('a pull request from a fork', () => {
  it('is checked and compared with its base, without a token, Gladly or a comment', async () => {
    const here = await actionScene({ config: ONE });
    here.github.permit('job', { 'pull-requests': 'read', issues: 'read', deployments: 'read' });
    const pull = here.open(MAILED, { fork: 'mallory', author: 'mallory' });
    const run = await here.onPull(pull, NO_SECRETS);
    expect(run).toMatchObject({
      code: 0,
      outputs: { result: 'changes', reason: 'ok', digest: '', 'comment-url': '' },
      document: { plan: null, declared: { changes: [{ address: 'csat.topic.sent' }] } },
    });
    expect(run.summary).toContain('CSAT mailed');
    expect(run.summary).toContain('Not compared with Gladly');
    expect(here.emulator.control.requests()).toEqual([]);
    expect(here.github.writes()).toEqual([]);
  });

  it('gets no more where the repository hands it the secrets', async () => {
    const here = await actionScene({ config: ONE });
    const pull = here.open(MAILED, { fork: 'mallory' });
    expect(await here.onPull(pull)).toMatchObject({ code: 0, document: { plan: null } });
    expect(here.emulator.control.requests()).toEqual([]);
    expect(here.github.writes()).toEqual([]);
  });

  it('fails for errors in the file, at their lines', async () => {
    const here = await actionScene({ config: ONE });
    const pull = here.open(`${MAILED}\nextra: 1\n`, { fork: 'mallory' });
    const run = await here.onPull(pull, NO_SECRETS);
    expect(run).toMatchObject({
      code: 1,
      outputs: { result: 'invalid', reason: 'invalid-config' },
    });
    expect(run.annotations).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        properties: expect.objectContaining({ file: 'gladly-integrations.yml' }),
      }),
    );
  });
});

describe('a pull request of Dependabot', () => {
  it('is planned where it has the token, else treated as one from a fork', async () => {
    const here = await actionScene({ config: ONE });
    const pull = here.open(MAILED, { author: 'dependabot[bot]' });
    const without = await here.onPull(pull, NO_SECRETS);
    expect(without).toMatchObject({ code: 0, document: { plan: null } });
    expect(without.annotations.map(({ message }) => message).join()).toContain('Dependabot');
    expect(here.github.writes()).toEqual([]);
    expect(await here.onPull(pull)).toMatchObject({ code: 0, outputs: { creates: '1' } });
  });
});

describe('other events', () => {
  it('merge_group: the plan of the group is a check only', async () => {
    const here = await actionScene({ config: ONE });
    const group = here.github.repository.queue([here.open(MAILED)]);
    const run = await here.onGroup(group);
    expect(run).toMatchObject({ code: 0, outputs: { result: 'changes', creates: '1' } });
    expect(here.github.writes()).toEqual([]);
    expect(here.writes()).toEqual([]);
  });

  it('push elsewhere: the file is validated, and no token is needed', async () => {
    const here = await actionScene({ config: ONE });
    const push = here.github.repository.push({ 'README.md': 'New' }, { branch: 'wip' });
    const run = await here.onPush(push, { inputs: { ...NO_SECRETS.inputs, 'github-token': '' } });
    expect(run).toMatchObject({ code: 0, outputs: { result: 'no-changes', reason: 'ok' } });
    expect([...here.github.requests(), ...here.emulator.control.requests()]).toEqual([]);
  });

  it('workflow_dispatch: planned at first; applied by a digest, and by no other', async () => {
    const here = await actionScene({ config: ONE });
    const planned = await here.onDispatch();
    expect(planned).toMatchObject({ code: 0, outputs: { result: 'changes', reason: 'ok' } });
    const digest = planned.outputs['digest'] ?? '';
    expect(planned.summary).toContain(digest.slice(0, 12));
    const wrong = digest.replace(/^./, (first) => (first === '0' ? '1' : '0'));
    const refused = await here.onDispatch({ inputs: { command: 'apply', approve: wrong } });
    expect(refused).toMatchObject({
      code: 1,
      outputs: { result: 'refused', reason: 'approval-mismatch' },
    });
    expect(here.writes()).toEqual([]);
    const approved = { command: 'apply', approve: digest.slice(0, 12) };
    const applied = await here.onDispatch({ inputs: approved });
    expect(applied).toMatchObject({ code: 0, outputs: { result: 'applied', creates: '1' } });
    expect(here.writes()).toEqual(['POST topics']);
  });

  it('pull_request_target: refused with the reason, before any request', async () => {
    const here = await actionScene({ config: ONE });
    const pull = here.open(MAILED);
    const event = pullRequestEvent(here.github, pull, { action: 'opened', target: true });
    const run = await here.on(event, here.github.repository.headOf());
    expect(run).toMatchObject({ code: 1, outputs: { result: 'refused', reason: 'event-refused' } });
    expect(run.annotations.map(({ message }) => message).join()).toContain('on: pull_request');
    expect([...here.github.requests(), ...here.emulator.control.requests()]).toEqual([]);
  });
});

describe('what the workflow got wrong', () => {
  it('an input that is misspelt fails the job by its name, before any request', async () => {
    const here = await actionScene({ config: ONE });
    const run = await here.onPull(here.open(MAILED), { inputs: { comment: 'updat' } });
    expect(run).toMatchObject({
      code: 1,
      outputs: { result: 'invalid', reason: 'invalid-config' },
    });
    expect(run.annotations.map(({ message }) => message).join()).toContain('The input comment');
    expect([...here.github.requests(), ...here.emulator.control.requests()]).toEqual([]);
  });

  it('credentials that are missing are told on the pull request as well', async () => {
    const here = await actionScene({ config: ONE });
    const pull = here.open(MAILED);
    const run = await here.onPull(pull, NO_SECRETS);
    expect(run).toMatchObject({ code: 1, outputs: { result: 'failed', reason: 'gladly-auth' } });
    const [comment] = here.github.repository.commentsOn(pull);
    expect(comment?.body).toContain('gladly-api-token');
    expect(here.emulator.control.requests()).toEqual([]);
  });

  it('no checkout: the missing file is told with the way on', async () => {
    const here = await actionScene();
    const push = here.github.repository.push({ 'README.md': 'New' }, { branch: 'wip' });
    const run = await here.onPush(push);
    expect(run).toMatchObject({ code: 1, outputs: { result: 'invalid' } });
    expect(run.annotations.map(({ message }) => message).join()).toContain('actions/checkout');
  });

  it('a guard that stands against the plan fails the pull request, and its comment says so', async () => {
    const here = await actionScene({ config: ONE });
    const pull = here.open(
      csat(`webhooks: { survey: { url: https://evil.example/in, events: [TASK/CREATED] } }`),
    );
    const run = await here.onPull(pull, { inputs: { 'webhook-hosts': 'hooks.acme.com' } });
    expect(run).toMatchObject({
      code: 1,
      outputs: { result: 'refused', reason: 'host-forbidden' },
    });
    const [comment] = here.github.repository.commentsOn(pull);
    expect(comment?.body).toContain('evil.example');
  });
});
