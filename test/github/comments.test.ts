import { describe, expect, it, vi } from 'vitest';
import {
  commentedOrganizations,
  publishComment,
  type CommentToPublish,
} from '../../src/github/comments.ts';
import { commentMarkerLine } from '../../src/github/marker.ts';
import { ownComments } from '../../src/github/own-comments.ts';
import { clientOf, failureOf } from '../support/github/client.ts';
import { SECONDARY_LIMIT, testFakeGitHub, type FakeGitHub } from '../support/github/server.ts';
import { FAKE_TOKENS, type TokenKind } from '../support/github/tokens.ts';

const CONFIG = 'gladly-integrations.yml';
const ON_COMMENTS = { method: 'POST', path: '*/comments' };
const ON_COMMENT = { method: 'PATCH', path: '*/issues/comments/*' };

/** A repository with pull request 1 and comments of others on it. */
async function pullRequest(pageSize = 100): Promise<FakeGitHub> {
  const github = await testFakeGitHub({ pageSize });
  github.repository.openPull({ branch: 'change', changes: { a: '1' } });
  github.repository.comment(1, 'Nice');
  return github;
}

function comment(run: number, about: Partial<CommentToPublish> = {}): CommentToPublish {
  return {
    pull: 1,
    organization: 'prod',
    config: CONFIG,
    body: `Plan of run ${run}`,
    kind: 'plan',
    mode: 'update',
    order: { run, attempt: 1 },
    hasChanges: true,
    ...about,
  };
}

/** The bodies of all comments without the marker, hidden ones in brackets. */
function bodies({ repository }: FakeGitHub): readonly string[] {
  return repository.commentsOn(1).map(({ body, minimized }) => {
    const text = body.replace(/^<!-- .*? -->\n/, '');
    return minimized === null ? text : `(${text})`;
  });
}

