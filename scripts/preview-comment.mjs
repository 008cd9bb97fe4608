#!/usr/bin/env node
// `npm run preview:comment` renders what people read on GitHub to HTML as GitHub would show it,
// and to PNG where Chromium is found. `npm run preview:comment -- <folder> <name>...` says where
// to, and which ones.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Marked } from 'marked';
import { rolldown } from 'rolldown';
import { ROOT } from './root.mjs';

const require = createRequire(import.meta.url);
const CSS = readFileSync(require.resolve('github-markdown-css/github-markdown-light.css'), 'utf8');
const MERMAID = require.resolve('mermaid/dist/mermaid.min.js');
const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Longer texts are cut: a picture is to be looked at, the HTML file is to be scrolled. */
const HIGHEST = 1300;

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--window-size=940,1400',
  '--virtual-time-budget=8000',
];

const [target = '.tmp/comment', ...only] = process.argv.slice(2);
const folder = resolve(ROOT, target);
mkdirSync(folder, { recursive: true });

const situations = await situationsOf();
const browser = CHROMIUM.find((name) => spawnSync(name, ['--version']).status === 0);
if (browser === undefined) {
  process.stdout.write(
    'No Chromium was found, so there are HTML files only. With Debian or Ubuntu: apt-get install ' +
      'chromium fonts-noto-color-emoji fonts-liberation\n',
  );
}
for (const { name, markdown } of situations) {
  if (only.length > 0 && !only.includes(name)) continue;
  writeFileSync(join(folder, `${name}.md`), markdown);
  const html = join(folder, `${name}.html`);
  writeFileSync(html, page(markdown));
  if (browser !== undefined) picture(browser, html);
  process.stdout.write(`${join(target, name)}: ${Buffer.byteLength(markdown)} bytes\n`);
}

/** @returns {Promise<readonly { readonly name: string, readonly markdown: string }[]>} */
async function situationsOf() {
  const out = mkdtempSync(join(tmpdir(), 'gladly-integrations-preview-'));
  try {
    const build = await rolldown({
      cwd: ROOT,
      input: 'test/support/comment-situations.ts',
      platform: 'node',
    });
    await build.write({ dir: out, format: 'esm', entryFileNames: 'situations.mjs' });
    await build.close();
    const { commentSituations } = await import(pathToFileURL(join(out, 'situations.mjs')).href);
    return await commentSituations(
      readFileSync(join(ROOT, 'config-schema/examples/full.yml'), 'utf8'),
    );
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** @param {string} markdown */
function page(markdown) {
  const marked = new Marked({ gfm: true, breaks: true });
  marked.use({
    renderer: {
      code({ text, lang }) {
        if (lang === 'mermaid') return `<pre class="mermaid">${escape(text)}</pre>`;
        if (lang === 'diff')
          return `<pre><code>${text.split('\n').map(diffLine).join('\n')}</code></pre>`;
        return false;
      },
    },
  });
  const html = marked
    .parse(markdown, { async: false })
    .replace(
      /<blockquote>\s*<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*(?:<br>)?/g,
      (_, /** @type {string} */ kind) => {
        const word = kind[0] + kind.slice(1).toLowerCase();
        const mark = `<p class="markdown-alert-title">${word}</p>`;
        return `<blockquote class="markdown-alert markdown-alert-${kind.toLowerCase()}">${mark}<p>`;
      },
    );
  return `<!doctype html><meta charset="utf-8"><style>${CSS}
body { margin: 0; background: #fff }
.box { max-width: 860px; margin: 16px auto; border: 1px solid #d1d9e0; border-radius: 6px }
.author { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; font: 14px Arial }
.markdown-body { padding: 16px }
.markdown-alert-title { font-weight: 500 }
.added { background: #dafbe1; display: inline-block; width: 100% }
.removed { background: #ffebe9; display: inline-block; width: 100% }
</style><div class="box"><div class="author"><b>github-actions</b> bot</div>
<article class="markdown-body">${html}</article></div>
<script src="${pathToFileURL(MERMAID).href}"></script>
<script>
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
mermaid.run().finally(() => {
  document.documentElement.dataset.height = String(document.body.scrollHeight + 16);
});
</script>`;
}

/** @param {string} line */
function diffLine(line) {
  const classes = { '+': 'added', '-': 'removed' };
  const name = classes[/** @type {'+' | '-'} */ (line[0])] ?? '';
  return `<span class="${name}">${escape(line)}</span>`;
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/**
 * @param {string} program
 * @param {string} html
 */
function picture(program, html) {
  const address = pathToFileURL(html).href;
  const [, height = HIGHEST] =
    /data-height="(\d+)"/.exec(chromium(program, ['--dump-dom', address])) ?? [];
  const size = Math.min(Number(height), HIGHEST);
  const png = html.replace(/\.html$/, '.png');
  chromium(program, [`--window-size=940,${size}`, `--screenshot=${png}`, address]);
}

/**
 * @param {string} program
 * @param {readonly string[]} options
 */
function chromium(program, options) {
  const profile = mkdtempSync(join(tmpdir(), 'gladly-integrations-chromium-'));
  try {
    return execFileSync(program, [...FLAGS, `--user-data-dir=${profile}`, ...options], {
      stdio: ['ignore', 'pipe', 'ignore'],
      encoding: 'utf8',
      timeout: 60_000,
    });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
