import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../src/plan/types.ts';
import { explainUncovered, uncoveredOperations } from '../../src/review/cover.ts';
import { recordFits } from '../../src/review/record.ts';
import { openRecord, reviewKey, sealRecord } from '../../src/review/seal.ts';
import { Secret } from '../../src/shared/secret.ts';
import { desiredState, desiredTopic, desiredWebhook, LITERAL, under } from '../support/builders.ts';
import { liveState, liveTopicOf } from '../support/live-builders.ts';
import { planOf, planOfChange } from '../support/plan-builders.ts';
import { KEY, reviewed } from '../support/review.ts';

const plan = planOf({ desired: desiredState([desiredWebhook(), desiredTopic()]) });
const record = reviewed(plan);
const line = sealRecord(record, KEY);
const body = `<!-- gladly-integrations:plan organization="production" -->\n${line}\n\n2 changes\n`;

describe('a sealed record', () => {
  it('is one hidden line of a comment, and opens to what was sealed', () => {
    expect(line).toMatch(/^<!-- gladly-integrations:record v1 [\w+/= ]+ -->$/);
    expect(openRecord(body, KEY)).toEqual({ status: 'sealed', record });
    expect(openRecord(body.replaceAll('\n', '\r\n'), KEY).status).toBe('sealed');
  });

  it('is the same in whatever order operations and keys come', () => {
    const turned = {
      ...plan,
      operations: plan.operations.toReversed().map(turnedRound),
    };
    expect(sealRecord(reviewed(turned), KEY)).toBe(line);
  });

  it('is absent from other comments', () => {
    expect(openRecord('', KEY)).toEqual({ status: 'none' });
    expect(openRecord('a <b>comment</b> on gladly-integrations:record', KEY)).toEqual({
      status: 'none',
    });
  });

  it.each<readonly [string, string]>([
    ['made with another key', sealRecord(record, new Secret('fake-other-key'))],
    ['repeated', `${line}\n${line}`],
    ['followed by another', `${line}\n${sealRecord(reviewed(planOf()), KEY)}`],
    ['cut off', line.slice(0, -20)],
    ['without an end', line.slice(0, -4)],
    ['without a signature', line.replace(/ \S+ -->$/, ' -->')],
    ['of a later version', line.replace(' v1 ', ' v2 ')],
    ['with spaces', line.replace(' v1 ', ' v1  ')],
    [
      'in another alphabet',
      line
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replace(/==? -->/, ' -->'),
    ],
    ['broken into lines', line.replace(' v1 ', ' v1\n')],
    ['huge', line.replace(' -->', `${'A'.repeat(5_000_000)} -->`)],
    ['full of look-alikes', '<!-- gladly-integrations:record '.repeat(50_000)],
  ])('is invalid when it is %s', (_, text) => {
    expect(openRecord(`before\n${text}\nafter`, KEY)).toEqual({ status: 'invalid' });
  });

  it('is not opened with any bit turned', () => {
    fc.assert(
      fc.property(fc.nat(line.length - 1), fc.nat(7), (index, bit) => {
        const bytes = Buffer.from(line);
        bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
        expect(openRecord(bytes.toString('latin1'), KEY).status).not.toBe('sealed');
      }),
      { numRuns: 2000 },
    );
  });

  it('is invalid with any bit of its content or signature turned', () => {
    const start = line.indexOf(' v1 ') + 1;
    fc.assert(
      fc.property(fc.integer({ min: start, max: line.length - 5 }), fc.nat(6), (index, bit) => {
        const bytes = Buffer.from(line);
        bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
        fc.pre(!bytes.toString().slice(start, -4).includes('-->'));
        expect(openRecord(bytes.toString('latin1'), KEY)).toEqual({ status: 'invalid' });
      }),
      { numRuns: 2000 },
    );
  });

  it('gives an answer for any text', () => {
    const texts = fc.array(fc.oneof(fc.string(), fc.constantFrom(line, ...line.split(' '))));
    fc.assert(
      fc.property(texts, (parts) => {
        expect(['none', 'invalid', 'sealed']).toContain(openRecord(parts.join(' '), KEY).status);
      }),
      { numRuns: 300 },
    );
  });

  it('shows nothing of what is reviewed but names that the comment shows as well', () => {
    const hidden = desiredWebhook('csat.webhook.poll', {
      url: 'https://hooks.acme.com/fake-canary-path',
      headers: { 'x-key': LITERAL },
    });
    const text = sealRecord(reviewed(planOf({ desired: desiredState([hidden]) })), KEY);
    const shown = text.split(' ').map((word) => Buffer.from(word, 'base64').toString());
    for (const form of [text, ...shown]) {
      expect(form).not.toMatch(/canary|x-key|fake-review-key/);
    }
  });
});

