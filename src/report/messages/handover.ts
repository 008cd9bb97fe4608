import type { Sheet, SheetSecretUse, Unread } from '../../handover/sheet.ts';
import type { InputInReturn } from '../../kinds/handover.ts';
import type { WorkstreamRemark } from '../../handover/workstreams.ts';
import type { Phrase, Value } from '../phrase.ts';
import { code, count, listed, name, prose, quotedEnd, say, sentences } from '../phrase.ts';
import { writeInWords } from './awaited.ts';
import { fieldLabel } from './fields.ts';
import type { ByCode, Variant } from './message.ts';
import { secretVariable } from './notes.ts';

/** The first sentence of a sheet: whose it is, and of which organization. */
export function openingPhrase({ title, integration, organization }: Sheet): Phrase {
  return say`What ${prose(title)} is given or has typed in: integration ${code(integration)},
    organization ${code(organization.name)} (${code(organization.url)}).`;
}

/** What an input is that comes back, and what to do with it then. */
export function inReturnPhrase(one: InputInReturn, { integration }: Sheet): Phrase {
  const { description, insteadDescription, input, instead, step } = one;
  const brought = say`The step ${code(step)} brings it.`;
  return sentences(
    ...(instead === null || insteadDescription === undefined
      ? [say`${prose(description)}`]
      : [
          say`${code(input)}: ${prose(description)}`,
          say`${code(instead)}: ${prose(insteadDescription)}`,
          say`One of the two is enough.`,
        ]),
    brought,
    writeInWords([one], say`below inputs: of ${code(integration)}`),
  );
}

/** What whoever enters a computed table should know. */
export function remarkPhrase<C extends WorkstreamRemark['code']>(
  remark: Variant<WorkstreamRemark, C>,
): Phrase {
  return REMARKS[remark.code](remark);
}

const REMARKS: ByCode<WorkstreamRemark, Phrase> = {
  'no-inboxes': () => say`Gladly has no inbox. Make one, then print this again.`,
  deactivated: ({ names }) =>
    say`${count(names.length, 'inbox is', 'inboxes are')} deactivated: ${listed(names.map(quoted))}.
      Leave out what you do not plan for.`,
  'same-name': ({ name: inbox, ids }) =>
    say`${count(ids.length, 'inbox', 'inboxes')} are called ${name(inbox)}, so the name alone matches
      all of them. Give them different names in Gladly, or enter only the id: ${listed(ids.map(code))}.`,
  'bracketed-start': () =>
    say`A character in brackets at the beginning, such as [-], stands for itself. The brackets keep
      spreadsheets from taking the cell for a formula; enter it as it stands.`,
};

/** What is to be computed from Gladly, and why it is not. */
export function unreadPhrase({ message, remedy }: Unread): Phrase {
  return say`This is made from the inboxes in Gladly, which were not read: ${quotedEnd(message)}.
    ${prose(remedy)}`;
}

/** Whether the tasks of an integration cover every agent status; `null` where it has none. */
export function tasksPhrase({ unmatchedEvents }: Pick<Sheet, 'unmatchedEvents'>): Phrase | null {
  if (unmatchedEvents === null) return null;
  if (unmatchedEvents.length === 0) {
    return say`Checked: every agent status of Gladly is matched by exactly one task.`;
  }
  return say`Checked: every agent status of Gladly is matched by exactly one task, but for
    ${listed(unmatchedEvents.map(code))}, which no task matches. If it matters to you, add a task
    for it to the input tasks.`;
}

/** Where a secret comes from, what it is for, and where this tool looks for it. */
export function secretPhrase({
  name: secret,
  uses,
  description,
  whereToFind,
}: Sheet['secrets'][number]): Phrase {
  const variable = code(secretVariable(secret));
  return sentences(
    description === null ? null : say`${quotedEnd(description)}.`,
    whereToFind === null ? null : say`Where it comes from: ${quotedEnd(whereToFind)}.`,
    uses.length === 0 ? null : say`Used as ${listed(uses.map(usePhrase))}.`,
    say`This tool reads it from the environment variable ${variable} and never shows it.`,
  );
}

/** What stands where a secret's value belongs. */
export function secretPlace(secret: string): Phrase {
  return say`(the value of the secret ${code(secret)})`;
}

function usePhrase(use: SheetSecretUse): Phrase {
  if (use.type === 'token') return say`the API token of ${code(use.email)}`;
  return say`${fieldLabel(use.field)} of the webhook ${name(use.webhook)}`;
}

function quoted(text: string): Value {
  return name(text);
}
