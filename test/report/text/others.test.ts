import { describe, expect, it } from 'vitest';
import { failureText } from '../../../src/report/text/failure.ts';
import { rows, wrap, wrapBehind } from '../../../src/report/text/layout.ts';
import { rebuiltLedgerText } from '../../../src/report/text/ledger.ts';
import { vendorsText } from '../../../src/report/text/vendors.ts';
import { desiredTopic, desiredWebhook } from '../../support/builders.ts';
import { ledgerOf } from '../../support/plan-builders.ts';
import { TEXT } from '../../support/report-builders.ts';

describe('an error on a terminal', () => {
  it('says what happened, by which code, and what to do', () => {
    const failure = {
      code: 'gladly-auth',
      message: 'Gladly rejects the API token.',
      remedy: 'Make a new one:\nSettings > API Tokens.',
    } as const;
    expect(failureText(failure, TEXT)).toBe(`\
Error: Gladly rejects the API token. (gladly-auth)
Make a new one:
Settings > API Tokens.
`);
  });

  it('cannot be made to say anything else by what it quotes', () => {
    const failure = {
      code: 'internal',
      message: 'a\u001b[2Jb\nDone.',
      remedy: 'c\u202e',
    } as const;
    expect(failureText(failure, TEXT)).toBe('Error: a\\u001b[2Jb\\nDone. (internal)\nc\\u202e\n');
  });
});

describe('the list of vendors', () => {
  it('gives for each vendor its inputs, and where to find what they take', () => {
    const vendors = [
      {
        id: 'idiomatic',
        name: 'Idiomatic',
        summary: 'Analyses conversations.',
        guide: 'Set up Idiomatic',
        inputs: {
          'webhook-url': {
            type: 'url',
            required: true,
            description: 'Where Gladly sends events.',
            'where-to-find': 'Idiomatic sends it',
          },
          note: { type: 'text', description: 'Anything.' },
        },
      },
      { id: 'playvox', name: 'Playvox', summary: 'Plans shifts.' },
    ];
    expect(vendorsText(vendors, { ...TEXT, program: 'gladly-integrations' })).toBe(`\
idiomatic  Idiomatic
  Analyses conversations.
  Guide: Set up Idiomatic
    webhook-url  url, required. Where Gladly sends events. (Idiomatic sends it)
    note         text, optional. Anything.

playvox  Playvox
  Plans shifts.

2 vendors. To have one of them explained:
  gladly-integrations vendors <vendor>
To add it to your file:
  gladly-integrations init <vendor>
A definition of your own is used by its path (vendor: ./vendors/acme.yml). To print one to begin
with:
  gladly-integrations vendors show <vendor>
`);
  });
});

describe('a rebuilt ledger', () => {
  const rebuilt = {
    organization: 'production',
    file: 'ledger.json',
    ledger: ledgerOf([desiredWebhook('csat.webhook.survey'), desiredTopic('csat.topic.sent')]),
    missing: [],
  };

  it('says what counts as ours from now on, and what that means', () => {
    expect(rebuiltLedgerText(rebuilt, TEXT)).toBe(`\
Rebuilt the ledger of production in ledger.json: 1 webhook and 1 topic of the file found in Gladly.
What the file drops from now on is removed.

Ours from now on
  = webhook csat.webhook.survey, id id-csat-webhook-survey
  = topic csat.topic.sent, id id-csat-topic-sent
`);
  });

  it('names what the file declares and Gladly lacks', () => {
    const empty = { ...rebuilt, ledger: ledgerOf([]), missing: ['csat.topic.sent'] as const };
    expect(rebuiltLedgerText(empty, TEXT)).toMatch(
      /: nothing of the file .*\n\nDeclared, but not in Gladly\n {2}csat\.topic\.sent\. The next apply creates/s,
    );
  });

  it('says so of an object whose id is not known yet', () => {
    const { resources, ...others } = rebuilt.ledger;
    const unknown = Object.entries(resources).map(([address, one]) => [
      address,
      { ...one, id: null },
    ]);
    const ledger = { ...others, resources: Object.fromEntries(unknown) };
    expect(rebuiltLedgerText({ ...rebuilt, ledger }, TEXT)).toContain(
      '= topic csat.topic.sent, id unknown\n',
    );
  });

  it('counts what does not fit', () => {
    const topics = Array.from({ length: 80 }, (_, n) => desiredTopic(`csat.topic.t${n}`));
    const large = { ...rebuilt, ledger: ledgerOf(topics) };
    expect(rebuiltLedgerText(large, TEXT)).toContain('\n  ... and 30 more (--verbose lists them).');
    const all = rebuiltLedgerText(large, { ...TEXT, verbose: true });
    expect(all.match(/= topic/g)).toHaveLength(80);
  });
});

describe('the layout of text', () => {
  it('breaks at spaces only, and keeps the indentation of the text itself', () => {
    expect(wrap('one two three', 0, 7)).toEqual(['one two', 'three']);
    expect(wrap('  - one two three', 2, 11)).toEqual(['    - one', '    two', '    three']);
    expect(wrap('https://hooks.acme.com/long', 2, 10)).toEqual(['  https://hooks.acme.com/long']);
    expect(wrap('', 2, 10)).toEqual([]);
  });

  it('hangs text below its mark', () => {
    expect(wrapBehind('[ ]', 'one two three', { indent: 2, width: 14 })).toEqual([
      '  [ ] one two',
      '      three',
    ]);
  });

  it('puts texts under each other, except behind a label that is too long', () => {
    const label = 'header x-very-long-name-of-a-header';
    const entries = [
      ['URL', 'https://a.example'],
      [label, 'set'],
      ['state', ''],
    ] as const;
    expect(rows(entries, { indent: 2, width: 80 })).toEqual([
      '  URL    https://a.example',
      `  ${label}  set`,
      '  state',
    ]);
  });
});
