import type { ExportFinding, SecretToFill } from '../../export/finding.ts';
import { formatPlace } from '../../shared/place.ts';
import type { Phrase } from '../phrase.ts';
import { code, listed, name, say, sentences } from '../phrase.ts';
import { KIND_WORDS } from './operations.ts';
import type { ByCode, Message, Variant } from './message.ts';

const BY_HAND = say`It stays as it is in Gladly, and plans go on to count it as unmanaged.`;

const URL_PROBLEMS: Readonly<
  Record<
    'malformed' | 'not-encrypted' | 'repeated',
    { readonly problem: Phrase; readonly remedy: Phrase }
  >
> = {
  malformed: {
    problem: say`is no address that a webhook can lead to`,
    remedy: say`Mend the address in Gladly, then export again.`,
  },
  'not-encrypted': {
    problem: say`begins with http://, which Gladly no longer allows`,
    remedy: say`Change the address to https:// in Gladly, then export again.`,
  },
  repeated: {
    problem: say`is that of another webhook as well`,
    remedy: say`Delete one of the two in Gladly, then export again.`,
  },
};

const PARENT_PROBLEMS: Readonly<Record<'undeclared' | 'circle' | 'key', Phrase>> = {
  undeclared: say`the file does not have that topic, because its name does not tell it from others`,
  circle: say`that topic stands below it, too`,
  key: say`in its integration, that name is the key of another topic`,
};

