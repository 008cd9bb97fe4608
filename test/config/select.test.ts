import { describe, expect, it } from 'vitest';
import { selectOrganization } from '../../src/config/select.ts';
import { load } from '../support/config.ts';

const ONE = `version: 1
organizations:
  production: { url: https://acme.gladly.com }
`;
const TWO = `${ONE}  sandbox: { url: https://acme.gladly.qa }\n`;

const select = async (source: string, asked?: string) =>
  selectOrganization(await load(source), asked);

describe('the organization that is meant', () => {
  it('is the only one, when none is asked for', async () => {
    expect(await select(ONE)).toEqual({ name: 'production', problem: null });
  });

  it('is the one that is asked for', async () => {
    expect(await select(TWO, 'sandbox')).toEqual({ name: 'sandbox', problem: null });
  });

  it('has to be named when there are several', async () => {
    const { name, problem } = await select(TWO);
    expect(name).toBeNull();
    expect(problem).toMatchObject({
      code: 'organization-needed',
      known: ['production', 'sandbox'],
      place: { line: 2, column: 1 },
    });
  });

  it('has to be in the file', async () => {
    expect((await select(TWO, 'sandbx')).problem).toMatchObject({
      code: 'unknown-organization',
      name: 'sandbx',
      suggestions: ['sandbox'],
    });
  });

  it('cannot be told from a file that declares none', async () => {
    expect((await select('version: 1\norganizations: {}\n')).problem).toMatchObject({
      code: 'organization-needed',
      known: [],
    });
  });

  it('is found by name even in a file with errors', async () => {
    const source = `${TWO}ignor: []\n`;
    expect((await load(source)).organizations).toBeNull();
    expect(await select(source, 'production')).toEqual({ name: 'production', problem: null });
  });
});
