import { displayUrl } from '../../kinds/url.ts';
import { KIND_WORDS } from '../messages/operations.ts';
import type { Plan, UnmanagedObject } from '../../plan/types.ts';
import type { Phrase } from '../phrase.ts';
import { code, count, joined, listed, name, prose, say } from '../phrase.ts';
import { phraseText, phraseWords, plain } from '../plain.ts';
import { planId } from '../short.ts';
import type { NoteView, PlanView, RefusalView, StateView } from '../view.ts';
import { viewPlan } from '../view.ts';
import type { TextOptions } from './layout.ts';
import {
  commandLines,
  openingLines,
  paragraphs,
  rows,
  section,
  wrapBehind,
  wrapPhrase,
} from './layout.ts';
import { groupLines, listOperations } from './operations.ts';
import { checkLines, messageLines, stepLines } from './people.ts';

export interface PlanTextOptions extends TextOptions {
  /**
   * The command that applies this plan but for `--approve` and `--scope`, with the flags that the
   * plan was made with; `null` where nobody is going to type it.
   */
  readonly applyCommand: string | null;
}

/** Unmanaged objects that are named before the rest is only counted. */
const NAMED_UNMANAGED = 5;

/**
 * A plan for a terminal: the verdict, what apply would do, what it leaves alone, what people have
 * to do, risks, the state of each integration, and refusals last, where the eye rests.
 */
export function planText(plan: Plan, options: PlanTextOptions): string {
  const view = viewPlan(plan);
  const { style } = options;
  return paragraphs([
    openingLines(view.headline, options),
    section(
      'Removed or switched off',
      listOperations(view.removals, { indent: 2, tense: 'verb' }, options),
      style,
    ),
    section('Made or changed', groupLines(view.changes, options), style),
    section('Left alone: not made by this change', leftAloneLines(view, options), style),
    section('To be mended by a person', checkLines(view.checks, options), style),
    section('To be done by a person', stepLines(view.steps, options), style),
    section('To be looked at twice', noteLines(view.risks, options), style),
    section('Also', remarkLines(view.remarks, options), style),
    section('In Gladly, but not in the file; never touched', unmanagedLines(view, options), style),
    section('Integrations', stateLines(view.states, options), style),
    section('Refused: apply would write nothing', refusalLines(view.refusals, options), style),
    nextLines(plan, options),
  ]);
}

/** What to ask before these operations are executed, ending where the answer is typed. */
export function approvalQuestion({ organization, operations }: Plan): string {
  const amount = operations.filter(({ inScope }) => inScope).length;
  const these = amount === 1 ? say`this operation` : say`these ${count(amount, 'operation')}`;
  const where = say`${code(organization.name)} (${code(displayUrl(organization.url))})`;
  return `${phraseText(say`Apply ${these} to ${where}? Type yes:`)} `;
}

/** The command that applies a plan in the scope that it was made for. */
export function scoped(applyCommand: string, { scope }: Plan): string {
  return scope === 'all' ? `${applyCommand} --scope all` : applyCommand;
}

/** The state of each integration, one a line. */
export function stateLines(
  states: readonly StateView[],
  { width }: TextOptions,
): readonly string[] {
  const entries = states.map(({ title, text }) => [plain(title), phraseText(text)] as const);
  return rows(entries, { indent: 2, width });
}

/** What guards have against an apply, each with the way past it. */
export function refusalLines(
  refusals: readonly RefusalView[],
  options: TextOptions,
): readonly string[] {
  return refusals.flatMap(({ message, place }) =>
    messageLines(message, { mark: 'x', place, indent: 2, options }),
  );
}

function leftAloneLines(view: PlanView, options: PlanTextOptions): readonly string[] {
  if (view.leftAlone.length === 0) return [];
  const { applyCommand, width } = options;
  const hint =
    applyCommand === null
      ? wrapPhrase(say`To do these as well, run apply with scope all.`, 2, width)
      : commandLines(say`To do these as well:`, `${applyCommand} --scope all`, {
          indent: 2,
          width,
        });
  return [...groupLines(view.leftAlone, options), ...hint];
}

/** Remarks one by one, but for several PINGs: those are one sentence. */
function remarkLines(remarks: readonly NoteView[], options: TextOptions): readonly string[] {
  const pings = remarks.flatMap(({ note }) => (note.code === 'ping' ? [note.host] : []));
  if (pings.length < 2) return noteLines(remarks, options);
  const hosts = [...new Set(pings)];
  const text = say`Gladly will send a PING to ${listed(hosts.map(code), { most: hosts.length })}; a
    webhook whose address does not answer 200 within 15 seconds will not be switched on.`;
  const { style, width } = options;
  return [
    ...wrapBehind('-', phraseWords(text), { indent: 2, width, paint: style.faint }),
    ...noteLines(
      remarks.filter(({ note }) => note.code !== 'ping'),
      options,
    ),
  ];
}

/** Risks and remarks, each with what it is about. */
export function noteLines(notes: readonly NoteView[], options: TextOptions): readonly string[] {
  return notes.flatMap(({ note, message }) => {
    const text = note.address === null ? message.text : say`${code(note.address)}: ${message.text}`;
    const { style, width } = options;
    const paint = message.risk ? style.changed : style.faint;
    return wrapBehind(message.risk ? '!' : '-', phraseWords(text), { indent: 2, width, paint });
  });
}

function unmanagedLines(view: PlanView, options: TextOptions): readonly string[] {
  const { unmanaged, ignored } = view;
  const all = [...unmanaged, ...ignored];
  if (all.length === 0) return [];
  if (options.verbose) {
    return all.flatMap((one) =>
      wrapBehind('-', phraseWords(unmanagedPhrase(one)), { ...options, indent: 2 }),
    );
  }
  const named = unmanaged.map(({ kind, name: object }) => say`${KIND_WORDS[kind]} ${name(object)}`);
  const sentences = [
    ...(unmanaged.length === 0 ? [] : [say`${listed(named, { most: NAMED_UNMANAGED })}.`]),
    ...(ignored.length === 0 ? [] : [say`${count(ignored.length, 'object')} on the ignore list.`]),
    say`(--verbose lists them.)`,
  ];
  return wrapPhrase(joined(sentences, ' '), 2, options.width);
}

function unmanagedPhrase({ kind, id, name: object, host, ignored }: UnmanagedObject): Phrase {
  const parts = [
    say`${KIND_WORDS[kind]} ${name(object)}`,
    ...(host === null ? [] : [say`to ${code(host)}`]),
    say`id ${code(id)}`,
    ...(ignored === null ? [] : [say`ignored: ${prose(ignored)}`]),
  ];
  return joined(parts, ', ');
}

function nextLines(plan: Plan, options: PlanTextOptions): readonly string[] {
  const { applyCommand, style, width } = options;
  const isRefused = plan.refusals.length > 0;
  if (!isRefused && !plan.operations.some(({ inScope }) => inScope)) return [];
  const id = planId(plan);
  const heading = style.heading(`Plan ${id}`);
  if (applyCommand === null || isRefused) return [heading];
  const command = `${scoped(applyCommand, plan)} --approve ${id}`;
  return [heading, ...commandLines(say`To apply exactly this:`, command, { indent: 0, width })];
}
