import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { describe, expect, it, onTestFinished } from 'vitest';
import { saveConfig } from '../../src/cli/config-file.ts';
import { load } from '../support/config.ts';
import { words } from '../support/failures.ts';
import { runHere } from '../support/here.ts';

async function folder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const fixture = await createFixture({ ...files });
  onTestFinished(() => fixture.rm());
  return fixture.path;
}

describe('init at a terminal', () => {
  it('explains each question, takes answers typed ahead, and says what comes next', async () => {
    const config = join(await folder(), 'gladly.yml');
    const answers = ['https://acme.gladly.com', 'ida', 'ida@acme.com', 'https://a.example/x', ''];
    const { code, out, aside } = await runHere(
      ['init', 'idiomatic', '--config', config, '--no-color'],
      answers.map((answer) => `${answer}\n`).join(''),
    );
    expect(code).toBe(0);
    expect(aside).toContain('\nuser.email\n  Email address of the Gladly user that only Idiomatic');
    expect(aside).toContain('Such as idiomatic@acme.com');
    expect(aside).toContain('That is not it. Write an email address.');
    expect(aside).toContain('(Enter: secret:IDIOMATIC_WEBHOOK_KEY)');
    expect(words(out)).toContain('was made, with the integration idiomatic ("Idiomatic").');
    expect(out).toContain(
      '\n       GLADLY_SECRET_IDIOMATIC_WEBHOOK_KEY: ${{ secrets.IDIOMATIC_WEBHOOK_KEY }}\n',
    );
    expect(out).not.toContain('Still to fill in');
    expect((await load(readFileSync(config))).organizations).not.toBeNull();
  });

  it('writes nothing when the input ends in the middle', async () => {
    const config = join(await folder(), 'gladly.yml');
    const { code, aside } = await runHere(['init', 'idiomatic', '--config', config], 'https://');
    expect(code).toBe(1);
    expect(aside).toContain('Nothing was written.');
    expect(existsSync(config)).toBe(false);
  });

  it('offers another key where the vendor is there already', async () => {
    const file =
      'version: 1\norganizations: { a: { url: https://a.gladly.com } }\nintegrations: { playvox: { vendor: playvox, user: { email: p@a.com } } }\n';
    const config = join(await folder({ 'gladly.yml': file }), 'gladly.yml');
    const { code, out } = await runHere(
      ['init', 'playvox', '--config', config, '--no-color'],
      '\nq@a.com\n',
    );
    expect(code).toBe(0);
    expect(words(out)).toContain('has the integration playvox-2 ("Playvox") now, in line 3.');
    expect(readFileSync(config, 'utf8')).toContain(
      'p@a.com } }, playvox-2: { vendor: playvox, user: { email: q@a.com }, inputs: null } }\n',
    );
  });
});

