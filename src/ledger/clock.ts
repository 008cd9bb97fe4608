import type { LiveState } from '../kinds/live.ts';

/** Gladly's clock as a reading shows it: the newest `updatedAt` of its webhooks; RFC 3339. */
export function clockOf({ webhooks }: Pick<LiveState, 'webhooks'>): string | null {
  if (webhooks.status !== 'read') return null;
  return newestOf(webhooks.resources.map(({ updatedAt }) => updatedAt));
}

/** The newest of some RFC 3339 times; `null` when there is none. */
export function newestOf(times: readonly (string | null | undefined)[]): string | null {
  return times.reduce<string | null>((newest, time) => {
    if (time === null || time === undefined) return newest;
    return newest === null || Date.parse(time) > Date.parse(newest) ? time : newest;
  }, null);
}
