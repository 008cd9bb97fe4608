import { describe, expect, it } from 'vitest';
import type { DesiredInbox, DesiredUser, VendorWebhook } from '../../src/kinds/desired.ts';
import type { TokenState } from '../../src/kinds/live.ts';
import type { Check } from '../../src/plan/check.ts';
import {
  desiredInbox,
  desiredState,
  desiredUser,
  desiredWebhook,
  ORGANIZATION_ID,
  ORGANIZATION_URL,
  place,
  secret,
  vendorWebhook,
} from '../support/builders.ts';
import {
  liveInbox,
  liveState,
  liveUser,
  liveWebhook,
  liveWebhookOf,
  NOT_ASKED,
  UNREADABLE,
} from '../support/live-builders.ts';
import type { PlanSituation } from '../support/plan-builders.ts';
import { planOf } from '../support/plan-builders.ts';

function checksOf(situation: PlanSituation): readonly Check[] {
  return planOf(situation).checks.filter(({ kind }) => kind !== 'organization');
}

describe('the organization', () => {
  const checkWith = (gladlyUrl: string | undefined, url = ORGANIZATION_URL) =>
    planOf({
      desired: desiredState([], { organization: { name: 'production', url, place: place(3) } }),
      live: liveState({
        organization: {
          id: ORGANIZATION_ID,
          ...(gladlyUrl === undefined ? {} : { gladlyUrl }),
        },
      }),
    }).checks[0];

  it('is the one that the file names, by the host that Gladly gives', () => {
    for (const url of [ORGANIZATION_URL, 'https://ACME.gladly.com/', 'acme.gladly.com']) {
      expect(checkWith(url)).toEqual({
        id: 'organization',
        integration: null,
        kind: 'organization',
        state: 'passed',
        finding: { code: 'as-declared', what: 'acme.gladly.com' },
        place: place(3),
      });
    }
  });

  it('is another one when Gladly gives another host', () => {
    expect(checkWith('https://acme.gladly.qa')).toMatchObject({
      state: 'failed',
      finding: {
        code: 'organization-url',
        expected: 'acme.gladly.com',
        actual: 'acme.gladly.qa',
      },
    });
  });

  it('is not doubted when Gladly gives no URL', () => {
    expect(checkWith(undefined)).toMatchObject({ state: 'passed' });
  });
});

describe('the user of an integration', () => {
  const user = desiredUser('csat.user.user', { email: 'csat@acme.com', place: place(5) });
  const checkWith = (live: Parameters<typeof liveState>[0], declared: DesiredUser = user) =>
    checksOf({ desired: desiredState([], { users: [declared] }), live: liveState(live) })[0];
  const near = (emails: readonly string[], email = 'csat@acme.com') => {
    const users = emails.map((one, index) => liveUser({ id: `u${index}`, email: one }));
    const check = checkWith({ users }, { ...user, email });
    return check?.finding.code === 'user-missing' ? check.finding.near : check?.finding.code;
  };

  it('is there, whatever the case of its email', () => {
    expect(checkWith({ users: [liveUser({ email: 'CSAT@Acme.com' })] })).toEqual({
      id: 'csat.user.user',
      integration: 'csat',
      kind: 'user',
      state: 'passed',
      finding: { code: 'as-declared', what: 'csat@acme.com' },
      place: place(5),
    });
  });

  it('is missing', () => {
    const { email: _, ...nobody } = liveUser();
    expect(checkWith({ users: [nobody] })).toMatchObject({
      state: 'failed',
      finding: { code: 'user-missing', email: 'csat@acme.com', near: null },
    });
  });

  it('is missing, and the same mailbox elsewhere may be meant', () => {
    expect(near(['x@acme.com', 'Csat@acme.example'])).toBe('Csat@acme.example');
  });

  it('is missing, and a mailbox that is nearly the same may be meant', () => {
    expect(near(['x@acme.com', 'cast@acme.com'])).toBe('cast@acme.com');
    expect(near(['playvox-bot@acme.com'], 'playvoxbot@acme.com')).toBe('playvox-bot@acme.com');
  });

  it('is missing, and a similar mailbox of another company is not meant', () => {
    expect(near(['cast@other.example'])).toBe(null);
  });

  it('is not as the inputs say that it comes from', () => {
    const named = desiredUser('csat.user.user', {
      email: 'csat@acme.com',
      name: 'CSAT',
      emailInput: 'user-email',
      nameInput: 'bot-name',
    });
    expect(checkWith({ users: [] }, named)?.finding).toMatchObject({ input: 'user-email' });
    expect(checkWith({ users: [liveUser({ name: 'Survey' })] }, named)?.finding).toMatchObject({
      input: 'bot-name',
    });
  });

  it('has another name than the file says', () => {
    const named = desiredUser('csat.user.user', { email: 'csat@acme.com', name: 'CSAT' });
    expect(checkWith({ users: [liveUser({ name: 'Survey' })] }, named)).toMatchObject({
      state: 'failed',
      finding: { code: 'user-name', email: 'csat@acme.com', expected: 'CSAT', actual: 'Survey' },
    });
    expect(checkWith({ users: [liveUser({ name: 'CSAT' })] }, named)).toMatchObject({
      state: 'passed',
    });
    const { name: _, ...nameless } = liveUser();
    expect(checkWith({ users: [nameless] }, named)).toMatchObject({ state: 'passed' });
  });

  it.each([
    ['could not be read', UNREADABLE, 'Gladly answered 403'],
    ['was not asked for', NOT_ASKED, 'was not asked for'],
  ])('is not known when users %s', (_, users, why) => {
    expect(checkWith({ users })).toMatchObject({
      state: 'unknown',
      finding: { code: 'not-readable', what: 'users', why },
    });
  });
});

