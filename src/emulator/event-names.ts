/**
 * Event names that a webhook may subscribe to, from Gladly's own reference of 2026. The list is
 * kept apart from the product's catalogue on purpose: the emulator judges the product, and a judge
 * does not copy from the one it judges.
 */
const CURRENT_EVENTS: ReadonlySet<string> = new Set([
  ...family('AGENT_AVAILABILITY', ['FOCUS_ENTERED', 'FOCUS_EXITED', 'UPDATED']),
  ...family('AGENT_STATUS', [
    'CHANGED_ACTIVE_REASON',
    'LOGGED_IN',
    'LOGGED_OUT',
    'RETURNED_FROM_AWAY',
    'WENT_AWAY',
  ]),
  ...family('CONTACT', [
    'ENDED',
    'FULFILLED',
    'HOLD_ENDED',
    'HOLD_STARTED',
    'JOINED',
    'MESSAGE_RECEIVED',
    'MESSAGE_SENT',
    'OFFERED',
    'OFFER_ACCEPTED',
    'OFFER_REJECTED',
    'STARTED',
    'TRANSFERRED',
  ]),
  ...family('CONVERSATION', [
    'CLOSED',
    'CREATED',
    'CUSTOM_ATTRIBUTE_ADDED',
    'CUSTOM_ATTRIBUTE_REMOVED',
    'NOTE_CREATED',
    'REOPENED',
    'TOPIC_ADDED',
    'TOPIC_REMOVED',
  ]),
  ...family('CONVERSATION_ASSIGNEE', ['UPDATED']),
  ...family('CONVERSATION_STATUS', ['UPDATED']),
  ...family('CUSTOMER', ['MERGED']),
  ...family('CUSTOMER_PROFILE', ['CREATED', 'DELETED', 'MERGED', 'UPDATED']),
  ...family('EXPORT_JOB', ['COMPLETED', 'FAILED']),
  ...family('PAYMENT_REQUEST', ['CREATED', 'STATUS_CHANGED', 'VIEWED']),
  ...family('TASK', [
    'ASSIGNEE_UPDATED',
    'CLOSED',
    'COMMENT_ADDED',
    'CONTENT_UPDATED',
    'CREATED',
    'DUE_DATE_UPDATED',
    'FOLLOWER_ADDED',
    'FOLLOWER_REMOVED',
    'REOPENED',
  ]),
]);

/** Names that an earlier reference had and the newest one lacks. */
const DROPPED_EVENTS: ReadonlySet<string> = new Set([
  'AUTOMATION/MESSAGE_RECEIVED',
  'AUTOMATION/MESSAGE_SENT',
  'CUSTOM_CHANNEL/MESSAGE_SENT',
  'MESSAGE/RECEIVED',
]);

/** How a name stands: subscribable today, dropped from the reference, or never heard of. */
export function eventStanding(name: string): 'current' | 'dropped' | 'unknown' {
  if (CURRENT_EVENTS.has(name)) return 'current';
  return DROPPED_EVENTS.has(name) ? 'dropped' : 'unknown';
}

function family(prefix: string, names: readonly string[]): readonly string[] {
  return names.map((name) => `${prefix}/${name}`);
}
