import { describe, expect, it } from 'vitest';
import type { InitQuestions } from '../../src/commands/init.ts';
import { codes, load } from '../support/config.ts';
import type { Situation } from '../support/init.ts';
import { ACME, drafted, IDIOMATIC, runInit, set } from '../support/init.ts';

describe('a file that is not there yet', () => {
  it('is made whole from what is given, with every input explained', async () => {
    const { text, missing, secrets, diagnostics, lines } = await drafted({
      url: 'https://acme.gladly.com',
      set: IDIOMATIC,
    });
    expect(text).toBe(`# The integrations of our Gladly organization, as they are meant to be.
version: 1

organizations:
  production:
    url: https://acme.gladly.com

integrations:
  # Idiomatic: Gladly sends conversation events to Idiomatic, which reads the rest through
  # Gladly's API.
  idiomatic:
    vendor: idiomatic
    user:
      # Its roles in Gladly: API User, Agent, Administrator.
      # Email address of the Gladly user that only Idiomatic signs in as. (Choose one whose
      # mailbox you can open; the user itself is created in a later step.)
      email: idiomatic@acme.com
    inputs:
      # Address that Idiomatic made for your events. (Your contact at Idiomatic sends it once the
      # endpoint is there.) The step webhook-endpoint brings it.
      webhook-url: https://hooks.example/acme
      # Idiomatic's webhook API token, which Gladly sends in the header x-api-key. (Your contact
      # at Idiomatic sends it together with the address.) The step webhook-endpoint brings it.
      webhook-api-key: { secret: IDIOMATIC_WEBHOOK_KEY }
      # Optional. Name of the webhook in Gladly. Choose one that tells which Idiomatic instance it
      # belongs to if you have several.
      # webhook-name: Idiomatic
    # Steps that somebody has done; plan lists them all with their ids.
    # confirmed:
    #   user-roles: { on: 2026-11-20, by: '@you' }
`);
    expect(missing).toEqual([]);
    expect(secrets.map(({ name }) => name)).toEqual(['IDIOMATIC_WEBHOOK_KEY']);
    expect(lines).toEqual({ first: 1, last: text.split('\n').length - 1 });
    // One of its ten events is no longer in Gladly's reference.
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['vendor-dropped-event', 'warning'],
    ]);
  });

  it('has a place for whatever was not given, and names it', async () => {
    const { text, missing, toCome, secrets, diagnostics } = await drafted({});
    const lines = text.split('\n');
    expect(missing.map(({ name, place }) => [name, lines[place.line - 1]])).toEqual([
      ['url', '    url: # fill in, such as https://acme.gladly.com'],
      ['user.email', '      email: # fill in, such as idiomatic@acme.com'],
    ]);
    expect(toCome.map(({ line, ...one }) => [one, lines[(line ?? 0) - 1]])).toEqual([
      [
        { name: 'webhook-url', step: 'webhook-endpoint', secret: null },
        '      # webhook-url: https://hooks.idiomatic.example/acme',
      ],
      [
        { name: 'webhook-api-key', step: 'webhook-endpoint', secret: 'IDIOMATIC_WEBHOOK_KEY' },
        '      # webhook-api-key: { secret: IDIOMATIC_WEBHOOK_KEY }',
      ],
    ]);
    expect(secrets).toEqual([]);
    expect(diagnostics).toEqual([]);
    const found = (await load(text)).diagnostics.filter(({ severity }) => severity === 'error');
    expect(found.map(({ place }) => place.line)).toEqual(missing.map(({ place }) => place.line));
  });

  it('takes an address as a browser may show it', async () => {
    const { text } = await drafted({ url: 'acme.gladly.com' });
    expect(text).toContain('\n    url: https://acme.gladly.com\n');
  });

  it('may be named after another organization', async () => {
    const { text } = await drafted({ url: 'https://acme.gladly.qa', organization: 'sandbox' });
    expect(text).toContain('\norganizations:\n  sandbox:\n    url: https://acme.gladly.qa\n');
  });

  it.each(['gladly-sidekick', 'hioperator', 'playvox', 'assembled'])(
    'takes %s, and what is missing of it is found by the validation in the same lines',
    async (vendor) => {
      const { text, missing, diagnostics } = await drafted({
        vendor,
        url: 'https://acme.gladly.com',
      });
      const told = [...missing, ...diagnostics].map(({ place }) => place.line);
      const found = (await load(text)).diagnostics.flatMap(({ place, code }) =>
        code === 'awaited-input' ? [] : [place.line],
      );
      expect(found.filter((line) => !told.includes(line))).toEqual([]);
      expect(missing.length).toBeGreaterThan(0);
    },
  );
});

