import { describe, expect, it } from 'vitest';
import type { PlanNote } from '../../../src/plan/note.ts';
import type { Plan, WebhookOperation } from '../../../src/plan/types.ts';
import { planComment } from '../../../src/report/markdown/plan-comment.ts';
import { diagnostic } from '../../../src/shared/diagnostic.ts';
import { place, secret } from '../../support/builders.ts';
import { CONTEXT, outcome } from '../../support/markdown.ts';
import {
  check,
  plan,
  removal,
  step,
  topicOperation,
  webhookOperation,
} from '../../support/report-builders.ts';
import { NOTES, REFUSALS } from '../../support/report-samples.ts';

function commentOn(overrides: Partial<Plan>, context: Partial<typeof CONTEXT> = {}): string {
  return planComment(outcome({ plan: plan(overrides) }), { ...CONTEXT, ...context });
}

function note(text: (typeof NOTES)[keyof typeof NOTES], address: PlanNote['address']): PlanNote {
  return { address, place: null, ...text };
}

const ADDRESS = 'csat.webhook.survey';
const FIELDS: WebhookOperation['fields'] = {
  name: 'CSAT survey',
  url: 'https://hooks.acme.com/csat',
  events: ['CONVERSATION/CLOSED'],
  enabled: true,
  headers: { 'x-api-key': secret('CSAT_KEY') },
};

const AWAITED = {
  integration: 'csat',
  input: 'webhook-url',
  instead: null,
  step: 'csat.step.endpoint',
  objects: [{ kind: 'webhook', address: 'csat.webhook.survey', name: 'Survey' }],
  place: { file: 'gladly-integrations.yml', line: 3, column: 5 },
} as const;

describe('the first line of the comment', () => {
  it.each([
    [
      'operations',
      { operations: [topicOperation()] },
      'Once merged, this will create 1 topic in `production`',
    ],
    ['nothing', {}, 'Nothing to do: what the file can write in `production` is as it says'],
    [
      'what waits for an input',
      { awaited: [AWAITED] },
      'Nothing can be written to `production` yet: the file still waits for inputs',
    ],
    [
      'differences of others only',
      { operations: [topicOperation({ inScope: false })] },
      'This change has nothing to do in `production`',
    ],
    [
      'a refusal',
      { refusals: [{ code: 'unreadable', place: null, ...REFUSALS.unreadable }] },
      'Refused as it stands: 1 matter must be settled first in `production`',
    ],
  ] as const)('is the verdict on %s', (_, overrides, verdict) => {
    const [hidden, first] = commentOn(overrides).split('\n');
    expect(hidden).toBe(CONTEXT.hidden[0]);
    expect(first).toBe(`### ${verdict}`);
  });
});

describe('a plan for a branch from which nothing is applied', () => {
  it('says where it has to go first, and that the plan there is the one that counts', () => {
    const elsewhere = { branch: 'release/1', applied: 'main' };
    const text = commentOn({ operations: [topicOperation()] }, { elsewhere });
    expect(text).toContain('### Apply would create 1 topic in `production`');
    expect(text).toContain('> **Merging this changes nothing in Gladly yet**');
    expect(text).toContain('goes into the branch `release/1`, and only what reaches `main` is');
    expect(text).not.toContain('Once merged');
  });
});

