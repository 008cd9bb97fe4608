import { createHash } from 'node:crypto';

/**
 * The id that an organization gives to its `count`-th new object: 22 characters of URL-safe
 * base64, as Gladly's are, the same for the same seed. Every fifth begins with `-`, because
 * Gladly's may, and a client that takes such an id for a flag should be found out.
 */
export function idFor(seed: string, count: number): string {
  const id = createHash('sha256').update(`${seed}/${count}`).digest('base64url').slice(0, 22);
  return count % 5 === 4 ? `-${id.slice(1)}` : id;
}
