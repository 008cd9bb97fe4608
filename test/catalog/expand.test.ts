import { describe, expect, it } from 'vitest';
import { expandVendor } from '../../src/catalog/expand.ts';
import { aDefinition, aUse } from '../support/vendors.ts';

describe('facts', () => {
  it('has the title, and what the vendor takes if it says so', () => {
    expect(expandVendor(aDefinition(), aUse()).facts).toEqual({ title: 'Acme' });
    expect(expandVendor(aDefinition({ 'requests-per-minute': 60 }), aUse()).facts).toEqual({
      title: 'Acme',
      requestsPerMinute: 60,
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
