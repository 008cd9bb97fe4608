/**
 * How parts of a text are made to stand out. What that means is up to whoever prints it
 * (`cli/style.ts` gives ANSI escapes); no meaning is carried by it alone.
 */
export interface Style {
  readonly heading: (text: string) => string;
  readonly faint: (text: string) => string;
  /** Something is made, or went well. */
  readonly good: (text: string) => string;
  /** Something is changed, or wants to be looked at. */
  readonly changed: (text: string) => string;
  /** Something is taken away, or went wrong. */
  readonly bad: (text: string) => string;
}

/** Text as it is: for files, pipes and `NO_COLOR`. */
export const PLAIN_STYLE: Style = {
  heading: asIs,
  faint: asIs,
  good: asIs,
  changed: asIs,
  bad: asIs,
};

function asIs(text: string): string {
  return text;
}
