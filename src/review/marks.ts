import { createHash } from 'node:crypto';
import type { Address } from '../kinds/address.ts';
import { secretFieldsOf } from '../kinds/secrets.ts';
import type { Operation } from '../plan/types.ts';
import type { Json } from '../shared/stable-json.ts';
import { digestOf, stableJson } from '../shared/stable-json.ts';
import type { ReviewContext } from './record.ts';
import type { Target, TargetChange } from './targets.ts';
import { changesOf, isHiddenUrl } from './targets.ts';

/** A digest of one thing that was reviewed: 80 bits, as 20 hexadecimal digits. */
export type Mark = string;

const MARK_BYTES = 10;

/** Makes the marks of one record. */
export type Marker = (...parts: readonly [string, ...(readonly Json[])]) => Mark;

/**
 * The marker of a record. Marks are salted with where and when the plan was shown: nobody knows
 * the run before the configuration is pushed, so nobody can prepare two configurations that give
 * one mark, for which 80 bits alone would be too few.
 */
export function markerOf(
  about: Omit<ReviewContext, 'shownAt'> & { readonly organizationId: string },
): Marker {
  const { repository, organizationId, pullRequest, head, run } = about;
  const { id, attempt } = run;
  const salt = digestOf({ repository, organizationId, pullRequest, head, run: { id, attempt } });
  return (...parts) =>
    createHash('sha256')
      .update(`gladly-integrations review mark\n${salt}\n${stableJson(parts)}`)
      .digest('hex')
      .slice(0, 2 * MARK_BYTES);
}

/**
 * The marks by which it is decided whether an object's operations were reviewed, one for each
 * thing that may be done without the others:
 *
 * | what                          | mark of                                             |
 * |-------------------------------|-----------------------------------------------------|
 * | a removal                     | the object, and what it was when it was reviewed    |
 * | a creation                    | what is to be made, and where a secret URL leads    |
 * | taking over an object         | the object and what it is to be                     |
 * | a change of one field         | the object, what it is to be, the field, its value  |
 * | sending what nobody can read  | the object, and what it is to be                    |
 */
export function fieldMarks(target: Target, mark: Marker): readonly Mark[] {
  if (target.direction === 'remove') {
    return target.operations.map((one) => removalMark(target, one, mark));
  }
  if (target.liveId === null) {
    const quiet = isQuiet(target) ? [quietMark(target, mark)] : [];
    return [...new Set([creationMark(target, mark), ...quiet, madeMark(target, mark)])];
  }
  const secrets = hasSecrets(target) ? [secretsMark(target, mark)] : [];
  const changes = target.operations.flatMap((operation) => [
    ...(operation.action === 'adopt' ? [adoptionMark(target, mark)] : []),
    ...changesOf(operation).map((change) => changeMark(target, change, mark)),
  ]);
  return [...new Set([...secrets, ...changes])];
}

/**
 * One mark for all that is done to an object, for records that would be too large otherwise;
 * `null` where it has only one mark anyway.
 */
export function wholeMark(target: Target, mark: Marker): Mark | null {
  const marks = fieldMarks(target, mark);
  return marks.length <= 1 ? null : mark('whole', marks.toSorted());
}

/** Marks that decide nothing; they tell in which way something is not as it was reviewed. */
export function explainingMarks(target: Target, mark: Marker): readonly Mark[] {
  return [knownMark(target, mark), objectMark(target, mark), aimMark(target, mark)];
}

type Ensured = Extract<Target, { direction: 'ensure' }>;
type Named = { readonly address: Address; readonly direction: Target['direction'] };

/** For removing an object as it was when that was reviewed. */
export function removalMark(
  { address, liveId }: Pick<Target, 'address' | 'liveId'>,
  operation: Operation,
  mark: Marker,
): Mark {
  const seen = changesOf(operation).map(({ field, before }) => ({ field, before }));
  return mark('remove', address, liveId, seen);
}

/** For making an object as declared, leading where it was shown to lead. */
export function creationMark({ address, desired, host }: Ensured, mark: Marker): Mark {
  return mark('new', address, desired, host);
}

/**
 * A webhook that is made switched off sends nothing yet, so a plan tells where its secret URL leads
 * only as long as nothing else leads there. What makes the host known, such as the half of an apply
 * that came about, must not take the review from the rest.
 */
export function isQuiet({ desired }: Ensured): boolean {
  return isHiddenUrl(desired) && 'enabled' in desired && !desired.enabled;
}

/** For making a webhook switched off (`isQuiet`), wherever its secret URL leads. */
export function quietMark({ address, desired }: Ensured, mark: Marker): Mark {
  return mark('quiet', address, desired);
}

/** What was made already leads where it does; no plan tells the host any more. */
export function madeMark(target: Ensured, mark: Marker): Mark {
  const { address, desired } = target;
  return isHiddenUrl(desired) ? mark('made', address, desired) : creationMark(target, mark);
}

/** For taking over an object of Gladly's for what is declared. */
export function adoptionMark({ address, desired, liveId }: Ensured, mark: Marker): Mark {
  return mark('adopt', address, desired, liveId);
}

/** For changing one field from the value that it had when that was reviewed. */
export function changeMark(
  { address, desired, liveId, host }: Ensured,
  { field, before, isSecret }: TargetChange,
  mark: Marker,
): Mark {
  if (isSecret) return secretsMark({ address, desired, liveId }, mark);
  const leadsTo = field === 'url' ? [host] : [];
  return mark('change', address, desired, liveId, field, before, ...leadsTo);
}

/**
 * Headers go out as a whole, and so do credentials, and a write that we made ourselves may leave
 * it unsure which values are in effect: so whoever has reviewed a change of a webhook has reviewed
 * that what it declares may be sent to it.
 */
function secretsMark(
  { address, desired, liveId }: Pick<Ensured, 'address' | 'desired' | 'liveId'>,
  mark: Marker,
): Mark {
  return mark('secrets', address, desired, liveId);
}

function hasSecrets({ desired }: Ensured): boolean {
  return 'url' in desired && secretFieldsOf(desired).length > 0;
}

/** Something was reviewed at this address, in this direction. */
export function knownMark({ address, direction }: Named, mark: Marker): Mark {
  return mark('known', address, direction);
}

/** It was reviewed for this very object. */
export function objectMark(
  { address, liveId }: Pick<Target, 'address' | 'liveId'>,
  mark: Marker,
): Mark {
  return mark('object', address, liveId);
}

/** It was reviewed with this desired state. */
export function aimMark(target: Target, mark: Marker): Mark {
  return mark('aim', target.address, target.direction === 'ensure' ? target.desired : null);
}
