import { describe, expect, it } from 'vitest';
import type { DesiredResource, DesiredTopic } from '../../src/kinds/desired.ts';
import type { SentSecrets } from '../../src/kinds/ledger.ts';
import type { LiveWebhook } from '../../src/kinds/live.ts';
import { topicId } from '../../src/kinds/topic-id.ts';
import { parkedName } from '../../src/kinds/topic-name.ts';
import { parkedUrl } from '../../src/kinds/url.ts';
import { explainUncovered, uncoveredOperations } from '../../src/review/cover.ts';
import {
  desiredState,
  desiredTopic,
  desiredWebhook,
  idOf,
  ORGANIZATION_ID,
  secret,
  under,
} from '../support/builders.ts';
import { liveState, liveTopic, liveTopicOf, liveWebhookOf } from '../support/live-builders.ts';
import type { PlanSituation } from '../support/plan-builders.ts';
import {
  appliedResource,
  ledgerOf,
  planOf,
  planOfChange,
  secretReadings,
} from '../support/plan-builders.ts';
import { reviewed, uncovered } from '../support/review.ts';

const before = desiredWebhook('csat.webhook.survey', { name: 'Survey' });
const after = desiredWebhook('csat.webhook.survey', {
  name: 'Surveys',
  events: ['TASK/CLOSED', 'TASK/CREATED'],
  headers: { 'x-key': secret('KEY') },
});
const address = after.address;

/** The plan of the same change with the webhook in another state. */
const changed = (live: Partial<LiveWebhook> = {}, situation: PlanSituation = {}) =>
  planOfChange([before], [after], {
    live: liveState({ webhooks: [liveWebhookOf(before, live)] }),
    ...situation,
  });

