import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parseInvocation } from '../../src/cli/args.ts';
import { applyCommand } from '../../src/cli/command-line.ts';
import { PROGRAM } from '../../src/cli/program.ts';
import type { PlanRequest } from '../../src/commands/request.ts';

const REQUEST: PlanRequest = {
  config: 'gladly-integrations.yml',
  allowedHosts: [],
  organization: null,
  ledger: null,
  requestsPerSecond: 8,
  webhookHosts: null,
  maxRemovals: 3,
  base: null,
  scope: 'changes',
};

describe('the command that applies a plan', () => {
  it('is short where nothing was asked for', () => {
    expect(applyCommand(REQUEST, PROGRAM)).toBe('gladly-integrations apply');
  });

  it('has everything that was asked for, but for scope and approval', () => {
    const request = { ...REQUEST, organization: 'sandbox', ledger: 'l.json', maxRemovals: 12 };
    expect(applyCommand({ ...request, scope: 'all' }, PROGRAM)).toBe(
      'gladly-integrations apply --organization sandbox --ledger l.json --max-removals 12',
    );
  });

  it('asks for the same again when a shell reads it', () => {
    const request: PlanRequest = {
      config: 'it\'s a $(file) `x` \\ "y".yml',
      allowedHosts: ['localhost:4010', 'b.example'],
      organization: '-odd',
      ledger: 'a b.json',
      requestsPerSecond: 2.5,
      webhookHosts: ['*.example'],
      maxRemovals: 0,
      base: 'origin/main',
      scope: 'changes',
    };
    const [, ...argv] = words(applyCommand(request, PROGRAM));
    expect(parseInvocation(argv)).toMatchObject({ command: 'apply', request });
  });
});

/** The words that a real shell makes of a command line. */
function words(commandLine: string): readonly string[] {
  const script = `printf '%s\\0' ${commandLine}`;
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}
