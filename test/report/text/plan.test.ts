import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/types.ts';
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
  To do these as well:
    gladly-integrations apply --scope all

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
  - Nothing tells what was applied last, so nothing is removed, however little the file declares.
    The first apply with --ledger gladly.ledger.json, or another file of that flag, begins a ledger;
    ledger rebuild builds one from what Gladly has.

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

  it('tells the next step of an integration in full, and the others by title and id', () => {
    const steps = [
      step(),
      step({ address: 'csat.step.token', title: 'Make an API token' }),
      step({ address: 'hioperator.step.sla', integration: 'hioperator', title: 'Set the SLA' }),
    ];
    const text = planText(plan({ steps, integrations: [] }), OPTIONS);
    expect(text).toContain(`
        id     roles
    [ ] Make an API token (token)
  hioperator
    [ ] Set the SLA
        where  Settings > People > Users
`);
    expect(text).toContain('\n    (--verbose says where and how for every step.)\n\n  When a step');
    const all = planText(plan({ steps }), { ...OPTIONS, verbose: true });
    expect(all.match(/^ {8}where /gm)).toHaveLength(3);
    expect(all).not.toContain('--verbose');
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

describe('several PINGs', () => {
  it('are one sentence, which names every host once', () => {
    const ping = (address: `csat.webhook.${string}`, host: string) =>
      ({ address, place: null, code: 'ping', host }) as const;
    const notes = [
      ping('csat.webhook.a', 'a.example'),
      ping('csat.webhook.b', 'b.example'),
      ping('csat.webhook.c', 'a.example'),
    ];
    const text = planText(plan({ notes }), OPTIONS);
    expect(text.match(/PING/g)).toHaveLength(1);
    expect(text.replaceAll(/\s+/g, ' ')).toContain('will send a PING to a.example and b.example;');
  });

  it('of one webhook are said of it', () => {
    const notes = [
      { address: 'csat.webhook.a', place: null, code: 'ping', host: 'a.example' } as const,
    ];
    expect(planText(plan({ notes }), OPTIONS)).toContain(
      '- csat.webhook.a: Gladly will send a PING',
    );
  });
});

function mark(tag: string): (text: string) => string {
  return (text) => `<${tag}>${text}</${tag}>`;
}

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
    {
      address: 'csat.webhook.survey',
      place: null,
      code: 'new-host',
      host: 'hooks.acme.com',
      secrets: [],
    },
    { address: 'csat.webhook.survey', place: null, code: 'ping', host: 'hooks.acme.com' },
    { address: null, place: null, code: 'no-ledger' },
  ],
});
