import { basename, relative } from 'node:path';

/** What of a process tells how it was started; `process` itself has it. */
export interface StartedProcess {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
}

/** The name under which the program is installed, and the one that documentation uses. */
export const PROGRAM = 'gladly-integrations';

/**
 * The program as it has to be typed to be started again in this folder: by its name where it was
 * installed, by npx, or as a file that is given to Node.
 */
export function programOf(started: StartedProcess): string {
  const { argv, env } = started;
  const [, path = ''] = argv;
  if (env['npm_lifecycle_event'] === 'npx') return `npx ${PROGRAM}`;
  if (path === '' || basename(path) === PROGRAM) return PROGRAM;
  const near = relative(started.cwd(), path);
  return `node ${quoted(near.length < path.length ? near : path)}`;
}

/** A word as a POSIX shell reads it. */
export function quoted(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", "'\\''")}'`;
}
