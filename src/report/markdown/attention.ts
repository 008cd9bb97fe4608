import { secretFieldsOf } from '../../kinds/secrets.ts';
import type { Operation, Plan, WebhookOperation } from '../../plan/types.ts';
import { formatPlace } from '../../shared/place.ts';
import { changesInWords, fieldLabel } from '../messages/fields.ts';
import type { Phrase } from '../phrase.ts';
import { capitalized, code, count, joined, listed, name, say, sentences } from '../phrase.ts';
import type { NoteView, OperationView, PlanView } from '../view.ts';
import type { Part } from './budget.ts';
import type { CommentContext } from './context.ts';
import type { Alert } from './layout.ts';
import { alertHead, quoted } from './layout.ts';
import { inline } from './neutral.ts';
import { cutNote, more } from './whereabouts.ts';

/** A host that was never used from here, or that is sent a secret for the first time. */
interface HostView {
  readonly host: string;
  readonly isNew: boolean;
  readonly webhooks: readonly string[];
  /** `the secret CSAT_KEY as header x-api-key` */
  readonly secrets: readonly Phrase[];
}

const HOST_NOTES: readonly string[] = ['new-host', 'secret-to-new-host'];

/**
 * What nobody may overlook, in boxes that do not fold: why an apply would be refused, what is
 * taken away or switched off, and what goes to hosts for the first time.
 */
export function attentionParts(
  plan: Plan,
  view: PlanView,
  context: CommentContext,
): readonly Part[] {
  return [
    refusalPart(view, context),
    removalPart(view, context),
    box(hostViews(plan).map(hostPhrase), {
      yields: 2,
      kind: 'IMPORTANT',
      title: say`Hosts that get something from this organization for the first time. Do they belong
        to the vendors, and may they know these secrets?`,
      noun: 'host',
      context,
    }),
    box(view.risks.filter(isNoHostNote).map(riskPhrase), {
      yields: 3,
      kind: 'WARNING',
      title: say`To be looked at twice`,
      noun: 'remark',
      context,
    }),
  ];
}

/** What takes something away, each with what it was; by name only where there are very many. */
function removalPart({ removals }: PlanView, context: CommentContext): Part {
  const title = say`This takes away or switches off ${count(removals.length, 'thing')}`;
  const head = alertHead('CAUTION', title);
  return {
    yields: 0,
    levels: [
      { head, entries: removals.map((view) => ({ text: listItem(removalPhrase(view)) })) },
      {
        head,
        lead: '> ',
        entries: removals.map(({ words, what }) => ({ text: inline(say`${words.verb} ${what}`) })),
        separator: ', ',
      },
    ],
    cut: (left) => quoted(cutNote(more(left.length, 'removal'), context)),
  };
}

function refusalPart({ refusals }: PlanView, context: CommentContext): Part {
  const title = context.refusesJob
    ? say`Nothing can be applied until this is settled; until then this job fails`
    : say`Nothing can be applied until this is settled`;
  const phrases = refusals.map(({ message, place }) =>
    sentences(
      message.problem,
      place === null ? null : say`(${code(formatPlace(place))})`,
      message.remedy,
    ),
  );
  return box(phrases, { yields: 1, kind: 'CAUTION', title, noun: 'refusal', context });
}

interface Box {
  readonly yields: number;
  readonly kind: Alert;
  readonly title: Phrase;
  readonly noun: string;
  readonly context: CommentContext;
}

function box(phrases: readonly Phrase[], { yields, kind, title, noun, context }: Box): Part {
  return {
    yields,
    levels: [
      {
        head: alertHead(kind, title),
        entries: phrases.map((phrase) => ({ text: listItem(phrase) })),
      },
    ],
    cut: (left) => quoted(cutNote(more(left.length, noun), context)),
  };
}

function listItem(phrase: Phrase): string {
  return quoted(`- ${inline(phrase)}`);
}

/** `Remove webhook "Survey" (csat.webhook.survey): URL https://...; it is no longer in the file.` */
function removalPhrase({ operation, words, what, why }: OperationView): Phrase {
  const told = changesInWords(operation).map(({ label, text }) => say`${label} ${text}`);
  const details = [...(why === null ? [] : [why]), ...told];
  const deed = say`${capitalized(words.verb)} ${what} (${code(operation.address)})`;
  return details.length === 0 ? say`${deed}.` : say`${deed}: ${joined(details, '; ')}.`;
}

function isNoHostNote({ note }: NoteView): boolean {
  return !HOST_NOTES.includes(note.code);
}

function riskPhrase({ note, message }: NoteView): Phrase {
  return note.address === null ? message.text : say`${code(note.address)}: ${message.text}`;
}

function hostPhrase({ host, isNew, webhooks, secrets }: HostView): Phrase {
  const receives = say`${listed(webhooks.map(name))} will send to it`;
  const gets = secrets.length === 0 ? null : say`It is given ${listed(secrets)}.`;
  const known = isNew
    ? say`has never received anything from here; webhook ${receives}.`
    : say`is known, but not for this: webhook ${receives}.`;
  return sentences(say`${code(host)} ${known}`, gets);
}

/** The hosts that the plan's notes name, each with the webhooks and secrets that go there. */
function hostViews({ notes, operations }: Plan): readonly HostView[] {
  const hosts = new Map<string, { isNew: boolean; webhooks: Set<string>; secrets: Phrase[] }>();
  for (const note of notes) {
    if (note.code !== 'new-host' && note.code !== 'secret-to-new-host') continue;
    const seen = hosts.get(note.host) ?? { isNew: false, webhooks: new Set(), secrets: [] };
    hosts.set(note.host, seen);
    const operation = operations.find(({ address }) => address === note.address);
    if (operation !== undefined) seen.webhooks.add(operation.name);
    if (note.code === 'new-host') seen.isNew = true;
    else seen.secrets.push(secretPhrase(operation, note.field));
  }
  return [...hosts].map(([host, seen]) => ({ host, ...seen, webhooks: [...seen.webhooks] }));
}

/** The file's name for a secret says more to a reviewer than the field that it fills. */
function secretPhrase(operation: Operation | undefined, field: string): Phrase {
  const label = fieldLabel(field);
  const source = isDeclaredWebhook(operation)
    ? secretFieldsOf(operation.fields).find((one) => one.field === field)?.source
    : undefined;
  return source?.type === 'reference'
    ? say`the secret ${code(source.name)} as ${label}`
    : say`a value of the file as ${label}`;
}

function isDeclaredWebhook(
  operation: Operation | undefined,
): operation is WebhookOperation & { readonly fields: NonNullable<WebhookOperation['fields']> } {
  return operation?.kind === 'webhook' && operation.fields !== null;
}
