import { describe, expect, it } from 'vitest';
import type { DesiredResource } from '../../src/kinds/desired.ts';
import type { LiveState, LiveWebhook } from '../../src/kinds/live.ts';
import { topicId } from '../../src/kinds/topic-id.ts';
import { urlKey } from '../../src/kinds/url.ts';
import { appliedAs } from '../../src/ledger/rebuild.ts';
import type { IsUrlOf } from '../../src/ledger/live-ids.ts';
import { withLiveIds } from '../../src/ledger/live-ids.ts';
import { desiredTopic, desiredWebhook, ORGANIZATION_ID, secret } from '../support/builders.ts';
import {
  liveState,
  liveTopic,
  liveWebhook,
  liveWebhookOf,
  NOT_ASKED,
} from '../support/live-builders.ts';
import { ledgerOf } from '../support/plan-builders.ts';

const survey = desiredWebhook('csat.webhook.survey', { url: 'https://hooks.acme.com/csat' });
const sent = desiredTopic('csat.topic.sent');
const HIDDEN = 'https://hooks.acme.com/fake-path-for-tests';
const hidden = desiredWebhook('csat.webhook.hidden', {
  url: 'secret:CSAT_URL',
  headers: { 'x-api-key': secret('KEY') },
});

/** The one secret URL of these tests, as an adapter would recognise it. */
const isUrlOf: IsUrlOf = (_address, kept, live) =>
  kept === 'secret:CSAT_URL' ? live === HIDDEN : urlKey(kept) === urlKey(live);

/** The ids that the ledger has after those that were not kept are looked for. */
function idsIn(resources: readonly (readonly [DesiredResource, string | null])[], live: LiveState) {
  const ledger = ledgerOf([], {
    resources: Object.fromEntries(resources.map(([one, id]) => [one.address, appliedAs(one, id)])),
  });
  const found = Object.entries(withLiveIds(ledger, live, isUrlOf).resources);
  return Object.fromEntries(found.map(([address, { id }]) => [address, id]));
}

describe('ids that the ledger does not have', () => {
  it('are those of the webhook with the URL, and of the topic with the derived id', () => {
    const id = topicId(ORGANIZATION_ID, sent.address);
    const live = liveState({
      webhooks: [
        liveWebhook({ id: 'w-1' }),
        liveWebhook({ id: 'w-2', url: 'HTTPS://hooks.acme.com/csat' }),
      ],
      topics: [
        liveTopic({ id, name: 'Renamed by hand' }),
        liveTopic({ id: 'other', name: 'sent' }),
      ],
    });
    expect(
      idsIn(
        [
          [survey, null],
          [sent, null],
        ],
        live,
      ),
    ).toEqual({
      'csat.webhook.survey': 'w-2',
      'csat.topic.sent': id,
    });
  });

  it('stay unknown when Gladly has no such object any more, or the kind was not read', () => {
    const nothing = { 'csat.webhook.survey': null, 'csat.topic.sent': null };
    expect(
      idsIn(
        [
          [survey, null],
          [sent, null],
        ],
        liveState(),
      ),
    ).toEqual(nothing);
    const unread = liveState({
      webhooks: NOT_ASKED,
      topics: NOT_ASKED,
    });
    expect(
      idsIn(
        [
          [survey, null],
          [sent, null],
        ],
        unread,
      ),
    ).toEqual(nothing);
  });

  it('are not those of an object that is ours at another address', () => {
    const other = desiredWebhook('csat.webhook.other');
    const live = liveState({ webhooks: [liveWebhook({ id: 'w-1', url: survey.fields.url })] });
    expect(
      idsIn(
        [
          [survey, null],
          [other, 'w-1'],
        ],
        live,
      ),
    ).toEqual({
      'csat.webhook.survey': null,
      'csat.webhook.other': 'w-1',
    });
  });

  it('are the newest when an earlier topic of the address has moved away', () => {
    const [first, second] = [0, 1].map((turn) => topicId(ORGANIZATION_ID, sent.address, turn));
    const live = liveState({
      topics: [liveTopic({ id: first ?? '' }), liveTopic({ id: second ?? '' })],
    });
    expect(idsIn([[sent, null]], live)).toEqual({ 'csat.topic.sent': second });
  });

  it('are not looked for where they are known', () => {
    const live = liveState({ webhooks: [liveWebhook({ id: 'w-1', url: survey.fields.url })] });
    expect(idsIn([[survey, 'gone']], live)).toEqual({ 'csat.webhook.survey': 'gone' });
  });

  it('are that of the webhook which a secret leads to, of which only the name was kept', () => {
    const live = liveState({ webhooks: [liveWebhookOf(hidden, { id: 'w-1', url: HIDDEN })] });
    expect(idsIn([[hidden, null]], live)).toEqual({ 'csat.webhook.hidden': 'w-1' });
  });

  it.each<readonly [string, Partial<LiveWebhook>, string | undefined]>([
    ['that is as it was to be', {}, 'w-1'],
    ['that is not switched on yet', { enabled: false }, 'w-1'],
    ['of another name', { name: 'Theirs' }, undefined],
    ['with other events', { events: ['TASK/CREATED'] }, undefined],
    ['with other headers', { headerKeys: [] }, undefined],
    ['with credentials', { hasCredentials: true }, undefined],
    ['at another URL', { url: 'https://hooks.acme.com/else' }, undefined],
  ])('of a creation with a secret URL that was begun are that of one %s', (_, seen, id) => {
    const { address, kind, fields } = hidden;
    const unfinished = [{ address, kind, action: 'create', fields }] as const;
    const webhooks = [liveWebhookOf(hidden, { id: 'w-1', url: HIDDEN, ...seen })];
    const found = withLiveIds(ledgerOf([], { unfinished }), liveState({ webhooks }), isUrlOf);
    expect(found.unfinished.map((one) => one.id)).toEqual([id]);
  });
});
