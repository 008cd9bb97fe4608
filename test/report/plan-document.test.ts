import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { IntegrationState } from '../../src/plan/integration-state.ts';
import type { Check, CheckKind } from '../../src/plan/check.ts';
import type { PlanNote } from '../../src/plan/note.ts';
import type { Refusal } from '../../src/plan/refusal.ts';
import type {
  Operation,
  Plan,
  PlanStep,
  SecretState,
  UnmanagedObject,
} from '../../src/plan/types.ts';
import { jsonText } from '../../src/report/json-text.ts';
import { planDocument } from '../../src/report/plan-document.ts';
import { computePlan } from '../../src/plan/plan.ts';
import { REASON_CODES } from '../../src/shared/errors.ts';
import type { Json } from '../../src/shared/stable-json.ts';
import {
  confirmedStep,
  desiredInbox,
  desiredState,
  desiredStep,
  desiredTopic,
  desiredUser,
  desiredWebhook,
  ignoreRule,
  LITERAL,
  secret,
  under,
  underNamed,
} from '../support/builders.ts';
import { liveState, liveTopic, liveWebhook, liveWebhookOf } from '../support/live-builders.ts';
import { ledgerOf, planInput } from '../support/plan-builders.ts';
import { check, plan, topicOperation, webhookOperation } from '../support/report-builders.ts';
import { FINDINGS, NOTES, REFUSALS } from '../support/report-samples.ts';
import { textOf } from '../support/repository.ts';

const SCHEMA = JSON.parse(textOf('config-schema/plan.schema.json')) as object;
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
  SCHEMA,
);

function schemaErrors(document: Json): readonly string[] {
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the document of a plan', () => {
  it('is as the published schema says, for a plan with everything in it', () => {
    const found = computed();
    expect(found.operations.map(({ fields }) => fields === null)).toContain(true);
    expect(schemaErrors(planDocument(found))).toEqual([]);
  });

  it('is as the published schema says, with nothing in it', () => {
    expect(schemaErrors(planDocument(plan()))).toEqual([]);
  });

  it.each(Object.values(FINDINGS))('may hold the finding $code', (finding) => {
    expect(schemaErrors(planDocument(plan({ checks: [check({ finding })] })))).toEqual([]);
  });

  it.each(Object.values(NOTES))('may hold the note $code', (note) => {
    const notes: readonly PlanNote[] = [{ address: null, place: null, ...note }];
    expect(schemaErrors(planDocument(plan({ notes })))).toEqual([]);
  });

  it.each(Object.values(REFUSALS))('may hold the refusal $guard', (refusal) => {
    const refusals: readonly Refusal[] = [{ code: 'ambiguous', place: null, ...refusal }];
    expect(schemaErrors(planDocument(plan({ refusals })))).toEqual([]);
  });

  it('has no member that the schema does not know, wherever it stands', () => {
    const extra = { surplus: 'value' };
    expect(surplusErrors({ ...plan(), ...extra })).not.toEqual([]);
    expect(surplusErrors(plan({ operations: [{ ...topicOperation(), ...extra }] }))).not.toEqual(
      [],
    );
    const finding = { ...FINDINGS['user-missing'], ...extra };
    expect(surplusErrors(plan({ checks: [check({ finding })] }))).not.toEqual([]);
    const note = { address: null, place: null, ...NOTES.ping, ...extra };
    expect(surplusErrors(plan({ notes: [note] }))).not.toEqual([]);
    const literal = { type: 'literal', value: 'fake-secret' } as const;
    const fields = { name: '', url: '', events: [], enabled: true, headers: { a: literal } };
    expect(surplusErrors(plan({ operations: [webhookOperation({ fields })] }))).not.toEqual([]);
  });

  it('shows of URLs neither sign-in nor the values of their query', () => {
    const url = 'https://user:fake-password@hooks.acme.com/x?key=fake-key';
    const operation = webhookOperation({
      fields: { name: 'x', url, events: [], enabled: true },
      changes: [{ field: 'url', before: null, after: url }],
    });
    const text = jsonText(planDocument(plan({ operations: [operation] })));
    expect(text).not.toContain('fake-');
    expect(text.match(/https:\/\/hooks\.acme\.com\/x\?…/g)).toHaveLength(2);
  });
});

