import type { Emulator } from '../../src/emulator/server.ts';

/** A topic as a person would describe it, without ids. */
export interface TopicShape {
  readonly name: string;
  readonly parent: string | null;
  readonly disabled: boolean;
}

/** A webhook with its secrets, which only the emulator's control shows. */
export interface WebhookShape {
  readonly name: string;
  readonly url: string;
  /** Sorted. */
  readonly events: readonly string[];
  readonly enabled: boolean;
  /** Names in lower case: Gladly may give them back in another. */
  readonly headers: Readonly<Record<string, string>>;
  /** User name and password. */
  readonly basic: readonly [string, string] | null;
}

export interface OrganizationShape {
  readonly topics: readonly TopicShape[];
  readonly webhooks: readonly WebhookShape[];
}

/** All that a file can bring about in an organization, sorted. */
export function shapeOf({ control }: Emulator): OrganizationShape {
  const { topics, webhooks } = control.snapshot();
  const nameOf = (id: string | null) => topics.find((one) => one.id === id)?.name ?? null;
  return sorted({
    topics: topics.map(({ name, parentId, disabled }) => {
      return { name, parent: nameOf(parentId), disabled };
    }),
    webhooks: webhooks.map(({ id, name, url, events, enabled }) => {
      const { headers, credentials } = control.secrets(id);
      const lowered = Object.entries(headers).map(([key, value]) => [key.toLowerCase(), value]);
      return {
        name: name ?? '',
        url,
        events: events.toSorted(),
        enabled,
        headers: Object.fromEntries(lowered),
        basic: credentials === null ? null : [credentials.username, credentials.password],
      };
    }),
  });
}

/** A topic at the top, in use, unless told otherwise. */
export function topic(name: string, more: Partial<TopicShape> = {}): TopicShape {
  return { name, parent: null, disabled: false, ...more };
}

/** A webhook that is on and sends no secret, unless told otherwise. */
export function webhook(
  shape: Pick<WebhookShape, 'name' | 'url' | 'events'> & Partial<WebhookShape>,
): WebhookShape {
  return { enabled: true, headers: {}, basic: null, ...shape, events: shape.events.toSorted() };
}

/** The same in the order in which `shapeOf` gives it. */
export function sorted({ topics, webhooks }: OrganizationShape): OrganizationShape {
  return {
    topics: topics.toSorted((a, b) => compare(`${a.name} ${a.parent}`, `${b.name} ${b.parent}`)),
    webhooks: webhooks.toSorted((a, b) => compare(a.url, b.url)),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