describe('init where nobody can answer', () => {
  it('names what is missing, its line, and what to write there', async () => {
    const config = join(await folder(), 'gladly.yml');
    const { code, out } = await runHere(['init', 'idiomatic', '--config', config]);
    expect(code).toBe(0);
    const text = readFileSync(config, 'utf8').split('\n');
    const lineOf = (part: string) => text.findIndex((one) => one.includes(part)) + 1;
    expect(out).toContain(`gladly.yml:${lineOf('email: #')}  user.email\n`);
    expect(out).toContain('Such as idiomatic@acme.com');
    expect(out).toContain(`\n       gladly-integrations validate --config ${config}\n`);
    const handover = out.indexOf(`gladly-integrations handover idiomatic --config ${config}`);
    const later = words(out).indexOf(
      `The step webhook-endpoint brings webhook-url (line ${lineOf('webhook-url:')}) and ` +
        `webhook-api-key (line ${lineOf('webhook-api-key:')})`,
    );
    expect(handover).toBeGreaterThan(0);
    expect(later).toBeGreaterThan(words(out.slice(0, handover)).length);
    expect(out.slice(handover)).toContain('export GLADLY_SECRET_IDIOMATIC_WEBHOOK_KEY=...');
  });

  it('names in its commands one of several organizations, and none where there is one', async () => {
    const organizations = (names: readonly string[]) =>
      `version: 1\norganizations:\n${names.map((one) => `  ${one}: { url: https://${one}.gladly.com }\n`).join('')}`;
    const here = await folder({
      'one.yml': organizations(['eu']),
      'two.yml': organizations(['eu', 'us']),
    });
    const toldOf = async (name: string) =>
      (await runHere(['init', 'playvox', '--config', join(here, name), '--no-color'])).out;
    expect(await toldOf('two.yml')).toMatch(
      / plan .* --organization eu --ledger [^]* handover playvox .* --organization eu\n/,
    );
    expect(await toldOf('one.yml')).not.toContain('--organization');
  });

  it('prints the file and writes nothing with --dry-run', async () => {
    const config = join(await folder(), 'gladly.yml');
    const { code, out, aside } = await runHere([
      'init',
      'playvox',
      '--config',
      config,
      '--dry-run',
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/^# The integrations[^]*\n {2}playvox:\n/);
    expect(aside).toContain('Nothing was written.');
    expect(existsSync(config)).toBe(false);
  });

  it('prints one document with --json', async () => {
    const config = join(await folder(), 'gladly.yml');
    const { code, out } = await runHere(
      ['init', 'idiomatic', '--config', config, '--json'],
      'ignored\n',
    );
    expect(code).toBe(0);
    const document: unknown = JSON.parse(out);
    expect(document).toMatchObject({
      formatVersion: 1,
      command: 'init',
      result: 'changes',
      integration: 'idiomatic',
      written: true,
      missing: [{ name: 'url' }, { name: 'user.email' }],
      'to-come': [
        { name: 'webhook-url', step: 'webhook-endpoint' },
        { name: 'webhook-api-key', step: 'webhook-endpoint' },
      ],
      secrets: [],
      text: null,
    });
    expect(existsSync(config)).toBe(true);
  });

  it.each([
    ['text', [], 'gladly.yml:1:10  error  unclosed-quote'],
    ['json', ['--json'], '"result": "invalid"'],
  ])('refuses a file that is no YAML, as %s', async (_title, flags, expected) => {
    const config = join(await folder({ 'gladly.yml': 'version: "1\n' }), 'gladly.yml');
    const { code, out } = await runHere(['init', 'idiomatic', '--config', config, ...flags]);
    expect([code, readFileSync(config, 'utf8')]).toEqual([1, 'version: "1\n']);
    expect(out).toContain(expected);
  });

  it('names a definition by its path from the file, wherever it is called', async () => {
    const here = await folder({
      'vendors/acme.yml': 'id: acme\nname: Acme\nsummary: Made up.\ntopics:\n  sent: {}\n',
    });
    const config = join(here, 'crm', 'gladly.yml');
    const folderMissing = await runHere([
      'init',
      join(here, 'vendors/acme.yml'),
      '--config',
      config,
    ]);
    expect(folderMissing.code).toBe(1);
    const beside = join(here, 'gladly.yml');
    const { code } = await runHere(['init', join(here, 'vendors/acme.yml'), '--config', beside]);
    expect(code).toBe(0);
    expect(readFileSync(beside, 'utf8')).toContain('    vendor: ./vendors/acme.yml\n');
  });
});

describe('a configuration file that is saved', () => {
  it('keeps its permissions', async () => {
    const path = join(await folder({ 'a.yml': 'old' }), 'a.yml');
    chmodSync(path, 0o640);
    await saveConfig(path, { before: Buffer.from('old'), text: 'new' });
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['new', 0o640]);
  });

  it.each([
    ['was changed', 'old', 'other'],
    ['was made', null, 'other'],
    ['was deleted', 'old', null],
  ])('is left alone when it %s meanwhile', async (_title, before, now) => {
    const path = join(await folder(), 'a.yml');
    if (now !== null) writeFileSync(path, now);
    await expect(
      saveConfig(path, { before: before === null ? null : Buffer.from(before), text: 'new' }),
    ).rejects.toMatchObject({ message: expect.stringContaining('was changed while') });
    expect(existsSync(path) ? readFileSync(path, 'utf8') : null).toBe(now);
  });
});
