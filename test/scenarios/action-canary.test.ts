import { describe, expect, it } from 'vitest';
import type { Scene, StepOptions } from '../support/action-scene.ts';
import { actionScene } from '../support/action-scene.ts';
import { CANARY, canaryForms } from '../support/canary.ts';
import type { ActionRun } from '../support/run-action.ts';
import { csat } from '../support/scenario.ts';

/** Characters that JSON, URLs, HTML and Markdown write in another way. */
const ODD = '"\\<&%+/=?|`';

const TOKEN = `${CANARY}-gladly-token${ODD}`;

const SECRETS = {
  HEADER: `${CANARY}-header${ODD} end`,
  BASIC_USER: `${CANARY}-basic-user`,
  BASIC_PASSWORD: `${CANARY}-basic-password${ODD}`,
  URL: `https://hooks.acme.com/${CANARY}-path/in?key=${CANARY}-query`,
  /** Names are cut when they are shown. */
  LONG: `${CANARY}-${'long'.repeat(30)}`,
};

const STEP: StepOptions = {
  secrets: SECRETS,
  inputs: { 'signing-key': `${CANARY}-signing-key` },
  environment: { GITHUB_TOKEN: `${CANARY}-github-token` },
};

/** A name that is an attack on whatever shows it, as a YAML text. */
const HOSTILE = JSON.stringify(
  [
    '@acme/owners #1 ![x](https://evil.example/x.png)',
    '<img src=x> | cell `code` <!-- gladly-integrations:plan',
    '::error::fake ##[error]fake \u202e\u200b\nsecond line --> ',
  ].join(' '),
);

const HOOKS = csat(`
  topics: { hostile: { name: ${HOSTILE} } }
  webhooks:
    headers:
      name: ${HOSTILE}
      url: https://hooks.acme.com/headers
      events: [CONVERSATION/CLOSED]
      headers: { x-api-key: { secret: HEADER }, x-literal: ${CANARY} in the file }
    basic:
      url: https://hooks.acme.com/basic
      events: [CONVERSATION/CLOSED]
      basic: { username: { secret: BASIC_USER }, password: { secret: BASIC_PASSWORD } }
    path: { url: { secret: URL }, events: [CONVERSATION/CLOSED] }
`);

/** Everything that the run left anywhere, with no form of a secret and no attack in it. */
function expectClean(here: Scene, run: ActionRun): ActionRun {
  const { comments, issues, deployments } = here.github.state;
  const posted = [...comments.values(), ...issues.values()].map(({ body }) => body);
  const kept = [...deployments.values()].map((one) => JSON.stringify(one));
  const sinks = { ...run.sinks, posted: posted.join('\n'), deployments: kept.join('\n') };
  for (const [name, text] of Object.entries(sinks)) {
    expect([name, canaryForms(text)]).toEqual([name, []]);
  }
  for (const text of [...posted, run.summary]) {
    // Which pull requests were looked at is told by links that are meant.
    const prose = withoutCode(text).replace(/^Reviewed in #\d+\.$/m, '');
    expect(prose).not.toMatch(/@acme|<img|!\[x\]|(?<!\/)#1\b/);
    expect(text).not.toMatch(/[\u202e\u200b]/);
    expect(text.lastIndexOf('<!-- gladly-integrations:plan')).toBeLessThan(1);
  }
  expect(run.log).not.toMatch(/^\s*::|##\[/m);
  return run;
}

/** What of a Markdown text is not code, in which nothing has a meaning. */
function withoutCode(markdown: string): string {
  return markdown
    .replaceAll(/^(`{3,}).*?^\1/gms, '')
    .replaceAll(/<code>.*?<\/code>/gs, '')
    .replaceAll(/(`+)(?!`).*?(?<!`)\1(?!`)/gs, '');
}

describe('secrets and hostile names', () => {
  it('reach no sink in any form: plan, apply, drift, removal', { timeout: 60_000 }, async () => {
    const here = await actionScene({
      credentials: { user: 'integrations@acme.com', token: TOKEN },
      seed: { topics: [{ name: `Old ${SECRETS.LONG}` }, { name: `Odd ${SECRETS.HEADER}` }] },
    });
    const { repository } = here.github;
    const pull = here.open(HOOKS);
    const planned = expectClean(here, await here.onPull(pull, STEP));
    expect(planned).toMatchObject({ code: 0, outputs: { creates: '4' } });
    for (const value of [TOKEN, SECRETS.HEADER, SECRETS.URL, STEP.inputs?.['signing-key']]) {
      expect(planned.masks).toContain(value);
    }
    expect(planned.masks).toContain(
      Buffer.from(`integrations@acme.com:${TOKEN}`).toString('base64'),
    );

    const applied = expectClean(here, await here.onPush(repository.merge(pull), STEP));
    expect(applied).toMatchObject({ code: 0, outputs: { result: 'applied' } });
    expect(JSON.stringify(here.emulator.control.snapshot())).toContain(`${CANARY}-path`);

    here.emulator.control.change({
      change: 'edit-webhook',
      webhook: 'https://hooks.acme.com/headers',
      fields: {
        url: `https://hooks.acme.com/by-hand?key=${CANARY}`,
        name: `By hand ${SECRETS.LONG}`,
      },
    });
    const drifted = expectClean(here, await here.onSchedule(STEP));
    expect(drifted.outputs).toMatchObject({ result: 'drift' });

    const removal = here.open(csat('topics: {}'), { branch: 'removal' });
    // The workflow no longer gives the URL that the file no longer names: its fingerprint tells it.
    const { URL: _gone, ...others } = SECRETS;
    const dropped = { ...STEP, secrets: others };
    expectClean(here, await here.onPull(removal, dropped));
    const removed = expectClean(here, await here.onPush(repository.merge(removal), dropped));
    // Beside the topics of others one is left to people, not known as ours any more: that whose URL
    // somebody changed by hand.
    expect(removed).toMatchObject({
      code: 0,
      outputs: { result: 'applied', removals: '3', unmanaged: '3' },
    });
  });

  it('reach none where everything fails', async () => {
    const here = await actionScene({
      credentials: { user: 'integrations@acme.com', token: TOKEN },
    });
    const answer = {
      type: 'answer',
      status: 400,
      body: [{ attr: 'x', code: 'x', detail: TOKEN }],
    } as const;
    here.emulator.control.addFault({ on: { times: 'always' }, effect: answer });
    const pull = here.open(HOOKS);
    const run = expectClean(here, await here.onPull(pull, STEP));
    expect(run.code).toBe(1);
    const broken = here.open(`${HOOKS}\n  - broken ${CANARY}`, { branch: 'broken' });
    expect(expectClean(here, await here.onPull(broken, STEP)).outputs).toMatchObject({
      result: 'invalid',
    });
  });
});
