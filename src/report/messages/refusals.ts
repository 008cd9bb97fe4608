import type { Address } from '../../kinds/address.ts';
import type { RefusalText } from '../../plan/refusal.ts';
import { code, count, listed, name, prose, quotedEnd, say } from '../phrase.ts';
import type { Phrase } from '../phrase.ts';
import { inputWords } from './awaited.ts';
import type { Message } from './message.ts';
import { secretVariable } from './notes.ts';
import { TOPICS, WEBHOOKS } from './places.ts';

type Guard = RefusalText['guard'];

type Refused<G extends Guard> = Extract<RefusalText, { readonly guard: G }>;

/** Why a guard stops the apply, with its numbers, and the exact way past it. */
export function refusalMessage<G extends Guard>(
  refusal: { readonly guard: G } & Refused<G>,
): Message {
  return REFUSALS[refusal.guard](refusal);
}

const REFUSALS: { readonly [G in Guard]: (refusal: Refused<G>) => Message } = {
  'limit-webhooks': webhookLimit,
  'max-removals': ({ removals, limit }) => ({
    problem: say`This would remove or archive ${count(removals.length, 'thing')}
      (${listed(removals.map(code))}); one apply may remove ${limit}.`,
    remedy: say`If all of them are meant, allow it: ${code(`--max-removals ${removals.length}`)}
      on the command line, ${code(`max-removals: ${removals.length}`)} in the workflow. If not, put
      them back into the file as they were.`,
  }),
  protected: ({ address }) => ({
    problem: say`${code(address)} is protected (protected: true), and this would remove or archive it.`,
    remedy: say`Put it back into the file as it was. If it has to go, first merge and apply a change that
      sets protected: false, then take it out (or archive it) with the next one.`,
  }),
  'input-missing': ({ address, input, instead }) => ({
    problem: say`${code(address)} was applied, and the file no longer has
      ${inputWords(input, instead)}, without which it cannot be declared. It is left as it is.`,
    remedy: say`Put ${inputWords(input, instead)} back into the file. If ${code(address)} is to go,
      say so: ${code(leftOut(address))} below its integration.`,
  }),
  'secret-missing': ({ name: secret, address }) => ({
    problem: say`The secret ${code(secret)}, which ${code(address)} needs, is not there.`,
    remedy: say`Set the environment variable ${code(secretVariable(secret))}; in a workflow, under
      env: ${code(workflowSecret(secret))}.`,
  }),
  'secret-forbidden': secretForbidden,
  'host-forbidden': ({ address, host, allowed }) => ({
    problem: say`${code(address)} leads to ${code(host)}; webhooks may lead to
      ${allowed.length === 0 ? say`no host at all` : listed(allowed.map(code), { word: 'or' })}.`,
    remedy: say`Correct the URL in the file. If the host is right, add ${code(host)} to
      webhook-hosts (--webhook-hosts on the command line).`,
  }),
  unreadable: ({ kind, why, remedy }) => ({
    problem: say`Gladly's ${prose(kind)} could not be read: ${quotedEnd(why)}. What cannot
      be read is not taken for empty, so nothing is written.`,
    remedy: say`${prose(remedy)}`,
  }),
  ambiguous: ({ address, candidates }) => ({
    problem: say`${code(address)} could be any of ${count(candidates.length, 'object')} in Gladly:
      ${listed(candidates.map(code), { word: 'or' })}.`,
    remedy: say`Rename or remove all but one of them in Gladly, or give ${code(address)} in the
      file a name (for a webhook, a URL) that fits only one.`,
  }),
  'key-taken': ({ address, field, holder }) => ({
    problem: say`${code(address)} wants a ${FIELDS[field]} that ${name(holder)} has in Gladly
      already; Gladly allows each only once.`,
    remedy: say`Declare ${name(holder)} in the file so that it is taken over, or give one of the
      two another ${FIELDS[field]} (in Gladly: ${PAGES[field]}).`,
  }),
  'parent-missing': ({ address, parent }) => ({
    problem: say`${code(address)} belongs under the topic ${name(parent)}, which is neither in
      Gladly nor in the file.`,
    remedy: say`Declare ${name(parent)} as a topic in the file, or correct the parent's name. A topic
      that the file renames counts under its new name only.`,
  }),
  'parent-ambiguous': ({ address, parent }) => ({
    problem: say`${code(address)} belongs under the topic ${name(parent)}, and Gladly has several
      of that name.`,
    remedy: say`Declare the right one as a topic of the same integration and give its key as the
      parent, or rename the others in Gladly (${TOPICS}).`,
  }),
  'parent-circle': ({ address, parent }) => ({
    problem: say`${code(address)} belongs under the topic ${name(parent)}, which stands below it in
      Gladly. No topic can stand below itself.`,
    remedy: say`Give ${name(parent)}, or the topic that is to be on top, another parent in the file,
      or move it to the top in Gladly (${TOPICS}): leaving its parent out of the file leaves it
      where it is.`,
  }),
  'wrong-organization': ({ expected, actual }) => ({
    problem: say`The ledger belongs to the organization ${code(expected)}; the API token opens
      ${code(actual)}.`,
    remedy: say`Use the API token of the organization that is meant, or its own ledger (--ledger).
      If Gladly made the organization anew, build a new one: ledger rebuild.`,
  }),
};

const TOKENS: Readonly<Record<Refused<'secret-forbidden'>['same'], Phrase>> = {
  'gladly-token': say`the API token that this tool itself uses for Gladly`,
  'github-token': say`the job's GITHUB_TOKEN`,
};

const FIELDS: Readonly<Record<Refused<'key-taken'>['field'], Phrase>> = {
  url: say`URL`,
  name: say`name`,
};

const PAGES: Readonly<Record<Refused<'key-taken'>['field'], Phrase>> = {
  url: WEBHOOKS,
  name: TOPICS,
};

function webhookLimit(refusal: Refused<'limit-webhooks'>): Message {
  const { live, creates, deletes, limit } = refusal;
  const excess = live + creates - deletes - limit;
  const problem = say`Gladly allows an organization ${count(limit, 'webhook')}. It has
    ${live} now; this would create ${creates} and remove ${deletes}.`;
  if (excess <= 0) {
    return {
      problem,
      remedy: say`There is room in the end, but not on the way. Apply the removals first, in a
        change of their own.`,
    };
  }
  return {
    problem,
    remedy: say`Remove at least ${count(excess, 'webhook')}: from the file, or what nobody needs in
      Gladly (${WEBHOOKS}). Those that are switched off count as well.`,
  };
}

/** What is not a secret's name is a value that stands in the file itself. */
function secretForbidden({ name: secret, address, same }: Refused<'secret-forbidden'>): Message {
  const danger = say`${TOKENS[same]}; ${code(address)} would give it away to the webhook's endpoint`;
  if (!/^\w+$/.test(secret)) {
    return {
      problem: say`A value in the file is ${danger}.`,
      remedy: say`Take it out of the file, revoke that token, and use the key that the vendor gave
        you: { secret: NAME }.`,
    };
  }
  return {
    problem: say`The secret ${code(secret)} is ${danger}.`,
    remedy: say`Put the key that the vendor gave you into ${code(secretVariable(secret))}.`,
  };
}

/** `webhooks: { events: false }` */
function leftOut(address: Address): string {
  const [, kind = '', key = ''] = address.split('.');
  return `${kind}s: { ${key}: false }`;
}

function workflowSecret(secret: string): string {
  return `${secretVariable(secret)}: \${{ secrets.${secret} }}`;
}
