import { describe, expect, it } from 'vitest';
import { desiredState, desiredWebhook, idOf, place, vendorWebhook } from '../support/builders.ts';
import { liveState, liveWebhook, liveWebhookOf } from '../support/live-builders.ts';
import { appliedResource, ledgerOf, operationIds, planOf } from '../support/plan-builders.ts';

const survey = desiredWebhook('csat.webhook.survey', { name: 'CSAT survey' });

function liveIdOf(plan: ReturnType<typeof planOf>, address: string): string | null | undefined {
  return plan.operations.find((one) => one.address === address)?.liveId;
}

describe('a declared webhook is found in Gladly', () => {
  it('by the id in the ledger, whatever it is called and wherever it leads by now', () => {
    const live = liveWebhookOf(survey, { name: 'X', url: 'https://x.example/' });
    const plan = planOf({
      desired: desiredState([survey]),
      ledger: ledgerOf([survey]),
      live: liveState({ webhooks: [live] }),
    });
    expect(operationIds(plan)).toEqual(['csat.webhook.survey:update:changed-in-gladly']);
    expect(liveIdOf(plan, 'csat.webhook.survey')).toBe(live.id);
  });

  it('by its URL, however scheme, host and port are written', () => {
    const declared = desiredWebhook('csat.webhook.survey', { url: 'https://hooks.acme.com/' });
    const live = liveWebhookOf(declared, { url: 'HTTPS://Hooks.Acme.com:443' });
    const plan = planOf({
      desired: desiredState([declared]),
      live: liveState({ webhooks: [live] }),
    });
    expect(operationIds(plan)).toEqual(['csat.webhook.survey:adopt:this-change']);
  });

  it('by its URL rather than by a name that another one has', () => {
    const here = liveWebhookOf(survey, { id: 'w-url', name: 'Other' });
    const there = liveWebhook({ id: 'w-name', name: 'CSAT survey' });
    const plan = planOf({
      desired: desiredState([survey]),
      live: liveState({ webhooks: [there, here] }),
    });
    expect(liveIdOf(plan, 'csat.webhook.survey')).toBe('w-url');
  });

  it('by its name, when exactly one has it', () => {
    const live = liveWebhook({ id: 'w1', name: 'CSAT survey', url: 'https://old.example/' });
    const plan = planOf({ desired: desiredState([survey]), live: liveState({ webhooks: [live] }) });
    expect(operationIds(plan)).toEqual([
      'csat.webhook.survey:adopt:this-change',
      'csat.webhook.survey:update:this-change',
    ]);
    expect(plan.operations[1]?.changes).toEqual([
      {
        field: 'url',
        before: 'https://old.example/',
        after: 'https://hooks.acme.com/csat/survey',
      },
    ]);
  });

  it('by a former name, and is renamed', () => {
    const renamed = desiredWebhook('csat.webhook.survey', {
      name: 'CSAT survey',
      aliases: ['Feedback'],
    });
    const live = liveWebhookOf(renamed, {
      id: 'w1',
      name: 'Feedback',
      url: 'https://old.example/',
    });
    const plan = planOf({
      desired: desiredState([renamed]),
      live: liveState({ webhooks: [live] }),
    });
    expect(liveIdOf(plan, 'csat.webhook.survey')).toBe('w1');
  });

  it('and called renamed when only its name changes', () => {
    const plan = planOf({
      desired: desiredState([survey]),
      live: liveState({ webhooks: [liveWebhookOf(survey, { name: 'Feedback' })] }),
    });
    expect(plan.operations[1]).toMatchObject({ action: 'update', reason: 'renamed' });
  });

  it('but never called renamed when somebody renamed it in Gladly', () => {
    const plan = planOf({
      desired: desiredState([survey]),
      ledger: ledgerOf([survey]),
      live: liveState({ webhooks: [liveWebhookOf(survey, { name: 'Feedback' })] }),
    });
    expect(plan.operations[0]).toMatchObject({ cause: 'changed-in-gladly', reason: 'differs' });
  });
});