describe('what nobody may overlook', () => {
  it('is why nothing can be applied, with the way past it', () => {
    const refusals = [{ code: 'protected', place: place(4), ...REFUSALS.protected }] as const;
    expect(commentOn({ refusals })).toMatch(
      /> \[!CAUTION\]\n> \*\*Nothing can be applied until this is settled; until then this job fails\*\*\n>\n> - `csat.webhook.survey` is protected .*`gladly-integrations.yml:4:1`.* Put it back into the file/,
    );
    expect(commentOn({ refusals }, { refusesJob: false })).not.toContain('this job fails');
  });

  it.each([
    [
      'a removed webhook',
      { action: 'delete', kind: 'webhook' },
      'tells its receiver nothing any more',
    ],
    ['a webhook switched off', { action: 'disable', kind: 'webhook' }, 'until it is on again'],
    ['an archived topic', { action: 'archive', kind: 'topic' }, 'archived, not deleted'],
  ] as const)('is %s, and what that means', (_, { action, kind }, meaning) => {
    const make = kind === 'webhook' ? webhookOperation : topicOperation;
    const changes = [
      { field: 'url', before: 'https://hooks.acme.com/csat?key=fake-key', after: null },
    ];
    const text = commentOn({ operations: [make({ action, changes })] });
    expect(text).toContain('> **This takes away or switches off 1 thing**');
    expect(text).toContain(meaning);
    expect(text).not.toContain('fake-key');
  });

  it('is where something goes for the first time, with which secrets', () => {
    const operations = [webhookOperation({ name: 'CSAT survey', fields: FIELDS })];
    const notes = [note(NOTES['new-host'], ADDRESS), note(NOTES['secret-to-new-host'], ADDRESS)];
    expect(commentOn({ operations, notes })).toContain(
      '> - `hooks.acme.com` has never received anything from here; webhook `CSAT survey` will send to it. It is given the secret `CSAT_KEY` as header `x-api-key`.',
    );
  });

  it('is where something goes for the first time, and no secret with it', () => {
    const operations = [webhookOperation({ name: 'CSAT survey' })];
    const notes = [{ ...note(NOTES['new-host'], ADDRESS), secrets: [] }];
    const text = commentOn({ operations, notes });
    expect(text).toContain('webhook `CSAT survey` will send to it.\n');
    expect(text).not.toContain('It is given');
  });

  it('is a secret that goes to another known host, though it stands in the file', () => {
    const text = commentOn({
      operations: [webhookOperation({ name: 'CSAT survey' })],
      notes: [note(NOTES['secret-to-new-host'], ADDRESS)],
    });
    expect(text).toContain(
      'is known, but not for this: webhook `CSAT survey` will send to it. It is given a value of the file as header',
    );
  });

  it('is steps that come first, once for all webhooks', () => {
    const operations = [webhookOperation({ name: 'CSAT survey' })];
    const notes = [
      note(NOTES['step-first'], ADDRESS),
      note(NOTES['step-first'], 'csat.webhook.other'),
    ];
    const one = commentOn({ operations, notes: notes.slice(0, 1) });
    expect(one).toContain('> - Webhook `CSAT survey`: A step comes first');
    const both = commentOn({ operations, notes });
    expect(both).toMatch(
      /Steps come first .* for webhook `CSAT survey` and .* for `csat.webhook.other`/,
    );
    expect(both).toContain('as in `webhooks: { survey: { enabled: false } }` below `csat`');
    expect(both).not.toContain('A step comes first');
  });

  it('is that the operations are not those that were approved', () => {
    expect(commentOn({}, { approvalChanged: true })).toContain('**Changed since it was approved**');
    expect(commentOn({})).not.toContain('approved');
  });
});

