import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markLiveWebhooks, urlMarks } from '../../src/kinds/mark.ts';
import type { DesiredResource, IgnoreRule } from '../../src/kinds/desired.ts';
import type { LiveWebhook } from '../../src/kinds/live.ts';
import type { Plan } from '../../src/plan/types.ts';
import { Secret } from '../../src/shared/secret.ts';
import { desiredState, desiredWebhook, ignoreRule, place } from '../support/builders.ts';
import { liveState, liveWebhookOf, NOT_ASKED } from '../support/live-builders.ts';
import {
  appliedResource,
  ledgerOf,
  operationIds,
  planOf,
  secretReadings,
} from '../support/plan-builders.ts';

const URL_KEY = 'csat.webhook.survey#url';
const HIDDEN = 'https://hooks.acme.com/fake-path-for-tests?t=fake-token-for-tests';
const survey = desiredWebhook('csat.webhook.survey', { url: 'secret:CSAT_URL', place: place(5) });
const literal = desiredWebhook('csat.webhook.survey', { url: 'https://hooks.acme.com/open' });
const unresolved = { [URL_KEY]: { fingerprint: null, host: null, sameAs: null } };
const marks = urlMarks(new Map([['CSAT_URL', new Secret(HIDDEN)]]));
const raw = liveWebhookOf(survey, { url: HIDDEN });

interface Situation {
  readonly webhooks?: readonly LiveWebhook[] | null;
  readonly fingerprints?: Readonly<Record<string, string>>;
  readonly ignores?: readonly IgnoreRule[];
  readonly resources?: readonly DesiredResource[];
  readonly applied?: DesiredResource;
}

function expectHidden(plan: Plan): void {
  expect(JSON.stringify(plan)).not.toContain('fake-');
}

