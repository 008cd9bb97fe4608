import type { CST, Document, YAMLError } from 'yaml';
import type { DiagnosticText } from '../shared/diagnostic.ts';

/** A problem at an offset into the text. */
export interface Problem {
  readonly offset: number;
  readonly text: DiagnosticText;
}

/** What the library reports about a document, and whether its content can be used all the same. */
export interface SyntaxReport {
  readonly problems: readonly Problem[];
  readonly usable: boolean;
}

/** Where a line begins further to the right, it is not looked at for tabs. */
const MAX_INDENTATION = 200;

/** A file can hold as many errors as characters; nobody reads on after this many. */
const MAX_ERRORS = 100;

/**
 * Puts the parser's errors into our own codes. Tabs and missing quotes each stand for themselves;
 * of errors in the structure only the first one is told, because the others follow from it.
 */
export function syntaxReport(
  document: Document,
  tokens: readonly CST.Token[],
  text: string,
): SyntaxReport {
  const errors = document.errors.slice(0, MAX_ERRORS);
  const found = [...versionProblems(document), ...errors.map((error) => translated(error, text))];
  const quoted = found.some(({ text: { code } }) => code === 'unclosed-quote');
  const scalars = quoted ? quotedScalars(tokens) : [];
  const problems = found.map((problem) => atOpeningQuote(problem, scalars));
  const local = oncePerLine(problems.filter(isLocal), text);
  const structural = problems.filter((problem) => !isLocal(problem));
  const blamedOnTab = local.some((problem) => problem.text.code === 'tab-indentation');
  return {
    problems: [...local, ...(blamedOnTab ? [] : structural.slice(0, 1))],
    usable: problems.every((problem) => problem.text.code === 'quotes-needed'),
  };
}

function versionProblems(document: Document): readonly Problem[] {
  const version = document.directives?.yaml.version;
  if (version === undefined || version === '1.2') return [];
  return [{ offset: 0, text: { code: 'yaml-version', version } }];
}

function translated(error: YAMLError, text: string): Problem {
  const [offset] = error.pos;
  const tab = leadingTab(text, offset);
  if (error.code === 'TAB_AS_INDENT' || tab !== null) {
    return { offset: tab ?? offset, text: { code: 'tab-indentation' } };
  }
  if (error.code === 'BAD_SCALAR_START') {
    return { offset, text: { code: 'quotes-needed', character: text.charAt(offset) } };
  }
  if (error.code === 'MISSING_CHAR' && error.message.includes('quote')) {
    return { offset, text: { code: 'unclosed-quote', quote: '"' } };
  }
  return { offset, text: { code: 'yaml-syntax', detail: withoutQuotes(error.message) } };
}

/** The parser's words without what they repeat from the file, which may be part of a secret. */
function withoutQuotes(message: string): string {
  return message.replace(/(?<=\w):\s.*$/s, '').replaceAll(/\s*(?:"[^"]*"|\\\S*)/g, '');
}

/** Offset of a tab in front of the first word of the line, `null` if there is none. */
function leadingTab(text: string, offset: number): number | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start, start + MAX_INDENTATION);
  const tab = line.search(/(?<=^ *)\t/);
  return tab === -1 ? null : start + tab;
}

/** The parser notices a missing quote at the end of the file; people look for where it opened. */
function atOpeningQuote(problem: Problem, scalars: readonly CST.FlowScalar[]): Problem {
  if (problem.text.code !== 'unclosed-quote') return problem;
  const open = scalars.find(({ offset, source }) => offset + source.length === problem.offset);
  if (open === undefined) return problem;
  return {
    offset: open.offset,
    text: { code: 'unclosed-quote', quote: open.source.charAt(0) },
  };
}

function quotedScalars(tokens: readonly CST.Token[]): readonly CST.FlowScalar[] {
  const found: CST.FlowScalar[] = [];
  const open = [...tokens];
  for (let token = open.pop(); token !== undefined; token = open.pop()) {
    if (token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar') {
      found.push(token);
    }
    if (token.type === 'document' && token.value) open.push(token.value);
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      if (key) open.push(key);
      if (value) open.push(value);
    }
  }
  return found;
}

function isLocal({ text }: Problem): boolean {
  return text.code === 'tab-indentation' || text.code === 'quotes-needed';
}

function oncePerLine(problems: readonly Problem[], text: string): readonly Problem[] {
  const byLine = new Map<number, Problem>();
  for (const problem of problems) {
    const line = text.lastIndexOf('\n', problem.offset - 1);
    if (!byLine.has(line)) byLine.set(line, problem);
  }
  return [...byLine.values()];
}
