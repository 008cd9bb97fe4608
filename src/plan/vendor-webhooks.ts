import type { VendorWebhook } from '../kinds/desired.ts';
import type { LiveWebhook } from '../kinds/live.ts';

/**
 * The live webhooks that a vendor made, by its declared patterns: the URL matches or the name
 * matches, without regard to case, `*` standing for any text. Vendors may make several.
 */
export function findVendorWebhooks(
  declared: VendorWebhook,
  live: readonly LiveWebhook[],
): readonly LiveWebhook[] {
  const { name, url } = declared;
  return live.filter(
    (webhook) =>
      (url !== undefined && matchesPattern(url, webhook.url)) ||
      (name !== undefined && matchesPattern(name, webhook.name)),
  );
}

/** Whether a text fits a pattern in which `*` stands for any text, in time linear in both. */
export function matchesPattern(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.toLowerCase().split('*');
  const lower = text.toLowerCase();
  const last = rest.pop();
  if (last === undefined) return lower === first;
  if (!lower.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const at = lower.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return lower.length >= from + last.length && lower.endsWith(last);
}
