import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from '../support/config.ts';
import { filesBelow, ROOT, textOf } from '../support/repository.ts';

const README = textOf('README.md');
const WORKFLOWS = filesBelow('examples/workflows');
const pages = [
  'README.md',
  ...filesBelow('docs').flatMap((file) => (file.endsWith('.md') ? [`docs/${file}`] : [])),
];

/** Targets of the links of a page inside the repository, with the heading that they lead to. */
function linksOf(page: string): readonly { readonly file: string; readonly heading: string }[] {
  const targets = [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets
    .filter((target) => !target.includes('://'))
    .map((target) => {
      const [path = '', heading = ''] = target.split('#');
      return { file: path === '' ? page : normalize(join(dirname(page), path)), heading };
    });
}

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(page: string): readonly string[] {
  return [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}

describe('the pages for users', () => {
  it.each(pages)('have links that lead somewhere: %s', (page) => {
    const lost = linksOf(page).filter(
      ({ file, heading }) =>
        !existsSync(join(ROOT, file)) || (heading !== '' && !anchorsOf(file).includes(heading)),
    );
    expect(lost).toEqual([]);
  });

  it('are all reached from the first screen of the README', () => {
    const first = README.split('\n## ')[0] ?? '';
    const own = pages.filter((page) => /^docs\/[^/]+$/.test(page));
    expect([...own, 'docs/vendors/README.md'].filter((page) => !first.includes(page))).toEqual([]);
  });
});

describe('the README', () => {
  it('begins with the two commands to try it and to test it', () => {
    const [, , fence, demo, test] = README.split('\n');
    expect([fence, demo, test]).toEqual([
      '```sh',
      expect.stringMatching(/^node dist\/cli\.js demo /),
      expect.stringMatching(/^npm cit /),
    ]);
  });

  it('has a file that is right, and whose secrets every workflow passes on', async () => {
    const file = /^```yaml\n(version: 1\n.*?)^```$/ms.exec(README)?.[1] ?? '';
    expect((await load(file)).diagnostics.filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
    const names = [...file.matchAll(/secret: (\w+)/g)].map(([, name = '']) => name);
    expect(names).not.toEqual([]);
    for (const name of names) {
      const line = `GLADLY_SECRET_${name}: \${{ secrets.${name} }}`;
      const without = WORKFLOWS.filter(
        (workflow) => !textOf(`examples/workflows/${workflow}`).includes(line),
      );
      expect(without).toEqual([]);
    }
  });
});

describe('the words for an operations lead', () => {
  it.each(['Plan', 'Drift', 'Ledger', 'Scope', 'Digest', 'Reviewed', 'PING', 'Adopt', 'Complete'])(
    'explain %s',
    (word) => {
      expect(textOf('docs/words.md')).toMatch(new RegExp(`^\\| \\*\\*${word}\\*\\*`, 'm'));
    },
  );
});
