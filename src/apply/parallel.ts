/** How many requests to Gladly are in flight at once; the client's limiter sets the pace. */
export const IN_FLIGHT = 4;

/**
 * Does `work` for every member, at most `IN_FLIGHT` at once, and gives the results in the order of
 * the members. When one throws, the others that were begun are awaited before it is thrown on.
 */
export async function inParallel<T, R>(
  members: readonly T[],
  work: (member: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  const queue = members.entries();
  let broken = false;
  const lane = async () => {
    for (const [index, member] of queue) {
      if (broken) return;
      try {
        results.set(index, await work(member));
      } catch (error) {
        broken = true;
        throw error;
      }
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: IN_FLIGHT }, lane));
  const failed = lanes.find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return [...results].toSorted(([a], [b]) => a - b).map(([, result]) => result);
}
