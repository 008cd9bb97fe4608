import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CANARY, canaryForms } from '../support/canary.ts';
import { parseCsv } from '../support/csv.ts';
import { csat, scenario } from '../support/scenario.ts';
import type { Scenario } from '../support/scenario.ts';

const PLAYVOX = csat(
  'vendor: playvox\nuser: { email: playvox@acme.com, token: { secret: TOKEN } }',
);
const TOKEN = 'fake-token-of-playvox';
const OFFLINE = { ledger: null, environment: { GLADLY_API_TOKEN: '' } };

/** What people call inboxes when they mean no good, or do not know better. */
const HOSTILE = [
  '=HYPERLINK("https://x.example")',
  '+49 30 123',
  '-1+2',
  '@all',
  'Sales|EU "quoted", and more',
  'two\nlines\u001b[2J',
];

function run(here: Scenario, command: string) {
  return here.run(command, { ledger: null, secrets: { TOKEN } });
}

function csvIn({ folder }: Scenario, path: string) {
  return parseCsv(readFileSync(join(folder, path), 'utf8'));
}

describe('handover', () => {
  it('prints forms and tables, workstreams from the live inboxes, secrets by name', async () => {
    const seed = {
      inboxes: [
        { id: '-neH', name: 'VIP' },
        { name: 'Old', disabled: true },
      ],
    };
    const here = await scenario({ config: PLAYVOX, seed });
    const { code, stdout } = await run(here, 'handover csat');
    expect(code).toBe(0);
    expect(stdout).toMatch(/Gladly API User Password +\(the value of the secret TOKEN\)/);
    expect(stdout).toMatch(/VIP +yes +\[-]neH\|VIP\n/);
    expect(stdout).toMatch(/Old +no: deactivated/);
    expect(stdout).toContain('AGENT_STATUS/CHANGED_ACTIVE_REASON, which no task matches');
  });

  it('writes every form and table into a folder that it makes, safe for spreadsheets', async () => {
    const inboxes = HOSTILE.map((name, index) => ({ id: `in${index}`, name }));
    const here = await scenario({ config: PLAYVOX, seed: { inboxes } });
    const { code, stderr, stdout } = await run(here, 'handover csat --csv out/playvox');
    expect([code, stdout.includes('\u001b')]).toEqual([0, false]);
    expect(readdirSync(join(here.folder, 'out/playvox')).toSorted()).toEqual([
      'csat-connector.csv',
      'csat-tasks.csv',
      'csat-workstreams.csv',
    ]);
    const [, ...rows] = csvIn(here, 'out/playvox/csat-workstreams.csv');
    const guarded = (name: string) => (/^[=+@-]/.test(name) ? `'${name}` : name);
    expect(rows.map(([name]) => name).toSorted()).toEqual(HOSTILE.map(guarded).toSorted());
    for (const [name = '', , expression = ''] of rows) {
      expect(new RegExp(`^(?:${expression})$`).test(name.replace(/^'/, ''))).toBe(true);
    }
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(
      '4 cells begin with an apostrophe that is not part of the value',
    );
  });

  it('writes one table into a file that is called after it, or asks which is meant', async () => {
    const here = await scenario({ config: PLAYVOX, seed: { inboxes: [{ id: 'a', name: 'VIP' }] } });
    expect((await run(here, 'handover csat --csv my-workstreams.csv')).code).toBe(0);
    expect(csvIn(here, 'my-workstreams.csv')[1]).toEqual(['VIP', 'yes', 'a|VIP']);
    const unclear = await run(here, 'handover csat --csv table.csv');
    expect(unclear.code).toBe(1);
    expect(unclear.stderr).toMatch(/connector.csv, tasks.csv,\s+workstreams.csv/);
    expect(readdirSync(here.folder)).not.toContain('table.csv');
    mkdirSync(join(here.folder, 'folder.csv'));
    expect((await run(here, 'handover csat --csv folder.csv')).code).toBe(0);
    expect(readdirSync(join(here.folder, 'folder.csv'))).toHaveLength(3);
    writeFileSync(join(here.folder, 'taken'), '');
    expect((await run(here, 'handover csat --csv taken')).stderr).toContain('cannot be made');
  });

  it('works without a token, and fails only where a file is missing for it', async () => {
    const here = await scenario({ config: PLAYVOX });
    const printed = await here.run('handover csat', OFFLINE);
    expect(printed.code).toBe(0);
    expect(printed.stdout.replaceAll(/\s+/g, ' ')).toContain(
      'which were not read: GLADLY_API_TOKEN not set.',
    );
    const written = await here.run('handover csat --csv out', OFFLINE);
    expect(written.code).toBe(1);
    expect(written.stderr).toContain('Not written, because Gladly was not read: workstreams');
    const one = await here.run('handover csat --csv workstreams.csv', OFFLINE);
    expect([one.code, one.stdout]).toEqual([1, '']);
    expect(one.stderr).toContain('workstreams could not be made: GLADLY_API_TOKEN not set');
  });

  it('gives one JSON document, with what was written, or why nothing could be', async () => {
    const here = await scenario({ config: PLAYVOX, seed: { inboxes: [{ id: 'a', name: 'VIP' }] } });
    const { document } = await run(here, 'handover csat --json --csv out');
    expect(document).toMatchObject({
      command: 'handover',
      result: 'no-changes',
      organization: 'production',
      handover: {
        integration: 'csat',
        title: 'Playvox',
        parts: [
          {
            key: 'connector',
            fields: expect.arrayContaining([
              { label: 'Gladly API User Password', secret: 'TOKEN' },
            ]),
          },
          {
            key: 'tasks',
            rows: expect.arrayContaining([['Agent Status – Logged In', 'LOGGED_IN']]),
          },
          { key: 'workstreams', rows: [['VIP', 'yes', 'a|VIP']], remarks: [] },
        ],
        tasks: { unmatchedEvents: ['AGENT_STATUS/CHANGED_ACTIVE_REASON'] },
        secrets: [{ name: 'TOKEN' }],
        files: [{ key: 'connector' }, { key: 'tasks' }, { key: 'workstreams', guarded: 0 }],
      },
    });
    const wrong = { GLADLY_API_TOKEN: 'fake-token-of-nobody' };
    const failed = await here.run('handover csat --json', { ledger: null, environment: wrong });
    expect(failed).toMatchObject({
      code: 1,
      document: { result: 'failed', reason: 'gladly-auth' },
    });
    here.write(PLAYVOX.replace('playvox\n', 'playvx\n'));
    const invalid = await run(here, 'handover csat --json');
    expect(invalid).toMatchObject({
      code: 1,
      document: { result: 'invalid', command: 'handover' },
    });
    expect((await run(here, 'handover csat')).stdout).toContain('unknown-vendor');
  });

  it('prints Markdown and nothing else on stdout, also where files are written', async () => {
    const here = await scenario({ config: PLAYVOX, seed: { inboxes: [{ id: 'a', name: 'VIP' }] } });
    const { code, stdout, stderr } = await run(here, 'handover csat --format markdown --csv out');
    expect([code, stdout.startsWith('What Playvox is given')]).toEqual([0, true]);
    expect(stdout).toContain('| <code>VIP</code> | <code>yes</code> | <code>a&#124;VIP</code> |');
    expect(stdout).not.toContain('Written:');
    expect(stderr).toContain('Written: out/csat-tasks.csv');
  });

  it('shows no secret in any form, be it in the environment or written out', async () => {
    const config = csat(`
      vendor: idiomatic
      allow-unknown-events: true
      user: { email: idiomatic@acme.com, token: { secret: TOKEN } }
      inputs: { webhook-url: { secret: URL }, webhook-api-key: "${CANARY} written out" }
      handover:
        more: { title: More, fields: { Key: { secret: TOKEN }, Address: { secret: URL } } }
        inboxes: { title: Inboxes, computed: inbox-workstreams }`);
    const here = await scenario({ config, seed: { inboxes: [{ name: `${CANARY}-token` }] } });
    const secrets = {
      TOKEN: `${CANARY}-token`,
      URL: `https://hooks.idiomatic.example/${CANARY}-url-path`,
    };
    for (const form of ['--csv out', '--format markdown', '--json']) {
      const { code, stdout, stderr } = await here.run(`handover csat ${form}`, {
        ledger: null,
        secrets,
      });
      expect([form, code, canaryForms(stdout), canaryForms(stderr)]).toEqual([form, 0, [], []]);
    }
    for (const name of readdirSync(join(here.folder, 'out'))) {
      const text = readFileSync(join(here.folder, 'out', name), 'utf8');
      expect([name, canaryForms(text)]).toEqual([name, []]);
    }
  });

  it.each([
    ['handover', 'handover does not know which integration is meant.'],
    ['handover csat other', 'handover does not know what to do with "other".'],
    ['handover csat --ledger x.json', 'handover has no flag --ledger'],
    ['handover cast', 'production has no integration "cast"'],
  ])('answers %s with what is wrong', async (command, answer) => {
    const here = await scenario({ config: PLAYVOX });
    const { code, stderr } = await run(here, command);
    expect(code).toBe(1);
    expect(stderr).toContain(answer);
  });
});
