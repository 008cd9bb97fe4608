import type { Phrase } from '../phrase.ts';
import { plain, plainLines, plainValue } from '../plain.ts';

/** Where inline Markdown stands: in a cell of a table a pipe would begin the next one. */
export type Spot = 'text' | 'cell';

/**
 * A word of others that GitHub shows as it is. Every other one is put into a code span, in which
 * nothing is a mention, a reference, a link, an emoji, a formula, HTML or Markdown.
 */
const PLAIN_WORD = /^[\p{L}\p{M}\p{N}.,;:!?'"’‘“”()/%+={}&>…–—⋮-]*$/u;

/**
 * Web addresses, what may begin an emoji shortcode (a colon of ours may end it), what may be a
 * commit, and references like `GH-12`.
 */
const LINKED = /:\/\/|www\.|:[\w+-]|[0-9a-f]{7}|\p{L}-\p{N}/iu;

/** What would begin a list, or make a heading of the line above, at the beginning of a line. */
const BEGINS_BLOCK = /^(?:[-+=]+|\d+[.)])$/;

/** Punctuation around a word need not be part of its code span. */
const LEAD = /^["'(“‘]+/u;
const TAIL = /[.,;:!?)"'”’]+$/u;

/** Scripts that are written from right to left; they would turn round what stands beside them. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A phrase as inline Markdown. Our own words are text; names and codes are code spans, so that a
 * reader sees where they begin and end; words of others are text as far as they are harmless.
 */
export function inline(phrase: Phrase, spot: Spot = 'text'): string {
  return phrase.reduce((text, segment) => apart(text, segmentMarkdown(segment, spot)), '');
}

/** Text of others with several lines, as inline Markdown with line breaks. */
export function inlineLines(text: string): string {
  return plainLines(text)
    .map((line) => proseMarkdown(line, 'text'))
    .join('<br>');
}

/** A phrase for raw HTML, where Markdown means nothing: the summary of a fold. */
export function inSummary(phrase: Phrase): string {
  return phrase.map(segmentHtml).join('');
}

/** Lines of values in a fence that none of them can close; nothing in it forges a hidden line. */
export function fenced(language: string, lines: readonly string[]): string {
  return fencedOwn(language, lines.map(inert));
}

/** A fence for what is our own, such as a picture whose labels are neutralised already. */
export function fencedOwn(language: string, lines: readonly string[]): string {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [`${fence}${language}`, ...lines, fence].join('\n');
}

/** A path, a commit or a file name of the run's as a code span. */
export function codeSpan(text: string, spot: Spot = 'text'): string {
  return span(plain(text, 400), spot);
}

function segmentHtml(segment: Phrase[number]): string {
  switch (segment.style) {
    case 'own':
      return escapeHtml(withArrows(segment.text));
    case 'name':
    case 'code':
      return codeElement(plainValue(segment));
    case 'prose':
      return harmless(plainValue(segment), codeElement);
  }
}

function segmentMarkdown(segment: Phrase[number], spot: Spot): string {
  switch (segment.style) {
    case 'own':
      return ownMarkdown(segment.text);
    case 'name':
    case 'code':
      return span(plainValue(segment), spot);
    case 'prose':
      return proseMarkdown(plainValue(segment), spot);
  }
}

/** Two code spans without anything between them would be read as one. */
function apart(before: string, after: string): string {
  return before.endsWith('`') && after.startsWith('`') ? `${before} ${after}` : before + after;
}

function ownMarkdown(text: string): string {
  return withArrows(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]~|#$]/g, String.raw`\$&`);
}

function withArrows(text: string): string {
  return text.replaceAll('->', '→');
}

function proseMarkdown(line: string, spot: Spot): string {
  return harmless(line, (word) => span(word, spot));
}

/** Words of others with those put apart that GitHub would make something of. */
function harmless(line: string, putApart: (word: string) => string): string {
  if (line.trim() === '') return putApart(line);
  const words = line
    .trim()
    .split(' ')
    .map((word, index) => {
      const isFirst = index === 0 && BEGINS_BLOCK.test(word);
      if (PLAIN_WORD.test(word) && !LINKED.test(word) && !isFirst) return escapeHtml(word);
      const core = word.replace(LEAD, '').replace(TAIL, '');
      const at = word.indexOf(core);
      const tail = word.slice(at + core.length);
      return `${escapeHtml(word.slice(0, at))}${putApart(core)}${escapeHtml(tail)}`;
    });
  return words.join(' ') + direction(line);
}

function codeElement(text: string): string {
  return `<code>${escapeHtml(text)}</code>${direction(text)}`;
}

/** Text without unsafe characters as a code span; nothing in it means anything to GitHub. */
function span(text: string, spot: Spot): string {
  const shown = spot === 'cell' ? withoutPipes(inert(text)) : inert(text);
  if (shown.trim() === '') return `\`"${shown}"\``;
  const ticks = '`'.repeat(longestRun(shown) + 1);
  const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  return `${ticks}${pad}${shown}${pad}${ticks}${direction(shown)}`;
}

/** A pipe is kept by a backslash, unless one stands before it already; then it is written out. */
function withoutPipes(text: string): string {
  return text.replace(/(\\*)\|/g, (_, slashes: string) =>
    slashes === '' ? String.raw`\|` : String.raw`${slashes}\u007c`,
  );
}

/** What begins or ends an HTML comment is written out, so that no marker or record is forged. */
function inert(text: string): string {
  return text.replace(/<(?=!--)/g, String.raw`\u003c`).replace(/(?<=--!?)>/g, String.raw`\u003e`);
}

/** A mark after which the text runs from left to right again. */
function direction(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? '&lrm;' : '';
}

function longestRun(text: string): number {
  return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
