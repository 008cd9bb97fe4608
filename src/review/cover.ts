import type { Ledger } from '../kinds/ledger.ts';
import type { Operation, Plan } from '../plan/types.ts';
import type { Mark, Marker } from './marks.ts';
import {
  adoptionMark,
  aimMark,
  changeMark,
  creationMark,
  isQuiet,
  knownMark,
  madeMark,
  markerOf,
  objectMark,
  quietMark,
  removalMark,
  wholeMark,
} from './marks.ts';
import type { ReviewRecord } from './record.ts';
import type { Target } from './targets.ts';
import { changesOf, isReadable, targetsOf } from './targets.ts';

/** In which way an operation is not what was reviewed. */
export type UncoveredReason =
  /** Nothing was to be done to the object, or the opposite. */
  | { readonly code: 'not-reviewed' }
  /** The file asks for something else by now. */
  | { readonly code: 'other-desired' }
  /** It was reviewed for an object that has gone or was replaced. */
  | { readonly code: 'other-object' }
  /** The secret that holds its URL leads elsewhere than the plan has shown. */
  | { readonly code: 'other-host' }
  /** These fields were something else in Gladly, or were as declared. */
  | { readonly code: 'changed-since'; readonly fields: readonly string[] }
  /** The plan was too large for its record to tell more. */
  | { readonly code: 'not-as-reviewed' };

export interface UncoveredOperation {
  readonly operation: Operation;
  readonly why: UncoveredReason;
}

type Ensured = Extract<Target, { readonly direction: 'ensure' }>;

/** The operations in scope that none of the records covers, in the order of the plan. */
export function uncoveredOperations(
  plan: Plan,
  ledger: Ledger | null,
  records: readonly ReviewRecord[],
): readonly Operation[] {
  return explainUncovered(plan, ledger, records).map(({ operation }) => operation);
}

/**
 * The operations in scope that none of the records covers, each with the reason. Covered is what
 * was reviewed for the same object with the same desired state:
 *
 * | operation                            | needs                                               |
 * |--------------------------------------|-----------------------------------------------------|
 * | removes an object                    | that its removal was reviewed as it still is        |
 * | creates one                          | that its creation was reviewed                      |
 * | finishes a creation that we began    | that its creation was reviewed, and that nothing    |
 * |                                      | is left but the switch and values that nobody sees  |
 * | takes over an object                 | that this, or the creation, was reviewed            |
 * | changes fields                       | each field reviewed with the value that it still has |
 * | sends values that nobody can read    | the same, or that taking it over or creating it was |
 *
 * What is already as declared is no operation any more. Records of other organizations do not
 * count.
 */
export function explainUncovered(
  plan: Plan,
  ledger: Ledger | null,
  records: readonly ReviewRecord[],
): readonly UncoveredOperation[] {
  const own = records.filter(({ organizationId }) => organizationId === plan.organization.id);
  const reviewed = new Reviewed(own);
  const uncovered = new Map<Operation, UncoveredReason>();
  for (const target of targetsOf(plan)) {
    for (const { operation, why } of uncoveredIn(target, { ledger, reviewed })) {
      uncovered.set(operation, why);
    }
  }
  return plan.operations.flatMap((operation) => {
    const why = uncovered.get(operation);
    return why === undefined ? [] : [{ operation, why }];
  });
}

/**
 * Where a secret URL leads may not have been known to the job that showed the plan, because it was
 * not given the secret; then nobody was told of a host, and any will do.
 */
function uncoveredIn(
  target: Target,
  on: { readonly ledger: Ledger | null; readonly reviewed: Reviewed },
): readonly UncoveredOperation[] {
  const { reviewed } = on;
  if (isKnownAndQuiet(target) && reviewed.has((mark) => quietMark(target, mark))) return [];
  const ways = target.host === null ? [target] : [target, { ...target, host: null }];
  const [first = [], second = first] = ways.map((way) => {
    if (isCoveredAsWhole(way, on)) return [];
    return way.operations
      .filter((operation) => !isCovered(operation, way, reviewed))
      .map((operation) => ({ operation, why: reasonOf(operation, way, reviewed) }));
  });
  return second.length === 0 ? second : first;
}

