import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../src/report/markdown/annotations.ts';
import { shortcuts, uncoveredMessage } from '../../src/report/messages/uncovered.ts';
import { phraseText } from '../../src/report/plain.ts';
import { reviewText } from '../../src/report/text/review.ts';
import { outcome } from '../support/markdown.ts';
import {
  plan,
  removal,
  TEXT,
  topicOperation,
  webhookOperation,
} from '../support/report-builders.ts';
import { JUDGED_PULLS, UNCOVERED } from '../support/report-samples.ts';

/** Whole sentences, in which nothing is missing or doubled. */
const SENTENCE = /^(?!.*(?:undefined|\[object|null|NaN| {2}))[A-Z].*\.$/s;

const renamed = topicOperation({
  action: 'update',
  name: 'CSAT sent',
  liveId: 'id-1',
  changes: [
    { field: 'name', before: 'Surveys sent', after: 'CSAT sent' },
    { field: 'parent', before: null, after: 'Surveys' },
  ],
});
const since = (fields: readonly string[]) => ({ code: 'changed-since', fields }) as const;
const problemOf = (...of: Parameters<typeof uncoveredMessage>) =>
  phraseText(uncoveredMessage(...of).problem);

describe('why an operation does not count as reviewed', () => {
  it.each(Object.values(UNCOVERED))('is said for $code in whole sentences', (why) => {
    for (const operation of [renamed, topicOperation(), removal('Old'), webhookOperation()]) {
      const { problem, remedy } = uncoveredMessage({ operation, why });
      expect(phraseText(problem)).toMatch(SENTENCE);
      expect(phraseText(remedy)).toMatch(SENTENCE);
    }
  });

  it('names the values that are in the way, and no others', () => {
    expect(problemOf({ operation: renamed, why: since(['name']) })).toBe(
      'In Gladly it is not as it was when it was reviewed. Nobody has reviewed this: name: ' +
        '"Surveys sent" -> "CSAT sent".',
    );
    expect(problemOf({ operation: renamed, why: since([]) })).not.toContain('Nobody');
  });

  it('names the state of what was switched off', () => {
    const changes = [{ field: 'enabled', before: false, after: true }];
    const operation = webhookOperation({ action: 'enable', liveId: 'id-1', changes });
    expect(problemOf({ operation, why: since(['enabled']) })).toContain('state: off -> on');
  });

  it('does not say that Gladly has changed where a secret may lead elsewhere', () => {
    const fields = { name: 'Survey', url: 'secret:CSAT_URL', events: [], enabled: true };
    const operation = webhookOperation({ action: 'update', liveId: 'id-1', fields });
    expect(problemOf({ operation, why: since(['url']) })).toContain(
      'or the secret that holds its URL leads to another host',
    );
  });

  it('tells what has gone from what was replaced', () => {
    const why = UNCOVERED['other-object'];
    expect(problemOf({ operation: topicOperation(), why })).toMatch(/is not there now\.$/);
    expect(problemOf({ operation: renamed, why })).toMatch(/has gone or was replaced since\.$/);
  });

  it('comes with what spares a new review, where something does', () => {
    const ways = (code: keyof typeof UNCOVERED) =>
      shortcuts([{ operation: renamed, why: UNCOVERED[code] }]).map(phraseText);
    expect(ways('not-reviewed')).toEqual([]);
    expect(ways('changed-since').join()).toContain('put back');
    expect(ways('other-host').join()).toContain('corrected');
  });
});

describe('the log of an apply that was not reviewed', () => {
  const uncovered = [{ operation: renamed, why: since(['name']) }];

  it('lists the operations with the reason, and what was looked at', () => {
    const { good, none } = JUDGED_PULLS;
    const text = reviewText({ uncovered, review: { pulls: [good, none], pushed: 'c0ffee' } }, TEXT);
    expect(text.split('\n')).toEqual([
      'Not reviewed: nothing was applied',
      '  ~ change topic "CSAT sent"  csat.topic.sent',
      '      ! In Gladly it is not as it was when it was reviewed. Nobody has reviewed this: name: "Surveys',
      '        sent" -> "CSAT sent".',
      '  What somebody changed in Gladly, and should not have, can also be put back there as it was; run',
      '  this job again then.',
      '',
      'Pull requests that were merged since the last apply',
      '  - #12: reviewed, as plan 4f1c0d2a9b3e',
      '  - #13: no plan of this tool, so nobody has reviewed one there',
      '  - commit c0ffee: pushed without a pull request',
      '',
    ]);
  });

  it('counts what is too much, unless all is asked for', () => {
    const many = Array.from({ length: 30 }, () => uncovered).flat();
    expect(reviewText({ uncovered: many }, TEXT)).toContain('... and 10 more');
    expect(reviewText({ uncovered: many }, { ...TEXT, verbose: true })).not.toContain('more');
  });

  it('says that there was no pull request, and nothing where no review was asked for', () => {
    const text = reviewText({ review: { pulls: [], pushed: null } }, TEXT);
    expect(text).toContain('- no pull request');
    expect(reviewText({}, TEXT)).toBe('');
  });

  it('is shown beside the lines of the file as well', () => {
    const found = outcome({ plan: plan(), reason: 'not-covered', uncovered });
    expect(annotationsOf(found)).toEqual([
      {
        severity: 'error',
        title: 'Not reviewed, so not applied: change topic "CSAT sent"',
        message: expect.stringContaining('"Surveys sent" -> "CSAT sent"'),
        place: renamed.place,
      },
    ]);
  });
});