describe('a comment', () => {
  it.each<TokenKind>(['job', 'app', 'personal'])(
    'is made, then edited in place, with the token of sort %s',
    async (kind) => {
      const github = await pullRequest();
      const api = clientOf(github, kind);
      const first = await publishComment(api, comment(1));
      const second = await publishComment(api, comment(2));
      expect(second).toMatchObject({ url: first?.url });
      expect(bodies(github)).toEqual(['Nice', 'Plan of run 2']);
      expect(github.repository.commentsOn(1)[1]?.author).toBe(FAKE_TOKENS[kind].login);
      expect(github.requests().some(({ path }) => path === '/user')).toBe(false);
    },
  );

  it('takes four requests to be edited, and four to be made', async () => {
    const github = await pullRequest();
    const api = clientOf(github);
    await publishComment(api, comment(1));
    expect(github.requests()).toHaveLength(4);
    await publishComment(api, comment(2));
    expect(github.requests()).toHaveLength(4 + 4);
  });

  it('is found on any page', async () => {
    const github = await pullRequest(2);
    const api = clientOf(github);
    for (let count = 0; count < 5; count += 1) github.repository.comment(1, 'More');
    await publishComment(api, comment(1));
    for (let count = 0; count < 5; count += 1) github.repository.comment(1, 'More');
    await publishComment(api, comment(2));
    expect(bodies(github).filter((body) => body.startsWith('Plan'))).toEqual(['Plan of run 2']);
  });

  it.each<TokenKind>(['job', 'app', 'personal'])(
    'of others with our marker is left alone (token of sort %s)',
    async (kind) => {
      const github = await pullRequest();
      const forged = {
        kind: 'plan',
        organization: 'prod',
        config: CONFIG,
        run: 999,
        attempt: 1,
      } as const;
      const line = commentMarkerLine(forged);
      const { login } = FAKE_TOKENS[kind];
      for (const author of ['eve', 'other[bot]', `${login.replace('[bot]', '')}-2`]) {
        github.repository.comment(1, `${line}\nForged`, author);
      }
      const own = github.repository.comment(1, `Look:\n${line}`, login);
      await publishComment(clientOf(github, kind), comment(1));
      expect(bodies(github)).toEqual([
        'Nice',
        'Forged',
        'Forged',
        'Forged',
        own.body,
        'Plan of run 1',
      ]);
    },
  );

  it('stands once for each file, where several have an organization of one name', async () => {
    const github = await pullRequest();
    const api = clientOf(github);
    for (const config of ['a.yml', 'b.yml', 'a.yml', 'b.yml']) {
      await publishComment(api, comment(1, { config, body: `Plan of ${config}` }));
    }
    expect(bodies(github)).toEqual(['Nice', 'Plan of a.yml', 'Plan of b.yml']);
    const own = await ownComments(api, 1, { organization: 'prod', config: 'b.yml' });
    expect(own.map(({ config }) => config)).toEqual(['b.yml']);
    await publishComment(api, comment(2, { config: 'b.yml', organization: 'test' }));
    await expect(commentedOrganizations(api, 1, 'a.yml')).resolves.toEqual(['prod']);
    await expect(commentedOrganizations(api, 1, 'b.yml')).resolves.toEqual(['prod', 'test']);
  });

  it('that does not tell its file becomes that of the first one that asks for it', async () => {
    const github = await pullRequest();
    const marker = {
      kind: 'plan',
      organization: 'prod',
      config: null,
      run: 1,
      attempt: 1,
    } as const;
    const { login } = FAKE_TOKENS.job;
    github.repository.comment(1, `${commentMarkerLine(marker)}\nOld`, login);
    const api = clientOf(github);
    for (const config of ['a.yml', 'b.yml']) {
      await publishComment(api, comment(2, { config, body: `Plan of ${config}` }));
    }
    expect(bodies(github)).toEqual(['Nice', 'Plan of a.yml', 'Plan of b.yml']);
  });

  it('stands once for each organization', async () => {
    const github = await pullRequest();
    const api = clientOf(github);
    for (const organization of ['prod', 'test', 'prod', 'test']) {
      await publishComment(api, comment(1, { organization, body: organization }));
    }
    expect(bodies(github)).toEqual(['Nice', 'prod', 'test']);
    await expect(commentedOrganizations(api, 1, CONFIG)).resolves.toEqual(['prod', 'test']);
  });

  it('for a file that could not be read gives way to that of an organization', async () => {
    const github = await pullRequest();
    const api = clientOf(github);
    await publishComment(
      api,
      comment(1, { organization: null, kind: 'problem', body: 'Unreadable' }),
    );
    await expect(commentedOrganizations(api, 1, CONFIG)).resolves.toEqual([null]);
    await publishComment(api, comment(2));
    expect(bodies(github)).toEqual(['Nice', 'Plan of run 2']);
  });

  it('of a newer run is left, and its address given', async () => {
    const github = await pullRequest();
    const api = clientOf(github);
    const newer = await publishComment(api, comment(9));
    const older = await publishComment(api, comment(8));
    expect(older).toMatchObject({ url: newer?.url });
    expect(bodies(github)).toEqual(['Nice', 'Plan of run 9']);
  });

  it('that is a receipt is left by a plan of a later run', async () => {
    const github = await pullRequest();
    const api = clientOf(github);
    await publishComment(api, comment(1));
    await publishComment(api, comment(2, { kind: 'receipt', body: 'Applied' }));
    await publishComment(api, comment(3));
    expect(bodies(github)).toEqual(['Nice', 'Applied']);
  });

  it('that somebody deletes at that very moment is made anew', async () => {
    const github = await pullRequest();
    const api = clientOf(github);
    await publishComment(api, comment(1));
    const { id } = github.repository.commentsOn(1)[1] ?? { id: 0 };
    const run = () => void github.state.comments.delete(id);
    github.fail({ on: ON_COMMENT, effect: { type: 'call', run } });
    await publishComment(api, comment(2));
    expect(bodies(github)).toEqual(['Nice', 'Plan of run 2']);
  });

  it('that somebody deletes before it is asked whose it is, is made anew', async () => {
    const github = await pullRequest();
    const api = clientOf(github);
    await publishComment(api, comment(1));
    const { id } = github.repository.commentsOn(1)[1] ?? { id: 0 };
    const run = () => void github.state.comments.delete(id);
    github.fail({ on: { path: '/graphql' }, effect: { type: 'call', run } });
    await publishComment(api, comment(2));
    expect(bodies(github)).toEqual(['Nice', 'Plan of run 2']);
  });

  it('that lists still show though it is gone is made anew once', async () => {
    const github = await pullRequest();
    const api = clientOf(github);
    await publishComment(api, comment(1));
    const effect = {
      type: 'answer',
      status: 404,
      body: { message: 'Not Found' },
    } as const;
    github.fail({ on: { ...ON_COMMENT, times: 'always' }, effect });
    await publishComment(api, comment(2));
    expect(bodies(github)).toEqual(['Nice', 'Plan of run 2']);
  });

  it('that an older run writes over, which had looked before, is written again', async () => {
    const github = await pullRequest();
    const api = clientOf(github);
    await publishComment(api, comment(1));
    let end = () => {};
    const older = new Promise<void>((resolve) => (end = resolve));
    let newer: Promise<unknown> = Promise.resolve();
    // The newer run writes while the older one is about to, and looks again once that has written.
    const run = async () => {
      newer = publishComment(api, comment(3));
      await vi.waitUntil(() => bodies(github).includes('Plan of run 3'));
    };
    github.fail({ on: ON_COMMENT, effect: { type: 'call', run } });
    const look = { method: 'GET', path: '*/issues/comments/*' };
    github.fail({ on: look, effect: { type: 'call', run: () => older } });
    await publishComment(api, comment(2));
    end();
    await newer;
    expect(bodies(github)).toEqual(['Nice', 'Plan of run 3']);
  });

  it('that stands twice is folded into one', async () => {
    const github = await pullRequest();
    const api = clientOf(github);
    await publishComment(api, comment(1));
    const copy = github.repository.commentsOn(1)[1];
    github.repository.comment(1, copy?.body ?? '', copy?.author);
    await publishComment(api, comment(2));
    expect(bodies(github)).toEqual(['Nice', 'Plan of run 2']);
  });

  it.each([
    ['by deleting its own', 5, 6, 'Plan of run 6'],
    ['by deleting the older one', 6, 5, 'Plan of run 6'],
  ])('made by two runs at once is one in the end, %s', async (_name, run, other, expected) => {
    const github = await pullRequest();
    const api = clientOf(github);
    const marker = {
      kind: 'plan',
      organization: 'prod',
      config: CONFIG,
      run: other,
      attempt: 1,
    } as const;
    const body = `${commentMarkerLine(marker)}\nPlan of run ${other}`;
    const second = () => void github.repository.comment(1, body, FAKE_TOKENS.job.login);
    github.fail({ on: ON_COMMENTS, effect: { type: 'call', run: second } });
    await publishComment(api, comment(run));
    expect(bodies(github)).toEqual(['Nice', expected]);
  });

  it('that a newer run writes between the list and the look at its author is left', async () => {
    const github = await pullRequest();
    const api = clientOf(github);
    await publishComment(api, comment(1));
    const written = github.repository.commentsOn(1)[1];
    const newer = {
      kind: 'plan',
      organization: 'prod',
      config: CONFIG,
      run: 9,
      attempt: 1,
    } as const;
    const run = () => {
      if (written !== undefined) written.body = `${commentMarkerLine(newer)}\nNewer`;
    };
    github.fail({ on: { path: '/graphql' }, effect: { type: 'call', run } });
    await publishComment(api, comment(2));
    expect(bodies(github)).toEqual(['Nice', 'Newer']);
  });
});

