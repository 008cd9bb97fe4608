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

const mergedAt = '2026-11-20T12:00:01Z';
const none = (pullRequest: number): MergedReview => ({
  pullRequest,
  opened: { status: 'none' },
  mergedAt,
});
const invalid = (pullRequest: number): MergedReview => ({
  pullRequest,
  opened: { status: 'invalid' },
  mergedAt,
});
const sealed = (pullRequest: number, record: ReviewRecord): MergedReview => {
  const opened: OpenedRecord = { status: 'sealed', record };
  return { pullRequest, opened, mergedAt };
};
const judge = (reviews: readonly MergedReview[], of = plan) =>
  judgeReview(of, null, { repository: REPOSITORY, reviews });

describe('the verdict on a plan', () => {
  it('is ok when its record covers all of it', () => {
    expect(judge([sealed(7, reviewed(plan))])).toEqual({
      code: 'ok',
      operations: [],
      pulls: [{ pullRequest: 7, state: 'good', planDigest: plan.digest }],
    });
  });

  it('is ok without any pull request when there is nothing to execute', () => {
    expect(judge([], planOf())).toMatchObject({ code: 'ok', pulls: [] });
    expect(judge([invalid(7)], planOf())).toMatchObject({ code: 'ok' });
  });

  it('is ok when other comments are broken and the good records cover all of it', () => {
    expect(judge([none(5), invalid(6), sealed(7, reviewed(plan))])).toMatchObject({
      code: 'ok',
      pulls: [{ state: 'none' }, { state: 'invalid' }, { state: 'good' }],
    });
  });

  it('is ok when several pull requests together cover it', () => {
    const rest = planOf({ desired: desiredState([topic]) });
    const reviews = [
      sealed(7, reviewed(half)),
      sealed(8, reviewed(rest, { pullRequest: 8, run: { id: 1002, attempt: 1 } })),
    ];
    expect(judge(reviews)).toMatchObject({ code: 'ok' });
  });

  it.each([
    ['before the merge', '2026-11-20T12:00:00.000Z', 'ok', 'good'],
    ['at the merge, by a clock that goes before', '2026-11-20T12:01:01.000Z', 'ok', 'good'],
    ['after the merge', '2026-11-20T12:01:02.000Z', 'no-reviewed-plan', 'late'],
    ['at a time that cannot be read', 'yesterday', 'no-reviewed-plan', 'late'],
  ])('of a plan that was shown %s', (_, shownAt, code, state) => {
    expect(judge([sealed(7, reviewed(plan, { shownAt }))])).toMatchObject({
      code,
      pulls: [{ pullRequest: 7, state }],
    });
  });

  it('is no-reviewed-plan when nothing was merged, or nothing that has a record', () => {
    expect(judge([])).toMatchObject({ code: 'no-reviewed-plan', pulls: [] });
    expect(judge([none(5), none(6)])).toMatchObject({
      code: 'no-reviewed-plan',
      operations: plan.operations.map((operation) => ({
        operation,
        why: { code: 'not-reviewed' },
      })),
      pulls: [
        { pullRequest: 5, state: 'none' },
        { pullRequest: 6, state: 'none' },
      ],
    });
  });

  it('is record-invalid when one that may be needed is, about what the good ones lack', () => {
    expect(judge([sealed(7, reviewed(half)), invalid(8)])).toMatchObject({
      code: 'record-invalid',
      operations: [{ operation: { address: topic.address } }],
      pulls: [{ state: 'good' }, { pullRequest: 8, state: 'invalid' }],
    });
  });

  it.each<readonly [string, number, ReviewRecord, string]>([
    ['pull-request', 7, reviewed(plan, { pullRequest: 5 }), '#5'],
    ['repository', 7, reviewed(plan, { repository: 'mallory/service' }), 'mallory/service'],
    ['organization', 7, { ...reviewed(plan), organizationId: 'org-other' }, 'production'],
    ['organization', 7, { ...reviewed(plan), organization: 'sandbox' }, 'sandbox'],
  ])('is record-mismatch for a record of another %s', (kind, pullRequest, record, madeFor) => {
    expect(judge([sealed(pullRequest, record)])).toMatchObject({
      code: 'record-mismatch',
      pulls: [{ pullRequest, state: 'mismatch', kind, madeFor }],
    });
  });

  it('does not mind upper case in the name of the repository', () => {
    const record = reviewed(plan, { repository: 'Acme/Service' });
    expect(judge([sealed(7, record)])).toMatchObject({ code: 'ok' });
  });

  it('is not-covered with the operations, why, and who was not reviewed at all', () => {
    expect(judge([sealed(7, reviewed(half)), none(8)])).toMatchObject({
      code: 'not-covered',
      operations: [{ operation: { address: topic.address }, why: { code: 'not-reviewed' } }],
      pulls: [{ state: 'good' }, { pullRequest: 8, state: 'none' }],
    });
  });

  it('says where the file asks for something else by now', () => {
    const record = reviewed(plan);
    const other = desiredWebhook('csat.webhook.survey', { name: 'Other' });
    const now = planOf({ desired: desiredState([other, topic]) });
    expect(judge([sealed(7, record)], now)).toMatchObject({
      code: 'not-covered',
      operations: [{ why: { code: 'other-desired' } }],
    });
  });
});
