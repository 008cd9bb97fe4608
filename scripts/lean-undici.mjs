const FROM = /[\\/]undici[\\/]lib[\\/]dispatcher[\\/]client(?:-h1)?\.js$/;
const NAME = '\0left-out-of-undici:';

/**
 * What undici loads for uses that this program has none of: HTTP/2 is never offered to a server,
 * and bodies are texts, never forms or streams. The former loads `node:http2` at every start, the
 * latter half of a browser's fetch. Should one be asked for after all, it says so.
 *
 * @type {Readonly<Record<string, string>>}
 */
const LEFT_OUT = {
  './client-h2.js': `module.exports = () => {
  throw new Error('HTTP/2 is left out of this program.');
};`,
  '../web/fetch/body.js': `exports.extractBody = () => {
  throw new Error('A body that is no text is left out of this program.');
};`,
};

/** @returns {import('rolldown').Plugin} */
export function leanUndici() {
  return {
    name: 'lean-undici',
    resolveId: (id, importer) => (id in LEFT_OUT && FROM.test(importer ?? '') ? NAME + id : null),
    load: (id) => (id.startsWith(NAME) ? LEFT_OUT[id.slice(NAME.length)] : null),
  };
}