const MESSAGES: ByCode<ExportFinding, Message> = {
  'webhook-without-name': ({ id, host }) => ({
    problem: say`A webhook${host === null ? say`` : say` to ${code(host)}`} (id ${code(id)}) has no
      name, and the file cannot declare one without.`,
    remedy: say`Give it a name in Gladly (Settings > App Developer Tools > Webhooks), then export
      again. ${BY_HAND}`,
  }),
  'webhook-name-long': ({ name: webhook, limit }) => ({
    problem: say`The name of webhook ${name(webhook)} has more than ${limit} characters, so it is
      not in the file.`,
    remedy: say`Shorten the name in Gladly, then export again. ${BY_HAND}`,
  }),
  'webhook-url': ({ name: webhook, problem }) => ({
    problem: say`Webhook ${name(webhook)} is not in the file: its address
      ${URL_PROBLEMS[problem].problem}.`,
    remedy: say`${URL_PROBLEMS[problem].remedy} ${BY_HAND}`,
  }),
  'webhook-events': ({ name: webhook, events }) => ({
    problem:
      events.length === 0
        ? say`Webhook ${name(webhook)} has no events, so it is not in the file.`
        : say`Webhook ${name(webhook)} is not in the file, because one of its events cannot be
          subscribed to: ${listed(events.map(code))}.`,
    remedy: say`Delete it in Gladly or give it events, then export again. ${BY_HAND}`,
  }),
  'webhook-secret-url': ({ name: webhook, host }) => ({
    problem: say`Webhook ${name(webhook)}${host === null ? say`` : say` to ${code(host)}`} is not in
      the file: its address carries a sign-in, which must not stand there, and its name is that of
      another webhook, so that it could not be told from it without.`,
    remedy: say`Put the address into a GLADLY_SECRET_ variable (it is found there), or give the
      webhook a name of its own in Gladly; then export again.`,
  }),
  'header-names': ({ name: webhook, headers }) => ({
    problem: say`The headers of webhook ${name(webhook)} are not in the file, because these are no
      names of headers: ${listed(headers.map(code))}.`,
    remedy: say`Mend the names in Gladly, then export again. Until then the headers are not compared.`,
  }),
  'topic-without-name': ({ id }) => ({
    problem: say`The topic with the id ${code(id)} has no name, so it is not in the file.`,
    remedy: say`Give it a name in Gladly, then export again. ${BY_HAND}`,
  }),
  'topic-name-repeated': ({ name: topic, count }) => ({
    problem: say`${count} topics have the name ${name(topic)}, and in the file a name can stand for
      one topic only. None of them is in it.`,
    remedy: say`Leave them as they are, or give each a name of its own in Gladly and export again.
      Topics below them are in the file, without their parent.`,
  }),
  'topic-parent': ({ name: topic, parent, why }) => ({
    problem: say`Topic ${name(topic)} is in the file without its parent ${name(parent)}:
      ${PARENT_PROBLEMS[why]}.`,
    remedy: say`Its place in the tree is not compared. Rename the parent in Gladly and export again
      if it is to be.`,
  }),
  'fill-in': ({ integration, vendor, what, candidates }) => ({
    problem: say`Gladly does not tell ${code(what)} of ${code(vendor)} beyond doubt, so the file
      holds an empty place for it and cannot be planned yet.`,
    remedy: sentences(
      say`Write it into ${code(`integrations.${integration}`)}, where the file says "fill in".`,
      candidates.length === 0
        ? null
        : say`It may be ${listed(candidates.map(code), { word: 'or' })}.`,
    ),
  }),
  'vendor-part-missing': ({ integration, vendor, kind, key }) => ({
    problem: say`Gladly does not hold the ${KIND_WORDS[kind]} ${code(key)} that ${code(vendor)}
      has by its guide, so the file leaves it out.`,
    remedy: say`To have it, delete the line ${code(`${key}: false`)} in
      ${code(`integrations.${integration}`)}.`,
  }),
  'left-out-here': ({ integration, vendor }) => ({
    problem: say`${code(vendor)} is in Gladly, and the file leaves its integration
      ${code(integration)} out of this organization.`,
    remedy: say`If it is meant to be there, delete ${code(`${integration}: false`)} and export again.`,
  }),
  'missing-in-gladly': ({ address, isGone }) =>
    isGone
      ? {
          problem: say`Gladly no longer holds ${code(address)}, which the file declares. It was left
            in the file, and plans leave it alone.`,
          remedy: say`If it was deleted in Gladly on purpose, delete it from the file as well. If
            not, apply with ${code('--scope all')} makes it again.`,
        }
      : {
          problem: say`Gladly does not hold ${code(address)}, which the file declares. It was left in
            the file, and a plan is going to make it.`,
          remedy: say`If it is not to be made, delete it from the file.`,
        },
  'not-adoptable': ({ part, place }) => ({
    problem: say`Gladly has another value for ${code(part)}, which cannot be put into the file
      without changing other things as well.`,
    remedy: say`Change it by hand, at ${code(formatPlace(place))} or where that value comes from,
      then export again. Until then nothing is written.`,
  }),
  'kept-in-file': ({ address, field }) => ({
    problem: say`What Gladly has for ${code(field)} of ${code(address)} cannot stand in a file (no
      name, no event that can be subscribed to, or an address that is not encrypted). The file keeps
      its own, and a plan is going to set it.`,
    remedy: say`Nothing is to be done if the file's is right. If not, mend it in Gladly and export
      again.`,
  }),
  'removal-pending': ({ address, name: object }) => ({
    problem: say`The file dropped ${code(address)} (${name(object)}), which Gladly still holds. It
      was not put back, and a plan is going to remove it.`,
    remedy: say`If it is meant to stay, put it back into the file.`,
  }),
  'secret-differs': ({ address, field }) => ({
    problem: say`${code(field)} of ${code(address)} is a value that an export cannot take from
      Gladly, and a plan is going to send it.`,
    remedy: say`If Gladly's is the right one, put it into the secret that the file names.`,
  }),
  'switched-off': ({ name: webhook, at }) => ({
    problem: say`Gladly switched webhook ${name(webhook)} off at ${code(at)}, after failed
      deliveries, and the file says now that it is off.`,
    remedy: say`Find the cause in its log in Gladly. Then delete ${code('enabled: false')} from the
      file, and the next apply switches it on.`,
  }),
};

/** What an export has to say about something, and what to do about it. */
export function exportMessage<C extends ExportFinding['code']>(
  finding: Variant<ExportFinding, C>,
): Message {
  return MESSAGES[finding.code](finding);
}

/** What a secret is sent as: `header x-api-key of webhook "Events"`. */
export function secretUseText({ webhook, part }: SecretToFill): Phrase {
  const of = say`of webhook ${name(webhook)}`;
  switch (part.type) {
    case 'header':
      return say`header ${code(part.header)} ${of}`;
    case 'url':
      return say`address ${of}`;
    case 'username':
      return say`user name ${of}`;
    case 'password':
      return say`password ${of}`;
    case 'basic':
      return say`user name and password ${of}`;
  }
}
