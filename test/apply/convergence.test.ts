import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/emulator/faults.ts';
import type { OrganizationState } from '../../src/emulator/state.ts';
import type { GladlyWriter } from '../../src/gladly/types.ts';
import { desiredTopic, desiredWebhook, secret, under } from '../support/builders.ts';
import type { Site } from '../support/apply.ts';
import { site } from '../support/apply.ts';

/*
 * One change with an operation of each sort is applied while something goes wrong at its first
 * request, at its second, and so on until it gets through; what an apply should get over by itself
 * is tried on whole programs (test/scenarios/fault.test.ts). Whatever has come of that, applying
 * again must end as declared: nothing twice, nothing missing, nothing of others touched.
 */

const key = { headers: { 'x-api-key': secret('KEY') } };
const parent = desiredTopic('surveys');
const BEFORE = [
  desiredTopic('renamed', { name: 'Old name' }),
  desiredTopic('removed'),
  desiredWebhook('removed'),
  desiredWebhook('changed', { ...key, enabled: false }),
  desiredWebhook('left', { url: 'https://hooks.acme.com/left' }),
  desiredWebhook('right', { url: 'https://hooks.acme.com/right' }),
];
const AFTER = [
  desiredTopic('renamed', { name: 'New name' }),
  parent,
  desiredTopic('sent', { parent: under(parent) }),
  desiredWebhook('created', key),
  desiredWebhook('changed', { ...key, events: ['CONVERSATION/CREATED'] }),
  desiredWebhook('left', { url: 'https://hooks.acme.com/right' }),
  desiredWebhook('right', { url: 'https://hooks.acme.com/left' }),
];
const FOREIGN = { id: 'foreign', name: 'Not ours', url: 'https://hooks.other.example/x' };

type Trouble = (nth: number) => readonly Fault[];

const anyRequest = (nth: number) => ({ nth });
const TROUBLES: readonly (readonly [string, Trouble])[] = [
  ['is refused for the time being', before({ type: 'answer', status: 400 })],
  ['is not permitted', before({ type: 'answer', status: 403 })],
  [
    'and all that follow are not answered',
    (nth) => [{ on: { nth, times: 'always' }, effect: { type: 'reset' } }],
  ],
  [
    'and all that follow are carried out, their answers lost',
    (nth) => [{ on: { nth, times: 'always' }, moment: 'after', effect: { type: 'reset' } }],
  ],
  [
    'and all that follow are read from before the last write',
    (nth) => [
      { on: { method: 'GET', path: '*s', nth, times: 4 }, effect: { type: 'stale', writes: 1 } },
    ],
  ],
];

describe.each(TROUBLES)('an apply of which one request %s', (_title, trouble) => {
  it('ends as declared when it is applied again, whichever request it was', async () => {
    let isStruck = true;
    for (let nth = 1; isStruck && nth < MANY; nth += 1) {
      const here = await prepared();
      for (const fault of trouble(nth)) here.emulator.control.addFault(fault);
      const first = await here.apply(AFTER).catch(expected);
      isStruck = here.emulator.control.faults().some(({ seen }) => seen >= nth);
      here.emulator.control.clearFaults();
      const end = await endOf(here);
      expect({ nth, first, ...end }).toEqual({ nth, first, ...AS_DECLARED });
      await here.emulator.close();
    }
    expect(isStruck).toBe(false);
  });
});

describe.each(['before', 'after'] as const)('an apply that is killed %s a write', (moment) => {
  it('ends as declared when it is applied again, whichever write it was', async () => {
    let isKilled = true;
    for (let nth = 1; isKilled && nth < MANY; nth += 1) {
      const here = await prepared();
      const writer = deadlyWriter(here.client.writer, { nth, moment });
      const dying = here.apply(AFTER, { killed: true, ports: { writer } });
      isKilled = await dying.then(() => false).catch(isKill);
      expect({ nth, ...(await endOf(here)) }).toEqual({ nth, ...AS_DECLARED });
      await here.emulator.close();
    }
    expect(isKilled).toBe(false);
  });
});

