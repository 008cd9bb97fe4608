import { describe, expect, it } from 'vitest';
import { decide, decideCreation, movedFields, nowKnown } from '../../src/apply/decide.ts';
import type { IntentContext } from '../../src/apply/intent.ts';
import type { Task, TaskStep } from '../../src/apply/schedule.ts';
import type { Sighting } from '../../src/apply/sighting.ts';
import { differingFields, sightTopic, sightWebhook } from '../../src/apply/sighting.ts';
import { urlMarks } from '../../src/kinds/mark.ts';
import { computePlan } from '../../src/plan/plan.ts';
import { Secret } from '../../src/shared/secret.ts';
import { desiredState, desiredWebhook, ORGANIZATION_ID, secret } from '../support/builders.ts';
import { liveState, liveTopic, liveWebhook, liveWebhookOf } from '../support/live-builders.ts';
import { ledgerOf, planInput } from '../support/plan-builders.ts';

const MARKS = urlMarks(new Map([['URL', new Secret('https://hooks.acme.com/fake-hidden')]]));
const before = desiredWebhook('survey', { name: 'Old', headers: { 'x-api-key': secret('KEY') } });
const wanted = desiredWebhook('survey', { ...before.fields, name: 'New' });
const known = sightWebhook(liveWebhookOf(before), MARKS);

describe('a task whose object has been looked at', () => {
  it('is to be written when the object is as it was known', () => {
    expect(decide(patch(), { seen: known, known }, CONTEXT)).toMatchObject({
      type: 'write',
      intent: { write: { type: 'update-webhook', body: { name: 'New' } } },
    });
  });

  it('is satisfied when the object is as desired already', () => {
    const seen = { ...known, fields: { ...known.fields, name: 'New' } };
    expect(decide(patch(), { seen, known }, CONTEXT)).toEqual({
      type: 'satisfied',
      effect: { name: 'New' },
    });
  });

  it('is overtaken when another field has changed', () => {
    const seen = { ...known, fields: { ...known.fields, enabled: false } };
    const decision = decide(patch(), { seen, known }, CONTEXT);
    expect(decision).toEqual({ type: 'moved', fields: ['enabled'] });
  });

  it('is overtaken when its own field has changed to something else', () => {
    const seen = { ...known, fields: { ...known.fields, name: 'By hand' } };
    const decision = decide(patch(), { seen, known }, CONTEXT);
    expect(decision).toEqual({ type: 'moved', fields: ['name'] });
  });

  it('is overtaken when only its time has changed', () => {
    const seen = { ...known, updatedAt: '2026-11-02T00:00:00Z' };
    const decision = decide(patch(), { seen, known }, CONTEXT);
    expect(decision).toEqual({ type: 'moved', fields: ['updatedAt'] });
  });

  it.each<[TaskStep, string]>([
    ['disable', 'satisfied'],
    ['delete', 'satisfied'],
    ['patch', 'moved'],
    ['check', 'moved'],
  ])('that is to %s, when the object is gone: %s', (step, expected) => {
    const decision = decide({ ...patch(), step }, { seen: null, known }, CONTEXT);
    expect(decision.type).toBe(expected);
  });

  it('that sends a secret is written whatever is to be seen', () => {
    const task = {
      ...patch(),
      operation: withChanges([{ field: 'headers.x-api-key', secret: 'changed' }]),
    };
    expect(decide(task, { seen: known, known }, CONTEXT)).toMatchObject({
      type: 'write',
      intent: { hidden: true, effect: { headers: ['x-api-key'] } },
    });
  });

  it('that creates a webhook is overtaken when another one has its URL', () => {
    expect(decideCreation(patch(), known, CONTEXT)).toEqual({ type: 'moved', fields: ['url'] });
  });
});

describe('what is known after a task', () => {
  const effect = { name: 'New' };
  const seen: Sighting = {
    ...known,
    fields: { ...known.fields, name: 'New' },
    updatedAt: '2026-11-02T00:00:00Z',
  };

  it('is its effect and the time of it', () => {
    expect(nowKnown(known, seen, effect)).toEqual(seen);
  });

  it('is not what somebody else changed, which the next task still notices', () => {
    const mixed = { ...seen, fields: { ...seen.fields, enabled: false } };
    const next = nowKnown(known, mixed, effect);
    expect(next.fields['enabled']).toBe(true);
    expect(next.updatedAt).toBe(known.updatedAt);
    expect(movedFields({}, { seen: mixed, known: next })).toEqual(['enabled']);
  });

  it('is all that is to be seen of an object that is new', () => {
    expect(nowKnown(null, seen, effect)).toEqual(seen);
  });
});

describe('fields that differ', () => {
  it.each([
    [{ name: 'a' }, { name: 'a' }, []],
    [{ name: 'a' }, { name: 'b' }, ['name']],
    [{ events: ['A', 'B'] }, { events: ['B', 'A'] }, []],
    [{ events: ['A'] }, { events: ['A', 'B'] }, ['events']],
    [{ headers: ['a', 'b'] }, { headers: ['b', 'c'] }, ['headers.a', 'headers.c']],
    [{ headers: [] }, {}, []],
    [{ parent: null }, {}, []],
    [{ enabled: true, basic: true }, { enabled: false }, ['basic', 'enabled']],
  ])('between %j and %j are %j', (expected, seen, fields) => {
    expect(differingFields(expected, seen)).toEqual(fields);
  });
});

describe('a webhook as it is seen', () => {
  it.each([
    ['as Gladly has it', 'https://hooks.acme.com/fake-hidden'],
    ['spelt otherwise', 'HTTPS://Hooks.Acme.com:443/fake-hidden'],
    ['as its mark', 'secret:URL'],
  ])('with its secret URL %s shows the mark and keeps the URL apart', (_title, url) => {
    const sighting = sightWebhook(liveWebhook({ url }), MARKS);
    expect(sighting.fields['url']).toBe('secret:URL');
    expect(new URL(sighting.url?.reveal() ?? '').href).toBe('https://hooks.acme.com/fake-hidden');
    expect(JSON.stringify(sighting)).not.toContain('fake-hidden');
  });

  it('at the passing place of its secret URL shows the mark of that', () => {
    const url = 'https://hooks.acme.com/fake-hidden?gladly-integrations-parked=1';
    const { fields } = sightWebhook(liveWebhook({ url }), MARKS);
    expect(fields['url']).toBe('secret:URL?gladly-integrations-parked=1');
  });
});

describe('a topic as it is seen', () => {
  it('has no parent where Gladly shows none', () => {
    expect(sightTopic(liveTopic()).fields).toEqual({
      name: 'topic-1',
      disabled: false,
      parent: null,
    });
  });
});

const CONTEXT: IntentContext = {
  organizationId: ORGANIZATION_ID,
  secrets: () => new Secret('fake-value'),
  idOf: () => null,
  beforePark: () => null,
};

function patch(): Task {
  const operation = operationOf();
  return { id: `${operation.id}/patch`, operation, step: 'patch', after: [] };
}

function operationOf(): Task['operation'] {
  const live = liveState({ webhooks: [liveWebhookOf(before)] });
  const desired = desiredState([wanted]);
  const { operations } = computePlan(planInput({ desired, live, ledger: ledgerOf([before]) }));
  const [operation] = operations;
  if (operation === undefined) throw new Error('nothing was planned');
  return operation;
}

function withChanges(changes: Task['operation']['changes']): Task['operation'] {
  return { ...operationOf(), action: 'resend-secrets', changes };
}