const EXISTING = `version: 1
organizations:
  production: { url: https://acme.gladly.com }
integrations: # ours
  csat: { topics: { sent: { name: CSAT sent } } } # the survey
# the end
`;

describe('a file that is there', () => {
  it('keeps every line, and is as valid as before', async () => {
    const { text, lines } = await drafted({ file: EXISTING, set: IDIOMATIC });
    const all = text.split('\n');
    const old = [...all.slice(0, lines.first - 1), ...all.slice(lines.last)];
    expect(old).toEqual(EXISTING.split('\n'));
    expect((await load(text)).organizations).not.toBeNull();
  });

  it('keeps its byte order mark', async () => {
    const { text } = await drafted({ file: `\uFEFF${EXISTING}`, set: IDIOMATIC });
    expect(text.slice(0, 11)).toBe('\uFEFFversion: 1');
    expect((await load(text)).organizations).not.toBeNull();
  });

  it('with organizations alone gets integrations', async () => {
    const file = 'version: 1\r\norganizations:\r\n  a: { url: https://acme.gladly.com }\r\n';
    const { text } = await drafted({ file, set: IDIOMATIC });
    expect(text.startsWith(`${file}\r\nintegrations:\r\n`)).toBe(true);
    expect((await load(text)).organizations).not.toBeNull();
  });

  it('with nothing but comments is begun below them', async () => {
    const { text } = await drafted({ file: '# ours', url: 'https://acme.gladly.com' });
    expect(text.startsWith('# ours\nversion: 1\n\norganizations:\n')).toBe(true);
  });

  it('gets a second integration of a vendor under a key of its own', async () => {
    const first = await drafted({ file: EXISTING, set: IDIOMATIC });
    const { text, key, secrets } = await drafted({
      file: first.text,
      as: 'idiomatic-eu',
      set: set('user.email=eu@acme.com', 'webhook-url=https://hooks.example/eu'),
    });
    expect(key).toBe('idiomatic-eu');
    // The name in the vendor's example is taken: one key must not serve two endpoints.
    expect(secrets.map(({ name }) => name)).toEqual(['IDIOMATIC_EU_WEBHOOK_KEY']);
    expect((await load(text)).organizations).not.toBeNull();
  });

  it('names no secret that the file has already', async () => {
    const other =
      'other: { title: Other, webhooks: { a: { url: { secret: IDIOMATIC_WEBHOOK_KEY } } } }';
    const file = EXISTING.replace('  csat:', `  ${other}\n  csat:`);
    const { secrets } = await drafted({ file, set: IDIOMATIC });
    expect(secrets.map(({ name }) => name)).toEqual(['IDIOMATIC_WEBHOOK_API_KEY']);
  });

  it('has no line for what is to come where there is no room for comments', async () => {
    const file = EXISTING.replace(/integrations: [^]*/, 'integrations: { csat: { topics: {} } }\n');
    const { toCome, text } = await drafted({ file, set: set('user.email=ida@acme.com') });
    expect(toCome.map(({ name, line }) => [name, line])).toEqual([
      ['webhook-url', null],
      ['webhook-api-key', null],
    ]);
    expect(codes((await load(text)).diagnostics)).toEqual([
      expect.stringMatching(/ awaited-input$/),
    ]);
  });

  it('names a secret by the key where the vendor has a longer id', async () => {
    const situation = { file: EXISTING, vendor: 'gladly-sidekick', as: 'eu' };
    const { toCome } = await drafted(situation);
    expect(toCome.map(({ name, secret }) => [name, secret])).toEqual([
      ['chat-webhook-url', null],
      ['other-webhook-url', null],
      ['webhook-api-key', 'EU_WEBHOOK_KEY'],
    ]);
    const given = set('chat-webhook-url=https://hooks.example/eu');
    const { secrets, toCome: left } = await drafted({ ...situation, set: given });
    expect(secrets.map(({ name }) => name)).toEqual(['EU_WEBHOOK_KEY']);
    expect(left).toEqual([]);
  });

  it('takes an option of a vendor that needs nothing as soon as it is uncommented', async () => {
    const { text } = await drafted({
      file: EXISTING,
      vendor: 'playvox',
      set: set('user.email=playvox@acme.com'),
    });
    expect(text).toMatch(/^ {4}inputs:$/m);
    expect((await load(text)).organizations).not.toBeNull();
    const [option = ''] = /^ {6}# [a-z-]+: \S.*$/m.exec(text) ?? [];
    const chosen = text.replace(option, option.replace('# ', ''));
    expect(codes((await load(chosen)).diagnostics)).not.toContainEqual(
      expect.stringMatching(/wrong-type|yaml|wrong-input/),
    );
    expect(chosen).not.toBe(text);
  });

  it('that is no YAML is left alone', async () => {
    const result = await runInit({ file: 'version: "1\n' });
    expect(result.status === 'invalid' && codes(result.diagnostics)).toEqual([
      '1:10 unclosed-quote',
    ]);
  });

  it('with other errors is extended all the same, and they are counted', async () => {
    const file = EXISTING.replace('{ name: CSAT sent }', '{ name: 404, oops: 1 }');
    const { otherErrors, diagnostics } = await drafted({ file, set: IDIOMATIC });
    expect(otherErrors).toBe(2);
    expect(diagnostics.map(({ code }) => code)).toEqual(['vendor-dropped-event']);
  });
});