describe('the mode', () => {
  it('"new" makes one for each run and hides the older ones', async () => {
    const github = await pullRequest();
    const api = clientOf(github);
    for (const run of [1, 2, 3]) await publishComment(api, comment(run, { mode: 'new' }));
    expect(bodies(github)).toEqual(['Nice', '(Plan of run 1)', '(Plan of run 2)', 'Plan of run 3']);
    const own = await ownComments(api, 1, { organization: 'prod', config: CONFIG });
    expect(own.map(({ run }) => run)).toEqual([1, 2, 3]);
  });

  it('"new" takes no comment of an earlier run for the one that was lost', async () => {
    const github = await pullRequest();
    const api = clientOf(github);
    await publishComment(api, comment(1, { mode: 'new' }));
    github.fail({ on: ON_COMMENTS, effect: { type: 'reset' } });
    await publishComment(api, comment(2, { mode: 'new' }));
    expect(bodies(github)).toEqual(['Nice', '(Plan of run 1)', 'Plan of run 2']);
  });

  it('"changes-only" says nothing before there is something to say, then goes on', async () => {
    const github = await pullRequest();
    const api = clientOf(github);
    const quiet = { mode: 'changes-only', hasChanges: false } as const;
    await expect(publishComment(api, comment(1, quiet))).resolves.toBeNull();
    await publishComment(api, comment(2, { mode: 'changes-only' }));
    await publishComment(api, comment(3, { ...quiet, body: 'Nothing to do' }));
    expect(bodies(github)).toEqual(['Nice', 'Nothing to do']);
  });

  it('"changes-only" never keeps a problem to itself', async () => {
    const github = await pullRequest();
    const quiet = {
      mode: 'changes-only',
      hasChanges: false,
      kind: 'problem',
    } as const;
    await publishComment(clientOf(github), comment(1, quiet));
    expect(bodies(github)).toEqual(['Nice', 'Plan of run 1']);
  });

  it('"off" asks GitHub for nothing', async () => {
    const github = await pullRequest();
    await expect(publishComment(clientOf(github), comment(1, { mode: 'off' }))).resolves.toBeNull();
    expect(github.requests()).toEqual([]);
  });
});

