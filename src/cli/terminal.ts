import { createInterface } from 'node:readline';
import { plain } from '../report/plain.ts';
import type { Style } from '../report/style.ts';
import type { Logger } from '../shared/ports.ts';
import { styleFor, usesColor } from './style.ts';
import type { Write } from './writer.ts';
import { createWriter } from './writer.ts';

/** A stream to print to; `process.stdout` is one. */
export type Output = NodeJS.WritableStream & {
  readonly isTTY?: boolean;
  readonly columns?: number;
};

export interface TerminalOptions {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since any moment. */
  readonly now: () => number;
  /** `false`: `--no-color` was given. */
  readonly color: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** The person or program in front of the command line. */
export interface Terminal {
  /** Progress and warnings, on stderr. */
  readonly logger: Logger;
  /** Styles for stdout, and for stderr: either may be a file. */
  readonly style: Style;
  readonly errorStyle: Style;
  /** Characters in a line of stdout. */
  readonly width: number;
  /** Whether there is somebody who can answer. */
  readonly canAsk: boolean;
  /** Prints a result. */
  readonly print: Write;
  /** Prints beside the result, on stderr. */
  readonly printAside: Write;
  /** Whether the answer is `yes`; `false` as well where stdin ends or nobody can answer. */
  readonly ask: (question: string) => Promise<boolean>;
  /** Begins a row of questions with free answers; `null` where nobody can answer. */
  readonly converse: () => Conversation | null;
}

/** Questions and answers, one after another. */
export interface Conversation {
  /** What was typed, without space around it; `null` once the input has ended. */
  readonly answer: (question: string) => Promise<string | null>;
  /** To be called at the end, or the process goes on waiting for input. */
  readonly end: () => void;
}

const PLAIN_WIDTH = 100;
const LEAST_WIDTH = 40;
const MOST_WIDTH = 120;

/** A line of progress at most this often where lines stay, in milliseconds. */
const PROGRESS_INTERVAL = 5_000;

const CLEAR_LINE = '\r\u001b[K';

/** Makes a terminal of the streams of a process. */
export function createTerminal(options: TerminalOptions): Terminal {
  const { stdin, stdout, stderr, environment, color } = options;
  const styleOf = (stream: Output) =>
    styleFor(usesColor({ isTerminal: stream.isTTY === true, environment, wanted: color }));
  const canAsk = stdin.isTTY === true && stderr.isTTY === true;
  const progress = createProgress(options);
  const out = createWriter(stdout);
  const aside = createWriter(stderr);
  return {
    logger: progress.logger,
    style: styleOf(stdout),
    errorStyle: styleOf(stderr),
    width: widthOf(stdout),
    canAsk,
    print: async (text) => {
      progress.clear();
      await out(text);
    },
    printAside: async (text) => {
      progress.clear();
      await aside(text);
    },
    ask: async (question) => {
      progress.clear();
      return canAsk && (await answerTo(question, options)) === 'yes';
    },
    converse: () => {
      progress.clear();
      return canAsk ? conversation(options) : null;
    },
  };
}

function widthOf({ isTTY, columns }: Output): number {
  if (isTTY !== true || columns === undefined) return PLAIN_WIDTH;
  return Math.min(Math.max(columns, LEAST_WIDTH), MOST_WIDTH);
}

/** A live line on a terminal that can erase it; else whole lines, not too often. */
function createProgress(options: TerminalOptions): {
  readonly logger: Logger;
  readonly clear: () => void;
} {
  const { stderr, environment, now, quiet, verbose } = options;
  const isLive = stderr.isTTY === true && environment['TERM'] !== 'dumb';
  const width = Math.max((stderr.columns ?? PLAIN_WIDTH) - 1, 1);
  let shown = false;
  let last = '';
  let lastAt = Number.NEGATIVE_INFINITY;
  const clear = () => {
    if (shown) stderr.write(CLEAR_LINE);
    shown = false;
  };
  const line = (text: string) => {
    clear();
    stderr.write(`${text}\n`);
  };
  const progress = (text: string) => {
    if (quiet || text === last) return;
    if (isLive) {
      // What is written out makes a text longer, so it is cut once more.
      stderr.write(CLEAR_LINE + plain(plain(text, 1000), width));
      shown = true;
    } else {
      if (now() - lastAt < PROGRESS_INTERVAL) return;
      lastAt = now();
      stderr.write(`${plain(text, PLAIN_WIDTH)}\n`);
    }
    last = text;
  };
  return {
    clear,
    logger: {
      progress,
      warn: (text) => line(`Warning: ${plain(text, 1000)}`),
      debug: (text) => {
        if (verbose) line(plain(text, 1000));
      },
    },
  };
}

function answerTo(question: string, { stdin, stderr }: TerminalOptions): Promise<string> {
  const lines = createInterface({ input: stdin, output: stderr });
  return new Promise((resolve) => {
    lines.on('SIGINT', () => lines.close());
    lines.on('close', () => resolve(''));
    lines.question(question, (answer) => {
      resolve(answer.trim().toLowerCase());
      lines.close();
    });
  });
}

/** Lines that are typed or pasted ahead are kept for the questions to come. */
function conversation({ stdin, stderr }: TerminalOptions): Conversation {
  const lines = createInterface({ input: stdin, output: stderr });
  const typed: string[] = [];
  let waiting: ((answer: string | null) => void) | null = null;
  let ended = false;
  const take = (answer: string | null) => {
    const resolve = waiting;
    waiting = null;
    resolve?.(answer);
  };
  lines.on('line', (line) => {
    if (waiting === null) typed.push(line.trim());
    else take(line.trim());
  });
  lines.on('SIGINT', () => lines.close());
  lines.on('close', () => {
    ended = true;
    take(null);
  });
  return {
    answer: (question) => {
      const early = typed.shift();
      if (early !== undefined) {
        stderr.write(`${question}${early}\n`);
        return Promise.resolve(early);
      }
      if (ended) return Promise.resolve(null);
      // Only the last line is the prompt: a terminal that redraws it would repeat the others.
      const prompt = question.lastIndexOf('\n') + 1;
      stderr.write(question.slice(0, prompt));
      lines.setPrompt(question.slice(prompt));
      lines.prompt();
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    end: () => lines.close(),
  };
}
