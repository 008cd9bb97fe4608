import { describe, expect, it } from 'vitest';
import { fileChanges } from '../../src/config/file-changes.ts';

const FILE = 'gladly-integrations.yml';

const BEFORE = `version: 1
integrations:
  csat:
    topics: { sent: { name: CSAT sent, disabled: true } }
    webhooks:
      survey: # asked after each conversation
        name: CSAT survey
        events: [CONVERSATION/CLOSED]
        headers: { x-api-key: { secret: CSAT_KEY }, x-org: fake-literal }
`;

function changed(from: string, to: string) {
  expect(BEFORE).toContain(from);
  return fileChanges(BEFORE, BEFORE.replace(from, to), FILE);
}

describe('the changes of a file', () => {
  it('are none where only comments and layout differ', () => {
    expect(changed(' # asked after each conversation', '')).toEqual([]);
    expect(changed('[CONVERSATION/CLOSED]', '\n          - CONVERSATION/CLOSED')).toEqual([]);
  });

  it('are none where one of the two is no YAML', () => {
    expect(fileChanges(BEFORE, '{', FILE)).toEqual([]);
    expect(fileChanges('{', BEFORE, FILE)).toEqual([]);
  });

  it.each([
    [
      'a list of mappings',
      ['headers:', 'brands: [{ brand: Acme }]\n        headers:'],
      'integrations.csat.webhooks.survey.brands',
      9,
      { type: 'none' },
      { type: 'list', members: ['{"brand":"Acme"}'] },
    ],
    [
      'a text',
      ['name: CSAT survey', 'name: Renamed'],
      'integrations.csat.webhooks.survey.name',
      7,
      { type: 'text', text: 'CSAT survey' },
      { type: 'text', text: 'Renamed' },
    ],
    [
      'a switch that goes',
      [', disabled: true', ''],
      'integrations.csat.topics.sent.disabled',
      4,
      { type: 'bare', text: 'true' },
      { type: 'none' },
    ],
    [
      'a list',
      ['CLOSED]', 'CLOSED, TASK/CLOSED]'],
      'integrations.csat.webhooks.survey.events',
      8,
      { type: 'list', members: ['CONVERSATION/CLOSED'] },
      { type: 'list', members: ['CONVERSATION/CLOSED', 'TASK/CLOSED'] },
    ],
    [
      'a secret that gets another name',
      ['secret: CSAT_KEY', 'secret: OTHER_KEY'],
      'integrations.csat.webhooks.survey.headers.x-api-key',
      9,
      { type: 'secret', name: 'CSAT_KEY' },
      { type: 'secret', name: 'OTHER_KEY' },
    ],
    [
      'a literal in the place of a secret',
      ['x-org: fake-literal', 'x-org: { secret: X_ORG }'],
      'integrations.csat.webhooks.survey.headers.x-org',
      9,
      { type: 'hidden' },
      { type: 'secret', name: 'X_ORG' },
    ],
    [
      'an entry that comes',
      ['topics: { sent:', 'topics: { more: { name: More }, sent:'],
      'integrations.csat.topics.more',
      4,
      { type: 'none' },
      { type: 'entry', keys: ['name'] },
    ],
    [
      'an entry with a block of entries',
      [
        'integrations:\n',
        'integrations:\n  more: { topics: { a: { name: A }, b: { name: B } } }\n',
      ],
      'integrations.more',
      3,
      { type: 'none' },
      { type: 'entry', keys: ['topics.a', 'topics.b'] },
    ],
    [
      'an entry whose key every object of JavaScript has',
      ['topics: { sent:', 'topics: { constructor: { name: More }, sent:'],
      'integrations.csat.topics.constructor',
      4,
      { type: 'none' },
      { type: 'entry', keys: ['name'] },
    ],
  ] as const)('tell %s with its line', (_title, [from, to], part, line, before, after) => {
    const found = changed(from, to);
    expect(found).toMatchObject([{ part, place: { file: FILE, line }, before, after }]);
  });
});
