import type { Token, Tokens } from 'marked';
import { Lexer } from 'marked';

/*
 * What GitHub would make of a text, by a parser of its kind of Markdown. Afterwards GitHub looks
 * for mentions, references, commits and emoji in the text that is not code; `looseText` is that.
 */

/** What GitHub makes of text outside of code: mentions, references, links, emoji, formulas. */
export const MADE_OF_TEXT =
  /@[\w-]|#\d|\bGH-\d|[\w-]\/[\w-]+#|\b[0-9a-f]{7,40}\b|:\/\/|www\.|:[\w+-]+:|\$|\[\^/i;

const LINE_BREAK: Tokens.Generic = { type: 'br', raw: '' };

/** All tokens of a text, in its order. */
export function tokensOf(markdown: string): readonly Token[] {
  return new Lexer({ gfm: true, breaks: true }).lex(markdown).flatMap(flat);
}

/** The structure of a text without its words: what must not depend on anybody's values. */
export function skeletonOf(markdown: string): readonly string[] {
  return tokensOf(markdown).flatMap((token): readonly string[] => {
    switch (token.type) {
      case 'text':
      case 'escape':
      case 'space':
      case 'codespan':
      case 'paragraph':
        return [];
      case 'html':
        // Lines of a text of several lines.
        if (token.raw === '<br>') return [];
        return [`html ${tagsOf(withoutCode(token.raw)).join(' ')}`];
      case 'code':
        return [`code ${String(token['lang'])}`];
      case 'link':
        return [`link ${String(token['href'])}`];
      case 'table':
        return [tableSize(token as Tokens.Table)];
      case 'heading':
        return [`heading ${String(token['depth'])}`];
      default:
        return [token.type];
    }
  });
}

function tableSize({ header, rows }: Tokens.Table): string {
  return `table ${header.length}x${rows.length}`;
}

/** The tags and comments in a piece of HTML. */
export function tagsOf(html: string): readonly string[] {
  return [...html.matchAll(/<!--|<\/?[a-z][^>]*>/gi)].map(([tag]) => tag);
}

/** Text in which GitHub looks for more to link; code is not among it. */
export function looseText(markdown: string): string {
  return tokensOf(markdown)
    .map((token) => {
      if (token.type === 'html') return visible(withoutCode(token.raw).replace(/<[^>]*>/g, ' '));
      return token.type === 'text' || token.type === 'escape' ? visible(leafText(token)) : ' ';
    })
    .join('');
}

/** What a reader sees of inline Markdown. */
export function visibleText(inline: string): string {
  return tokensOf(inline)
    .map((token) => {
      if (token.type === 'codespan') return leafText(token);
      return token.type === 'text' || token.type === 'escape' ? visible(leafText(token)) : '';
    })
    .join('')
    .replaceAll('\u200e', '');
}

function flat(token: Token): readonly Token[] {
  if (token.type === 'table') {
    const table = token as Tokens.Table;
    const cells = [table.header, ...table.rows].flat();
    return [token, ...cells.flatMap((cell) => [LINE_BREAK, ...cell.tokens.flatMap(flat)])];
  }
  const { items, tokens } = token as { items?: readonly Token[]; tokens?: readonly Token[] };
  return [token, ...(items ?? tokens ?? []).flatMap(flat)];
}

/** Text that has tokens of its own is told by those. */
function leafText(token: Token): string {
  return 'tokens' in token && token.tokens !== undefined
    ? ''
    : String('text' in token ? token.text : '');
}

function withoutCode(html: string): string {
  return html.replace(/<code>.*?<\/code>/gs, ' ');
}

function visible(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&lrm;', '')
    .replaceAll('&amp;', '&');
}
