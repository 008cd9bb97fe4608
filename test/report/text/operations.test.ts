import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../src/plan/types.ts';
import { planText } from '../../../src/report/text/plan.ts';
import { plan, TEXT, topicOperation, webhookOperation } from '../../support/report-builders.ts';

describe('one operation', () => {
  it('that takes over what Gladly has says so', () => {
    const adopt = topicOperation({ action: 'adopt', reason: 'found-in-gladly', name: 'VIP' });
    expect(lines(adopt)).toEqual([
      'Made or changed',
      '  csat',
      '    = take over topic "VIP"  csat.topic.sent',
      '        already in Gladly; from now on the file looks after it',
    ]);
  });

  it('that has to step aside on the way says so', () => {
    const swap = webhookOperation({
      action: 'update',
      reason: 'differs',
      detour: true,
      changes: [
        { field: 'url', before: 'https://a.example/x', after: 'https://b.example/x' },
        {
          field: 'events',
          before: ['TASK/CLOSED', 'TASK/CREATED'],
          after: ['CONTACT/ENDED', 'TASK/CREATED'],
        },
        { field: 'basic.realm', before: 'acme', after: null },
        { field: 'basic.password', secret: 'unknown' },
      ],
    });
    expect(lines(swap).slice(3)).toEqual([
      '        URL             https://a.example/x -> https://b.example/x',
      '        events          adds CONTACT/ENDED; drops TASK/CLOSED',
      '        Basic password  sent again; nobody can tell whether Gladly still has it',
      '        Basic realm     "acme" -> none',
      '        gets a passing value on the way, because another one takes over the present one',
    ]);
  });

  it('that removes a webhook says what is lost', () => {
    const gone = webhookOperation({
      action: 'delete',
      reason: 'removed-from-file',
      fields: null,
      changes: [
        { field: 'name', before: 'survey', after: null },
        { field: 'url', before: 'https://hooks.acme.com/csat?key=hidden', after: null },
        { field: 'events', before: ['TASK/CREATED'], after: null },
      ],
    });
    expect(lines(gone)).toEqual([
      'Removed or switched off',
      '  - remove webhook "survey"  csat.webhook.survey',
      '      URL     https://hooks.acme.com/csat?…',
      '      events  TASK/CREATED',
      '      it is no longer in the file',
    ]);
  });

  it('that brings back an archived topic does not speak of switches', () => {
    const back = topicOperation({
      action: 'enable',
      cause: 'changed-in-gladly',
      reason: 'archived-in-gladly',
      changes: [{ field: 'disabled', before: true, after: false }],
    });
    expect(lines(back).slice(2)).toEqual([
      '    ~ bring back topic "sent"  csat.topic.sent',
      '        somebody archived it in Gladly',
    ]);
  });
});

function lines(operation: Operation): readonly string[] {
  const only = plan({ operations: [operation], integrations: [] });
  const text = planText(only, { ...TEXT, applyCommand: null });
  return text.split('\n\nPlan')[0]?.split('\n').slice(2) ?? [];
}
