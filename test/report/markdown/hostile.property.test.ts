import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportedOutcome } from '../../../src/report/json.ts';
import { annotationsOf } from '../../../src/report/markdown/annotations.ts';
import { driftIssue } from '../../../src/report/markdown/drift-issue.ts';
import { goneComment } from '../../../src/report/markdown/gone.ts';
import { jobSummary } from '../../../src/report/markdown/job-summary.ts';
import { planComment } from '../../../src/report/markdown/plan-comment.ts';
import { problemComment } from '../../../src/report/markdown/problem-comment.ts';
import { receiptComment } from '../../../src/report/markdown/receipt.ts';
import { reviewRefusal } from '../../../src/report/markdown/review-refusal.ts';
import { diagnostic } from '../../../src/shared/diagnostic.ts';
import { DANGEROUS, EVERYTHING, poisoned, RESULTS, UNPROVEN } from '../../support/hostile.ts';
import { CONTEXT, outcome } from '../../support/markdown.ts';
import { MARKDOWN_TRICKS, markdownHostile } from '../../support/markdown-hostile.ts';
import { looseText, MADE_OF_TEXT, skeletonOf } from '../../support/markdown-parse.ts';
import { journal } from '../../support/report-builders.ts';
import { JUDGED_PULLS, UNCOVERED } from '../../support/report-samples.ts';

/** What once came through, or could only come through where it stands beside our own words. */
const FORMER = [
  '1. first',
  ':tada:',
  '- [ ] task',
  'a\nb',
  '`a` | `b`',
  '-->',
  'https://evil.example/a',
  '',
];

const [MARKER = ''] = CONTEXT.hidden;
/** A link to a pull request that an apply looked at, which is meant. */
const PULL = `#${JUDGED_PULLS.mismatch.pullRequest}`;

describe('what people read on GitHub', () => {
  const benign = textsOf('a').map(skeletonOf);

  it('keeps its structure whatever the values are', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...MARKDOWN_TRICKS), markdownHostile), (value) => {
        sound(value, benign);
      }),
      { numRuns: 16, examples: FORMER.map((value) => [value]) },
    );
  });

  it('shows annotations that hold nothing unseen', () => {
    fc.assert(
      fc.property(markdownHostile, (value) => {
        for (const { title, message } of annotationsOf(everything(value))) {
          expect(title + message).not.toMatch(DANGEROUS);
        }
      }),
      { numRuns: 25 },
    );
  });
});

function sound(value: string, benign: readonly (readonly string[])[]): void {
  for (const [index, text] of textsOf(value).entries()) {
    expect(skeletonOf(text)).toEqual(benign[index]);
    expect(text).not.toMatch(DANGEROUS);
    expect(MADE_OF_TEXT.exec(looseText(text.replaceAll(PULL, '')))).toBeNull();
    expect(text.replaceAll(MARKER, '')).not.toMatch(/<!--|--!?>(?! [a-z])/);
  }
}

/** Every text, with one value wherever somebody else's can stand. */
function textsOf(value: string): readonly string[] {
  const context = { ...CONTEXT, budget: 1_000_000, sources: new Map([[value, 'a: x']]) };
  const all = everything(value);
  const { plan, drift, declared } = all;
  const receipt = poisoned(journal(RESULTS, { unproven: UNPROVEN, remaining: ['x'] }), value);
  const issue = driftIssue({ ...all, plan, drift }, context);
  return [
    planComment({ ...all, plan }, context),
    receiptComment({ ...all, journal: receipt }, context),
    problemComment({ ...all, error: { message: value, remedy: value } }, context),
    reviewRefusal({ ...all, plan }, 'not-covered', context),
    goneComment({ organization: value, config: value }, context),
    issue?.body ?? '',
    jobSummary({ ...all, drift: null, declared: null }, context),
    jobSummary({ ...all, plan: null, drift: null, declared }, context),
    jobSummary({ ...all, declared: null }, context),
  ];
}

function everything(
  value: string,
): ReportedOutcome & Pick<Everything, 'plan' | 'drift' | 'declared'> {
  const plan = poisoned(EVERYTHING, value);
  const { operations, checks } = plan;
  const since = UNCOVERED['changed-since'];
  const fields = operations.flatMap((one) => one.changes.map(({ field }) => field));
  const place = { file: value, line: 1, column: 1 };
  const changes = [
    { field: 'name', before: value, after: value },
    { field: 'events', before: [value], after: [] },
  ];
  const change = {
    address: plan.operations[0]?.address ?? 'a.topic.b',
    name: value,
    changes,
    place,
  };
  const diagnostics = [
    diagnostic(place, {
      code: 'unknown-key',
      key: value,
      within: value,
      allowed: [value],
      suggestions: [value],
    }),
    diagnostic(place, { code: 'literal-secret', field: value }),
  ];
  const declared = {
    organization: value,
    changes: [
      { ...change, kind: 'topic', direction: 'removed' },
      { ...change, kind: 'step', direction: 'changed' },
    ],
  } as const;
  return outcome({
    plan,
    diagnostics,
    organization: value,
    drift: { operations, checks, unapplied: operations },
    declared,
    uncovered: operations.map((operation) => ({ operation, why: { ...since, fields } })),
    review: {
      pulls: [{ ...JUDGED_PULLS.mismatch, madeFor: value }],
      pushed: value,
    },
  });
}

type Everything = {
  readonly plan: NonNullable<ReportedOutcome['plan']>;
  readonly drift: NonNullable<ReportedOutcome['drift']>;
  readonly declared: NonNullable<ReportedOutcome['declared']>;
};
