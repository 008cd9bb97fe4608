import { KNOWN_EVENTS, expandEvents, knownEvent } from '../../catalog/events.ts';
import type { Diagnostic, DiagnosticText } from '../../shared/diagnostic.ts';
import { diagnostic } from '../../shared/diagnostic.ts';
import type { ExpandedIntegration } from '../expand.ts';
import type { Suggest } from '../suggest.ts';

const FAMILY = '/*';

const CANDIDATES = candidates();

/**
 * Rules for the events of an integration's webhooks. Of those that wait for an input only errors are
 * told: the rest is soon enough when they are there. What Gladly has dropped is told where the file
 * writes it; what the vendor's definition brings of it is told once for the integration.
 */
export function eventDiagnostics(
  integration: ExpandedIntegration,
  suggest: Suggest,
): readonly Diagnostic[] {
  const { blocks, waitingWebhooks, origin, allowUnknownEvents, faults, isPartial } = integration;
  const webhooks = { ...blocks.webhooks, ...waitingWebhooks };
  const found = Object.entries(webhooks).flatMap(([key, { events = [], owner }]) => {
    const isWaiting = Object.hasOwn(waitingWebhooks, key);
    if (events.length === 0 && owner !== 'vendor') {
      if (isPartial || isWaiting || faults.within(['webhooks', key])) return [];
      const path = ['webhooks', key, 'events'];
      const place = origin.isWritten(path) ? origin.key(path) : origin.declared(path.slice(0, 2));
      return [diagnostic(place, { code: 'no-events' })];
    }
    return events.flatMap((event, index) => {
      const path = ['webhooks', key, 'events', String(index)];
      const name = event.trim().toUpperCase();
      const problem = eventProblem(name, allowUnknownEvents, suggest);
      if (problem === null || faults.within(path)) return [];
      if (problem.code === 'dropped-event' && isOfVendor(key, origin)) return [];
      const finding = diagnostic(origin.value(path), problem);
      return isWaiting && finding.severity !== 'error' ? [] : [finding];
    });
  });
  return [...found, ...vendorDropped(integration)];
}

/** One finding for all that the vendor's definition asks for, at the first of it. */
function vendorDropped({
  key: integration,
  blocks,
  origin,
  allowUnknownEvents,
}: ExpandedIntegration): readonly Diagnostic[] {
  if (allowUnknownEvents) return [];
  const dropped = Object.entries(blocks.webhooks).flatMap(([key, { events = [] }]) =>
    events.flatMap((event, index) => {
      const path = ['webhooks', key, 'events', String(index)];
      const isDropped = knownEvent(event)?.standing === 'dropped';
      return isDropped && isOfVendor(key, origin) ? [{ event, path }] : [];
    }),
  );
  const [first] = dropped;
  if (first === undefined) return [];
  const events = [...new Set(dropped.map(({ event }) => event))];
  const place = origin.value(first.path);
  return [diagnostic(place, { code: 'vendor-dropped-event', integration, events })];
}

function isOfVendor(webhook: string, origin: ExpandedIntegration['origin']): boolean {
  return !origin.isWritten(['webhooks', webhook, 'events']);
}

function eventProblem(
  event: string,
  allowUnknown: boolean,
  suggest: Suggest,
): DiagnosticText | null {
  const unknown = () =>
    ({ code: 'unknown-event', event, suggestions: suggest(event, CANDIDATES) }) as const;
  if (event.endsWith(FAMILY)) return isFamily(event) ? null : unknown();
  const known = knownEvent(event);
  if (known === undefined) return allowUnknown ? null : unknown();
  const { standing, successor = null } = known;
  if (standing === 'never') return { code: 'event-not-subscribable', event };
  if (standing === 'current' || allowUnknown) return null;
  const code = standing === 'dropped' ? 'dropped-event' : 'deprecated-event';
  return { code, event, successor };
}

function candidates(): readonly string[] {
  const names = KNOWN_EVENTS.flatMap(({ name, standing }) => (standing === 'never' ? [] : [name]));
  const families = new Set(names.map((name) => `${name.slice(0, name.indexOf('/'))}${FAMILY}`));
  return [...names, ...[...families].filter(isFamily)];
}

function isFamily(pattern: string): boolean {
  return expandEvents([pattern]).unknown.length === 0;
}
