import type { OperationResult } from '../../src/apply/journal.ts';
import type { PlanNote } from '../../src/plan/note.ts';
import type { Refusal } from '../../src/plan/refusal.ts';
import type { Plan } from '../../src/plan/types.ts';
import { FILE } from './builders.ts';
import {
  check,
  integrationState,
  plan,
  removal,
  step,
  topicOperation,
  webhookOperation,
} from './report-builders.ts';
import { FAILURES, FINDINGS, NOTES, REFUSALS, SKIPS } from './report-samples.ts';

/*
 * Everything that a report can be asked to say, at once, with every text in it replaced by
 * something that somebody made to deceive.
 */

/** What a terminal obeys or nobody sees, by code point; line ends are ours and allowed. */
export const DANGEROUS =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;

/** Members that say which variant something is, or are numbers of ours; all others are poisoned. */
const KEPT = new Set([
  'kind',
  'action',
  'cause',
  'reason',
  'code',
  'guard',
  'state',
  'type',
  'secret',
  'scope',
  'same',
  'outcome',
  'digest',
]);

/** An operation of every outcome and cause. */
export const RESULTS: readonly OperationResult[] = [
  { operation: topicOperation(), id: 'id-1', outcome: 'done' },
  { operation: topicOperation(), id: 'id-1', outcome: 'unchanged' },
  ...Object.values(SKIPS).map((why): OperationResult => ({
    operation: topicOperation(),
    id: null,
    outcome: 'skipped',
    why,
  })),
  ...Object.values(FAILURES).map((why): OperationResult => ({
    operation: webhookOperation(),
    id: null,
    outcome: 'failed',
    why,
  })),
];

/** Everything that a plan can say, at once. */
export const EVERYTHING: Plan = plan({
  operations: [
    removal('old'),
    topicOperation({ inScope: false }),
    webhookOperation({
      action: 'update',
      detour: true,
      changes: [
        { field: 'name', before: 'a', after: 'b' },
        { field: 'url', before: 'https://a.example', after: 'https://b.example' },
        { field: 'events', before: ['a'], after: ['b', 'c'] },
        { field: 'headers.x', secret: 'set' },
      ],
    }),
  ],
  checks: Object.values(FINDINGS).map((finding) => check({ finding })),
  steps: [step({ whereBefore: 'Menu', state: 'expired', expiresOn: '2026-01-01' })],
  unmanaged: [
    { kind: 'webhook', id: 'w', name: 'n', host: 'h', ignored: null },
    { kind: 'topic', id: 't', name: 'n', host: null, ignored: 'because' },
  ],
  integrations: [
    integrationState({ state: 'broken', because: ['one', 'csat.topic.two'] }),
    integrationState({ key: 'b', title: 'B', state: 'waiting', openSteps: 2 }),
  ],
  notes: Object.values(NOTES).map((note): PlanNote => ({
    address: 'csat.webhook.survey',
    place: null,
    ...note,
  })),
  refusals: Object.values(REFUSALS).map((refusal): Refusal => ({
    code: 'ambiguous',
    place: { file: FILE, line: 1, column: 1 },
    ...refusal,
  })),
});

export const UNPROVEN = { reason: 'gladly-unreachable', because: 'because' } as const;

/** The same data with every text replaced, but for those that say which variant it is. */
export function poisoned<T>(data: T, value: string): T {
  return poison(data, value) as T;
}

function poison(data: unknown, value: string): unknown {
  if (typeof data === 'string') return value;
  if (Array.isArray(data)) return data.map((one) => poison(one, value));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, one]: [string, unknown]) => {
      return [key, KEPT.has(key) && typeof one === 'string' ? one : poison(one, value)];
    }),
  );
}
