import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import type { UndoPlan } from '../../src/apply/undo.ts';
import type { FieldValue } from '../../src/plan/types.ts';
import { call } from '../support/emulator.ts';
import type { Scenario } from '../support/scenario.ts';
import { addFaults, csat, scenario } from '../support/scenario.ts';
import type { OrganizationShape } from '../support/shape.ts';
import { shapeOf, sorted, topic, webhook } from '../support/shape.ts';

type UndoOperation = UndoPlan['operations'][number];

const APPLY = 'apply --yes --undo undo.json';

const BEFORE = csat(`
  topics:
    gone: { name: To be archived }
    renamed: { name: Before }
  webhooks:
    changed:
      name: Changed
      url: https://hooks.acme.com/before
      events: [CONVERSATION/CLOSED]
      headers: { x-before: { secret: CSAT_KEY } }
    gone:
      name: To be deleted
      url: https://hooks.acme.com/gone
      events: [TASK/CREATED, TASK/CLOSED]
      headers: { x-api-key: { secret: CSAT_KEY } }
`);

const AFTER = csat(`
  topics:
    renamed: { name: After, aliases: [Before] }
    new: { name: New }
    archived: { name: In use again }
  webhooks:
    changed:
      name: Changed today
      url: https://hooks.acme.com/after
      events: [CONVERSATION/CREATED]
      headers: { x-today: { secret: CSAT_KEY } }
    new: { name: New, url: https://hooks.acme.com/new, events: [CONVERSATION/CLOSED] }
    off: { name: Off, url: https://hooks.acme.com/off, events: [CONVERSATION/CLOSED] }
`);

/** The value of a secret that somebody still had, and put back along with the rest. */
const SENT_BY_HAND = 'fake-survey-webhook-key';

const EVENTS = ['CONVERSATION/CLOSED'];
const MADE_BY_HAND = {
  topics: [{ name: 'In use again', disabled: true }],
  webhooks: [{ name: 'Off', url: 'https://hooks.acme.com/off', events: EVENTS, enabled: false }],
};

describe('the file of --undo', () => {
  it('restores, carried out in its order, all that was there and can be restored', async () => {
    const here = await scenario({ config: BEFORE, seed: MADE_BY_HAND });
    expect((await here.run('apply --yes')).code).toBe(0);
    const before = shapeOf(here.emulator);
    here.write(AFTER);
    expect((await here.run(APPLY)).code).toBe(0);
    expect(shapeOf(here.emulator)).not.toEqual(before);
    for (const operation of undoOf(here).operations) await carryOut(operation, here.emulator);
    expect(shapeOf(here.emulator)).toEqual(asFarAsPossible(before));
  });

  it('says of each operation what was there, and which secrets it cannot bring back', async () => {
    const here = await scenario({ config: BEFORE, seed: MADE_BY_HAND });
    await here.run('apply --yes');
    here.write(AFTER);
    const { document } = await here.run(`${APPLY} --json`);
    const undo = undoOf(here);
    expect(undo).toMatchObject({ formatVersion: 1, undoes: document.digest });
    expect(undo.organization.url).toBe(here.emulator.url);
    const said = undo.operations.map(({ address, action, secretsNotRestored }) => {
      return [`${address}:${action}`, ...secretsNotRestored].join(' ');
    });
    expect(said.toSorted()).toEqual([
      'csat.topic.archived:archive',
      'csat.topic.gone:enable',
      'csat.topic.new:archive',
      'csat.topic.renamed:update',
      'csat.webhook.changed:update headers.x-before',
      'csat.webhook.gone:create headers.x-api-key',
      'csat.webhook.new:delete',
      'csat.webhook.off:disable',
    ]);
    const changed = undo.operations.find(({ address }) => address === 'csat.webhook.changed');
    expect(changed?.changes).toEqual([
      { field: 'events', before: ['CONVERSATION/CREATED'], after: ['CONVERSATION/CLOSED'] },
      { field: 'headers', before: ['x-today'], after: ['x-before'] },
      { field: 'name', before: 'Changed today', after: 'Changed' },
      {
        field: 'url',
        before: 'https://hooks.acme.com/after',
        after: 'https://hooks.acme.com/before',
      },
    ]);
  });

  it('is there after an apply that failed half-way, with what was done', async () => {
    const here = await scenario({ config: csat('topics: { first: {}, second: {} }') });
    addFaults(here, { on: { method: 'POST', nth: 2 }, effect: { type: 'answer', status: 400 } });
    expect((await here.run(APPLY)).code).toBe(4);
    const { operations } = undoOf(here);
    const [made] = here.emulator.control.snapshot().topics;
    const done = operations.filter(({ id }) => id === made?.id);
    expect(done).toMatchObject([{ kind: 'topic', action: 'archive', name: made?.name }]);
  });

  it.each([
    ['nothing was to do', APPLY, csat('topics: { sent: {} }')],
    ['nobody said yes', 'apply --undo undo.json', csat('topics: { sent: {}, late: {} }')],
  ])('is not written where %s', async (_title, command, config) => {
    const here = await scenario({ config: csat('topics: { sent: {} }') });
    await here.run('apply --yes');
    here.write(config);
    expect((await here.run(command)).code).toBe(0);
    expect(existsSync(join(here.folder, 'undo.json'))).toBe(false);
  });

  it('is for its owner alone', async () => {
    const here = await scenario({ config: csat('topics: { sent: {} }') });
    await here.run(APPLY);
    expect(statSync(join(here.folder, 'undo.json')).mode & 0o777).toBe(0o600);
  });
});

function undoOf({ folder }: Scenario): UndoPlan {
  return JSON.parse(readFileSync(join(folder, 'undo.json'), 'utf8')) as UndoPlan;
}

/** What a person or a script does with one line of the file, by Gladly's own reference. */
async function carryOut(operation: UndoOperation, emulator: Emulator): Promise<void> {
  const { kind, action, id, name, changes } = operation;
  const path = `/api/v1/${kind}s`;
  const fields = Object.fromEntries(
    changes.map(({ field, after }) => [field, valueOf(field, after)]),
  );
  if (action === 'create') {
    await succeeds(emulator, `POST ${path}`, fields);
    return;
  }
  if (action === 'delete') {
    await succeeds(emulator, `PATCH ${path}/${id}`, { enabled: false });
    await succeeds(emulator, `DELETE ${path}/${id}`);
    return;
  }
  // The change of a topic has to repeat its name.
  const body = kind === 'topic' ? { name, ...fields } : fields;
  await succeeds(emulator, `PATCH ${path}/${id}`, body);
}

/** Of headers the file tells the names; their values have to come from somebody who has them. */
function valueOf(field: string, value: FieldValue): unknown {
  if (field !== 'headers' || !Array.isArray(value)) return value;
  return Object.fromEntries(value.map((key) => [String(key), SENT_BY_HAND]));
}

async function succeeds(emulator: Emulator, request: string, body?: unknown): Promise<void> {
  const { status } = await call(emulator, request, body === undefined ? {} : { body });
  expect([request, status]).toEqual([request, expect.toBeOneOf([200, 201, 204])]);
}

/** Gladly cannot delete a topic that was made, nor give back the secrets of a deleted webhook. */
function asFarAsPossible({ topics, webhooks }: OrganizationShape): OrganizationShape {
  return sorted({
    topics: [...topics, topic('New', { disabled: true })],
    webhooks: webhooks.map((one) => {
      return one.name === 'To be deleted' ? webhook({ ...one, headers: {} }) : one;
    }),
  });
}
