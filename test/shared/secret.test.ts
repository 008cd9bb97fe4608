import { Buffer } from 'node:buffer';
import { inspect } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fingerprinter,
  scrub,
  Secret,
  secretForms,
  secretsEqual,
} from '../../src/shared/secret.ts';

const TEXT = 'fake-token-for-tests';
const secret = new Secret(TEXT);

describe('a secret', () => {
  it('gives its text to those who ask for it by name', () => {
    expect(secret.reveal()).toBe(TEXT);
  });

  it.each([
    ['text', String(secret)],
    ['concatenation', 'text: '.concat(String(secret))],
    ['JSON', JSON.stringify({ secret })],
    ['the console', inspect({ secret }, { showHidden: true, depth: null })],
    ['its keys', JSON.stringify([Object.entries(secret), Object.assign({}, secret)])],
    ['an error', inspect(new Error('bad', { cause: secret }))],
  ])('is not given away by %s', (_, text) => {
    expect(text).not.toContain(TEXT);
  });

  it('is equal to another one with the same text', () => {
    expect(secretsEqual(secret, new Secret(TEXT))).toBe(true);
    expect(secretsEqual(secret, new Secret(`${TEXT}x`))).toBe(false);
  });
});

describe('a fingerprint', () => {
  const fingerprint = fingerprinter(new Secret('fake-key-for-tests'));

  it('is the same for the same value and key', () => {
    const again = fingerprinter(new Secret('fake-key-for-tests'));
    expect(again(new Secret(TEXT))).toBe(fingerprint(secret));
    expect(fingerprint(secret)).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is another one for another value, and for another key', () => {
    expect(fingerprint(new Secret(`${TEXT}x`))).not.toBe(fingerprint(secret));
    expect(fingerprinter(new Secret('another-fake-key'))(secret)).not.toBe(fingerprint(secret));
  });

  it('cannot be made without the key', () => {
    expect(fingerprint(secret)).not.toContain(TEXT);
    expect(fingerprinter(new Secret(''))(secret)).not.toBe(fingerprint(secret));
  });
});

describe('scrubbing a text', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['raw', TEXT],
    ['in base64', Buffer.from(TEXT).toString('base64')],
    ['in base64 without padding', Buffer.from(TEXT).toString('base64').replaceAll('=', '')],
    ['in hexadecimal digits', Buffer.from(TEXT).toString('hex')],
  ];

  it.each(cases)('takes the secret out %s', (_, form) => {
    expect(scrub(`before ${form} after`, [secret])).toBe('before *** after');
  });

  it('takes out what is written otherwise in a URL, in JSON and in base64 for URLs', () => {
    const odd = new Secret('fäke "key" /?>\u{7f}~~~');
    const text = odd.reveal();
    for (const form of [
      encodeURIComponent(text),
      encodeURI(text),
      JSON.stringify(text).slice(1, -1),
      Buffer.from(text).toString('base64url'),
    ]) {
      expect(scrub(`a ${form} b`, [odd])).toBe('a *** b');
    }
  });

  it('takes out each line of a secret that has several', () => {
    const lines = new Secret('first-fake-line\r\nsecond-fake-line\n');
    expect(scrub('x first-fake-line y second-fake-line', [lines])).toBe('x *** y ***');
  });

  it('takes out the text without the blanks around it', () => {
    expect(scrub('x padded-fake y', [new Secret('  padded-fake \n')])).toBe('x *** y');
  });

  it('takes out a secret that contains another one as a whole, in whatever order they come', () => {
    const longer = new Secret(`${TEXT}-and-more`);
    for (const secrets of [
      [secret, longer],
      [longer, secret],
    ]) {
      expect(scrub(`${TEXT}-and-more`, secrets)).toBe('***');
    }
  });

  it('takes out a secret of several words that a line break tore apart', () => {
    const words = new Secret('four fake words (more)');
    expect(scrub('x four fake\n      words (more) y', [words])).toBe('x *** y');
  });

  it('takes out every occurrence, and what looks like a pattern literally', () => {
    const pattern = new Secret('$&.*fake');
    expect(scrub('$&.*fake, $&.*fake, xxfake', [pattern])).toBe('***, ***, xxfake');
  });

  it('leaves an ordinary text alone where a secret is too short to tell', () => {
    expect(scrub('abc and so on', [new Secret('abc'), new Secret('')])).toBe('abc and so on');
  });

  it('takes the secret out also where its lines were broken otherwise', () => {
    const spaced = new Secret('fake words (for tests)');
    expect(scrub('x fake\n  words (for\ttests) y', [spaced])).toBe('x *** y');
  });

  it('leaves white space alone, however much of it a secret has', () => {
    expect(scrub('a    b c', [new Secret('      '), new Secret('a  b')])).toBe('a    b c');
  });

  it('copes with half a surrogate pair', () => {
    expect(scrub('x fake\ud800half y', [new Secret('fake\ud800half')])).toBe('x *** y');
  });

  it('leaves no form of any secret behind', () => {
    const values = fc.string({ unit: 'binary', minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 3 }), fc.string(), (all, around) => {
        const secrets = all.map((one) => new Secret(one));
        const forms = secrets.flatMap(secretForms).filter((form) => !'***'.includes(form));
        const dirty = forms.map((form) => `${around}${form}`).join('\n');
        const clean = scrub(dirty, secrets);
        // What surrounds a form may itself happen to make one up again with the stars.
        fc.pre(forms.every((form) => !around.includes(form) && !form.includes('*')));
        for (const one of all) expect(clean).not.toContain(one);
      }),
    );
  });
});
