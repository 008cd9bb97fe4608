import type { Environment } from './failures.ts';

/**
 * Makes time pass faster in a process: its waits and its clock, so that half a minute without an
 * answer is over in a second. Loaded before anything else, and nothing else of it is changed.
 */
export function timePassing(speed: number): Environment {
  const program = `
    const start = Date.now();
    const now = Date.now;
    const wait = globalThis.setTimeout;
    Date.now = () => start + (now() - start) * ${speed};
    globalThis.setTimeout = (done, after, ...rest) => wait(done, after / ${speed}, ...rest);
  `;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(program)}` };
}
