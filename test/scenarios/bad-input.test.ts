import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExpectedError } from '../support/failures.ts';
import { expectError, expectFindings, typed, words } from '../support/failures.ts';
import type { Scenario } from '../support/scenario.ts';
import { csat, scenario, writesOf } from '../support/scenario.ts';

const CONFIG = csat('topics: { sent: { name: CSAT sent } }');

/** Every command that reads the file, with what it must be told besides. */
const COMMANDS: readonly (readonly [string, readonly string[]])[] = [
  ['validate', []],
  ['plan', []],
  ['apply', ['--yes']],
  ['drift', []],
  ['ledger rebuild', ['--ledger', 'ledger.json']],
];

/** A sound file, an emulated organization that would answer, and one thing that is wrong. */
async function prepared(config = CONFIG): Promise<Scenario> {
  return scenario({ config });
}

function plan({ emulator }: Scenario, ...more: readonly string[]): readonly string[] {
  return ['plan', '--allowed-hosts', emulator.host, ...more];
}

describe('a command line that cannot be understood', () => {
  const misuse = (says: RegExp, remedy: RegExp): ExpectedError => {
    return { reason: 'invalid-config', says, remedy };
  };

  it.each([
    ['an unknown flag', 'plan --jsonn', misuse(/no flag --jsonn/, /Did you mean --json\?/)],
    ['a flag of another command', 'plan --undo u.json', misuse(/no flag --undo/, /Leave it out/)],
    ['a misspelt choice', 'plan --scope al', misuse(/--scope cannot be "al"/, /mean all\?/)],
    ['a flag without its value', 'plan --config', misuse(/--config needs a value/, /<file>/)],
    ['an empty value', 'plan --organization=', misuse(/--organization is empty/, /<name>/)],
    ['a switch with a value', 'plan --quiet=yes', misuse(/--quiet takes no value/, /alone/)],
    ['a flag given twice', 'plan --scope all --scope all', misuse(/given twice/, /Give it once/)],
    ['a number that is none', 'plan --max-removals few', misuse(/"few"/, /whole number from 0/)],
    ['a pace beyond reason', 'plan --requests-per-second 0', misuse(/"0"/, /from 0.1 to 100/)],
    [
      'a URL for a host',
      'plan --allowed-hosts https://a.example',
      misuse(/no.* host/, /host:port/),
    ],
    ['a wildcard for a host', 'plan --allowed-hosts *.example', misuse(/no.* host/, /host:port/)],
    ['a digest that is none', 'apply --approve latest', misuse(/"latest"/, /Copy it/)],
    ['a digest that is short', 'apply --approve 4f1c0d2a9b3', misuse(/"4f1c0d2/, /12 of its/)],
    [
      'yes and a digest',
      'apply --yes --approve 4f1c0d2a9b3e',
      misuse(/contradict/, /--approve for/),
    ],
    ['a misspelt command', 'plna', misuse(/no command "plna"/, /Did you mean plan\?/)],
    ['half a command', 'ledger', misuse(/no command "ledger"/, /mean ledger rebuild\?/)],
    ['a word too many', 'plan production', misuse(/"production"/, /Leave it out/)],
    ['no command at all', '--verbose', misuse(/No command/, /There are: validate, plan/)],
    ['a ledger to build, but no file', 'ledger rebuild', misuse(/where to write/, /--ledger/)],
  ] as const)('%s is told, and Gladly is asked nothing', async (_title, line, expected) => {
    const here = await prepared();
    await expectError((more) => typed(here, [...line.split(' '), ...more]), expected);
    expect(here.emulator.control.requests()).toEqual([]);
  });

  it.each([
    [
      'a seed that does not exist',
      '--seed acme2',
      /--seed cannot be "acme2"/,
      /empty, acme or large/,
    ],
    ['a port that is none', '--port 70000', /--port cannot be "70000"/, /from 0 to 65535/],
    ['a flag that only plans have', '--ledger l.json', /emulator has no flag --ledger/, /Leave it/],
  ])('%s keeps the emulator from starting', async (_title, flags, says, remedy) => {
    const here = await prepared();
    const { code, stdout, stderr } = await typed(here, ['emulator', ...flags.split(' ')]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).toMatch(remedy);
  });
});

describe('a file that is not there or cannot be read', () => {
  it.each(COMMANDS)('is told by %s', async (command, flags) => {
    const here = await scenario();
    const argv = [...command.split(' '), ...flags];
    await expectError((more) => typed(here, [...argv, ...more]), {
      reason: 'invalid-config',
      says: /There is no file gladly-integrations\.yml/,
      remedy: /^Run in the folder[^]* --config\.[^]*\n {2}node \S*cli\.js init <vendor>$/,
    });
  });

  it.each([
    ['a folder', 'folder', /folder is a folder/],
    // Nobody can read a link in a circle, not even root, for whom permissions mean nothing.
    ['a link in a circle', 'circle', /circle cannot be read/],
    ['below a file', 'gladly-integrations.yml/below', /There is no file/],
  ])('is told where it is %s', async (_title, name, says) => {
    const here = await prepared();
    mkdirSync(join(here.folder, 'folder'));
    symlinkSync('circle', join(here.folder, 'circle'));
    const expected = { reason: 'invalid-config', says, remedy: /file/ } as const;
    await expectError((more) => typed(here, plan(here, '--config', name, ...more)), expected);
  });
});

describe('a file that is wrong', () => {
  const sent = 'integrations: { csat: { topics: { sent: { name: CSAT sent } } } }';

  it.each(COMMANDS)('is refused by %s before anything is asked of Gladly', async (name, flags) => {
    const here = await prepared(csat('topic: { sent: { name: CSAT sent } }'));
    const argv = [...name.split(' '), '--allowed-hosts', here.emulator.host, ...flags];
    await expectFindings((more) => typed(here, [...argv, ...more]), ['6:5 unknown-key']);
    expect(here.emulator.control.requests()).toEqual([]);
  });

  it.each([
    ['is empty', '', ['1:1 empty-file']],
    ['is no text', '\u0000\u0001', ['1:1 control-character']],
    ['is no YAML', 'version: 1\norganizations: [', ['2:17 yaml-syntax']],
    ['is a list', '- version: 1\n', ['1:1 wrong-type']],
    [
      'is something else altogether',
      '{ "name": "some-package", "version": "1.2.3" }',
      ['1:1 missing-key', '1:3 unknown-key', '1:38 unsupported-version'],
    ],
    [
      'asks for plain http',
      `version: 1\norganizations: { production: { url: 'http://acme.gladly.com' } }\n${sent}`,
      ['2:37 organization-url-not-encrypted'],
    ],
    [
      'names a host that nobody allowed',
      `version: 1\norganizations: { production: { url: 'https://gladly.example' } }\n${sent}`,
      ['2:37 organization-url-foreign'],
    ],
    [
      'hides a host behind a user name',
      `version: 1\norganizations: { production: { url: 'https://acme.gladly.com@a.example' } }\n${sent}`,
      ['2:37 organization-url-malformed'],
    ],
  ])('is refused where it %s', async (_title, text, expected) => {
    const here = await prepared(text);
    await expectFindings((more) => typed(here, plan(here, ...more)), expected);
  });

  it('sends nothing to a host on this machine that the workflow did not name', async () => {
    const here = await prepared();
    await expectFindings(
      (more) => typed(here, ['apply', '--yes', ...more]),
      ['3:22 organization-url-not-encrypted'],
    );
    expect(here.emulator.control.requests()).toEqual([]);
  });
});

describe('an organization', () => {
  const two = (first: string, second: string) => `version: 1
organizations:
  production: { url: ${first} }
  sandbox: { url: ${second} }
integrations: { csat: { topics: { sent: { name: CSAT sent } } } }
`;

  it('that the file does not have is told, with those that it has', async () => {
    const here = await prepared();
    await expectFindings(
      (more) => typed(here, plan(here, '--organization', 'prod', ...more)),
      ['2:1 unknown-organization'],
    );
    const { stdout } = await typed(here, plan(here, '--organization', 'prodution'));
    expect(stdout).toMatch(/production/);
    expect(here.emulator.control.requests()).toEqual([]);
  });

  it('has to be named where the file has several', async () => {
    const here = await prepared(two('ORGANIZATION_URL', 'https://acme.gladly.qa'));
    await expectFindings((more) => typed(here, plan(here, ...more)), ['2:1 organization-needed']);
    const { stdout } = await typed(here, plan(here));
    expect(stdout).toMatch(/production/);
    expect(stdout).toMatch(/sandbox/);
    expect(here.emulator.control.requests()).toEqual([]);
    expect((await typed(here, plan(here, '--organization', 'production'))).code).toBe(0);
  });
});

describe('a vendor definition', () => {
  const using = (path: string) => csat(`vendor: ${path}\nuser: { email: csat@acme.com }`);
  const noDefinition = ['1:1', '1:1', '1:1'].map((at) => `${at} missing-key`);

  it.each([
    ['does not exist', './vendors/none.yml', ['6:13 vendor-file-unreadable']],
    ['lies outside of the repository', '../vendor.yml', ['6:13 vendor-file-unreadable']],
    ['is reached by a link out of the repository', './link.yml', ['6:13 vendor-file-unreadable']],
    ['is a folder', './folder.yml', ['6:13 vendor-file-unreadable']],
    ['is broken', './broken.yml', ['broken.yml 2:1 yaml-syntax']],
    [
      'is no vendor definition',
      './gladly-integrations.yml',
      [...noDefinition, '1:1 unknown-key', '2:1 unknown-key', '4:1 unknown-key'],
    ],
  ])('that %s is told', async (_title, path, expected) => {
    const here = await prepared(using(path));
    mkdirSync(join(here.folder, 'folder.yml'));
    writeFileSync(join(here.folder, 'broken.yml'), 'id: [broken\nname: Broken');
    symlinkSync('/etc/hosts', join(here.folder, 'link.yml'));
    await expectFindings((more) => typed(here, plan(here, ...more)), expected);
    expect(here.emulator.control.requests()).toEqual([]);
  });
});

describe('credentials', () => {
  it.each([
    ['no user', { GLADLY_API_TOKEN: 'fake-token' }, /GLADLY_API_USER not set/],
    ['no token', { GLADLY_API_USER: 'a@acme.com' }, /GLADLY_API_TOKEN not set/],
    ['neither', {}, /GLADLY_API_USER and GLADLY_API_TOKEN not set/],
    ['an empty token', { GLADLY_API_USER: 'a@acme.com', GLADLY_API_TOKEN: '' }, /TOKEN not set/],
    ['a blank token', { GLADLY_API_USER: 'a@acme.com', GLADLY_API_TOKEN: ' ' }, /No .* token/],
    ['a user with a colon', { GLADLY_API_USER: 'a:b', GLADLY_API_TOKEN: 'fake' }, /no email/],
  ])('that are %s are told before anything is asked', async (_title, environment, says) => {
    const here = await prepared();
    const expected = { reason: 'gladly-auth', says, remedy: /GLADLY_API_USER/ } as const;
    await expectError((more) => typed(here, plan(here, ...more), environment), expected);
    expect(here.emulator.control.requests()).toEqual([]);
  });
});

describe('a base', () => {
  it.each([
    ['is neither a file nor a revision', 'no-such-branch'],
    ['looks like an option of git', '--output=written-by-git'],
  ])('that %s is told', async (_title, base) => {
    const here = await prepared();
    await expectError((more) => typed(here, plan(here, `--base=${base}`, ...more)), {
      reason: 'invalid-config',
      says: /neither a file nor a git revision/,
      remedy: /--base a file, or a branch/,
    });
    expect(writesOf(here)).toEqual([]);
    expect(existsSync(join(here.folder, 'written-by-git'))).toBe(false);
  });
});

describe('files that a command is to write', () => {
  it.each([
    ['plan', '--out', 'missing/plan.json'],
    ['plan', '--out', '.'],
    ['apply', '--undo', 'missing/undo.json'],
    ['drift', '--out', 'missing/drift.json'],
  ])('are looked at first: %s %s %s', async (command, flag, path) => {
    const here = await prepared();
    const argv = [command, '--allowed-hosts', here.emulator.host, flag, path];
    const approved = command === 'apply' ? ['--yes'] : [];
    await expectError((more) => typed(here, [...argv, ...approved, ...more]), {
      reason: 'invalid-config',
      says: /cannot be written/,
      remedy: /folder that exists/,
    });
    expect(here.emulator.control.requests()).toEqual([]);
  });
});

describe('a ledger', () => {
  it.each([
    ['is no JSON', '{', /broken: its JSON cannot be read/],
    ['is another file', '{"name":"some-package"}', /ledger\.json/],
  ])(
    'that %s stops an apply before it writes, and is left as it is',
    async (_title, text, says) => {
      const here = await prepared();
      here.keepLedger(text);
      const argv = [
        'apply',
        '--yes',
        '--ledger',
        'ledger.json',
        '--allowed-hosts',
        here.emulator.host,
      ];
      const expected = { reason: 'unreadable', says, remedy: /ledger rebuild/ } as const;
      await expectError((more) => typed(here, [...argv, ...more]), expected);
      expect(writesOf(here)).toEqual([]);
      expect(here.ledgerText()).toBe(text);
    },
  );
});

describe('an emulator', () => {
  it('that finds its port in use says so', async () => {
    const here = await prepared();
    const port = here.emulator.host.split(':')[1] ?? '';
    const { code, stdout, stderr } = await typed(here, ['emulator', '--port', port]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(words(stderr)).toBe(
      `Error: The emulator cannot listen on port ${port} (invalid-config) ` +
        'Another program may use it. Choose another with --port, or 0 for a free one.',
    );
  });

  it.each([
    ['is not there', null, /seed\.json cannot be read/],
    ['is no JSON', '{', /it is no JSON object/],
    ['is a list', '[]', /it is no JSON object/],
    ['has an unknown key', '{ "webhook": [] }', /nobody knows "webhook"/],
    ['has something else for a list', '{ "users": 5 }', /users is no list/],
    ['has a user without email', '{ "users": [{ "name": "Dana" }] }', /users\[0\] has no email/],
    [
      'has a webhook without events',
      '{ "webhooks": [{ "url": "https://a.example" }] }',
      /no events/,
    ],
    ['names a topic that it lacks', '{ "topics": [{ "name": "a", "parent": "b" }] }', /topic "b"/],
  ])('with a seed that %s says so', async (_title, text, says) => {
    const here = await prepared();
    if (text !== null) writeFileSync(join(here.folder, 'seed.json'), text);
    const { code, stdout, stderr } = await typed(here, [
      'emulator',
      '--seed',
      'seed.json',
      '--port',
      '0',
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(words(stderr)).toMatch(says);
    expect(stderr).toMatch(/\(invalid-config\)\n\S[^]*\.\n$/);
  });
});
