import { describe, expect, it } from 'vitest';
import { clockAfter } from '../../src/apply/clock-after.ts';
import type { OperationResult } from '../../src/apply/journal.ts';
import { desiredWebhook, idOf } from '../support/builders.ts';
import { liveState, liveWebhookOf } from '../support/live-builders.ts';
import { ledgerOf } from '../support/plan-builders.ts';
import { webhookOperation } from '../support/report-builders.ts';

const written = desiredWebhook('written');
const other = desiredWebhook('other');
const foreign = desiredWebhook('foreign');
const ledger = ledgerOf([written, other]);
const results: readonly OperationResult[] = [
  { operation: webhookOperation(), id: idOf(written.address), outcome: 'done' },
];

/** The three webhooks, each changed at some minute. */
function liveAt(minutes: readonly [written: number, other: number, foreign: number]) {
  const webhooks = [written, other, foreign].map((one, index) =>
    liveWebhookOf(one, { updatedAt: time(minutes[index] ?? 0) }),
  );
  return liveState({ webhooks });
}

function time(minute: number): string {
  return `2026-11-20T10:${String(minute).padStart(2, '0')}:00Z`;
}

describe("Gladly's clock after an apply", () => {
  it.each([
    ['that was alone is the moment of its last write', [9, 2, 3], 9],
    ['beside which others edited theirs is the newest moment of all', [9, 2, 12], 12],
    ['during which another webhook of ours was edited stays before that', [9, 7, 3], 3],
    ['after which another webhook of ours was edited leaves that edit later', [9, 11, 3], 9],
  ] as const)('%s', (_title, minutes, expected) => {
    const before = liveAt([1, 2, 3]);
    const clock = clockAfter({ before, after: liveAt(minutes) }, { ledger, results });
    expect(clock).toBe(time(expected));
  });
});
