import { describe, expect, it } from 'vitest';
import type { Operation, Plan } from '../../../src/plan/types.ts';
import { planText } from '../../../src/report/text/plan.ts';
import {
  check,
  integrationState,
  plan,
  removal,
  step,
  TEXT,
  topicOperation,
  webhookOperation,
} from '../../support/report-builders.ts';
import { FINDINGS, REFUSALS } from '../../support/report-samples.ts';

const OPTIONS = { ...TEXT, applyCommand: 'gladly-integrations apply' };

describe('a plan on a terminal', () => {
  it('tells an operations lead what would happen, what is left alone and who has to do what', () => {
    expect(planText(RICH, OPTIONS)).toBe(`\
Apply would archive 1 topic, create 1 webhook and change 1 topic in production.
1 difference was not made by this change and is left alone.
1 check and 1 step wait for a person.

Removed or switched off
  - archive topic "Old survey"  csat.topic.old-survey
      it is no longer in the file

Made or changed
  CSAT
    + create webhook "CSAT survey"  csat.webhook.survey
        URL               https://hooks.acme.com/csat
        events            CONVERSATION/CLOSED
        state             on
        header x-api-key  set from its secret
    ~ change topic "CSAT sent"  csat.topic.sent
        name  "CSAT out" -> "CSAT sent"
        the file gives it a new name

Left alone: not made by this change
  Idiomatic
    ~ switch on webhook "Idiomatic events"  idiomatic.webhook.events
        Gladly switched it off because its deliveries kept failing
  To do these as well: gladly-integrations apply --scope all

To be mended by a person
  CSAT
    ! Gladly has no inbox called "Surveys". (gladly-integrations.yml:9:5)
      An Administrator or Team Manager makes it: Settings > Orchestration > Inboxes > Create Inbox,
      name "Surveys". If it has another name, correct the inbox's name in the file.

To be done by a person
  CSAT
    [ ] Give the user its roles
        where  Settings > People > Users
               [More settings > Users]
        what   Give csat@acme.com the roles API User and Agent.
        who    Administrator
        why    Without them the integration cannot sign in.
        id     roles

  When a step is done, say so in the file, under its integration (here csat):
    confirmed: { roles: { on: YYYY-MM-DD, by: "@you" } }

To be looked at twice
  ! csat.webhook.survey: hooks.acme.com has never received anything from this organization. Make
    sure that it belongs to the vendor.

Also
  - csat.webhook.survey: Gladly will send a PING to hooks.acme.com; unless that answers 200 within
    15 seconds, Gladly will not switch the webhook on.

In Gladly, but not in the file; never touched
  webhook "Warehouse" and topic "VIP". 1 object on the ignore list. (--verbose lists them.)

Integrations
  CSAT       waiting for 3 changes, 1 step and 1 check
  Idiomatic  broken: webhook switched off by Gladly

Plan 4f1c0d2a9b3e
To apply exactly this:
  gladly-integrations apply --approve 4f1c0d2a9b3e
`);
  });

  it('says in one sentence that nothing is to be done', () => {
    expect(planText(plan(), OPTIONS)).toBe(`\
Nothing to do: what this file can write in production is as it says.

Integrations
  CSAT  complete
`);
  });

  it('puts refusals last, says first that there are any, and offers no command', () => {
    const refused = plan({
      operations: [removal('a')],
      refusals: [
        {
          code: 'wrong-organization',
          place: { file: 'gladly-integrations.yml', line: 2, column: 1 },
          ...REFUSALS['wrong-organization'],
        },
      ],
    });
    const text = planText(refused, OPTIONS);
    expect(text).toMatch(
      /^Apply would be refused: 1 matter must be settled first \(see the end\)\.\n/,
    );
    expect(text.slice(text.indexOf('Refused: apply'))).toBe(`\
Refused: apply would write nothing
  x The ledger belongs to the organization org-acme; the API token opens org-other.
    (gladly-integrations.yml:2:1)
    Use the API token of the organization that is meant, or its own ledger (--ledger). If Gladly
    made the organization anew, build a new one: ledger rebuild.

Plan 4f1c0d2a9b3e
`);
  });

  it('writes out every removal, and counts what else does not fit', () => {
    const topics = Array.from({ length: 2000 }, (_, n) =>
      topicOperation({ address: `csat.topic.t${n}`, name: `Topic ${n}` }),
    );
    const removals = Array.from({ length: 200 }, (_, n) => removal(`old-${n}`));
    const text = planText(plan({ operations: [...topics, ...removals] }), OPTIONS);
    expect(text).toContain('Apply would archive 200 topics and create 2,000 topics in production.');
    expect(text.match(/- archive topic "old-/g)).toHaveLength(200);
    expect(text.match(/\+ create topic "Topic /g)).toHaveLength(20);
    expect(text).toContain('... and 1,980 more: create 1,980 topics (--verbose lists them).');
    expect(text.length).toBeLessThan(40_000);
  });

  it('writes out removals also where they are left alone among many others', () => {
    const others = Array.from({ length: 40 }, (_, n) =>
      topicOperation({ address: `csat.topic.t${n}`, inScope: false }),
    );
    const removals = Array.from({ length: 30 }, (_, n) => ({
      ...removal(`o${n}`),
      inScope: false,
    }));
    const text = planText(plan({ operations: [...others, ...removals] }), OPTIONS);
    expect(text.match(/- archive topic/g)).toHaveLength(30);
    expect(text).toContain('... and 40 more: create 40 topics');
  });

  it('leaves nothing out when asked for all of it', () => {
    const topics = Array.from({ length: 50 }, (_, n) =>
      topicOperation({ address: `csat.topic.t${n}` }),
    );
    const unmanaged = Array.from({ length: 20 }, (_, n) => ({
      kind: 'webhook' as const,
      id: `w${n}`,
      name: `Hook ${n}`,
      host: 'hooks.acme.com',
      ignored: n === 0 ? 'ends in May' : null,
    }));
    const all = { ...OPTIONS, verbose: true };
    const text = planText(plan({ operations: topics, unmanaged }), all);
    expect(text.match(/\+ create topic/g)).toHaveLength(50);
    expect(text).toContain('- webhook "Hook 19", to hooks.acme.com, id w19\n');
    expect(text).toContain('- webhook "Hook 0", to hooks.acme.com, id w0, ignored: ends in May\n');
    expect(text).not.toContain('--verbose');
  });

  it('names five unmanaged objects and counts the rest', () => {
    const unmanaged = Array.from({ length: 9 }, (_, n) => ({
      kind: 'topic' as const,
      id: `t${n}`,
      name: `T${n}`,
      host: null,
      ignored: null,
    }));
    expect(planText(plan({ unmanaged }), OPTIONS)).toContain(
      'topic "T0", topic "T1", topic "T2", topic "T3", topic "T4" and 4 more. (--verbose lists them.)',
    );
  });

  it('carries the scope of the plan into the command that applies it', () => {
    const all = plan({ scope: 'all', operations: [removal('a')] });
    expect(planText(all, OPTIONS)).toContain(
      '\n  gladly-integrations apply --scope all --approve 4f1c0d2a9b3e\n',
    );
  });

  it('offers no command where nobody is going to type one', () => {
    const operations = [removal('a'), { ...removal('b'), inScope: false }];
    const text = planText(plan({ operations }), { ...OPTIONS, applyCommand: null });
    expect(text).toContain('To do these as well, run apply with scope all.');
    expect(text).toMatch(/\nPlan 4f1c0d2a9b3e\n$/);
  });

  it('says of a change that has nothing to do what else was found', () => {
    const text = planText(plan({ operations: [{ ...removal('b'), inScope: false }] }), OPTIONS);
    expect(text).toMatch(/^This change has nothing to do in production\.\n1 difference was not/);
    expect(text).not.toContain('Plan 4f1c');
  });

  it('says when a confirmation ran out, and leaves out what a step does not say', () => {
    const expired = step({
      state: 'expired',
      why: '',
      instruction: 'Open the inbox.\n  - SLA: 1440\n',
      confirmation: { on: '2026-05-01', by: '@dana', note: null },
      expiresOn: '2026-08-01',
    });
    const text = planText(plan({ steps: [expired] }), OPTIONS);
    expect(text).toContain(`
        what   Open the inbox.
                 - SLA: 1440
        who    Administrator
        id     roles
        Was confirmed on 2026-05-01 by @dana; that counted until 2026-08-01. Look again and renew
        the date.
`);
  });

  it('marks a check that nobody can answer with a question mark', () => {
    const unknown = check({ state: 'unknown', finding: FINDINGS['not-readable'], place: null });
    expect(planText(plan({ checks: [unknown] }), OPTIONS)).toContain(
      '    ? Could not read inboxes from Gladly: Gladly answered 403.\n',
    );
  });

  it('puts what concerns the whole organization under its name', () => {
    const wrong = check({ integration: null, finding: FINDINGS['organization-url'] });
    expect(planText(plan({ checks: [wrong] }), OPTIONS)).toContain(
      'To be mended by a person\n  production\n    ! The file says',
    );
  });

  it('puts the address on a line of its own where the width does not allow both', () => {
    const narrow = planText(plan({ operations: [webhookOperation()] }), { ...OPTIONS, width: 45 });
    expect(narrow).toContain('    + create webhook "survey"\n        csat.webhook.survey\n');
  });

  it('styles headings, directions and risks, and no text beyond that', () => {
    const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const style = {
      heading: mark('h'),
      faint: mark('f'),
      good: mark('g'),
      changed: mark('c'),
      bad: mark('b'),
    };
    const text = planText(RICH, { ...OPTIONS, style });
    expect(text).toContain('<h>Removed or switched off</h>');
    expect(text).toContain('  <b>- archive</b> topic "Old survey"  <f>csat.topic.old-survey</f>');
    expect(text).toContain('    <g>+ create</g> webhook "CSAT survey"');
    expect(text).toContain('    <c>~ change</c> topic "CSAT sent"');
    expect(text.replaceAll(/<\/?[hfgcb]>/g, '')).toBe(planText(RICH, OPTIONS));
  });
});

describe('one operation', () => {
  const lines = (operation: Operation): readonly string[] =>
    planText(plan({ operations: [operation], integrations: [] }), OPTIONS)
      .split('\n\nPlan')[0]
      ?.split('\n')
      .slice(2) ?? [];

  it('that takes over what Gladly has says so', () => {
    const adopt = topicOperation({ action: 'adopt', reason: 'found-in-gladly', name: 'VIP' });
    expect(lines(adopt)).toEqual([
      'Made or changed',
      '  csat',
      '    = take over topic "VIP"  csat.topic.sent',
      '        already in Gladly; from now on the file looks after it',
    ]);
  });

  it('that has to step aside on the way says so', () => {
    const swap = webhookOperation({
      action: 'update',
      reason: 'differs',
      detour: true,
      changes: [
        { field: 'url', before: 'https://a.example/x', after: 'https://b.example/x' },
        {
          field: 'events',
          before: ['TASK/CLOSED', 'TASK/CREATED'],
          after: ['CONTACT/ENDED', 'TASK/CREATED'],
        },
        { field: 'basic.realm', before: 'acme', after: null },
        { field: 'basic.password', secret: 'unknown' },
      ],
    });
    expect(lines(swap).slice(3)).toEqual([
      '        URL             https://a.example/x -> https://b.example/x',
      '        events          adds CONTACT/ENDED; drops TASK/CLOSED',
      '        Basic realm     "acme" -> none',
      '        Basic password  sent again; nobody can tell whether Gladly still has it',
      '        gets a passing value on the way, because another one takes over the present one',
    ]);
  });

  it('that removes a webhook says what is lost', () => {
    const gone = webhookOperation({
      action: 'delete',
      reason: 'removed-from-file',
      fields: null,
      changes: [
        { field: 'name', before: 'survey', after: null },
        { field: 'url', before: 'https://hooks.acme.com/csat?key=hidden', after: null },
        { field: 'events', before: ['TASK/CREATED'], after: null },
      ],
    });
    expect(lines(gone)).toEqual([
      'Removed or switched off',
      '  - remove webhook "survey"  csat.webhook.survey',
      '      URL     https://hooks.acme.com/csat?…',
      '      events  TASK/CREATED',
      '      it is no longer in the file',
    ]);
  });

  it('that brings back an archived topic does not speak of switches', () => {
    const back = topicOperation({
      action: 'enable',
      cause: 'changed-in-gladly',
      reason: 'archived-in-gladly',
      changes: [{ field: 'disabled', before: true, after: false }],
    });
    expect(lines(back).slice(2)).toEqual([
      '    ~ bring back topic "sent"  csat.topic.sent',
      '        somebody archived it in Gladly',
    ]);
  });
});

const RICH: Plan = plan({
  operations: [
    webhookOperation({
      name: 'CSAT survey',
      changes: [
        { field: 'name', before: null, after: 'CSAT survey' },
        { field: 'url', before: null, after: 'https://hooks.acme.com/csat' },
        { field: 'events', before: null, after: ['CONVERSATION/CLOSED'] },
        { field: 'enabled', before: null, after: true },
        { field: 'headers', before: null, after: ['x-api-key'] },
        { field: 'headers.x-api-key', secret: 'set' },
      ],
    }),
    topicOperation({
      action: 'update',
      reason: 'renamed',
      name: 'CSAT sent',
      changes: [{ field: 'name', before: 'CSAT out', after: 'CSAT sent' }],
    }),
    { ...removal('old-survey'), name: 'Old survey' },
    webhookOperation({
      address: 'idiomatic.webhook.events',
      action: 'enable',
      cause: 'switched-off-by-gladly',
      reason: 'switched-off',
      name: 'Idiomatic events',
      inScope: false,
      changes: [{ field: 'enabled', before: false, after: true }],
    }),
  ],
  checks: [check()],
  steps: [step({ whereBefore: 'More settings > Users' })],
  unmanaged: [
    { kind: 'webhook', id: 'w1', name: 'Warehouse', host: 'hooks.acme.com', ignored: null },
    { kind: 'topic', id: 't1', name: 'VIP', host: null, ignored: null },
    { kind: 'topic', id: 't2', name: 'Spring', host: null, ignored: 'ends in May' },
  ],
  integrations: [
    integrationState({ state: 'waiting', operations: 3, openChecks: 1, openSteps: 1 }),
    integrationState({
      key: 'idiomatic',
      title: 'Idiomatic',
      state: 'broken',
      operations: 1,
      because: ['idiomatic.webhook.events:enable:switched-off-by-gladly'],
    }),
  ],
  notes: [
    { address: 'csat.webhook.survey', place: null, code: 'new-host', host: 'hooks.acme.com' },
    { address: 'csat.webhook.survey', place: null, code: 'ping', host: 'hooks.acme.com' },
  ],
});
