import type { ReportedOutcome } from '../../src/report/json.ts';
import type { CommentContext } from '../../src/report/markdown/context.ts';
import { FILE } from './builders.ts';

/** What surrounds a comment, for tests that are about something else. */
export const CONTEXT: CommentContext = {
  hidden: ['<!-- gladly-integrations:plan organization="production" run="1" attempt="1" -->'],
  commit: '3f9c2ab17d0e4c5b8a6f1e2d3c4b5a6978877665',
  config: FILE,
  readAt: '2026-11-28T18:50:07Z',
  runUrl: 'https://github.com/acme/gladly/actions/runs/1234567890',
  planFile: 'plan.json',
  approvalChanged: false,
  refusesJob: true,
};

/** What a command ended in; what is overridden is never `null` in the result. */
export function outcome<T extends Partial<ReportedOutcome>>(overrides: T): ReportedOutcome & T {
  return {
    command: 'plan',
    result: 'changes',
    reason: 'ok',
    diagnostics: [],
    organization: 'production',
    plan: null,
    journal: null,
    drift: null,
    ...overrides,
  };
}
