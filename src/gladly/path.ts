import { GladlyApiError } from './errors.ts';

export type Collection = 'webhooks' | 'topics';

export function collectionPath(collection: Collection): string {
  return `/api/v1/${collection}`;
}

/**
 * The path of one object. Ids are opaque (callers may have chosen a topic's), so they are encoded
 * whole; dots as well, because a server may take `..` for the folder above.
 * @throws GladlyApiError `refused` for an empty id, which would name the whole collection.
 */
export function memberPath(collection: Collection, id: string): string {
  const path = collectionPath(collection);
  if (id !== '') return `${path}/${encodeURIComponent(id).replaceAll('.', '%2E')}`;
  throw new GladlyApiError('refused', path, { detail: 'not sent, because the id is empty' });
}

/**
 * The id at the end of a `Location` header, which may be a path or a whole URL; `null` when it
 * does not lead to a member of the collection.
 */
export function idOfLocation(collection: Collection, location: string): string | null {
  const [path = ''] = location.trim().split(/[?#]/);
  const [id = '', parent] = path
    .split('/')
    .filter((part) => part !== '')
    .toReversed();
  return parent === collection ? decodeId(id) : null;
}

function decodeId(id: string): string | null {
  try {
    return decodeURIComponent(id);
  } catch {
    return null;
  }
}
