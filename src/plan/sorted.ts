import type { DesiredResource, DesiredState, IgnoreRule, WebhookFields } from '../kinds/desired.ts';
import type { Reading } from '../kinds/live.ts';
import { comparePlaces } from '../shared/place.ts';
import { compareText } from '../shared/stable-json.ts';

/**
 * A desired state with every list in the order of addresses, whatever order it came in. Only the
 * steps of an integration and its awaited inputs keep theirs: it is the order in which people do and
 * write them.
 */
export function sortedDesired(desired: DesiredState): DesiredState {
  return {
    ...desired,
    integrations: desired.integrations.toSorted((a, b) => compareText(a.key, b.key)),
    resources: desired.resources.map(withSortedHeaders).toSorted(byAddress),
    vendorWebhooks: desired.vendorWebhooks.toSorted(byAddress),
    users: desired.users.toSorted(byAddress),
    inboxes: desired.inboxes.toSorted(byAddress),
    steps: desired.steps.toSorted((a, b) => compareText(a.integration, b.integration)),
    ignores: desired.ignores.toSorted(byRule),
    merged: desired.merged.toSorted(byAddress),
    awaited: desired.awaited.toSorted((a, b) => compareText(a.integration, b.integration)),
  };
}

/** What was read of one kind, in the order of Gladly's ids. */
export function sortedReading<T extends { readonly id: string }>(reading: Reading<T>): Reading<T> {
  if (reading.status !== 'read') return reading;
  return { ...reading, resources: reading.resources.toSorted((a, b) => compareText(a.id, b.id)) };
}

/** Headers are an object, and the order of its keys is that of the file. */
function withSortedHeaders(resource: DesiredResource): DesiredResource {
  if (resource.kind !== 'webhook' || resource.fields.headers === undefined) return resource;
  const headers = Object.entries(resource.fields.headers).toSorted(([a], [b]) => compareText(a, b));
  const fields: WebhookFields = { ...resource.fields, headers: Object.fromEntries(headers) };
  return { ...resource, fields };
}

function byAddress(a: { readonly address: string }, b: { readonly address: string }): number {
  return compareText(a.address, b.address);
}

function byRule(a: IgnoreRule, b: IgnoreRule): number {
  return (
    compareText(a.kind, b.kind) || compareText(a.match, b.match) || comparePlaces(a.place, b.place)
  );
}