/** To be made switched off, and leading where something else leads to already. */
function isKnownAndQuiet(target: Target): target is Ensured {
  const { direction, liveId, host } = target;
  return direction === 'ensure' && liveId === null && host === null && isQuiet(target);
}

/** Looks marks up in several records; each has a salt of its own. */
class Reviewed {
  readonly #records: readonly { readonly marks: ReadonlySet<Mark>; readonly mark: Marker }[];
  readonly isExplained: boolean;

  constructor(records: readonly ReviewRecord[]) {
    this.#records = records.map((one) => ({ marks: one.marks, mark: markerOf(one) }));
    this.isExplained = records.every(({ detail }) => detail === 'explained');
  }

  /** Whether any of the records has the mark. */
  has(markBy: (mark: Marker) => Mark | null): boolean {
    return this.#records.some(({ marks, mark }) => {
      const wanted = markBy(mark);
      return wanted !== null && marks.has(wanted);
    });
  }
}

function isCoveredAsWhole(
  target: Target,
  on: { readonly ledger: Ledger | null; readonly reviewed: Reviewed },
): boolean {
  const { ledger, reviewed } = on;
  if (reviewed.has((mark) => wholeMark(target, mark))) return true;
  if (target.direction === 'remove' || !reviewed.has((mark) => madeMark(target, mark))) {
    return false;
  }
  return isHalfMade(target, ledger);
}

/**
 * An object that an apply of ours has made, all but switched on or off as declared. Which object
 * that is the plan has found out: by the id of what was begun, or by its URL.
 */
function isHalfMade({ address, operations }: Target, ledger: Ledger | null): boolean {
  const begun = ledger?.unfinished.find((one) => one.address === address);
  if (begun?.action !== 'create') return false;
  return operations.every(({ changes }) => !changes.some(isReadable));
}

function isCovered(operation: Operation, target: Target, reviewed: Reviewed): boolean {
  if (target.direction === 'remove') {
    return reviewed.has((mark) => removalMark(target, operation, mark));
  }
  if (operation.action === 'create') return reviewed.has((mark) => creationMark(target, mark));
  if (operation.action === 'adopt') return isAdoptionCovered(target, reviewed);
  const { changes } = operation;
  return changes.length > 0 && unreviewedFields(operation, target, reviewed).length === 0;
}

function isAdoptionCovered(target: Ensured, reviewed: Reviewed): boolean {
  return (
    reviewed.has((mark) => adoptionMark(target, mark)) ||
    reviewed.has((mark) => madeMark(target, mark))
  );
}

function unreviewedFields(
  operation: Operation,
  target: Ensured,
  reviewed: Reviewed,
): readonly string[] {
  const mayBeMade = isAdoptionCovered(target, reviewed);
  return changesOf(operation)
    .filter(({ isSecret }) => !(isSecret && mayBeMade))
    .filter((change) => !reviewed.has((mark) => changeMark(target, change, mark)))
    .map(({ field }) => field);
}

function reasonOf(operation: Operation, target: Target, reviewed: Reviewed): UncoveredReason {
  if (!reviewed.isExplained) return { code: 'not-as-reviewed' };
  if (!reviewed.has((mark) => knownMark(target, mark))) return { code: 'not-reviewed' };
  if (!reviewed.has((mark) => aimMark(target, mark))) return { code: 'other-desired' };
  const wasToBeMade =
    target.direction === 'ensure' && reviewed.has((mark) => madeMark(target, mark));
  if (!wasToBeMade && !reviewed.has((mark) => objectMark(target, mark))) {
    return { code: 'other-object' };
  }
  // What was to be made is the same, and so is the object, which was not there.
  if (operation.action === 'create') return { code: 'other-host' };
  const fields =
    target.direction === 'remove'
      ? operation.changes.map(({ field }) => field)
      : unreviewedFields(operation, target, reviewed);
  return { code: 'changed-since', fields };
}
