import { describe, expect, it } from 'vitest';
import type { OrganizationSeed } from '../../src/emulator/seed.ts';
import type { CliRun } from '../support/cli.ts';
import { typed } from '../support/failures.ts';
import type { Scenario } from '../support/scenario.ts';
import { addFaults, csat, scenario } from '../support/scenario.ts';

const RIGHT_TO_LEFT = '\u202e';
const LINE_SEPARATOR = '\u2028';

/** Clears the screen, writes the window's title, turns the text round, and begins lines. */
const HOSTILE =
  `\u001b[2J\u001b]0;title\u0007${RIGHT_TO_LEFT}lanif\u2066\u200b\u0000\u009b31m` +
  `\nRefused: nothing\r\nApply would delete 1 webhook.${LINE_SEPARATOR}No drift:\u0085\tend`;

/** What a terminal obeys or a reader cannot see; a new line is all that our own text needs. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const CONFIG = csat(`
  user: { email: csat@acme.com, name: CSAT }
  inboxes: { surveys: { name: Surveys } }
  topics: { sent: { name: CSAT sent }, late: { name: Late, parent: sent } }
  webhooks: { survey: { name: Survey, url: https://hooks.acme.com/csat, events: [TASK/CREATED] } }
`);

const SEED: OrganizationSeed = {
  name: HOSTILE,
  users: [{ name: HOSTILE, email: 'csat@acme.com' }],
  inboxes: [{ name: `Surveys ${HOSTILE}` }],
  topics: [{ name: HOSTILE }, { name: 'Late', parent: HOSTILE }],
  webhooks: [
    { name: HOSTILE, url: 'https://hooks.acme.com/csat', events: ['TASK/CREATED'] },
    { name: `x${HOSTILE}`, url: `https://hooks.acme.com/${HOSTILE}`, events: [HOSTILE] },
  ],
};

const COMMANDS = ['plan --verbose', 'plan', 'plan --json', 'apply --yes', 'drift', 'drift --json'];

function expectHarmless({ stdout, stderr }: CliRun): void {
  for (const text of [stdout, stderr]) {
    expect(new Set(text.match(UNSAFE)?.map((found) => JSON.stringify(found)))).toEqual(
      new Set(text === '' ? [] : ['"\\n"']),
    );
    expect(text).not.toMatch(/^(?:Refused: nothing|Apply would delete|No drift:)/m);
  }
}

describe.each(COMMANDS)('hostile names in Gladly, as %s shows them', (command) => {
  it('do nothing to a terminal and cannot pass for a line of ours', async () => {
    const here = await scenario({ config: CONFIG, seed: SEED });
    const run = await here.run(command);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('\\u202e');
    expectHarmless(run);
  });
});

describe('hostile words of an answer', () => {
  it('that refuses a write do nothing to a terminal', async () => {
    const here = await scenario({ config: CONFIG });
    refuseWrites(here);
    for (const mode of ['', ' --json', ' --verbose']) {
      const run = await here.run(`apply --yes${mode}`);
      expect(run.code).not.toBe(0);
      expectHarmless(run);
    }
  });

  it('that refuses a question do nothing to a terminal', async () => {
    const here = await scenario({ config: CONFIG });
    const effect = { type: 'answer', status: 400, body: HOSTILE } as const;
    addFaults(here, { on: { times: 'always' }, effect });
    for (const mode of ['', ' --json', ' --verbose']) {
      const run = await here.run(`plan${mode}`);
      expect(run.code).toBe(1);
      expectHarmless(run);
    }
  });
});

describe('a hostile file', () => {
  it('does nothing to the terminal of the one who validates it', async () => {
    const text = JSON.stringify(HOSTILE);
    const here = await scenario({
      config: csat(`
        title: ${text}
        vendr: ${text}
        topics: { sent: { name: ${text}, parent: ${text} } }
        webhooks: { ${text}: { url: ${text}, events: [${text}] } }
      `),
    });
    for (const mode of ['', ' --json']) {
      const run = await here.run(`validate${mode}`);
      expect(run.code).toBe(1);
      expectHarmless(run);
    }
  });
});

describe('a hostile command line', () => {
  const word = HOSTILE.replaceAll(/[ \0]/g, '_');

  it.each([
    ['organization', ['plan', `--organization=${word}`]],
    ['file', ['plan', `--config=${word}`]],
    ['base', ['plan', `--base=${word}`]],
    ['flag', ['plan', `--${word}`]],
    ['command', [word]],
    ['value', ['plan', `--scope=${word}`]],
  ])('does nothing to a terminal where its %s comes from elsewhere', async (_title, argv) => {
    const here = await scenario({ config: CONFIG });
    for (const mode of [[], ['--json']]) {
      const run = await typed(here, [...argv, '--allowed-hosts', here.emulator.host, ...mode]);
      expect(run.code).toBe(1);
      expectHarmless(run);
    }
  });
});

function refuseWrites(here: Scenario): void {
  const error = { attr: HOSTILE, code: HOSTILE, detail: HOSTILE };
  const effect = { type: 'answer', status: 400, body: { errors: [error] } } as const;
  addFaults(here, { on: { method: 'write', times: 'always' }, effect });
}
