import {
  debug,
  error,
  info,
  notice,
  setFailed,
  setOutput,
  setSecret,
  summary,
  warning,
} from '@actions/core';
import type { Annotation } from '../report/markdown/annotations.ts';

/** What the runner of a job takes: its log, annotations, outputs, summary, and the verdict. */
export interface Runner {
  /** Has the runner replace a text by `***` wherever it would show it in a log. */
  readonly mask: (text: string) => void;
  readonly line: (text: string) => void;
  readonly debug: (text: string) => void;
  readonly annotate: (annotation: Annotation) => void;
  readonly output: (name: string, text: string) => void;
  readonly summarize: (markdown: string) => Promise<void>;
  readonly fail: (message: string) => void;
}

const ANNOTATE = { error, warning, notice } as const;

/** The runner that started this process. */
export const githubRunner: Runner = {
  mask: setSecret,
  line: info,
  debug,
  annotate: ({ severity, title, message, place }) => {
    const where =
      place === null ? {} : { file: place.file, startLine: place.line, startColumn: place.column };
    ANNOTATE[severity](message, { title, ...where });
  },
  output: setOutput,
  summarize: async (markdown) => {
    await summary.addRaw(markdown, true).write();
  },
  fail: setFailed,
};
