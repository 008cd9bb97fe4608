import { describe, expect, it } from 'vitest';
import { ACME, drafted, runInit, set } from '../support/init.ts';

describe('values that are given', () => {
  it.each([
    ['a number', 'gladly-sidekick', 'bot-name=404', "bot-name: '404'"],
    ['one name', 'gladly-sidekick', 'inbox-names=VIP', 'inbox-names: [VIP]'],
    ['several names', 'gladly-sidekick', 'inbox-names=VIP,EU', 'inbox-names: [VIP, EU]'],
    ['a list', 'gladly-sidekick', 'inbox-names=[a, "b, c"]', "inbox-names: [a, 'b, c']"],
    ['a secret address', 'idiomatic', 'webhook-url=secret:URL', 'webhook-url: { secret: URL }'],
    [
      'a name of a secret',
      'idiomatic',
      'webhook-api-key=secret:K',
      'webhook-api-key: { secret: K }',
    ],
    ['a token of the user', 'idiomatic', 'user.token=secret:T', 'token: { secret: T }'],
    ['a name of the user', 'idiomatic', 'user.name=Ida', 'name: Ida'],
  ])('go into the file: %s', async (_title, vendor, written, expected) => {
    const { text } = await drafted({ vendor, set: set(written) });
    expect(text).toContain(`\n      ${expected}\n`);
  });

  it('may be given several times for a list', async () => {
    const { text } = await drafted({
      vendor: 'gladly-sidekick',
      set: set('inbox-names=Support, EU', 'inbox-names=["Back, office"]', 'inbox-names=VIP'),
    });
    expect(text).toContain("\n      inbox-names: [Support, EU, 'Back, office', VIP]\n");
  });

  it('may be a list of objects', async () => {
    const { text } = await drafted({
      vendor: './vendors/acme.yml',
      vendors: { './vendors/acme.yml': ACME },
      url: 'https://acme.gladly.com',
      set: set('regions=[{ name: EU, url: "https://eu.example", minutes: 5 }]'),
    });
    expect(text).toContain('\n    vendor: ./vendors/acme.yml\n');
    expect(text).toContain(
      '\n      regions: [{ name: EU, url: https://eu.example, minutes: 5 }]\n',
    );
  });

  it.each([
    ['an unknown input', 'webhok-url=x', /no input webhok-url/, /Did you mean webhook-url\?/],
    ['plain http', 'webhook-url=http://a.example', /--set webhook-url/, /begins with https:/],
    [
      'a value for a secret',
      'webhook-api-key=fake-value',
      /--set webhook-api-key/,
      /never the value/,
    ],
    ['no email address', 'user.email=idiomatic', /--set user.email/, /an email address/],
    ['an empty value', 'webhook-name=', /--set webhook-name/, /text that is not empty/],
  ])('are refused when they are wrong: %s', async (_title, written, message, remedy) => {
    const refusal = runInit({ set: set(written) });
    await expect(refusal).rejects.toMatchObject({
      code: 'invalid-config',
      message: expect.stringMatching(message),
      remedy: expect.stringMatching(remedy),
    });
    await expect(refusal).rejects.not.toThrow(/fake-value/);
  });

  it.each([
    ['regions=EU', /a list in which each has name, url/],
    ['regions=[{ name: EU', /a list in which each has name, url/],
    ['regions=[{ name: EU }]', /member 1, url/],
    [
      'regions=[{ name: EU, url: "https://eu.example", minutes: x }]',
      /member 1, minutes.*a number/,
    ],
    ['regions=[{ name: EU, url: "https://eu.example", m: 1 }]', /member 1, m.*no such field/],
  ])('of a list of objects are refused when they are wrong: %s', async (written, remedy) => {
    const refusal = runInit({
      vendor: './vendors/acme.yml',
      vendors: { './vendors/acme.yml': ACME },
      set: set(written),
    });
    await expect(refusal).rejects.toMatchObject({ remedy: expect.stringMatching(remedy) });
  });

  it('are refused twice for what can be there once', async () => {
    await expect(runInit({ set: set('webhook-name=a', 'webhook-name=b') })).rejects.toMatchObject({
      remedy: 'Write it once, not several times.',
    });
  });
});
