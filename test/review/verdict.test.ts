import { describe, expect, it } from 'vitest';
import type { ReviewRecord } from '../../src/review/record.ts';
import type { OpenedRecord } from '../../src/review/seal.ts';
import type { MergedReview } from '../../src/review/verdict.ts';
import { judgeReview } from '../../src/review/verdict.ts';
import { desiredState, desiredTopic, desiredWebhook } from '../support/builders.ts';
import { planOf } from '../support/plan-builders.ts';
import { REPOSITORY, reviewed } from '../support/review.ts';

const webhook = desiredWebhook('csat.webhook.survey');
const topic = desiredTopic('csat.topic.sent');
const plan = planOf({ desired: desiredState([webhook, topic]) });
const half = planOf({ desired: desiredState([webhook]) });

const none = (pullRequest: number): MergedReview => ({ pullRequest, opened: { status: 'none' } });
const invalid = (pullRequest: number): MergedReview => ({
  pullRequest,
  opened: { status: 'invalid' },
});
const sealed = (pullRequest: number, record: ReviewRecord): MergedReview => {
  const opened: OpenedRecord = { status: 'sealed', record };
  return { pullRequest, opened };
};
const judge = (reviews: readonly MergedReview[], of = plan) =>
  judgeReview(of, null, { repository: REPOSITORY, reviews });

describe('the verdict on a plan', () => {
  it('is ok when its record covers all of it', () => {
    expect(judge([sealed(7, reviewed(plan))])).toEqual({ code: 'ok' });
  });

  it('is ok without any pull request when there is nothing to execute', () => {
    expect(judge([], planOf())).toEqual({ code: 'ok' });
    expect(judge([invalid(7)], planOf())).toEqual({ code: 'ok' });
  });

  it('is ok when other comments are broken and the good records cover all of it', () => {
    expect(judge([none(5), invalid(6), sealed(7, reviewed(plan))])).toEqual({ code: 'ok' });
  });

  it('is ok when several pull requests together cover it', () => {
    const rest = planOf({ desired: desiredState([topic]) });
    const reviews = [
      sealed(7, reviewed(half)),
      sealed(8, reviewed(rest, { pullRequest: 8, run: { id: 1002, attempt: 1 } })),
    ];
    expect(judge(reviews)).toEqual({ code: 'ok' });
  });

  it('is no-reviewed-plan when nothing was merged, or nothing that has a record', () => {
    expect(judge([])).toEqual({ code: 'no-reviewed-plan', pullRequests: [] });
    expect(judge([none(5), none(6)])).toEqual({ code: 'no-reviewed-plan', pullRequests: [5, 6] });
  });

  it('is record-invalid when one that may be needed is', () => {
    expect(judge([sealed(7, reviewed(half)), invalid(8)])).toEqual({
      code: 'record-invalid',
      pullRequests: [8],
    });
  });

  it.each<readonly [string, number, ReviewRecord, string]>([
    ['pull-request', 7, reviewed(plan, { pullRequest: 5 }), '#5'],
    ['repository', 7, reviewed(plan, { repository: 'mallory/service' }), 'mallory/service'],
    ['organization', 7, { ...reviewed(plan), organizationId: 'org-other' }, 'production'],
    ['organization', 7, { ...reviewed(plan), organization: 'sandbox' }, 'sandbox'],
  ])('is record-mismatch for a record of another %s', (what, pullRequest, record, madeFor) => {
    expect(judge([sealed(pullRequest, record)])).toEqual({
      code: 'record-mismatch',
      mismatches: [{ pullRequest, what, madeFor }],
    });
  });

  it('does not mind upper case in the name of the repository', () => {
    expect(judge([sealed(7, reviewed(plan, { repository: 'Acme/Service' }))])).toEqual({
      code: 'ok',
    });
  });

  it('is not-covered with the operations, why, and who was not reviewed at all', () => {
    expect(judge([sealed(7, reviewed(half)), none(8)])).toMatchObject({
      code: 'not-covered',
      operations: [{ operation: { address: topic.address }, why: { code: 'not-reviewed' } }],
      unreviewed: [8],
    });
  });

  it('names the fields that are something else in Gladly by now', () => {
    const record = reviewed(plan);
    const other = desiredWebhook('csat.webhook.survey', { name: 'Other' });
    const now = planOf({ desired: desiredState([other, topic]) });
    expect(judge([sealed(7, record)], now)).toMatchObject({
      code: 'not-covered',
      operations: [{ why: { code: 'other-desired' } }],
    });
  });
});