describe('a change of fields that was reviewed', () => {
  it('is covered as it was planned', () => {
    expect(changed().operations).toHaveLength(1);
    expect(uncovered(changed(), changed())).toEqual([]);
  });

  it.each<readonly [string, Partial<LiveWebhook>]>([
    ['the name', { name: 'Surveys' }],
    ['the events', { events: after.fields.events }],
    ['the headers', { headerKeys: ['x-key'] }],
    ['all but the name', { events: after.fields.events, headerKeys: ['x-key'] }],
  ])('is covered when %s were made as declared by hand', (_, live) => {
    expect(changed(live).operations.length).toBeGreaterThan(0);
    expect(uncovered(changed(), changed(live))).toEqual([]);
  });

  it.each<readonly [string, Partial<LiveWebhook>, readonly string[]]>([
    ['a reviewed field has another value', { name: 'Edited' }, ['name']],
    ['several have', { name: 'Edited', events: ['TASK/CLOSED'] }, ['events', 'name']],
  ])('is not covered when %s in Gladly by now', (_, live, fields) => {
    const plan = changed(live);
    const why = { code: 'changed-since', fields };
    expect(explainUncovered(plan, null, [reviewed(changed())])).toEqual([
      { operation: plan.operations[0], why },
    ]);
    expect(uncoveredOperations(plan, null, [reviewed(changed())])).toEqual(plan.operations);
  });

  it('is not covered together with another field that has to change now', () => {
    const now = changed({ enabled: false }, { options: { scope: 'all' } });
    expect(uncovered(changed(), now)).toEqual([[`${address} enable`, 'changed-since']]);
  });

  it('is covered while what else was edited in Gladly stays out of scope', () => {
    const now = changed({ enabled: false });
    expect(now.operations.map(({ inScope }) => inScope)).toContain(false);
    expect(uncovered(changed(), now)).toEqual([]);
  });

  it.each<readonly [string, Parameters<typeof desiredWebhook>[1]]>([
    ['name', { name: 'Poll' }],
    ['URL', { url: 'https://elsewhere.example/survey' }],
    ['events', { events: ['TASK/CLOSED'] }],
    ['secret', { headers: { 'x-key': secret('OTHER_KEY') } }],
    ['prefix of a secret', { headers: { 'x-key': secret('KEY', 'Bearer ') } }],
    ['switch', { enabled: false }],
  ])('is not covered with another %s in the file', (_, fields) => {
    const other = desiredWebhook(address, { ...after.fields, ...fields });
    const now = planOfChange([before], [other]);
    expect(now.operations.length).toBeGreaterThan(0);
    for (const [, why] of uncovered(changed(), now)) expect(why).toBe('other-desired');
    expect(uncovered(changed(), now)).toHaveLength(now.operations.length);
  });

  it('is covered whatever its cause is by then', () => {
    const merged = changed({}, { base: desiredState([after]) });
    expect(merged.operations[0]?.cause).not.toBe(changed().operations[0]?.cause);
    expect(uncovered(changed(), merged)).toEqual([]);
  });

  it('is covered when the secret that it sends has another value by then', () => {
    const key = `${address}#headers.x-key`;
    const secrets = secretReadings([after], { [key]: { fingerprint: 'another' } });
    expect(uncovered(changed(), changed({}, { secrets }))).toEqual([]);
  });

  it('is not covered for another object that has taken its place', () => {
    const now = changed({ id: 'id-replacement' });
    const found = uncovered(changed(), now);
    expect(found).toContainEqual([`${address} adopt`, 'other-object']);
    expect(found).toContainEqual([`${address} update`, 'other-object']);
  });

  it('is not covered as a creation when the object has gone', () => {
    const gone = planOf({ desired: desiredState([after]), base: desiredState([before]) });
    expect(uncovered(changed(), gone)).toEqual([[`${address} create`, 'other-object']]);
  });

  it('does not cover the removal of the object', () => {
    const removal = planOfChange([before], []);
    expect(uncovered(changed(), removal)).toEqual([[`${address} delete`, 'not-reviewed']]);
  });

  it('does not cover the same fields at another address', () => {
    const other = desiredWebhook('csat.webhook.poll', after.fields);
    const now = planOf({ desired: desiredState([other]) });
    expect(uncovered(changed(), now)).toEqual([['csat.webhook.poll create', 'not-reviewed']]);
  });

  it('is not covered by the record of another organization, whatever its marks are', () => {
    const record = { ...reviewed(changed()), organizationId: 'org-other' };
    expect(uncoveredOperations(changed(), null, [record])).toHaveLength(1);
  });

  it('does not cover an operation that says nothing of what it changes', () => {
    const plan = changed();
    const empty = { ...plan, operations: plan.operations.map((one) => ({ ...one, changes: [] })) };
    expect(uncovered(plan, empty)).toHaveLength(1);
  });

  it('is marked otherwise by each run, so that nobody can prepare two changes with one mark', () => {
    const { marks } = reviewed(changed());
    const others = [
      reviewed(changed(), { run: { id: 1002, attempt: 1 } }),
      reviewed(changed(), { run: { id: 1001, attempt: 2 } }),
      reviewed(changed(), { head: 'b7'.repeat(20) }),
      reviewed(changed(), { pullRequest: 8 }),
      reviewed(changed(), { repository: 'acme/other' }),
    ];
    for (const other of others)
      expect([...other.marks].some((mark) => marks.has(mark))).toBe(false);
  });

  it('is covered by two records of which each has a part', () => {
    const both = [after, desiredTopic('csat.topic.sent')];
    const plan = planOf({ desired: desiredState(both) });
    const parts = both.map((one) => reviewed(planOf({ desired: desiredState([one]) })));
    expect(uncoveredOperations(plan, null, parts)).toEqual([]);
    expect(uncoveredOperations(plan, null, parts.slice(1))).toHaveLength(1);
  });
});

