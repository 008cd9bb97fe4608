import { describe, expect, it } from 'vitest';
import { deploymentKey } from '../../src/github/deployment-seal.ts';
import { Secret } from '../../src/shared/secret.ts';
import { desiredTopic } from '../support/builders.ts';
import { rejectionOf } from '../support/errors.ts';
import type { LedgerSituation } from '../support/github/ledger.ts';
import { ACME, applyStart, ledgerOn, rememberingLogger } from '../support/github/ledger.ts';
import { testFakeGitHub, type FakeGitHub } from '../support/github/server.ts';
import type { Deployment } from '../support/github/state.ts';
import { ledgerOf } from '../support/plan-builders.ts';

const sent = desiredTopic('csat.topic.sent');
const FORMER = { key: () => new Secret('fake-former-key') };

/** One apply that made the topic ours; gives its deployment as GitHub has it. */
async function applied(github: FakeGitHub, situation: LedgerSituation = {}): Promise<Deployment> {
  const ledger = ledgerOn(github, { declared: [sent], ...situation });
  await ledger.begin(applyStart({ owned: { [sent.address]: 't-1' } }));
  await ledger.finish({ outcome: 'success', summary: '1 done', ledger: ledgerOf([]) });
  const found = github.state.deployments.get(ledger.deploymentId ?? 0);
  if (found === undefined) throw new Error('nothing was begun');
  return found;
}

/** What somebody may write who has `deployments: write` and not the key. */
const FORGERIES: Readonly<Record<string, (real: Deployment) => Partial<Deployment>>> = {
  'another content': ({ payload }) => ({ payload: { ...entries(payload), plan: '00'.repeat(32) } }),
  'another organization': ({ payload }) => ({
    payload: { ...entries(payload), organization: { ...ACME, id: 'org-acme ' } },
  }),
  'no signature': ({ payload }) => ({ payload: { ...entries(payload), signature: undefined } }),
  'the signature of another commit': () => ({ sha: 'a1'.repeat(20) }),
  'a signature of its own, in a text': ({ payload }) => ({
    payload: JSON.stringify({ ...entries(payload), signature: 'x'.repeat(43) }),
  }),
};

function entries(payload: unknown): Readonly<Record<string, unknown>> {
  return typeof payload === 'object' && payload !== null ? { ...payload } : {};
}

describe('a deployment that was not signed with our key', () => {
  it.each(Object.keys(FORGERIES))(
    'with %s makes nothing ours, and takes nothing of what is proven for applied last',
    async (name) => {
      const github = await testFakeGitHub();
      const real = await applied(github);
      const id = github.repository.newId();
      github.state.deployments.set(id, { ...real, ...FORGERIES[name]?.(real), id });
      const logger = rememberingLogger();
      const ledger = ledgerOn(github, { run: 2, declared: [sent], logger });
      expect(await ledger.load(ACME)).toBeNull();
      expect(logger.warnings).toEqual([expect.stringContaining(`Deployment ${id} of production`)]);
      expect(ledger.gap?.()).toEqual({ code: 'ledger-unproven', deployment: id });
      expect(await ledger.lastApplied()).toMatchObject({ deploymentId: real.id });
      expect(await ledger.isBehind?.()).toBe(true);
    },
  );

  it('is told from one that GitHub gives back in another form', async () => {
    const github = await testFakeGitHub();
    const real = await applied(github);
    const reversed = Object.fromEntries(Object.entries(entries(real.payload)).toReversed());
    for (const payload of [reversed, JSON.stringify(real.payload)]) {
      github.state.deployments.set(real.id, { ...real, payload, environment: 'Production' });
      const ledger = ledgerOn(github, { run: 2, declared: [sent], environment: 'Production' });
      expect(await ledger.load(ACME)).toHaveProperty(['resources', sent.address]);
    }
  });

  it('does not count in another environment than its own', async () => {
    const github = await testFakeGitHub();
    const real = await applied(github, { environment: 'sandbox' });
    github.state.deployments.set(real.id, { ...real, environment: 'production' });
    expect(await ledgerOn(github, { run: 2, declared: [sent] }).load(ACME)).toBeNull();
  });

  it('is not taken for the one that this run was about to make', async () => {
    const github = await testFakeGitHub();
    await applied(github, FORMER);
    github.fail({
      on: { method: 'POST', path: '*/deployments' },
      effect: { type: 'reset' },
    });
    await ledgerOn(github, { declared: [sent] }).begin(applyStart());
    expect(github.state.deployments.size).toBe(2);
  });

  it('is waited for all the same while it is running', async () => {
    const github = await testFakeGitHub();
    await ledgerOn(github, FORMER).begin(applyStart());
    const error = await rejectionOf(ledgerOn(github, { run: 2 }).isSuperseded());
    expect(error.code).toBe('busy');
  });
});

describe('a key that was replaced', () => {
  it('leaves nothing ours, says how to go on, and is over after the next success', async () => {
    const github = await testFakeGitHub();
    await applied(github, FORMER);
    const logger = rememberingLogger();
    const ledger = ledgerOn(github, { run: 2, declared: [sent], logger });
    expect(await ledger.load(ACME)).toBeNull();
    expect(await ledger.lastApplied()).toBeNull();
    expect(logger.warnings.join()).toContain('give the input signing-key the former Gladly token');
    await ledger.begin(applyStart({ owned: { [sent.address]: 't-1' } }));
    await ledger.finish({ outcome: 'success', summary: '1 done', ledger: ledgerOf([]) });
    const next = ledgerOn(github, { run: 3, declared: [sent], logger });
    expect(await next.load(ACME)).toHaveProperty(['resources', sent.address]);
    expect(logger.warnings).toHaveLength(1);
  });

  it('does not matter where what it signed never came to write anything', async () => {
    const github = await testFakeGitHub();
    await applied(github);
    const ended = await applied(github, { run: 2, ...FORMER });
    ended.statuses = ended.statuses.map((one) => ({ ...one, state: 'error' }));
    const ledger = ledgerOn(github, { run: 3, declared: [sent] });
    expect(await ledger.load(ACME)).toHaveProperty(['resources', sent.address]);
  });

  it('costs one more request, however much it signed', async () => {
    const github = await testFakeGitHub();
    const real = await applied(github, FORMER);
    for (let count = 0; count < 20; count += 1) {
      const id = github.repository.newId();
      github.state.deployments.set(id, { ...real, id });
    }
    const before = github.requests().length;
    await ledgerOn(github, { run: 2 }).load(ACME);
    expect(github.requests().length - before).toBe(2);
  });
});

it('the key of deployments is that of the signing key, else of the token, and of nothing else', () => {
  const [token, signing] = [new Secret('fake-token'), new Secret('fake-signing-key')];
  const [byToken, byKey] = [deploymentKey(token, null), deploymentKey(token, signing)];
  expect(deploymentKey(new Secret('fake-new-token'), token).reveal()).toBe(byToken.reveal());
  expect(byKey.reveal()).not.toBe(byToken.reveal());
  expect(byToken.reveal()).not.toContain('fake');
});
