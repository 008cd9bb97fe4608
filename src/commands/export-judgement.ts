import type { PlacedWanted } from '../config/place-wanted.ts';
import type { ExportFinding } from '../export/finding.ts';
import { secretOfMark } from '../kinds/url.ts';
import type { Operation, Plan } from '../plan/types.ts';

/** What the file asks for and an export cannot settle. */
export function pendingFindings({ operations }: Plan): readonly ExportFinding[] {
  return operations.flatMap((operation): readonly ExportFinding[] => {
    const { address, action, name, place, changes, cause } = operation;
    if (place === null) return [{ code: 'removal-pending', address, name }];
    if (action === 'create') {
      const isGone = cause === 'changed-in-gladly';
      return [{ code: 'missing-in-gladly', address, place, isGone }];
    }
    return changes
      .filter((change) => isBeyondReading(change.field, operation))
      .map(({ field }) => ({ code: 'secret-differs', address, field, place }));
  });
}

/** What only a person can change in the file. */
export function blockedFindings({
  blocked,
}: Pick<PlacedWanted, 'blocked'>): readonly ExportFinding[] {
  return blocked.map((one) => ({ code: 'not-adoptable', ...one }));
}

/** What an apply of the result would do although the file and Gladly should agree on it. */
export function unexpectedOperations(
  { operations }: Plan,
  findings: readonly ExportFinding[],
): readonly Operation[] {
  const kept = new Set(
    findings.flatMap((one) => (one.code === 'kept-in-file' ? [`${one.address} ${one.field}`] : [])),
  );
  return operations.filter((operation) => {
    const { address, action, place, changes } = operation;
    if (action === 'adopt' || action === 'create' || place === null) return false;
    return !changes.every(
      ({ field }) => kept.has(`${address} ${field}`) || isBeyondReading(field, operation),
    );
  });
}

/** Values that Gladly does not show, so that the file's own stand. */
function isBeyondReading(field: string, { kind, fields, changes }: Operation): boolean {
  if (changes.some((change) => change.field === field && 'secret' in change)) return true;
  if (field === 'basic.realm') return true;
  return kind === 'webhook' && field === 'url' && secretOfMark(fields?.url ?? '') !== null;
}
