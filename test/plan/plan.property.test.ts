import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DesiredState } from '../../src/kinds/desired.ts';
import type { Reading } from '../../src/kinds/live.ts';
import type { PlanInput } from '../../src/plan/input.ts';
import { computePlan } from '../../src/plan/plan.ts';
import { worlds } from '../support/arbitraries.ts';
import {
  confirmedStep,
  desiredInbox,
  desiredIntegration,
  desiredStep,
  desiredUser,
  ignoreRule,
  place,
  vendorWebhook,
} from '../support/builders.ts';
import { liveInbox, liveUser, read } from '../support/live-builders.ts';
import { propertyRuns } from '../support/property-runs.ts';

describe('a plan', () => {
  it('does not depend on the order of any list or key of its input', () => {
    fc.assert(
      fc.property(worlds, fc.infiniteStream(fc.nat()), ({ input }, numbers) => {
        const furnished = furnish(input);
        const mixed = mix(furnished, (list) =>
          [...list]
            .map((one) => ({ one, rank: numbers.next().value }))
            .toSorted((a, b) => a.rank - b.rank)
            .map(({ one }) => one),
        );
        expect(JSON.stringify(computePlan(mixed))).toBe(JSON.stringify(computePlan(furnished)));
      }),
      { numRuns: propertyRuns(150) },
    );
  });

  it('gives every operation an id of its own', () => {
    fc.assert(
      fc.property(worlds, ({ input }) => {
        const ids = computePlan(input).operations.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: propertyRuns(150) },
    );
  });

  it('lists operations so that each comes after all that it waits for', () => {
    fc.assert(
      fc.property(worlds, ({ input }) => {
        const listed = new Set<string>();
        for (const { id, after } of computePlan(input).operations) {
          expect(after.filter((before) => !listed.has(before))).toEqual([]);
          listed.add(id);
        }
      }),
      { numRuns: propertyRuns(150) },
    );
  });

  it('lets nothing in scope wait for something that apply would leave out', () => {
    fc.assert(
      fc.property(worlds, ({ input }) => {
        const { operations } = computePlan(input);
        const inScope = operations.filter((one) => one.inScope);
        const ids = new Set(inScope.map(({ id }) => id));
        for (const { after } of inScope) {
          expect(after.filter((before) => !ids.has(before))).toEqual([]);
        }
      }),
      { numRuns: propertyRuns(150) },
    );
  });

  it('calls nothing a difference that is none', () => {
    fc.assert(
      fc.property(worlds, ({ input }) => {
        for (const operation of computePlan(input).operations) {
          for (const change of operation.changes) {
            // A parent is shown by its name, and the next one may get the name of the last one.
            if (!('secret' in change) && change.field !== 'parent')
              expect(change.before).not.toEqual(change.after);
          }
        }
      }),
      { numRuns: propertyRuns(150) },
    );
  });

  it('loses no operation when another scope is asked for', () => {
    fc.assert(
      fc.property(worlds, ({ input }) => {
        const idsIn = (scope: 'changes' | 'all') =>
          computePlan({ ...input, options: { ...input.options, scope } })
            .operations.filter(({ reason }) => reason !== 'secret-unsure')
            .map(({ id }) => id)
            .toSorted();
        expect(idsIn('changes')).toEqual(idsIn('all'));
      }),
      { numRuns: propertyRuns(150) },
    );
  });
});

type Shuffle = <T>(list: readonly T[]) => readonly T[];

/** People's part of a plan, several of each kind. */
function furnish(input: PlanInput): PlanInput {
  const desired: DesiredState = {
    ...input.desired,
    integrations: ['a', 'b', 'csat', 'playvox'].map((key) =>
      desiredIntegration(key, { requestsPerMinute: 200 }),
    ),
    vendorWebhooks: [
      vendorWebhook('playvox.webhook.started', { url: 'https://elsewhere.example/*' }),
      vendorWebhook('playvox.webhook.ended', { name: 'Stranger 1*' }),
    ],
    users: [desiredUser('a.user.user'), desiredUser('csat.user.user')],
    inboxes: [desiredInbox('a.inbox.one'), desiredInbox('csat.inbox.two')],
    steps: [desiredStep('a.step.one'), confirmedStep('csat.step.two'), desiredStep('b.step.three')],
    ignores: [
      ignoreRule({ match: 'Stranger 2', place: place(1) }),
      ignoreRule({ match: 'Stranger 2', reason: 'Again', place: place(2) }),
      ignoreRule({ match: 'Stranger 3', until: '2026-11-01', place: place(3) }),
      ignoreRule({ kind: 'topic', match: 'Stranger', place: place(4) }),
    ],
    merged: [
      { address: 'a.webhook.p', absorbed: ['a.webhook.old'] },
      { address: 'b.webhook.r', absorbed: ['b.webhook.old'] },
    ],
  };
  const users = read([liveUser({ id: 'u1', email: 'a@acme.com' }), liveUser({ id: 'u2' })]);
  const inboxes = read([liveInbox({ id: 'i1' }), liveInbox({ id: 'i2', name: 'two' })]);
  return { ...input, desired, live: { ...input.live, users, inboxes } };
}

function mix(input: PlanInput, shuffle: Shuffle): PlanInput {
  const { live, ledger, secrets } = input;
  return {
    ...input,
    desired: mixDesired(input.desired, shuffle),
    base: input.base === null ? null : mixDesired(input.base, shuffle),
    secrets: mixKeys(secrets, shuffle),
    ledger:
      ledger === null
        ? null
        : {
            ...ledger,
            resources: mixKeys(ledger.resources, shuffle),
            fingerprints: mixKeys(ledger.fingerprints, shuffle),
            unfinished: shuffle(ledger.unfinished),
          },
    live: {
      ...live,
      webhooks: mixReading(live.webhooks, shuffle),
      topics: mixReading(live.topics, shuffle),
      users: mixReading(live.users, shuffle),
      inboxes: mixReading(live.inboxes, shuffle),
    },
  };
}

function mixDesired(desired: DesiredState, shuffle: Shuffle): DesiredState {
  return {
    ...desired,
    integrations: shuffle(desired.integrations),
    resources: shuffle(desired.resources).map((one) =>
      one.kind === 'webhook' && one.fields.headers !== undefined
        ? { ...one, fields: { ...one.fields, headers: mixKeys(one.fields.headers, shuffle) } }
        : one,
    ),
    vendorWebhooks: shuffle(desired.vendorWebhooks),
    users: shuffle(desired.users),
    inboxes: shuffle(desired.inboxes),
    steps: shuffle(desired.steps),
    ignores: shuffle(desired.ignores),
    merged: shuffle(desired.merged),
  };
}

function mixReading<T>(reading: Reading<T>, shuffle: Shuffle): Reading<T> {
  return reading.status === 'read' ? read(shuffle(reading.resources)) : reading;
}

function mixKeys<T>(record: Readonly<Record<string, T>>, shuffle: Shuffle) {
  return Object.fromEntries(shuffle(Object.entries(record)));
}
