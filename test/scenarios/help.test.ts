import { describe, expect, it } from 'vitest';
import { COMMANDS, FLAGS, flagUsage } from '../../src/cli/flags.ts';
import { runCli } from '../support/cli.ts';
import { ROOT } from '../support/repository.ts';

/** Every variable that the command line looks at, besides those of Node itself. */
const VARIABLES = [
  'GLADLY_API_USER',
  'GLADLY_API_TOKEN',
  'GLADLY_SECRET_<NAME>',
  'GLADLY_SIGNING_KEY',
  'NO_COLOR',
  'FORCE_COLOR',
];

const run = (...argv: readonly string[]) => runCli(argv, { cwd: ROOT });

describe('the help that is built', () => {
  it('names every command, variable and exit code, and ends with 0', async () => {
    const { code, stdout, stderr } = await run('--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of COMMANDS) expect(stdout).toContain(`\n  ${command} `);
    for (const variable of VARIABLES) expect(stdout).toContain(variable);
    for (const exit of [0, 1, 2, 3, 4])
      expect(stdout).toMatch(new RegExp(`^ {2}${exit} {2,}\\w`, 'm'));
  });

  it('is the same by all the ways to ask for it', async () => {
    const asked = [['--help'], ['-h'], ['help'], []];
    const [first, ...others] = await Promise.all(asked.map((argv) => run(...argv)));
    for (const other of others) expect(other).toEqual(first);
  });

  it('names every flag on the pages of its commands', async () => {
    const pages = await Promise.all(
      COMMANDS.map(
        async (command) => [command, await run(...command.split(' '), '--help')] as const,
      ),
    );
    for (const [command, { code, stdout }] of pages) {
      expect(code).toBe(0);
      const expected = FLAGS.filter(({ commands }) => commands.includes(command)).map(flagUsage);
      const listed = stdout.split('\nFlags:\n')[1]?.split('\n\n')[0] ?? '';
      const usages = [...listed.matchAll(/^ {2}(-\S.*?)(?= {2,}|$| [A-Z])/gm)].map(
        ([, one]) => one,
      );
      expect([command, usages]).toEqual([command, expected]);
    }
    const everywhere = pages.map(([, { stdout }]) => stdout).join('');
    for (const flag of FLAGS) expect(everywhere).toContain(flagUsage(flag));
  });

  it('of a command is the same before and behind it', async () => {
    const ways = [
      ['help', 'apply'],
      ['apply', '--help'],
      ['--help', 'apply'],
      ['apply', '-h'],
    ];
    const [first, ...others] = await Promise.all(ways.map((argv) => run(...argv)));
    // The program names itself as it was started.
    expect(first?.stdout).toMatch(/^Usage: node \S*cli\.js apply \[flags\]$/m);
    for (const other of others) expect(other).toEqual(first);
  });

  it('is asked of nothing: no file, no credentials, no network', async () => {
    const { code, stdout } = await runCli(['plan', '--help', '--config', 'none.yml'], {
      cwd: '/',
      environment: { GLADLY_API_TOKEN: '' },
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: node \S*cli\.js plan \[flags\]$/m);
  });
});

describe('vendors', () => {
  const IDS = ['assembled', 'gladly-sidekick', 'hioperator', 'idiomatic', 'playvox'];

  it('lists five, each with its inputs, in words and in JSON', async () => {
    const [asText, asJson] = await Promise.all([run('vendors'), run('vendors', '--json')]);
    const { vendors } = JSON.parse(asJson.stdout) as {
      readonly vendors: readonly { readonly id: string; readonly inputs: { key: string }[] }[];
    };
    expect(vendors.map(({ id }) => id).toSorted()).toEqual(IDS);
    for (const { id, inputs } of vendors) {
      expect(asText.stdout).toContain(id);
      for (const { key } of inputs) expect(asText.stdout).toContain(key);
    }
    expect([asText, asJson].map(({ code, stderr }) => ({ code, stderr }))).toEqual([
      { code: 0, stderr: '' },
      { code: 0, stderr: '' },
    ]);
  });
});
