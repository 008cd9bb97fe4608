import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { parseInvocation } from '../../src/cli/args.ts';
import { codes, load } from '../support/config.ts';
import { textOf } from '../support/repository.ts';

const GUIDE = textOf('docs/vendor-definitions.md');

const VENDOR = './vendors/acme.yml';
const CONFIG = 'gladly-integrations.yml';

interface Snippet {
  readonly line: number;
  /** The file that it is, or is to be added to. */
  readonly file: string;
  readonly isPart: boolean;
  readonly text: string;
}

type Mapping = Readonly<Record<string, unknown>>;

/** Blocks of a language, with the line of the page where each begins. */
function blocks(language: string): readonly { readonly line: number; readonly text: string }[] {
  return [...GUIDE.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(
    (found) => ({
      line: GUIDE.slice(0, found.index).split('\n').length,
      text: found[1] ?? '',
    }),
  );
}

const SNIPPETS = blocks('yaml').flatMap(({ line, text }): readonly Snippet[] => {
  const [, part, file] = /^# (in )?(\S+\.yml)\n/.exec(text) ?? [];
  return file === undefined ? [] : [{ line, file, isPart: part !== undefined, text }];
});

/** A file as it stands after a part, with how many snippets a reader has merged by then. */
const WHOLES = blocks('yaml').flatMap(({ line, text }) => {
  const [, file] = /^# (\S+\.yml), whole\n/.exec(text) ?? [];
  const count = SNIPPETS.filter((snippet) => snippet.line < line).length;
  return file === undefined ? [] : [{ line, file, text, count }];
});

/** Mappings go into each other, all else takes the place of what was there. */
function laidOver(below: unknown, above: unknown): unknown {
  if (!isMapping(below) || !isMapping(above)) return above;
  const members = Object.entries(above).map(([key, value]): [string, unknown] => [
    key,
    laidOver(below[key], value),
  ]);
  return { ...below, ...Object.fromEntries(members) };
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Both files as a reader has them after the first `count` snippets. */
function filesAfter(count: number): Readonly<Record<string, unknown>> {
  const files = new Map<string, unknown>();
  for (const { file, isPart, text } of SNIPPETS.slice(0, count)) {
    const own: unknown = parse(text);
    files.set(file, isPart ? laidOver(files.get(file), own) : own);
  }
  return Object.fromEntries(files);
}

/** What is found in both files then; the config alone where the guide has come no further. */
async function findings(count: number): Promise<readonly string[]> {
  const files = filesAfter(count);
  const config = stringify(files[CONFIG] ?? files[VENDOR]);
  const { diagnostics } = await load(config, { vendors: { [VENDOR]: stringify(files[VENDOR]) } });
  return codes(diagnostics);
}

describe('the guide to vendor definitions', () => {
  it('has snippets for both files in every part that builds them', () => {
    expect(SNIPPETS.map(({ file }) => file).filter((file) => file === CONFIG)).toHaveLength(6);
    expect(SNIPPETS.map(({ file }) => file).filter((file) => file === VENDOR)).toHaveLength(6);
    expect(blocks('yaml')).toHaveLength(SNIPPETS.length + WHOLES.length);
  });

  it.each(WHOLES)('shows $file at line $line as its reader has merged it', ({ file, ...whole }) => {
    expect(parse(whole.text)).toEqual(filesAfter(whole.count)[file]);
  });

  it('shows each file after every part that changes it', () => {
    const parts = GUIDE.split(/^## (?=[2-7]\. )/m).slice(1);
    for (const part of parts) {
      for (const file of [VENDOR, CONFIG]) {
        expect(part.includes(`# ${file}, whole\n`)).toBe(part.includes(`# in ${file}\n`));
      }
    }
  });

  it.each([...new Set(WHOLES.map(({ count }) => count))])(
    'has nothing to find at the end of a part, after %i pieces',
    async (count) => {
      expect(await findings(count)).toEqual([]);
    },
  );

  // After a change of the definition alone, the file may lack what the guide adds next.
  it.each(SNIPPETS.map((snippet, index) => ({ ...snippet, count: index + 1 })))(
    'leaves its reader with sound files after line $line',
    async ({ file, count }) => {
      const found = await findings(count);
      const isNext = (code: string) => /missing-input|user-without-email/.test(code);
      const unexpected = file === CONFIG ? found : found.filter((code) => !isNext(code));
      expect(count === 1 ? [] : unexpected).toEqual([]);
    },
  );

  it('asks for what it adds next, and not for anything that it never gives', async () => {
    const all = SNIPPETS.length;
    expect(await findings(all)).toEqual([]);
    const beforeInputs = SNIPPETS.findIndex(({ text }) => text.includes('webhook-url: https'));
    expect(await findings(beforeInputs)).toEqual(['7:5 missing-input', '7:5 missing-input']);
  });

  it('comes to an integration that has all that the guide speaks of', async () => {
    const files = filesAfter(SNIPPETS.length);
    const { organizations } = await load(stringify(files[CONFIG]), {
      vendors: { [VENDOR]: stringify(files[VENDOR]) },
    });
    const production = organizations?.get('production');
    const { steps, resources, inboxes } = production?.desired ?? {};
    expect(steps?.map(({ id }) => id)).toEqual([
      'create-user',
      'inbox-sla',
      'connect',
      'language-fr',
      'language-de',
      'glossary-fr',
      'members-summaries',
      'members-vip',
      'tell-agents',
    ]);
    expect(resources?.map(({ address }) => address).toSorted()).toEqual([
      'acme.topic.failed',
      'acme.topic.own',
      'acme.topic.summarised',
      'acme.webhook.closed',
    ]);
    expect(inboxes?.map(({ name }) => name).toSorted()).toEqual(['Summaries', 'VIP']);
    expect(production?.handovers.get('acme')?.entries['languages']).toMatchObject({
      rows: [
        ['en', 'none'],
        ['fr', 'https://words.acme.example/fr'],
        ['de', 'none'],
      ],
    });
  });

  it('has command lines that are understood', () => {
    const lines = blocks('sh').flatMap(({ text }) => text.split('\n'));
    const commands = lines.filter((line) => line.startsWith('node dist/cli.js '));
    expect(commands.length).toBeGreaterThanOrEqual(5);
    for (const line of commands) {
      const argv = line.split(' ').slice(2);
      expect(parseInvocation(argv).command).toBe(
        argv.slice(0, argv[1] === 'show' ? 2 : 1).join(' '),
      );
    }
  });

  it('explains every key of a vendor definition', () => {
    const schema = JSON.parse(textOf('config-schema/vendor.schema.json')) as {
      readonly properties: Mapping;
      readonly $defs: Readonly<Record<string, { readonly properties?: Mapping }>>;
    };
    const kinds = ['input', 'user', 'inbox', 'topic', 'webhook', 'step', 'handover'];
    const keys = [
      ...Object.keys(schema.properties),
      ...kinds.flatMap((kind) => Object.keys(schema.$defs[kind]?.properties ?? {})),
    ];
    const spoken = (key: string) => new RegExp(`(?<![\\w-])${key}(?![\\w-])`).test(GUIDE);
    expect([...new Set(keys)].filter((key) => !spoken(key))).toEqual([]);
  });
});
