import { describe, expect, it } from 'vitest';
import { secretKey } from '../../src/kinds/ledger.ts';

describe('the key of a write-only value', () => {
  it('names the webhook and the field', () => {
    expect(secretKey('idiomatic.webhook.events', 'headers.x-api-key')).toBe(
      'idiomatic.webhook.events#headers.x-api-key',
    );
  });
});
