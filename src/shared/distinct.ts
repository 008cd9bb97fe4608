/**
 * Plain values without those that say the same as one before them: whose JSON is equal, so members
 * have to come in one order.
 */
export function distinct<T>(values: readonly T[]): readonly T[] {
  const first = new Map<string, T>();
  for (const value of values) {
    const text = JSON.stringify(value);
    if (!first.has(text)) first.set(text, value);
  }
  return [...first.values()];
}
