import { describe, expect, it } from 'vitest';
import { parseInvocation } from '../../src/cli/args.ts';
import { ReconcileError } from '../../src/shared/errors.ts';

const OUTPUT = { color: true, quiet: false, verbose: false, json: false };
const RESULT = { out: null, detailedExitcode: false };
const ORGANIZATION = {
  config: 'gladly-integrations.yml',
  allowedHosts: [],
  organization: null,
  ledger: null,
  requestsPerSecond: 8,
  webhookHosts: null,
  maxRemovals: 3,
};

describe('a command line', () => {
  it('without flags gets the defaults of the design', () => {
    expect(parseInvocation(['plan'])).toEqual({
      command: 'plan',
      ...OUTPUT,
      ...RESULT,
      request: { ...ORGANIZATION, base: null, scope: 'changes' },
    });
  });

  it('with every flag of apply is understood whole', () => {
    const argv = [
      'apply --config crm.yml --organization sandbox --base origin/main --ledger ledger.json',
      '--scope all --approve 4F1C0D2A9B3E --max-removals 12 --webhook-hosts a.example,*.b.example',
      '--allowed-hosts localhost:4010 --requests-per-second 0.5 --undo undo.json --out plan.json',
      '--detailed-exitcode --json --verbose --quiet --no-color',
    ].flatMap((line) => line.split(' '));
    expect(parseInvocation(argv)).toEqual({
      command: 'apply',
      color: false,
      quiet: true,
      verbose: true,
      json: true,
      out: 'plan.json',
      detailedExitcode: true,
      approval: { type: 'digest', digest: '4f1c0d2a9b3e' },
      undo: 'undo.json',
      request: {
        config: 'crm.yml',
        organization: 'sandbox',
        base: 'origin/main',
        ledger: 'ledger.json',
        scope: 'all',
        maxRemovals: 12,
        webhookHosts: ['a.example', '*.b.example'],
        allowedHosts: ['localhost:4010'],
        requestsPerSecond: 0.5,
      },
    });
  });

  it.each([
    [['validate'], { command: 'validate', request: { config: 'gladly-integrations.yml' } }],
    [['drift', '--ledger', 'l.json'], { command: 'drift', request: { ledger: 'l.json' } }],
    [
      ['export', '--url', 'https://acme.gladly.com', '--out', 'new.yml'],
      { command: 'export', target: 'new.yml', request: { url: 'https://acme.gladly.com' } },
    ],
    [['vendors', '--json'], { command: 'vendors', json: true }],
    [['demo'], { command: 'demo' }],
    [['apply'], { approval: { type: 'ask' }, undo: null }],
    [['apply', '--yes'], { approval: { type: 'yes' } }],
    [['emulator'], { port: 4010, seed: { type: 'named', name: 'acme' } }],
    [['emulator', '--port', '0', '--seed', 'large'], { port: 0, seed: { name: 'large' } }],
    [['emulator', '--seed', 'org.json'], { seed: { type: 'file', path: 'org.json' } }],
    [['ledger', 'rebuild', '--ledger', 'l.json'], { request: { ledger: 'l.json' } }],
    [['--ledger', 'l.json', 'ledger', 'rebuild'], { command: 'ledger rebuild' }],
  ])('%j is understood', (argv, expected) => {
    expect(parseInvocation(argv)).toMatchObject(expected);
  });

  it.each([
    [[], { command: 'help', about: null }],
    [['--help'], { command: 'help', about: null }],
    [['-h'], { command: 'help', about: null }],
    [['help'], { command: 'help', about: null }],
    [['help', 'ledger', 'rebuild'], { command: 'help', about: 'ledger rebuild' }],
    [['plan', '--help'], { command: 'help', about: 'plan' }],
    [['apply', '--yes', '-h'], { command: 'help', about: 'apply' }],
    [['--version'], { command: 'version' }],
  ])('%j asks for no work', (argv, expected) => {
    expect(parseInvocation(argv)).toEqual(expected);
  });

  it('of handover is understood whole', () => {
    const argv = 'handover playvox --organization sandbox --format markdown --csv out/'.split(' ');
    expect(parseInvocation(argv)).toEqual({
      command: 'handover',
      ...OUTPUT,
      format: 'markdown',
      csv: 'out/',
      request: {
        config: 'gladly-integrations.yml',
        allowedHosts: [],
        organization: 'sandbox',
        requestsPerSecond: 8,
        integration: 'playvox',
      },
    });
    expect(parseInvocation(['handover', 'playvox'])).toMatchObject({ format: 'text', csv: null });
  });

  it('gives lists separated by commas, by lines, or by several flags', () => {
    const expected = ['a.example', 'b.example:8443'];
    expect(hosts(['--allowed-hosts', 'a.example, b.example:8443'])).toEqual(expected);
    expect(hosts(['--allowed-hosts', 'a.example\nb.example:8443\n'])).toEqual(expected);
    expect(hosts(['--allowed-hosts', 'a.example', '--allowed-hosts=b.example:8443'])).toEqual(
      expected,
    );
  });

  it('takes a value that begins with a hyphen behind an equals sign', () => {
    expect(parseInvocation(['validate', '--config=-odd.yml'])).toMatchObject({
      request: { config: '-odd.yml' },
    });
  });
});

