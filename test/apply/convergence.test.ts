import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/emulator/faults.ts';
import type { OrganizationState } from '../../src/emulator/state.ts';
import type { GladlyWriter } from '../../src/gladly/types.ts';
import { desiredTopic, desiredWebhook, secret, under } from '../support/builders.ts';
import type { Site } from '../support/apply.ts';
import { site } from '../support/apply.ts';

/*
 * One change with an operation of each sort is applied while something goes wrong at its first
 * request, at its second, and so on until it gets through. Whatever has come of that, applying
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
  ['is answered with 500 before it is carried out', before({ type: 'answer', status: 500 })],
  ['is answered with 500 although it is carried out', after({ type: 'answer', status: 500 })],
  ['is lost on its way', before({ type: 'reset' })],
  ['is carried out and its answer lost', after({ type: 'reset' })],
  ['is answered with half an answer', after({ type: 'cut-off' })],
  ['is answered with a web page', before({ type: 'nonsense', as: 'html' })],
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
    for (let nth = 1; ; nth += 1) {
      const here = await prepared();
      for (const fault of trouble(nth)) here.emulator.control.addFault(fault);
      const first = await here.apply(AFTER).catch(expected);
      const struck = here.emulator.control.faults().some(({ seen }) => seen >= nth);
      here.emulator.control.clearFaults();
      await expectConvergence(here, `request ${nth}: ${JSON.stringify(first?.outcomes)}`);
      await here.emulator.close();
      if (!struck) break;
      expect(nth, 'the apply never gets through').toBeLessThan(60);
    }
  }, 60_000);
});

describe.each(['before', 'after'] as const)('an apply that is killed %s a write', (moment) => {
  it('ends as declared when it is applied again, whichever write it was', async () => {
    for (let nth = 1; ; nth += 1) {
      const here = await prepared();
      const { writer, count } = deadlyWriter(here.client.writer, { nth, moment });
      const dying = here.apply(AFTER, { killed: true, ports: { writer } });
      const died = await dying.then(() => false).catch(isKill);
      await expectConvergence(here, `write ${nth}`);
      await here.emulator.close();
      if (!died) break;
      expect(count()).toBeLessThan(60);
    }
  }, 60_000);
});

/** A second apply, or a third, ends as declared; what is not ours is as it was. */
async function expectConvergence(here: Site, what: string): Promise<void> {
  const second = await here.apply(AFTER);
  const last = second.success ? second : await here.apply(AFTER);
  expect(last.success, `${what} then ${JSON.stringify(last.outcomes)}`).toBe(true);
  const state = here.emulator.control.snapshot();
  expect(shapeOf(state), what).toEqual({
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
  });
  expect(here.emulator.control.secrets('created').headers['x-api-key']).toBe('fake-value-of-KEY');
  expect((await here.plan(AFTER)).operations, what).toEqual([]);
  expect((await here.ledger())?.unfinished, what).toEqual([]);
}

async function prepared(): Promise<Site> {
  const here = await site();
  const webhook = { ...FOREIGN, events: ['TASK/CREATED'] };
  here.emulator.control.change({ change: 'add-webhook', webhook });
  const { success } = await here.apply(BEFORE);
  expect(success).toBe(true);
  return here;
}

function shapeOf({ topics, webhooks }: OrganizationState): unknown {
  const names = new Map(topics.map(({ id, name }) => [id, name]));
  const byName = (a: readonly unknown[], b: readonly unknown[]) =>
    String(a[0]) < String(b[0]) ? -1 : 1;
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

class Kill extends Error {}

/** A writer whose process dies at its nth write, before or after Gladly carries it out. */
function deadlyWriter(
  writer: GladlyWriter,
  { nth, moment }: { readonly nth: number; readonly moment: 'before' | 'after' },
): { readonly writer: GladlyWriter; readonly count: () => number } {
  let writes = 0;
  const dying =
    <A extends readonly unknown[], R>(send: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      writes += 1;
      const isLast = writes >= nth;
      if (isLast && (moment === 'before' || writes > nth)) throw new Kill();
      const answer = await send(...given);
      if (isLast) throw new Kill();
      return answer;
    };
  return {
    writer: {
      createWebhook: dying(writer.createWebhook),
      updateWebhook: dying(writer.updateWebhook),
      deleteWebhook: dying(writer.deleteWebhook),
      createTopic: dying(writer.createTopic),
      updateTopic: dying(writer.updateTopic),
    },
    count: () => writes,
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

function after(effect: Fault['effect']): Trouble {
  return (nth) => [{ on: anyRequest(nth), moment: 'after', effect }];
}