describe('trouble while a comment is written', () => {
  it.each([
    ['lost before it was made', 'before', { type: 'reset' }],
    ['lost after it was made', 'after', { type: 'reset' }],
    ['cut off', 'before', { type: 'cut-off' }],
    ['an outage before', 'before', { type: 'answer', status: 502 }],
    ['an outage after', 'after', { type: 'answer', status: 502 }],
    ['a limit', 'before', SECONDARY_LIMIT],
    ['a limit by 429', 'before', { ...SECONDARY_LIMIT, status: 429 }],
  ] as const)('leaves exactly one: %s', async (_name, moment, effect) => {
    const github = await pullRequest();
    const api = clientOf(github);
    github.fail({ on: ON_COMMENTS, moment, effect });
    const made = await publishComment(api, comment(1));
    expect(made?.url).toContain('#issuecomment-');
    github.fail({ on: ON_COMMENT, moment, effect });
    await publishComment(api, comment(2));
    expect(bodies(github)).toEqual(['Nice', 'Plan of run 2']);
  });

  it('names the permission that is missing', async () => {
    const github = await pullRequest();
    github.permit('job', { issues: 'read', 'pull-requests': 'read' });
    const error = await failureOf(publishComment(clientOf(github), comment(1)));
    expect(error.code).toBe('github-permission');
    expect(error.message).toContain('write the comment on the pull request');
    expect(error.remedy).toContain('“pull-requests: write”');
  });

  it('is no trouble when only the tidying up fails', async () => {
    const github = await pullRequest();
    const api = clientOf(github);
    for (const run of [1, 2]) await publishComment(api, comment(run, { mode: 'new' }));
    const effect = {
      type: 'answer',
      status: 403,
      body: { message: 'No' },
    } as const;
    github.fail({ on: { path: '/graphql', nth: 2 }, effect });
    await publishComment(api, comment(3, { mode: 'new' }));
    expect(bodies(github).at(-1)).toBe('Plan of run 3');
  });

  it('says that a pull request is locked', async () => {
    const github = await pullRequest();
    github.repository.pull(1).locked = true;
    const error = await failureOf(publishComment(clientOf(github), comment(1)));
    expect(error.message).toBe(
      'The conversation of pull request 1 is locked, so GitHub takes no comment.',
    );
    expect(error.remedy).toContain('comment to off');
  });
});
