import type { YAMLMap } from 'yaml';

/** A new member of a mapping. */
export interface NewEntry {
  readonly key: string;
  /**
   * The entry in block style: its key, what is below it, and comments, with two spaces a level. A
   * mapping in flow style gets it without the comments.
   */
  readonly lines: readonly string[];
  /** Whether it stands right below the entry before, without an empty line. */
  readonly isTight?: boolean;
}

/** Where a new member goes. */
export interface EntrySpot {
  readonly root: YAMLMap;
  /** `null` where a key has nothing, or only an empty value, behind it. */
  readonly map: YAMLMap | null;
  /** The empty value that gives way. */
  readonly at: number;
  readonly end: number;
  /** Column, from 0, of the key that the mapping is behind; -1 for the document itself. */
  readonly column: number;
  /** Whether the new member stands among `{ … }`. */
  readonly isFlow: boolean;
}
