import { describe, expect, it } from 'vitest';
import { actionScene } from '../support/action-scene.ts';
import { pullRequestEvent } from '../support/github/events.ts';
import { csat } from '../support/scenario.ts';

const ONE = csat('topics: { sent: { name: CSAT sent } }');
const MAILED = csat('topics: { sent: { name: CSAT mailed } }');

describe('the file', () => {
  it('works in a subfolder, with a vendor beside it, on an Enterprise Server, and renamed', async () => {
    const here = await actionScene({ github: { enterprise: true } });
    const { repository } = here.github;
    const vendor = `id: acme
name: Acme
summary: Sends surveys.
inputs: {}
topics: { sent: { name: Acme sent } }
`;
    const config = csat('topics: { own: { name: Own } }').replace(
      'integrations:',
      'integrations:\n  acme: { vendor: ../vendors/acme.yml }',
    );
    const path = 'ops/gladly/production.yml';
    const changes = { [path]: here.text(config), 'ops/vendors/acme.yml': vendor };
    const at = { inputs: { config: path } };
    const pull = repository.openPull({ branch: 'new', changes }).number;
    const planned = await here.onPull(pull, at);
    expect(planned).toMatchObject({ code: 0, outputs: { result: 'changes', creates: '2' } });
    const applied = await here.onPush(repository.merge(pull, 'rebase'), at);
    expect(applied).toMatchObject({ code: 0, outputs: { result: 'applied' } });
    expect(here.github.requests().every(({ status }) => status !== null)).toBe(true);

    const renamed = 'gladly.yml';
    const text = here.text(config).replace('../vendors', './ops/vendors').replace('Own', 'Owned');
    const move = { [path]: null, [renamed]: text };
    const second = repository.openPull({ branch: 'move', changes: move }).number;
    const moved = await here.onPull(second, { inputs: { config: renamed } });
    expect(moved).toMatchObject({
      code: 0,
      outputs: { creates: '0', updates: '1', removals: '0' },
    });
    const operations = (moved.document as { plan: { operations: { cause: string }[] } }).plan
      .operations;
    expect(operations.map(({ cause }) => cause)).toEqual(['this-change']);
  });

  it('that becomes unreadable replaces the plan, and that is mended brings it back', async () => {
    const here = await actionScene({ config: ONE });
    const pull = here.open(MAILED);
    await here.onPull(pull);
    here.amend(pull, 'version: [');
    const broken = await here.onPull(pull);
    expect(broken).toMatchObject({ code: 1, outputs: { result: 'invalid' } });
    const texts = () => here.github.repository.commentsOn(pull).map(({ body }) => body);
    expect(texts()).toEqual([expect.not.stringContaining('CSAT mailed')]);
    here.amend(pull, MAILED);
    await here.onPull(pull);
    expect(texts()).toEqual([expect.stringContaining('CSAT mailed')]);
  });
});

describe('several organizations', () => {
  it('each have a comment, deployments and an issue of their own', async () => {
    const two = ONE.replace('integrations:', `  sandbox: { url: 'SANDBOX_URL' }\nintegrations:`);
    const here = await actionScene();
    const sandbox = here.emulator.url.replace('127.0.0.1', 'localhost');
    const pull = here.open(two.replace('SANDBOX_URL', sandbox));
    const needed = await here.onPull(pull);
    expect(needed).toMatchObject({ code: 1, outputs: { result: 'invalid' } });
    for (const organization of ['production', 'sandbox']) {
      const inputs = { organization, 'allowed-hosts': '127.0.0.1, localhost' };
      const run = await here.onPull(pull, { inputs });
      expect(run).toMatchObject({ code: 0, outputs: { creates: '1' } });
    }
    expect(here.github.repository.commentsOn(pull)).toHaveLength(2);
  });

  it('are said to be gone by the job of another one once a push takes them out, or their file', async () => {
    const two = ONE.replace('integrations:', `  sandbox: { url: 'SANDBOX_URL' }\nintegrations:`);
    const here = await actionScene();
    const { repository } = here.github;
    const sandbox = here.emulator.url.replace('127.0.0.1', 'localhost');
    const pull = here.open(two.replace('SANDBOX_URL', sandbox));
    const inputs = { organization: 'sandbox', 'allowed-hosts': '127.0.0.1, localhost' };
    await here.onPull(pull, { inputs });
    here.amend(pull, ONE);
    await here.onPull(pull);
    const texts = () => repository.commentsOn(pull).map(({ body }) => body);
    expect(texts()).toEqual([
      expect.stringContaining('`sandbox` is no longer in `gladly-integrations.yml`'),
      expect.stringContaining('### Once merged'),
    ]);
    repository.pushTo(pull, { 'gladly-integrations.yml': null, 'moved.yml': here.text(ONE) });
    const run = await here.onPull(pull, { inputs: { config: 'moved.yml' } });
    expect(run).toMatchObject({ code: 0 });
    expect(texts()).toEqual([
      expect.stringContaining('`sandbox` is no longer'),
      expect.stringContaining('`production` is no longer in `gladly-integrations.yml`'),
      expect.stringContaining('### Once merged'),
    ]);
    const applied = await here.onPush(repository.merge(pull), { inputs: { config: 'moved.yml' } });
    expect(applied).toMatchObject({ code: 0, outputs: { result: 'applied' } });
    expect(texts().map((text) => /:(\w+)/.exec(text)?.[1])).toEqual(['gone', 'gone', 'receipt']);
  });
});

