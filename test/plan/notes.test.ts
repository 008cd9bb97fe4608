import { describe, expect, it } from 'vitest';
import type { DesiredWebhook } from '../../src/kinds/desired.ts';
import type { NoteText } from '../../src/plan/note.ts';
import {
  desiredIntegration,
  desiredState,
  desiredTopic,
  desiredWebhook,
  place,
  secret,
} from '../support/builders.ts';
import { liveState, liveWebhook, liveWebhookOf } from '../support/live-builders.ts';
import type { PlanSituation } from '../support/plan-builders.ts';
import { ledgerOf, planOf, planOfChange, secretReadings } from '../support/plan-builders.ts';

const at = { address: 'csat.webhook.survey', place: place(6, 3) };
const survey = (overrides: Parameters<typeof desiredWebhook>[1] = {}) =>
  desiredWebhook('csat.webhook.survey', { place: at.place, ...overrides });
const ledger = ledgerOf();

/** What is said of creating a webhook; by default its host is new to the organization. */
function notesOf(webhook: DesiredWebhook, situation: PlanSituation = {}) {
  return planOf({ desired: desiredState([webhook]), ledger, ...situation }).notes;
}

const codes = (notes: readonly NoteText[]) => notes.map(({ code }) => code);

describe('a host that the organization has never used', () => {
  const host = 'hooks.acme.com';

  it('is pointed out, and so is every secret that would go there', () => {
    const webhook = survey({
      headers: { 'x-api-key': secret('KEY') },
      basic: { username: secret('USER'), password: secret('PASSWORD') },
    });
    expect(notesOf(webhook)).toEqual([
      {
        ...at,
        code: 'new-host',
        host,
        secrets: ['headers.x-api-key', 'basic.username', 'basic.password'],
      },
      { ...at, code: 'ping', host },
    ]);
  });

  it('is not new when another live webhook leads there', () => {
    const live = liveState({ webhooks: [liveWebhook({ url: 'https://hooks.acme.com/other' })] });
    const webhook = survey({ headers: { 'x-api-key': secret('KEY') } });
    expect(codes(notesOf(webhook, { live }))).toEqual(['ping']);
  });

  it('is not new when a live webhook whose URL is a secret leads there', () => {
    const hidden = desiredWebhook('a.webhook.hidden', { url: 'secret:URL' });
    const plan = planOf({
      desired: desiredState([hidden, survey()]),
      ledger: ledgerOf([hidden]),
      live: liveState({ webhooks: [liveWebhookOf(hidden)] }),
    });
    expect(codes(plan.notes)).toEqual(['ping']);
  });

  it('behind a secret URL is pointed out once the secret resolves', () => {
    const hidden = survey({ url: 'secret:URL' });
    expect(notesOf(hidden)).toContainEqual({ ...at, code: 'new-host', host, secrets: [] });
    const secrets = secretReadings([hidden], { 'csat.webhook.survey#url': { host: null } });
    expect(notesOf(hidden, { secrets })).toEqual([]);
  });

  it('is pointed out when a webhook moves there', () => {
    const plan = planOfChange([survey()], [survey({ url: 'https://new.example/' })]);
    expect(plan.notes).toEqual([
      { ...at, code: 'new-host', host: 'new.example', secrets: [] },
      { ...at, code: 'ping', host: 'new.example' },
    ]);
  });
});

describe('a secret', () => {
  const headers = { 'x-api-key': secret('KEY') };

  it('that moves to a host which others use is pointed out all the same', () => {
    const other = desiredWebhook('a.webhook.other', { url: 'https://other.example/' });
    const plan = planOfChange(
      [survey({ headers }), other],
      [survey({ headers, url: 'https://other.example/mine' }), other],
    );
    const host = 'other.example';
    expect(plan.notes).toEqual([
      { ...at, code: 'secret-to-new-host', host, secrets: ['headers.x-api-key'] },
      { ...at, code: 'ping', host },
    ]);
  });

  it('that stays at its host is not, also when the path changes', () => {
    const plan = planOfChange(
      [survey({ headers })],
      [survey({ headers, url: 'https://hooks.acme.com/moved' })],
    );
    expect(codes(plan.notes)).toEqual(['ping']);
  });
});

