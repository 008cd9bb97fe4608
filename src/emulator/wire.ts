import type { EmulatorRules } from './rules.ts';
import type {
  OrganizationState,
  StoredInbox,
  StoredTopic,
  StoredUser,
  StoredWebhook,
} from './state.ts';

type WireObject = Readonly<Record<string, unknown>>;

/** A field that no reference has: clients must tolerate it. */
const UNKNOWN_FIELDS = { fieldOfTomorrow: { since: 'v1', values: ['UNKNOWN', null] } };

/** The organization as `GET /api/v1/organization` shows it. */
export function organizationToWire(state: OrganizationState, rules: EmulatorRules): WireObject {
  const { id, loginDomain, name, timezone, gladlyUrl } = state;
  return withUnknownFields({ id, loginDomain, name, timezone, gladlyUrl }, rules);
}

/** A user as `/agents` shows it: no roles, no inboxes, no sign of being deactivated. */
export function agentToWire(user: StoredUser, rules: EmulatorRules): WireObject {
  return withUnknownFields({ id: user.id, name: user.name, emailAddress: user.email }, rules);
}

/** An inbox as the API shows it: no SLA, no members. */
export function inboxToWire(inbox: StoredInbox, rules: EmulatorRules): WireObject {
  return withUnknownFields({ id: inbox.id, name: inbox.name, disabled: inbox.disabled }, rules);
}

/** A topic; `parentId` is left out at the top of the tree. */
export function topicToWire(topic: StoredTopic, rules: EmulatorRules): WireObject {
  const { id, name, disabled, parentId } = topic;
  return withUnknownFields({ id, name, disabled, ...(parentId && { parentId }) }, rules);
}

/** A webhook without its secrets: `hasCredentials` and `headerKeys` stand for them. */
export function webhookToWire(webhook: StoredWebhook, rules: EmulatorRules): WireObject {
  const { id, name, url, events, enabled, createdAt, updatedAt } = webhook;
  const { disabledAtDueToRetryLimit } = webhook;
  return withUnknownFields(
    {
      id,
      ...(name !== null && { name }),
      url,
      events: rules.eventOrderOnReturn === 'reversed' ? events.toReversed() : events,
      enabled,
      hasCredentials: webhook.credentials !== null,
      headerKeys: Object.keys(webhook.headers).map((header) => headerOnReturn(header, rules)),
      createdAt,
      updatedAt,
      ...(disabledAtDueToRetryLimit && { disabledAtDueToRetryLimit }),
    },
    rules,
  );
}

function withUnknownFields(wire: WireObject, rules: EmulatorRules): WireObject {
  return rules.unknownFieldsInAnswers ? { ...wire, ...UNKNOWN_FIELDS } : wire;
}

/** `x-api-key` as `X-Api-Key`, which is how Go keeps header names. */
function headerOnReturn(header: string, rules: EmulatorRules): string {
  if (rules.headerCaseOnReturn === 'as-given') return header;
  return header.toLowerCase().replaceAll(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}
