import { describe, expect, it } from 'vitest';
import { checkVendor } from '../../src/catalog/check.ts';
import { expandVendor } from '../../src/catalog/expand.ts';
import { aUse } from '../support/vendors.ts';
import { readText, vendorFromYaml } from '../support/vendor-schema.ts';

/** A sixth vendor as a user would write it: nothing of it is known to the code. */
const SIXTH = `
id: parrot
name: Parrot
summary: Writes summaries of conversations and tags them.
requires: [API User]
requests-per-minute: 40
inputs:
  brands:
    type: list
    description: Brands with an endpoint of their own.
    where-to-find: Parrot > Brands
    required: true
    fields:
      brand: { type: text, description: Name of the brand., required: true }
      url: { type: url, description: Address that Parrot shows for it., required: true }
      user: { type: text, description: User name for the endpoint. }
  password:
    type: secret
    description: Password that Parrot gave you.
    required: true
    example: { secret: PARROT_PASSWORD }
  archive-topic:
    type: text
    description: Topic for conversations that Parrot has archived.
user:
  roles: [Agent, API User]
topics:
  summarised: { name: Summarised by Parrot, aliases: [Parrot] }
  archived: { when: archive-topic, name: '{{ archive-topic }}', parent: summarised }
webhooks:
  '{{ each.brand }}':
    for-each: brands
    name: 'Parrot, {{ each.brand }} ({{ organization.name }})'
    url: '{{ each.url }}'
    events: [CONVERSATION/*, CONTACT/ENDED]
    basic: { username: '{{ each.brand }}', password: '{{ password }}' }
steps:
  sign-in:
    title: Sign in to Parrot
    where: 'In Parrot: Start'
    do: 'Use {{ user.email }}.'
    who: Anybody
    why: To see that it works.
handover:
  brands:
    title: Brands
    columns: [Brand, Gladly]
    rows:
      - { for-each: brands, cells: ['{{ each.brand }}', '{{ organization.host }}'] }
`;

describe('a vendor that a user wrote', () => {
  const parrot = vendorFromYaml(SIXTH);
  const use = aUse({
    integration: 'parrot',
    user: { email: 'parrot@acme.com' },
    inputs: {
      password: { secret: 'PARROT_PASSWORD' },
      brands: [
        { brand: 'Acme Shoes', url: 'https://parrot.example/shoes' },
        { brand: 'Acme Hats', url: { secret: 'HATS_URL' } },
      ],
    },
  });

  it('needs no code: the schema takes it and the check finds nothing', () => {
    expect(checkVendor(parrot)).toEqual([]);
  });

  it('brings the blocks that the user could have written out', () => {
    expect(expandVendor(parrot, use)).toEqual({
      problems: [],
      awaited: [],
      waitingWebhooks: {},
      facts: {
        title: 'Parrot',
        requestsPerMinute: 40,
        secrets: [
          {
            secret: 'PARROT_PASSWORD',
            description: 'Password that Parrot gave you.',
            whereToFind: null,
          },
        ],
        awaited: [],
        troubleshooting: [],
      },
      blocks: {
        user: { roles: ['Agent', 'API User'] },
        inboxes: {},
        topics: { summarised: { name: 'Summarised by Parrot', aliases: ['Parrot'] } },
        webhooks: {
          'acme-shoes': {
            name: 'Parrot, Acme Shoes (production)',
            url: 'https://parrot.example/shoes',
            events: ['CONVERSATION/*', 'CONTACT/ENDED'],
            basic: { username: 'Acme Shoes', password: { secret: 'PARROT_PASSWORD' } },
          },
          'acme-hats': {
            name: 'Parrot, Acme Hats (production)',
            url: { secret: 'HATS_URL' },
            events: ['CONVERSATION/*', 'CONTACT/ENDED'],
            basic: { username: 'Acme Hats', password: { secret: 'PARROT_PASSWORD' } },
          },
        },
        steps: {
          'sign-in': {
            title: 'Sign in to Parrot',
            where: 'In Parrot: Start',
            do: 'Use parrot@acme.com.',
            who: 'Anybody',
            why: 'To see that it works.',
          },
        },
        handover: {
          brands: {
            title: 'Brands',
            columns: ['Brand', 'Gladly'],
            rows: [
              ['Acme Shoes', 'acme.gladly.com'],
              ['Acme Hats', 'acme.gladly.com'],
            ],
          },
        },
      },
    });
  });

  it('can make an entry wait for an optional input', () => {
    const inputs = { ...use.inputs, 'archive-topic': 'Archived' };
    expect(expandVendor(parrot, { ...use, inputs }).blocks.topics?.['archived']).toEqual({
      name: 'Archived',
      parent: 'summarised',
    });
  });
});

describe('the example of a vendor definition', () => {
  const surveys = vendorFromYaml(readText('config-schema/examples/vendors/acme-surveys.yml'));
  const use = aUse({
    integration: 'surveys',
    user: { email: 'surveys@acme.com' },
    inputs: {
      'api-key': { secret: 'SURVEYS_KEY' },
      regions: [
        { region: 'EU', 'webhook-url': 'https://eu.surveys.example/gladly' },
        { region: 'US', 'webhook-url': 'https://us.surveys.example/gladly', languages: 'en, es' },
      ],
    },
  });

  it('has no mistake and expands without a problem, with all inputs or the least', () => {
    expect(checkVendor(surveys)).toEqual([]);
    expect(expandVendor(surveys, use).problems).toEqual([]);
    const more = { 'parent-topic': 'Surveys', tone: 'formal', 'vip-inbox': 'VIP' };
    const full = expandVendor(surveys, { ...use, inputs: { ...use.inputs, ...more } });
    expect(full.problems).toEqual([]);
    expect(full.blocks.topics?.['sent']?.parent).toBe('Surveys');
    expect(full.blocks.steps?.['exclude-vip']?.do).toBe('Add the inbox VIP.');
  });

  it('has a webhook a region with a bearer token, and rows on conditions', () => {
    const { blocks } = expandVendor(surveys, use);
    expect(blocks.webhooks?.['closed-us']).toMatchObject({
      url: 'https://us.surveys.example/gladly',
      headers: { authorization: { prefix: 'Bearer ', secret: 'SURVEYS_KEY' } },
    });
    expect(Object.keys(blocks.steps ?? {})).toEqual(['create-user', 'connect', 'languages-us']);
    expect(blocks.handover?.['regions']).toMatchObject({
      rows: [
        ['US', 'en, es'],
        ['EU', 'English'],
      ],
    });
    expect(blocks.inboxes).toEqual({});
  });
});