describe('what cannot be added', () => {
  it.each<readonly [string, Situation, RegExp, RegExp]>([
    ['a misspelt vendor', { vendor: 'idiomatik' }, /called idiomatik/, /Did you mean idiomatic\?/],
    ['a vendor without a file', { vendor: './v.yml' }, /\.\/v\.yml cannot be read/, /repository/],
    ['a key of other letters', { as: 'Idiomatic EU' }, /"Idiomatic EU"/, /small letters/],
    ['a key that is taken', { file: EXISTING, as: 'csat' }, /an integration csat/, /--as csat-2$/],
    [
      'the same again',
      { file: EXISTING.replace('csat:', 'idiomatic:') },
      /an integration idiomatic already/,
      /--as idiomatic-2$/,
    ],
    [
      'a second address',
      { file: EXISTING, url: 'https://b.gladly.com' },
      /its organization already/,
      /It has production/,
    ],
    [
      'an address without encryption',
      { url: 'http://acme.gladly.com' },
      /^--url .*without encryption/,
      /^Write https:\/\/acme\.gladly\.com\.$/,
    ],
    [
      'a host of others',
      { url: 'https://acme.example' },
      /^--url .*acme\.example/,
      /\.gladly\.com/,
    ],
    [
      'a list in the way',
      { file: EXISTING.replace(/csat.*/, '- csat') },
      /below integrations/,
      /integrations:\n {2}# Idiomatic/,
    ],
  ])('is refused with the way on: %s', async (_title, situation, message, remedy) => {
    await expect(runInit(situation)).rejects.toMatchObject({
      code: 'invalid-config',
      message: expect.stringMatching(message),
      remedy: expect.stringMatching(remedy),
    });
  });

  it('is told at its own line when a definition has a mistake', async () => {
    const vendors = { './vendors/acme.yml': ACME.replace('{{ each.url }}', '{{ each.uri }}') };
    const result = await runInit({ vendor: './vendors/acme.yml', vendors });
    expect(result.status === 'invalid' && codes(result.diagnostics)).toEqual([
      'vendors/acme.yml 16:10 vendor-reference',
    ]);
  });
});

