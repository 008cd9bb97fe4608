import { displayUrl, hostOf } from '../../kinds/url.ts';
import type { Operation, Plan } from '../../plan/types.ts';
import { deedsPhrase } from '../headline.ts';
import type { Direction } from '../messages/operations.ts';
import { count, say } from '../phrase.ts';
import { phraseText, plain } from '../plain.ts';
import type { Group, OperationView } from '../view.ts';
import { groupOperations } from '../view.ts';
import type { Part } from './budget.ts';
import { onePiece } from './budget.ts';
import type { CommentContext } from './context.ts';
import { fold } from './layout.ts';
import { fencedOwn } from './neutral.ts';
import { cutNote } from './whereabouts.ts';

/** Gladly allows 20 webhooks; a plan that is refused may name more. */
const WEBHOOKS_DRAWN = 20;
const INTEGRATIONS_DRAWN = 12;
const LABEL_LENGTH = 48;

/** Colours that can be read on a light and on a dark page; the words say the same. */
const CLASSES: Readonly<Record<Direction, string>> = {
  make: 'stroke:#1a7f37,stroke-width:2px',
  change: 'stroke:#9a6700,stroke-width:2px',
  keep: 'stroke:#57606a,stroke-width:1px',
  take: 'stroke:#cf222e,stroke-width:2px,stroke-dasharray:5 4',
};

/**
 * What the plan touches, as a Mermaid picture: the organization, its integrations, their webhooks
 * with the hosts that those lead to, and their topics in one box each. Nothing where a picture
 * would show no more than a line of the table does.
 */
export function picturePart(plan: Plan, context: CommentContext): Part {
  const inScope = plan.operations.filter((operation) => operation.inScope);
  return onePiece(helps(inScope) ? drawn(plan, inScope) : '', {
    yields: 9,
    cut: () => cutNote(say`the picture`, context),
  });
}

function helps(operations: readonly Operation[]): boolean {
  return operations.length > 1 && operations.some(({ kind }) => kind === 'webhook');
}

function drawn(plan: Plan, inScope: readonly Operation[]): string {
  const all = groupOperations(plan, inScope);
  const groups = all.slice(0, INTEGRATIONS_DRAWN);
  const lines = [
    'flowchart LR',
    `  org(["${label(`Gladly ${plan.organization.name}`)}"])`,
    ...groups.flatMap((group, index) => groupLines(group, `i${index}`)),
    ...restLines(all.length - groups.length),
    ...Object.entries(CLASSES).map(([direction, style]) => `  classDef ${direction} ${style}`),
  ];
  return fold(say`Picture of what this touches`, fencedOwn('mermaid', lines));
}

function restLines(rest: number): readonly string[] {
  if (rest === 0) return [];
  return [`  org --- rest["${label(phraseText(count(rest, 'more integration')))}"]`];
}

function groupLines({ title, members }: Group<OperationView>, id: string): readonly string[] {
  const webhooks = members.filter(({ operation }) => operation.kind === 'webhook');
  const topics = members.filter(({ operation }) => operation.kind === 'topic');
  return [
    `  ${id}["${label(title)}"]`,
    `  org --- ${id}`,
    ...webhooks
      .slice(0, WEBHOOKS_DRAWN)
      .flatMap((view, index) => webhookLines(view, { id: `${id}w${index}`, from: id })),
    ...boxLines(topics, { id: `${id}t`, from: id }),
    ...boxLines(webhooks.slice(WEBHOOKS_DRAWN), { id: `${id}x`, from: id }),
  ];
}

interface Joint {
  readonly id: string;
  readonly from: string;
}

function webhookLines(
  { operation, words, what }: OperationView,
  { id, from }: Joint,
): readonly string[] {
  const text = phraseText(say`${words.verb} ${what}`);
  const host = hostOfOperation(operation);
  return [
    `  ${from} --> ${id}["${label(text)}"]:::${words.direction}`,
    ...(host === null ? [] : [`  ${id} --> ${id}h(["${label(host)}"])`]),
  ];
}

/** What several operations do, in one box; what takes something away comes first among them. */
function boxLines(views: readonly OperationView[], { id, from }: Joint): readonly string[] {
  const [first] = views;
  if (first === undefined) return [];
  const text =
    views.length === 1
      ? say`${first.words.verb} ${first.what}`
      : deedsPhrase(views.map(({ operation }) => operation));
  return [`  ${from} --> ${id}["${label(phraseText(text))}"]:::${first.words.direction}`];
}

/** Where a webhook leads, or led; a URL that is a secret shows the secret's name. */
function hostOfOperation({ fields, changes }: Operation): string | null {
  const former = changes.flatMap((change) =>
    change.field === 'url' && 'before' in change && typeof change.before === 'string'
      ? [change.before]
      : [],
  );
  const [url] = [...(fields !== null && 'url' in fields ? [fields.url] : []), ...former];
  return url === undefined ? null : (hostOf(url) ?? displayUrl(url));
}

/**
 * Text for a box. Mermaid knows characters by their numbers; of those as they are only letters,
 * digits, and dots and hyphens within words are used, so that nothing is read as its language.
 */
function label(text: string): string {
  return plain(text, LABEL_LENGTH).replace(
    /(?![\p{L}\p{N} ]|(?<=[\p{L}\p{N}])[.-](?=[\p{L}\p{N}]))./gsu,
    (character) => `#${Number(character.codePointAt(0))};`,
  );
}
