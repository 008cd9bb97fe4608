import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workstreamTable } from '../../src/handover/workstreams.ts';
import type { LiveInbox } from '../../src/kinds/live.ts';

function inbox(id: string, name: string, disabled = false): LiveInbox {
  return { id, name, disabled };
}

describe('the table of workstreams', () => {
  it('has the example of the guide as the guide writes it', () => {
    const { columns, rows, remarks } = workstreamTable([
      inbox('BBWGXUw8R4W9EBT4oqfXXX', 'Customer_Support'),
    ]);
    expect(columns.at(-1)).toBe('Integration Identifier (Regular Expression Matching)');
    expect(rows).toEqual([['Customer_Support', 'yes', 'BBWGXUw8R4W9EBT4oqfXXX|Customer_Support']]);
    expect(remarks).toEqual([]);
  });

  it('puts inboxes in use first, by name, and marks those that are deactivated', () => {
    const { rows, remarks } = workstreamTable([
      inbox('1', 'Old', true),
      inbox('2', 'VIP'),
      inbox('3', 'Chat'),
      inbox('4', 'Ancient', true),
    ]);
    expect(rows.map(([name, used]) => [name, used])).toEqual([
      ['Chat', 'yes'],
      ['VIP', 'yes'],
      ['Ancient', 'no: deactivated'],
      ['Old', 'no: deactivated'],
    ]);
    expect(remarks).toEqual([{ code: 'deactivated', names: ['Ancient', 'Old'] }]);
  });

  it('keeps the pipe between id and name apart from one in the name', () => {
    const { rows } = workstreamTable([inbox('-x', 'Sales|EU')]);
    expect(rows[0]?.[2]).toBe(String.raw`[-]x|Sales\|EU`);
  });

  it('names inboxes of one name, which the name alone cannot tell apart', () => {
    const twins = [inbox('b', 'Support'), inbox('a', 'Support', true), inbox('c', 'Chat')];
    expect(workstreamTable(twins).remarks).toEqual([
      { code: 'deactivated', names: ['Support'] },
      { code: 'same-name', name: 'Support', ids: ['b', 'a'] },
    ]);
  });

  it('explains brackets at the beginning, and says when there is nothing at all', () => {
    expect(workstreamTable([inbox('-x', 'Chat')]).remarks).toEqual([{ code: 'bracketed-start' }]);
    expect(workstreamTable([]).remarks).toEqual([{ code: 'no-inboxes' }]);
  });

  it('matches its own inbox and no other, whatever they are called', () => {
    const names = fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1 }), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(names, (all) => {
        const inboxes = all.map((name, index) => inbox(`-id${index}`, name));
        for (const [name = '', , expression = ''] of workstreamTable(inboxes).rows) {
          const whole = new RegExp(`^(?:${expression})$`);
          const matched = inboxes.filter((one) => whole.test(one.name) || whole.test(one.id));
          expect(matched.map((one) => one.name)).toEqual([name]);
        }
      }),
    );
  });
});
