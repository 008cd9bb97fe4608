import { describe, expect, it } from 'vitest';
import type { Journal } from '../../src/apply/journal.ts';
import type { Operation } from '../../src/plan/types.ts';
import { cleanOutcome, cleanPlan, cleanValues } from '../../src/report/clean-outcome.ts';
import type { ReportedOutcome } from '../../src/report/json.ts';
import { annotationsOf } from '../../src/report/markdown/annotations.ts';
import type { CommentContext } from '../../src/report/markdown/context.ts';
import { driftIssue } from '../../src/report/markdown/drift-issue.ts';
import { jobSummary } from '../../src/report/markdown/job-summary.ts';
import { planComment } from '../../src/report/markdown/plan-comment.ts';
import { problemComment } from '../../src/report/markdown/problem-comment.ts';
import { receiptComment } from '../../src/report/markdown/receipt.ts';
import { driftText } from '../../src/report/text/drift.ts';
import { journalText } from '../../src/report/text/journal.ts';
import { planText } from '../../src/report/text/plan.ts';
import { diagnostic } from '../../src/shared/diagnostic.ts';
import { Secret, scrubber } from '../../src/shared/secret.ts';
import { FILE } from '../support/builders.ts';
import { EVERYTHING, RESULTS, UNPROVEN } from '../support/hostile.ts';
import {
  journal,
  plan,
  TEXT,
  topicOperation,
  webhookOperation,
} from '../support/report-builders.ts';
import { NOTES } from '../support/report-samples.ts';

const CONTEXT: CommentContext = {
  hidden: [],
  commit: '0123456789abcdef0123456789abcdef01234567',
  config: FILE,
  readAt: null,
  runUrl: null,
  planFile: null,
  approvalChanged: false,
  refusesJob: false,
};

const ENDS = 'Kq7vXw2p';

/** Secrets that are cut when they are shown, or of which characters are escaped. */
const SECRETS: readonly (readonly [string, string])[] = [
  ['is long', ENDS.repeat(60)],
  ['is too long for a name', `${ENDS}${'z'.repeat(90)}`],
  ['holds characters of Markdown', `${ENDS}|\`<&*_[x]|${ENDS}`],
  ['holds characters of a URL', `https://${ENDS}.example/a%20b?c=${ENDS}&d=|<`],
];

describe.each(SECRETS)('a secret that %s', (_title, secret) => {
  const clean = scrubber([new Secret(secret)]);

  it('is in nothing that is told, not even in part', () => {
    const told = textsOf(cleanOutcome(outcomeWith(`Old ${secret} b`), clean));
    expect(told.filter((text) => clean(text).includes(ENDS))).toEqual([]);
    const raw = textsOf(outcomeWith(`Old ${secret} b`));
    expect(raw.some((text) => clean(text).includes(ENDS))).toBe(true);
  });
});

