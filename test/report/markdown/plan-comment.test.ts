import { describe, expect, it } from 'vitest';
import { planComment } from '../../../src/report/markdown/plan-comment.ts';
import { CONTEXT, outcome } from '../../support/markdown.ts';
import { plan, removal, topicOperation } from '../../support/report-builders.ts';

describe('the comment on a pull request', () => {
  it('begins with the hidden lines and then the verdict in words', () => {
    const operations = [topicOperation({ name: 'CSAT sent' })];
    const text = planComment(outcome({ plan: plan({ operations }) }), CONTEXT);
    const [hidden, verdict] = text.split('\n');
    expect(hidden).toBe(CONTEXT.hidden[0]);
    expect(verdict).toBe('### Once merged, this will create 1 topic in `production`');
  });

  it('names every removal within its budget, and says what it left out', () => {
    const many = Array.from({ length: 2_000 }, (_, index) =>
      topicOperation({ address: `csat.topic.t${index}`, name: `Topic ${index}` }),
    );
    const removals = ['first', 'second', 'third'].map(removal);
    const hidden = [`<!-- ${'x'.repeat(30_000)} -->`];
    const text = planComment(outcome({ plan: plan({ operations: [...many, ...removals] }) }), {
      ...CONTEXT,
      hidden,
    });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
    for (const name of ['first', 'second', 'third']) {
      expect(text).toContain(`Archive topic \`${name}\``);
    }
    expect(text).toMatch(/Left out here for its length: create [\d,]+ topics/);
  });
});
