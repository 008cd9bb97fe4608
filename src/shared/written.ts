/** A value as a YAML file is to write it; mappings keep their order. */
export type Written = string | number | boolean | ToFillIn | readonly Written[] | WrittenMap;

export type WrittenMap = ReadonlyMap<string, Written>;

/**
 * A place that somebody has to fill in: it is written with nothing but a comment. The stand-in is
 * there for looking at the rest of the file as if it were filled in, and is never written.
 */
interface ToFillIn {
  readonly standIn: string | readonly string[];
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

/** A value in which everything that somebody has to fill in has its stand-in. */
export function filledIn(value: Written): Written {
  if (isWrittenMap(value)) {
    return new Map([...value].map(([key, member]) => [key, filledIn(member)]));
  }
  return isToFillIn(value) ? value.standIn : value;
}

/** Whether a value is a place that somebody has to fill in. */
export function isToFillIn(value: Written): value is ToFillIn {
  return typeof value === 'object' && 'standIn' in value;
}

/** Whether a value is a mapping. */
export function isWrittenMap(value: Written | undefined): value is WrittenMap {
  return value instanceof Map;
}
