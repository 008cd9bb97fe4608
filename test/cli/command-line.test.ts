import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parseInvocation } from '../../src/cli/args.ts';
import {
  applyCommand,
  firstPlanCommand,
  handoverCommand,
  validateCommand,
} from '../../src/cli/command-line.ts';
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
  it('proposes a ledger where none was named, and nothing else', () => {
    expect(applyCommand(REQUEST, PROGRAM)).toBe(
      'gladly-integrations apply --ledger gladly.ledger.json',
    );
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

describe('the first commands for a file', () => {
  it('carry what was typed, and the plan a ledger', () => {
    const request = { config: 'crm.yml', allowedHosts: ['localhost:4010'] };
    const flags = '--config crm.yml --allowed-hosts localhost:4010';
    expect(validateCommand(request, PROGRAM)).toBe(`gladly-integrations validate ${flags}`);
    expect(firstPlanCommand(request, PROGRAM)).toBe(
      `gladly-integrations plan ${flags} --ledger gladly.ledger.json`,
    );
    expect(firstPlanCommand({ ...request, ledger: 'l.json' }, PROGRAM)).toBe(
      `gladly-integrations plan ${flags} --ledger l.json`,
    );
  });

  it('name the organization, where one of several is meant', () => {
    const request = { config: 'crm.yml', allowedHosts: [], organization: 'eu west' };
    const flags = "--config crm.yml --organization 'eu west'";
    expect(firstPlanCommand(request, PROGRAM)).toContain(`plan ${flags} --ledger`);
    expect(handoverCommand(request, 'playvox', PROGRAM)).toBe(
      `gladly-integrations handover playvox ${flags}`,
    );
  });
});

/** The words that a real shell makes of a command line. */
function words(commandLine: string): readonly string[] {
  const script = `printf '%s\\0' ${commandLine}`;
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}
