/** A value as a YAML file is to write it; mappings keep their order. */
export type Written = string | number | boolean | Noted | readonly Written[] | WrittenMap;

export type WrittenMap = ReadonlyMap<string, Written>;

/** A value with a comment behind it on the same line. */
export interface Noted {
  readonly value: string | readonly string[];
  readonly note: string;
}

/** What a part of an integration is to be in the file; `path` is below the integration. */
export type WantedPart = { readonly integration: string; readonly path: readonly string[] } & (
  | { readonly type: 'value'; readonly value: Written }
  | { readonly type: 'events'; readonly names: readonly string[] }
  | {
      readonly type: 'headers';
      readonly add: ReadonlyMap<string, Written>;
      readonly remove: readonly string[];
    }
  | { readonly type: 'absent' }
);

/** A mapping in the order given, without what is `undefined`. */
export function writtenMap(members: Readonly<Record<string, Written | undefined>>): WrittenMap {
  const given = Object.entries(members).filter(
    (member): member is [string, Written] => member[1] !== undefined,
  );
  return new Map(given);
}

/** Whether a value is a mapping. */
export function isWrittenMap(value: Written | undefined): value is WrittenMap {
  return value instanceof Map;
}
