import { describe, expect, it } from 'vitest';
import { load } from '../support/config.ts';

const VENDOR = `id: parrot
name: Parrot
summary: Made up for tests.
inputs:
  key: { type: secret, description: Its key., required: true }
webhooks:
  feed:
    name: Feed
    url: https://hooks.acme.com/a
    events: [TASK/CLOSED]
    headers: { authorization: { secret: '{{ key }}', prefix: 'Bearer ' } }
`;

const TEXT = `version: 1
organizations:
  production: { url: https://acme.gladly.com }
integrations:
  parrot:
    vendor: ./vendors/parrot.yml
    inputs:
      key: { secret: PARROT_KEY }
`;

describe('the place of a part of an integration', () => {
  it.each([
    ['a secret that an input brings', ['webhooks', 'feed', 'headers', 'authorization'], 8],
    ['what the vendor alone says', ['webhooks', 'feed', 'name'], 6],
    ['what is nowhere', ['topics', 'gone'], 5],
  ])('is the line that a person can change: %s', async (_title, path, line) => {
    const { organizations } = await load(TEXT, { vendors: { './vendors/parrot.yml': VENDOR } });
    const [integration] = organizations?.get('production')?.integrations ?? [];
    expect(integration?.origin.key(path)).toMatchObject({ line });
  });
});
