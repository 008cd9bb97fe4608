import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../../src/handover/sheet.ts';
import { handoverText, writtenFilesText } from '../../../src/report/text/handover.ts';
import { words } from '../../support/failures.ts';
import { inboxes, sheetOf } from '../../support/handover.ts';
import { TEXT } from '../../support/report-builders.ts';

const PLAYVOX = 'vendor: playvox\nuser: { email: playvox@acme.com, token: { secret: TOKEN } }';

const IDIOMATIC = 'vendor: idiomatic\nuser: { email: ida@acme.com }';

const EMPTY: Sheet = {
  integration: 'csat',
  title: 'CSAT',
  organization: { name: 'production', url: 'https://acme.gladly.com' },
  parts: [],
  secrets: [],
  awaited: [],
  unmatchedEvents: null,
  troubleshooting: [],
};

describe('a handover on a terminal', () => {
  it('shows forms, tables, remarks, what the tasks cover, secrets and answers', async () => {
    const live = inboxes({ id: '-x1', name: 'Support' }, { id: 'x2', name: 'Old', disabled: true });
    const text = handoverText(await sheetOf(PLAYVOX, live), TEXT);
    expect(text).toContain(`\
Form in Playvox: Integrations > Gladly App
  Name                  Gladly
  Description           Conversations, agents and agent statuses from Gladly
  Gladly URL            acme.gladly.com
  Gladly API User Name  playvox@acme.com
  Gladly API User Password  (the value of the secret TOKEN)
`);
    expect(text).toContain(`\
Workstreams in Playvox
  Inbox    In use           Integration Identifier (Regular Expression Matching)
  Support  yes              [-]x1|Support
  Old      no: deactivated  x2|Old
  1 inbox is deactivated: "Old". Leave out what you do not plan for.
  A character in brackets at the beginning, such as [-], stands for itself.`);
    expect(text).toContain(`but for
  AGENT_STATUS/CHANGED_ACTIVE_REASON, which no task matches.`);
    expect(text).toContain(`\
Secrets
  TOKEN
    Used as the API token of playvox@acme.com. This tool reads it from the environment variable
    GLADLY_SECRET_TOKEN and never shows it.
`);
    expect(text).toMatch(/If something is wrong\n {2}Whom do I ask/);
  });

  it('says what a computed table needs where Gladly was not read', async () => {
    const text = handoverText(await sheetOf(PLAYVOX), TEXT).replaceAll(/\s+/g, ' ');
    expect(text).toContain(
      'Workstreams in Playvox This is made from the inboxes in Gladly, which were not read: ' +
        'GLADLY_API_TOKEN is not set. Set it.',
    );
  });

  it('says what comes in return, by which step, and where it belongs', async () => {
    const text = handoverText(await sheetOf(IDIOMATIC), TEXT);
    expect(text).toContain('Email of the Gladly user  ida@acme.com\n');
    expect(text).toContain(`\
What comes in return
  webhook-url
    Address that Idiomatic made for your events. The step webhook-endpoint brings it. Write
    webhook-url into the file, below inputs: of csat.
  webhook-api-key
    Idiomatic's webhook API token, which Gladly sends in the header x-api-key. The step
    webhook-endpoint brings it. Take the # away before webhook-api-key: { secret: CSAT_WEBHOOK_KEY }
    (or write that line), below inputs: of csat, and give the value as
    GLADLY_SECRET_CSAT_WEBHOOK_KEY; it never stands in the file.
`);
  });

  it('has texts line by line', () => {
    const part = {
      key: 'mail',
      title: 'Mail',
      type: 'text',
      text: 'Dear vendor,\nwelcome.',
    } as const;
    expect(handoverText({ ...EMPTY, parts: [part] }, TEXT)).toContain(
      'Mail\n  Dear vendor,\n  welcome.\n',
    );
  });

  it('says of a secret where it comes from and what it is for, as far as that is known', async () => {
    const vendor = `vendor: idiomatic
user: { email: idiomatic@acme.com }
inputs: { webhook-url: 'https://hooks.acme.com/a', webhook-api-key: { secret: KEY } }`;
    const told = words(handoverText(await sheetOf(vendor), TEXT));
    expect(told).toContain(
      'Where it comes from: Your contact at Idiomatic sends it together with the address. ' +
        'Used as header x-api-key of the webhook "Idiomatic".',
    );
    const unused = { name: 'KEY', uses: [], description: null, whereToFind: null };
    expect(words(handoverText({ ...EMPTY, secrets: [unused] }, TEXT))).toContain(
      'KEY This tool reads it from the environment variable GLADLY_SECRET_KEY',
    );
  });

  it('shows rows that have fewer or more cells than there are columns', () => {
    const rows = [['Support'], ['Old', 'no', 'x2']];
    const columns = ['Inbox', 'In use'];
    const part = { key: 'a', title: 'Inboxes', type: 'table', columns, rows, remarks: [] } as const;
    expect(handoverText({ ...EMPTY, parts: [part] }, TEXT)).toContain(
      'Inboxes\n  Inbox    In use\n  Support\n  Old      no      x2\n',
    );
  });

  it.each([
    ['there is no inbox', [], 'Gladly has no inbox. Make one, then print this again.'],
    [
      'inboxes have one name',
      [
        { id: 'x1', name: 'Support' },
        { id: 'x2', name: 'Support' },
      ],
      '2 inboxes are called "Support", so the name alone matches all of them.',
    ],
  ])('says what to do about a table of inboxes where %s', async (_title, live, expected) => {
    expect(words(handoverText(await sheetOf(PLAYVOX, inboxes(...live)), TEXT))).toContain(expected);
  });

  it('says that every status is covered where it is', () => {
    const text = handoverText({ ...EMPTY, unmatchedEvents: [] }, TEXT);
    expect(text).toContain('every agent status of Gladly is matched by exactly one task.');
  });

  it('of nothing says so', () => {
    expect(handoverText(EMPTY, TEXT)).toContain(
      'Nothing of this integration has to be told to anybody.',
    );
  });

  it('cannot be made to say anything else by what it shows', async () => {
    const live = inboxes({ id: 'x', name: 'a\u001b[2Jb\n  Support  yes  x|Support\u202e' });
    const text = handoverText(await sheetOf(PLAYVOX, live), TEXT);
    expect(text).toContain('a\\u001b[2Jb\\n  Support  yes  x|Support\\u202e');
    expect(text).not.toMatch(/[\u001b\u202e]/);
    expect(text.match(/^ {2}Support {2}/gm)).toBeNull();
  });
});

describe('files for spreadsheets', () => {
  it('are named, with those that are missing, and with a word on apostrophes', () => {
    const files = [
      { path: 'out/a-tasks.csv', guarded: 0 },
      { path: 'out/a-form.csv', guarded: 2 },
    ];
    expect(writtenFilesText(files, ['workstreams'], TEXT)).toBe(`\
Written: out/a-tasks.csv
Written: out/a-form.csv

Not written, because Gladly was not read: workstreams

2 cells begin with an apostrophe that is not part of the value: without it, a spreadsheet would run
the cell as a formula. Leave it out when you copy the value.
`);
    expect(writtenFilesText([{ path: 'a.csv', guarded: 0 }], [], TEXT)).toBe('Written: a.csv\n');
  });
});
