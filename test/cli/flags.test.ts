import { describe, expect, it } from 'vitest';
import { parseInvocation } from '../../src/cli/args.ts';
import type { Flag } from '../../src/cli/flags.ts';
import { COMMANDS, FLAGS, OPERANDS } from '../../src/cli/flags.ts';

describe('the table of flags', () => {
  it.each(COMMANDS)('is what %s is held to: its flags are taken, the others refused', (command) => {
    for (const flag of FLAGS.filter(({ name }) => !['help', 'version'].includes(name))) {
      const operand = OPERANDS[command] === undefined ? [] : ['idiomatic'];
      const argv = [...command.split(' '), ...operand, `--${flag.name}`, ...sampleOf(flag.value)];
      const refusal = `${command} has no flag --${flag.name};`;
      const message = outcomeOf(argv);
      expect(message.startsWith(refusal)).toBe(!flag.commands.includes(command));
    }
  });

  it('lists the flags of the design', () => {
    const design = [
      'config organization base ledger json out detailed-exitcode scope approve yes max-removals',
      'allowed-hosts webhook-hosts requests-per-second no-color quiet verbose undo help version',
      'port seed as set url dry-run format csv',
    ].flatMap((line) => line.split(' '));
    expect(FLAGS.map(({ name }) => name).toSorted()).toEqual(design.toSorted());
  });
});

function sampleOf(value: Flag['value']): readonly string[] {
  if (value.type === 'choice') return value.choices.slice(0, 1);
  const samples: Readonly<Record<string, string>> = {
    text: 'acme',
    hosts: 'a.example',
    inputs: 'webhook-url=a',
    digest: '4f1c0d2a9b3e',
    number: '5',
  };
  const sample = samples[value.type];
  return sample === undefined ? [] : [sample];
}

/** What a command line that may lack another flag ends in. */
function outcomeOf(argv: readonly string[]): string {
  try {
    return parseInvocation(argv).command;
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}
