import { keyPart } from '../catalog/repeat.ts';
import { hostOf } from '../kinds/url.ts';

/** Hosts without a name of their own. */
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\]|localhost)(?::\d+)?$/;

/**
 * A key of the file that is like a name and that nothing else has; it counts as taken then.
 * `isBarred` names further keys that will not do.
 */
export function newKey(
  name: string,
  taken: Set<string>,
  isBarred: (key: string) => boolean = () => false,
): string {
  const base = keyPart(name);
  let key = base;
  for (let count = 2; taken.has(key) || isBarred(key); count += 1) key = `${base}-${count}`;
  taken.add(key);
  return key;
}

/** What a webhook's host is called for short: `acme` for hooks.acme.com and api.acme.co.uk. */
export function hostWord(url: string): string {
  const host = hostOf(url) ?? '';
  if (host === '' || ADDRESS.test(host)) return 'webhooks';
  const labels = host.replace(/:\d+$/, '').split('.');
  const [top = '', second = '', third] = labels.toReversed();
  const isPublic = third !== undefined && top.length === 2 && second.length <= 3;
  return (isPublic ? third : second) || top;
}

/** The name of a secret that nothing else has; it counts as taken then. */
export function newSecretName(parts: readonly string[], taken: Set<string>): string {
  const words = parts
    .join('_')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');
  const base = /^[A-Z]/.test(words) ? words : `KEY_${words}`;
  let name = base;
  for (let count = 2; taken.has(name); count += 1) name = `${base}_${count}`;
  taken.add(name);
  return name;
}
