/** Something that is shown whole or not at all; of a lower rank it is kept longer. */
interface Entry {
  readonly text: string;
  readonly rank?: number;
}

/** One way to write a part. */
interface Level {
  readonly head: string;
  readonly entries: readonly Entry[];
  /** Stands directly before the first entry. */
  readonly lead?: string;
  /** What stands between entries, by default a line end. */
  readonly separator?: string;
  readonly foot?: string;
}

/**
 * A part of a text that gives way when there is too much. `levels` go from full to brief: the
 * first that fits whole is taken, and of the last one as many entries as fit.
 */
export interface Part {
  /** The part with the highest number is cut first. */
  readonly yields: number;
  /** How much of the room that is left it may take, so that something is left for others: 0 to 1. */
  readonly share?: number;
  readonly levels: readonly Level[];
  /** Says what was left out, by the indexes of the entries, and where it stands. */
  readonly cut: (left: readonly number[]) => string;
}

/** A part that consists of one piece, or of nothing. */
export function onePiece(text: string, on: Omit<Part, 'levels'>): Part {
  return { ...on, levels: [{ head: '', entries: text === '' ? [] : [{ text }] }] };
}

/**
 * Parts one below the other, within so many bytes of UTF-8. Whatever is left out is said by the
 * part's `cut`. Parts without entries take no room.
 */
export function fit(parts: readonly Part[], budget: number): string {
  const shown = new Map(parts.map((part) => [part, cutWhole(part)]));
  for (const part of parts.toSorted((a, b) => a.yields - b.yields)) {
    const others = [...shown].map(([other, text]) => (other === part ? '' : text));
    const room = budget - bytesOf(joinParts(others)) - 2;
    shown.set(part, fitPart(part, room * (part.share ?? 1)));
  }
  return joinParts([...shown.values()]);
}

/** The length of a text in bytes of UTF-8. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}

function joinParts(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n');
}

function fitPart(part: Part, room: number): string {
  const whole = part.levels
    .map((level) => levelText(level, new Set(level.entries.keys())))
    .find((text) => bytesOf(text) <= room);
  return whole ?? fitEntries(part, room);
}

/** As many entries as fit, by halving: the text grows with every entry. */
function fitEntries(part: Part, room: number): string {
  const last = lastLevel(part);
  const byRank = [...last.entries.keys()].toSorted(
    (a, b) => rankOf(last.entries[a]) - rankOf(last.entries[b]) || a - b,
  );
  const withFirst = (amount: number) => partText(part, new Set(byRank.slice(0, amount)));
  let fits = 0;
  let over = byRank.length;
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    if (bytesOf(withFirst(middle)) <= room) fits = middle;
    else over = middle;
  }
  return withFirst(fits);
}

function rankOf(entry: Entry | undefined): number {
  return entry?.rank ?? 0;
}

function cutWhole(part: Part): string {
  return partText(part, new Set());
}

function lastLevel({ levels }: Part): Level {
  return levels.at(-1) ?? { head: '', entries: [] };
}

/** The last level with only these entries, and what was left out. */
function partText(part: Part, kept: ReadonlySet<number>): string {
  const level = lastLevel(part);
  const left = [...level.entries.keys()].filter((index) => !kept.has(index));
  return joinParts([levelText(level, kept), left.length === 0 ? '' : part.cut(left)]);
}

function levelText(level: Level, kept: ReadonlySet<number>): string {
  const { head, entries, lead = '', separator = '\n', foot = '' } = level;
  const texts = entries.filter((_, index) => kept.has(index)).map(({ text }) => text);
  if (texts.length === 0) return '';
  return [head, lead + texts.join(separator), foot].filter((text) => text !== '').join('\n');
}
