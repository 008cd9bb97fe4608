import { describe, expect, it } from 'vitest';
import type { DesiredState } from '../../src/kinds/desired.ts';
import { declaredDifference } from '../../src/plan/declared.ts';
import { Secret } from '../../src/shared/secret.ts';
import {
  confirmedStep,
  desiredInbox,
  desiredState,
  desiredTopic,
  desiredUser,
  desiredWebhook,
  LITERAL,
  place,
  secret,
  under,
  underNamed,
  vendorWebhook,
} from '../support/builders.ts';

const NONE = desiredState([]);

function changesOf(base: DesiredState, head: DesiredState) {
  return declaredDifference(base, head).changes;
}

describe('the difference between two versions of the file', () => {
  it('is empty between equal versions, wherever in the file things stand', () => {
    const before = desiredState([desiredTopic(), desiredWebhook()]);
    const after = desiredState([
      desiredTopic('csat.topic.sent', { place: place(9) }),
      desiredWebhook(),
    ]);
    expect(declaredDifference(before, after)).toEqual({ organization: 'production', changes: [] });
  });

  it('names what is added with all that is said about it', () => {
    const surveys = desiredTopic('csat.topic.surveys', { name: 'Surveys' });
    const sent = desiredTopic('csat.topic.sent', { name: 'CSAT sent', parent: under(surveys) });
    const head = desiredState([sent, surveys]);
    expect(changesOf(desiredState([surveys]), head)).toEqual([
      {
        address: 'csat.topic.sent',
        kind: 'topic',
        name: 'CSAT sent',
        direction: 'added',
        place: sent.place,
        changes: [
          { field: 'disabled', before: null, after: false },
          { field: 'name', before: null, after: 'CSAT sent' },
          { field: 'parent', before: null, after: 'csat.topic.surveys' },
          { field: 'protected', before: null, after: false },
        ],
      },
    ]);
  });

  it('names what is removed, which has no place any more', () => {
    const base = desiredState([desiredTopic('csat.topic.sent', { parent: underNamed('Old') })]);
    expect(changesOf(base, NONE)).toMatchObject([
      { address: 'csat.topic.sent', direction: 'removed', place: null },
    ]);
  });

  it('shows a changed field from what to what, and no other', () => {
    const changes = changesOf(
      desiredState([desiredWebhook('csat.webhook.survey', { events: ['TASK/CREATED'] })]),
      desiredState([desiredWebhook('csat.webhook.survey', { events: ['TASK/CLOSED'] })]),
    );
    expect(changes).toMatchObject([{ direction: 'changed' }]);
    expect(changes[0]?.changes).toEqual([
      { field: 'events', before: ['TASK/CREATED'], after: ['TASK/CLOSED'] },
    ]);
  });

  it('shows where secrets come from', () => {
    const webhook = (name: string) =>
      desiredState([
        desiredWebhook('csat.webhook.survey', {
          headers: { 'x-api-key': secret(name, 'Bearer ') },
          basic: { username: secret('USER'), password: secret('PASSWORD'), realm: 'acme' },
        }),
      ]);
    expect(changesOf(webhook('OLD'), webhook('NEW'))[0]?.changes).toEqual([
      {
        field: 'headers.x-api-key',
        before: 'Bearer secret OLD',
        after: 'Bearer secret NEW',
      },
    ]);
  });

  it('tells that a secret in the file was rewritten, and never the secret', () => {
    const webhook = (text: string): DesiredState => ({
      ...desiredState([desiredWebhook('csat.webhook.survey', { headers: { key: LITERAL } })]),
      literals: new Map([['csat.webhook.survey#headers.key', new Secret(text)]]),
    });
    expect(changesOf(webhook('fake-one'), webhook('fake-one'))).toEqual([]);
    const changed = changesOf(webhook('fake-one'), webhook('fake-two'));
    expect(changed[0]?.changes).toEqual([{ field: 'headers.key', secret: 'changed' }]);
    expect(JSON.stringify(changed)).not.toContain('fake-');
  });

  it('calls a webhook of the vendor by its name, its address, or else what the file calls it', () => {
    const { url: _, ...secretly } = vendorWebhook('csat.webhook.c');
    const vendorWebhooks = [
      vendorWebhook('csat.webhook.a', { name: 'Theirs' }),
      vendorWebhook('csat.webhook.b', { url: 'https://*.acme.com/*' }),
      secretly,
    ];
    const names = changesOf(NONE, { ...NONE, vendorWebhooks }).map(({ name }) => name);
    expect(names).toEqual(['Theirs', 'https://*.acme.com/*', 'csat.webhook.c']);
  });

  it('covers what can only be observed, and steps with their confirmations', () => {
    const state = (name: string, on: string): DesiredState => ({
      ...NONE,
      users: [desiredUser('csat.user.user', { name })],
      inboxes: [desiredInbox('csat.inbox.main', { name, slaMinutes: 60 })],
      vendorWebhooks: [vendorWebhook('csat.webhook.theirs', { url: `https://${name}.example/*` })],
      steps: [
        confirmedStep('csat.step.roles', { confirmation: { on, by: '@dana', place: place() } }),
      ],
    });
    const changes = changesOf(state('a', '2026-11-01'), state('b', '2026-11-02'));
    expect(changes.map(({ address, kind, changes: [first] }) => [address, kind, first])).toEqual([
      ['csat.inbox.main', 'inbox', { field: 'name', before: 'a', after: 'b' }],
      [
        'csat.step.roles',
        'step',
        { field: 'confirmed', before: '2026-11-01 by @dana', after: '2026-11-02 by @dana' },
      ],
      ['csat.user.user', 'user', { field: 'name', before: 'a', after: 'b' }],
      [
        'csat.webhook.theirs',
        'vendor-webhook',
        { field: 'url', before: 'https://a.example/*', after: 'https://b.example/*' },
      ],
    ]);
  });
});
