import { secretOfMark } from '../../kinds/url.ts';
import type { Operation } from '../../plan/types.ts';
import type { UncoveredOperation } from '../../review/cover.ts';
import type { Phrase } from '../phrase.ts';
import { joined, say, sentences } from '../phrase.ts';
import { changesInWords } from './fields.ts';
import type { Message } from './message.ts';

/** Any merged plan shows what was merged before it and is still to be done. */
const SHOW_IT = say`To have it reviewed as it is now, open a pull request that changes the file (a
  comment in it will do): its plan shows this too. Have that reviewed, and merge it.`;

const PUT_BACK = say`If it should not have been changed, put it back in Gladly and run this job
  again.`;

/** Why an operation does not count as reviewed, with the values that are in the way. */
export function uncoveredMessage({ operation, why }: UncoveredOperation): Message {
  switch (why.code) {
    case 'not-reviewed':
      return { problem: say`No plan that was reviewed shows it.`, remedy: SHOW_IT };
    case 'other-desired':
      return {
        problem: say`The plan that was reviewed shows it otherwise: the file asks for something
          else by now.`,
        remedy: SHOW_IT,
      };
    case 'other-object':
      return { problem: otherObject(operation), remedy: SHOW_IT };
    case 'other-host':
      return {
        problem: say`The secret that holds its URL leads to another host than the plan that was
          reviewed shows.`,
        remedy: sentences(say`If the secret is wrong, correct it and run this job again.`, SHOW_IT),
      };
    case 'changed-since':
      return {
        problem: changedSince(operation, why.fields),
        remedy: sentences(PUT_BACK, SHOW_IT),
      };
    case 'not-as-reviewed':
      return {
        problem: say`It is not as it was reviewed. That plan was too large for its record to tell
          in what.`,
        remedy: SHOW_IT,
      };
  }
}

/** What spares a new review, where something does. */
export function shortcuts(uncovered: readonly UncoveredOperation[]): readonly Phrase[] {
  const has = (code: UncoveredOperation['why']['code']) =>
    uncovered.some(({ why }) => why.code === code);
  return [
    ...(has('changed-since')
      ? [
          say`What somebody changed in Gladly, and should not have, can also be put back there as it
            was; run this job again then.`,
        ]
      : []),
    ...(has('other-host')
      ? [say`A secret that leads to a wrong host can be corrected; run this job again then.`]
      : []),
  ];
}

function otherObject({ liveId }: Operation): Phrase {
  return liveId === null
    ? say`It was reviewed as a change of something that was in Gladly then and is not there now.`
    : say`It was reviewed for another object in Gladly, which has gone or was replaced since.`;
}

/** Of a removal every field is told, whichever of them it is that differs. */
function changedSince({ fields: desired, changes }: Operation, fields: readonly string[]): Phrase {
  if (desired === null) return say`Somebody changed it in Gladly since its removal was reviewed.`;
  const open = changes.filter(({ field }) => fields.includes(field));
  const told = changesInWords({ action: 'update', changes: open }).map(
    ({ label, text }) => say`${label}: ${text}`,
  );
  const isHidden = 'url' in desired && secretOfMark(desired.url) !== null;
  return sentences(
    isHidden && fields.includes('url')
      ? say`In Gladly it is not as it was when it was reviewed, or the secret that holds its URL leads
          to another host now.`
      : say`In Gladly it is not as it was when it was reviewed.`,
    told.length === 0 ? null : say`Nobody has reviewed this: ${joined(told, '; ')}.`,
  );
}
