import { describe, expect, it } from 'vitest';
import { offlinePlan } from '../../src/commands/offline-plan.ts';
import type { CommandPorts, ConfigSource } from '../../src/commands/ports.ts';
import { outcomeDocument } from '../../src/report/json.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { integration } from '../support/config.ts';

const FILE = 'gladly-integrations.yml';
const REQUEST = { config: FILE, allowedHosts: [], organization: null, base: 'main' };

const HEAD = integration('topics: { sent: { name: CSAT sent }, more: { name: More } }');
const BASE = integration('topics: { sent: { name: CSAT mailed } }');

/** Two versions of the file; whatever else an offline plan asked for would fail the test. */
function versions(head: string, base: string | null, warnings: string[] = []): CommandPorts {
  const never = () => {
    throw new Error('An offline plan asked for it.');
  };
  const source = (content: string): ConfigSource => ({
    file: FILE,
    content,
    readVendorFile: () => Promise.resolve({ failure: 'missing' }),
  });
  return {
    program: 'gladly-integrations',
    environment: {},
    keys: { credentials: never, signingKey: null, githubTokens: [] },
    clock: systemClock,
    logger: { progress: never, warn: (text) => warnings.push(text), debug: never },
    openConfig: () => Promise.resolve(source(head)),
    openBase: () => Promise.resolve(base === null ? null : source(base)),
    openLedger: never,
    random: never,
    hide: never,
    signal: new AbortController().signal,
  };
}

describe('a plan without Gladly', () => {
  it('tells what the file changes and is no plan: no digest, nothing to approve', async () => {
    const outcome = await offlinePlan(REQUEST, versions(HEAD, BASE));
    expect(outcome).toMatchObject({ result: 'changes', reason: 'ok', plan: null });
    expect(outcome.declared?.changes.map(({ address, direction }) => [address, direction])).toEqual(
      [
        ['csat.topic.more', 'added'],
        ['csat.topic.sent', 'changed'],
      ],
    );
    expect(outcomeDocument(outcome)).toMatchObject({ digest: null, plan: null, counts: null });
  });

  it('takes everything for added where the base had no file', async () => {
    const { declared } = await offlinePlan(REQUEST, versions(HEAD, null));
    expect(declared?.changes.map(({ direction }) => direction)).toEqual(['added', 'added']);
  });

  it('says no-changes where only the layout of the file changed', async () => {
    const outcome = await offlinePlan(REQUEST, versions(`# A remark\n${HEAD}`, HEAD));
    expect(outcome).toMatchObject({ result: 'no-changes', declared: { changes: [] } });
  });

  it('reports every finding in the file and compares nothing then', async () => {
    const outcome = await offlinePlan(REQUEST, versions(`${HEAD}\nextra: 1\n`, BASE));
    expect(outcome).toMatchObject({ result: 'invalid', reason: 'invalid-config', declared: null });
    expect(outcome.diagnostics.map(({ code }) => code)).toEqual(['unknown-key']);
  });

  it('does not take a broken base for an empty one', async () => {
    const warnings: string[] = [];
    const outcome = await offlinePlan(REQUEST, versions(HEAD, 'version: [', warnings));
    expect(outcome).toMatchObject({ result: 'changes', declared: null });
    expect(warnings.join()).toContain('has errors');
  });

  it('does not take a base that is lost for an empty one', async () => {
    const warnings: string[] = [];
    const ports = versions(HEAD, BASE, warnings);
    const lost = { ...ports, openBase: () => Promise.resolve('unknown' as const) };
    expect((await offlinePlan(REQUEST, lost)).declared).toBeNull();
    expect(warnings.join()).toContain('no longer in the repository');
  });
});
