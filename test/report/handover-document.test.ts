import { describe, expect, it } from 'vitest';
import { handoverDocument } from '../../src/report/handover-document.ts';
import { inboxes, sheetOf } from '../support/handover.ts';

const PLAYVOX = 'vendor: playvox\nuser: { email: playvox@acme.com, token: { secret: TOKEN } }';

describe('a handover as JSON', () => {
  it('has forms, computed tables with their remarks, secrets by name, and what tasks leave out', async () => {
    const live = inboxes({ id: '-x1', name: 'Support' }, { id: 'x2', name: 'Old', disabled: true });
    const document = handoverDocument(await sheetOf(PLAYVOX, live), ['out/csat-workstreams.csv']);
    expect(document).toMatchObject({
      integration: 'csat',
      parts: expect.arrayContaining([
        expect.objectContaining({
          type: 'fields',
          fields: expect.arrayContaining([
            { label: 'Gladly URL', text: 'acme.gladly.com' },
            { label: 'Gladly API User Password', secret: 'TOKEN' },
          ]),
        }),
        expect.objectContaining({
          type: 'table',
          rows: [
            ['Support', 'yes', '[-]x1|Support'],
            ['Old', 'no: deactivated', 'x2|Old'],
          ],
          remarks: [
            expect.objectContaining({ code: 'deactivated' }),
            expect.objectContaining({ code: 'bracketed-start' }),
          ],
        }),
      ]),
      tasks: {
        unmatchedEvents: ['AGENT_STATUS/CHANGED_ACTIVE_REASON'],
        message: expect.stringContaining('AGENT_STATUS/CHANGED_ACTIVE_REASON, which no task'),
      },
      secrets: [{ name: 'TOKEN', message: expect.stringContaining('GLADLY_SECRET_TOKEN') }],
      files: ['out/csat-workstreams.csv'],
    });
    expect(document).toHaveProperty('troubleshooting.0.question');
  });

  it('says of a table that was not computed what that needs', async () => {
    expect(handoverDocument(await sheetOf(PLAYVOX), null)).toMatchObject({
      parts: expect.arrayContaining([
        expect.objectContaining({
          type: 'table',
          rows: null,
          unread: expect.stringContaining('GLADLY_API_TOKEN is not set. Set it.'),
        }),
      ]),
      files: null,
    });
  });

  it('has what the vendor is to send in return, each with a sentence', async () => {
    const sheet = await sheetOf('vendor: idiomatic\nuser: { email: idiomatic@acme.com }');
    expect(handoverDocument(sheet, null)).toMatchObject({
      awaited: [
        {
          input: 'webhook-url',
          message: expect.stringContaining('The step webhook-endpoint brings it.'),
        },
        {
          input: 'webhook-api-key',
          message: expect.stringContaining(
            'GLADLY_SECRET_CSAT_WEBHOOK_KEY; it never stands in the file',
          ),
        },
      ],
    });
  });

  it('has texts as they are, and no tasks where the integration has none', async () => {
    const text = 'Dear vendor,\n\u202e';
    const own = `user: { email: csat@acme.com }\nhandover: { mail: { title: Mail, text: ${JSON.stringify(text)} } }`;
    expect(handoverDocument(await sheetOf(own), null)).toMatchObject({
      parts: [{ key: 'mail', title: 'Mail', type: 'text', text }],
      tasks: null,
    });
  });
});
