import { describe, expect, it } from 'vitest';
import { parseInvocation } from '../../src/cli/args.ts';
import { load } from '../support/config.ts';
import { textOf } from '../support/repository.ts';

const PAGE = textOf('docs/steps.md');

function blocksOf(language: string): readonly string[] {
  const blocks = PAGE.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'));
  return [...blocks].map(([, text = '']) => text);
}

function rowsBelow(heading: string): readonly string[] {
  const section = PAGE.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const firsts = section.matchAll(/^\| (`[^|]*`) +\|/gm);
  return [...firsts].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, key = '']) => key),
  );
}

describe('the page about steps', () => {
  it('has files that are right, with nothing to warn of', async () => {
    const files = blocksOf('yaml');
    expect(files.length).toBe(2);
    for (const file of files) expect((await load(file)).diagnostics).toEqual([]);
  });

  it('explains every key of a step, and no other', () => {
    const schema = JSON.parse(textOf('config-schema/gladly-integrations.schema.json')) as {
      $defs: { step: { properties: object } };
    };
    const keys = Object.keys(schema.$defs.step.properties).filter((key) => key !== 'where-before');
    expect(rowsBelow('Steps of your own').toSorted()).toEqual(keys.toSorted());
    expect(PAGE).toContain('`where-before`');
  });

  it('explains every state of an integration, and no other', () => {
    const schema = JSON.parse(textOf('config-schema/plan.schema.json')) as {
      $defs: { integration: { properties: { state: { enum: string[] } } } };
    };
    expect(rowsBelow('How far an integration is').toSorted()).toEqual(
      schema.$defs.integration.properties.state.enum.toSorted(),
    );
  });

  it('has commands that are understood', () => {
    const lines = blocksOf('sh').flatMap((block) => block.trim().split('\n'));
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      const [program, ...argv] = (line.split(' #')[0] ?? '').trim().split(/\s+/);
      expect(program).toBe('gladly-integrations');
      expect(parseInvocation(argv).command).toBe('handover');
    }
  });
});
