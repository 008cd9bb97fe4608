import { spawnSync } from 'node:child_process';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { formProblem } from '../../src/config/forms.ts';
import { parseYaml } from '../../src/config/parse.ts';
import type { ConfigFile } from '../../src/config/schema.generated.ts';
import { validateConfig } from '../../src/config/config-validator.generated.js';
import type { Blocks } from '../../src/kinds/blocks.ts';
import { SITUATIONS } from '../fixtures/config/index.ts';
import { marked } from '../support/config.ts';
import { ROOT, textOf } from '../support/repository.ts';

type Integration = NonNullable<ConfigFile['integrations']>[string];
type Schema = Readonly<Record<string, unknown>>;

const schema = JSON.parse(textOf('config-schema/gladly-integrations.schema.json')) as Schema;
const vendorSchema = JSON.parse(textOf('config-schema/vendor.schema.json')) as Schema;
const definitions = schema['$defs'] as Readonly<Record<string, Schema>>;

/** Every schema inside a schema, with a JSON pointer to it. */
function allSchemas(value: unknown, pointer = '#'): readonly (readonly [string, Schema])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const own = [[pointer, value as Schema]] as const;
  return [
    ...own,
    ...Object.entries(value)
      .filter(([key]) => !['examples', 'default', 'enum', 'const'].includes(key))
      .flatMap(([key, member]) => {
        const list = Array.isArray(member) ? (member as readonly unknown[]) : [member];
        return list.flatMap((one, index) =>
          allSchemas(one, `${pointer}/${key}${Array.isArray(member) ? `/${index}` : ''}`),
        );
      }),
  ];
}

function propertiesOf(name: string): readonly string[] {
  return Object.keys(definitions[name]?.['properties'] ?? {});
}

function ajvFor(root: Schema): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
  return ajv.addSchema(root, 'file');
}

/** What a schema says of itself, or by way of a reference. */
function description(one: Schema): unknown {
  const reference = typeof one['$ref'] === 'string' ? one['$ref'].replace('#/$defs/', '') : '';
  return one['description'] ?? definitions[reference]?.['description'];
}

describe('the schema of the file', () => {
  it('is valid by its own standard, without words that the standard does not have', () => {
    expect(() => ajvFor(schema).getSchema('file')).not.toThrow();
  });

  it('names no host', () => {
    const hosts = [...JSON.stringify(schema).matchAll(/"\$(?:id|ref)":"([^"#]+)/g)];
    expect(hosts.map(([, id]) => id)).toEqual(['urn:gladly-integrations:config:1']);
  });

  it('has a description for every key that a person may write', () => {
    const described = allSchemas(schema).flatMap(([pointer, one]) =>
      Object.entries((one['properties'] ?? {}) as Readonly<Record<string, Schema>>).map(
        ([key, property]) => [`${pointer}/${key}`, description(property)] as const,
      ),
    );
    expect(described.length).toBeGreaterThan(60);
    expect(described.filter(([, words]) => typeof words !== 'string')).toEqual([]);
  });

  it('is closed: what lists its keys allows no others', () => {
    const open = allSchemas(schema).filter(
      ([, one]) => one['properties'] !== undefined && one['additionalProperties'] === undefined,
    );
    expect(open).toEqual([]);
  });

  it('gives examples that are right', () => {
    const ajv = ajvFor(schema);
    const withExamples = allSchemas(schema).filter(([, one]) => Array.isArray(one['examples']));
    expect(withExamples.length).toBeGreaterThan(10);
    const wrong = withExamples.flatMap(([pointer, { examples }]) =>
      (examples as readonly unknown[])
        .filter((example) => !ajv.validate(`file${pointer}`, example))
        .map((example) => [pointer, example]),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['organization', ['url', 'integrations', 'ignore']],
    ['inbox', ['name', 'sla-minutes']],
    ['topic', ['name', 'parent', 'disabled', 'aliases', 'protected']],
    [
      'webhook',
      ['name', 'url', 'events', 'headers', 'basic', 'enabled', 'aliases', 'owner', 'protected'],
    ],
    ['confirmation', ['on', 'by', 'note']],
    ['ignoreRule', ['webhook', 'topic', 'reason', 'until']],
    ['secretReference', ['secret', 'prefix']],
  ])('has the published keys of %s', (name, keys) => {
    expect(propertiesOf(name)).toEqual(keys);
  });

  it.each([
    [
      'integration',
      [
        'vendor',
        'inputs',
        'user',
        'inboxes',
        'topics',
        'webhooks',
        'steps',
        'handover',
        'confirmed',
      ],
    ],
    ['step', ['title', 'where', 'do', 'who', 'why', 'when']],
  ])('has the published keys of %s among others', (name, keys) => {
    expect(propertiesOf(name)).toEqual(expect.arrayContaining(keys));
  });

  it('describes blocks that the code takes for what they are', () => {
    type Entries<Block extends keyof Integration> = Exclude<
      NonNullable<Integration[Block]>[string & keyof NonNullable<Integration[Block]>],
      false | null
    >;
    type Entry<Block extends 'inboxes' | 'topics'> = NonNullable<Blocks[Block]>[string];
    const inbox: Entry<'inboxes'> = { name: 'a', 'sla-minutes': 1 } satisfies Entries<'inboxes'>;
    const topic: Entry<'topics'> = { name: 'a', parent: 'b' } satisfies Entries<'topics'>;
    const written: NonNullable<Integration['user']> = { email: 'a@acme.com' };
    const user: NonNullable<Blocks['user']> = written;
    expect([inbox, topic, user]).toHaveLength(3);
  });
});

describe('the patterns of the schemas', () => {
  const patterns = [...allSchemas(schema), ...allSchemas(vendorSchema)].flatMap(([, one]) =>
    typeof one['pattern'] === 'string' ? [one['pattern']] : [],
  );

  it.each([...new Set(patterns)])('%s has a finding of its own', (pattern) => {
    const error = { keyword: 'pattern', params: { pattern } };
    const asError = error as unknown as Parameters<typeof formProblem>[0];
    expect(formProblem(asError, 'key', () => []).code).not.toBe('wrong-value');
  });
});

describe('the generated files', () => {
  it('are what the generator makes today', () => {
    const args = ['scripts/generate.mjs', '--check'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    expect(stdout + stderr).toBe('');
  });

  it('judge every situation as the schema does', () => {
    const validate = ajvFor(schema).getSchema('file');
    const values = SITUATIONS.flatMap(
      ({ yaml }) => parseYaml(marked(yaml).text, 'file').content ?? [],
    );
    expect(values.length).toBeGreaterThan(80);
    for (const { value } of values) expect(validateConfig(value)).toBe(validate?.(value));
  });

  it('ask for no package when the program starts', () => {
    expect(textOf('src/config/config-validator.generated.js')).not.toMatch(/\brequire\(|^import /m);
  });
});
