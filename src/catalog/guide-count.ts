import type { GuideCount } from '../kinds/vendor-guide.ts';
import type { Presence, VendorDefinition } from './vendor.ts';

const NONE: GuideCount = { least: 0, isExact: true };
const ONCE: GuideCount = { least: 1, isExact: true };
const PERHAPS: GuideCount = { least: 0, isExact: false };

/** How many steps a plan lists for a vendor whose optional inputs are left out. */
export function stepCount(definition: VendorDefinition): GuideCount {
  return sum(Object.values(definition.steps ?? {}).map((step) => timesOf(step, definition)));
}

function timesOf(presence: Presence, definition: VendorDefinition): GuideCount {
  const { when, unless, 'for-each': list } = presence;
  if (when !== undefined && !isSurelyGiven(when, definition)) return PERHAPS;
  if (unless !== undefined) return isSurelyGiven(unless, definition) ? NONE : PERHAPS;
  return list === undefined ? ONCE : lengthOf(list, definition);
}

/** Elements of a list of the definition: of an input, or the entries of a block. */
function lengthOf(list: string, definition: VendorDefinition): GuideCount {
  const { inputs = {}, inboxes = {}, topics = {}, webhooks = {} } = definition;
  const blocks = new Map<string, Readonly<Record<string, Presence>>>(
    Object.entries({ inboxes, topics, webhooks }),
  );
  const entries = blocks.get(list);
  if (entries !== undefined) {
    return sum(Object.values(entries).map((entry) => timesOf(entry, definition)));
  }
  const { default: fallback, required } = inputs[list] ?? {};
  if (Array.isArray(fallback)) return { least: fallback.length, isExact: true };
  return { least: required === true ? 1 : 0, isExact: false };
}

function isSurelyGiven(input: string, { inputs = {} }: VendorDefinition): boolean {
  const definition = inputs[input];
  return definition?.required === true || definition?.default !== undefined;
}

function sum(counts: readonly GuideCount[]): GuideCount {
  return {
    least: counts.reduce((total, { least }) => total + least, 0),
    isExact: counts.every(({ isExact }) => isExact),
  };
}
