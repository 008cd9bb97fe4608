import type { Address } from '../../kinds/address.ts';
import { integrationOf, keyOf } from '../../kinds/address.ts';
import { displayUrl } from '../../kinds/url.ts';
import type { NoteText } from '../../plan/note.ts';
import type { Phrase, Value } from '../phrase.ts';
import { code, count, listed, name, prose, say } from '../phrase.ts';
import { fieldLabel } from './fields.ts';
import type { ByCode, Variant } from './message.ts';

/** What a ledger's file is called in proposals, for who has none yet. */
export const PROPOSED_LEDGER = 'gladly.ledger.json';

/** A remark of a plan in words. A risk is something that a reviewer should look at twice. */
export interface NoteMessage {
  readonly risk: boolean;
  readonly text: Phrase;
}

/** What a note says; where something is to be done about it, that comes last. */
export function noteMessage<C extends NoteText['code']>(note: Variant<Note, C>): NoteMessage {
  return NOTES[note.code](note);
}

/** How the file keeps a webhook switched off, and below which integration. */
export function switchedOffWords(address: Address): Phrase {
  return say`${code(`webhooks: { ${keyOf(address)}: { enabled: false } }`)} below
    ${code(integrationOf(address))} in the file`;
}

/** Of some notes more is said where it is known which object they are about. */
type Note = NoteText & { readonly address?: Address | null };

const NOTES: ByCode<Note, NoteMessage> = {
  'new-host': ({ host, secrets }) =>
    secrets.length === 0
      ? risk(say`${code(host)} has never received anything from this organization. Make sure that
          it belongs to the vendor.`)
      : risk(say`${code(host)} has never received anything from this organization; now it gets
          ${secretsOf(secrets)} too. Make sure that it belongs to the vendor.`),
  'secret-to-new-host': ({ host, secrets }) =>
    risk(say`This webhook never sent ${secretsOf(secrets)} to ${code(host)} before. Make sure that
      that host is meant to have it.`),
  'events-widened': ({ added }) =>
    risk(say`The vendor will be told of more than before: ${listed(added.map(code))}. Make sure
      that it should see these.`),
  'url-credentials': () =>
    risk(say`The URL has a user name or password in it, for everybody to read who sees the file.
      Take the URL from a secret instead: url: { secret: NAME }.`),
  ping: ({ host }) =>
    remark(say`Gladly will send a PING to ${code(host)}; unless that answers 200 within 15 seconds,
      Gladly will not switch the webhook on.`),
  'step-first': ({ step, title, address = null }) =>
    risk(say`A step comes first and nothing shows that it is done: ${name(title)} (${code(step)}).
      Gladly switches the webhook on only if its address answers. Do the step before you apply; or
      until it is done write ${
        address === null
          ? say`${code('enabled: false')} for the webhook`
          : switchedOffWords(address)
      }.`),
  'webhooks-merged': ({ absorbed }) =>
    remark(say`${listed(absorbed.map(code))} would need the same URL, which Gladly does not allow;
      it is made as one webhook with the events of all.`),
  'secret-unsure': ({ field }) =>
    remark(say`Nobody can tell whether Gladly has the present value of ${fieldLabel(field)}: Gladly
      does not show it, and it was not sent by this ledger, or the webhook was edited since. Where a
      ledger is kept, apply with scope all sends it again.`),
  'secret-not-resolved': ({ name: secret }) =>
    risk(say`The secret ${code(secret)} is not there, so it cannot be compared, and apply would
      refuse to run. Set the environment variable ${code(secretVariable(secret))}.`),
  'url-not-recognised': ({ name: secret, webhook }) =>
    risk(say`The webhook ${name(webhook)} is not removed: its URL came from the secret ${code(secret)},
      and nothing that this run knows tells which webhook in Gladly that is. Before you apply, give
      ${code(secretVariable(secret))} the value that it had; or delete the webhook in Gladly by
      hand.`),
  'secrets-lost': ({ fields }) =>
    remark(say`Gladly never shows ${secretsOf(fields)} of a webhook, so ${code('undo.json')} cannot
      bring it back once the webhook is removed. Keep the value where you find it again.`),
  'ignore-expired': ({ match, until }) =>
    remark(say`The ignore rule for ${matchName(match)} ran out on ${code(until)}. Renew its date, or
      take the rule out of the file.`),
  'ignore-unused': ({ match }) =>
    remark(say`The ignore rule for ${matchName(match)} fits nothing in Gladly. Take it out of the file,
      or correct it.`),
  'no-ledger': () =>
    remark(say`Nothing tells what was applied last, so nothing is removed, however little the file
      declares. The first apply with ${code(`--ledger ${PROPOSED_LEDGER}`)}, or another file of
      that flag, begins a ledger; ${code('ledger rebuild')} builds one from what Gladly has.`),
  'ledger-elsewhere': ({ environment }) =>
    risk(say`What was applied to this organization is recorded in the environment
      ${name(environment)} and does not count here, so nothing is removed. To go on with it, set the
      input ${code('environment')} to that name, in all workflows of this file.`),
  'ledger-unproven': ({ deployment }) =>
    risk(say`Nobody can tell whether deployment ${code(String(deployment))} is ours, because another
      key signed it, so nothing counts as applied before and nothing is removed. If the Gladly token
      or ${code('signing-key')} was replaced, give ${code('signing-key')} the former one, in all
      workflows of this file; if not, find out who may write deployments, and delete that one.`),
  'api-budget': ({ declared, limit, integrations }) =>
    risk(say`${listed(integrations.map(prose))} may take ${declared} of the
      ${count(limit, 'request')} a minute that Gladly allows the organization. ${
        integrations.length === 1
          ? say`Ask the vendor to take fewer, or expect slow answers.`
          : say`Ask the vendors to take fewer, or expect slow answers in all of them.`
      }`),
};

/** The environment variable that a secret of the file is read from. */
export function secretVariable(secret: string): string {
  return `GLADLY_SECRET_${secret}`;
}

/** `the secret of header x-api-key`, or of several fields. */
function secretsOf(fields: readonly string[]): Phrase {
  return fields.length === 1
    ? say`the secret of ${listed(fields.map(fieldLabel))}`
    : say`the secrets of ${listed(fields.map(fieldLabel))}`;
}

function matchName(match: string): Value {
  return name(/^https?:/i.test(match) ? displayUrl(match) : match);
}

function risk(text: Phrase): NoteMessage {
  return { risk: true, text };
}

function remark(text: Phrase): NoteMessage {
  return { risk: false, text };
}
