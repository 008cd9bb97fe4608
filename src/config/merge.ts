import type { Blocks, WebhookBlock } from '../kinds/blocks.ts';
import { isRecord, ownMember, recordOf } from '../shared/record.ts';
import type { SoundIntegration } from './sound.ts';

/** The keys of an integration that hold entries under keys of their own. */
const BLOCK_KINDS = ['inboxes', 'topics', 'webhooks', 'steps', 'handover'] as const;

/** The blocks as the file writes them: `false` leaves an entry out, nothing takes the defaults. */
export type FileBlocks = Pick<SoundIntegration, 'user' | (typeof BLOCK_KINDS)[number]>;

/** The blocks as they count in the end: each kind is there, if only without entries. */
export type WholeBlocks = Required<Omit<Blocks, 'user'>> & Pick<Blocks, 'user'>;

type Mapping = Readonly<Record<string, unknown>>;

/** Parts whose entries are replaced as a whole: half of one and half of another means nothing. */
const WHOLE_ENTRIES: readonly string[] = ['handover', 'confirmed', 'inputs'];

/**
 * An integration with what one organization lays over it: mappings are merged, anything else is
 * replaced, and so are secret references, handover entries, confirmations and inputs.
 */
export function mergeIntegration(base: SoundIntegration, over: SoundIntegration): SoundIntegration {
  return mergeParts(withLowerHeaders(base), withLowerHeaders(over));
}

/** The blocks of an integration: what the vendor brings, with the file's own laid over it. */
export function mergeBlocks(vendor: Blocks, file: FileBlocks): WholeBlocks {
  const merged = mergeParts(withLowerHeaders(vendor), withLowerHeaders(file));
  const blocks = BLOCK_KINDS.map((kind) => [kind, presentEntries(merged[kind])] as const);
  const { user } = merged;
  return { ...(user === undefined ? {} : { user }), ...recordOf(blocks) } as WholeBlocks;
}

function mergeParts(base: object, over: object): Mapping {
  const parts = Object.entries(over).map(([part, content]: [string, unknown]) => {
    const below = own(base, part);
    const whole = WHOLE_ENTRIES.includes(part) && isRecord(below) && isRecord(content);
    return [part, whole ? { ...below, ...content } : deepMerge(below, content)] as const;
  });
  return { ...base, ...recordOf(parts) };
}

function deepMerge(base: unknown, over: unknown): unknown {
  if (over === null) return base;
  if (!isRecord(base) || !isRecord(over)) return over;
  if (isReference(base) || isReference(over)) return over;
  const members = Object.entries(over).map(
    ([key, value]) => [key, deepMerge(own(base, key), value)] as const,
  );
  return { ...base, ...recordOf(members) };
}

/** Names of headers do not differ by case; without this, one could not be laid over the other. */
function withLowerHeaders<T extends { readonly webhooks?: Readonly<Record<string, unknown>> }>(
  blocks: T,
): T {
  if (blocks.webhooks === undefined) return blocks;
  const webhooks = Object.entries(blocks.webhooks).map(
    ([key, webhook]) => [key, isRecord(webhook) ? lowerHeaders(webhook) : webhook] as const,
  );
  return { ...blocks, webhooks: recordOf(webhooks) };
}

function lowerHeaders(webhook: WebhookBlock): WebhookBlock {
  if (webhook.headers === undefined) return webhook;
  const headers = Object.entries(webhook.headers).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  return { ...webhook, headers: recordOf(headers) };
}

function presentEntries(entries: unknown): Mapping {
  if (!isRecord(entries)) return {};
  const present = Object.entries(entries).filter(([, entry]) => entry !== false);
  return recordOf(present.map(([key, entry]) => [key, entry ?? {}]));
}

/** `{ secret: NAME }`; a topic that happens to have the key `secret` is none. */
function isReference(mapping: Mapping): boolean {
  return typeof own(mapping, 'secret') === 'string';
}

function own(mapping: object, key: string): unknown {
  return isRecord(mapping) ? ownMember(mapping, key) : undefined;
}
