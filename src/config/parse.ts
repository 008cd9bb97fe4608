import type { CST } from 'yaml';
import { Composer, Lexer, Parser } from 'yaml';
import type { Diagnostic, DiagnosticCode } from '../shared/diagnostic.ts';
import { diagnostic, sortedDiagnostics } from '../shared/diagnostic.ts';
import { MAX_DEPTH, locate } from './locate.ts';
import type { PlaceAt } from './positions.ts';
import { placesIn } from './positions.ts';
import type { SourceMap } from './source-map.ts';
import { sourceMap } from './source-map.ts';
import type { Problem } from './syntax.ts';
import { syntaxReport } from './syntax.ts';
import { decodeText } from './text.ts';

export interface ParsedYaml {
  /** What the file holds, as plain data, with where it stands; `null` if it cannot be used. */
  readonly content: { readonly value: unknown; readonly map: SourceMap } | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Lexing costs about 2 microseconds a token; 8,000 topics on one line each have this many. A
 * mebibyte of nothing but marks has four times as many.
 */
const MAX_TOKENS = 200_000;

/** The library's own search for repeated keys takes quadratic time; `locate` has one. */
export const COMPOSER_OPTIONS = {
  version: '1.2',
  schema: 'core',
  uniqueKeys: false,
  resolveKnownTags: false,
} as const;

const TOO_MANY_TOKENS: Problem = {
  offset: 0,
  text: { code: 'file-too-large', size: MAX_TOKENS, limit: MAX_TOKENS, unit: 'tokens' },
};

const EMPTY_FILE: Problem = { offset: 0, text: { code: 'empty-file' } };

/** Problems that leave enough to look for more of them. */
const HARMLESS: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'duplicate-key',
  'key-not-text',
]);

/**
 * Reads YAML 1.2 (core schema: dates stay text, `on` is a key). Takes time linear in the size of
 * the file, whatever is in it, and never throws.
 */
export function parseYaml(source: Uint8Array | string, file: string): ParsedYaml {
  const decoded = decodeText(source, file);
  if (decoded.problem !== null) return { content: null, diagnostics: [decoded.problem] };
  const placeAt = placesIn(decoded.text, file);
  const tokens = tokensOf(decoded.text);
  if (tokens === null) return failed([TOO_MANY_TOKENS], placeAt);
  const fatal = documentProblem(tokens);
  if (fatal !== null) return failed([fatal], placeAt);
  return composed(tokens, decoded.text, placeAt);
}

/** The concrete syntax up to the first error in it, or `null` when there is too much of it. */
function tokensOf(text: string): readonly CST.Token[] | null {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (count > MAX_TOKENS) return null;
    for (const token of parser.next(lexeme)) tokens.push(token);
  }
  tokens.push(...parser.end());
  const firstError = tokens.findIndex((token) => token.type === 'error');
  return firstError === -1 ? tokens : tokens.slice(0, firstError + 1);
}

/** What makes it pointless, or dangerous for the stack, to look closer. */
function documentProblem(tokens: readonly CST.Token[]): Problem | null {
  const [first, second] = tokens.filter((token) => token.type === 'document');
  if (second !== undefined) return { offset: second.offset, text: { code: 'several-documents' } };
  const deep = first?.value === undefined ? null : tooDeep(first.value);
  return deep === null ? null : { offset: deep, text: { code: 'too-deep', limit: MAX_DEPTH } };
}

/** Offset of the first collection below the allowed depth. Iterative: the stack is what it guards. */
function tooDeep(root: CST.Token): number | null {
  const open: { readonly token: CST.Token; readonly depth: number }[] = [{ token: root, depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (!('items' in token)) continue;
    if (depth > MAX_DEPTH) return token.offset;
    for (const { key, value } of token.items) {
      if (key) open.push({ token: key, depth: depth + 1 });
      if (value) open.push({ token: value, depth: depth + 1 });
    }
  }
  return null;
}

function composed(tokens: readonly CST.Token[], text: string, placeAt: PlaceAt): ParsedYaml {
  const composer = new Composer(COMPOSER_OPTIONS);
  const [document] = [...composer.compose(tokens, true, text.length)];
  const contents = document?.contents ?? null;
  if (document === undefined || contents === null) return failed([EMPTY_FILE], placeAt);
  const syntax = syntaxReport(document, tokens, text);
  if (!syntax.usable) return failed(syntax.problems, placeAt);
  const { root, problems } = locate(contents, placeAt);
  if (root.value === null) return failed([EMPTY_FILE], placeAt);
  const usable = problems.every((problem) => HARMLESS.has(problem.text.code));
  const content = usable ? { value: root.value, map: sourceMap(root, placeAt) } : null;
  return { ...failed([...syntax.problems, ...problems], placeAt), content };
}

function failed(problems: readonly Problem[], placeAt: PlaceAt): ParsedYaml {
  const diagnostics = problems.map(({ offset, text }) => diagnostic(placeAt(offset), text));
  return { content: null, diagnostics: sortedDiagnostics(diagnostics) };
}
