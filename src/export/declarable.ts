import { expandEvents } from '../catalog/events.ts';
import type { LiveTopic, LiveWebhook } from '../kinds/live.ts';
import { hostOf, secretOfMark, urlKey } from '../kinds/url.ts';
import { isLoopbackHost } from '../shared/host-rule.ts';
import type { ExportFinding } from './finding.ts';

/** Objects that the file can declare, and what is to be said of the others. */
export interface Declarable<T> {
  readonly objects: readonly T[];
  readonly findings: readonly ExportFinding[];
}

/** Gladly's limit for the name of a webhook (REST reference). */
const MAX_NAME = 200;

/** RFC 9110: a header name is a token. */
const HEADER_NAME = /^[!#$%&'*+.^`|~\w-]+$/;

/**
 * The webhooks that the file can declare. `all` are those of the whole organization, in which
 * names and URLs have to be told apart; `allowsHttp` tells where an address may be unencrypted.
 */
export function declarableWebhooks(
  webhooks: readonly LiveWebhook[],
  all: readonly LiveWebhook[],
  allowsHttp: (url: URL) => boolean,
): Declarable<LiveWebhook> {
  const urls = countsOf(all.map(({ url }) => urlKey(url)));
  const judged = webhooks.map((webhook) => {
    const isRepeated = (urls.get(urlKey(webhook.url)) ?? 0) > 1;
    return { webhook, finding: webhookFinding(webhook, isRepeated, allowsHttp) };
  });
  return {
    objects: judged.flatMap(({ webhook, finding }) => (finding === null ? [webhook] : [])),
    findings: judged.flatMap(({ finding }) => finding ?? []),
  };
}

/** Fields of a webhook for whose values the file has no words. */
export function unspeakableFields(
  { name, url, events }: LiveWebhook,
  allowsHttp: (url: URL) => boolean,
): ReadonlySet<string> {
  const isSpeakable = {
    name: name.trim() !== '' && [...name].length <= MAX_NAME,
    url: secretOfMark(url) !== null || urlProblem(url, allowsHttp) === null,
    events: areEvents(events),
  };
  return new Set(Object.entries(isSpeakable).flatMap(([field, can]) => (can ? [] : [field])));
}

/** The topics that the file can declare, in which every name stands once. */
export function declarableTopics(
  topics: readonly LiveTopic[],
  all: readonly LiveTopic[],
): Declarable<LiveTopic> {
  const names = countsOf(all.map(({ name }) => name));
  const isRepeated = ({ name }: LiveTopic) => (names.get(name) ?? 0) > 1;
  const named = topics.filter(({ name }) => name.trim() !== '');
  const nameless = topics.filter(({ name }) => name.trim() === '');
  const repeated = new Set(named.filter(isRepeated).map(({ name }) => name));
  return {
    objects: named.filter((topic) => !isRepeated(topic)),
    findings: [
      ...nameless.map(({ id }) => ({ code: 'topic-without-name', id }) as const),
      ...[...repeated].map(
        (name) => ({ code: 'topic-name-repeated', name, count: names.get(name) ?? 0 }) as const,
      ),
    ],
  };
}

/** Whether the file may name these headers; one that it may not, no request can carry either. */
export function areHeaderNames(headers: readonly string[]): boolean {
  return headers.every((header) => HEADER_NAME.test(header));
}

/** Whether a webhook may lead there without encryption: this machine, if the workflow says so. */
export function httpRule(allowedHosts: readonly string[]): (url: URL) => boolean {
  return ({ host, hostname }) =>
    isLoopbackHost(hostname) && allowedHosts.some((one) => one === host || one === hostname);
}

function webhookFinding(
  { id, name, url, events }: LiveWebhook,
  isRepeated: boolean,
  allowsHttp: (url: URL) => boolean,
): ExportFinding | null {
  if (name.trim() === '') return { code: 'webhook-without-name', id, host: hostOf(url) };
  if ([...name].length > MAX_NAME) return { code: 'webhook-name-long', name, limit: MAX_NAME };
  if (isRepeated) return { code: 'webhook-url', name, problem: 'repeated' };
  const problem = secretOfMark(url) === null ? urlProblem(url, allowsHttp) : null;
  if (problem !== null) return { code: 'webhook-url', name, problem };
  return areEvents(events) ? null : { code: 'webhook-events', name, events };
}

function urlProblem(
  url: string,
  allowsHttp: (url: URL) => boolean,
): 'malformed' | 'not-encrypted' | null {
  if (!URL.canParse(url) || /\s/.test(url)) return 'malformed';
  const parsed = new URL(url);
  if (parsed.protocol === 'https:') return null;
  if (parsed.protocol !== 'http:') return 'malformed';
  return allowsHttp(parsed) ? null : 'not-encrypted';
}

/** Names that the file could list and that would be read as just these. */
function areEvents(events: readonly string[]): boolean {
  if (events.length === 0) return false;
  return events.every((event) => {
    const { events: known, unknown } = expandEvents([event]);
    const [name, ...others] = [...known, ...unknown];
    return name === event && others.length === 0 && event !== 'PING' && !event.endsWith('/*');
  });
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
