import { integrationOf } from '../kinds/address.ts';
import type { DesiredInbox, DesiredState, DesiredUser, VendorWebhook } from '../kinds/desired.ts';
import type {
  LiveInbox,
  LiveState,
  LiveUser,
  LiveWebhook,
  Reading,
  TokenState,
} from '../kinds/live.ts';
import { nearest } from '../shared/nearest.ts';
import { compareText } from '../shared/stable-json.ts';
import { inboxesCalled, userWith } from './observed.ts';
import type { Check, CheckFinding } from './check.ts';
import { findVendorWebhooks } from './vendor-webhooks.ts';

export interface CheckContext {
  readonly desired: DesiredState;
  readonly live: LiveState;
  /** Declared webhooks as they were found in Gladly, by address. */
  readonly matched: ReadonlyMap<string, LiveWebhook>;
  /** Live webhooks that no declared one was matched with. */
  readonly unclaimed: readonly LiveWebhook[];
}

/** Everything that can be seen in Gladly and not changed, compared with the file. */
export function planChecks(context: CheckContext): readonly Check[] {
  const { desired, live } = context;
  return [
    organizationCheck(desired, live),
    ...desired.users.map((user) => userCheck(user, live.users)),
    ...desired.users.flatMap((user) => tokenCheck(user, tokenState(user, live))),
    ...desired.inboxes.map((inbox) => inboxCheck(inbox, live.inboxes)),
    ...desired.vendorWebhooks.map((webhook) => vendorWebhookCheck(webhook, context)),
    ...switchChecks(context),
  ];
}

/** Whether the organization is the one that the file names, by the URL that Gladly gives. */
function organizationCheck({ organization }: DesiredState, live: LiveState): Check {
  const expected = hostOfUrl(organization.url);
  const actual = hostOfUrl(live.organization.gladlyUrl ?? organization.url);
  const base = { id: 'organization', integration: null, place: organization.place } as const;
  if (expected !== actual) {
    const finding = { code: 'organization-url', expected, actual } as const;
    return { ...base, kind: 'organization', state: 'failed', finding };
  }
  return { ...base, kind: 'organization', ...passed(expected) };
}

function userCheck(user: DesiredUser, reading: Reading<LiveUser>): Check {
  const { email, name, emailInput, nameInput } = user;
  const base = { ...baseOf(user), kind: 'user' } as const;
  if (reading.status !== 'read') return { ...base, ...notReadable('users', reading) };
  const found = userWith(email, reading.resources);
  if (found === undefined) {
    const emails = reading.resources.flatMap((one) => one.email ?? []);
    const near = nearestEmail(email, emails);
    return { ...base, ...failed({ code: 'user-missing', email, near, ...behind(emailInput) }) };
  }
  if (name !== undefined && found.name !== undefined && found.name !== name) {
    const names = { expected: name, actual: found.name };
    return { ...base, ...failed({ code: 'user-name', email, ...names, ...behind(nameInput) }) };
  }
  return { ...base, ...passed(email) };
}

function behind(input: string | undefined): { readonly input?: string } {
  return input === undefined ? {} : { input };
}

/** Nothing to be told of a token that is rejected because its user is not there. */
function tokenState({ address, email }: DesiredUser, live: LiveState): TokenState | undefined {
  const { tokens, users } = live;
  const state = tokens[address];
  const isUserMissing = users.status === 'read' && userWith(email, users.resources) === undefined;
  return state === 'rejected' && isUserMissing ? undefined : state;
}

/** Only for users whose token the file lets us try. */
function tokenCheck(user: DesiredUser, state: TokenState | undefined): readonly Check[] {
  if (user.token === undefined || state === undefined) return [];
  const { email } = user;
  const base = { ...baseOf(user), id: `${user.address}#token`, kind: 'token' } as const;
  switch (state) {
    case 'works':
      return [{ ...base, ...passed(email) }];
    case 'rejected':
      return [{ ...base, ...failed({ code: 'token-rejected', email }) }];
    case 'no-permission':
      return [{ ...base, ...failed({ code: 'token-no-permission', email }) }];
    case 'unknown': {
      const finding = {
        code: 'not-readable',
        what: `token of ${email}`,
        why: 'Gladly gave no clear answer',
      } as const;
      return [{ ...base, state: 'unknown', finding }];
    }
  }
}

