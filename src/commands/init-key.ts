import { ReconcileError } from '../shared/errors.ts';

const KEY = /^[a-z0-9][a-z0-9-]{0,99}$/;

/**
 * A key as it was given.
 * @throws ReconcileError when it cannot be a key of the file.
 */
export function checkedKey(key: string): string {
  if (KEY.test(key)) return key;
  throw new ReconcileError('invalid-config', `"${key}" cannot be the key of an integration`, {
    remedy: 'Use small letters, digits and hyphens, as in --as sidekick-eu.',
  });
}

/** `sidekick-2`, or the next one that is free. */
export function freeKey(key: string, taken: readonly string[]): string {
  for (let number = 2; ; number += 1) {
    const free = `${key}-${number}`;
    if (!taken.includes(free)) return free;
  }
}

/** Refuses to put a second integration under a key. */
export function keyTaken(key: string, free: string): ReconcileError {
  return new ReconcileError('invalid-config', `The file has an integration ${key} already`, {
    remedy:
      `Nothing was changed. To use the vendor once more, give the new integration a key of its ` +
      `own: --as ${free}`,
  });
}
