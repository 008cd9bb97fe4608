import { describe, expect, it } from 'vitest';
import { appliedAs } from '../../src/ledger/rebuild.ts';
import { desiredState, desiredTopic } from '../support/builders.ts';
import { rejectionOf } from '../support/errors.ts';
import type { LedgerSituation } from '../support/github/ledger.ts';
import { ACME, applyStart, CONFIG, ledgerOn, rememberingLogger } from '../support/github/ledger.ts';
import { testFakeGitHub, type FakeGitHub } from '../support/github/server.ts';
import { ledgerOf } from '../support/plan-builders.ts';

const sent = desiredTopic('csat.topic.sent');
const OTHER = 'other.yml';
const gone = { isThere: () => Promise.resolve(false) };

/** One apply that made the topic ours, in an environment named after its organization. */
async function applied(
  github: FakeGitHub,
  situation: LedgerSituation & { id?: string } = {},
  outcome: 'success' | 'failure' = 'success',
) {
  const { id = ACME.id, organization = ACME.name, environment = organization } = situation;
  const where = { organization, environment, declared: [sent], ...situation };
  const ledger = ledgerOn(github, where);
  await ledger.begin(
    applyStart({ organization: { id, name: organization }, owned: { [sent.address]: 't-1' } }),
  );
  await ledger.finish({ outcome, summary: '1 done', ledger: ledgerOf([]) });
}

describe('an environment with the records of another file', () => {
  it('is refused while that file is there, before anything is told from them', async () => {
    const github = await testFakeGitHub();
    await applied(github, { config: OTHER });
    const asked: string[] = [];
    const isThere = (path: string) => Promise.resolve(asked.push(path) > 0);
    for (const ask of ['load', 'isSuperseded'] as const) {
      const ledger = ledgerOn(github, { run: 2, isThere });
      const error = await rejectionOf(ask === 'load' ? ledger.load(ACME) : ledger.isSuperseded());
      expect(error).toMatchObject({ code: 'invalid-config' });
      expect(error.message).toContain(
        `from ${OTHER}, which is still there, and not from ${CONFIG}`,
      );
      expect(error.remedy).toContain('set the input environment to another name for each');
    }
    expect(asked).toEqual([OTHER, OTHER]);
  });

  it('is its own where that file was moved', async () => {
    const github = await testFakeGitHub();
    await applied(github, { config: OTHER });
    const ledger = ledgerOn(github, { run: 2, declared: [sent], ...gone });
    expect((await ledger.load(ACME))?.resources).toEqual({
      [sent.address]: appliedAs(sent, 't-1'),
    });
  });

  it('is free where that one never came to write anything', async () => {
    const github = await testFakeGitHub();
    const other = ledgerOn(github, { config: OTHER });
    await other.begin(applyStart());
    const [begun] = github.state.deployments.values();
    if (begun) begun.statuses = begun.statuses.map((one) => ({ ...one, state: 'error' }));
    await expect(ledgerOn(github, { run: 2 }).load(ACME)).resolves.toBeNull();
  });
});

