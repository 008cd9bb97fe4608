import type { PlanStep, StepNeighbour } from '../../plan/types.ts';
import { formatPlace } from '../../shared/place.ts';
import { KIND_WORDS } from '../messages/operations.ts';
import type { Phrase } from '../phrase.ts';
import { code, listed, name, prose, say, sentences } from '../phrase.ts';
import type { CheckView, StepView } from '../view.ts';
import { inline, inlineLines } from './neutral.ts';

/** A check as a task: what is not as declared, and what to do about it, where. */
export function checkTask({ check, message }: CheckView): string {
  const { place } = check;
  const where = place === null ? null : say`(${code(formatPlace(place))})`;
  return `- [ ] **${inline(message.problem)}** ${inline(sentences(message.remedy, where))}`;
}

/** A step as a task: what it is called, where and by whom it is done, and unless brief, how. */
export function stepTask(
  { step, brings }: StepView,
  { isBrief }: { readonly isBrief: boolean },
): string {
  const { id, title, where, whereBefore, link, instruction, who, why } = step;
  const older = whereBefore === null ? [] : [say`older guides say: ${prose(whereBefore)}`];
  const page = link === null ? [] : [say`${code(link)}, if that still leads there`];
  const notes = [...page, ...older].map((note) => inline(say` (${note})`)).join('');
  const expired = expiryPhrase(step);
  const told: readonly (readonly [label: string, text: string])[] = [
    ['Again', expired === null ? '' : inline(expired)],
    ['Where', where === '' ? '' : `${inlineLines(where)}${notes}`],
    ['When', inline(whenPhrase(step))],
    ['What', isBrief ? '' : inlineLines(instruction)],
    ['Then', brings === null ? '' : inline(brings.told)],
    ['Who', inlineLines(who)],
    ['Why', isBrief ? '' : inlineLines(why)],
    ['Done', step.check === null ? '' : inline(SHOWN_BY_GLADLY)],
  ];
  const lines = told.filter(([, text]) => text !== '').map(([label, text]) => `${label}: ${text}`);
  const head = `**${inline(say`${prose(title)}`)}** (${inline(say`${code(id)}`)})`;
  return `- [ ] ${[head, ...lines].join('<br>')}`;
}

const SHOWN_BY_GLADLY = say`as soon as Gladly shows it; nobody has to confirm it`;

function expiryPhrase({ state, confirmation, expiresOn }: PlanStep): Phrase | null {
  if (state !== 'expired' || confirmation === null || expiresOn === null) return null;
  return say`it was confirmed on ${code(confirmation.on)} by ${prose(confirmation.by)}, which counted
    until ${code(expiresOn)}; look again and renew the date`;
}

function whenPhrase({ before, after }: PlanStep): Phrase {
  const parts = [
    ...(after.length === 0 ? [] : [say`after apply has made ${neighbours(after)}`]),
    ...(before.length === 0 ? [] : [say`before apply makes ${neighbours(before)}`]),
  ];
  return listed(parts);
}

function neighbours(all: readonly StepNeighbour[]): Phrase {
  return listed(all.map((one) => say`${KIND_WORDS[one.kind]} ${name(one.name)}`));
}
