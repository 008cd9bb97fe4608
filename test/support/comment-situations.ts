import type { Outcome } from '../../src/commands/outcome.ts';
import { driftIssue } from '../../src/report/markdown/drift-issue.ts';
import { jobSummary } from '../../src/report/markdown/job-summary.ts';
import { planComment } from '../../src/report/markdown/plan-comment.ts';
import { problemComment } from '../../src/report/markdown/problem-comment.ts';
import { receiptComment } from '../../src/report/markdown/receipt.ts';
import { reviewRefusal } from '../../src/report/markdown/review-refusal.ts';
import { FILE } from './builders.ts';
import type { CommentStage } from './comment-stage.ts';
import { openCommentStage, withRealAddress } from './comment-stage.ts';
import { CONTEXT } from './markdown.ts';
import { JUDGED_PULLS } from './report-samples.ts';

/** A text as GitHub would get it, and what it is called among the pictures. */
export interface Situation {
  readonly name: string;
  readonly markdown: string;
}

/** Plans, receipts and issues of the shipped example, made with an emulated organization. */
export async function commentSituations(example: string): Promise<readonly Situation[]> {
  const stage = await openCommentStage();
  try {
    return [
      ...(await firstPlan(stage, example)),
      ...(await firstApply(stage, example)),
      ...(await changes(stage, example)),
      ...(await drifted(stage, example)),
    ];
  } finally {
    await stage.close();
  }
}

async function firstPlan(stage: CommentStage, example: string): Promise<readonly Situation[]> {
  const outcome = withRealAddress(await stage.plan(example), stage.emulator);
  const broken = example
    .replace('CONVERSATION/CLOSED, PAYMENT', 'CONVERSATION/CLOSE, PAYMENT')
    .replace('vendor: idiomatic', 'vender: idiomatic');
  const invalid = await stage.plan(broken);
  const context = { ...CONTEXT, sources: new Map([[FILE, broken]]) };
  return [
    { name: 'first-plan', markdown: planComment(planned(outcome), CONTEXT) },
    { name: 'invalid-file', markdown: problemComment(invalid, context) },
  ];
}

/** Idiomatic's endpoint fails, and somebody makes a topic by hand between the plan and its turn. */
async function firstApply(stage: CommentStage, example: string): Promise<readonly Situation[]> {
  const { control } = stage.emulator;
  control.setEndpoints({ 'hooks.idiomatic.example': { answers: 500 } });
  control.addFault({
    on: { method: 'POST', path: '/api/v1/topics', nth: 2 },
    effect: {
      type: 'answer',
      status: 400,
      body: {
        errors: [
          { attr: 'name', code: 'duplicate', detail: 'a topic of this name is there already' },
        ],
      },
    },
  });
  const outcome = withRealAddress(await stage.apply(example), stage.emulator);
  control.setEndpoints({ 'hooks.idiomatic.example': { answers: 200 } });
  control.clearFaults();
  const done = withRealAddress(await stage.apply(example), stage.emulator);
  const context = { ...CONTEXT, undoFile: 'undo.json' };
  return [
    { name: 'receipt-partly', markdown: receiptComment(applied(outcome), context) },
    { name: 'receipt', markdown: receiptComment(applied(done), context) },
  ];
}

async function changes(stage: CommentStage, example: string): Promise<readonly Situation[]> {
  const edited = example
    .replace('https://hooks.idiomatic.example/acme\n', 'https://ingest.idiomatic.example/acme\n')
    .replace(
      'sent: { name: CSAT sent, parent: surveys }',
      'sent: { name: CSAT asked, parent: surveys, aliases: [CSAT sent] }',
    )
    .replace(
      '      old: { name: CSAT mailed, parent: surveys, disabled: true }\n',
      '      lost: { name: CSAT lost, parent: surveys }\n',
    )
    .replace(
      'events: [CONVERSATION/CLOSED, PAYMENT_REQUEST/*]',
      'events: [CONVERSATION/CLOSED, CONTACT/MESSAGE_RECEIVED]',
    )
    .replace(/ {2}assembled:\n(?: {4}.*\n)+/, '');
  stage.emulator.control.change({
    change: 'edit-topic',
    topic: 'HiO_Escalation',
    fields: { disabled: true },
  });
  const outcome = withRealAddress(await stage.plan(edited, example), stage.emulator);
  const fewer = ['sidekick', 'idiomatic', 'assembled'].reduce(
    (text, key) => text.replace(new RegExp(`^ {2}${key}:\\n(?: {4}.*\\n)+`, 'm'), ''),
    example.replace(/^ {6}idiomatic: .*\n/m, '').replaceAll('CSAT_KEY', 'SURVEY_KEY'),
  );
  const refused = withRealAddress(await stage.plan(fewer, example), stage.emulator);
  const plan = planned(outcome);
  return [
    { name: 'change', markdown: planComment(plan, CONTEXT) },
    {
      name: 'changed-after-approval',
      markdown: planComment(plan, { ...CONTEXT, approvalChanged: true }),
    },
    { name: 'refused', markdown: planComment(planned(refused), CONTEXT) },
    {
      name: 'approval-needed',
      markdown: jobSummary({ ...outcome, reason: 'approval-needed' }, CONTEXT),
    },
    { name: 'not-reviewed', markdown: reviewRefusal(halfReviewed(plan), 'not-covered', CONTEXT) },
  ];
}

async function drifted(stage: CommentStage, example: string): Promise<readonly Situation[]> {
  stage.emulator.control.change(
    {
      change: 'edit-webhook',
      webhook: 'https://hooks.idiomatic.example/acme',
      fields: { events: ['CONVERSATION/CREATED', 'CONVERSATION/CLOSED', 'TASK/CREATED'] },
    },
    { change: 'switch-off-webhook', webhook: 'https://hooks.assembled.example/gladly/acme' },
    { change: 'remove-user', user: 'csat@acme.com' },
  );
  const outcome = withRealAddress(await stage.drift(example), stage.emulator);
  const { plan, drift } = outcome;
  if (plan === null || drift === null) throw new Error('The comparison found nothing.');
  const issue = driftIssue({ ...outcome, plan, drift }, { ...CONTEXT, hidden: [] });
  return [
    { name: 'drift-issue', markdown: issue?.body ?? '' },
    { name: 'drift-summary', markdown: jobSummary(outcome, CONTEXT) },
  ];
}

/** Somebody edited in Gladly what was to be changed, and one pull request came without a plan. */
function halfReviewed(outcome: ReturnType<typeof planned>) {
  const updates = outcome.plan.operations.filter(({ action }) => action === 'update');
  const [moved, other] = updates;
  if (moved === undefined || other === undefined) throw new Error('The plan changes too little.');
  return {
    ...outcome,
    uncovered: [
      {
        operation: moved,
        why: { code: 'changed-since', fields: moved.changes.map(({ field }) => field) },
      },
      { operation: other, why: { code: 'not-reviewed' } },
    ],
    review: { pulls: [JUDGED_PULLS.good, JUDGED_PULLS.none], pushed: null },
  } as const;
}

function planned(outcome: Outcome) {
  const { plan } = outcome;
  if (plan === null) throw new Error(`No plan: ${JSON.stringify(outcome.diagnostics)}`);
  return { ...outcome, plan };
}

function applied(outcome: Outcome) {
  const { journal } = outcome;
  if (journal === null) throw new Error(`No journal: ${JSON.stringify(outcome.diagnostics)}`);
  return { ...outcome, journal };
}