describe('what one part of an outcome names another by', () => {
  const operations = [webhookOperation(), topicOperation({ after: [webhookOperation().id] })];
  const outcome = outcomeOf({ plan: plan({ operations }), journal: null });

  it.each(['webhook', 'csat', 'create', 'this-change', operations[0]?.digest ?? ''])(
    'stays as it is where a secret is %s',
    (word) => {
      const cleaned = cleanOutcome(outcome, scrubber([new Secret(word)])).plan;
      expect(cleaned?.digest).toBe(outcome.plan?.digest);
      expect(cleaned?.operations.map(identityOf)).toEqual(operations.map(identityOf));
    },
  );

  it('stays as it is in a plan alone, too', () => {
    const found = plan({
      operations,
      notes: [{ ...NOTES['new-host'], address: null, place: null }],
    });
    const cleaned = cleanPlan(found, scrubber([new Secret('webhook'), new Secret('hooks.acme')]));
    expect(cleaned.operations.map(identityOf)).toEqual(operations.map(identityOf));
    expect(cleaned.notes).toMatchObject([{ host: '***.com' }]);
  });

  it('stays as it is where it is a field of which somebody is told', () => {
    const why = { code: 'changed-since', fields: ['events'] } as const;
    const uncovered = operations.map((operation) => ({ operation, why }));
    const cleaned = cleanOutcome({ ...outcome, uncovered }, scrubber([new Secret('events')]));
    expect(cleaned.uncovered.map((one) => one.why)).toEqual([why, why]);
  });

  it('is one object still where it was one', () => {
    const [one] = operations;
    const { plan: cleaned, uncovered } = cleanOutcome(
      {
        ...outcome,
        uncovered: one === undefined ? [] : [{ operation: one, why: { code: 'not-reviewed' } }],
      },
      (text) => text,
    );
    expect(uncovered?.[0]?.operation).toBe(cleaned?.operations[0]);
  });

  it('leaves secrets and the outcome itself as they were', () => {
    const secret = new Secret('fake-secret');
    const given = { secret: { kept: secret }, map: new Map([['a', 'fake-secret']]) };
    const cleaned = cleanValues(given, scrubber([secret]));
    expect(cleaned.secret.kept).toBe(secret);
    expect([...cleaned.map]).toEqual([['a', '***']]);
    expect([...given.map]).toEqual([['a', 'fake-secret']]);
  });
});

function identityOf({ id, address, action, cause, after, digest }: Operation) {
  return { id, address, action, cause, after, digest };
}

function outcomeOf(about: Pick<ReportedOutcome, 'plan' | 'journal'>): ReportedOutcome {
  return {
    command: 'plan',
    result: 'changes',
    reason: 'ok',
    diagnostics: [],
    organization: 'production',
    drift: null,
    ...about,
  };
}

/** Everything that an outcome can say, with a value wherever one of others can stand. */
function outcomeWith(value: string): ReportedOutcome & { readonly journal: Journal } {
  const place = { file: FILE, line: 1, column: 1 };
  const found = withValue(EVERYTHING, value);
  const { operations, checks } = found;
  return {
    ...outcomeOf({ plan: found, journal: null }),
    journal: withValue(journal(RESULTS, { unproven: UNPROVEN, final: found }), value),
    drift: { operations, checks, unapplied: operations },
    diagnostics: [diagnostic(place, { code: 'yaml-syntax', detail: value })],
    error: { message: value, remedy: value },
  };
}

/** What renderers look up, and what the file and not Gladly gives; all else may hold anything. */
const OURS: readonly string[] = [
  'kind',
  'action',
  'cause',
  'reason',
  'code',
  'guard',
  'state',
  'type',
  'secret',
  'scope',
  'same',
  'outcome',
  'digest',
  'result',
  'address',
  'id',
  'field',
  'key',
  'integration',
  'file',
  'liveFingerprint',
];

function withValue<T>(data: T, value: string): T {
  const text = JSON.stringify(data, (key, member: unknown) =>
    typeof member === 'string' && !OURS.includes(key) ? value : member,
  );
  return JSON.parse(text) as T;
}

function textsOf(outcome: ReportedOutcome & { readonly journal: Journal }): readonly string[] {
  const { plan: found, drift, journal: applied } = outcome;
  const options = { ...TEXT, applyCommand: null };
  if (found === null || drift === null) throw new Error('no plan');
  const whole = { ...outcome, plan: found, drift };
  const issue = driftIssue(whole, CONTEXT);
  return [
    planText(found, options),
    driftText(found, drift, { ...options, exportCommand: null }),
    journalText(applied, options),
    planComment(whole, CONTEXT),
    receiptComment(outcome, CONTEXT),
    problemComment(outcome, CONTEXT),
    jobSummary(whole, CONTEXT),
    issue?.title ?? '',
    issue?.body ?? '',
    ...annotationsOf(outcome).map(({ title, message }) => `${title} ${message}`),
  ];
}
