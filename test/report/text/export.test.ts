import { describe, expect, it } from 'vitest';
import type { ExportFinding, SecretToFill } from '../../../src/export/finding.ts';
import type { FileChange } from '../../../src/shared/file-change.ts';
import { exportDocument } from '../../../src/report/export-document.ts';
import { PLAIN_STYLE } from '../../../src/report/style.ts';
import type { ReportedExport } from '../../../src/report/text/export.ts';
import { exportComments, exportText } from '../../../src/report/text/export.ts';
import { words } from '../../support/failures.ts';
import { topicOperation, webhookOperation } from '../../support/report-builders.ts';
import { REFUSALS } from '../../support/report-samples.ts';

const PLACE = { file: 'gladly-integrations.yml', line: 12, column: 5 };
const HOSTILE = 'a\u001b[31m\nb\u202e';

const PLAN = 'gladly-integrations plan --config new.yml --ledger gladly.ledger.json';

type Samples = {
  readonly [C in ExportFinding['code']]: Extract<ExportFinding, { readonly code: C }>;
};

/** One of each, with what its text must name and tell to do. */
const SAMPLES: Samples = {
  'webhook-without-name': { code: 'webhook-without-name', id: '-w1', host: 'hooks.acme.com' },
  'webhook-name-long': { code: 'webhook-name-long', name: HOSTILE, limit: 200 },
  'webhook-url': { code: 'webhook-url', name: 'Feed', problem: 'not-encrypted' },
  'webhook-events': { code: 'webhook-events', name: 'Feed', events: ['PING'] },
  'webhook-secret-url': { code: 'webhook-secret-url', name: 'Feed', host: null },
  'header-names': { code: 'header-names', name: 'Feed', headers: ['a b'] },
  'topic-without-name': { code: 'topic-without-name', id: '-t1' },
  'topic-name-repeated': { code: 'topic-name-repeated', name: 'Other', count: 3 },
  'topic-parent': { code: 'topic-parent', name: 'Orders', parent: 'Other', why: 'undeclared' },
  'fill-in': {
    code: 'fill-in',
    integration: 'assembled',
    vendor: 'Assembled',
    what: 'user.email',
    candidates: ['a@acme.com', 'b@acme.com'],
  },
  'vendor-part-missing': {
    code: 'vendor-part-missing',
    integration: 'hioperator',
    vendor: 'HiOperator',
    kind: 'topic',
    key: 'hio-escalation',
  },
  'left-out-here': { code: 'left-out-here', integration: 'wfm', vendor: 'Playvox' },
  'missing-in-gladly': {
    code: 'missing-in-gladly',
    address: 'a.webhook.b',
    place: PLACE,
    isGone: false,
  },
  'kept-in-file': { code: 'kept-in-file', address: 'a.webhook.b', field: 'name', place: PLACE },
  'not-adoptable': { code: 'not-adoptable', part: 'a.webhooks.b.headers', place: PLACE },
  'removal-pending': { code: 'removal-pending', address: 'a.topic.b', name: 'Old' },
  'secret-differs': { code: 'secret-differs', address: 'a.webhook.b', field: 'url', place: PLACE },
  'switched-off': { code: 'switched-off', name: 'Feed', at: '2026-11-20T12:00:00Z' },
};

const SECRETS: readonly SecretToFill[] = [
  { name: 'A_KEY', integration: 'a', webhook: HOSTILE, part: { type: 'header', header: 'x-key' } },
  { name: 'A_URL', integration: 'a', webhook: 'Feed', part: { type: 'url' } },
];

