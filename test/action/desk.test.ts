import { describe, expect, it } from 'vitest';
import { openDesk } from '../../src/action/desk.ts';
import { startSecrets } from '../../src/action/masks.ts';
import type { Runner } from '../../src/action/runner.ts';
import { Secret } from '../../src/shared/secret.ts';

/** A runner that writes down what it is told. */
function notebook() {
  const masks: string[] = [];
  const told: string[] = [];
  const tell = (text: string) => void told.push(text);
  const runner: Runner = {
    mask: (text) => void masks.push(text),
    line: tell,
    debug: tell,
    annotate: ({ title, message }) => tell(`${title}: ${message}`),
    output: (name, text) => tell(`${name}=${text}`),
    summarize: (markdown) => Promise.resolve(tell(markdown)),
    fail: tell,
  };
  return { masks, told, runner };
}

const TOKEN = 'fake-token "for" tests\nfake-second-line';

describe('a secret', () => {
  it('is masked in every form before anything is told', () => {
    const { masks, runner } = notebook();
    openDesk(runner, [new Secret(TOKEN)]);
    expect(masks).toEqual(
      expect.arrayContaining([
        TOKEN,
        'fake-second-line',
        Buffer.from(TOKEN).toString('base64'),
        encodeURIComponent(TOKEN),
        JSON.stringify(TOKEN).slice(1, -1),
      ]),
    );
  });

  it('is masked once, however often it is met', () => {
    const { masks, runner } = notebook();
    const desk = openDesk(runner, [new Secret('fake-one')]);
    desk.hide([new Secret('fake-one')]);
    expect(masks).toEqual([...new Set(masks)]);
  });

  it('is taken out of everything that is told', async () => {
    const { told, runner } = notebook();
    const desk = openDesk(runner, []);
    desk.hide([new Secret(TOKEN)]);
    const place = null;
    desk.line(`log ${TOKEN}`);
    desk.debug(`debug ${encodeURIComponent(TOKEN)}`);
    desk.annotate({ severity: 'error', title: `of ${TOKEN}`, message: TOKEN, place });
    await desk.summarize(`summary ${Buffer.from(TOKEN).toString('base64')}`);
    desk.fail(`failed: ${JSON.stringify(TOKEN)}`);
    expect(told).toEqual(['log ***', 'debug ***', 'of ***: ***', 'summary ***', 'failed: "***"']);
    expect(desk.clean(`comment ${TOKEN}`)).toBe('comment ***');
  });
});

describe('the secrets that a job is started with', () => {
  const revealed = (environment: Record<string, string>) =>
    startSecrets(environment).map((one) => one.reveal());

  it('are the secret inputs, the pair sent to Gladly, and variables that may hold one', () => {
    expect(
      revealed({
        'INPUT_GLADLY-API-USER': 'integrations@acme.com',
        'INPUT_GLADLY-API-TOKEN': 'fake-gladly-token',
        'INPUT_GITHUB-TOKEN': 'fake-github-token',
        'INPUT_SIGNING-KEY': 'fake-signing-key',
        GLADLY_SECRET_CSAT_KEY: 'fake-csat-key',
        GITHUB_REPOSITORY: 'acme/support',
      }).toSorted(),
    ).toEqual([
      'fake-csat-key',
      'fake-github-token',
      'fake-gladly-token',
      'fake-signing-key',
      'integrations@acme.com:fake-gladly-token',
    ]);
  });

  it('are none where none are given', () => {
    expect(revealed({ 'INPUT_GLADLY-API-USER': 'integrations@acme.com' })).toEqual([]);
  });
});

describe('a line of the log', () => {
  it.each([
    ['::add-mask::all', ': :add-mask::all'],
    ['  ::error::fake', '  : :error::fake'],
    ['first\n::stop-commands::x', 'first\n: :stop-commands::x'],
    ['name ##[error]fake', 'name ## [error]fake'],
    ['a::b: c', 'a::b: c'],
  ])('gives the runner no commands: %j', (text, expected) => {
    const { told, runner } = notebook();
    openDesk(runner, []).line(text);
    expect(told).toEqual([expected]);
  });
});