describe('a creation that was reviewed', () => {
  const plan = planOf({ desired: desiredState([after]) });
  const SENT = { fingerprintKey: 'key-1', fingerprints: { 'headers.x-key': 'fingerprint-of-KEY' } };
  const begun = (sent: SentSecrets | undefined = SENT) => {
    const { fields } = after;
    const entry = { address, kind: 'webhook', action: 'create', fields } as const;
    return ledgerOf([], { unfinished: [{ ...entry, ...(sent === undefined ? {} : { sent }) }] });
  };
  const found = (live: Partial<LiveWebhook>, ledger = begun()) =>
    planOf({
      desired: desiredState([after]),
      ledger,
      live: liveState({ webhooks: [liveWebhookOf(after, live)] }),
    });

  it('is covered, and so is taking over what it made without our learning of it', () => {
    expect(uncovered(plan, plan)).toEqual([]);
    expect(found({}).operations.map(({ action }) => action)).toEqual(['adopt']);
    expect(uncovered(plan, found({}), begun())).toEqual([]);
  });

  it('covers finishing what was made and not switched on', () => {
    const now = found({ enabled: false });
    expect(now.operations.map(({ action }) => action)).toEqual(['adopt', 'enable']);
    expect(uncovered(plan, now, begun())).toEqual([]);
  });

  it('covers sending the secrets again to what was made and not switched on', () => {
    const fingerprints = { 'headers.x-key': 'fingerprint-of-another-value' };
    const ledger = begun({ fingerprintKey: 'key-1', fingerprints });
    const now = found({ enabled: false }, ledger);
    expect(now.operations.map(({ action }) => action)).toEqual([
      'adopt',
      'resend-secrets',
      'enable',
    ]);
    expect(uncovered(plan, now, ledger)).toEqual([]);
  });

  it.each<readonly [string, ReturnType<typeof begun> | null]>([
    ['nothing was begun', null],
    [
      'something else was begun',
      { ...begun(), unfinished: [{ address, kind: 'webhook', action: 'update' }] },
    ],
  ])('does not cover switching a webhook on that somebody made, when %s', (_, ledger) => {
    const now = found({ enabled: false });
    expect(uncovered(plan, now, ledger)).toEqual([[`${address} enable`, 'changed-since']]);
  });

  it('does not cover changing what somebody has made at its URL meanwhile', () => {
    const now = found({ events: ['CONTACT/ENDED'] });
    expect(uncovered(plan, now, begun())).toEqual([[`${address} update`, 'changed-since']]);
  });

  it('covers a topic whose parent is there by now, under whatever id', () => {
    const parent = desiredTopic('csat.topic.surveys', { name: 'Surveys' });
    const child = desiredTopic('csat.topic.sent', { name: 'Sent', parent: under(parent) });
    const pending = planOf({ desired: desiredState([parent, child]) });
    const id = topicId(ORGANIZATION_ID, parent.address);
    const now = planOf({
      desired: desiredState([parent, child]),
      live: liveState({ topics: [liveTopicOf(parent, { id })] }),
    });
    expect(now.operations.map(({ action }) => action)).toEqual(['adopt', 'create']);
    expect(uncovered(pending, now)).toEqual([]);
  });

  it('does not cover a topic under another parent', () => {
    const parents = ['one', 'two'].map((key) => desiredTopic(`csat.topic.${key}`));
    const planUnder = (parent: DesiredTopic | undefined) =>
      planOf({
        desired: desiredState([
          ...parents,
          desiredTopic('csat.topic.sent', parent === undefined ? {} : { parent: under(parent) }),
        ]),
      });
    expect(uncovered(planUnder(parents[0]), planUnder(parents[1]))).toEqual([
      ['csat.topic.sent create', 'other-desired'],
    ]);
  });
});

describe('a URL that comes from a secret', () => {
  const hidden = desiredWebhook('csat.webhook.survey', { url: 'secret:CSAT_URL' });
  const leading = (host: string | null, situation: PlanSituation = {}) =>
    planOf({
      desired: desiredState([hidden]),
      secrets: secretReadings([hidden], {
        [`${hidden.address}#url`]: host === null ? { fingerprint: null, host } : { host },
      }),
      ...situation,
    });

  it('is covered while it leads to the host that was shown', () => {
    expect(uncovered(leading('hooks.acme.com'), leading('hooks.acme.com'))).toEqual([]);
    expect(uncovered(leading('hooks.acme.com'), leading('elsewhere.example'))).toEqual([
      [`${hidden.address} create`, 'other-host'],
    ]);
  });

  it('is covered when the job that showed the plan was not given the secret', () => {
    expect(uncovered(leading(null), leading('hooks.acme.com'))).toEqual([]);
  });

  it('is covered when a webhook that we made already has it', () => {
    const live = liveState({ webhooks: [liveWebhookOf(hidden)] });
    const made = leading('hooks.acme.com', { live });
    expect(made.operations.map(({ action }) => action)).toEqual(['adopt']);
    expect(uncovered(leading('hooks.acme.com'), made)).toEqual([]);
  });

  it('is covered as a change of the URL only to the host that was shown', () => {
    const moving = (host: string) =>
      planOfChange([before], [hidden], {
        secrets: secretReadings([hidden], { [`${hidden.address}#url`]: { host } }),
      });
    expect(uncovered(moving('hooks.acme.com'), moving('hooks.acme.com'))).toEqual([]);
    expect(uncovered(moving('hooks.acme.com'), moving('elsewhere.example'))).toEqual([
      [`${hidden.address} update`, 'changed-since'],
    ]);
  });
});

