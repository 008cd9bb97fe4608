import type { CheckFinding } from '../../plan/check.ts';
import type { Phrase, Value } from '../phrase.ts';
import { code, count, listed, name, prose, quotedEnd, say, sentences } from '../phrase.ts';
import type { ByCode, Message, Variant } from './message.ts';
import { EDIT_USER, INBOXES, TOKENS, USERS, WEBHOOKS } from './places.ts';

/** A finding in words. `short` fits behind a colon: `broken: webhook switched off by Gladly`. */
export interface FindingMessage extends Message {
  readonly short: Phrase;
}

/** What a check found and, unless all is well, what a person has to do and where. */
export function findingMessage<C extends CheckFinding['code']>(
  finding: Variant<CheckFinding, C>,
): FindingMessage {
  return FINDINGS[finding.code](finding);
}

const FINDINGS: ByCode<CheckFinding, FindingMessage> = {
  'as-declared': ({ what }) => ({
    short: say`as declared`,
    problem: say`${prose(what)} is as the file says.`,
    remedy: [],
  }),
  'user-missing': ({ email, near, input }) => ({
    short: say`user missing`,
    problem: sentences(
      say`Gladly has no user with the email ${code(email)}.`,
      near === null ? null : say`There is ${code(near)}: one of the two may be misspelt.`,
    ),
    remedy:
      near === null
        ? say`An Administrator adds the user: ${USERS} > Add User, email ${code(email)}. If the user
            has another email, correct ${userKey('email', input)} in the file.`
        : say`If ${code(near)} is the one that is meant, correct ${userKey('email', input)} in the
            file. If not, an Administrator adds the user: ${USERS} > Add User, email ${code(email)}.`,
  }),
  'user-name': ({ email, expected, actual, input }) => ({
    short: say`user has another name`,
    problem: say`The user ${code(email)} is called ${name(actual)} in Gladly; the file says
      ${name(expected)}.`,
    remedy: say`An Administrator changes the name: ${EDIT_USER}, name ${name(expected)}. If Gladly
      is right, correct ${userKey('name', input)} in the file.`,
  }),
  'inbox-missing': ({ name: inbox, near }) => ({
    short: say`inbox missing`,
    problem: sentences(
      say`Gladly has no inbox called ${name(inbox)}.`,
      near === null ? null : say`There is ${name(near)}: one of the two may be misspelt.`,
    ),
    remedy:
      near === null
        ? say`An Administrator or Team Manager makes it: ${INBOXES} > Create Inbox, name
            ${name(inbox)}. If it has another name, correct the inbox's name in the file.`
        : say`If ${name(near)} is the one that is meant, an Administrator or Team Manager renames it:
            ${INBOXES} > ${name(near)} > edit; or correct the inbox's name in the file. If not, make
            it: ${INBOXES} > Create Inbox, name ${name(inbox)}.`,
  }),
  'inbox-disabled': ({ name: inbox }) => ({
    short: say`inbox deactivated`,
    problem: say`The inbox ${name(inbox)} is deactivated in Gladly.`,
    remedy: say`An Administrator or Team Manager activates it again: ${INBOXES} > ${name(inbox)} >
      edit. If it is no longer used, take it out of the file.`,
  }),
  'inbox-ambiguous': ({ name: inbox, count: amount }) => ({
    short: say`several inboxes of one name`,
    problem: say`Gladly has ${count(amount, 'inbox', 'inboxes')} called ${name(inbox)}, so nobody
      can say which one is meant.`,
    remedy: say`An Administrator or Team Manager renames all but one: ${INBOXES} >
      ${name(inbox)} > edit.`,
  }),
  'organization-url': ({ expected, actual }) => ({
    short: say`another organization's address`,
    problem: say`The file says that this organization is ${code(expected)}; Gladly itself says
      ${code(actual)}.`,
    remedy: say`If Gladly is right, correct the organization's url in the file. If the file is
      right, use the API token of a user of ${code(expected)}: ${TOKENS}.`,
  }),
  'vendor-webhook-missing': ({ what, candidates }) => ({
    short: say`the vendor's webhook is missing`,
    problem: sentences(
      what.includes('*')
        ? say`The vendor makes a webhook in Gladly by itself, found by ${name(what)} (* stands for
            any text), and none is there.`
        : say`The vendor makes the webhook ${name(what)} in Gladly by itself, and it is not there.`,
      candidates.length === 0
        ? null
        : say`Webhooks in Gladly that the file does not declare: ${quoted(candidates)}.`,
    ),
    remedy: say`Ask the vendor to set it up (again), then look: ${WEBHOOKS}. If the vendor says that
      it is there under another name or URL, put that into the file.`,
  }),
  'vendor-webhook-off': ({ name: webhook, byGladly }) => ({
    short: byGladly
      ? say`the vendor's webhook switched off by Gladly`
      : say`the vendor's webhook switched off`,
    problem: byGladly
      ? say`Gladly switched off the vendor's webhook ${name(webhook)} because its deliveries
        failed.`
      : say`The vendor's webhook ${name(webhook)} is switched off.`,
    remedy: say`Ask the vendor whether its endpoint works, look at the log, and switch it on again
      as an API User: ${WEBHOOKS} > ${name(webhook)} > edit > Logs, then Enabled.`,
  }),
  'vendor-webhook-events': ({ name: webhook, missing }) => ({
    short: say`the vendor's webhook lacks events`,
    problem: say`The vendor's webhook ${name(webhook)} is not subscribed to
      ${listed(missing.map(code))}.`,
    remedy: say`Ask the vendor to set its webhook up again, or add the events as an API User:
      ${WEBHOOKS} > ${name(webhook)} > edit > Events.`,
  }),
  'token-rejected': ({ email }) => ({
    short: say`API token rejected`,
    problem: say`Gladly rejects the API token of ${code(email)}: it was deleted, belongs to another
      user or environment, or was copied wrongly.`,
    remedy: say`Sign in as ${code(email)}, make a new token (${TOKENS} > Create Token), store it as
      the secret, and give it to the vendor.`,
  }),
  'token-no-permission': ({ email }) => ({
    short: say`API token lacks permission`,
    problem: say`The API token of ${code(email)} may not use Gladly's API.`,
    remedy: say`An Administrator gives the user the role API User and keeps its role Agent:
      ${EDIT_USER} > Roles.`,
  }),
  'webhook-switched-off': ({ name: webhook, at }) => ({
    short: say`webhook switched off by Gladly`,
    problem: say`Gladly switched off the webhook ${name(webhook)} on ${code(at)} because its
      deliveries kept failing.`,
    remedy: say`See why in the log (${WEBHOOKS} > ${name(webhook)} > edit > Logs), have the vendor
      repair its endpoint, then run apply with scope all to switch it on again.`,
  }),
  'not-readable': ({ what, why }) => ({
    short: say`could not read ${prose(what)}`,
    problem: say`Could not read ${prose(what)} from Gladly: ${quotedEnd(why)}.`,
    remedy: say`Mend that and run again; until then nobody can say whether it is as the file
      says.`,
  }),
};

function quoted(candidates: readonly string[]): Phrase {
  return listed(
    candidates.map((candidate): Value => name(candidate)),
    { word: 'or', most: 3 },
  );
}

/** Where the file has what is to be corrected. */
function userKey(field: 'email' | 'name', input: string | undefined): Value {
  return code(input === undefined ? `user.${field}` : `inputs.${input}`);
}
