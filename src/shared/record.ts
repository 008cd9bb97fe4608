/**
 * An object that has these members, the last of those with one name, whatever they are called. As
 * `Object.fromEntries`, which takes time that grows with the square of the number of names.
 */
export function recordOf<T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> {
  const record: Record<string, T> = {};
  for (const [name, value] of entries) {
    // To assign to this name would set the prototype.
    if (name === '__proto__') Object.defineProperty(record, name, { ...AS_ASSIGNED, value });
    else record[name] = value;
  }
  return record;
}

/**
 * A member that an object has itself. Under a name such as `constructor`, every object has one that
 * nobody has put there.
 */
export function ownMember<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Whether a value is a mapping, as JSON and YAML have them: an object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const AS_ASSIGNED = { configurable: true, enumerable: true, writable: true } as const;