/** More requests than an apply of this change has, whatever goes wrong. */
const MANY = 80;

const AS_DECLARED = {
  success: true,
  topics: [
    ['New name', false, null],
    ['removed', true, null],
    ['sent', false, 'surveys'],
    ['surveys', false, null],
  ],
  webhooks: [
    ['Not ours', 'x', ['TASK/CREATED'], true, []],
    ['changed', 'changed', ['CONVERSATION/CREATED'], true, ['x-api-key']],
    ['created', 'created', ['CONVERSATION/CLOSED'], true, ['x-api-key']],
    ['left', 'right', ['CONVERSATION/CLOSED'], true, []],
    ['right', 'left', ['CONVERSATION/CLOSED'], true, []],
  ],
  secrets: { 'x-api-key': 'fake-value-of-KEY' },
  leftToDo: [],
  unfinished: [],
};

/** How it ends when it is applied a second time, and a third time if that is not enough. */
async function endOf(here: Site): Promise<Record<string, unknown>> {
  const second = await here.apply(AFTER);
  const last = second.success ? second : await here.apply(AFTER);
  return {
    success: last.success,
    ...shapeOf(here.emulator.control.snapshot()),
    secrets: here.emulator.control.secrets('created').headers,
    leftToDo: (await here.plan(AFTER)).operations,
    unfinished: (await here.ledger())?.unfinished,
  };
}

async function prepared(): Promise<Site> {
  const here = await site();
  const webhook = { ...FOREIGN, events: ['TASK/CREATED'] };
  here.emulator.control.change({ change: 'add-webhook', webhook });
  const { success } = await here.apply(BEFORE);
  expect(success).toBe(true);
  return here;
}

function shapeOf({ topics, webhooks }: OrganizationState): Record<string, unknown> {
  const names = new Map(topics.map(({ id, name }) => [id, name]));
  return {
    topics: topics
      .map(({ name, disabled, parentId }) => [name, disabled, names.get(parentId ?? '') ?? null])
      .toSorted(byName),
    webhooks: webhooks
      .map(({ name, url, events, enabled, headers }) => {
        return [name, url.split('/').at(-1), events, enabled, Object.keys(headers)];
      })
      .toSorted(byName),
  };
}

function byName(a: readonly unknown[], b: readonly unknown[]): number {
  return String(a[0]) < String(b[0]) ? -1 : 1;
}

class Kill extends Error {}

/** A writer whose process dies at its nth write, before or after Gladly carries it out. */
function deadlyWriter(
  writer: GladlyWriter,
  { nth, moment }: { readonly nth: number; readonly moment: 'before' | 'after' },
): GladlyWriter {
  let writes = 0;
  const dying = async <T>(send: () => Promise<T>): Promise<T> => {
    writes += 1;
    const isLast = writes >= nth;
    if (writes > nth || (isLast && moment === 'before')) throw new Kill();
    const answer = await send();
    if (isLast) throw new Kill();
    return answer;
  };
  return {
    createWebhook: (body) => dying(() => writer.createWebhook(body)),
    updateWebhook: (id, body) => dying(() => writer.updateWebhook(id, body)),
    deleteWebhook: (id) => dying(() => writer.deleteWebhook(id)),
    createTopic: (body) => dying(() => writer.createTopic(body)),
    updateTopic: (id, body) => dying(() => writer.updateTopic(id, body)),
  };
}

function isKill(error: unknown): true {
  if (error instanceof Kill) return true;
  throw error;
}

/** Reading for the plan itself may fail as well: then there is no apply. */
function expected(error: unknown): null {
  if (error instanceof Error && error.name === 'GladlyApiError') return null;
  throw error;
}

function before(effect: Fault['effect']): Trouble {
  return (nth) => [{ on: anyRequest(nth), effect }];
}
