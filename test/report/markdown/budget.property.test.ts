import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../src/plan/types.ts';
import { bytesOf, fit } from '../../../src/report/markdown/budget.ts';
import { jobSummary } from '../../../src/report/markdown/job-summary.ts';
import { planComment } from '../../../src/report/markdown/plan-comment.ts';
import { CONTEXT, outcome } from '../../support/markdown.ts';
import {
  check,
  plan,
  removal,
  step,
  topicOperation,
  webhookOperation,
} from '../../support/report-builders.ts';

/** A sealed record of 2,000 operations takes about so much. */
const RECORD = `<!-- ${'x'.repeat(30_000)} -->`;
const HIDDEN = [...CONTEXT.hidden, RECORD];

/** In whose words the three removals of a plan must be named. */
const REMOVED = ['Returns', 'Refunds', 'Old survey'];

/** How many of what a plan has, and how long the names are. */
const sizes = fc.record({
  topics: fc.constantFrom(0, 1, 30, 400, 2_000),
  webhooks: fc.nat(20),
  steps: fc.constantFrom(0, 3, 60),
  name: fc.constantFrom('Topic', 'Ä very 長い name 🎈 '.repeat(5), 'x'.repeat(300)),
});

function planFor({ topics, webhooks, steps, name }: SizesOf<typeof sizes>) {
  const operations: readonly Operation[] = [
    ...Array.from({ length: topics }, (_, index) =>
      topicOperation({
        address: `csat.topic.t${index}`,
        name: `${name} ${index}`,
        changes: [{ field: 'name', before: `Old ${index}`, after: `${name} ${index}` }],
        action: 'update',
      }),
    ),
    ...Array.from({ length: webhooks }, (_, index) =>
      webhookOperation({ address: `csat.webhook.w${index}`, name: `${name} ${index}` }),
    ),
    ...REMOVED.map(removal),
  ];
  return plan({
    operations,
    checks: [check()],
    steps: Array.from({ length: steps }, (_, index) => step({ title: `${name} ${index}` })),
  });
}

type SizesOf<T> = T extends fc.Arbitrary<infer Sizes> ? Sizes : never;

describe('the comment', () => {
  it('stays within its budget, keeps what is hidden, and names every removal', () => {
    fc.assert(
      fc.property(sizes, fc.constantFrom(34_000, 45_000, 60_000), (size, budget) => {
        const given = outcome({ plan: planFor(size) });
        const text = planComment(given, { ...CONTEXT, hidden: HIDDEN, budget });
        expect(bytesOf(text)).toBeLessThanOrEqual(budget);
        expect(text.startsWith(`${HIDDEN.join('\n')}\n`)).toBe(true);
        for (const name of REMOVED) expect(text).toContain(`rchive topic \`${name}\``);
      }),
      { numRuns: 25 },
    );
  });

  it('says of each part that it cut how much is missing, and where all of it stands', () => {
    const given = outcome({
      plan: planFor({ topics: 2_000, webhooks: 20, steps: 60, name: 'Topic' }),
    });
    const text = planComment(given, { ...CONTEXT, hidden: HIDDEN });
    const notes = text.split('\n').filter((line) => line.startsWith('_Left out here'));
    expect(notes).toHaveLength(3);
    const [rows = '', picture = '', folds = ''] = notes;
    const shown = text.split('\n').filter((line) => line.startsWith('| **change** topic')).length;
    expect(rows).toContain(`change ${(2_000 - shown).toLocaleString('en-US')} topics`);
    expect(picture).toContain('the picture');
    expect(folds).toMatch(/[\d,]+ more field-by-field comparisons/);
    for (const note of notes) {
      expect(note).toContain(
        `All of it is in [the summary of the job](${String(CONTEXT.runUrl)}) and in the run's file \`plan.json\`.`,
      );
    }
  });

  it('shortens removals to their names before it leaves one out', () => {
    const many = Array.from({ length: 700 }, (_, index) => removal(`topic-${index}`));
    const text = planComment(outcome({ plan: plan({ operations: many }) }), {
      ...CONTEXT,
      hidden: HIDDEN,
    });
    expect(bytesOf(text)).toBeLessThanOrEqual(60_000);
    for (const { name } of many) expect(text).toContain(`\`${name}\``);
  });

  it('counts the removals that even by name do not fit', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => removal(`topic-${index}`));
    const text = planComment(outcome({ plan: plan({ operations: many }) }), {
      ...CONTEXT,
      hidden: HIDDEN,
    });
    expect(bytesOf(text)).toBeLessThanOrEqual(60_000);
    expect(text).toMatch(/^> _Left out here for its length: [\d,]+ more removals\./m);
  });

  it('leaves nothing out of a job summary that has room for it', () => {
    const given = outcome({
      plan: planFor({ topics: 2_000, webhooks: 20, steps: 60, name: 'Topic' }),
    });
    const text = jobSummary(given, { ...CONTEXT, hidden: HIDDEN });
    expect(bytesOf(text)).toBeLessThanOrEqual(1024 * 1024);
    expect(text).not.toContain('Left out here');
    expect(text).not.toContain('<!--');
    expect(text.split('\n').filter((line) => line.startsWith('| **change** topic'))).toHaveLength(
      2_000,
    );
  });
});

describe('parts of a text', () => {
  const part = (yields: number, letter: string) => ({
    yields,
    levels: [{ head: '', entries: Array.from({ length: 10 }, () => ({ text: letter.repeat(9) })) }],
    cut: (left: readonly number[]) => `${left.length} left`,
  });

  it('give way in the order that they say', () => {
    const text = fit([part(2, 'a'), part(1, 'b')], 150);
    expect(text.match(/b{9}/g)).toHaveLength(10);
    expect(text).toMatch(/^(?:a{9}\n)+\n\d left\n\nb/);
  });

  it('leave something to others where they have only a share', () => {
    const text = fit([{ ...part(1, 'a'), share: 0.5 }, part(2, 'b')], 190);
    expect(text.match(/a{9}/g)?.length).toBeLessThan(10);
    expect(text.match(/b{9}/g)?.length).toBe(10);
  });

  it('take no room when they are empty', () => {
    expect(fit([{ ...part(1, 'a'), levels: [] }], 100)).toBe('');
  });

  it('keep entries of a lower rank longest, in the order in which they came', () => {
    const entries = [2, 1, 0].map((rank) => ({ text: `rank ${rank}`, rank }));
    const ranked = { yields: 1, levels: [{ head: '', entries }], cut: () => 'cut' };
    expect(fit([ranked], 21)).toBe('rank 1\nrank 0\n\ncut');
  });
});