describe("an integration's own API token", () => {
  const user = desiredUser('csat.user.user', { token: secret('CSAT_TOKEN') });
  const checkWith = (state: TokenState | undefined, declared: DesiredUser = user) =>
    checksOf({
      desired: desiredState([], { users: [declared] }),
      live: liveState({
        users: [liveUser()],
        tokens: state === undefined ? {} : { 'csat.user.user': state },
      }),
    })[1];

  it('works', () => {
    expect(checkWith('works')).toMatchObject({
      id: 'csat.user.user#token',
      integration: 'csat',
      kind: 'token',
      state: 'passed',
    });
  });

  it.each([
    ['rejected', 'token-rejected'],
    ['no-permission', 'token-no-permission'],
  ] as const)('%s is a failing check', (state, code) => {
    expect(checkWith(state)).toMatchObject({
      state: 'failed',
      finding: { code, email: 'csat@acme.com' },
    });
  });

  it('may be unknown', () => {
    expect(checkWith('unknown')).toMatchObject({
      state: 'unknown',
      finding: { code: 'not-readable', what: 'token of csat@acme.com' },
    });
  });

  it('is no matter while the user itself is missing', () => {
    const declared = desiredState([], { users: [user] });
    const tokens = { 'csat.user.user': 'rejected' } as const;
    const checks = checksOf({ desired: declared, live: liveState({ users: [], tokens }) });
    expect(checks.map(({ id }) => id)).toEqual(['csat.user.user']);
  });

  it('is not looked at when the file names none, or nobody tried it', () => {
    expect(checkWith(undefined)).toBeUndefined();
    expect(checkWith('works', desiredUser())).toBeUndefined();
  });
});

describe('an inbox', () => {
  const inbox = desiredInbox('csat.inbox.surveys', { name: 'CSAT surveys' });
  const checkWith = (live: Parameters<typeof liveState>[0], declared: DesiredInbox = inbox) =>
    checksOf({ desired: desiredState([], { inboxes: [declared] }), live: liveState(live) })[0];
  const named = (name: string, disabled = false, id = name) => liveInbox({ id, name, disabled });

  it('is there and in use', () => {
    expect(checkWith({ inboxes: [named('CSAT surveys')] })).toMatchObject({
      id: 'csat.inbox.surveys',
      kind: 'inbox',
      state: 'passed',
    });
  });

  it('is deactivated', () => {
    expect(checkWith({ inboxes: [named('CSAT surveys', true)] })).toMatchObject({
      state: 'failed',
      finding: { code: 'inbox-disabled', name: 'CSAT surveys' },
    });
  });

  it('is there beside a deactivated one of its name', () => {
    const inboxes = [named('CSAT surveys', true, 'i1'), named('CSAT surveys', false, 'i2')];
    expect(checkWith({ inboxes })).toMatchObject({ state: 'passed' });
  });

  it('is there twice, so that nobody knows which is meant', () => {
    const inboxes = [named('CSAT surveys', false, 'i1'), named('CSAT surveys', false, 'i2')];
    expect(checkWith({ inboxes })).toMatchObject({
      state: 'failed',
      finding: { code: 'inbox-ambiguous', name: 'CSAT surveys', count: 2 },
    });
  });

  it('is missing, and one that is nearly called so may be meant', () => {
    const near = (names: readonly string[]) =>
      checkWith({ inboxes: names.map((name) => named(name)) })?.finding;
    const missing = { code: 'inbox-missing', name: 'CSAT surveys' };
    expect(near(['CSAT survey'])).toEqual({ ...missing, near: 'CSAT survey' });
    expect(near(['CSAT survey', 'csat_surveys'])).toEqual({ ...missing, near: 'csat_surveys' });
    expect(near(['Billing'])).toEqual({ ...missing, near: null });
  });

  it('is not known when inboxes could not be read', () => {
    expect(checkWith({ inboxes: UNREADABLE })).toMatchObject({
      state: 'unknown',
      finding: { code: 'not-readable', what: 'inboxes' },
    });
  });
});

