import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../src/plan/types.ts';
import { fit } from '../../../src/report/markdown/budget.ts';
import { picturePart } from '../../../src/report/markdown/picture.ts';
import { CONTEXT } from '../../support/markdown.ts';
import { plan, removal, topicOperation, webhookOperation } from '../../support/report-builders.ts';
import { MARKDOWN_TRICKS } from '../../support/markdown-hostile.ts';

function pictureOf(operations: readonly Operation[]): string {
  return fit([picturePart(plan({ operations }), CONTEXT)], 100_000);
}

describe('the picture', () => {
  it('shows webhooks with their hosts, and the topics of an integration in one box', () => {
    const text = pictureOf([
      webhookOperation({ name: 'Survey' }),
      topicOperation({ name: 'A' }),
      topicOperation({ name: 'B', address: 'csat.topic.b' }),
      removal('Old'),
    ]);
    expect(text).toContain('org(["Gladly production"])');
    expect(text).toContain('i0 --> i0w0["create webhook #34;Survey#34;"]:::make');
    expect(text).toContain('i0w0 --> i0w0h(["hooks.acme.com"])');
    expect(text).toContain('i0 --> i0t["archive 1 topic and create 2 topics"]:::take');
  });

  it('shows where a removed webhook led, and not what a secret URL is', () => {
    const removed = { action: 'delete', fields: null, name: 'Old' } as const;
    const changes = [{ field: 'url', before: 'https://old.acme.com/x?key=fake-key', after: null }];
    const secret = { name: 'N', url: 'secret:CSAT_URL', events: [], enabled: true };
    const text = pictureOf([
      webhookOperation({ ...removed, changes }),
      webhookOperation({ ...removed, address: 'csat.webhook.two' }),
      webhookOperation({ address: 'csat.webhook.three', fields: secret }),
      removal('Old'),
    ]);
    expect(text).toContain('["old.acme.com"]');
    expect(text).toContain('["#40;secret CSAT#95;URL#41;"]');
    expect(text).toContain('["archive topic #34;Old#34;"]:::take');
    expect(text).not.toContain('fake-key');
  });

  it.each([
    ['a single operation', [webhookOperation()]],
    ['topics only', [topicOperation(), removal('Old')]],
    ['nothing', []],
  ])('is not there for %s', (_, operations) => {
    expect(pictureOf(operations)).toBe('');
  });

  it('is bounded', () => {
    const webhooks = Array.from({ length: 60 }, (_, index) =>
      webhookOperation({ address: `i${index % 30}.webhook.w${index}`, name: `W${index}` }),
    );
    const one = Array.from({ length: 60 }, (_, index) =>
      webhookOperation({ address: `csat.webhook.w${index}` }),
    );
    expect(pictureOf(webhooks).split('\n').length).toBeLessThan(90);
    expect(pictureOf(webhooks)).toContain('org --- rest["18 more integrations"]');
    expect(pictureOf(one)).toContain('["create 40 webhooks"]');
  });

  it.each(MARKDOWN_TRICKS)('takes nothing of %j for its own language', (value) => {
    const operations = [webhookOperation({ name: value }), removal(value)];
    const named = plan({
      operations,
      organization: { name: value, id: 'o', url: 'https://a.example' },
    });
    const [, drawing = ''] = fit([picturePart(named, CONTEXT)], 100_000).split('flowchart LR\n');
    const [lines = ''] = drawing.split('\n```');
    for (const line of lines.split('\n')) {
      expect(line).toMatch(
        /^ {2}(?:classDef [\w :#,-]+|org --- \w+|(?:\w+ --> )?\w+\(?\["(?:[\p{L}\p{M}\p{N} .-]|#\d+;)*"\]\)?(?::::\w+)?)$/u,
      );
    }
  });
});