describe('the table of operations', () => {
  const rows = (text: string) => text.split('\n').filter((line) => line.startsWith('| **'));

  it('has one row for each, what takes something away first', () => {
    const change = webhookOperation({
      action: 'update',
      cause: 'merged-earlier',
      reason: 'differs',
      name: 'CSAT survey',
      changes: [{ field: 'events', before: ['A'], after: ['A', 'B'] }],
      detour: true,
    });
    const text = commentOn({
      operations: [topicOperation({ name: 'VIP' }), change, removal('Old')],
    });
    expect(rows(text)).toEqual([
      '| **archive** topic | `Old`<br>for CSAT |  | it is no longer in the file |',
      '| **create** topic | `VIP`<br>for CSAT | new | this change |',
      '| **change** webhook | `CSAT survey`<br>for CSAT | events: adds `B` | merged earlier and not applied yet; gets a passing value on the way, because another one takes over the present one |',
    ]);
  });

  it('says of what is only taken over that nothing changes', () => {
    const taken = topicOperation({ action: 'adopt', reason: 'found-in-gladly', liveId: 'id-1' });
    const text = commentOn({ operations: [taken] });
    expect(text).toContain('### Once merged, this will take over 1 topic in `production`');
    expect(text).toContain(
      'Taking over writes nothing: 1 object that Gladly has already is looked',
    );
    expect(text).toMatch(/^\| \*\*take over\*\* topic \| .* \| nothing changes in Gladly \|/m);
    const [one, other] = ['a', 'b'].map((key) =>
      topicOperation({ address: `csat.topic.${key}`, action: 'adopt' }),
    );
    expect(commentOn({ operations: one && other ? [one, other] : [] })).toContain(
      'Taking over writes nothing: 2 objects that Gladly has already are looked',
    );
    expect(commentOn({ operations: [topicOperation()] })).not.toContain('Taking over');
  });

  it('says where the rest of a list stands that it cuts', () => {
    const events = ['A/A', 'B/B', 'C/C', 'D/D', 'E/E'];
    const creating = (after: readonly string[]) =>
      commentOn({
        operations: [webhookOperation({ changes: [{ field: 'events', before: null, after }] })],
      });
    expect(creating(events)).toMatch(
      /and 2 more<br>_the whole list is below, under “Field by field”_/,
    );
    expect(creating(events)).toContain('+ events: E/E');
    expect(creating(events.slice(1))).not.toContain('whole list');
  });

  it('never shows what stands behind a secret, nor the query of a URL', () => {
    const changes = [
      {
        field: 'url',
        before: null,
        after: 'https://user:fake-pass@hooks.acme.com/csat?key=fake-key',
      },
      { field: 'headers.x-api-key', secret: 'set' },
    ] as const;
    const text = commentOn({ operations: [webhookOperation({ changes, fields: FIELDS })] });
    expect(text).not.toMatch(/fake-/);
    expect(text).toContain('+ header x-api-key: set from its secret');
  });
});

describe('what people have to do', () => {
  it('is a task list with where to click, and how to confirm it', () => {
    const steps = [
      step({ whereBefore: 'Admin > Users', link: 'https://acme.gladly.com/users/1' }),
      step({
        address: 'csat.step.seen',
        check: 'csat.user.user',
        state: 'expired',
        confirmation: { on: '2026-01-01', by: '@dana', note: null },
        expiresOn: '2026-06-30',
        before: [{ address: ADDRESS, kind: 'webhook', name: 'CSAT survey' }],
        after: [{ address: 'csat.topic.sent', kind: 'topic', name: 'CSAT sent' }],
      }),
    ];
    const text = commentOn({ steps, checks: [check(), check({ place: null })] });
    expect(text).toContain('**CSAT: 2 checks and 2 steps; next step: Give the user its roles**');
    expect(text).toContain('- [ ] **Gladly has no inbox called `Surveys`.** An Administrator');
    expect(text).toContain(
      'Where: Settings &gt; People &gt; Users (`https://acme.gladly.com/users/1`, if that still leads there) (older guides say: Admin &gt; Users)',
    );
    expect(text).toContain(
      'was confirmed on `2026-01-01` by `@dana`, which counted until `2026-06-30`',
    );
    expect(text).toContain(
      'When: after apply has made topic `CSAT sent` and before apply makes webhook `CSAT survey`',
    );
    expect(text).toContain('Done: as soon as Gladly shows it; nobody has to confirm it');
    expect(text).toContain('in another line below confirmed: of `csat`:');
    expect(text).toContain('```yaml\nroles: { on: YYYY-MM-DD, by: "@you" }\n```');
  });

  it('shows the whole block where the file confirms nothing of the integration', () => {
    expect(commentOn({ steps: [step()] })).toContain(
      'integrations:\n  csat:\n    confirmed:\n      roles: { on: YYYY-MM-DD, by: "@you" }',
    );
  });

  it('says that a tick counts for nothing, and what does', () => {
    const steps = [step()];
    const checks = [check()];
    expect(commentOn({ steps, checks })).toContain(
      '**Only people can do these, and ticking a box here confirms nothing.** What is wrong in ' +
        'Gladly is done as soon as Gladly shows it right. A step is done once a pull request ' +
        'confirms it in the file (shown below the list), unless it says that Gladly shows it.',
    );
    expect(commentOn({ steps })).not.toContain('What is wrong in Gladly');
    expect(commentOn({ checks })).not.toContain('A step is done');
  });

  it('is folded by integration when it is much', () => {
    const steps = Array.from({ length: 7 }, () => step());
    expect(commentOn({ steps })).toContain('<details><summary>CSAT: 7 steps; next step:');
    expect(commentOn({ steps: [step({ where: '', who: '', why: '', check: 'x' })] })).not.toContain(
      '<details>',
    );
  });
});

