import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { describe, expect, it, onTestFinished } from 'vitest';
import { words } from '../support/failures.ts';
import { runHere } from '../support/here.ts';

const CONFIG = `version: 1
organizations: { production: { url: https://acme.gladly.com } }
integrations: { csat: { topics: { sent: { name: CSAT sent } } } }
`;

const COMMANDS = ['plan', 'apply', 'drift', 'export', 'ledger rebuild'] as const;

/** There are no credentials either, so whatever complains of the ledger has asked Gladly nothing. */
async function typed(command: string, ledger: string): Promise<string> {
  const fixture = await createFixture({ 'crm.yml': CONFIG });
  onTestFinished(() => fixture.rm());
  const argv = [...command.split(' '), '--config', join(fixture.path, 'crm.yml')];
  const { code, aside } = await runHere([...argv, '--ledger', join(fixture.path, ledger)]);
  expect(code).toBe(1);
  return words(aside);
}

describe.each(COMMANDS)('a ledger that is named to %s', (command) => {
  it('in a folder that is not there is refused before anything else is done', async () => {
    const told = await typed(command, 'nope/gladly.ledger.json');
    expect(told).toMatch(/The folder of the ledger \S+nope\/gladly\.ledger\.json is not there/);
    expect(told).toMatch(/Correct --ledger, or make the folder \S+nope first\./);
  });

  it('and is a folder itself is refused with the name of a file in it', async () => {
    expect(await typed(command, '.')).toMatch(/is a folder.* as in \S+\/gladly\.ledger\.json\./);
  });

  it('and is not there yet is none: the first apply makes it', async () => {
    expect(await typed(command, 'gladly.ledger.json')).toContain('GLADLY_API_TOKEN');
  });
});