describe('a removal that was reviewed', () => {
  const removal = (live: Partial<LiveWebhook> = {}) => {
    const applied = appliedResource(before, live.id === undefined ? {} : { id: live.id });
    return planOfChange([before], [], {
      live: liveState({ webhooks: [liveWebhookOf(before, live)] }),
      ledger: ledgerOf([before], { resources: { [address]: applied } }),
    });
  };

  it('is covered, also when the webhook is switched off already', () => {
    expect(uncovered(removal(), removal())).toEqual([]);
    expect(uncovered(removal(), removal({ enabled: false }))).toEqual([]);
  });

  it('is covered while the webhook is parked at a passing URL', () => {
    const now = removal({ url: parkedUrl(before.fields.url) });
    expect(uncovered(removal(), now)).toEqual([]);
  });

  it('is not covered for an object that has replaced it', () => {
    const now = removal({ id: 'id-replacement' });
    expect(uncovered(removal(), now)).toEqual([[`${address} delete`, 'other-object']]);
  });

  it('is not covered when somebody has given the webhook another purpose since', () => {
    const now = removal({ url: 'https://elsewhere.example/new' });
    expect(uncovered(removal(), now)).toEqual([[`${address} delete`, 'changed-since']]);
  });

  it('does not cover declaring the object again', () => {
    expect(uncovered(removal(), changed())).toEqual([[`${address} update`, 'not-reviewed']]);
  });
});

describe('names and URLs that change hands', () => {
  const swapped = (
    one: DesiredResource,
    two: DesiredResource,
    live: Parameters<typeof liveState>[0],
  ) =>
    planOfChange([one, two], [exchanged(one, two), exchanged(two, one)], { live: liveState(live) });
  const exchanged = (one: DesiredResource, other: DesiredResource): DesiredResource =>
    one.kind === 'topic'
      ? desiredTopic(one.address, { name: other.fields.name })
      : desiredWebhook(one.address, {
          ...one.fields,
          url: 'url' in other.fields ? other.fields.url : '',
        });

  it('are covered when an apply stopped with a webhook on its detour', () => {
    const one = desiredWebhook('csat.webhook.one');
    const two = desiredWebhook('csat.webhook.two');
    const parked = liveWebhookOf(one, { url: parkedUrl(one.fields.url) });
    const at = (first: LiveWebhook) => swapped(one, two, { webhooks: [first, liveWebhookOf(two)] });
    expect(at(parked).operations).toHaveLength(2);
    expect(uncovered(at(liveWebhookOf(one)), at(parked))).toEqual([]);
  });

  it('are covered when an apply stopped with a topic on its detour', () => {
    const one = desiredTopic('csat.topic.one');
    const two = desiredTopic('csat.topic.two');
    const at = (name: string) =>
      swapped(one, two, { topics: [liveTopicOf(one, { name }), liveTopicOf(two)] });
    expect(uncovered(at('one'), at(parkedName('one', idOf(one.address))))).toEqual([]);
    expect(uncovered(at('one'), at(parkedName('one', 'id-other')))).not.toEqual([]);
  });

  it('are covered when a topic is to leave a parent that was renamed meanwhile', () => {
    const old = desiredTopic('csat.topic.old', { name: 'Old' });
    const next = desiredTopic('csat.topic.next', { name: 'Next' });
    const child = (parent: DesiredTopic) =>
      desiredTopic('csat.topic.sent', { parent: under(parent) });
    const renamed = desiredTopic('csat.topic.old', { name: 'Renamed' });
    const moving = (live: string) =>
      planOfChange([old, next, child(old)], [renamed, next, child(next)], {
        live: liveState({
          topics: [liveTopicOf(old, { name: live }), liveTopicOf(next), liveTopicOf(child(old))],
        }),
      });
    expect(moving('Renamed').operations).toHaveLength(1);
    expect(uncovered(moving('Old'), moving('Renamed'))).toEqual([]);
  });

  it('are not covered when a topic is to leave another parent than was reviewed', () => {
    const next = desiredTopic('csat.topic.next', { name: 'Next' });
    const child = desiredTopic('csat.topic.sent', { parent: under(next) });
    const strays = ['a', 'b'].map((id) => liveTopic({ id, name: id }));
    const below = (parentId: string) =>
      planOf({
        desired: desiredState([next, child]),
        ledger: ledgerOf([next]),
        live: liveState({
          topics: [...strays, liveTopicOf(next), liveTopicOf(child, { parentId })],
        }),
      });
    expect(uncovered(below('a'), below('a'))).toEqual([]);
    expect(uncovered(below('a'), below('b'))).toEqual([
      ['csat.topic.sent update', 'changed-since'],
    ]);
  });
});