describe('the rest of the comment', () => {
  it('lists what is left alone, with what would put it back', () => {
    const other = {
      inScope: false,
      cause: 'changed-in-gladly',
      reason: 'differs',
      action: 'update',
    } as const;
    const text = commentOn({
      operations: [
        webhookOperation({
          ...other,
          name: 'A',
          changes: [{ field: 'events', before: ['X'], after: [] }],
        }),
        topicOperation({ inScope: false, name: 'B' }),
      ],
    });
    expect(text).toContain(
      '- Webhook `A` for CSAT: somebody changed it in Gladly. Apply with scope all would: change (events: drops `X`).',
    );
    expect(text).toContain(
      '- Topic `B` for CSAT: not as the file says. Apply with scope all would: create.',
    );
  });

  it('tells warnings about the file, PINGs once, and what is not in the file', () => {
    const diagnostics = [diagnostic(place(9), { code: 'literal-secret', field: 'x-api-key' })];
    const notes = [
      note(NOTES.ping, ADDRESS),
      note(NOTES.ping, ADDRESS),
      note(NOTES['no-ledger'], null),
      note(NOTES['webhooks-merged'], ADDRESS),
    ];
    const unmanaged = [
      { kind: 'topic', id: 't', name: 'VIP', host: null, ignored: null },
      { kind: 'topic', id: 'u', name: 'Old', host: null, ignored: 'because' },
    ] as const;
    const text = planComment(outcome({ plan: plan({ notes, unmanaged }), diagnostics }), CONTEXT);
    const [, known = ''] = text.split('#### Good to know\n\n');
    expect(known.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      expect.stringMatching(/^- `gladly-integrations.yml:9:1`: /),
      expect.stringMatching(/^- Gladly will send a PING to `hooks.acme.com`\. /),
      '- No apply that counts is recorded here yet, so nothing is removed, however little the file declares.',
      expect.stringMatching(/^- `csat.webhook.survey`: /),
      '- In Gladly, but not in the file, and never touched: topic `VIP`.',
      '- 1 object on the ignore list.',
    ]);
  });

  it('ends with which plan it is, of what, and where to look further', () => {
    const last = commentOn({}).trimEnd().split('\n').at(-1);
    expect(last).toBe(
      '<sub>Plan `4f1c0d2a9b3e` · for `production` (`https://acme.gladly.com/`) · file `gladly-integrations.yml` at commit `3f9c2ab` · Gladly read on `2026-11-28 18:50 UTC` · whole plan: `plan.json` · [this run](https://github.com/acme/gladly/actions/runs/1234567890)</sub>',
    );
    const bare = commentOn({}, { runUrl: null, planFile: null, readAt: null, hidden: [] });
    expect(bare).toMatch(/commit `3f9c2ab`<\/sub>\n$/);
  });

  it('does not link to a run whose address could be anything', () => {
    expect(commentOn({}, { runUrl: 'javascript:alert(1)' })).not.toContain('](');
  });
});
