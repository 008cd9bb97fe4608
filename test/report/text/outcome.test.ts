import { describe, expect, it } from 'vitest';
import { mismatchText, noLedgerText, undoKeptText } from '../../../src/report/text/outcome.ts';
import { TEXT } from '../../support/report-builders.ts';

describe('what is said beside a plan or a receipt', () => {
  it('is that another plan was approved, and what to approve', () => {
    const text = mismatchText('0123456789ab', TEXT);
    expect(text).toMatch(/^Refused: .*0123456789ab/);
    expect(text).toContain('approve its digest');
  });

  it('is that no ledger was kept, with the command on a line of its own', () => {
    const command = 'gladly-integrations apply --ledger gladly.ledger.json';
    expect(noLedgerText(command, TEXT).split('\n')).toContain(`  ${command}`);
  });

  it('is where the way back was written', () => {
    expect(undoKeptText('undo.json', TEXT)).toContain('undo.json');
  });
});
