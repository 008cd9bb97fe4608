import { describe, expect, it } from 'vitest';
import { site } from '../support/apply.ts';
import { desiredTopic, desiredWebhook } from '../support/builders.ts';

const survey = desiredWebhook('survey', { enabled: false });
const sent = desiredTopic('sent');

describe('the last look at Gladly after an apply', () => {
  it.each(['/api/v1/webhooks', '/api/v1/topics'])(
    'is taken again where a stale %s contradicts what was just read back',
    async (path) => {
      const here = await site();
      const { control } = here.emulator;
      const { journal, success } = await here.apply([survey, sent], {
        // What was written is read back one by one; the second list is that of the last look.
        meanwhile: () =>
          control.addFault({
            on: { method: 'GET', path, nth: LAST_LIST[path] ?? 0 },
            effect: { type: 'stale', writes: 2 },
          }),
      });
      expect(control.faults().map(({ seen }) => seen)).toEqual([(LAST_LIST[path] ?? 0) + 1]);
      expect(journal.remaining).toEqual([]);
      expect(success).toBe(true);
    },
  );

  it('counts after some patience: what somebody took away again stays to be done', async () => {
    const here = await site();
    const { control } = here.emulator;
    const remove = () => {
      const [webhook] = control.snapshot().webhooks;
      if (webhook !== undefined) control.change({ change: 'remove-webhook', webhook: webhook.id });
    };
    const { journal, success } = await here.apply([survey], {
      meanwhile: () =>
        control.addFault({
          on: { method: 'GET', path: '/api/v1/organization' },
          effect: { type: 'call', run: remove },
        }),
    });
    expect(journal.remaining).toHaveLength(1);
    expect(success).toBe(false);
    expect(here.requests().filter((one) => one === 'GET /api/v1/organization')).toHaveLength(
      1 + LOOKS,
    );
  });
});

/** How often the list is asked for between plan and end: a creation looks who has its URL. */
const LAST_LIST: Readonly<Record<string, number>> = { '/api/v1/webhooks': 2, '/api/v1/topics': 1 };

const LOOKS = 3;