describe('the text of an export', () => {
  it.each(Object.values(SAMPLES))('says of $code what it is about and what to do', (finding) => {
    const text = told({ findings: [finding] }).replaceAll(/\s+/g, ' ');
    const named = Object.entries(finding).flatMap(([member, value]): readonly string[] => {
      if (['code', 'why', 'problem', 'kind', 'place', 'limit', 'count'].includes(member)) return [];
      return [value].flat().filter((one) => typeof one === 'string' && one !== HOSTILE);
    });
    for (const value of named) expect(text).toContain(value);
    expect(text).toMatch(
      /again|Nothing is to be done|Write it into|delete|set|put it|Rename|Give it|Leave them/,
    );
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it('shows nothing that a terminal would obey, neither there nor in the file', () => {
    const shown = [
      told({ findings: Object.values(SAMPLES), secrets: SECRETS }),
      ...exportComments({ url: 'https://acme.gladly.com', secrets: SECRETS }),
    ].join('');
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    for (const line of exportComments({ url: 'https://acme.gladly.com', secrets: SECRETS })) {
      expect(line).not.toContain('\n');
    }
  });

  it('promises a plan without writes only where that is so', () => {
    expect(told({})).toContain('It will write nothing to Gladly');
    const missing = told({ findings: [SAMPLES['missing-in-gladly']] });
    expect(missing).not.toContain('It will write nothing');
  });

  it('says what becomes of an object that is not there, by whether it ever was', () => {
    const [never, gone] = [false, true].map((isGone) =>
      words(
        told({
          result: 'no-changes',
          findings: [{ ...SAMPLES['missing-in-gladly'], isGone }],
        }),
      ),
    );
    expect(never).toContain('a plan is going to make it');
    expect(gone).toContain('plans leave it alone');
    expect(gone).toContain('apply with --scope all makes it again');
    // What the file has and Gladly has not is no agreement of the two.
    for (const text of [never, gone]) {
      expect(text).not.toContain('what Gladly holds');
      expect(text).toContain('Nothing was changed in it.');
    }
  });

  it('speaks of secrets to be set only where there are some', () => {
    expect(words(told({ secrets: [] }))).toContain('Next: look through the file, then run');
    const open = words(told({ secrets: SECRETS, findings: [SAMPLES['fill-in']] }));
    expect(open).toContain(
      'Next: look through the file, fill in what is missing in it and set the secrets, then run',
    );
  });

  it('says in words what was changed in a file that was there, and where', () => {
    const [none, survey] = [{ type: 'none' }, { type: 'text', text: 'CSAT survey' }] as const;
    const changes: readonly (readonly [FileChange['before'], FileChange['after'], string])[] = [
      [
        survey,
        { type: 'text', text: HOSTILE },
        '~ a.part (new.yml:12): "CSAT survey" -> "a\\u001b',
      ],
      [none, { type: 'secret', name: 'A_KEY' }, '+ a.part (new.yml:12): added, the secret A_KEY'],
      [
        { type: 'hidden' },
        none,
        '- a.part (new.yml:12): taken out; it was a value that is written',
      ],
      [
        { type: 'text', text: 'https://a:fake@b.example/c?key=fake' },
        { type: 'text', text: 'https://b.example/c?key=other' },
        '~ a.part (new.yml:12): https://b.example/c?…, in a part that is not shown here',
      ],
      [none, { type: 'entry', keys: ['name', 'url'] }, 'added, an entry with name and url'],
      [{ type: 'bare', text: 'true' }, { type: 'bare', text: 'false' }, 'true -> false'],
      [none, { type: 'list', members: [] }, 'added, an empty list'],
      [
        { type: 'list', members: ['A', 'B'] },
        { type: 'list', members: ['B', 'C'] },
        'adds C; drops A',
      ],
      [none, { type: 'list', members: ['A', 'B'] }, 'added, A and B'],
      // A key that came with nothing behind it.
      [none, none, 'added, nothing'],
    ];
    for (const [before, after, expected] of changes) {
      const text = told({ changes: [{ part: 'a.part', place: PLACE, before, after }] });
      expect(words(text)).toContain(expected);
      expect(text).not.toContain('fake');
    }
    const change = { part: 'a.part', place: PLACE, before: none, after: survey };
    expect(told({ changes: [change] }, null)).toContain('+ a.part (gladly-integrations.yml:12): ');
  });

  it('names the command that plans the file, where the file has a name', () => {
    expect(told({})).toContain(`\n  ${PLAN}\n`);
    expect(told({}, null)).toContain('then run plan.');
    expect(told({}, null)).not.toContain('new.yml');
  });

  it('counts what it does not show', () => {
    const findings = Array.from({ length: 60 }, () => SAMPLES['topic-without-name']);
    expect(told({ findings })).toContain('... and 10 more (--verbose lists them).');
  });

  it.each([
    ['changes', 'Exported the organization to new.yml.'],
    [
      'no-changes',
      'The file says of the organization what Gladly holds. Nothing was changed in it.',
    ],
    ['invalid', 'Nothing was exported: the file has errors.'],
    ['refused', 'Nothing was exported from the organization.'],
  ] as const)(
    'that ended in %s says so, even of an organization without a name',
    (result, line) => {
      expect(told({ result, organization: null }).split('\n')[0]).toBe(line);
    },
  );

  it('says what stands in the way: refusals, and what a plan would still do', () => {
    const refusal = { code: 'unreadable', place: null, ...REFUSALS.unreadable } as const;
    const changed = webhookOperation({
      action: 'update',
      changes: [{ field: 'name', before: 'Old', after: 'New' }],
    });
    const text = told({
      result: 'refused',
      refusals: [refusal],
      left: [changed, topicOperation({ address: 'csat.topic.new' })],
    });
    const found = words(text.slice(text.indexOf('What stands in the way')));
    expect(found).toContain('Give the user of the token the role API User.');
    expect(found).toContain('csat.webhook.survey: a plan of the file would still change it (name)');
    expect(found).toContain('csat.topic.new: a plan of the file would still create it, because');
    expect(found).not.toContain('Next:');
  });

  it('names a vendor, and the integration where that is called otherwise', () => {
    const text = told({
      recognised: [
        { integration: 'playvox', vendor: 'playvox' },
        { integration: 'chat', vendor: 'gladly-sidekick' },
      ],
    });
    expect(text).toContain('  = playvox\n  = gladly-sidekick as chat\n');
  });

  it.each([
    [{ code: 'webhook-without-name', id: 'w1', host: null }, 'A webhook (id w1) has no name'],
    [{ code: 'webhook-events', name: 'Feed', events: [] }, 'Webhook "Feed" has no events'],
    [
      { code: 'webhook-secret-url', name: 'Feed', host: 'a.example' },
      'Webhook "Feed" to a.example is not in the file',
    ],
    [
      { ...SAMPLES['fill-in'], candidates: [] },
      'Write it into integrations.assembled, where the file says "fill in".',
    ],
  ] as const)('leaves out of $code what is not known', (finding, expected) => {
    const text = words(told({ findings: [finding] }));
    expect(text).toContain(expected);
    expect(text).not.toContain('It may be');
  });

  it('says where a file that was not written would contradict itself', () => {
    const text = told({
      result: 'refused',
      diagnostics: [{ code: 'empty-file', severity: 'error', place: PLACE }],
    });
    expect(text).toContain('points into the file that was not written');
  });
});

describe('the document of an export', () => {
  it('has what stands in the way, each with what to do', () => {
    const refusal = { code: 'unreadable', place: null, ...REFUSALS.unreadable } as const;
    const exported = {
      ...reported({
        result: 'refused',
        findings: [SAMPLES['not-adoptable']],
        refusals: [refusal],
        left: [topicOperation()],
      }),
      reason: 'unreadable',
      text: null,
    } as const;
    expect(exportDocument(exported, null)).toMatchObject({
      findings: [{ code: 'not-adoptable', remedy: expect.stringContaining('Change it by hand') }],
      refusals: [
        { code: 'unreadable', guard: 'unreadable', remedy: expect.stringMatching(/role/) },
      ],
      left: [{ address: 'csat.topic.sent', action: 'create' }],
    });
  });

  it('has the changes of a file that was there', () => {
    const name = (text: string) => ({ type: 'text', text }) as const;
    const change = { part: 'a.name', place: PLACE, before: name('A'), after: name('B') };
    const exported = { ...reported({ changes: [change] }), reason: 'ok', text: '' } as const;
    expect(exportDocument(exported, 'new.yml')).toMatchObject({
      changes: [{ part: 'a.name', line: 12, kind: 'changed', text: '"A" -> "B"' }],
    });
  });

  it('holds the file only where it was not written elsewhere', () => {
    const exported = {
      ...reported({ secrets: SECRETS }),
      reason: 'ok',
      text: 'version: 1\n',
    } as const;
    expect(exportDocument(exported, null)).toMatchObject({ file: null, text: 'version: 1\n' });
    expect(exportDocument(exported, 'new.yml')).toMatchObject({ file: 'new.yml', text: null });
    expect(exportDocument(exported, null)).toMatchObject({
      secrets: [{ variable: 'GLADLY_SECRET_A_KEY' }, { use: 'address of webhook "Feed"' }],
    });
  });
});

function reported(parts: Partial<ReportedExport>): ReportedExport {
  return {
    organization: 'production',
    result: 'changes',
    diagnostics: [],
    changes: [],
    recognised: [{ integration: 'sidekick', vendor: 'gladly-sidekick' }],
    secrets: [],
    findings: [],
    refusals: [],
    left: [],
    ...parts,
  };
}

function told(parts: Partial<ReportedExport>, target: string | null = 'new.yml'): string {
  const layout = { style: PLAIN_STYLE, width: 100, verbose: false };
  return exportText(reported(parts), { ...layout, target, planCommand: PLAN });
}
