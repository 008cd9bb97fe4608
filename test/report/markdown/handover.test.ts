import * as fc from 'fast-check';
import { Marked } from 'marked';
import type { Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { copyable } from '../../../src/report/markdown/copyable.ts';
import { handoverMarkdown } from '../../../src/report/markdown/handover.ts';
import { plain } from '../../../src/report/plain.ts';
import { inboxes, sheetOf } from '../../support/handover.ts';

const PLAYVOX = 'vendor: playvox\nuser: { email: playvox@acme.com, token: { secret: TOKEN } }';
const marked = new Marked();

const SIGNS = '|\\`*_~[]<>&#@!:.-+=$"\'(){}/ '.split('');

function tablesIn(markdown: string): readonly Tokens.Table[] {
  return marked.lexer(markdown).filter((token): token is Tokens.Table => token.type === 'table');
}

/** What a reader sees in a cell, and copies from it. */
function shownIn(cell: Tokens.TableCell | undefined): string {
  const html = marked.parseInline(cell?.text ?? '', { async: false });
  return html
    .replace(/<\/?code>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

describe('a handover as Markdown', () => {
  it('has a table for each form and table, remarks, secrets by name and answers', async () => {
    const live = inboxes({ id: '-x', name: 'Sales|EU' }, { id: 'y', name: 'Old', disabled: true });
    const markdown = handoverMarkdown(await sheetOf(PLAYVOX, live));
    const [form, tasks, workstreams, ...others] = tablesIn(markdown);
    expect(others).toEqual([]);
    expect(form?.rows.map(([label]) => shownIn(label))).toContain('Gladly API User Password');
    expect(shownIn(tasks?.rows[2]?.[1])).toBe('Break|Lunch|Meeting|Other|WENT_AWAY');
    expect(workstreams?.rows.map((row) => row.map(shownIn))).toEqual([
      ['Sales|EU', 'yes', String.raw`[-]x|Sales\|EU`],
      ['Old', 'no: deactivated', 'y|Old'],
    ]);
    expect(markdown).toContain('the secret `TOKEN`');
    expect(markdown).toMatch(/1 inbox is deactivated/);
    expect(markdown).toMatch(/#### Secrets\n\n- `TOKEN`: Used as the API token/);
    expect(markdown).toMatch(/no task matches/);
    expect(markdown).toMatch(/- \*\*Whom do I ask/);
  });

  it('says what comes in return', async () => {
    const markdown = handoverMarkdown(
      await sheetOf('vendor: idiomatic\nuser: { email: ida@acme.com }'),
    );
    expect(markdown).toMatch(
      /#### What comes in return\n\n- `webhook-url`: Address .* brings it\. Write `webhook-url` into the file/,
    );
  });

  it('says what a computed table needs where Gladly was not read', async () => {
    const markdown = handoverMarkdown(await sheetOf(PLAYVOX));
    expect(tablesIn(markdown)).toHaveLength(2);
    expect(markdown).toContain('which were not read');
  });

  it('shows texts of the file as texts', async () => {
    const body = `handover: { note: { title: 'See @dana', text: "Call #1\\n<b>now</b>" } }`;
    const markdown = handoverMarkdown(await sheetOf(body));
    expect(markdown).not.toMatch(/(?<!`)(?:@dana|<b>|#1)/);
    expect(markdown).toContain('<br>');
  });
});

describe('a value to be copied', () => {
  const values = fc.string({
    unit: fc.constantFrom(...SIGNS, 'a', 'é', '😀', 'http://x.y', '@z'),
  });

  it('comes out of its cell as it is, and means nothing to Markdown', () => {
    fc.assert(
      fc.property(values, values, (first, second) => {
        const source = `| a | b |\n| --- | --- |\n| ${copyable(first)} | ${copyable(second)} |`;
        const [table] = tablesIn(source);
        expect(table?.rows[0]?.map(shownIn)).toEqual([plain(first, 2000), plain(second, 2000)]);
        expect(copyable(first)).not.toMatch(/[|`@]|:\/\/|<(?!\/?code>)/);
      }),
    );
  });

  it('that is empty leaves its cell empty', () => {
    expect(copyable('')).toBe('');
  });
});
