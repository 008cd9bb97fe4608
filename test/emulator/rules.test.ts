import { describe, expect, it } from 'vitest';
import { defaultRules, lenientRules, strictRules } from '../../src/emulator/rules.ts';

/** What Gladly states outright, so that both readings agree on it. */
const LIMITS = ['requestsPerSecond', 'webhookLimit', 'pingTimeoutMs', 'topicDepthLimit'];

const NAMES = Object.keys(strictRules).toSorted() as (keyof typeof strictRules)[];

describe('the presets', () => {
  it('have the same rules', () => {
    expect(Object.keys(lenientRules).toSorted()).toEqual(NAMES);
    expect(Object.keys(defaultRules).toSorted()).toEqual(NAMES);
  });

  it.each(NAMES.filter((name) => !LIMITS.includes(name)))('differ in %s', (name) => {
    expect(lenientRules[name]).not.toEqual(strictRules[name]);
  });

  it('agree on the limits that Gladly states', () => {
    for (const rules of [strictRules, lenientRules]) {
      expect(rules).toMatchObject({
        requestsPerSecond: 10,
        webhookLimit: 20,
        pingTimeoutMs: 15_000,
        topicDepthLimit: null,
      });
    }
  });

  it('the default is strict but for what organizations are known to live by', () => {
    const differing = NAMES.filter((name) => defaultRules[name] !== strictRules[name]);
    expect(differing).toEqual([
      'droppedEvents',
      'enablingClearsRetryLimit',
      'usersWithoutAgentRoleListed',
      'webhooksStopWithTheirMaker',
    ]);
  });

  it('the default is one of the two readings in each switch', () => {
    for (const name of NAMES) {
      expect([strictRules[name], lenientRules[name]]).toContain(defaultRules[name]);
    }
  });
});