describe('a webhook whose URL comes from a secret', () => {
  const [marked] = markLiveWebhooks([raw], marks);

  it('is found by its mark, without a ledger', () => {
    const live = liveState({ webhooks: [marked ?? raw] });
    const plan = planOf({ desired: desiredState([survey]), live });
    expect(operationIds(plan)).toEqual(['csat.webhook.survey:adopt:this-change']);
    expectHidden(plan);
  });

  it('is created with the name of the secret in place of the URL', () => {
    const [create] = planOf({ desired: desiredState([survey]) }).operations;
    expect(create?.changes).toContainEqual({
      field: 'url',
      before: null,
      after: '(secret CSAT_URL)',
    });
    expect(create?.fields).toMatchObject({ url: 'secret:CSAT_URL' });
  });

  it('is written anew when the secret leads elsewhere by now, and only hosts are shown', () => {
    const live = liveState({ webhooks: [raw] });
    const plan = planOf({ desired: desiredState([survey]), ledger: ledgerOf([survey]), live });
    expect(plan.operations).toMatchObject([
      {
        action: 'update',
        changes: [{ field: 'url', before: 'hooks.acme.com', after: '(secret CSAT_URL)' }],
      },
    ]);
    expectHidden(plan);
  });

  it('is not compared while the secret does not resolve, and says so', () => {
    for (const secrets of [unresolved, {}]) {
      const plan = planOf({
        desired: desiredState([survey]),
        ledger: ledgerOf([survey]),
        live: liveState({ webhooks: [raw] }),
        secrets,
      });
      expect(plan.operations).toEqual([]);
      expect(plan.notes).toEqual([
        {
          address: survey.address,
          place: place(5),
          code: 'secret-not-resolved',
          name: 'CSAT_URL',
        },
      ]);
      expectHidden(plan);
    }
  });

  it('shows at most its host when it is not recognised', () => {
    const plan = planOf({
      desired: desiredState([survey]),
      live: liveState({ webhooks: [{ ...raw, name: 'Else' }] }),
      secrets: unresolved,
    });
    expect(plan.unmanaged).toMatchObject([{ host: 'hooks.acme.com' }]);
    expectHidden(plan);
  });

  it('shows no URL when it is removed after its secret was dropped', () => {
    const live = liveState({ webhooks: [raw] });
    const byLedger = planOf({ ledger: ledgerOf([survey]), live });
    expect(byLedger.operations).toMatchObject([{ action: 'delete' }]);
    expectHidden(byLedger);
    const { address } = survey;
    const unfinished = [{ address, kind: 'webhook', action: 'create', id: raw.id }] as const;
    const begun = planOf({
      base: desiredState([survey]),
      ledger: ledgerOf([], { unfinished }),
      live,
    });
    expect(begun.operations).toMatchObject([{ action: 'delete' }]);
    expectHidden(begun);
  });

  it('shows no URL when its creation was only begun', () => {
    const { address, fields } = survey;
    const unfinished = [
      { address, kind: 'webhook', action: 'create', fields, id: raw.id },
    ] as const;
    const live = liveState({ webhooks: [raw] });
    const plan = planOf({ ledger: ledgerOf([], { unfinished }), live });
    expect(plan.operations).toMatchObject([{ action: 'delete' }]);
    expectHidden(plan);
  });

  it.each<readonly [string, Situation, boolean]>([
    ['nothing tells which one it was', {}, true],
    ['its fingerprint would tell, and tells of none', { fingerprints: { [URL_KEY]: 'f' } }, false],
    ['Gladly has no other webhook', { webhooks: [] }, false],
    ['others are on the ignore list', { ignores: [ignoreRule({ match: 'Else' })] }, false],
    ['Gladly could not be asked for webhooks', { webhooks: null }, false],
    ['the file still has it', { resources: [survey] }, false],
    ['it was not a secret', { applied: literal }, false],
  ])('is said to stay, and why, after its removal where %s', (_, situation, expected) => {
    const {
      webhooks = [{ ...raw, name: 'Else' }],
      fingerprints = {},
      applied = survey,
    } = situation;
    const resources = { [survey.address]: { ...appliedResource(applied), id: null } };
    const plan = planOf({
      desired: { ...desiredState(situation.resources ?? []), ignores: situation.ignores ?? [] },
      ledger: ledgerOf([], { resources, fingerprints }),
      live: liveState(webhooks === null ? { webhooks: NOT_ASKED } : { webhooks }),
    });
    const said = plan.notes.filter(({ code }) => code === 'url-not-recognised');
    const { address } = survey;
    const note = { address, place: null, name: 'CSAT_URL', webhook: survey.fields.name };
    expect(said).toEqual(expected ? [{ ...note, code: 'url-not-recognised' }] : []);
    expectHidden(plan);
  });

  it('shows no URL when the file takes it from a secret no longer', () => {
    const live = liveState({ webhooks: [raw] });
    const desired = desiredState([literal]);
    const plans = [
      planOf({ desired, ledger: ledgerOf([survey]), live }),
      planOf({ desired, base: desiredState([survey]), ledger: ledgerOf([literal]), live }),
    ];
    for (const plan of plans) {
      expect(plan.operations).toMatchObject([
        {
          action: 'update',
          changes: [
            { field: 'url', before: 'hooks.acme.com', after: 'https://hooks.acme.com/open' },
          ],
        },
      ]);
      expectHidden(plan);
    }
  });

  it('shows a placeholder when what Gladly has there is no URL', () => {
    const live = liveState({ webhooks: [{ ...raw, url: 'fake-token-for-tests' }] });
    const plan = planOf({ desired: desiredState([literal]), ledger: ledgerOf([survey]), live });
    expect(plan.operations[0]?.changes).toMatchObject([{ before: '…' }]);
    expectHidden(plan);
  });

  it('is never shown, wherever a live webhook has its value', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(survey, literal, null),
        fc.constantFrom(survey, literal, null),
        fc.constantFrom('all' as const, 'changes' as const),
        fc.boolean(),
        (head, before, scope, resolves) => {
          // Nobody knows of a secret that neither the file nor the ledger names.
          fc.pre(head === survey || before === survey);
          const desired = desiredState(head === null ? [] : [head]);
          const owned = before === null ? [] : [before];
          const id = before === null ? 'w1' : raw.id;
          const webhooks = [{ ...raw, id }];
          const plan = planOf({
            desired,
            base: desiredState(owned),
            ledger: ledgerOf(owned),
            live: liveState({
              webhooks: resolves && head === survey ? markLiveWebhooks(webhooks, marks) : webhooks,
            }),
            secrets: resolves ? secretReadings(desired.resources) : {},
            options: { scope },
          });
          expectHidden(plan);
        },
      ),
    );
  });
});
