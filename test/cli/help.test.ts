import { describe, expect, it } from 'vitest';
import { parseInvocation } from '../../src/cli/args.ts';
import { COMMANDS, commandUsage, FLAGS, flagsOf, flagUsage } from '../../src/cli/flags.ts';
import { flagTable, helpText } from '../../src/cli/help.ts';
import { PROGRAM } from '../../src/cli/program.ts';

describe('the help', () => {
  it('names every command, the environment and every exit code', () => {
    const text = helpText(null, PROGRAM);
    for (const command of COMMANDS) expect(text).toContain(`\n  ${command} `);
    for (const variable of ['GLADLY_API_USER', 'GLADLY_API_TOKEN', 'GLADLY_SECRET_<NAME>']) {
      expect(text).toContain(`\n  ${variable} `);
    }
    expect(text.match(/^ {2}[0-4] {2}/gm)).toEqual(['  0  ', '  1  ', '  2  ', '  3  ', '  4  ']);
  });

  it.each(COMMANDS)('on %s lists its flags with their defaults, and no others', (command) => {
    const text = helpText(command, PROGRAM);
    expect(text).toContain(`Usage: gladly-integrations ${commandUsage(command)} [flags]`);
    for (const flag of FLAGS) {
      const isListed = text.includes(`\n  ${flagUsage(flag)} `);
      expect(isListed).toBe(flag.commands.includes(command));
    }
    const words = text.replaceAll(/\s+/g, ' ');
    const fallbacks = flagsOf(command).flatMap(({ fallback }) => fallback ?? []);
    for (const fallback of fallbacks) expect(words).toContain(`Default: ${fallback}.`);
  });

  it('on apply says how it ends where nobody approves', () => {
    const words = helpText('apply', PROGRAM).replaceAll(/\s+/g, ' ');
    expect(words).toContain(
      'Without any of them it prints the plan, writes nothing and ends with 0.',
    );
  });

  it.each([null, ...COMMANDS])('on %s has examples that are understood', (about) => {
    const examples = helpText(about, PROGRAM).split('Examples:\n')[1]?.trimEnd().split('\n') ?? [];
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const [program, ...argv] = example.trim().split(' ');
      expect(program).toBe('gladly-integrations');
      expect(parseInvocation(argv).command).not.toBe('help');
    }
  });

  it.each([null, ...COMMANDS])('on %s fits 100 characters', (about) => {
    const longest = Math.max(
      ...helpText(about, PROGRAM)
        .split('\n')
        .map((line) => line.length),
    );
    expect(longest).toBeLessThanOrEqual(100);
  });
});

describe('the table for the README', () => {
  it('has a row for every flag, with its commands and its default', () => {
    const rows = flagTable().split('\n');
    expect(rows).toHaveLength(FLAGS.length + 2);
    expect(rows).toContain(
      '| `--config <file>` | `validate`, `plan`, `apply`, `drift`, `export`, `ledger rebuild`, `handover`, `init` ' +
        '| The configuration file. | gladly-integrations.yml |',
    );
    expect(rows).toContain(
      '| `--scope <changes\\|all>` | `plan`, `apply` ' +
        '| What the file changed, or also what was changed in Gladly. | changes |',
    );
    expect(rows).toContain('| `--quiet` | all | No progress. |  |');
  });
});
