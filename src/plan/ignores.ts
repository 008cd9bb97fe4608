import type { IgnoreRule } from '../kinds/desired.ts';
import { urlKey } from '../kinds/url.ts';

/** What an `ignore` rule knows a live object by; a topic has no URL. */
interface Known {
  readonly name: string;
  readonly url?: string;
}

/** Whether a rule speaks of a live object, by its name or, for a webhook, its URL. */
export function covers(rule: IgnoreRule, kind: IgnoreRule['kind'], { name, url }: Known): boolean {
  if (rule.kind !== kind) return false;
  return rule.match === name || (url !== undefined && urlKey(rule.match) === urlKey(url));
}
