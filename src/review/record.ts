import type { Plan } from '../plan/types.ts';
import { stableJson } from '../shared/stable-json.ts';
import type { Mark, Marker } from './marks.ts';
import { explainingMarks, fieldMarks, markerOf, wholeMark } from './marks.ts';
import { targetsOf } from './targets.ts';

/** Where and of what a plan was shown for review. */
export interface ReviewContext {
  /** `owner/name`. */
  readonly repository: string;
  readonly pullRequest: number;
  /** The commit whose configuration was planned. */
  readonly head: string;
  /** The workflow run that showed the plan. */
  readonly run: { readonly id: number; readonly attempt: number };
  /** When the pull request was seen open, right before the plan was shown, by GitHub's clock. */
  readonly shownAt: string;
}

/**
 * How closely the marks of a record tell what was reviewed. Large plans leave out what is not
 * needed to decide:
 *
 * - `explained`: every changed field, and marks that tell why something else is not covered
 * - `fields`: every changed field
 * - `operations`: every object as a whole; what was done in part by hand is then not recognised
 */
export type ReviewDetail = 'explained' | 'fields' | 'operations';

/** What one plan comment showed: the operations as marks, of which only equality can be told. */
export interface ReviewRecord extends ReviewContext {
  readonly organizationId: string;
  /** The name that the file gives the organization. */
  readonly organization: string;
  readonly planDigest: string;
  readonly detail: ReviewDetail;
  readonly marks: ReadonlySet<Mark>;
}

/** Bytes of a sealed record; the comment has 60,000, and people want to read it. */
const LIMIT = 30_000;
/** The line around the content and its signature. */
const FRAME = 100;

/**
 * The record of a plan as it is shown for review. It holds what apply would execute, so nothing
 * that is out of scope. The same plan gives the same record, in whatever order its parts come.
 */
export function recordOf(plan: Plan, about: ReviewContext): ReviewRecord {
  const { organization, digest } = plan;
  const head = {
    ...about,
    organizationId: organization.id,
    organization: organization.name,
    planDigest: digest,
  };
  const mark = markerOf(head);
  const targets = targetsOf(plan);
  const levels: readonly (readonly [ReviewDetail, (marker: Marker) => readonly Mark[]])[] = [
    [
      'explained',
      (by) => targets.flatMap((one) => [...fieldMarks(one, by), ...explainingMarks(one, by)]),
    ],
    ['fields', (by) => targets.flatMap((one) => fieldMarks(one, by))],
  ];
  for (const [detail, marksBy] of levels) {
    const record = { ...head, detail, marks: new Set(marksBy(mark)) };
    if (recordFits(record)) return record;
  }
  const marks = new Set(targets.flatMap((one) => wholeMark(one, mark) ?? fieldMarks(one, mark)));
  return { ...head, detail: 'operations', marks };
}

/**
 * Whether a record leaves a comment enough room. One that does not (more than 2,000 objects) is
 * not to be sealed: the change has to be split, or applied by hand.
 */
export function recordFits(record: ReviewRecord): boolean {
  return recordText(record).length + FRAME <= LIMIT;
}

/** The content of a record as text: two words in base64. Equal records give equal texts. */
export function recordText({ marks, ...head }: ReviewRecord): string {
  const bytes = Buffer.from([...marks].toSorted().join(''), 'hex');
  return `${Buffer.from(stableJson(head)).toString('base64')} ${bytes.toString('base64')}`;
}