describe('the key of records', () => {
  const token = new Secret('fake-gladly-token');

  it('follows the Gladly token, or the signing key where there is one', () => {
    const signing = new Secret('fake-signing-key');
    const other = new Secret('fake-other-token');
    expect(reviewKey(token, null).reveal()).toBe(reviewKey(token, null).reveal());
    expect(reviewKey(token, null).reveal()).not.toBe(reviewKey(other, null).reveal());
    expect(reviewKey(token, signing).reveal()).toBe(reviewKey(other, signing).reveal());
    expect(reviewKey(token, signing).reveal()).not.toBe(reviewKey(token, null).reveal());
  });

  it('is not the token itself', () => {
    expect(reviewKey(token, null).reveal()).not.toContain(token.reveal());
  });
});

describe('the record of a large plan', () => {
  const topics = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      desiredTopic(`big.topic.t${index}`, { name: `Topic ${index}` }),
    );
  const parent = desiredTopic('big.topic.parent');
  const size = (of: ReturnType<typeof reviewed>) => Buffer.byteLength(sealRecord(of, KEY));

  it('has less than 30,000 bytes for 2,000 renamed topics and 3 removals, and binds', () => {
    const all = topics(2003);
    const renamed = all
      .slice(3)
      .map((one) => desiredTopic(one.address, { name: `${one.fields.name}!` }));
    const large = planOfChange(all, renamed);
    expect(large.operations).toHaveLength(2003);
    const sealed = reviewed(large);
    expect(size(sealed)).toBeLessThan(30_000);
    expect(recordFits(sealed)).toBe(true);
    expect(uncoveredOperations(large, null, [sealed])).toEqual([]);
    const other = renamed.map((one, index) =>
      index === 0 ? desiredTopic(one.address, { name: 'Other' }) : one,
    );
    expect(explainUncovered(planOfChange(all, other), null, [sealed])).toMatchObject([
      { operation: { address: 'big.topic.t3' }, why: { code: 'not-as-reviewed' } },
    ]);
  });

  it('takes objects as a whole where they change in several ways', () => {
    const all = topics(2000);
    const moved = all.map((one) =>
      desiredTopic(one.address, { name: `${one.fields.name}!`, parent: under(parent) }),
    );
    const planFrom = (live: typeof all) =>
      planOfChange([parent, ...all], [parent, ...moved], {
        live: liveState({ topics: [liveTopicOf(parent), ...live.map((one) => liveTopicOf(one))] }),
      });
    const sealed = reviewed(planFrom(all));
    expect(sealed).toMatchObject({ detail: 'operations' });
    expect(size(sealed)).toBeLessThan(30_000);
    const half = planFrom([...moved.slice(0, 700), ...all.slice(700)]);
    expect(half.operations).toHaveLength(1300);
    expect(uncoveredOperations(half, null, [sealed])).toEqual([]);
  });

  it('does not fit when the plan is too large for any comment', () => {
    const large = planOf({ desired: desiredState(topics(2500)) });
    expect(recordFits(reviewed(large))).toBe(false);
  });
});

/** The same operation, its changes and the members of its fields in the opposite order. */
function turnedRound(operation: Operation): Operation {
  const changes = operation.changes.toReversed();
  const fields = Object.fromEntries(Object.entries(operation.fields ?? {}).toReversed());
  const turned: unknown = { ...operation, changes, fields };
  return turned as Operation;
}