describe('events', () => {
  it('that are added to a webhook are pointed out', () => {
    const plan = planOfChange(
      [survey({ events: ['TASK/CLOSED', 'TASK/CREATED'] })],
      [survey({ events: ['CONTACT/ENDED', 'TASK/CLOSED'] })],
    );
    expect(plan.notes).toEqual([{ ...at, code: 'events-widened', added: ['CONTACT/ENDED'] }]);
  });

  it('that are only taken away are not', () => {
    const plan = planOfChange(
      [survey({ events: ['TASK/CLOSED', 'TASK/CREATED'] })],
      [survey({ events: ['TASK/CLOSED'] })],
    );
    expect(plan.notes).toEqual([]);
  });
});

describe('a PING', () => {
  it('is announced when a webhook is made switched on, but not switched off', () => {
    expect(codes(notesOf(survey()))).toContain('ping');
    expect(codes(notesOf(survey({ enabled: false })))).not.toContain('ping');
  });

  it('is announced when a webhook is switched on, but not when it is switched off', () => {
    const [on, off] = [survey(), survey({ enabled: false })];
    expect(planOfChange([off], [on]).notes).toEqual([
      { ...at, code: 'ping', host: 'hooks.acme.com' },
    ]);
    expect(planOfChange([on], [off]).notes).toEqual([]);
  });

  it('is announced once where the URL changes and the webhook is switched on', () => {
    const plan = planOfChange(
      [survey({ enabled: false })],
      [survey({ url: 'https://hooks.acme.com/moved' })],
    );
    expect(codes(plan.notes)).toEqual(['ping']);
  });

  it('is not announced for what apply would leave out', () => {
    const plan = planOf({
      desired: desiredState([survey()]),
      ledger: ledgerOf([survey()]),
      live: liveState({ webhooks: [liveWebhookOf(survey(), { enabled: false })] }),
    });
    expect(plan.notes).toEqual([]);
  });

  it('is not announced for topics, and not for removals', () => {
    const topic = desiredTopic('csat.topic.sent');
    expect(planOfChange([survey()], [topic]).notes).toEqual([]);
  });
});

describe('a URL with credentials in it', () => {
  it.each([
    ['https://user:fake@hooks.acme.com/', true],
    ['https://user@hooks.acme.com/', true],
    ['https://hooks.acme.com/?token=fake', true],
    ['https://hooks.acme.com/?API_KEY=fake', true],
    ['https://hooks.acme.com/?page=1', false],
    ['https://hooks.acme.com/token/', false],
    ['secret:URL', false],
    ['no URL', false],
  ])('%s is pointed out: %s', (url, isRisk) => {
    expect(codes(notesOf(survey({ url }))).includes('url-credentials')).toBe(isRisk);
  });

  it('is not pointed out again when something else changes', () => {
    const url = 'https://hooks.acme.com/?token=fake';
    const plan = planOfChange([survey({ url })], [survey({ url, name: 'New' })]);
    expect(plan.notes).toEqual([]);
  });
});

describe('webhooks that became one', () => {
  it('are named, at the one that they became', () => {
    const merged = [{ address: 'csat.webhook.survey', absorbed: ['csat.webhook.other'] }] as const;
    const plan = planOfChange([survey()], [survey()], {
      desired: desiredState([survey(), desiredWebhook('a.webhook.alone')], { merged }),
    });
    expect(plan.notes).toContainEqual({
      ...at,
      code: 'webhooks-merged',
      absorbed: ['csat.webhook.other'],
    });
  });
});

describe("Gladly's 600 requests a minute", () => {
  const takers = (...numbers: readonly (number | undefined)[]) =>
    numbers.map((requestsPerMinute, index) =>
      desiredIntegration(`v${index}`, {
        title: `Vendor ${index}`,
        place: place(index + 1),
        ...(requestsPerMinute === undefined ? {} : { requestsPerMinute }),
      }),
    );
  const budget = (...numbers: readonly (number | undefined)[]) =>
    planOf({ desired: desiredState([], { integrations: takers(...numbers) }), ledger }).notes;

  it('are nearly used up by what vendors declare', () => {
    expect(budget(undefined, 500, 0)).toEqual([
      {
        address: null,
        place: place(2),
        code: 'api-budget',
        declared: 500,
        limit: 600,
        integrations: ['Vendor 1'],
      },
    ]);
  });

  it('are added up', () => {
    expect(budget(300, 181)).toMatchObject([
      { declared: 481, integrations: ['Vendor 0', 'Vendor 1'] },
    ]);
  });

  it('leave enough for everybody else up to 480', () => {
    expect(budget(300, 180)).toEqual([]);
    expect(budget(undefined)).toEqual([]);
    expect(budget()).toEqual([]);
  });
});
