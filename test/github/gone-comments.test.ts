import { describe, expect, it } from 'vitest';
import type { CommentToPublish } from '../../src/github/comments.ts';
import { publishComment } from '../../src/github/comments.ts';
import type { GoneOptions } from '../../src/github/gone-comments.ts';
import { tellGone } from '../../src/github/gone-comments.ts';
import { clientOf } from '../support/github/client.ts';
import type { FakeGitHub } from '../support/github/server.ts';
import { testFakeGitHub } from '../support/github/server.ts';

const FILE = 'gladly.yml';

interface Stage {
  readonly github: FakeGitHub;
  readonly pull: number;
  readonly post: (run: number, overrides?: Partial<CommentToPublish>) => Promise<void>;
  /** A run that sees the organization `sandbox` gone from the file. */
  readonly tell: (run: number, overrides?: Partial<GoneOptions>) => Promise<void>;
  /** Kind, organization and file of each comment. */
  readonly shown: () => readonly string[];
}

async function stage(): Promise<Stage> {
  const github = await testFakeGitHub();
  const api = clientOf(github, 'job');
  const { number: pull } = github.repository.openPull({ branch: 'one', changes: { a: '1' } });
  const about = { pull, organization: 'sandbox', config: FILE, body: 'A plan' };
  return {
    github,
    pull,
    post: async (run, overrides = {}) => {
      const order = { run, attempt: 1 };
      const kind = { kind: 'plan', mode: 'update', hasChanges: true } as const;
      await publishComment(api, { ...about, ...kind, order, ...overrides });
    },
    tell: (run, overrides = {}) =>
      tellGone(api, {
        pull,
        head: github.repository.pull(pull).headSha,
        order: { run, attempt: 1 },
        isGone: ({ organization, config }) =>
          Promise.resolve(organization === 'sandbox' && config === FILE),
        bodyFor: ({ organization }) => `${organization} is gone`,
        ...overrides,
      }),
    shown: () =>
      github.repository.commentsOn(pull).map(({ body }) => {
        const marker = /gladly-integrations:(\w+)(?: organization="(\w+)")?/.exec(body);
        return `${marker?.[1]} ${marker?.[2]}`;
      }),
  };
}

describe('the comment of an organization that left the file', () => {
  it('says so, once, and those of others stay', async () => {
    const here = await stage();
    await here.post(1);
    await here.post(1, { organization: 'production' });
    await here.post(1, { organization: null, kind: 'problem', config: 'other.yml' });
    await here.tell(2);
    expect(here.shown()).toEqual(['gone sandbox', 'plan production', 'problem undefined']);
    expect(here.github.repository.commentsOn(here.pull)[0]?.body).toMatch(/\nsandbox is gone$/);
    const writes = here.github.writes().length;
    await here.tell(3);
    expect(here.github.writes()).toHaveLength(writes);
  });

  it('shows the plan again once the organization is back', async () => {
    const here = await stage();
    await here.post(1);
    await here.tell(2);
    await here.post(3);
    expect(here.shown()).toEqual(['plan sandbox']);
  });

  it('stays where its own job has written it in the same run, or a newer one', async () => {
    const here = await stage();
    await here.post(3, { kind: 'problem' });
    await here.tell(3);
    await here.tell(2);
    expect(here.shown()).toEqual(['problem sandbox']);
  });

  it('stays where the pull request has moved on, for whose run it may be back', async () => {
    const here = await stage();
    await here.post(1);
    await here.tell(2, { head: 'f'.repeat(40) });
    expect(here.shown()).toEqual(['plan sandbox']);
  });

  it('stays where it was brought up to date between the look and the write', async () => {
    const here = await stage();
    await here.post(1);
    const on = { method: 'GET', path: `*/pulls/${here.pull}` };
    here.github.fail({ on, effect: { type: 'call', run: () => here.post(3) } });
    await here.tell(2);
    expect(here.shown()).toEqual(['plan sandbox']);
  });

  it('stays where it is a receipt, and where it does not tell its file', async () => {
    const here = await stage();
    await here.post(1, { kind: 'receipt' });
    const old = '<!-- gladly-integrations:plan organization="sandbox" run="1" attempt="1" -->\nOld';
    here.github.repository.comment(here.pull, old, 'github-actions[bot]');
    await here.tell(2);
    expect(here.shown()).toEqual(['receipt sandbox', 'plan sandbox']);
  });
});