function inboxCheck(inbox: DesiredInbox, reading: Reading<LiveInbox>): Check {
  const { name } = inbox;
  const base = { ...baseOf(inbox), kind: 'inbox' } as const;
  if (reading.status !== 'read') return { ...base, ...notReadable('inboxes', reading) };
  const found = inboxesCalled(name, reading.resources);
  const inUse = found.filter(({ disabled }) => !disabled);
  if (inUse.length > 1) {
    return { ...base, ...failed({ code: 'inbox-ambiguous', name, count: inUse.length }) };
  }
  if (inUse.length === 1) return { ...base, ...passed(name) };
  if (found.length > 0) return { ...base, ...failed({ code: 'inbox-disabled', name }) };
  const names = reading.resources.map((one) => one.name);
  return { ...base, ...failed({ code: 'inbox-missing', name, near: nearestName(name, names) }) };
}

function vendorWebhookCheck(webhook: VendorWebhook, context: CheckContext): Check {
  const base = { ...baseOf(webhook), kind: 'vendor-webhook' } as const;
  const { webhooks } = context.live;
  if (webhooks.status !== 'read') return { ...base, ...notReadable('webhooks', webhooks) };
  const found = findVendorWebhooks(webhook, context.unclaimed);
  const [first] = found;
  if (first === undefined) {
    const what = webhook.name ?? webhook.url ?? webhook.address;
    return { ...base, ...failed({ code: 'vendor-webhook-missing', what, ...unexpected(context) }) };
  }
  const off = found.find(({ enabled }) => !enabled);
  if (off !== undefined) {
    const byGladly = off.disabledAtDueToRetryLimit !== undefined;
    return { ...base, ...failed({ code: 'vendor-webhook-off', name: off.name, byGladly }) };
  }
  const subscribed = new Set(found.flatMap(({ events }) => events));
  const missing = webhook.events.filter((event) => !subscribed.has(event));
  if (missing.length > 0) {
    return { ...base, ...failed({ code: 'vendor-webhook-events', name: first.name, missing }) };
  }
  return { ...base, ...passed(found.map(({ name }) => name).join(', ')) };
}

/** Names of live webhooks that nobody has laid claim to: one of them may be the missing one. */
function unexpected({ desired, unclaimed }: CheckContext): {
  readonly candidates: readonly string[];
} {
  const expected = new Set(
    desired.vendorWebhooks.flatMap((one) => findVendorWebhooks(one, unclaimed)),
  );
  const others = unclaimed.filter((webhook) => !expected.has(webhook));
  return { candidates: others.map(({ name }) => name).toSorted(compareText) };
}

/** Whether Gladly has switched off a webhook that the file wants on. */
function switchChecks({ desired, matched }: CheckContext): readonly Check[] {
  return desired.resources.flatMap((resource): readonly Check[] => {
    const live = matched.get(resource.address);
    if (resource.kind !== 'webhook' || !resource.fields.enabled || live === undefined) return [];
    const base = { ...baseOf(resource), kind: 'webhook' } as const;
    const at = live.disabledAtDueToRetryLimit;
    if (live.enabled || at === undefined) return [{ ...base, ...passed(live.name) }];
    return [{ ...base, ...failed({ code: 'webhook-switched-off', name: live.name, at }) }];
  });
}

function baseOf(
  declared: DesiredUser | DesiredInbox | VendorWebhook | DesiredState['resources'][number],
): Pick<Check, 'id' | 'integration' | 'place'> {
  const { address, place } = declared;
  return { id: address, integration: integrationOf(address), place };
}

function passed(what: string): Pick<Check, 'state' | 'finding'> {
  return { state: 'passed', finding: { code: 'as-declared', what } };
}

function failed(finding: CheckFinding): Pick<Check, 'state' | 'finding'> {
  return { state: 'failed', finding };
}

function notReadable(
  what: string,
  reading: Exclude<Reading<unknown>, { status: 'read' }>,
): Pick<Check, 'state' | 'finding'> {
  const why = reading.status === 'unreadable' ? reading.cause.message : 'was not asked for';
  return { state: 'unknown', finding: { code: 'not-readable', what, why } };
}

/** Names that differ only in case, spaces or punctuation come before merely similar ones. */
function nearestName(name: string, names: readonly string[]): string | null {
  const same = names.find((one) => plainText(one) === plainText(name));
  return same ?? nearest(name, names)[0] ?? null;
}

function plainText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The same mailbox elsewhere, or a similar mailbox in the same domain. */
function nearestEmail(email: string, emails: readonly string[]): string | null {
  const mailbox = mailboxOf(email);
  const elsewhere = emails.find((one) => mailboxOf(one) === mailbox);
  if (elsewhere !== undefined) return elsewhere;
  const neighbours = emails.filter((one) => domainOf(one) === domainOf(email));
  const [near] = nearest(mailbox, neighbours.map(mailboxOf));
  return neighbours.find((one) => mailboxOf(one) === near) ?? null;
}

function mailboxOf(email: string): string {
  return email.slice(0, email.lastIndexOf('@')).toLowerCase();
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@')).toLowerCase();
}

function hostOfUrl(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
