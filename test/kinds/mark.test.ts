import { describe, expect, it } from 'vitest';
import { markLiveWebhook, markLiveWebhooks, urlMarks } from '../../src/kinds/mark.ts';
import { parkedUrl } from '../../src/kinds/url.ts';
import { Secret } from '../../src/shared/secret.ts';
import { liveWebhook } from '../support/live-builders.ts';

const HIDDEN = 'https://Hooks.acme.com/fake-path-for-tests';
const marks = urlMarks(new Map([['CSAT_URL', new Secret(HIDDEN)]]));

describe('a live webhook whose URL is the value of a secret', () => {
  it('is shown with the mark of the secret, however the URL is written', () => {
    for (const url of [HIDDEN, 'https://hooks.acme.com:443/fake-path-for-tests']) {
      expect(markLiveWebhook(liveWebhook({ url }), marks).url).toBe('secret:CSAT_URL');
    }
  });

  it('is shown with a mark also while it waits at a passing URL', () => {
    const parked = markLiveWebhook(liveWebhook({ url: parkedUrl(HIDDEN) }), marks);
    expect(parked.url).toBe(parkedUrl('secret:CSAT_URL'));
  });

  it('keeps everything else', () => {
    const webhook = liveWebhook({ url: HIDDEN });
    expect(markLiveWebhook(webhook, marks)).toEqual({ ...webhook, url: 'secret:CSAT_URL' });
  });

  it('is told from those that lead elsewhere', () => {
    const other = liveWebhook({ id: 'w2', url: 'https://hooks.acme.com/other' });
    const marked = markLiveWebhooks([liveWebhook({ url: HIDDEN }), other], marks);
    expect(marked.map(({ url }) => url)).toEqual(['secret:CSAT_URL', other.url]);
  });
});