describe('two files with an organization of the same name', () => {
  it('have comments of their own, and records of their own once they are told apart', async () => {
    const here = await actionScene({ config: csat('topics: {}') });
    const { repository } = here.github;
    const other = csat('topics: { other: { name: Other } }').replaceAll('csat', 'other');
    const pull = here.open(ONE);
    repository.pushTo(pull, { 'other.yml': here.text(other) });
    const second = { inputs: { config: 'other.yml' } };
    await here.onPull(pull);
    await here.onPull(pull, second);
    const texts = () => repository.commentsOn(pull).map(({ body }) => body);
    expect(texts()).toEqual([
      expect.stringContaining('CSAT sent'),
      expect.stringContaining('Other'),
    ]);
    const push = repository.merge(pull);
    expect(await here.onPush(push)).toMatchObject({ code: 0, outputs: { result: 'applied' } });
    const refused = await here.onPush(push, second);
    expect(refused).toMatchObject({ code: 1, outputs: { result: 'invalid' } });
    expect(refused.log).toContain('set the input environment to another name');
    const apart = { inputs: { ...second.inputs, environment: 'other' } };
    const applied = await here.onPush(push, apart);
    expect(applied).toMatchObject({ code: 0, outputs: { creates: '1', removals: '0' } });
    expect(applied.annotations.map(({ message }) => message).join()).not.toContain('before');
    expect(texts()).toEqual([
      expect.stringMatching(/:receipt [^]*CSAT sent/),
      expect.stringMatching(/:receipt [^]*Other/),
    ]);
  });

  it('are not gone where their file comes from the branch that the pull request goes into', async () => {
    const here = await actionScene({ config: csat('topics: {}') });
    const { repository } = here.github;
    const pull = here.open(ONE);
    const other = csat('topics: { other: { name: Other } }').replaceAll('csat', 'other');
    const changes = { 'gladly-integrations.yml': here.text(ONE), 'other.yml': here.text(other) };
    const { after: tried } = repository.push(changes);
    const event = pullRequestEvent(here.github, pull, { action: 'synchronize' });
    const environment = { ...event.environment, GITHUB_SHA: tried };
    const texts = () => repository.commentsOn(pull).map(({ body }) => body);
    for (const config of ['other.yml', 'gladly-integrations.yml']) {
      await here.on({ ...event, environment }, tried, { inputs: { config } });
    }
    expect(texts()).toEqual([
      expect.stringMatching(/:plan [^]*Other/),
      expect.stringContaining(':plan '),
    ]);
  });
});

describe('an organization that is renamed', () => {
  it('begins anew and is told how to go on with its records, which then still count', async () => {
    const here = await actionScene();
    const { repository } = here.github;
    const pull = here.open(ONE);
    await here.onPull(pull);
    await here.onPush(repository.merge(pull));
    const renamed = here.open(csat('topics: {}').replace('production:', 'main:'));
    const anew = await here.onPull(renamed);
    expect(anew.outputs).toMatchObject({ result: 'no-changes', removals: '0' });
    const warnings = anew.annotations.map(({ message }) => message).join('\n');
    expect(warnings).toContain('set the input environment: production');
    expect(repository.commentsOn(renamed)[0]?.body).toContain('recorded in the environment');
    const kept = { inputs: { environment: 'production' } };
    const planned = await here.onPull(renamed, kept);
    expect(planned.outputs).toMatchObject({ removals: '1' });
    const applied = await here.onPush(repository.merge(renamed), kept);
    expect(applied).toMatchObject({ code: 0, outputs: { result: 'applied', removals: '1' } });
  });
});

describe('an apply with nothing to do', () => {
  it('is recorded once for each version of the files, so that what follows begins there', async () => {
    const here = await actionScene();
    const { repository, state } = here.github;
    const config = csat('topics: { own: { name: Own } }').replace(
      'integrations:',
      'integrations:\n  acme: { vendor: ./acme.yml }',
    );
    const vendor = 'id: acme\nname: Acme\nsummary: Sends surveys.\ninputs: {}\n';
    const topics = 'topics: { sent: { name: Acme sent } }\n';
    const files = { 'gladly-integrations.yml': here.text(config), 'acme.yml': vendor + topics };
    const unreviewed = { inputs: { 'require-review': 'false' } };
    await here.onPush(repository.push(files), unreviewed);
    const commits = () => [...state.deployments.values()].map(({ sha }) => sha);
    const first = repository.headOf();
    const other = repository.push({ 'README.md': 'Another' });
    const start = here.github.requests().length;
    expect((await here.onPush(other, unreviewed)).outputs).toMatchObject({ result: 'no-changes' });
    expect(commits()).toEqual([first]);
    const push = repository.push({ 'acme.yml': `${vendor}# A remark\n${topics}` });
    const before = here.github.requests().length;
    const askedForNothing = before - start;
    const settled = await here.onPush(push, unreviewed);
    expect(settled.outputs).toMatchObject({ result: 'no-changes', reason: 'ok' });
    expect(commits()).toEqual([first, push.after]);
    const asked = here.github.requests().length - before;
    expect(asked - askedForNothing).toBe(8);
    expect((await here.onPush(push, unreviewed)).outputs).toMatchObject({ result: 'no-changes' });
    expect(commits()).toEqual([first, push.after]);
  });
});
