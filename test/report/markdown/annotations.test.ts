import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../../src/report/markdown/annotations.ts';
import { diagnostic } from '../../../src/shared/diagnostic.ts';
import { FILE, place } from '../../support/builders.ts';
import { outcome } from '../../support/markdown.ts';
import { journal, plan, topicOperation } from '../../support/report-builders.ts';
import { FAILURES, NOTES, REFUSALS } from '../../support/report-samples.ts';

const TABBED = { code: 'tab-indentation' } as const;

describe('annotations', () => {
  it('stand at the lines of the file, errors first, then warnings and notices', () => {
    const notes = [
      { address: 'csat.webhook.survey', place: place(8), ...NOTES.ping },
      { address: 'csat.webhook.survey', place: place(7), ...NOTES['new-host'] },
      { address: null, place: null, ...NOTES['no-ledger'] },
    ] as const;
    const refusals = [
      { code: 'wrong-organization', place: null, ...REFUSALS['wrong-organization'] },
      { code: 'protected', place: place(5), ...REFUSALS.protected },
    ] as const;
    const found = annotationsOf(
      outcome({
        plan: plan({ notes, refusals }),
        diagnostics: [diagnostic(place(9), { code: 'literal-secret', field: 'x-api-key' })],
      }),
    );
    expect(found.map((one) => [one.severity, one.place?.line ?? null])).toEqual([
      ['error', 5],
      ['error', null],
      ['warning', 9],
      ['warning', 7],
      ['notice', 8],
    ]);
  });

  it('say what is the matter and what to do', () => {
    const [first] = annotationsOf(outcome({ diagnostics: [diagnostic(place(3), TABBED)] }));
    expect(first).toMatchObject({ severity: 'error', place: { file: FILE, line: 3 } });
    expect(first?.message).toMatch(/[Tt]ab/);
    expect(first?.message).toMatch(/spaces/);
  });

  it('tell of operations that did not come about', () => {
    const operation = topicOperation({ name: 'CSAT sent' });
    const results = [
      { operation, id: null, outcome: 'refused', why: FAILURES.permission },
    ] as const;
    const [first] = annotationsOf(outcome({ journal: journal(results) }));
    expect(first?.title).toBe('Not applied: create topic "CSAT sent"');
    expect(first?.message).toContain('An Administrator gives the user the role API User');
  });

  it('tell of a failure that has no place', () => {
    const error = { message: 'Gladly cannot be reached.', remedy: 'Try again later.' };
    expect(annotationsOf(outcome({ error }))).toEqual([
      {
        severity: 'error',
        title: 'It could not be done',
        message: 'Gladly cannot be reached. Try again later.',
        place: null,
      },
    ]);
  });

  it('are ten of a severity, as many as GitHub shows, and the last one counts the others', () => {
    const diagnostics = Array.from({ length: 25 }, (_, line) =>
      diagnostic(place(line + 1), TABBED),
    );
    const found = annotationsOf(outcome({ diagnostics }));
    expect(found.map((one) => one.place?.line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(found.at(-1)?.message).toMatch(/ And 15 more: see the summary of the job\.$/);
    expect(found.at(0)?.message).not.toMatch(/ more/);
  });
});
