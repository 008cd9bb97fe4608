import type { Secret } from '../shared/secret.ts';
import { scrubber, secretForms } from '../shared/secret.ts';
import type { Runner } from './runner.ts';

/** Where everything leaves the program. Whatever passes through it was scrubbed of all secrets. */
export interface Desk extends Omit<Runner, 'mask'> {
  /** Takes every known secret out of a text, for what leaves by another way: GitHub, files. */
  readonly clean: (text: string) => string;
  /** Makes more secrets known: masked by the runner in every form, and scrubbed from then on. */
  readonly hide: (secrets: readonly Secret[]) => void;
}

/** A desk in front of a runner; `secrets` are known from the start. */
export function openDesk(runner: Runner, secrets: readonly Secret[]): Desk {
  let known: readonly Secret[] = [];
  let scrubKnown = scrubber(known);
  const masked = new Set<string>();
  const clean = (text: string) => scrubKnown(text);
  const hide = (more: readonly Secret[]) => {
    known = [...known, ...more];
    scrubKnown = scrubber(known);
    for (const form of more.flatMap(secretForms)) {
      if (!masked.has(form)) runner.mask(form);
      masked.add(form);
    }
  };
  hide(secrets);
  return {
    clean,
    hide,
    line: (text) => runner.line(withoutCommands(clean(text))),
    debug: (text) => runner.debug(clean(text)),
    annotate: (one) =>
      runner.annotate({ ...one, title: clean(one.title), message: clean(one.message) }),
    output: runner.output,
    summarize: (markdown) => runner.summarize(clean(markdown)),
    fail: (message) => runner.fail(clean(message)),
  };
}

/** The runner obeys a line of the log that begins with `::`, and `##[` anywhere in one. */
function withoutCommands(text: string): string {
  return text.replaceAll('##[', '## [').replaceAll(/^(\s*):(?=:)/gm, '$1: ');
}
