import { describe, expect, it } from 'vitest';
import type { DeclaredDifference } from '../../../src/plan/declared.ts';
import { jobSummary } from '../../../src/report/markdown/job-summary.ts';
import { problemComment } from '../../../src/report/markdown/problem-comment.ts';
import { reviewRefusal } from '../../../src/report/markdown/review-refusal.ts';
import type { JudgedPull } from '../../../src/review/verdict.ts';
import { diagnostic } from '../../../src/shared/diagnostic.ts';
import { FILE, place } from '../../support/builders.ts';
import { CONTEXT, outcome } from '../../support/markdown.ts';
import {
  journal,
  plan,
  removal,
  topicOperation,
  webhookOperation,
} from '../../support/report-builders.ts';
import { JUDGED_PULLS, NOTES, UNCOVERED } from '../../support/report-samples.ts';

const ERROR = { message: 'Gladly cannot be reached.', remedy: 'Try again later.' };
const TABBED = diagnostic(place(2), { code: 'tab-indentation' });

function firstLine(text: string): string | undefined {
  return text.split('\n')[0];
}

describe('the summary of a job', () => {
  const made = plan({ operations: [topicOperation()] });

  it.each([
    ['a plan', { plan: made }, '### Apply would create 1 topic in `production`'],
    ['a valid file', { command: 'validate' }, '### `gladly-integrations.yml` is valid'],
    [
      'an apply that came too late',
      { command: 'apply', reason: 'superseded' },
      '### Nothing to do: a newer version of the file has taken the place of this one',
    ],
    [
      'an invalid file',
      { result: 'invalid', diagnostics: [TABBED] },
      '### No plan: `gladly-integrations.yml` has 1 error',
    ],
    [
      'an apply that failed',
      { command: 'apply', error: ERROR },
      '### Apply failed for `production`',
    ],
    [
      'a drift check that failed',
      { command: 'drift', error: ERROR, organization: null },
      '### Not compared with Gladly',
    ],
    [
      'a command that failed',
      { command: 'other', error: ERROR, organization: null },
      '### It failed',
    ],
    [
      'a plan to approve',
      { plan: made, reason: 'approval-needed' },
      '### To be approved: this would create 1 topic in `production`',
    ],
    [
      'a plan that nobody reviewed',
      { plan: made, reason: 'no-reviewed-plan' },
      '### Nothing was applied in `production`: nobody has reviewed 1 operation',
    ],
  ] as const)('of %s begins with what happened', (_, overrides, verdict) => {
    expect(firstLine(jobSummary(outcome(overrides), CONTEXT))).toBe(verdict);
  });

  it('shows only the operations that nobody has reviewed where it is known which', () => {
    const others = plan({
      operations: [topicOperation({ name: 'Reviewed' }), removal('Surprise')],
    });
    const given = outcome({
      plan: others,
      reason: 'not-covered',
      uncovered: [{ operation: removal('Surprise'), why: { code: 'not-reviewed' } }],
    });
    const text = jobSummary(given, CONTEXT);
    expect(text).toContain('| **archive** topic | `Surprise`');
    expect(text).not.toContain('`Reviewed`');
  });
});

