/** What surrounds a text on GitHub: where it stands, and what a reader may want to look up. */
export interface CommentContext {
  /** Hidden lines that are put first: the marker, then the sealed record. They are never cut. */
  readonly hidden: readonly string[];
  readonly commit: string;
  /** Path of the file in the repository. */
  readonly config: string;
  /** When Gladly was read (RFC 3339); `null` where it was not read at all. */
  readonly readAt: string | null;
  readonly runUrl: string | null;
  /** Name of the artifact's file that holds the whole plan as JSON. */
  readonly planFile: string | null;
  /** Name of the artifact's file that tells how to undo an apply. */
  readonly undoFile?: string | null;
  /** The operations are not those that stood here when somebody approved. */
  readonly approvalChanged: boolean;
  /** Where merging leads to that applies nothing, and the branch from which it is applied. */
  readonly elsewhere?: { readonly branch: string; readonly applied: string } | null;
  /** The job fails because guards refuse. */
  readonly refusesJob: boolean;
  /** Texts of the files that findings point into, by name. */
  readonly sources?: ReadonlyMap<string, string>;
  /** Bytes of UTF-8 that the text may take; by default what fits a comment. */
  readonly budget?: number;
}

/** GitHub cuts a comment at 65,536 characters. */
const COMMENT_BUDGET = 60_000;

/** How many bytes a text may take. */
export function budgetOf({ budget = COMMENT_BUDGET }: CommentContext): number {
  return budget;
}
