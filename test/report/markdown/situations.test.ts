import { describe, expect, it } from 'vitest';
import { commentSituations } from '../../support/comment-situations.ts';
import { textOf } from '../../support/repository.ts';

const situations = await commentSituations(textOf('config-schema/examples/full.yml'));

const VERDICTS: Readonly<Record<string, RegExp>> = {
  'first-plan': /^### Once merged, this will create 5 topics and 5 webhooks/,
  'invalid-file': /^### No plan: `gladly-integrations.yml` has 2 errors$/,
  'receipt-partly': /^### Partly applied: .* 2 operations did not come about\.$/,
  receipt: /^### Apply /,
  change: /^### Once merged, this will remove 1 webhook, create 1 topic/,
  'changed-after-approval': /^### Once merged/,
  refused: /^### Refused as it stands: 1 matter must be settled first\. It would remove 4 webhooks/,
  'approval-needed': /^### To be approved: this would remove 1 webhook/,
  'not-reviewed': /^### Nothing was applied in `production`: nobody has reviewed 2 operations$/,
  'drift-issue':
    /^\*\*`production` has drifted from the file: 3 differences and 1 check that failed\.\*\*$/,
  'drift-summary': /^### `production` has drifted from the file/,
};

describe('what people read of the shipped example on GitHub', () => {
  it.each(Object.entries(VERDICTS))('%s begins with its verdict', (name, verdict) => {
    const markdown = situations.find((one) => one.name === name)?.markdown ?? '';
    const first = markdown.split('\n').find((line) => !line.startsWith('<!--'));
    expect(first).toMatch(verdict);
  });

  it('says nothing that only a program understands', () => {
    for (const { markdown } of situations) {
      expect(markdown).not.toMatch(/undefined|\[object|NaN|\bnull\b|=>/);
    }
  });
});
