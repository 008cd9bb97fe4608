import { describe, expect, it } from 'vitest';
import { expandVendor } from '../../../src/catalog/expand.ts';
import type { Required } from '../../support/vendors.ts';
import {
  broughtBy,
  completeUse,
  requiredPlaces,
  vendorCalled,
  withoutInputs,
} from '../../support/vendors.ts';

/** The five tasks of Playvox's table. */
const TASKS = [
  ['Agent Status – Logged In', 'LOGGED_IN'],
  ['Agent Status – Logged Out', 'LOGGED_OUT'],
  ['Agent Status – Went Away', 'Break|Lunch|Meeting|Other|WENT_AWAY'],
  ['Agent Status – Returned from Away', 'RETURNED_FROM_AWAY'],
  ['Agent Status – Availability Updated', 'AvailableFor:.*|Unavailable'],
];

/** What Playvox's guide asks for, number by number, with one inbox and the sample of tasks. */
const GUIDE: readonly Required[] = [
  [
    '1 eight weeks with a specialist',
    {
      'steps.playvox-access': 'vendor-side',
      'steps.implementation-specialist': 'vendor-side',
      'steps.define-inboxes': 'vendor-side',
      'inboxes.support': 'observed',
      'steps.training': 'vendor-side',
      'steps.weekly-meetings': 'vendor-side',
      'steps.support-hand-over': 'vendor-side',
      'troubleshooting: Whom do I ask while Playvox is being introduced?': 'troubleshooting',
    },
  ],
  [
    '2 user and token',
    {
      user: 'observed',
      'steps.create-user': 'manual',
      'steps.user-roles': 'manual',
      'steps.create-token': 'manual',
    },
  ],
  ['3 connector form', { 'steps.connector': 'vendor-side', 'handover.connector': 'handover' }],
  [
    '4 tasks',
    {
      'steps.away-reasons': 'manual',
      'steps.task-agent-status-logged-in': 'vendor-side',
      'steps.task-agent-status-logged-out': 'vendor-side',
      'steps.task-agent-status-went-away': 'vendor-side',
      'steps.task-agent-status-returned-from-away': 'vendor-side',
      'steps.task-agent-status-availability-updated': 'vendor-side',
      'handover.tasks': 'handover',
    },
  ],
  ['5 workstreams', { 'steps.workstreams': 'vendor-side', 'handover.workstreams': 'handover' }],
  [
    '6 by itself',
    {
      'webhooks.vendor': 'observed',
      'steps.users-arrive': 'vendor-side',
      'steps.agent-status-arrives': 'vendor-side',
      'steps.workstream-data-arrives': 'vendor-side',
    },
  ],
];

const playvox = vendorCalled('playvox');
const complete = completeUse('playvox');
const withSample = withoutInputs(complete, 'tasks');
const { blocks, facts, problems } = expandVendor(playvox, withSample);

describe('Playvox', () => {
  it('brings every numbered thing of its guide in its mode, and nothing else', () => {
    expect(broughtBy(playvox, withSample)).toEqual(requiredPlaces(GUIDE));
  });

  it('has nothing for us to write in Gladly', () => {
    expect(Object.values(broughtBy(playvox, withSample))).not.toContain('managed');
  });

  it('prints the five tasks of the guide with their expressions, each with a step', () => {
    expect(problems).toEqual([]);
    expect(blocks.handover?.['tasks']).toMatchObject({ rows: TASKS });
    const steps = Object.values(blocks.steps ?? {}).map((step) => step.do);
    for (const [name, expression] of TASKS) {
      expect(steps.filter((text) => text.includes(`${name}.`))).toEqual([
        expect.stringContaining(`without the quotes: "${expression}".`),
      ]);
    }
  });

  it('names the agent status that no task of the sample matches', () => {
    expect(facts.unmatchedEvents).toEqual(['AGENT_STATUS/CHANGED_ACTIVE_REASON']);
    expect(blocks.steps?.['away-reasons']?.do).toContain('CHANGED_ACTIVE_REASON');
  });

  it('has no steps for tasks when the file says that there are none, and names every status', () => {
    const none = expandVendor(playvox, { ...complete, inputs: { ...complete.inputs, tasks: [] } });
    expect(none.problems).toEqual([]);
    expect(Object.keys(none.blocks.steps ?? {}).filter((id) => id.startsWith('task-'))).toEqual([]);
    expect(none.facts.unmatchedEvents).toHaveLength(6);
  });

  it('takes tasks of the organization, and refuses those that clash or do not compile', () => {
    const tasks = [
      { name: 'In', expression: 'LOGGED_IN' },
      { name: 'Both', expression: 'LOGGED_IN|LOGGED_OUT' },
      { name: 'Broken', expression: '(' },
    ];
    const own = expandVendor(playvox, { ...complete, inputs: { ...complete.inputs, tasks } });
    expect(own.problems).toMatchObject([
      { code: 'wrong-input', input: 'tasks', pointer: '/1/expression' },
      { code: 'wrong-input', input: 'tasks', pointer: '/2/expression' },
    ]);
  });

  it('prints the form of the connector as Playvox labels it, the token by its secret', () => {
    const { handover } = expandVendor(playvox, complete).blocks;
    expect(handover?.['connector']).toMatchObject({
      fields: {
        Name: 'Gladly production',
        Description: 'All brands',
        'Gladly URL': 'acme.gladly.com',
        'Gladly API User Name': 'playvox@acme.com',
        'Gladly API User Password': { secret: 'PLAYVOX_TOKEN' },
      },
    });
  });

  it('leaves the workstreams to be computed from the live inboxes', () => {
    expect(blocks.handover?.['workstreams']).toMatchObject({ computed: 'inbox-workstreams' });
  });

  it('expects one webhook of Playvox for conversations created and closed', () => {
    const names = ['vendor-webhook-name', 'vendor-webhook-url'];
    const { webhooks } = expandVendor(playvox, withoutInputs(complete, ...names)).blocks;
    expect(webhooks).toEqual({
      vendor: {
        owner: 'vendor',
        name: '*Playvox*',
        url: '*playvox*',
        events: ['CONVERSATION/CREATED', 'CONVERSATION/CLOSED'],
      },
    });
  });

  it('checks no inbox when none is named', () => {
    expect(expandVendor(playvox, withoutInputs(complete, 'inbox-names')).blocks.inboxes).toEqual(
      {},
    );
  });

  it('says how often data comes and how users are matched', () => {
    expect(blocks.steps?.['implementation-specialist']?.do).toContain('eight weeks');
    expect(blocks.steps?.['users-arrive']?.do).toContain('matched by email address, once an hour');
    expect(blocks.steps?.['agent-status-arrives']?.do).toContain('every minute');
    expect(blocks.steps?.['agent-status-arrives']?.do).toContain('two hours');
  });
});
