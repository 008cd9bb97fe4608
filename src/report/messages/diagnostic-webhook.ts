import type { SecretProblem, WebhookProblem } from '../../shared/diagnostic.ts';
import type { Phrase } from '../phrase.ts';
import { code, count, listed, say, sentences } from '../phrase.ts';
import { didYouMean, keyName } from './diagnostic-message.ts';
import type { DiagnosticMessage } from './diagnostic-message.ts';
import type { ByCode } from './message.ts';
import { secretVariable } from './notes.ts';

/** Findings about webhooks. */
export const WEBHOOK_MESSAGES: ByCode<WebhookProblem, DiagnosticMessage> = {
  'webhook-without-url': () => ({
    title: say`Webhook without URL`,
    problem: say`Nothing says where Gladly is to send the events.`,
    remedy: say`Add ${code('url: https://…')}, or ${code('url: { secret: NAME }')} if nobody may
      read it.`,
  }),
  'webhook-url-malformed': () => ({
    title: say`No URL`,
    problem: say`This is no address that Gladly could send events to.`,
    remedy: say`Copy the whole address from the vendor; it begins with https://.`,
  }),
  'webhook-url-not-encrypted': ({ host }) => ({
    title: say`URL without encryption`,
    problem: say`Gladly sends events to ${code(host)} only with encryption.`,
    remedy: say`Write https:// instead of http://. If that does not work, ask the vendor for an
      https address.`,
  }),
  'webhook-url-credentials': () => ({
    title: say`Sign-in written in a URL`,
    problem: say`The URL seems to hold a user name, password or key, which everybody who can read
      this file, or Gladly's settings, can read.`,
    remedy: say`If the vendor can do without, use headers or basic with { secret: NAME }. If not,
      take the whole URL from a secret: ${code('url: { secret: NAME }')}.`,
  }),
  'webhook-url-twice': ({ other, line, sameIntegration }) => ({
    title: say`URL used twice`,
    problem: say`${code(other)} (line ${code(String(line))}) has the same URL, and Gladly allows
      each URL only once.`,
    remedy: sameIntegration
      ? say`Give both the same headers, basic and enabled, and they are made as one webhook with
        the events of both; or correct one of the URLs.`
      : say`Put the events of both into one of the two webhooks and delete the other; or correct
        one of the URLs.`,
  }),
  'too-many-webhooks': ({ count: amount, limit }) => ({
    title: say`Too many webhooks`,
    problem: say`The file declares ${amount} webhooks for this organization; Gladly allows
      ${limit}. Those that vendors make count as well.`,
    remedy: say`Take out ${count(amount - limit, 'webhook')}, or leave an integration out of this
      organization (false).`,
  }),
  'no-events': () => ({
    title: say`Webhook without events`,
    problem: say`The webhook would never be sent anything.`,
    remedy: say`List the events, as in ${code('events: [CONVERSATION/CLOSED]')}.`,
  }),
  'unknown-event': ({ event, suggestions }) => ({
    title: say`Unknown event`,
    problem: say`No reference of Gladly's lists ${code(event)}.`,
    remedy: sentences(
      suggestions.length === 0 ? null : didYouMean(suggestions),
      say`If Gladly has the event all the same, set allow-unknown-events: true.`,
    ),
  }),
  'dropped-event': ({ event, successor }) => ({
    title: say`Event dropped by Gladly`,
    problem: say`Gladly's newest reference no longer lists ${code(event)}; Gladly may refuse it, or
      never send it.`,
    remedy: afterwards(successor),
  }),
  'vendor-dropped-event': ({ integration, events }) => ({
    title: say`Vendor asks for a dropped event`,
    problem: say`The vendor asks for ${listed(events.map(code))}, which Gladly's newest reference no
      longer lists, so Gladly may refuse it.`,
    remedy: say`To accept that, write ${code('allow-unknown-events: true')} below
      ${keyName(integration)}; if the vendor does not need it, its webhook's events without it.`,
  }),
  'deprecated-event': ({ event, successor }) => ({
    title: say`Event on its way out`,
    problem: say`Gladly's reference marks ${code(event)} as deprecated.`,
    remedy: afterwards(successor),
  }),
  'event-not-subscribable': ({ event }) => ({
    title: say`Event cannot be chosen`,
    problem: say`Gladly sends ${code(event)} by itself to every webhook; it cannot be subscribed
      to.`,
    remedy: say`Delete it from the events.`,
  }),
  'header-name': ({ header }) => ({
    title: say`No name of a header`,
    problem: say`${keyName(header)} cannot be the name of an HTTP header.`,
    remedy: say`Use letters, digits and hyphens, as in ${code('x-api-key')}.`,
  }),
  'header-twice': ({ header, other }) => ({
    title: say`Header given twice`,
    problem: say`${code(header)} and ${code(other)} are one header: case does not count.`,
    remedy: say`Delete one of the two.`,
  }),
  'basic-incomplete': ({ missing }) => ({
    title: say`Half a sign-in`,
    problem: say`Gladly wants both a user name and a password; ${code(`basic.${missing}`)} is
      missing.`,
    remedy: say`Add ${code(`${missing}: { secret: NAME }`)}.`,
  }),
  'vendor-webhook-secrets': ({ field }) => ({
    title: say`Secrets of a vendor's webhook`,
    problem: say`The vendor makes this webhook (owner: vendor), so ${code(field)} could never be
      sent.`,
    remedy: say`Delete ${code(field)}, or owner: vendor if the webhook is yours.`,
  }),
};

/** Findings about values that are to stay secret. None of them ever shows such a value. */
export const SECRET_MESSAGES: ByCode<SecretProblem, DiagnosticMessage> = {
  'literal-secret': ({ field }) => ({
    title: say`Written out instead of kept secret`,
    problem: say`${code(field)} stands in the file, where everybody can read it.`,
    remedy: say`If it is a secret, write ${code('{ secret: NAME }')} and put its value into the
      environment variable ${code(secretVariable('NAME'))}. If anybody may know it, leave it.`,
  }),
  'literal-key': ({ field }) => ({
    title: say`A key in the file`,
    problem: say`${code(field)} looks like a key, and everybody who can read the file can read it.`,
    remedy: say`Have the vendor replace the key. Then write ${code('{ secret: NAME }')} and put the
      new one into the environment variable ${code(secretVariable('NAME'))}.`,
  }),
  'secret-name': () => ({
    title: say`No name of a secret`,
    problem: say`The name of a secret becomes part of the name of an environment variable.`,
    remedy: say`Use capital letters, digits and underscores, beginning with a letter, as in
      ${code('IDIOMATIC_WEBHOOK_KEY')}. If this is the secret itself, have it replaced: it is in
      the file now.`,
  }),
  'secret-name-prefix': ({ name: secret }) => ({
    title: say`Prefix given twice`,
    problem: say`GLADLY_SECRET_ is put before the name anyway, so this one would be read from
      ${code(secretVariable(secretVariable(secret)))}.`,
    remedy: say`Write ${code(`{ secret: ${secret} }`)}.`,
  }),
};

function afterwards(successor: string | null): Phrase {
  return sentences(
    successor === null ? null : say`${code(successor)} seems to have taken its place.`,
    say`Ask the vendor whether it still needs this event. If it does, allow-unknown-events: true
      on the integration ends this warning.`,
  );
}
