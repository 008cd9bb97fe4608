import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  displayUrl,
  hostOf,
  parkedUrl,
  secretOfMark,
  secretUrlMark,
  unparkedUrl,
  urlKey,
} from '../../src/kinds/url.ts';

describe('the mark of a URL that is a secret', () => {
  it('carries the name of the secret and nothing else', () => {
    expect(secretUrlMark('CSAT_URL')).toBe('secret:CSAT_URL');
    expect(secretOfMark('secret:CSAT_URL')).toBe('CSAT_URL');
    expect(secretOfMark('https://hooks.acme.com/')).toBeNull();
  });
});

describe('the URL at which a webhook waits', () => {
  it.each([
    ['https://a.example/hook', 'https://a.example/hook?gladly-integrations-parked=1'],
    ['https://a.example/hook?x=1', 'https://a.example/hook?x=1&gladly-integrations-parked=1'],
    ['https://a.example/#part', 'https://a.example/?gladly-integrations-parked=1#part'],
    ['https://a.example/#a?b#c', 'https://a.example/?gladly-integrations-parked=1#a?b#c'],
    ['secret:CSAT_URL', 'secret:CSAT_URL?gladly-integrations-parked=1'],
  ])('of %s is %s', (url, parked) => {
    expect(parkedUrl(url)).toBe(parked);
    expect(unparkedUrl(parked)).toBe(url);
    expect(unparkedUrl(url)).toBe(url);
  });

  it('is another one that leads to the same endpoint', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const parked = new URL(parkedUrl(url));
        expect(urlKey(parked.href)).not.toBe(urlKey(url));
        const { origin, pathname, hash } = new URL(url);
        expect([parked.origin, parked.pathname, parked.hash]).toEqual([origin, pathname, hash]);
      }),
    );
  });
});

describe('the URL before a webhook was made to wait', () => {
  it('is found in the form in which plans show a secret', () => {
    expect(unparkedUrl(displayUrl(parkedUrl('secret:CSAT_URL')))).toBe('(secret CSAT_URL)');
  });

  it('is not found where somebody has added more', () => {
    const url = `${parkedUrl('https://a.example/hook')}&x=1`;
    expect(unparkedUrl(url)).toBe(url);
  });
});

describe('the URL to compare by', () => {
  it.each([
    ['HTTPS://Hooks.ACME.com', 'https://hooks.acme.com/'],
    ['https://hooks.acme.com:443/A', 'https://hooks.acme.com/A'],
    ['https://hooks.acme.com:8443/A', 'https://hooks.acme.com:8443/A'],
    ['https://hooks.acme.com/a/../b', 'https://hooks.acme.com/b'],
    ['secret:Name', 'secret:Name'],
    ['no URL', 'no URL'],
  ])('of %s is %s', (url, key) => {
    expect(urlKey(url)).toBe(key);
  });
});

describe('the host of a URL', () => {
  it.each([
    ['https://Hooks.acme.com/a', 'hooks.acme.com'],
    ['https://hooks.acme.com:8443/', 'hooks.acme.com:8443'],
    ['secret:CSAT_URL', null],
    ['no URL', null],
  ])('of %s is %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});

describe('a URL fit to be shown', () => {
  it.each([
    ['https://hooks.acme.com/csat', 'https://hooks.acme.com/csat'],
    ['https://user:fake@hooks.acme.com/csat', 'https://hooks.acme.com/csat'],
    ['https://hooks.acme.com/csat?token=fake#part', 'https://hooks.acme.com/csat?…'],
    ['secret:CSAT_URL', '(secret CSAT_URL)'],
    ['no URL', 'no URL'],
  ])('of %s is %s', (url, shown) => {
    expect(displayUrl(url)).toBe(shown);
  });

  it('has neither user name nor password nor query', () => {
    const text = fc.stringMatching(/^[a-z]{4,10}$/);
    fc.assert(
      fc.property(fc.webUrl(), text, (url, hidden) => {
        const { host, pathname } = new URL(url);
        const full = `https://Xuser${hidden}:Xpass${hidden}@${host}${pathname}?Xkey=Xval${hidden}`;
        expect(displayUrl(full)).toBe(`https://${host}${pathname}?…`);
      }),
    );
  });
});
