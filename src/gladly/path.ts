import { GladlyApiError } from './errors.ts';

export type Collection = 'webhooks' | 'topics';

/** The path that lists a collection and takes new members. */
export function collectionPath(collection: Collection): string {
  return `/api/v1/${collection}`;
}

/**
 * The path of one object. Ids are opaque (callers may have chosen a topic's), so they are encoded
 * whole; dots as well, because a server may take `..` for the folder above.
 * @throws GladlyApiError `refused` for an id that is empty, which would name the whole collection,
 *   or that is not well-formed Unicode.
 */
export function memberPath(collection: Collection, id: string): string {
  const path = collectionPath(collection);
  const encoded = encodeId(id);
  if (encoded !== '') return `${path}/${encoded}`;
  throw new GladlyApiError('refused', path, { detail: 'not sent, because the id is no id' });
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

function encodeId(id: string): string {
  try {
    return encodeURIComponent(id).replaceAll('.', '%2E');
  } catch {
    return '';
  }
}

function decodeId(id: string): string | null {
  try {
    return decodeURIComponent(id);
  } catch {
    return null;
  }
}
