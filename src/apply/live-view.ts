import type { ManagedKind } from '../kinds/address.ts';
import type { UrlMarks } from '../kinds/mark.ts';
import type { GladlyReader } from '../gladly/types.ts';
import type { Sighting } from './sighting.ts';
import { sightTopic, sightWebhook } from './sighting.ts';

/** What was seen of one object: in a list, which may be stale, or by itself. */
export interface Look {
  readonly sighting: Sighting | null;
  readonly source: 'list' | 'single';
}

/** Up to this many objects of a kind are read one by one; for more, one list costs less. */
const SINGLE_READS = 2;

/**
 * Reads Gladly with as few requests as will do, and keeps what it read until `forget`: what was
 * read after one batch of writes serves as the reading before the next. Methods throw
 * `GladlyApiError`.
 */
export class LiveView {
  readonly #reader: GladlyReader;
  readonly #marks: UrlMarks;
  readonly #lists = new Map<ManagedKind, Promise<ReadonlyMap<string, Sighting>>>();
  readonly #singles = new Map<string, Sighting | null>();

  constructor(reader: GladlyReader, marks: UrlMarks) {
    this.#reader = reader;
    this.#marks = marks;
  }

  /** Drops everything that was read; to be called whenever something was written. */
  forget(): void {
    this.#lists.clear();
    this.#singles.clear();
  }

  /** All objects of a kind, by id. Those who ask while a list is on its way share it. */
  async all(kind: ManagedKind): Promise<ReadonlyMap<string, Sighting>> {
    const kept = this.#lists.get(kind);
    if (kept !== undefined) return kept;
    const list = this.#list(kind);
    this.#lists.set(kind, list);
    try {
      return await list;
    } catch (error) {
      this.#lists.delete(kind);
      throw error;
    }
  }

  /** One object, asked for by itself and anew; `null` when it is not there. */
  async again(kind: ManagedKind, id: string): Promise<Sighting | null> {
    const seen = await this.#get(kind, id);
    this.#singles.set(`${kind} ${id}`, seen);
    return seen;
  }

  /** The objects with these ids, in the cheapest way. */
  async look(kind: ManagedKind, ids: readonly string[]): Promise<ReadonlyMap<string, Look>> {
    const unknown = ids.filter((id) => !this.#singles.has(`${kind} ${id}`));
    const list = await this.#lists.get(kind);
    if (list === undefined && unknown.length <= SINGLE_READS) {
      await Promise.all(unknown.map((id) => this.again(kind, id)));
    }
    const many = list === undefined && unknown.length > SINGLE_READS;
    const listed = many ? await this.all(kind) : list;
    return new Map(ids.map((id) => [id, this.#lookAt(`${kind} ${id}`, listed?.get(id) ?? null)]));
  }

  #lookAt(key: string, listed: Sighting | null): Look {
    const single = this.#singles.get(key);
    if (single !== undefined) return { sighting: single, source: 'single' };
    return { sighting: listed, source: 'list' };
  }

  async #list(kind: ManagedKind): Promise<ReadonlyMap<string, Sighting>> {
    const seen =
      kind === 'topic'
        ? (await this.#reader.topics()).map(sightTopic)
        : (await this.#reader.webhooks()).map((one) => sightWebhook(one, this.#marks));
    return new Map(seen.map((one) => [one.id, one]));
  }

  async #get(kind: ManagedKind, id: string): Promise<Sighting | null> {
    if (kind === 'topic') {
      const topic = await this.#reader.topic(id);
      return topic === null ? null : sightTopic(topic);
    }
    const webhook = await this.#reader.webhook(id);
    return webhook === null ? null : sightWebhook(webhook, this.#marks);
  }
}
