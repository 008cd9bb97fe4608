import { describe, expect, it } from 'vitest';
import { exportFile } from '../../src/commands/export-file.ts';
import { placeWanted } from '../../src/config/place-wanted.ts';
import type { WantedPart } from '../../src/shared/written.ts';
import { codes, FILE, load } from '../support/config.ts';

const VENDOR = `id: parrot
name: Parrot
summary: Made up for tests.
inputs:
  title: { type: text, description: Its title., default: Parrot }
topics:
  top: { name: Top }
  below: { name: Below, parent: top }
webhooks:
  feed:
    name: '{{ title }}'
    url: https://hooks.acme.com/a
    events: [TASK/CLOSED]
    headers: { x-own: one }
  news:
    name: News of {{ title }}
    url: https://hooks.acme.com/b
    events: [TASK/CLOSED]
`;

const ALONE = `version: 1
organizations:
  production: { url: https://acme.gladly.com }
integrations:
  parrot: { vendor: ./vendors/parrot.yml }
`;

/** What both organizations have of the integration is one text. */
const SHARED = `version: 1
organizations:
  production:
    url: https://acme.gladly.com
    integrations: &here
      own: { webhooks: { feed: { name: Old } } }
  sandbox: { url: https://acme.gladly.qa, integrations: *here }
integrations:
  own:
    webhooks:
      feed: { name: Base, url: https://hooks.acme.com/c, events: [TASK/CLOSED] }
`;

async function placed(text: string, wanted: WantedPart) {
  const loaded = await load(text, { vendors: { './vendors/parrot.yml': VENDOR } });
  const file = exportFile({ file: FILE, text, organization: 'production' }, loaded);
  if (file === null) throw new Error(codes(loaded.diagnostics).join('\n'));
  return placeWanted(file, [wanted]);
}

const FEED = ['webhooks', 'feed'];

describe('the place for what an organization is to have', () => {
  it('is not an input from which two parts of the vendor are made', async () => {
    const path = [...FEED, 'name'];
    const wanted = { integration: 'parrot', path, type: 'value', value: 'Feed' } as const;
    expect(await placed(ALONE, wanted)).toEqual({
      changes: [
        { path: ['integrations', 'parrot', ...path], edit: { type: 'set', value: 'Feed' } },
      ],
      blocked: [],
    });
  });

  it.each<[string, string, WantedPart, number]>([
    [
      'a value that another organization has by the same text',
      SHARED,
      { integration: 'own', path: [...FEED, 'name'], type: 'value', value: 'New' },
      6,
    ],
    [
      'a value that would come into a text of two organizations',
      SHARED,
      { integration: 'own', path: [...FEED, 'enabled'], type: 'value', value: false },
      6,
    ],
    [
      'events that would',
      SHARED,
      { integration: 'own', path: [...FEED, 'events'], type: 'events', names: ['TASK/CREATED'] },
      11,
    ],
    [
      'a header that the vendor brings, and Gladly does not have',
      ALONE,
      {
        integration: 'parrot',
        path: [...FEED, 'headers'],
        type: 'headers',
        add: new Map(),
        remove: ['x-own'],
      },
      5,
    ],
    [
      'a parent that the vendor brings, and Gladly does not have',
      ALONE,
      { integration: 'parrot', path: ['topics', 'below', 'parent'], type: 'absent' },
      5,
    ],
    [
      'a header of an integration that the organization does not have',
      ALONE,
      {
        integration: 'gone',
        path: [...FEED, 'headers'],
        type: 'headers',
        add: new Map(),
        remove: ['x-own'],
      },
      4,
    ],
  ])('is left to a person: %s', async (_title, text, wanted, line) => {
    expect(await placed(text, wanted)).toMatchObject({
      changes: [],
      blocked: [
        { part: [wanted.integration, ...wanted.path].join('.'), place: { file: FILE, line } },
      ],
    });
  });
});