describe('the comment in place of a plan', () => {
  it('shows errors before warnings, each with its line and the remedy', () => {
    const warning = diagnostic(place(1), { code: 'literal-secret', field: 'x-api-key' });
    const context = { ...CONTEXT, sources: new Map([[FILE, 'version: 1\n\tname: fake-value\n']]) };
    const given = outcome({ result: 'invalid', plan: null, diagnostics: [warning, TABBED] });
    const text = problemComment(given, context);
    expect(text).toContain('A plan that stood here before is out of date');
    expect(text.indexOf(`Error in \`${FILE}:2:1\``)).toBeLessThan(
      text.indexOf(`Warning in \`${FILE}:1:1\``),
    );
    expect(text).toMatch(/```text\n1 \| version: …\n {2}\| \^\n```/);
    expect(text).not.toContain('fake-value');
    expect(text.match(/\*\*What to do:\*\*/g)).toHaveLength(2);
  });

  it('says why a plan could not be made, and what to do', () => {
    const text = problemComment(outcome({ error: ERROR }), CONTEXT);
    expect(text).toContain('### No plan for `production`');
    expect(text).toContain('> **Gladly cannot be reached.**\n>\n> What to do: Try again later.');
    expect(problemComment(outcome({ error: { ...ERROR, remedy: '' } }), CONTEXT)).not.toContain(
      'What to do',
    );
  });

  it('counts the findings that do not fit', () => {
    const diagnostics = Array.from({ length: 900 }, (_, line) =>
      diagnostic(place(line + 1), { code: 'tab-indentation' }),
    );
    const text = problemComment(outcome({ result: 'invalid', diagnostics }), CONTEXT);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
    expect(text).toMatch(/Left out here for its length: \d+ more findings\./);
  });
});

describe('the refusal of an apply that was not reviewed', () => {
  const survey = webhookOperation({ name: 'CSAT survey' });
  const given = outcome({
    plan: plan({
      operations: [survey, topicOperation({ name: 'Reviewed' })],
      notes: [
        { address: survey.address, place: null, ...NOTES['new-host'] },
        { address: 'csat.webhook.other', place: null, ...NOTES['events-widened'] },
      ],
    }),
  });

  it('says which operations those are and why, what was looked at, and the way on', () => {
    const { good, none, invalid, mismatch } = JUDGED_PULLS;
    const pulls = [good, none, { ...none, pullRequest: 16 }, invalid, mismatch];
    const text = reviewRefusal(
      {
        ...given,
        uncovered: [{ operation: survey, why: UNCOVERED['other-host'] }],
        review: { pulls, pushed: '3f9c2ab17d0e4c5b' },
      },
      'not-covered',
      CONTEXT,
    );
    expect(text).toContain(
      '### Nothing was applied in `production`: nobody has reviewed 1 operation',
    );
    expect(text).toContain(
      [
        '- #12: reviewed, as plan `4f1c0d2a9b3e`',
        '- #14: its record is not as this tool wrote it',
        '- #15: its record was made for the organization `sandbox`',
        '- #13, #16: no plan of this tool, so nobody has reviewed one there',
        '- commit `3f9c2ab`: came onto the branch without a pull request',
      ].join('\n'),
    );
    expect(text).toContain('> Open a pull request that changes the file');
    expect(text).toContain('> A secret that leads to a wrong host can be corrected;');
    expect(text).toContain('with `command: apply`, and `approve: 4f1c0d2a9b3e`.');
    expect(text).toMatch(
      /\| \*\*create\*\* webhook \| `CSAT survey`.* \| The secret that holds its URL leads to another host/,
    );
    expect(text).not.toMatch(/`Reviewed`|csat\.webhook\.other/);
  });

  it('asks for the same scope again, where it was all', () => {
    const all = { ...given, plan: { ...given.plan, scope: 'all' as const } };
    const text = reviewRefusal(all, 'approval-mismatch', CONTEXT);
    expect(text).toContain('with `command: apply`, `scope: all`, and `approve: 4f1c0d2a9b3e`.');
    expect(text).not.toContain('merged since the last apply');
  });

  it('says of a plan that was shown only after the merge that nobody could review it', () => {
    const refusal = (pulls: readonly JudgedPull[]) =>
      reviewRefusal({ ...given, review: { pulls, pushed: null } }, 'no-reviewed-plan', CONTEXT);
    const { good, late } = JUDGED_PULLS;
    const told =
      '#16: its plan was shown only after it was merged, at `2026-11-20T12:00:00.000Z`, so nobody could review it';
    expect(refusal([late])).toContain(told);
    expect(refusal([good, late])).toContain(told);
    // The verdict is about that plan only where no other one counts.
    const verdict = 'The plan was shown only after its pull request was merged';
    expect(refusal([late])).toContain(verdict);
    expect(refusal([good, late])).not.toContain(verdict);
  });

  it('says that no pull request was merged, and counts very many', () => {
    const refusal = (pulls: readonly JudgedPull[]) =>
      reviewRefusal({ ...given, review: { pulls, pushed: null } }, 'no-reviewed-plan', CONTEXT);
    expect(refusal([])).toContain('No pull request was merged since the last apply.');
    const many = Array.from({ length: 5000 }, (_, index) => ({ pullRequest: index + 1 }));
    const text = refusal(many.map((one) => ({ ...one, state: 'invalid' }) as const));
    expect(text).toContain('- and 4980 more');
    expect(refusal(many.map((one) => ({ ...one, state: 'none' }) as const))).toContain(
      '#20 and 4980 more: no plan of this tool',
    );
  });
});

