/** The newest of some RFC 3339 times; `null` when there is none. */
export function newestOf(times: readonly (string | null | undefined)[]): string | null {
  return times.reduce<string | null>((newest, time) => {
    if (time === null || time === undefined) return newest;
    return newest === null || Date.parse(time) > Date.parse(newest) ? time : newest;
  }, null);
}
