import { describe, expect, it } from 'vitest';
import { expandVendor } from '../../src/catalog/expand.ts';
import { aDefinition, aUse } from '../support/vendors.ts';

describe('facts', () => {
  it('has the title, and what the vendor takes if it says so', () => {
    const nothing = { title: 'Acme', secrets: [], awaited: [], troubleshooting: [] };
    expect(expandVendor(aDefinition(), aUse()).facts).toEqual(nothing);
    expect(expandVendor(aDefinition({ 'requests-per-minute': 60 }), aUse()).facts).toEqual({
      ...nothing,
      requestsPerMinute: 60,
    });
  });

  it('has the secrets that inputs name with what the vendor says of them, and its answers', () => {
    const troubleshooting = [{ question: 'Why?', answer: 'Therefore.' }];
    const definition = aDefinition({
      inputs: {
        key: { type: 'secret', description: 'The key.', 'where-to-find': 'Ask.' },
        hook: { type: 'url', description: 'The address.' },
        open: { type: 'url', description: 'Another one.' },
        unset: { type: 'secret', description: 'Not given.' },
      },
      troubleshooting,
    });
    const inputs = {
      key: { secret: 'ACME_KEY' },
      hook: { secret: 'ACME_URL' },
      open: 'https://acme.example',
    };
    expect(expandVendor(definition, aUse({ inputs })).facts).toEqual({
      title: 'Acme',
      secrets: [
        { secret: 'ACME_KEY', description: 'The key.', whereToFind: 'Ask.' },
        { secret: 'ACME_URL', description: 'The address.', whereToFind: null },
      ],
      awaited: [],
      troubleshooting,
    });
  });

  it('brings blocks without a user when the vendor needs none', () => {
    expect(expandVendor(aDefinition(), aUse()).blocks).toEqual({
      inboxes: {},
      topics: {},
      webhooks: {},
      steps: {},
      handover: {},
    });
  });

  it('shows an organization whose URL cannot be read by what the file says', () => {
    const definition = aDefinition({
      steps: { one: { title: 'A', do: '{{ organization.host }}' } },
    });
    const use = aUse({ organization: { name: 'here', url: 'nonsense' } });
    expect(expandVendor(definition, use).blocks.steps?.['one']?.do).toBe('nonsense');
  });
});
