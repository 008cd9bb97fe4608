import { describe, expect, it } from 'vitest';
import { expandEvents } from '../../src/catalog/events.ts';
import { drafted, set } from '../support/init.ts';
import { exportBench, writesOfPlan } from '../support/export.ts';
import { vendorCalled } from '../support/vendors.ts';

const begin = exportBench();

const TEN = vendorCalled('idiomatic').webhooks?.['events']?.events ?? [];

function webhook(parts: object = {}) {
  return {
    name: 'Idiomatic',
    url: 'https://hooks.idiomatic.example/acme',
    events: expandEvents([TEN].flat()).events,
    headers: { 'x-api-key': 'fake-key' },
    ...parts,
  };
}

/** What `init` writes, with the address of an organization. */
async function begun(url: string, key = 'idiomatic'): Promise<string> {
  const { text } = await drafted({
    as: key,
    url: 'https://acme.gladly.com',
    set: set('user.email=ida@acme.com'),
  });
  return text.replace('https://acme.gladly.com', url);
}

describe('a file that waits for what a step brings', () => {
  it('is left as it is where Gladly has nothing of it', async () => {
    const site = await begin({ users: [{ email: 'ida@acme.com', name: 'Ida' }] });
    const file = await begun(site.emulator.url);
    expect(await site.exported({ file })).toMatchObject({ result: 'no-changes', findings: [] });
  });

  it('gets the inputs of a webhook that is there, whatever the integration is called', async () => {
    for (const key of ['idiomatic', 'ida']) {
      const site = await begin({ webhooks: [webhook({ name: 'Ida at Acme' })] });
      const file = await begun(site.emulator.url, key);
      const { text, result, findings, recognised } = await site.exported({ file });
      expect([result, findings]).toEqual(['changes', []]);
      expect(recognised).toEqual([{ integration: key, vendor: 'idiomatic' }]);
      const added = (text ?? '').split('\n').filter((line) => !file.split('\n').includes(line));
      expect(added.map((line) => line.trim()).toSorted()).toEqual([
        `webhook-api-key: { secret: ${key.toUpperCase()}_WEBHOOK_KEY }`,
        'webhook-name: Ida at Acme',
        'webhook-url: https://hooks.idiomatic.example/acme',
      ]);
      expect(writesOfPlan(await site.plan({ file: text }))).toEqual([]);
    }
  });

  it('keeps the secret that it names already, and asks for no other', async () => {
    const site = await begin({ webhooks: [webhook()] });
    const file = (await begun(site.emulator.url)).replace('# webhook-api-key:', 'webhook-api-key:');
    const { text, secrets } = await site.exported({ file });
    expect(text).toContain('webhook-api-key: { secret: IDIOMATIC_WEBHOOK_KEY }');
    expect(text).toContain('webhook-url: https://hooks.idiomatic.example/acme');
    expect(secrets).toEqual([]);
  });

  it('gets an integration of its own for each where several could be meant', async () => {
    const site = await begin({
      webhooks: [webhook(), webhook({ name: 'Ida', url: 'https://hooks.idiomatic.example/2' })],
    });
    const { text, result } = await site.exported({ file: await begun(site.emulator.url) });
    expect(result).toBe('changes');
    expect(text).toContain('\n  idiomatic-2:\n');
    expect(text).toContain('\n  idiomatic-3:\n');
  });

  it('gets another integration where its own cannot be written to', async () => {
    const site = await begin({ webhooks: [webhook()] });
    const file = `version: 1
organizations:
  production: { url: ${site.emulator.url} }
integrations:
  ida: { vendor: idiomatic, user: { email: ida@acme.com }, inputs: &none {} }
  csat: { topics: {}, inputs: *none }
`;
    const { text, result } = await site.exported({ file });
    expect(result).toBe('changes');
    expect(text).toContain('inputs: &none {} }\n');
    expect(text).toContain('\n  idiomatic:\n    vendor: idiomatic\n');
  });
});
