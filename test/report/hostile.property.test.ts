import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeDocument } from '../../src/report/json.ts';
import { jsonText } from '../../src/report/json-text.ts';
import { diagnosticsText } from '../../src/report/text/diagnostics.ts';
import { driftText } from '../../src/report/text/drift.ts';
import { failureText } from '../../src/report/text/failure.ts';
import { journalText } from '../../src/report/text/journal.ts';
import { rebuiltLedgerText } from '../../src/report/text/ledger.ts';
import { approvalQuestion, planText } from '../../src/report/text/plan.ts';
import { vendorsText } from '../../src/report/text/vendors.ts';
import { diagnostic } from '../../src/shared/diagnostic.ts';
import { desiredTopic } from '../support/builders.ts';
import { DANGEROUS, EVERYTHING, poisoned, RESULTS, UNPROVEN } from '../support/hostile.ts';
import { ledgerOf } from '../support/plan-builders.ts';
import { journal, TEXT } from '../support/report-builders.ts';

const TRICKS = [
  '\u001b[2J\u001b[31m',
  '\u009b31m',
  '\u001b]8;;https://evil.example\u0007',
  '\r\n+ create webhook',
  '\u202egnp.exe',
  'VI\u200bP',
  '\u0000\u0008',
  '\ud800',
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...TRICKS), fc.string({ unit: 'binary', maxLength: 12 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''))
  // It also stands where only names of ours can be, which are looked up.
  .filter((value) => !(value in Object.prototype));

const options = { ...TEXT, applyCommand: 'gladly-integrations apply' };

describe('values that somebody made to deceive', () => {
  it('reach no text as anything that a terminal obeys or a reader cannot see', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (value, verbose) => {
        for (const text of textsOf(value, verbose)) expect(text).not.toMatch(DANGEROUS);
      }),
      { numRuns: 60 },
    );
  });

  it('do not add lines that look like ours', () => {
    const benign = planText(poisoned(EVERYTHING, 'a'), options).split('\n');
    const forged = planText(poisoned(EVERYTHING, 'a\n\nRefused: b'), { ...options, width: 10_000 });
    expect(forged.split('\n').filter((line) => line.startsWith('Refused: b'))).toEqual([]);
    expect(forged.split('\n').filter((line) => /^\S/.test(line))).toHaveLength(
      benign.filter((line) => /^\S/.test(line)).length,
    );
  });

  it('come back from JSON as they were', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const document = { value };
        expect(JSON.parse(jsonText(document))).toEqual(document);
      }),
    );
  });
});

describe('every text', () => {
  it.each([true, false])(
    'says nothing that only a program understands (verbose: %s)',
    (verbose) => {
      for (const text of textsOf('Surveys', verbose)) {
        expect(text).not.toMatch(/undefined|\[object|NaN|\bnull\b|=>/);
        expect(text).not.toMatch(/[ \t]$/m);
        expect(text).not.toMatch(/\n{3}/);
      }
    },
  );
});

function textsOf(value: string, verbose: boolean): readonly string[] {
  const layout = { ...options, verbose };
  const found = poisoned(EVERYTHING, value);
  const receipt = poisoned(journal(RESULTS, { unproven: UNPROVEN, remaining: ['x'] }), value);
  const place = { file: value, line: 1, column: 1 };
  const findings = [
    diagnostic(place, {
      code: 'unknown-key',
      key: value,
      within: value,
      allowed: [value],
      suggestions: [value],
    }),
    diagnostic(place, { code: 'yaml-syntax', detail: value }),
  ];
  const { operations, checks } = found;
  const drift = { operations, checks, unapplied: operations };
  const vendor = poisoned({ id: 'a', name: 'b', summary: 'c', guide: 'd' }, value);
  const rebuilt = { organization: value, file: value, ledger: ledgerOf([desiredTopic(value)]) };
  const outcome = { command: 'plan', result: 'changes', reason: 'ok' } as const;
  return [
    planText(found, layout),
    approvalQuestion(found).trimEnd(),
    journalText(receipt, layout),
    driftText(found, drift, { ...layout, exportCommand: layout.applyCommand }),
    diagnosticsText(findings, { ...layout, sources: new Map([[value, `${value}: x`]]) }),
    failureText({ code: 'internal', message: value, remedy: value }, layout),
    vendorsText([{ ...vendor, inputs: { [value]: { type: value, description: value } } }], {
      ...layout,
      program: 'gladly-integrations',
    }),
    rebuiltLedgerText({ ...rebuilt, missing: [] }, layout),
    jsonText(
      outcomeDocument({
        ...outcome,
        organization: value,
        diagnostics: [],
        plan: found,
        journal: receipt,
        drift,
      }),
    ).replace(/^ *"[^"]*": null,?\n/gm, ''),
  ];
}
