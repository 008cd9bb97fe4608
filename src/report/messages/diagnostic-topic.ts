import type { StepProblem, TopicProblem } from '../../shared/diagnostic.ts';
import { code, joined, name, say } from '../phrase.ts';
import { inputsWords, OWN_INPUTS, writeInWords } from './awaited.ts';
import { choose } from './diagnostic-message.ts';
import type { DiagnosticMessage } from './diagnostic-message.ts';
import type { ByCode } from './message.ts';

/** Findings about topics, and about the old names of topics and webhooks. */
export const TOPIC_MESSAGES: ByCode<TopicProblem, DiagnosticMessage> = {
  'topic-twice': ({ name: topic, other, line }) => ({
    title: say`Topic declared twice`,
    problem: say`${code(other)} (line ${code(String(line))}) is called ${name(topic)} as well, and
      Gladly keeps the names of topics unique.`,
    remedy: say`Delete one of the two, or give it another name.`,
  }),
  'topic-cycle': ({ names }) => ({
    title: say`Topics in a circle`,
    problem: say`Each of these topics is to stand below the next one:
      ${joined(
        [...names, ...names.slice(0, 1)].map((topic) => [name(topic)]),
        ' > ',
      )}.`,
    remedy: say`Take the parent away from the topic that is to stand at the top.`,
  }),
  'alias-twice': ({ alias, other }) => ({
    title: say`Old name of two things`,
    problem: say`${name(alias)} is a name of ${code(other)} as well, so nobody could say which of
      the two is found in Gladly under it.`,
    remedy: say`Delete the alias from the one that never had that name.`,
  }),
};

/** Findings about steps and their confirmations. */
export const STEP_MESSAGES: ByCode<StepProblem, DiagnosticMessage> = {
  'unknown-step': ({ step, known, suggestions }) => ({
    title: say`Unknown step`,
    problem: say`The integration has no step ${code(step)} that could be confirmed.`,
    remedy: choose(suggestions, known),
  }),
  'step-incomplete': ({ missing }) => ({
    title: say`Step incomplete`,
    problem: say`The step has no ${code(missing)}.`,
    remedy: say`Add it, so that whoever does the step knows what to do.`,
  }),
  'unknown-object': ({ key, object, known, suggestions }) => ({
    title: say`Unknown object`,
    problem: say`${code(key)} names ${code(object)}, and this integration has nothing of that name
      that could stand here.`,
    remedy: choose(suggestions, known),
  }),
  'confirmation-future': ({ on }) => ({
    title: say`Confirmed in the future`,
    problem: say`${code(on)} has not come yet.`,
    remedy: say`Write the day on which the step was done.`,
  }),
  'confirmed-without-input': ({ step, inputs }) => ({
    title: say`Confirmed, but its input is missing`,
    problem: say`The step ${code(step)} is confirmed, and what it brings is not in the file:
      ${inputsWords(inputs)}.`,
    remedy: say`${writeInWords(inputs, OWN_INPUTS)} Or take the confirmation out until the step has
      brought it.`,
  }),
  'confirmation-by-nobody': () => ({
    title: say`Confirmed by nobody`,
    problem: say`Nothing says who did the step.`,
    remedy: say`Write a name, as in ${code('by: "@dana"')}.`,
  }),
  'sla-without-step': ({ minutes }) => ({
    title: say`SLA that nobody looks after`,
    problem: say`Gladly's API does not show the SLA of an inbox, so ${code(`${minutes} minutes`)}
      can neither be set nor checked.`,
    remedy: say`Add a step for it, with SLA in its title, and confirm it when it is done.`,
  }),
};
