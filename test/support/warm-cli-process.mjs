// The process behind `warm-cli.ts`: for every message it runs the built command line once more, as
// `node dist/cli.js` does, with the words, the folder and the environment that the message names.
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {object} Order
 * @property {string} program
 * @property {readonly string[]} args
 * @property {string} cwd
 * @property {Record<string, string>} environment
 */

let runs = 0;

// Before it repeats a request the program waits for a chance part of some time: here for a tenth.
const { random } = Math;
Math.random = () => random() / 10;

process.on('message', (/** @type {Order} */ order) => {
  void carryOut(order).then((run) => process.send?.(run));
});

/** @param {Order} order */
async function carryOut({ program, args, cwd, environment }) {
  const [stdout, stderr] = [captured('stdout'), captured('stderr')];
  process.chdir(cwd);
  process.env = environment;
  process.argv = [process.execPath, program, ...args];
  process.exitCode = undefined;
  runs += 1;
  // With another address the program is evaluated anew; what it loads is loaded already.
  await import(`${pathToFileURL(program).href}?run=${runs}`);
  for (const event of ['SIGINT', 'SIGTERM']) process.removeAllListeners(event);
  const code = process.exitCode;
  process.exitCode = undefined;
  return { code, signal: null, stdout: stdout(), stderr: stderr() };
}

/**
 * Puts a stream into the place of one of the process's own, for one run.
 *
 * @param {'stdout' | 'stderr'} name
 * @returns {() => string} what was written
 */
function captured(name) {
  /** @type {Buffer[]} */
  const chunks = [];
  const value = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  Object.defineProperty(process, name, { configurable: true, value });
  return () => Buffer.concat(chunks).toString();
}
