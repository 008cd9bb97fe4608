import { compareText } from '../shared/stable-json.ts';

/** Gladly's published references, by the year of the copy that was read. */
type ReferenceEdition = '2024' | '2025' | '2026';

/**
 * What Gladly's newest reference says of an event. `deprecated`: still listed, marked as such;
 * `dropped`: an earlier reference listed it, the newest does not, and whether Gladly still
 * delivers it is not known; `never`: sent by Gladly, cannot be subscribed to.
 */
export type EventStanding = 'current' | 'deprecated' | 'dropped' | 'never' | 'unknown';

export interface KnownEvent {
  readonly name: string;
  readonly standing: Exclude<EventStanding, 'unknown'>;
  /** The editions that listed it, oldest first, so that a warning can say which. */
  readonly listedIn: readonly ReferenceEdition[];
  /** The name that the newest reference seems to use instead. */
  readonly successor?: string;
}

export interface ExpandedEvents {
  /** Names that can be subscribed to: upper case, sorted, without repetition. */
  readonly events: readonly string[];
  /** Names and families that no reference has, and `PING`; upper case, in the order given. */
  readonly unknown: readonly string[];
}

const ALL_EDITIONS: readonly ReferenceEdition[] = ['2024', '2025', '2026'];

const CURRENT: Readonly<Record<string, readonly string[]>> = {
  AGENT_AVAILABILITY: ['FOCUS_ENTERED', 'FOCUS_EXITED', 'UPDATED'],
  AGENT_STATUS: [
    'CHANGED_ACTIVE_REASON',
    'LOGGED_IN',
    'LOGGED_OUT',
    'RETURNED_FROM_AWAY',
    'WENT_AWAY',
  ],
  CONTACT: [
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
  ],
  CONVERSATION: [
    'CLOSED',
    'CREATED',
    'CUSTOM_ATTRIBUTE_ADDED',
    'CUSTOM_ATTRIBUTE_REMOVED',
    'NOTE_CREATED',
    'REOPENED',
    'TOPIC_ADDED',
    'TOPIC_REMOVED',
  ],
  CONVERSATION_ASSIGNEE: ['UPDATED'],
  CONVERSATION_STATUS: ['UPDATED'],
  CUSTOMER: ['MERGED'],
  CUSTOMER_PROFILE: ['CREATED', 'DELETED', 'UPDATED'],
  EXPORT_JOB: ['COMPLETED', 'FAILED'],
  PAYMENT_REQUEST: ['CREATED', 'STATUS_CHANGED', 'VIEWED'],
  TASK: [
    'ASSIGNEE_UPDATED',
    'CLOSED',
    'COMMENT_ADDED',
    'CONTENT_UPDATED',
    'CREATED',
    'DUE_DATE_UPDATED',
    'FOLLOWER_ADDED',
    'FOLLOWER_REMOVED',
    'REOPENED',
  ],
};

/** Names that the newest reference no longer offers as they are. */
const FORMER: readonly KnownEvent[] = [
  {
    name: 'AUTOMATION/MESSAGE_RECEIVED',
    standing: 'dropped',
    listedIn: ['2024', '2025'],
  },
  { name: 'AUTOMATION/MESSAGE_SENT', standing: 'dropped', listedIn: ['2025'] },
  { name: 'CUSTOM_CHANNEL/MESSAGE_SENT', standing: 'dropped', listedIn: ['2024', '2025'] },
  {
    name: 'CUSTOMER_PROFILE/MERGED',
    standing: 'deprecated',
    listedIn: ALL_EDITIONS,
    successor: 'CUSTOMER/MERGED',
  },
  {
    name: 'MESSAGE/RECEIVED',
    standing: 'dropped',
    listedIn: ['2024'],
    successor: 'CONTACT/MESSAGE_RECEIVED',
  },
  { name: 'PING', standing: 'never', listedIn: ALL_EDITIONS },
];

/**
 * Every webhook event that one of Gladly's REST references lists (developer.gladly.com/rest, as
 * read in 2024, 2025 and 2026), sorted by name.
 */
export const KNOWN_EVENTS: readonly KnownEvent[] = [...currentEvents(), ...FORMER].toSorted(
  (a, b) => compareText(a.name, b.name),
);

const BY_NAME: ReadonlyMap<string, KnownEvent> = new Map(
  KNOWN_EVENTS.map((event) => [event.name, event]),
);

/** What is known of an event, in whatever case its name is written. */
export function knownEvent(event: string): KnownEvent | undefined {
  return BY_NAME.get(event.toUpperCase());
}

/** Whether an event, in whatever case its name is written, can still be subscribed to. */
export function standingOf(event: string): EventStanding {
  return knownEvent(event)?.standing ?? 'unknown';
}

/**
 * Turns what a file lists into event names. `FAMILY/*` stands for the current names of a family;
 * deprecated and dropped ones are taken only when they are written out. Case does not count.
 */
export function expandEvents(patterns: readonly string[]): ExpandedEvents {
  const events = new Set<string>();
  const unknown = new Set<string>();
  for (const pattern of patterns.map((text) => text.trim().toUpperCase())) {
    const names = namesFor(pattern);
    if (names.length === 0) unknown.add(pattern);
    for (const name of names) events.add(name);
  }
  return { events: [...events].toSorted(compareText), unknown: [...unknown] };
}

function currentEvents(): readonly KnownEvent[] {
  return Object.entries(CURRENT).flatMap(([family, names]) =>
    names.map((name): KnownEvent => ({
      name: `${family}/${name}`,
      standing: 'current',
      listedIn: ALL_EDITIONS,
    })),
  );
}

function namesFor(pattern: string): readonly string[] {
  const family = pattern.endsWith('/*') ? pattern.slice(0, -1) : null;
  const fits = ({ name, standing }: KnownEvent) =>
    family === null
      ? name === pattern && standing !== 'never'
      : name.startsWith(family) && standing === 'current';
  return KNOWN_EVENTS.filter(fits).map(({ name }) => name);
}
