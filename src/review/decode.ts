import { isRecord } from '../shared/record.ts';
import type { ReviewDetail, ReviewRecord } from './record.ts';

/** The record in the signed content of a line; `null` when it is not one. */
export function decodeRecord(content: string): ReviewRecord | null {
  const [, head = '', marks = ''] = content.split(' ');
  const value = parse(Buffer.from(head, 'base64').toString());
  if (!isRecord(value)) return null;
  const { repository, organizationId, organization, head: commit, planDigest } = value;
  const { pullRequest, run, detail, shownAt } = value;
  if (!isText(repository) || !isText(organizationId) || !isText(organization)) return null;
  if (!isText(commit) || !isText(planDigest) || !isNumber(pullRequest)) return null;
  if (!isRecord(run) || !isNumber(run['id']) || !isNumber(run['attempt'])) return null;
  if (!isDetail(detail) || !isText(shownAt)) return null;
  return {
    repository,
    organizationId,
    organization,
    pullRequest,
    head: commit,
    run: { id: run['id'], attempt: run['attempt'] },
    shownAt,
    planDigest,
    detail,
    marks: new Set(Buffer.from(marks, 'base64').toString('hex').match(/.{20}/g)),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}

function isDetail(value: unknown): value is ReviewDetail {
  return value === 'explained' || value === 'fields' || value === 'operations';
}
