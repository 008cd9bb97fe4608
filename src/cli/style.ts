import { styleText } from 'node:util';
import type { Style } from '../report/style.ts';
import { PLAIN_STYLE } from '../report/style.ts';

/** What decides about colours on one stream. */
export interface ColorSituation {
  readonly isTerminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** `false`: `--no-color` was given. */
  readonly wanted: boolean;
}

/**
 * Whether to use colours. The first that applies: `--no-color`; `NO_COLOR` with any text in it
 * (no-color.org); `FORCE_COLOR`, on unless it is `0` or `false` (force-color.org); `TERM=dumb`;
 * and else whether the stream is a terminal.
 */
export function usesColor({ isTerminal, environment, wanted }: ColorSituation): boolean {
  const { NO_COLOR: never = '', FORCE_COLOR: always, TERM: terminal } = environment;
  if (!wanted || never !== '') return false;
  if (always !== undefined) return always !== '0' && always !== 'false';
  return isTerminal && terminal !== 'dumb';
}

/** Styles as ANSI escapes, or none. Each line is styled by itself, so that pagers cope. */
export function styleFor(colors: boolean): Style {
  if (!colors) return PLAIN_STYLE;
  return {
    heading: (text) => styled('bold', text),
    faint: (text) => styled('dim', text),
    good: (text) => styled('green', text),
    changed: (text) => styled('yellow', text),
    bad: (text) => styled('red', text),
  };
}

/** Whether there are colours has been decided already; `styleText` is not to decide again. */
function styled(format: 'bold' | 'dim' | 'green' | 'yellow' | 'red', text: string): string {
  return styleText(format, text, { validateStream: false });
}
