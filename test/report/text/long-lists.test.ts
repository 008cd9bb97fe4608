import { describe, expect, it } from 'vitest';
import { planText } from '../../../src/report/text/plan.ts';
import { plan, removal, TEXT, topicOperation } from '../../support/report-builders.ts';

const OPTIONS = { ...TEXT, applyCommand: null };

describe('a plan that is longer than anybody reads', () => {
  it('writes out every removal, and counts what else does not fit', () => {
    const topics = Array.from({ length: 2000 }, (_, n) =>
      topicOperation({ address: `csat.topic.t${n}`, name: `Topic ${n}` }),
    );
    const removals = Array.from({ length: 200 }, (_, n) => removal(`old-${n}`));
    const text = planText(plan({ operations: [...topics, ...removals] }), OPTIONS);
    expect(text).toContain('Apply would archive 200 topics and create 2,000 topics in production.');
    expect(text.match(/- archive topic "old-/g)).toHaveLength(200);
    expect(text.match(/\+ create topic "Topic /g)).toHaveLength(20);
    expect(text).toContain('... and 1,980 more: create 1,980 topics (--verbose lists them).');
    expect(text.length).toBeLessThan(40_000);
  });

  it('writes out removals also where they are left alone among many others', () => {
    const others = Array.from({ length: 40 }, (_, n) =>
      topicOperation({ address: `csat.topic.t${n}`, inScope: false }),
    );
    const removals = Array.from({ length: 30 }, (_, n) => ({
      ...removal(`o${n}`),
      inScope: false,
    }));
    const text = planText(plan({ operations: [...others, ...removals] }), OPTIONS);
    expect(text.match(/- archive topic/g)).toHaveLength(30);
    expect(text).toContain('... and 40 more: create 40 topics');
  });

  it('leaves nothing out when asked for all of it', () => {
    const topics = Array.from({ length: 50 }, (_, n) =>
      topicOperation({ address: `csat.topic.t${n}` }),
    );
    const unmanaged = Array.from({ length: 20 }, (_, n) => ({
      kind: 'webhook' as const,
      id: `w${n}`,
      name: `Hook ${n}`,
      host: 'hooks.acme.com',
      ignored: n === 0 ? 'ends in May' : null,
    }));
    const all = { ...OPTIONS, verbose: true };
    const text = planText(plan({ operations: topics, unmanaged }), all);
    expect(text.match(/\+ create topic/g)).toHaveLength(50);
    expect(text).toContain('- webhook "Hook 19", to hooks.acme.com, id w19\n');
    expect(text).toContain('- webhook "Hook 0", to hooks.acme.com, id w0, ignored: ends in May\n');
    expect(text).not.toContain('--verbose');
  });

  it('names five unmanaged objects and counts the rest', () => {
    const unmanaged = Array.from({ length: 9 }, (_, n) => ({
      kind: 'topic' as const,
      id: `t${n}`,
      name: `T${n}`,
      host: null,
      ignored: null,
    }));
    expect(planText(plan({ unmanaged }), OPTIONS)).toContain(
      'topic "T0", topic "T1", topic "T2", topic "T3", topic "T4" and 4 more. (--verbose lists them.)',
    );
  });

  it('only counts what the ignore list covers', () => {
    const ignored = { kind: 'topic', id: 't1', name: 'T', host: null, ignored: 'May' } as const;
    expect(planText(plan({ unmanaged: [ignored] }), OPTIONS)).toContain(
      'never touched\n  1 object on the ignore list. (--verbose lists them.)\n',
    );
  });
});
