import { describe, expect, it } from 'vitest';
import { desiredTopic, desiredWebhook } from '../support/builders.ts';
import { site } from '../support/apply.ts';

const survey = desiredWebhook('survey');
const sent = desiredTopic('sent');

describe('an endpoint that does not answer the PING', () => {
  const silent = { [survey.fields.url]: { answers: 503 } } as const;
  const well = { [survey.fields.url]: { answers: 200 } } as const;

  it('leaves its webhook created and switched off, and the next apply switches it on', async () => {
    const here = await site({ endpoints: silent });
    const first = await here.apply([survey, sent]);
    expect(first.outcomes).toEqual({
      'csat.webhook.survey:create': 'failed endpoint-silent',
      'csat.topic.sent:create': 'done',
    });
    const [webhook] = here.emulator.control.snapshot().webhooks;
    expect(webhook?.enabled).toBe(false);
    const made = first.journal.results.find(({ operation }) => operation.kind === 'webhook');
    expect(made?.id).toBe(webhook?.id);
    expect((await here.ledger())?.unfinished).toEqual([
      {
        address: survey.address,
        kind: 'webhook',
        action: 'create',
        id: webhook?.id,
        fields: survey.fields,
      },
    ]);
    here.emulator.control.setEndpoints(well);
    const second = await here.apply([survey, sent]);
    expect(second.outcomes).toEqual({
      'csat.webhook.survey:adopt': 'unchanged',
      'csat.webhook.survey:enable': 'done',
    });
    expect(second.success).toBe(true);
    expect(await here.ledger()).toMatchObject({
      unfinished: [],
      resources: { [survey.address]: { id: webhook?.id } },
    });
  });

  it('that stays so after a second apply is still ours, and goes when it is not wanted', async () => {
    const here = await site({ endpoints: silent });
    await here.apply([survey]);
    const again = await here.apply([survey]);
    expect(again.outcomes).toMatchObject({
      'csat.webhook.survey:enable': 'refused endpoint-silent',
    });
    const gone = await here.apply([]);
    expect(gone.outcomes).toEqual({ 'csat.webhook.survey:delete': 'done' });
    expect(here.emulator.control.snapshot().webhooks).toEqual([]);
  });

  it('keeps its webhook where it is when the URL was to change', async () => {
    const here = await site();
    await here.apply([survey]);
    const moved = desiredWebhook('survey', { url: 'https://hooks.acme.com/new' });
    here.emulator.control.setEndpoints({ 'https://hooks.acme.com/new': { answers: 500 } });
    const { outcomes } = await here.apply([moved]);
    expect(outcomes).toEqual({ 'csat.webhook.survey:update': 'refused endpoint-silent' });
    expect(here.emulator.control.snapshot().webhooks).toMatchObject([{ url: survey.fields.url }]);
  });
});