describe('a name is no proof', () => {
  it('when several webhooks have it: the plan refuses to guess', () => {
    const declared = desiredWebhook('csat.webhook.survey', { name: 'Twin', place: place(9, 3) });
    const twins = [
      liveWebhook({ id: 'w2', name: 'Twin' }),
      liveWebhook({ id: 'w1', name: 'Twin', url: 'https://other.example/' }),
    ];
    const plan = planOf({
      desired: desiredState([declared]),
      live: liveState({ webhooks: twins }),
    });
    expect(plan.operations).toEqual([]);
    expect(plan.refusals).toEqual([
      {
        code: 'ambiguous',
        guard: 'ambiguous',
        place: place(9, 3),
        address: 'csat.webhook.survey',
        candidates: ['w1', 'w2'],
      },
    ]);
  });

  it('when two declared webhooks want the same one', () => {
    const one = desiredWebhook('a.webhook.one', { name: 'Same' });
    const two = desiredWebhook('b.webhook.two', { name: 'Other', aliases: ['Same'] });
    const live = liveState({ webhooks: [liveWebhook({ id: 'w1', name: 'Same' })] });
    const plan = planOf({ desired: desiredState([one, two]), live });
    expect(plan.refusals.map((refusal) => refusal.guard)).toEqual(['ambiguous', 'ambiguous']);
  });

  it('when the webhook is ours under another address', () => {
    const other = desiredWebhook('csat.webhook.other', { name: 'CSAT survey' });
    const plan = planOf({
      desired: desiredState([survey]),
      ledger: ledgerOf([other]),
      live: liveState({ webhooks: [liveWebhookOf(other)] }),
    });
    expect(operationIds(plan)).toEqual([
      'csat.webhook.survey:create:this-change',
      'csat.webhook.other:delete:this-change',
    ]);
  });

  it('when the webhook is one that a vendor makes', () => {
    const vendors = vendorWebhook('playvox.webhook.events', { url: 'https://*.playvox.example/*' });
    const live = liveWebhook({ name: 'CSAT survey', url: 'https://eu.playvox.example/1' });
    const plan = planOf({
      desired: desiredState([survey], { vendorWebhooks: [vendors] }),
      live: liveState({ webhooks: [live] }),
    });
    expect(operationIds(plan)).toEqual(['csat.webhook.survey:create:this-change']);
  });
});

describe('a webhook whose key was renamed in the file', () => {
  const before = desiredWebhook('csat.webhook.old', { name: 'Survey', url: 'https://a.example/' });
  const after = desiredWebhook('feedback.webhook.new', {
    name: 'Survey',
    url: 'https://a.example/',
  });

  it('keeps its object: it is adopted under the new address, and nothing is removed', () => {
    const plan = planOf({
      desired: desiredState([after]),
      base: desiredState([before]),
      ledger: ledgerOf([before]),
      live: liveState({ webhooks: [liveWebhookOf(before)] }),
    });
    expect(operationIds(plan)).toEqual(['feedback.webhook.new:adopt:this-change']);
    expect(liveIdOf(plan, 'feedback.webhook.new')).toBe(idOf(before.address));
  });

  it('is adopted because of the earlier merge when that renamed it', () => {
    const plan = planOf({
      desired: desiredState([after]),
      base: desiredState([after]),
      ledger: ledgerOf([before]),
      live: liveState({ webhooks: [liveWebhookOf(before)] }),
    });
    expect(operationIds(plan)).toEqual(['feedback.webhook.new:adopt:merged-earlier']);
  });
});