describe('the schema of a plan', () => {
  it.each([
    [
      'operation/properties/action',
      {
        create: true,
        update: true,
        adopt: true,
        'resend-secrets': true,
        enable: true,
        disable: true,
        archive: true,
        delete: true,
      } satisfies Record<Operation['action'], true>,
    ],
    [
      'operation/properties/cause',
      {
        'this-change': true,
        'merged-earlier': true,
        'changed-in-gladly': true,
        'switched-off-by-gladly': true,
        'secret-rotated': true,
      } satisfies Record<Operation['cause'], true>,
    ],
    [
      'operation/properties/reason',
      {
        declared: true,
        'found-in-gladly': true,
        'creation-unfinished': true,
        differs: true,
        renamed: true,
        'missing-in-gladly': true,
        'removed-from-file': true,
        'switched-off': true,
        'archived-in-gladly': true,
        'secret-changed': true,
        'secret-unsure': true,
      } satisfies Record<Operation['reason'], true>,
    ],
    [
      'fieldChange/oneOf/1/properties/secret',
      { set: true, changed: true, unchanged: true, unknown: true } satisfies Record<
        SecretState,
        true
      >,
    ],
    [
      'check/properties/kind',
      {
        organization: true,
        user: true,
        inbox: true,
        'vendor-webhook': true,
        token: true,
        webhook: true,
      } satisfies Record<CheckKind, true>,
    ],
    [
      'check/properties/state',
      { passed: true, failed: true, unknown: true } satisfies Record<Check['state'], true>,
    ],
    [
      'step/properties/state',
      { open: true, confirmed: true, expired: true, checked: true } satisfies Record<
        PlanStep['state'],
        true
      >,
    ],
    [
      'integration/properties/state',
      { complete: true, waiting: true, broken: true, unknown: true } satisfies Record<
        IntegrationState['state'],
        true
      >,
    ],
    [
      'unmanaged/properties/kind',
      { webhook: true, topic: true } satisfies Record<UnmanagedObject['kind'], true>,
    ],
  ])('knows every value of %s, and no other', (path, values) => {
    expect(at(`$defs/${path}/enum`)).toEqual(Object.keys(values));
  });

  it('knows every reason code, scope, finding, note and guard, and no other', () => {
    expect(at('$defs/refusal/properties/code/enum')).toEqual(REASON_CODES);
    expect(at('properties/scope/enum')).toEqual(['changes', 'all']);
    expect(constants('finding', 'code')).toEqual(Object.keys(FINDINGS));
    expect(constants('note', 'code')).toEqual(Object.keys(NOTES));
    expect(constants('refusal', 'guard')).toEqual(Object.keys(REFUSALS));
    expect(constants('operation', 'kind')).toEqual(['webhook', 'topic']);
  });

  it('describes every member', () => {
    const silent = members(SCHEMA).filter(({ schema }) => !isDescribed(schema));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

/** A plan as the planner makes it, with every kind of thing in it. */
function computed(): Plan {
  const surveys = desiredTopic('csat.topic.surveys');
  const parts = [
    surveys,
    desiredTopic('csat.topic.sent', { parent: under(surveys), aliases: ['Sent out'] }),
    desiredTopic('csat.topic.lost', { parent: underNamed('Nowhere') }),
    desiredWebhook('csat.webhook.survey', {
      headers: { 'x-api-key': secret('CSAT_KEY', 'Bearer '), 'x-literal': LITERAL },
      basic: { username: secret('CSAT_KEY'), password: secret('CSAT_KEY'), realm: 'acme' },
    }),
  ];
  const dropped = desiredTopic('csat.topic.dropped', { name: 'Dropped' });
  const gone = desiredWebhook('csat.webhook.gone');
  return computePlan(
    planInput({
      desired: desiredState(parts, {
        users: [desiredUser()],
        inboxes: [desiredInbox()],
        steps: [desiredStep(), confirmedStep('csat.step.token')],
        ignores: [ignoreRule({ match: 'Zapier' })],
      }),
      ledger: ledgerOf([dropped, gone]),
      live: liveState({
        webhooks: [liveWebhook({ id: 'w1', name: 'Zapier' }), liveWebhookOf(gone)],
        topics: [
          liveTopic({ id: 'id-csat-topic-dropped', name: 'Dropped' }),
          liveTopic({ id: 't1', name: 'Sent out', parentId: 't2' }),
          liveTopic({ id: 't2', name: 'VIP' }),
        ],
      }),
    }),
  );
}

function surplusErrors(value: unknown): readonly string[] {
  return schemaErrors(planDocument(value as Plan));
}

function at(path: string): unknown {
  return path.split('/').reduce<unknown>((value, key) => (value as Member)[key], SCHEMA);
}

function constants(definition: string, tag: string): readonly unknown[] {
  const variants = at(`$defs/${definition}/oneOf`) as readonly {
    readonly properties: Readonly<Record<string, { readonly const: unknown }>>;
  }[];
  return variants.map(({ properties }) => properties[tag]?.const);
}

type Member = Readonly<Record<string, unknown>>;

interface Found {
  readonly path: string;
  readonly schema: Member;
}

/** Every schema that stands under `properties`, wherever that is. */
function members(schema: unknown, path = ''): readonly Found[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    const below = members(value, `${path}/${key}`);
    if (key !== 'properties') return below;
    const own = Object.entries(value as Readonly<Record<string, Member>>);
    return [...own.map(([name, one]) => ({ path: `${path}/${name}`, schema: one })), ...below];
  });
}

/** A constant and a reference say what they are by themselves. */
function isDescribed(schema: Member): boolean {
  return 'description' in schema || 'const' in schema || '$ref' in schema;
}
