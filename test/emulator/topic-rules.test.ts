import { describe, expect, it } from 'vitest';
import { strictRules } from '../../src/emulator/rules.ts';
import type { EmulatorRules } from '../../src/emulator/rules.ts';
import type { TopicSeed } from '../../src/emulator/seed.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { testEmulator } from '../support/emulator.ts';
import { judgedCall } from './referee.ts';

const TOPICS: readonly TopicSeed[] = [
  { id: 'orders', name: 'Orders' },
  { id: 'refunds', name: 'Refunds', parent: 'Orders' },
  { id: 'old', name: 'Old campaign', disabled: true },
];

function withTopics(rules: Partial<EmulatorRules> = {}): Promise<Emulator> {
  const strict = { ...strictRules, requestsPerSecond: null, ...rules };
  return testEmulator({ seed: { topics: TOPICS }, rules: strict });
}

function stored(emulator: Emulator, id: string) {
  return emulator.control.snapshot().topics.find((topic) => topic.id === id);
}

interface SwitchCase {
  readonly rules: Partial<EmulatorRules>;
  readonly request: string;
  readonly body: unknown;
  readonly status: number;
  /** The description has no such request; it is accepted because of the switch. */
  readonly undescribed?: true;
}

describe('switches for topics', () => {
  const under = 'POST /api/v1/topics';
  const change = 'PATCH /api/v1/topics/refunds';
  const nephew = { name: 'Refunds', parentId: 'old' };
  const sibling = { name: 'Refunds', parentId: 'orders' };
  const cleared = { name: 'Refunds', parentId: null };
  const repeated = { id: 'refunds', name: 'Refunds' };
  const other = { id: 'orders', name: 'Refunds' };
  const extra = { name: 'Fresh', colour: 'red' };

  it.each<[string, SwitchCase]>([
    [
      'a name is taken anywhere in the organization',
      { rules: { topicNameScope: 'organization' }, request: under, body: nephew, status: 409 },
    ],
    [
      'a name is taken among the children of one parent only: elsewhere it is free',
      { rules: { topicNameScope: 'parent' }, request: under, body: nephew, status: 201 },
    ],
    [
      'a name is taken among the children of one parent only: there it is',
      { rules: { topicNameScope: 'parent' }, request: under, body: sibling, status: 409 },
    ],
    [
      'names differ by case',
      {
        rules: { topicNameCase: 'sensitive' },
        request: under,
        body: { name: 'ORDERS' },
        status: 201,
      },
    ],
    [
      'names do not differ by case',
      {
        rules: { topicNameCase: 'insensitive' },
        request: under,
        body: { name: 'ORDERS' },
        status: 409,
      },
    ],
    [
      'a disabled topic holds its name',
      {
        rules: { disabledTopicsHoldTheirName: true },
        request: under,
        body: { name: 'Old campaign' },
        status: 409,
      },
    ],
    [
      'a disabled topic gives its name free',
      {
        rules: { disabledTopicsHoldTheirName: false },
        request: under,
        body: { name: 'Old campaign' },
        status: 201,
      },
    ],
    [
      'a parent cannot be cleared',
      { rules: { topicParentCanBeCleared: false }, request: change, body: cleared, status: 400 },
    ],
    [
      'a parent can be cleared',
      {
        rules: { topicParentCanBeCleared: true },
        request: change,
        body: cleared,
        status: 204,
        undescribed: true,
      },
    ],
    [
      'the id in a change is rejected',
      { rules: { topicIdInPatch: 'rejected' }, request: change, body: repeated, status: 400 },
    ],
    [
      'the id in a change is tolerated',
      {
        rules: { topicIdInPatch: 'tolerated' },
        request: change,
        body: repeated,
        status: 204,
        undescribed: true,
      },
    ],
    [
      'the id in a change is tolerated, but not that of another topic',
      { rules: { topicIdInPatch: 'tolerated' }, request: change, body: other, status: 400 },
    ],
    [
      'trees of any depth are taken',
      {
        rules: { topicDepthLimit: null },
        request: under,
        body: { name: 'Deep', parentId: 'refunds' },
        status: 201,
      },
    ],
    [
      'trees have two levels: a third is refused',
      {
        rules: { topicDepthLimit: 2 },
        request: under,
        body: { name: 'Deep', parentId: 'refunds' },
        status: 400,
      },
    ],
    [
      'trees have two levels: a second is taken',
      {
        rules: { topicDepthLimit: 2 },
        request: under,
        body: { name: 'Flat', parentId: 'orders' },
        status: 201,
      },
    ],
    [
      'unknown fields in a request are rejected',
      { rules: { unknownFieldsInRequests: 'rejected' }, request: under, body: extra, status: 400 },
    ],
    [
      'unknown fields in a request are ignored',
      {
        rules: { unknownFieldsInRequests: 'ignored' },
        request: under,
        body: extra,
        status: 201,
        undescribed: true,
      },
    ],
  ])('%s', async (_title, { rules, request, body, status, undescribed }) => {
    const emulator = await withTopics(rules);
    const options = { body, ...(undescribed && { undescribed }) };
    expect((await judgedCall(emulator, request, options)).status).toBe(status);
  });

  it('a cleared parent puts the topic at the top', async () => {
    const emulator = await withTopics({ topicParentCanBeCleared: true });
    await judgedCall(emulator, change, { body: cleared, undescribed: true });
    expect(stored(emulator, 'refunds')?.parentId).toBeNull();
  });

  it('a name given free by a disabled topic cannot be taken back while another has it', async () => {
    const emulator = await withTopics({ disabledTopicsHoldTheirName: false });
    await judgedCall(emulator, under, { body: { name: 'Old campaign' } });
    const body = { name: 'Old campaign', disabled: false };
    const result = await judgedCall(emulator, 'PATCH /api/v1/topics/old', { body });
    expect(result.status).toBe(409);
  });

  it.each(['id', 'name'] as const)('a creation sent twice is told of the %s', async (named) => {
    const emulator = await withTopics({ topicConflictNamed: named });
    const body = { id: 'mine', name: 'Mine' };
    await judgedCall(emulator, under, { body });
    const again = await judgedCall(emulator, under, { body });
    const meta = named === 'name' ? { meta: { id: 'mine' } } : {};
    const error = { attr: named, code: 'taken', ...meta };
    expect(again).toMatchObject({ status: 409, body: { errors: [error] } });
  });
});
