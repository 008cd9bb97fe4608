import { describe, expect, it } from 'vitest';
import { settledComment, stoppedComment } from '../../../src/report/markdown/stopped.ts';
import { CONTEXT, outcome } from '../../support/markdown.ts';
import { check, plan, step } from '../../support/report-builders.ts';
import { REFUSALS } from '../../support/report-samples.ts';

const GOES_ON = 'What was reviewed here still counts.';

describe('an apply of what was reviewed', () => {
  it('that a guard stopped says which, what to do, and that it goes on', () => {
    const refused = plan({
      refusals: [{ code: 'unreadable', place: null, ...REFUSALS.unreadable }],
    });
    const text = stoppedComment(outcome({ result: 'refused', plan: refused }), CONTEXT);
    expect(text).toContain('### Merged, and not applied in `production`\n');
    expect(text).toContain('> [!CAUTION]\n');
    expect(text).toContain('> Give the user of the token the role API User.');
    expect(text).toContain(GOES_ON);
  });

  it('that ended before its organization was known says why', () => {
    const error = { message: 'Gladly did not answer', remedy: 'Run the job again.' };
    const ended = outcome({
      result: 'failed',
      reason: 'gladly-unreachable',
      organization: null,
      error,
    });
    const text = stoppedComment(ended, CONTEXT);
    expect(text).toContain('### Merged, and not applied\n');
    expect(text).toContain('Gladly did not answer');
    expect(text).toContain('What to do: Run the job again.');
    expect(text).toContain(GOES_ON);
  });
});

describe('a plan of which nothing is left to do', () => {
  it('gives way to that, and to what waits for a person', () => {
    const settled = plan({ checks: [check()], steps: [step()] });
    const text = settledComment(settled, CONTEXT);
    expect(text).toContain('### Applied: nothing is left to do in `production`\n');
    expect(text).toContain('so it wrote nothing. 1 check and 1 step wait for a person.');
  });
});
