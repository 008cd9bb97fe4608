import type { Operation, Plan } from '../../plan/types.ts';
import { formatPlace } from '../../shared/place.ts';
import { switchedOffWords } from '../messages/notes.ts';
import type { Phrase } from '../phrase.ts';
import { capitalized, code, count, joined, listed, name, say, sentences } from '../phrase.ts';
import type { NoteView, OperationView, PlanView } from '../view.ts';
import { viewOperation } from '../view.ts';
import type { Part } from './budget.ts';
import type { CommentContext } from './context.ts';
import type { Alert } from './layout.ts';
import { alertHead, quoted } from './layout.ts';
import { hostPhrases, isHostNote } from './hosts.ts';
import { inline } from './neutral.ts';
import { cutNote, more } from './whereabouts.ts';

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
    box(hostPhrases(plan), {
      yields: 2,
      kind: 'IMPORTANT',
      title: say`Hosts that get something from this organization for the first time. Do they belong
        to the vendors, and may they know these secrets?`,
      noun: 'host',
      context,
    }),
    box(riskPhrases(view, plan), {
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
  const head = `${alertHead('CAUTION', title)}\n${quoted(`${inline(consequences(removals))}\n`)}`;
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

/** What it means for the people who work with it. */
function consequences(removals: readonly OperationView[]): Phrase {
  const has = (actions: readonly Operation['action'][], kind: Operation['kind']) =>
    removals.some(({ operation }) => operation.kind === kind && actions.includes(operation.action));
  return sentences(
    has(['delete'], 'webhook')
      ? say`A removed webhook tells its receiver nothing any more, and to make it again its secrets
          are needed again.`
      : null,
    has(['disable'], 'webhook')
      ? say`A webhook that is switched off tells its receiver nothing until it is on again.`
      : null,
    has(['archive', 'disable'], 'topic')
      ? say`A topic is archived, not deleted: it can be brought back.`
      : null,
  );
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

/** `Remove webhook "Survey" (csat.webhook.survey); it is no longer in the file; URL https://...` */
function removalPhrase({ operation, words, what, changes, why }: OperationView): Phrase {
  const { address, place } = operation;
  const url = changes.find(({ field }) => field === 'url');
  const details = [
    ...(why === null ? [] : [why]),
    ...(url === undefined ? [] : [say`${url.label} ${url.text}`]),
    ...(place === null ? [] : [say`see ${code(formatPlace(place))}`]),
  ];
  const deed = say`${capitalized(words.verb)} ${what} (${code(address)})`;
  return say`${joined([deed, ...details], '; ')}.`;
}

/** Risks one by one, but for steps that several webhooks wait for: those are one sentence. */
function riskPhrases({ risks }: PlanView, plan: Plan): readonly Phrase[] {
  const first = risks.flatMap(({ note }) => (note.code === 'step-first' ? [note] : []));
  const isOne = first.length > 1;
  const others = risks.filter(
    ({ note }) => !isHostNote(note) && !(isOne && note.code === 'step-first'),
  );
  const waiting = first.map(
    ({ title, address }) => say`${name(title)} for ${subject(address, plan)}`,
  );
  const example = first.map(({ address }) => address).find((address) => address !== null);
  return [
    ...(isOne && example !== undefined
      ? [
          say`Steps come first and nothing shows that they are done: ${listed(waiting)}. Gladly
            switches a webhook on only if its address answers. Do the steps before this is applied,
            or until they are done write ${code('enabled: false')} for the webhook, as in
            ${switchedOffWords(example)}.`,
        ]
      : []),
    ...others.map((risk) => riskPhrase(risk, plan)),
  ];
}

/** `webhook "Survey"`, or the address of what no operation is about. */
function subject(address: string | null, { operations }: Plan): Phrase {
  const operation = operations.find((one) => one.address === address);
  return operation === undefined ? say`${code(String(address))}` : viewOperation(operation).what;
}

function riskPhrase({ note, message }: NoteView, plan: Plan): Phrase {
  const { address } = note;
  if (address === null) return message.text;
  return say`${capitalized(subject(address, plan))}: ${message.text}`;
}
