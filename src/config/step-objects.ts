import type { Address } from '../kinds/address.ts';
import { addressOf } from '../kinds/address.ts';
import type { StepBlock } from '../kinds/blocks.ts';
import type { ExpandedIntegration } from './expand.ts';

/** The keys of a step that name objects of its integration. */
export const STEP_OBJECT_KEYS = ['done-when', 'before', 'after', 'link'] as const;

export type StepObjectKey = (typeof STEP_OBJECT_KEYS)[number];

/** By the name that a step writes (`inboxes.surveys`), what it stands for. */
export interface StepObjects {
  /** Ids of checks. */
  readonly 'done-when': ReadonlyMap<string, string>;
  /** What apply makes. */
  readonly before: ReadonlyMap<string, Address>;
  readonly after: ReadonlyMap<string, Address>;
  /** What has a page of its own in Gladly's settings. */
  readonly link: ReadonlyMap<string, Address>;
}

/** What the steps of an integration may name. */
export function stepObjects({ key, blocks }: ExpandedIntegration): StepObjects {
  const { user, inboxes, topics, webhooks } = blocks;
  const named = (block: string, kind: 'inbox' | 'topic' | 'webhook', keys: readonly string[]) =>
    keys.map((one) => [`${block}.${one}`, addressOf(key, kind, one)] as const);
  const theirs = Object.keys(webhooks).filter((one) => webhooks[one]?.owner === 'vendor');
  const ours = Object.keys(webhooks).filter((one) => webhooks[one]?.owner !== 'vendor');
  const userAddress = addressOf(key, 'user', 'user');
  const userEntry = user === undefined ? [] : [['user', userAddress] as const];
  const token = user?.token === undefined ? [] : [['user.token', `${userAddress}#token`] as const];
  const inboxEntries = named('inboxes', 'inbox', Object.keys(inboxes));
  const topicEntries = named('topics', 'topic', Object.keys(topics));
  const made = new Map([...topicEntries, ...named('webhooks', 'webhook', ours)]);
  return {
    'done-when': new Map<string, string>([
      ...userEntry,
      ...token,
      ...inboxEntries,
      ...named('webhooks', 'webhook', theirs),
    ]),
    before: made,
    after: made,
    link: new Map([...userEntry, ...inboxEntries]),
  };
}

/** The names that a step writes under one of these keys. */
export function namesUnder(step: Partial<StepBlock>, key: StepObjectKey): readonly string[] {
  return [step[key] ?? []].flat();
}