describe('an organization that was renamed in the file', () => {
  it('goes on with its records where the environment keeps its name', async () => {
    const github = await testFakeGitHub();
    await applied(github);
    const names: string[] = [];
    const ledger = ledgerOn(github, {
      run: 2,
      organization: 'main',
      desiredAt: ({ organization }) => {
        names.push(organization);
        return Promise.resolve(desiredState([sent]));
      },
    });
    const found = await ledger.load({ ...ACME, name: 'main' });
    expect(found?.resources).toEqual({ [sent.address]: appliedAs(sent, 't-1') });
    expect(names).toEqual(['production']);
  });

  it('goes on with what it was given under another name once it has its former one again', async () => {
    const github = await testFakeGitHub();
    await applied(github);
    await applied(github, { run: 2, organization: 'main', environment: 'production' });
    const names: string[] = [];
    const ledger = ledgerOn(github, {
      run: 3,
      desiredAt: ({ organization }) => {
        names.push(organization);
        return Promise.resolve(desiredState([sent]));
      },
    });
    expect(Object.keys((await ledger.load(ACME))?.resources ?? {})).toEqual([sent.address]);
    expect(names).toEqual(['main']);
    const [, second] = [...github.state.deployments.keys()];
    expect(await ledger.lastApplied()).toMatchObject({ deploymentId: second });
  });

  it('asks nothing of later ones of other organizations that shared its environment', async () => {
    const github = await testFakeGitHub();
    const shared = { environment: 'production', id: 'org-other', config: OTHER };
    await applied(github);
    await applied(github, { run: 2, organization: 'main', ...shared });
    const ledger = ledgerOn(github, { run: 3, declared: [sent] });
    await expect(ledger.isSuperseded()).resolves.toBe(false);
    expect(Object.keys((await ledger.load(ACME))?.resources ?? {})).toEqual([sent.address]);
  });

  it('keeps what it owned under the former name while the first apply under the new one fails', async () => {
    const github = await testFakeGitHub();
    await applied(github);
    const main = { organization: 'main', environment: 'production', declared: [sent] };
    const failed = ledgerOn(github, { run: 2, ...main });
    await failed.begin(applyStart({ organization: { ...ACME, name: 'main' } }));
    await failed.release();
    const found = await ledgerOn(github, { run: 3, ...main }).load(ACME);
    expect(Object.keys(found?.resources ?? {})).toEqual([sent.address]);
  });

  it.each<readonly [string, LedgerSituation & { readonly id?: string }, LedgerSituation, boolean]>([
    ['in an environment of its former name', {}, {}, true],
    ['from the file that was moved here', { config: OTHER }, gone, true],
    ['from another file that is there', { config: OTHER }, {}, false],
    ['under a name that the file still has', {}, { others: ['production'] }, false],
    ['as another one of Gladly’s', { id: 'org-other' }, {}, false],
  ])('begins anew, and is told so where it was applied %s', async (_, before, now, expected) => {
    const github = await testFakeGitHub();
    await applied(github, before);
    const logger = rememberingLogger();
    const main = { organization: 'main', environment: 'main', logger };
    const ledger = ledgerOn(github, { run: 2, ...main, ...now });
    await expect(ledger.load({ ...ACME, name: 'main' })).resolves.toBeNull();
    const told = expect.stringContaining('set the input environment: production');
    expect(logger.warnings).toEqual(expected ? [told] : []);
    const gap = { code: 'ledger-elsewhere', environment: 'production' };
    expect(ledger.gap?.()).toEqual(expected ? gap : null);
  });

  it.each([
    ['is found behind', 999, true],
    ['is not looked for behind', 1000, false],
  ])('%s %d applies of others', async (_, others, expected) => {
    const github = await testFakeGitHub();
    await applied(github);
    const [first] = github.state.deployments.values();
    if (first === undefined) throw new Error('nothing was applied');
    for (let id = first.id + 1; id <= first.id + others; id += 1) {
      github.state.deployments.set(id, { ...first, id, environment: 'elsewhere', payload: {} });
    }
    const before = github.requests().length;
    const ledger = ledgerOn(github, { run: 2, organization: 'main', environment: 'main' });
    await ledger.load({ ...ACME, name: 'main' });
    expect(ledger.gap?.()?.code).toBe(expected ? 'ledger-elsewhere' : undefined);
    // One request for what was applied here, and never more than ten pages of what was elsewhere.
    expect(github.requests().length - before).toBe(11);
  });

  it('is not taken for one that shared its environment and has left the file', async () => {
    const github = await testFakeGitHub();
    await applied(github, { organization: 'sandbox', environment: 'shared', id: 'org-sandbox' });
    const ledger = ledgerOn(github, { run: 2, environment: 'shared' });
    await expect(ledger.load(ACME)).resolves.toBeNull();
  });
});

describe('the files that were applied last', () => {
  const source = (digest: string) => () => digest.repeat(64);

  it('are told by a digest of them, for which nothing more is asked', async () => {
    const github = await testFakeGitHub();
    const first = ledgerOn(github, { source: source('a') });
    await first.load(ACME);
    expect(await first.isBehind?.()).toBe(true);
    await applied(github, { source: source('a') });
    for (const [digest, expected] of [
      ['a', false],
      ['b', true],
    ] as const) {
      const ledger = ledgerOn(github, { run: 2, source: source(digest) });
      await ledger.load(ACME);
      const before = github.requests().length;
      expect(await ledger.isBehind?.()).toBe(expected);
      expect(github.requests()).toHaveLength(before);
    }
  });

  it('stay those of the last success while later applies of others fail', async () => {
    const github = await testFakeGitHub();
    await applied(github, { source: source('a') });
    await applied(github, { run: 2, source: source('b') }, 'failure');
    const ledger = ledgerOn(github, { run: 3, source: source('b') });
    await ledger.load(ACME);
    expect(await ledger.isBehind?.()).toBe(true);
  });
});
