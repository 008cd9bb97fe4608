import { describe, expect, it } from 'vitest';
import type { ReportedOutcome } from '../../src/report/json.ts';
import { outcomeDocument } from '../../src/report/json.ts';
import { jsonText } from '../../src/report/json-text.ts';
import { diagnostic } from '../../src/shared/diagnostic.ts';
import { FILE } from '../support/builders.ts';
import { check, journal, plan, step, topicOperation } from '../support/report-builders.ts';
import { FAILURES, JUDGED_PULLS, SKIPS } from '../support/report-samples.ts';

describe('the document that --json prints', () => {
  const NOTHING: ReportedOutcome = {
    command: 'validate',
    result: 'no-changes',
    reason: 'ok',
    diagnostics: [],
    organization: null,
    plan: null,
    journal: null,
    drift: null,
  };

  it('has the same members for every command', () => {
    expect(outcomeDocument(NOTHING)).toEqual({
      formatVersion: 1,
      command: 'validate',
      result: 'no-changes',
      reason: 'ok',
      organization: null,
      counts: null,
      digest: null,
      error: null,
      diagnostics: [],
      plan: null,
      journal: null,
      drift: null,
      uncovered: [],
      review: null,
      declared: null,
      handover: null,
    });
  });

  it('of a plan has its digest, and counts of what apply would do', () => {
    const found = plan({ operations: [topicOperation()], steps: [step()] });
    const document = outcomeDocument({ ...NOTHING, command: 'plan', plan: found });
    expect(document).toMatchObject({
      organization: 'production',
      digest: found.digest,
      plan: { formatVersion: 1, digest: found.digest },
      counts: { creates: 1, 'open-steps': 1, unmanaged: 0 },
    });
  });

  it('of an apply counts what was done, and says why the rest was not', () => {
    const created = topicOperation();
    const other = topicOperation({ address: 'csat.topic.b' });
    const third = topicOperation({ address: 'csat.topic.c' });
    const document = outcomeDocument({
      ...NOTHING,
      command: 'apply',
      result: 'partially-applied',
      journal: journal(
        [
          { operation: created, id: 'id-1', outcome: 'done' },
          { operation: other, id: null, outcome: 'refused', why: FAILURES.permission },
          { operation: third, id: null, outcome: 'skipped', why: SKIPS.stopped },
        ],
        { remaining: [other.id, third.id] },
      ),
    });
    expect(document).toMatchObject({
      organization: 'production',
      counts: { creates: 1, updates: 0, removals: 0, adoptions: 0 },
      journal: {
        remaining: [other.id, third.id],
        unproven: null,
        results: [
          {
            operation: created.id,
            address: 'csat.topic.sent',
            outcome: 'done',
            id: 'id-1',
            why: null,
          },
          {
            outcome: 'refused',
            why: {
              code: 'permission',
              message: expect.stringContaining('may not do that'),
              remedy: expect.stringContaining('API User'),
            },
          },
          { outcome: 'skipped', why: { code: 'stopped' } },
        ],
      },
    });
  });

  it('of findings has code, place, sentence and remedy', () => {
    const place = { file: FILE, line: 3, column: 5 };
    const document = outcomeDocument({
      ...NOTHING,
      diagnostics: [diagnostic(place, { code: 'no-events' })],
    });
    expect(document).toMatchObject({
      diagnostics: [
        {
          code: 'no-events',
          severity: 'error',
          place,
          message: expect.stringMatching(/\.$/),
          remedy: expect.stringMatching(/\.$/),
        },
      ],
    });
  });

  it('of drift names the operations and checks', () => {
    const operation = topicOperation();
    const found = check();
    const drift = { operations: [operation], checks: [found], unapplied: [] };
    expect(outcomeDocument({ ...NOTHING, plan: plan(), drift })).toMatchObject({
      drift: { operations: [operation.id], checks: [found.id], unapplied: [] },
    });
  });

  it('of a refusal says why each operation does not count as reviewed, and what was looked at', () => {
    const changes = [{ field: 'name', before: 'Surveys sent', after: 'CSAT sent' }];
    const operation = topicOperation({ action: 'update', changes });
    const uncovered = [{ operation, why: { code: 'changed-since', fields: ['name'] } }] as const;
    const pulls = [JUDGED_PULLS.good, JUDGED_PULLS.none];
    const review = { pulls, pushed: null };
    const document = outcomeDocument({ ...NOTHING, plan: plan(), uncovered, review });
    expect(document).toMatchObject({
      uncovered: [
        {
          operation: operation.id,
          code: 'changed-since',
          fields: ['name'],
          message: expect.stringContaining('name: "Surveys sent" -> "CSAT sent"'),
          remedy: expect.stringContaining('put it back in Gladly'),
        },
      ],
      review,
    });
  });

  it('of a refusal names no fields where nobody has reviewed the operation at all', () => {
    const uncovered = [{ operation: topicOperation(), why: { code: 'not-reviewed' } }] as const;
    expect(outcomeDocument({ ...NOTHING, plan: plan(), uncovered })).toMatchObject({
      uncovered: [{ code: 'not-reviewed', fields: [] }],
    });
  });

  it('of a failure has message and remedy', () => {
    const error = { message: 'Gladly rejects the token.', remedy: 'Make a new one.' };
    expect(outcomeDocument({ ...NOTHING, error })).toMatchObject({ error });
  });
});

describe('a document as text', () => {
  it('is indented, ends with a newline, and reads back as the same data', () => {
    const document = { a: [1, 'two'], b: null };
    expect(jsonText(document)).toBe('{\n  "a": [\n    1,\n    "two"\n  ],\n  "b": null\n}\n');
  });

  it('escapes what a terminal would obey or nobody could see, without changing it', () => {
    const value = 'a\u009b31m\u202e\u200b\u{e0041}\u00a0b\u007f\n日本\u3000🙂';
    const text = jsonText({ value });
    expect(text).toBe(
      '{\n  "value": "a\\u009b31m\\u202e\\u200b\\udb40\\udc41\\u00a0b\\u007f\\n日本\u3000🙂"\n}\n',
    );
    expect(JSON.parse(text)).toEqual({ value });
  });
});