describe('the summary of an apply that was reviewed', () => {
  it('says in one line where, and what was merged without a plan', () => {
    const { good, none } = JUDGED_PULLS;
    const summary = (pulls: readonly JudgedPull[]) =>
      jobSummary(outcome({ journal: journal([]), review: { pulls, pushed: null } }), CONTEXT);
    expect(summary([good])).toMatch(/^Reviewed in #12\.$/m);
    expect(summary([])).not.toMatch(/Reviewed|Merged/);
    expect(summary([good, none])).toMatch(
      /^Reviewed in #12\. Merged without a plan that counts: #13\.$/m,
    );
  });
});

describe('the summary for a pull request from a fork', () => {
  const change = {
    address: 'csat.webhook.survey',
    kind: 'webhook',
    name: 'CSAT survey',
    place: place(3),
  } as const;
  const summaryOf = (changes: DeclaredDifference['changes']) =>
    jobSummary(outcome({ declared: { organization: 'production', changes } }), CONTEXT);

  it('shows what changes in the file, what is no longer declared first, and that Gladly was not asked', () => {
    const text = summaryOf([
      {
        ...change,
        direction: 'changed',
        changes: [
          { field: 'name', before: 'Old', after: 'CSAT survey' },
          { field: 'events', before: ['A', 'B'], after: ['B', 'C'] },
          { field: 'basic.realm', before: 'x', after: null },
          { field: 'headers.x-api-key', secret: 'changed' },
        ],
      },
      {
        ...change,
        address: 'csat.topic.a',
        kind: 'topic',
        name: 'VIP',
        direction: 'added',
        changes: [],
      },
      {
        ...change,
        address: 'csat.step.b',
        kind: 'step',
        name: 'Roles',
        direction: 'removed',
        changes: [],
        place: null,
      },
    ]);
    expect(firstLine(text)).toBe(
      '### In the file for `production`: 1 thing no longer declared, 1 thing changed and 1 thing declared',
    );
    expect(text).toContain('**Not compared with Gladly**');
    expect(text.split('\n').filter((line) => line.startsWith('| **'))).toEqual([
      '| **no longer declared**: step | `Roles` (`csat.step.b`) |  |  |',
      '| **changed**: webhook | `CSAT survey` (`csat.webhook.survey`) | name: `Old` → `CSAT survey`<br>events: `A` → `C`<br>Basic realm: `x` → none<br>header `x-api-key`: gets the new value of its secret | `gladly-integrations.yml:3:1` |',
      '| **declared**: topic | `VIP` (`csat.topic.a`) |  | `gladly-integrations.yml:3:1` |',
    ]);
  });

  it('says that nothing changes', () => {
    expect(firstLine(summaryOf([]))).toBe('### The file asks for nothing else in `production`');
  });

  it('counts what does not fit', () => {
    const many = Array.from({ length: 20_000 }, () => ({
      ...change,
      direction: 'added' as const,
      changes: [],
    }));
    expect(summaryOf(many)).toMatch(/Left out here for its length: [\d,]+ more changes\./);
  });
});