describe('after an apply that was cut off', () => {
  it('a webhook that it began is found by the id that was learned', () => {
    const begun = { address: survey.address, kind: 'webhook', action: 'create', id: 'w9' } as const;
    const live = liveWebhook({ id: 'w9', name: 'Half made', url: 'https://half.example/' });
    const plan = planOf({
      desired: desiredState([survey]),
      ledger: ledgerOf([], { unfinished: [begun] }),
      live: liveState({ webhooks: [live] }),
    });
    expect(liveIdOf(plan, 'csat.webhook.survey')).toBe('w9');
  });

  it('what was applied before counts more than what was only begun', () => {
    const begun = { address: survey.address, kind: 'webhook', action: 'create', id: 'w9' } as const;
    const plan = planOf({
      desired: desiredState([survey]),
      ledger: ledgerOf([survey], { unfinished: [begun] }),
      live: liveState({ webhooks: [liveWebhookOf(survey), liveWebhook({ id: 'w9' })] }),
    });
    expect(plan.operations).toEqual([]);
  });

  it('an object that an old and a new key both point to stays with the applied one', () => {
    const moved = desiredWebhook('csat.webhook.moved', { url: 'https://elsewhere.example/' });
    const id = idOf(survey.address);
    const begun = { address: moved.address, kind: 'webhook', action: 'adopt', id } as const;
    const plan = planOf({
      desired: desiredState([moved, survey]),
      ledger: ledgerOf([survey], { unfinished: [begun] }),
      live: liveState({ webhooks: [liveWebhookOf(survey)] }),
    });
    expect(operationIds(plan)).toEqual(['csat.webhook.moved:create:this-change']);
  });

  it('one that it began and the file has dropped since is removed, found by id', () => {
    const begun = { address: survey.address, kind: 'webhook', action: 'create', id: 'w9' } as const;
    const plan = planOf({
      ledger: ledgerOf([], { unfinished: [begun] }),
      live: liveState({ webhooks: [liveWebhook({ id: 'w9' })] }),
    });
    expect(operationIds(plan)).toEqual(['csat.webhook.survey:delete:this-change']);
  });

  it('one that it began and the file has dropped since is removed, found as it was to be', () => {
    const { address, fields } = survey;
    const begun = { address, kind: 'webhook', action: 'create', fields } as const;
    for (const enabled of [false, true]) {
      const plan = planOf({
        ledger: ledgerOf([], { unfinished: [begun] }),
        live: liveState({ webhooks: [liveWebhookOf(survey, { id: 'w9', enabled })] }),
      });
      expect(liveIdOf(plan, 'csat.webhook.survey')).toBe('w9');
    }
  });

  it("somebody else's webhook at the same URL is not taken for it", () => {
    const { address, fields } = survey;
    const begun = { address, kind: 'webhook', action: 'create', fields } as const;
    const plan = planOf({
      ledger: ledgerOf([], { unfinished: [begun] }),
      live: liveState({
        webhooks: [liveWebhookOf(survey, { name: 'Made by hand', enabled: false })],
      }),
    });
    expect(plan.operations).toEqual([]);
    expect(plan.unmanaged).toMatchObject([{ name: 'Made by hand' }]);
  });

  it('a creation of which nothing is known, a change and a deletion lead to no removal', () => {
    const { address } = survey;
    const topic = { address: 'csat.topic.sent', kind: 'topic', action: 'create' } as const;
    const unfinished = [
      { address, kind: 'webhook', action: 'create' },
      { address, kind: 'webhook', action: 'update', id: idOf(address) },
      { ...topic, id: idOf(address) },
    ] as const;
    const plan = planOf({
      ledger: ledgerOf([], { unfinished }),
      live: liveState({ webhooks: [liveWebhookOf(survey)] }),
    });
    expect(plan.operations).toEqual([]);
  });

  it('one that was begun and then applied under another address is only there once', () => {
    const begun = { address: survey.address, kind: 'webhook', action: 'create', id: 'w9' } as const;
    const other = desiredWebhook('csat.webhook.other');
    const ledger = ledgerOf([], { unfinished: [begun] });
    const resources = { [other.address]: appliedResource(other, { id: 'w9' }) };
    const plan = planOf({
      ledger: { ...ledger, resources },
      live: liveState({ webhooks: [liveWebhook({ id: 'w9' })] }),
    });
    expect(operationIds(plan)).toEqual(['csat.webhook.other:delete:this-change']);
  });
});
