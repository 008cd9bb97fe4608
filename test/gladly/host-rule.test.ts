import { describe, expect, it } from 'vitest';
import { allowedOrigin } from '../../src/gladly/host-rule.ts';
import { ReconcileError } from '../../src/shared/errors.ts';

describe('allowedOrigin', () => {
  it.each([
    ['https://acme.gladly.com', [], 'https://acme.gladly.com'],
    ['https://acme.gladly.com/', [], 'https://acme.gladly.com'],
    ['https://ACME.Gladly.com:443', [], 'https://acme.gladly.com'],
    ['https://acme.gladly.qa', [], 'https://acme.gladly.qa'],
    ['https://acme.us-uat.gladly.qa', [], 'https://acme.us-uat.gladly.qa'],
    ['https://gladly.acme.example', ['gladly.acme.example'], 'https://gladly.acme.example'],
    ['https://acme.example:8443', ['acme.example:8443'], 'https://acme.example:8443'],
    ['http://127.0.0.1:8787', ['127.0.0.1:8787'], 'http://127.0.0.1:8787'],
    ['http://localhost:1234', ['localhost'], 'http://localhost:1234'],
    ['http://[::1]:80', ['[::1]:80'], 'http://[::1]'],
  ])('lets the token go to %s when %j is allowed', (url, allowedHosts, origin) => {
    expect(allowedOrigin(url, allowedHosts)).toBe(origin);
  });

  it.each([
    ['another host', 'https://evil.example', []],
    ['a host that ends like Gladly', 'https://evilgladly.com', []],
    ['a host that begins like Gladly', 'https://acme.gladly.com.evil.example', []],
    ['Gladly as a user name', 'https://acme.gladly.com@evil.example', []],
    ['Gladly after a backslash', 'https://evil.example\\.gladly.com', []],
    ['a host cut by a line break', 'https://evil.example\n.gladly.com', []],
    ['a host that looks alike', 'https://acme.gladly.cοm', []],
    ['the bare domain', 'https://gladly.com', []],
    ['another port of Gladly', 'https://acme.gladly.com:8443', []],
    ['plain http', 'http://acme.gladly.com', []],
    [
      'plain http to a named host that is not this machine',
      'http://acme.example',
      ['acme.example'],
    ],
    ['plain http to this machine, not named', 'http://127.0.0.1:8787', []],
    ['a loopback look-alike', 'http://127.0.0.1.evil.example', ['127.0.0.1']],
    ['another port than the one named', 'https://acme.example:8443', ['acme.example']],
    ['a path', 'https://acme.gladly.com/api', []],
    ['a query', 'https://acme.gladly.com?x=1', []],
    ['a fragment', 'https://acme.gladly.com#x', []],
    ['another scheme', 'ftp://acme.gladly.com', []],
    ['no URL', 'acme.gladly.com', []],
    ['nothing', '', []],
  ])('keeps the token from %s', (_name, url, allowedHosts) => {
    const error = errorOf(() => allowedOrigin(url, allowedHosts));
    expect(error.code).toBe('host-forbidden');
    expect(error.remedy).not.toBe('');
  });

  it.each(['https://localhost', '*.acme.example', 'acme.example/x', ''])(
    'names %j among the allowed hosts, because it is no host',
    (entry) => {
      const error = errorOf(() => allowedOrigin('https://acme.gladly.com', [entry]));
      expect(error.code).toBe('invalid-config');
      expect(error.message).toContain(`“${entry}”`);
    },
  );

  it('does not repeat a password that somebody put into the URL', () => {
    const error = errorOf(() => allowedOrigin('https://me:fake-password@acme.gladly.com', []));
    expect(error.message).not.toContain('fake-password');
  });
});

function errorOf(run: () => unknown): ReconcileError {
  try {
    run();
  } catch (error) {
    if (error instanceof ReconcileError) return error;
    throw error;
  }
  throw new Error('it did not throw');
}
