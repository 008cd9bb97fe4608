import type { FailureCause, OperationResult, SkipCause } from '../../apply/journal.ts';
import type { Phrase } from '../phrase.ts';
import { code, listed, quotedEnd, say, sentences } from '../phrase.ts';
import { fieldLabel } from './fields.ts';
import type { ByCode, Message, Variant } from './message.ts';
import { EDIT_USER, TOPICS, WEBHOOKS } from './places.ts';

/** How an operation ended, in a word or two; `done` says it with the operation's own verb. */
export const OUTCOME_WORDS: Readonly<
  Record<Exclude<OperationResult['outcome'], 'done' | 'unchanged'>, Phrase>
> = {
  skipped: say`not done`,
  refused: say`refused by Gladly; nothing was changed`,
  failed: say`failed half-way`,
  uncertain: say`uncertain`,
};

/** How an operation ended, in the cell of a table. */
export const RESULT_WORDS: Readonly<Record<OperationResult['outcome'], Phrase>> = {
  done: say`done`,
  unchanged: say`was so already`,
  skipped: say`not done`,
  refused: say`refused by Gladly`,
  failed: say`failed half-way`,
  uncertain: say`uncertain`,
};

/** Why an operation was not begun, and who has to do what. */
export function skipMessage<C extends SkipCause['code']>(why: Variant<SkipCause, C>): Message {
  return SKIPS[why.code](why);
}

/** Why an operation failed, and who has to do what. */
export function failureMessage<C extends FailureCause['code']>(
  why: Variant<FailureCause, C>,
): Message {
  return FAILURES[why.code](why);
}

const SKIPS: ByCode<SkipCause, Message> = {
  'out-of-scope': () => ({
    problem: say`This change did not ask for it.`,
    remedy: say`To do it nevertheless, run apply with scope all.`,
  }),
  dependency: ({ operation }) => ({
    problem: say`It needs ${code(operation)}, which was not done.`,
    remedy: say`See what stopped that one, then run apply again.`,
  }),
  moved: ({ fields }) => ({
    problem: sentences(
      say`Somebody changed it in Gladly after the plan was made.`,
      fields.length === 0 ? null : say`What is different: ${listed(fields.map(fieldLabel))}.`,
    ),
    remedy: say`Make a new plan, look at the difference, and apply that.`,
  }),
  stopped: ({ because }) => ({
    problem: say`The apply was stopped before its turn: ${quotedEnd(because)}.`,
    remedy: say`Run apply again; it goes on from here.`,
  }),
};

const FAILURES: ByCode<FailureCause, Message> = {
  rejected: ({ status, detail }) => ({
    problem: sentences(
      status === null ? say`Gladly did not accept it.` : say`Gladly did not accept it (${status}).`,
      say`Gladly's words: ${quotedEnd(detail)}.`,
    ),
    remedy: say`Correct the file accordingly and apply again.`,
  }),
  'endpoint-silent': ({ detail }) => ({
    problem: say`The vendor's endpoint did not answer Gladly's PING, so the webhook could not be
      switched on. Gladly's words: ${quotedEnd(detail)}.`,
    remedy: say`Ask the vendor to make its endpoint answer 200 within 15 seconds, or correct the
      URL in the file or the value of the secret; then apply again.`,
  }),
  'accepted-but-different': ({ fields }) => ({
    problem: say`Gladly accepted it, and afterwards showed something else in:
      ${listed(fields.map(fieldLabel))}.`,
    remedy: say`Look at it in Gladly (${WEBHOOKS}, or ${TOPICS}). If somebody edits it at the same
      time, agree with them and apply again; if not, tell Gladly Support.`,
  }),
  taken: ({ field, holder }) => ({
    problem: sentences(
      say`Another object in Gladly has the same ${fieldLabel(field)} already.`,
      holder === null ? null : say`It is ${code(holder)}.`,
    ),
    remedy: say`Declare that object in the file so that it is taken over, or give one of the two
      another ${fieldLabel(field)}; then apply again.`,
  }),
  moved: ({ fields }) => ({
    problem: sentences(
      say`A part of it was done; then somebody changed the same thing in Gladly.`,
      fields.length === 0 ? null : say`What is different: ${listed(fields.map(fieldLabel))}.`,
    ),
    remedy: say`Make a new plan, look at the difference, and apply that; it goes on from here.`,
  }),
  stopped: ({ because }) => ({
    problem: say`A part of it was done before the apply was stopped: ${quotedEnd(because)}.`,
    remedy: say`Run apply again; it goes on from here.`,
  }),
  permission: ({ detail }) => ({
    problem: say`The user of this API token may not do that. Gladly's words: ${quotedEnd(detail)}.`,
    remedy: say`An Administrator gives the user the role API User and keeps its role Agent
      (${EDIT_USER} > Roles); then apply again.`,
  }),
  unreachable: ({ detail }) => ({
    problem: say`Gladly could not be reached: ${quotedEnd(detail)}.`,
    remedy: say`Run apply again later; what was done is recognised and not done twice.`,
  }),
  internal: ({ detail }) => ({
    problem: say`A fault of gladly-integrations itself broke it off, so nobody can say whether it
      was done: ${quotedEnd(detail)}.`,
    remedy: say`Run apply again; what was done is recognised and not done twice. If it fails again,
      report the error with its text.`,
  }),
};
