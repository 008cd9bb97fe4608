import type { Secret } from '../shared/secret.ts';
import type { LiveWebhook } from './live.ts';
import { parkedUrl, secretUrlMark, urlKey } from './url.ts';

/** For each webhook URL that comes from a secret: its comparable form, and the mark to show. */
export type UrlMarks = ReadonlyMap<string, string>;

/** Marks for the secret URLs of a file, given their values by the secrets' names. */
export function urlMarks(valuesByName: ReadonlyMap<string, Secret>): UrlMarks {
  const marks = new Map<string, string>();
  for (const [name, value] of valuesByName) {
    const mark = secretUrlMark(name);
    marks.set(urlKey(value.reveal()), mark);
    marks.set(urlKey(parkedUrl(value.reveal())), parkedUrl(mark));
  }
  return marks;
}

/** Live webhooks with every URL that is the value of a secret replaced by that secret's mark. */
export function markLiveWebhooks(
  webhooks: readonly LiveWebhook[],
  marks: UrlMarks,
): readonly LiveWebhook[] {
  return webhooks.map((webhook) => markLiveWebhook(webhook, marks));
}

/** One such webhook; what is marked already stays. */
export function markLiveWebhook(webhook: LiveWebhook, marks: UrlMarks): LiveWebhook {
  const mark = marks.get(urlKey(webhook.url));
  return mark === undefined ? webhook : { ...webhook, url: mark };
}
