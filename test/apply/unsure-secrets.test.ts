import { describe, expect, it } from 'vitest';
import { site } from '../support/apply.ts';
import { desiredWebhook, secret } from '../support/builders.ts';

const survey = desiredWebhook('survey', {
  url: 'https://hooks.acme.com/survey',
  basic: { username: secret('USER'), password: secret('PASSWORD') },
});

describe('a webhook that is taken over with credentials that nobody knows', () => {
  it('counts as done, and only the next apply of everything sends them', async () => {
    const here = await site();
    const { name, url, events } = survey.fields;
    const credentials = { username: 'fake-former-user', password: 'fake-former-password' };
    const webhook = { name: `Old ${name}`, url, events, credentials };
    here.emulator.control.change({ change: 'add-webhook', webhook });
    const all = { options: { scope: 'all' } } as const;
    const first = await here.apply([survey], all);
    expect(first).toMatchObject({ success: true, journal: { remaining: [] } });
    expect(Object.keys((await here.apply([survey], all)).outcomes)).toEqual([
      'csat.webhook.survey:resend-secrets',
    ]);
    expect((await here.plan([survey], all)).operations).toEqual([]);
  });
});