describe('a person at a terminal', () => {
  /** Gives these answers, whatever is asked, and notes what was asked for. */
  function answering(answers: readonly (string | null)[]) {
    const asked: string[] = [];
    const next = (question: string) => {
      asked.push(question);
      return Promise.resolve(answers[asked.length - 1] ?? null);
    };
    const questions: InitQuestions = {
      input: ({ need, proposal, problem }) =>
        next([need.name, proposal, problem].filter((one) => one !== null).join(' | ')),
      url: (problem) => next(`url${problem === null ? '' : ` | ${problem.code}`}`),
      key: (taken, free) => next(`key ${taken} ${free}`),
    };
    return { questions, asked };
  }

  it('is asked for what is needed, again where the answer is wrong', async () => {
    const { questions, asked } = answering([
      'http://acme.gladly.com',
      'https://acme.gladly.com',
      'nobody',
      'ida@acme.com',
      'https://hooks.example/acme',
      'a-real-key',
      '',
    ]);
    const { text, missing } = await drafted({ questions });
    expect(asked).toEqual([
      'url',
      'url | organization-url-not-encrypted',
      'user.email',
      'user.email | an email address',
      'webhook-url',
      'webhook-api-key | secret:IDIOMATIC_WEBHOOK_KEY',
      expect.stringMatching(/^webhook-api-key .*never the value$/),
    ]);
    expect(missing).toEqual([]);
    expect((await load(text)).organizations).not.toBeNull();
    expect(text).toContain('webhook-api-key: { secret: IDIOMATIC_WEBHOOK_KEY }');
    expect(text).not.toContain('a-real-key');
  });

  it('may leave answers for later, and separate several by commas', async () => {
    const { questions, asked } = answering(['', '', '', 'VIP, Support', '', '', '']);
    const { text, missing } = await drafted({ vendor: 'gladly-sidekick', questions });
    expect(asked.map((one) => one.split(' ')[0])).toEqual([
      'url',
      'user-email',
      'bot-name',
      'inbox-names',
      'chat-webhook-url',
      'other-webhook-url',
      'webhook-api-key',
    ]);
    expect(missing.map(({ name }) => name)).toEqual(['url', 'user-email', 'bot-name']);
    expect(text).toContain('inbox-names: [VIP, Support]');
  });

  it('is not asked for what was given', async () => {
    const { questions, asked } = answering(['secret:MINE']);
    await drafted({ file: EXISTING, questions, set: IDIOMATIC });
    expect(asked).toEqual(['webhook-api-key | secret:IDIOMATIC_WEBHOOK_KEY']);
  });

  it('is offered another key where the vendor is there already', async () => {
    const file = EXISTING.replace('csat:', 'idiomatic:');
    const { questions, asked } = answering(['', '']);
    expect((await drafted({ file, questions, set: IDIOMATIC })).key).toBe('idiomatic-2');
    expect(asked[0]).toBe('key idiomatic idiomatic-2');
  });

  it.each([[[]], [['https://acme.gladly.com']], [['', 'ida@acme.com']]])(
    'changes nothing by stopping after %j',
    async (answers) => {
      const { questions } = answering(answers);
      await expect(runInit({ questions })).rejects.toMatchObject({
        message: expect.stringContaining('not answered to their end'),
        remedy: expect.stringContaining('Nothing was written'),
      });
    },
  );
});
