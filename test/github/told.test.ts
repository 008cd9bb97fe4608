import { describe, expect, it } from 'vitest';
import type { GitHubFailure } from '../../src/github/errors.ts';
import type { FailedAttempt } from '../../src/github/failure.ts';
import { errorOf, type Asked } from '../../src/github/told.ts';

const ASKED: Asked = {
  what: 'write the comment',
  permission: 'pull-requests: write',
  host: 'api.github.com',
};

function told(about: Partial<FailedAttempt>, asked: Partial<Asked> = {}) {
  const plain = { status: null, detail: '', askedMs: null, lasting: false, accepted: null };
  const failed: FailedAttempt = { type: 'failed', failure: 'server', ...plain, ...about };
  return errorOf(failed, { ...ASKED, ...asked });
}

describe('what people are told', () => {
  it.each<[GitHubFailure, string, string]>([
    ['auth', 'github-permission', 'github-token'],
    ['permission', 'github-permission', 'Add “pull-requests: write” under “permissions:”'],
    ['not-found', 'github-permission', 'Add “pull-requests: write” under “permissions:”'],
    ['gone', 'github-permission', 'Put right what GitHub names'],
    ['conflict', 'github-permission', 'Put right what GitHub names'],
    ['rejected', 'github-permission', 'Put right what GitHub names'],
    ['redirected', 'github-unreachable', 'Start the workflow afresh'],
    ['rate-limited', 'github-unreachable', 'let fewer workflows run'],
    ['unreachable', 'github-unreachable', 'HTTPS_PROXY'],
    ['no-answer', 'github-unreachable', 'githubstatus.com'],
    ['server', 'github-unreachable', 'githubstatus.com'],
    ['malformed', 'github-unreachable', 'githubstatus.com'],
  ])('of %s has the code %s and a remedy: %s', (failure, code, remedy) => {
    const error = told({ failure, status: 400, detail: 'No' });
    expect(error.code).toBe(code);
    expect(error.message).toContain('write the comment');
    expect(error.remedy).toContain(remedy);
  });

  it('begins with GitHub’s own reason where it is another than the permissions', () => {
    const detail = 'Repository was archived so is read-only';
    const other = told({ failure: 'permission', status: 403, detail });
    expect(other.remedy).toMatch(/^Put right what GitHub names there/);
    const plain = 'Resource not accessible by integration';
    const usual = told({ failure: 'permission', status: 403, detail: plain });
    expect(usual.remedy).toMatch(/^Add “pull-requests: write”/);
  });

  it('names the people who run an Enterprise Server', () => {
    const error = told({ failure: 'server', status: 502 }, { host: 'git.acme.example' });
    expect(error.remedy).toContain('Ask the people who run git.acme.example');
  });

  it('points to the documentation where nobody knows the permission', () => {
    const error = told({ failure: 'permission', status: 403 }, { permission: null });
    expect(error.remedy).toContain('the documentation lists');
  });
});
