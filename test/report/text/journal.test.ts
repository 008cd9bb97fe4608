import { describe, expect, it } from 'vitest';
import type { OperationResult } from '../../../src/apply/journal.ts';
import { journalText } from '../../../src/report/text/journal.ts';
import {
  journal,
  plan,
  removal,
  step,
  TEXT,
  topicOperation,
  webhookOperation,
} from '../../support/report-builders.ts';
import { FAILURES, SKIPS } from '../../support/report-samples.ts';

const OPTIONS = { ...TEXT, applyCommand: 'gladly-integrations apply' };

describe('the receipt of an apply', () => {
  it('of a whole success says what was done, and that it was proven', () => {
    const results: readonly OperationResult[] = [
      { operation: removal('Old'), id: 'id-old', outcome: 'done' },
      { operation: topicOperation({ name: 'CSAT sent' }), id: 'id-1', outcome: 'done' },
      {
        operation: topicOperation({
          address: 'csat.topic.vip',
          action: 'adopt',
          reason: 'found-in-gladly',
          name: 'VIP',
        }),
        id: 'id-2',
        outcome: 'unchanged',
      },
    ];
    expect(journalText(journal(results), OPTIONS)).toBe(`\
Apply archived 1 topic, created 1 topic and took over 1 topic in production.
A last look at Gladly shows nothing left to do.

Done
  - archived topic "Old"  csat.topic.Old
      it is no longer in the file
  + created topic "CSAT sent"  csat.topic.sent

Was so already; nothing had to be written
  = took over topic "VIP"  csat.topic.vip
      already in Gladly; from now on the file looks after it
`);
  });

  it('of a part says for each failure who has to do what, and how to go on', () => {
    const survey = webhookOperation({ name: 'CSAT survey' });
    const results: readonly OperationResult[] = [
      { operation: removal('Old'), id: 'id-old', outcome: 'done' },
      { operation: survey, id: 'id-w', outcome: 'failed', why: FAILURES['endpoint-silent'] },
      { operation: removal('Left'), id: null, outcome: 'skipped', why: SKIPS['out-of-scope'] },
    ];
    const end = { remaining: [survey.id], plan: plan({ steps: [step()] }) };
    expect(journalText(journal(results, end), OPTIONS)).toBe(`\
Partly applied: archived 1 topic in production; 1 operation did not come about.
A last look at Gladly shows 1 operation still to do.

Done
  - archived topic "Old"  csat.topic.Old
      it is no longer in the file

Not done
  + create webhook "CSAT survey"  csat.webhook.survey
      ! Failed half-way. The webhook is in Gladly now, switched off. The vendor's endpoint did not
        answer Gladly's PING, so the webhook could not be switched on. Gladly's words: endpoint did
        not answer. (gladly-integrations.yml:3:5)
        Ask the vendor to make its endpoint answer 200 within 15 seconds, or correct the URL in the
        file or the value of the secret; then apply again. That goes on with this webhook and makes
        no second one.

Left alone: 1 difference that this change did not make.
1 step waits for a person.
To go on, run apply again. It does what is missing, and nothing twice:
  gladly-integrations apply
`);
  });

  it('does not say that it was applied in part where it only took something over', () => {
    const adopt = webhookOperation({ action: 'adopt', reason: 'found-in-gladly', liveId: 'id-w' });
    const enable = webhookOperation({ action: 'enable', liveId: 'id-w' });
    const text = journalText(
      journal(
        [
          { operation: adopt, id: 'id-w', outcome: 'unchanged' },
          { operation: enable, id: 'id-w', outcome: 'refused', why: FAILURES['endpoint-silent'] },
        ],
        { remaining: [enable.id] },
      ),
      OPTIONS,
    );
    expect(text).toMatch(
      /^Nothing was changed in Gladly for production: 1 operation did not come about\.$/m,
    );
    expect(text).toContain('Refused by Gladly; nothing was changed. The vendor');
    expect(text).not.toContain('switched off.');
  });

  it.each([
    [
      'skipped',
      SKIPS.dependency,
      'Nothing was done in production: 1 operation did not come about.',
      '! Not done. It needs csat.topic.parent:create:this-change',
    ],
    [
      'refused',
      FAILURES.rejected,
      'Nothing was done in production: 1 operation did not come about.',
      '! Refused by Gladly; nothing was changed. Gladly did not',
    ],
    [
      'failed',
      FAILURES['endpoint-silent'],
      'Perhaps partly applied in production: 1 operation did not come about.',
      '! Failed half-way. The vendor',
    ],
    [
      'uncertain',
      FAILURES.unreachable,
      'Perhaps partly applied in production: 1 operation ended without certainty.',
      '! Uncertain. Gladly could not',
    ],
  ] as const)('tells an operation that was %s from others', (outcome, why, verdict, expected) => {
    const result = { operation: topicOperation(), id: null, outcome, why } as OperationResult;
    const text = journalText(journal([result]), OPTIONS);
    expect(text.split('\n')[0]).toBe(verdict);
    expect(text).toContain(expected);
  });

  it('never claims a success that could not be looked at', () => {
    const results: readonly OperationResult[] = [
      { operation: topicOperation(), id: 'id-1', outcome: 'done' },
    ];
    const unproven = { reason: 'gladly-unreachable', because: 'Gladly answered 503.' } as const;
    const text = journalText(journal(results, { unproven }), OPTIONS);
    expect(text).toContain(
      'The last look at Gladly failed, so nothing of this is proven: Gladly answered 503.\n',
    );
    expect(text).toContain('To go on, run apply again');
    expect(text).not.toContain('nothing left to do');
  });

  it('of an apply with nothing to do says so', () => {
    expect(journalText(journal([]), OPTIONS)).toBe(
      'Nothing to do in production.\nA last look at Gladly shows nothing left to do.\n',
    );
  });

  it('writes out twenty failures and counts the rest, unless asked for all', () => {
    const results = Array.from({ length: 300 }, (_, n): OperationResult => ({
      operation: topicOperation({ address: `csat.topic.t${n}` }),
      id: null,
      outcome: 'refused',
      why: FAILURES.permission,
    }));
    const text = journalText(journal(results), { ...OPTIONS, applyCommand: null });
    expect(text.match(/! Refused by Gladly/g)).toHaveLength(20);
    expect(text).toContain('... and 280 more: create 280 topics (--verbose lists them).');
    expect(text).toContain('To go on, run apply again.');
    const all = journalText(journal(results), { ...OPTIONS, verbose: true });
    expect(all.match(/! Refused by Gladly/g)).toHaveLength(300);
  });
});