describe('a command line that cannot be understood', () => {
  it.each([
    ['a misspelt command', ['plna'], 'There is no command "plna".', 'Did you mean plan?'],
    ['half a command', ['ledger'], 'There is no command "ledger".', 'Did you mean ledger rebuild?'],
    ['no command', ['--json'], 'No command is given.', 'There are: validate, plan, apply'],
    ['a word too many', ['plan', 'now'], 'plan does not know what to do with "now".', '--help'],
    [
      'help on nothing known',
      ['help', 'plam'],
      'There is no command "plam".',
      'Did you mean plan?',
    ],
    [
      'a misspelt flag',
      ['plan', '--confg', 'x'],
      'There is no flag --confg.',
      'Did you mean --config?',
    ],
    [
      'a flag that nothing is like',
      ['plan', '--xyzzy'],
      'There is no flag --xyzzy.',
      '--help lists',
    ],
    ['an unknown letter', ['plan', '-x'], 'There is no flag -x.', '--help lists'],
    [
      'a flag of another command',
      ['plan', '--yes'],
      'plan has no flag --yes; it belongs to apply.',
      'Leave it out',
    ],
    [
      'a flag without its value',
      ['plan', '--config'],
      '--config needs a value.',
      'Write --config <file>',
    ],
    [
      'a flag that swallows the next',
      ['plan', '--config', '--json'],
      '--config needs a value.',
      'equals sign',
    ],
    ['an empty value', ['plan', '--config', ' '], '--config is empty.', 'Write --config <file>.'],
    [
      'a switch with a value',
      ['plan', '--json=yes'],
      '--json takes no value.',
      'Write --json alone',
    ],
    [
      'a flag given twice',
      ['plan', '--config', 'a', '--config', 'b'],
      '--config is given twice.',
      'Give it once',
    ],
    [
      'a misspelt choice',
      ['plan', '--scope', 'al'],
      '--scope cannot be "al".',
      'Did you mean all? It can be changes or all.',
    ],
    [
      'another choice',
      ['plan', '--scope', 'everything'],
      '--scope cannot be "everything".',
      'It can be changes or all.',
    ],
    [
      'a number that is none',
      ['plan', '--max-removals', 'ten'],
      '--max-removals cannot be "ten".',
      'a whole number from 0 to 10000',
    ],
    [
      'a fraction',
      ['plan', '--max-removals', '1.5'],
      '--max-removals cannot be "1.5".',
      'a whole number',
    ],
    [
      'a number too large',
      ['emulator', '--port', '70000'],
      '--port cannot be "70000".',
      'from 0 to 65535',
    ],
    [
      'a rate of nothing',
      ['plan', '--requests-per-second', '0'],
      '--requests-per-second cannot be "0".',
      'a number from 0.1 to 100',
    ],
    [
      'a digest too short',
      ['apply', '--approve', '4f1c0d'],
      '--approve "4f1c0d" is not a digest.',
      'at least 12',
    ],
    ['no digest', ['apply', '--approve', 'yes-please-do-it'], 'is not a digest.', '0-9 and a-f'],
    [
      'two approvals',
      ['apply', '--yes', '--approve', '4f1c0d2a9b3e'],
      '--yes and --approve contradict',
      'Give --approve for one',
    ],
    [
      'two forms of one answer',
      ['handover', 'playvox', '--json', '--format', 'markdown'],
      '--json and --format contradict',
      'Give one of the two',
    ],
    [
      'a command without its operand',
      ['handover'],
      'handover does not know which integration is meant.',
      'Its name stands in the file',
    ],
    [
      'a URL for a host',
      ['plan', '--allowed-hosts', 'https://a.example'],
      '"https://a.example" is not a host.',
      'host or host:port',
    ],
    [
      'a wildcard for the token',
      ['plan', '--allowed-hosts', '*.example'],
      '"*.example" is not a host.',
      'without https://',
    ],
    [
      'a wildcard within',
      ['plan', '--webhook-hosts', 'a.*.example'],
      '"a.*.example" is not a host.',
      '*.host',
    ],
    [
      'a ledger without a file',
      ['ledger', 'rebuild'],
      'does not know where to write.',
      '--ledger gladly.ledger.json',
    ],
    [
      'a misspelt seed',
      ['emulator', '--seed', 'acne'],
      '--seed cannot be "acne".',
      'Did you mean acme?',
    ],
    [
      'a seed that is nothing',
      ['emulator', '--seed', 'organization.yml'],
      '--seed cannot be',
      'ends in .json',
    ],
  ])('with %s says what, and what to write instead', (_title, argv, message, remedy) => {
    const error = errorOf(argv);
    expect(error.code).toBe('invalid-config');
    expect(error.message).toContain(message);
    expect(error.remedy).toContain(remedy);
  });
});

describe('a remedy that ends in a command', () => {
  it.each([
    ['surplus words', ['plan', 'more'], 'node dist/cli.js plan --help'],
    ['a flag of another command', ['validate', '--yes'], 'node dist/cli.js validate --help'],
    ['no operand', ['init'], '\n  node dist/cli.js init <vendor>'],
  ])('has the program as it was started, for %s', (_title, argv, command) => {
    const { remedy } = errorOf(argv, 'node dist/cli.js');
    expect(remedy).toContain(command);
    expect(remedy).not.toContain('gladly-integrations');
  });
});

describe('the address of an organization', () => {
  it.each([
    ['acme.gladly.com', 'https://acme.gladly.com'],
    ['http://acme.gladly.com', 'http://acme.gladly.com'],
  ])('may be typed as %s', (written, url) => {
    const request = { url };
    expect(parseInvocation(['export', '--url', written])).toMatchObject({ request });
    expect(parseInvocation(['init', 'idiomatic', '--url', written])).toMatchObject({ request });
  });
});

function hosts(argv: readonly string[]): readonly string[] | null {
  const parsed = parseInvocation(['validate', ...argv]);
  return parsed.command === 'validate' ? parsed.request.allowedHosts : null;
}

function errorOf(argv: readonly string[], program?: string): ReconcileError {
  try {
    parseInvocation(argv, program);
  } catch (error) {
    if (error instanceof ReconcileError) return error;
    throw error;
  }
  throw new Error(`understood: ${argv.join(' ')}`);
}