describe('a webhook that a vendor makes by itself', () => {
  const declared = vendorWebhook('playvox.webhook.events', {
    name: 'Playvox*',
    events: ['CONVERSATION/CLOSED', 'CONVERSATION/CREATED'],
  });
  const made = liveWebhook({
    id: 'w1',
    name: 'Playvox 1',
    events: ['CONVERSATION/CLOSED', 'CONVERSATION/CREATED'],
  });
  const checkWith = (live: Parameters<typeof liveState>[0], webhook: VendorWebhook = declared) =>
    checksOf({
      desired: desiredState([], { vendorWebhooks: [webhook] }),
      live: liveState(live),
    })[0];

  it('is there', () => {
    expect(checkWith({ webhooks: [made] })).toEqual({
      id: 'playvox.webhook.events',
      integration: 'playvox',
      kind: 'vendor-webhook',
      state: 'passed',
      finding: { code: 'as-declared', what: 'Playvox 1' },
      place: place(),
    });
  });

  it('may be several, which have the events together', () => {
    const [closed, created] = made.events;
    const webhooks = [
      { ...made, events: [closed ?? ''] },
      liveWebhook({ id: 'w2', name: 'Playvox 2', events: [created ?? ''] }),
    ];
    expect(checkWith({ webhooks })).toMatchObject({
      state: 'passed',
      finding: { what: 'Playvox 1, Playvox 2' },
    });
  });

  it('is missing, and names those that nobody has laid claim to', () => {
    const survey = desiredWebhook('csat.webhook.survey');
    const other = vendorWebhook('assembled.webhook.events', { name: 'Assembled' });
    const webhooks = [
      liveWebhook({ id: 'w3', name: 'Zebra' }),
      liveWebhook({ id: 'w2', name: 'Pleyvox' }),
      liveWebhook({ id: 'w1', name: 'Assembled' }),
      liveWebhookOf(survey),
    ];
    const checks = checksOf({
      desired: desiredState([survey], { vendorWebhooks: [declared, other] }),
      live: liveState({ webhooks }),
    });
    expect(checks.find(({ id }) => id === declared.address)?.finding).toEqual({
      code: 'vendor-webhook-missing',
      what: 'Playvox*',
      candidates: ['Pleyvox', 'Zebra'],
    });
  });

  it('is called by its URL, or its address, where it is declared without a name', () => {
    const { name: _, ...byUrl } = vendorWebhook('p.webhook.w', { url: 'https://p.example/*' });
    const { url: __, ...bare } = byUrl;
    expect(checkWith({}, byUrl)?.finding).toMatchObject({ what: 'https://p.example/*' });
    expect(checkWith({}, bare)?.finding).toMatchObject({ what: 'p.webhook.w' });
  });

  it('is switched off, by Gladly or by a person', () => {
    const off = { ...made, enabled: false };
    const byGladly = { ...off, disabledAtDueToRetryLimit: '2026-11-19T00:00:00Z' };
    const finding = { code: 'vendor-webhook-off', name: 'Playvox 1' };
    expect(checkWith({ webhooks: [off] })).toMatchObject({
      state: 'failed',
      finding: { ...finding, byGladly: false },
    });
    expect(checkWith({ webhooks: [byGladly] })).toMatchObject({
      finding: { ...finding, byGladly: true },
    });
  });

  it('lacks events', () => {
    expect(checkWith({ webhooks: [{ ...made, events: ['TASK/CREATED'] }] })).toMatchObject({
      state: 'failed',
      finding: {
        code: 'vendor-webhook-events',
        name: 'Playvox 1',
        missing: ['CONVERSATION/CLOSED', 'CONVERSATION/CREATED'],
      },
    });
  });

  it('is not known when webhooks could not be read', () => {
    expect(checkWith({ webhooks: UNREADABLE })).toMatchObject({
      state: 'unknown',
      finding: { code: 'not-readable', what: 'webhooks' },
    });
  });
});

describe('a declared webhook', () => {
  const on = desiredWebhook('csat.webhook.survey');
  const off = desiredWebhook('csat.webhook.survey', { enabled: false });
  const at = '2026-11-19T00:00:00Z';
  const byGladly = { enabled: false, disabledAtDueToRetryLimit: at };
  const checkWith = (declared: typeof on, live: Parameters<typeof liveState>[0]) =>
    checksOf({ desired: desiredState([declared]), live: liveState(live) });

  it('is on as it should be', () => {
    expect(checkWith(on, { webhooks: [liveWebhookOf(on)] })).toMatchObject([
      { id: 'csat.webhook.survey', kind: 'webhook', state: 'passed' },
    ]);
  });

  it('was switched off by Gladly', () => {
    const webhooks = [liveWebhookOf(on, { name: 'Survey', ...byGladly })];
    expect(checkWith(on, { webhooks })).toMatchObject([
      { state: 'failed', finding: { code: 'webhook-switched-off', name: 'Survey', at } },
    ]);
  });

  it('that a person switched off is an operation, not a check', () => {
    const webhooks = [liveWebhookOf(on, { enabled: false })];
    expect(checkWith(on, { webhooks })).toMatchObject([{ state: 'passed' }]);
  });

  it('is not checked while it is not there, or where the file wants it off', () => {
    expect(checkWith(on, {})).toEqual([]);
    expect(checkWith(off, { webhooks: [liveWebhookOf(off, byGladly)] })).toEqual([]);
  });
});
