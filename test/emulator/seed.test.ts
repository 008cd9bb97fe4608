import { describe, expect, it } from 'vitest';
import { stateFromSeed } from '../../src/emulator/seed.ts';
import { LARGE_ORGANIZATION, seedOrganization } from '../../src/emulator/seeds.ts';
import { takeId, touch } from '../../src/emulator/state.ts';

const DEFAULTS = { gladlyUrl: 'https://acme.gladly.com', now: Date.UTC(2026, 10, 3) };

describe('a seeded organization', () => {
  it('is the same each time', () => {
    const [one, two] = [1, 2].map(() => stateFromSeed(seedOrganization('acme'), DEFAULTS));
    expect(JSON.stringify(one)).toBe(JSON.stringify(two));
  });

  it('has ids of 22 URL-safe characters, some of which begin with a hyphen, none twice', () => {
    const state = stateFromSeed(seedOrganization(LARGE_ORGANIZATION), DEFAULTS);
    const ids = [...state.users, ...state.inboxes, ...state.topics, ...state.webhooks].map(
      (stored) => stored.id,
    );
    expect(ids.every((id) => /^[A-Za-z0-9_-]{22}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    for (const list of [state.users, state.topics, state.webhooks]) {
      const share = list.filter(({ id }) => id.startsWith('-')).length / list.length;
      expect(share).toBeGreaterThan(0.1);
      expect(share).toBeLessThan(0.5);
    }
  });

  it('as large as wanted: 20 webhooks, 2,000 topics with parents, 2,000 agents', () => {
    const state = stateFromSeed(seedOrganization(LARGE_ORGANIZATION), DEFAULTS);
    expect([state.webhooks, state.topics, state.users].map(({ length }) => length)).toEqual([
      20, 2_000, 2_000,
    ]);
    expect(state.topics.filter((topic) => topic.parentId !== null)).toHaveLength(1_800);
    expect(new Set(state.topics.map((topic) => topic.name)).size).toBe(2_000);
    expect(new Set(state.webhooks.map((webhook) => webhook.url)).size).toBe(20);
  });

  it('acme has users for the five vendors, an inbox HiOperator, and objects of nobody', () => {
    const state = stateFromSeed(seedOrganization('acme'), DEFAULTS);
    const emails = state.users.map((user) => user.email);
    for (const vendor of ['hioperator', 'sidekick', 'idiomatic', 'playvox', 'assembled']) {
      expect(emails).toContain(`${vendor}@acme.com`);
    }
    expect(state.inboxes.map((inbox) => inbox.name)).toContain('HiOperator');
    expect(state.topics.length).toBeGreaterThan(3);
    expect(state.webhooks.map((webhook) => webhook.name)).toEqual(['Playvox WFM', 'Warehouse']);
  });

  it('keeps ids that are given', () => {
    const seed = { id: 'org', topics: [{ id: '-mine', name: 'a' }] };
    expect(stateFromSeed(seed, DEFAULTS)).toMatchObject({ id: 'org', topics: [{ id: '-mine' }] });
  });

  it('a parent that is not there is a mistake in the seed', () => {
    const topics = [{ name: 'a', parent: 'b' }, { name: 'b' }];
    expect(() => stateFromSeed({ topics }, DEFAULTS)).toThrow('no topic "b"');
  });

  it('says where it lives, unless the seed knows better', () => {
    expect(stateFromSeed({}, DEFAULTS).gladlyUrl).toBe('https://acme.gladly.com');
    const seed = { gladlyUrl: 'https://other.gladly.com' };
    expect(stateFromSeed(seed, DEFAULTS).gladlyUrl).toBe('https://other.gladly.com');
  });
});

describe('an id that is taken', () => {
  it('is skipped', () => {
    const [first] = takeId(stateFromSeed({ id: 'org' }, DEFAULTS), 'topics');
    const seed = { id: 'org', topics: [{ id: first, name: 'a' }] };
    const [second] = takeId(stateFromSeed(seed, DEFAULTS), 'topics');
    expect(second).not.toBe(first);
  });
});

describe('the moment of a change', () => {
  it('is that of the clock, and never that of another change', () => {
    const state = stateFromSeed({}, DEFAULTS);
    const one = touch(state, DEFAULTS.now + 5);
    const two = touch(one.state, DEFAULTS.now + 5);
    const three = touch(two.state, DEFAULTS.now - 1_000);
    expect([one.at, two.at, three.at]).toEqual([
      '2026-11-03T00:00:00.005Z',
      '2026-11-03T00:00:00.006Z',
      '2026-11-03T00:00:00.007Z',
    ]);
  });
});
