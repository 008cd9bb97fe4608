import type { Place } from './place.ts';

/** A part of the file as a list of changes tells it. */
export type PartValue =
  | { readonly type: 'none' }
  | { readonly type: 'text'; readonly text: string }
  /** A number, or `true` or `false`. */
  | { readonly type: 'bare'; readonly text: string }
  | { readonly type: 'secret'; readonly name: string }
  /** Stands where a secret belongs, and is not to be shown. */
  | { readonly type: 'hidden' }
  | { readonly type: 'list'; readonly members: readonly string[] }
  /** A mapping, told by its keys. */
  | { readonly type: 'entry'; readonly keys: readonly string[] };

/** A part that is otherwise in one version of the file than in another. */
export interface FileChange {
  /** Its path, for people: `integrations.csat.webhooks.survey.name`. */
  readonly part: string;
  /** In the later version; of a part that is gone, of what it stood in. */
  readonly place: Place;
  readonly before: PartValue;
  readonly after: PartValue;
}
