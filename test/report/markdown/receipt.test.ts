import { describe, expect, it } from 'vitest';
import type { OperationResult } from '../../../src/apply/journal.ts';
import { jobSummary } from '../../../src/report/markdown/job-summary.ts';
import { receiptComment } from '../../../src/report/markdown/receipt.ts';
import { CONTEXT, outcome } from '../../support/markdown.ts';
import {
  integrationState,
  journal,
  plan,
  removal,
  topicOperation,
  webhookOperation,
} from '../../support/report-builders.ts';
import { FAILURES, SKIPS } from '../../support/report-samples.ts';

const survey = webhookOperation({ name: 'CSAT survey' });

const PARTLY: readonly OperationResult[] = [
  { operation: removal('Old'), id: 'id-old', outcome: 'done' },
  { operation: survey, id: 'id-w', outcome: 'failed', why: FAILURES['endpoint-silent'] },
  { operation: topicOperation({ name: 'VIP' }), id: 'id-t', outcome: 'unchanged' },
  {
    operation: topicOperation({ name: 'Left', inScope: false }),
    id: null,
    outcome: 'skipped',
    why: SKIPS['out-of-scope'],
  },
];

function receipt(
  results: readonly OperationResult[],
  overrides: Parameters<typeof journal>[1] = {},
) {
  const given = outcome({ journal: journal(results, overrides) });
  return receiptComment(given, { ...CONTEXT, undoFile: 'undo.json' });
}

function rows(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.startsWith('| **'));
}

describe('the receipt of an apply', () => {
  it('tells of every operation how it ended, in the order of the apply', () => {
    expect(rows(receipt(PARTLY))).toEqual([
      '| **done** | archive topic | `Old` for CSAT |',
      '| **failed half-way** | create webhook | `CSAT survey` for CSAT |',
      '| **was so already** | create topic | `VIP` for CSAT |',
    ]);
  });

  it('says what did not come about, who has to do what, and that the job can be run again', () => {
    const text = receipt(PARTLY, { remaining: [survey.id] });
    expect(text).toContain(
      '### Partly applied: archived 1 topic and created 1 topic in `production`; 1 operation did not come about.',
    );
    expect(text).toContain('1 difference was not made by this change and is left alone.');
    expect(text).toContain(
      'Running the job again goes on from here: it does what is missing, and nothing twice.',
    );
    expect(text).toMatch(/^> - Create webhook `CSAT survey`: Failed half-way\. .* Ask the vendor/m);
  });

  it('tells of a removal that nothing of it was done, without a line of the file', () => {
    const text = receipt([
      { operation: removal('Old'), id: 'id-old', outcome: 'skipped', why: SKIPS.moved },
    ]);
    expect(text).toMatch(/^> - Archive topic `Old`: Not done\. .*apply that\.$/m);
  });

  it('of a whole success says only that, with the way back', () => {
    const text = receipt([{ operation: removal('Old'), id: 'id-old', outcome: 'done' }]);
    expect(text).toContain('### Apply archived 1 topic in `production`.');
    expect(text).toContain('A last look at Gladly shows nothing left to do.');
    expect(text).not.toMatch(/did not come about|Running the job again|\[!/);
    expect(text).toContain('to undo it: `undo.json`');
  });

  it('says that what was taken over was not written', () => {
    const operation = topicOperation({ action: 'adopt', liveId: 'id-t' });
    const other = topicOperation({ action: 'adopt', address: 'csat.topic.b', liveId: 'id-b' });
    const taken = { operation, id: 'id-t', outcome: 'done' } as const;
    const left = { operation: other, id: 'id-b', outcome: 'skipped', why: SKIPS.stopped } as const;
    expect(receipt([taken, left])).toContain('Taking over writes nothing: 1 object that');
    expect(receipt([left])).not.toContain('Taking over');
  });

  it('tells how far each integration is by the last look at Gladly', () => {
    const final = plan({
      integrations: [
        integrationState(),
        integrationState({ key: 'b', title: 'B', state: 'waiting', openSteps: 2 }),
      ],
    });
    const text = receipt([], { final });
    expect(text).toContain('- CSAT: complete\n- B: waiting for 2 steps');
  });

  it('keeps what did not come about longest, and counts what it leaves out', () => {
    const done = Array.from({ length: 2_000 }, (_, index): OperationResult => ({
      operation: topicOperation({ address: `csat.topic.t${index}`, name: `Topic ${index}` }),
      id: null,
      outcome: 'done',
    }));
    const failed: OperationResult = { ...PARTLY[1], operation: survey } as OperationResult;
    const text = receipt([...done, failed]);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
    expect(rows(text).at(-1)).toContain('CSAT survey');
    expect(text).toContain(
      `${(2_001 - rows(text).length).toLocaleString('en-US')} more operations`,
    );
  });

  it('names the operations that failed even if there are too many to explain', () => {
    const failed = Array.from({ length: 600 }, (_, index): OperationResult => ({
      operation: topicOperation({ address: `csat.topic.t${index}`, name: `Topic ${index}` }),
      id: null,
      outcome: 'refused',
      why: FAILURES.permission,
    }));
    const text = receipt(failed);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
    expect(text).toMatch(/^> _Left out here for its length: create \d+ topics, not done\./m);
  });

  it('is in the summary of the job even if something went wrong afterwards', () => {
    const error = { message: 'The comment could not be posted.', remedy: 'Give the permission.' };
    const text = jobSummary(outcome({ journal: journal(PARTLY), error }), CONTEXT);
    expect(text).toMatch(/^> \[!CAUTION\]\n> \*\*The comment could not be posted\.\*\*/);
    expect(text).toContain('What to do: Give the permission.');
    expect(rows(text)).toHaveLength(3);
  });
});
