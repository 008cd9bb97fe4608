import { describe, expect, it } from 'vitest';
import {
  bareGladlyUrl,
  isHostEntry,
  isLoopbackHost,
  organizationUrlProblem,
} from '../../src/shared/host-rule.ts';

describe('the address of an organization', () => {
  it.each([
    ['https://acme.gladly.com', []],
    ['https://acme.gladly.com/', []],
    ['HTTPS://ACME.Gladly.COM', []],
    ['https://acme.gladly.com:443', []],
    ['https://acme.gladly.qa', []],
    ['https://acme.us-uat.gladly.qa', []],
    ['https://gladly.example.com', ['gladly.example.com']],
    ['https://gladly.example.com:8443', ['gladly.example.com:8443']],
    ['https://GLADLY.example.com', ['Gladly.Example.com']],
    ['http://localhost:8787', ['localhost']],
    ['http://localhost:8787', ['localhost:8787']],
    ['http://127.0.0.1', ['127.0.0.1']],
    ['http://127.8.9.1:1234', ['127.8.9.1']],
    ['http://[::1]:8787', ['[::1]:8787']],
    ['https://localhost:8443', ['localhost']],
  ])('%s is allowed with %j', (url, allowed) => {
    expect(organizationUrlProblem(url, allowed)).toBeNull();
  });

  it.each([
    'acme.gladly.com',
    '',
    'https://',
    'ftp://acme.gladly.com',
    'javascript:alert(1)//.gladly.com',
    'https://acme.gladly.com/api/v1',
    'https://acme.gladly.com?x',
    'https://acme.gladly.com#x',
    'https://user@acme.gladly.com',
    'https://acme.gladly.com@example.com',
    String.raw`https://example.com\.gladly.com`,
    'https://acme gladly.com',
    'https://acme.gladly.com:99999',
  ])('%s is malformed, whatever is allowed', (url) => {
    expect(organizationUrlProblem(url, ['acme.gladly.com', 'example.com'])).toEqual({
      problem: 'malformed',
    });
  });

  it.each([
    ['https://gladly.com', []],
    ['https://evilgladly.com', []],
    ['https://acme.gladly.com.example.com', []],
    ['https://acme.gladly.com.', []],
    ['https://acme.gladly.com:8443', []],
    ['https://example.com', ['gladly.example.com']],
    ['https://gladly.example.com:8443', ['gladly.example.com']],
    ['https://gladly.example.com', ['gladly.example.com:8443']],
    ['https://gladly.example.com', ['*.example.com']],
    ['https://gladly.example.com', ['https://gladly.example.com']],
    ['https://localhost', ['localhost:8443']],
  ])('%s is foreign with %j', (url, allowed) => {
    expect(organizationUrlProblem(url, allowed)).toEqual({
      problem: 'foreign-host',
      host: new URL(url).host,
    });
  });

  it.each([
    ['http://acme.gladly.com', []],
    ['http://acme.gladly.com', ['acme.gladly.com']],
    ['http://gladly.example.com', ['gladly.example.com']],
    ['http://localhost:8787', []],
    ['http://localhost:8787', ['localhost:9999']],
    ['http://localhost.example.com', ['localhost.example.com']],
    ['http://127.0.0.1.example.com', ['127.0.0.1.example.com']],
  ])('%s is not encrypted with %j', (url, allowed) => {
    expect(organizationUrlProblem(url, allowed)).toEqual({
      problem: 'not-encrypted',
      host: new URL(url).host,
    });
  });
});

describe('an entry of the allowed hosts', () => {
  it.each(['example.com', 'example.com:8443', 'localhost', '127.0.0.1:1', '[::1]', '[::1]:80'])(
    '%s is one',
    (entry) => {
      expect(isHostEntry(entry)).toBe(true);
    },
  );

  it.each([
    '',
    'https://example.com',
    '*.example.com',
    'example.com/',
    'a b',
    'example.com:',
    ':80',
    '-a',
  ])('%j is none', (entry) => {
    expect(isHostEntry(entry)).toBe(false);
  });
});

describe('a host of this machine', () => {
  it.each([
    ['localhost', true],
    ['127.0.0.1', true],
    ['127.255.1.2', true],
    ['[::1]', true],
    ['0.0.0.0', false],
    ['localhost.example.com', false],
    ['128.0.0.1', false],
  ])('%s: %s', (host, expected) => {
    expect(isLoopbackHost(host)).toBe(expected);
  });
});

describe('the address that was most likely meant', () => {
  it.each([
    'acme.gladly.com',
    ' ACME.gladly.com/ ',
    'https://acme.gladly.com/settings/webhooks',
    'https://acme.gladly.com?from=mail',
    'http://acme.gladly.com/login#top',
    'ftp://acme.gladly.com',
    'acme.gladly.com:443/login',
  ])('by %j is the bare one', (written) => {
    expect(bareGladlyUrl(written)).toBe('https://acme.gladly.com');
  });

  it.each([
    '',
    'acme',
    '42',
    'https://acme gladly.com',
    'https://user@acme.gladly.com',
    'https://acme.gladly.com@a.example',
    'https://acme.gladly.com/@a.example',
    String.raw`https://acme.gladly.com\.a.example`,
    'https://a.example/acme.gladly.com',
    'https://gladly.com/login',
    'javascript:acme.gladly.com',
  ])('by %j is not guessed', (written) => {
    expect(bareGladlyUrl(written)).toBeNull();
  });
});
