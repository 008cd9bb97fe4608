import type { ShapeProblem } from '../../shared/diagnostic.ts';
import type { TextForm, ValueType } from '../../shared/value-type.ts';
import type { Phrase } from '../phrase.ts';
import { code, count, joined, listed, say, sentences } from '../phrase.ts';
import { choose, didYouMean, keyName } from './diagnostic-message.ts';
import type { DiagnosticMessage } from './diagnostic-message.ts';
import type { ByCode } from './message.ts';

/** Findings about the form that the schema gives the file. */
export const SHAPE_MESSAGES: ByCode<ShapeProblem, DiagnosticMessage> = {
  'wrong-type': wrongType,
  'unknown-key': ({ key, within, allowed, suggestions }) => ({
    title: say`Unknown key`,
    problem: say`${keyName(key)} has no place ${where(within)}.`,
    remedy: sentences(
      allowed.length === 0 ? say`Delete it.` : choose(suggestions, allowed),
      /\s/.test(key) ? say`If it is part of a text with a comma, put that text in quotes.` : null,
    ),
  }),
  'missing-key': ({ key, within }) => ({
    title: say`Key missing`,
    problem: say`${code(key)} is missing ${where(within)}.`,
    remedy: say`Add a line ${code(`${key}: …`)}.`,
  }),
  'key-form': ({ key }) => ({
    title: say`Name not allowed`,
    problem: say`${keyName(key)} cannot be used as a name here: addresses such as
      ${code('csat.webhook.survey')} are made of these names.`,
    remedy: say`Use small letters, digits and hyphens, beginning with a letter or digit, at most
      100 of them. What people are to read goes into ${code('name')} or ${code('title')}.`,
  }),
  'unsupported-version': ({ supported }) => ({
    title: say`Unknown version`,
    problem: say`This tool reads version ${code(supported)} of the file's format.`,
    remedy: say`Write ${code(`version: ${supported}`)}.`,
  }),
  'wrong-value': ({ key, allowed, suggestions }) => ({
    title: say`Value not allowed`,
    problem: say`${code(key)} has a value that it cannot have.`,
    remedy: sentences(
      suggestions.length === 0 ? null : didYouMean(suggestions),
      allowed.length === 0
        ? say`The schema's description of ${code(key)} says what it takes.`
        : say`Write ${listed(allowed.map(code), { word: 'or' })}.`,
    ),
  }),
  'reserved-key': ({ key }) => ({
    title: say`Name taken`,
    problem: say`${code(key)} has a meaning of its own in vendor definitions.`,
    remedy: say`Choose another name.`,
  }),
  'empty-value': ({ key }) => ({
    title: say`Nothing given`,
    problem: say`${code(key)} is empty.`,
    remedy: say`Fill it in, or delete the line.`,
  }),
  'too-long': ({ key, limit }) => ({
    title: say`Too long`,
    problem: say`${code(key)} is longer than ${count(limit, 'character')}.`,
    remedy: say`Shorten it.`,
  }),
  'out-of-range': ({ key, limit }) => ({
    title: say`Number too small`,
    problem: say`${code(key)} has to be a whole number of at least ${limit}.`,
    remedy: say`Write a larger number, or delete the line.`,
  }),
  'not-an-email': ({ key }) => ({
    title: say`No email address`,
    problem: say`${code(key)} is no email address.`,
    remedy: say`Write it as in ${code('idiomatic@acme.com')}.`,
  }),
  'not-a-day': ({ key }) => ({
    title: say`No day of the calendar`,
    problem: say`${code(key)} has no date, or one that the calendar does not have.`,
    remedy: say`Write it as in ${code('2026-11-03')}.`,
  }),
  'one-of': ({ within, choices }) => ({
    title: say`One of several needed`,
    problem: say`Exactly one of these has to stand ${where(within)}: ${listedChoices(choices)}.`,
    remedy: say`Write the one that is meant, and none of the others.`,
  }),
};

/** How a value of each type is written. */
const HOW: Readonly<Record<ValueType, Phrase>> = {
  text: say`text (in quotes where it looks like a number, as in ${code('"404"')})`,
  number: say`a number`,
  'true or false': say`${code('true')} or ${code('false')}`,
  false: say`${code('false')}`,
  list: say`a list, as in ${code('[CONVERSATION/CLOSED]')}`,
  mapping: say`keys with values, indented below it`,
  empty: say`nothing`,
};

/** What goes into an empty place for a text of this form. */
const FORMS: Readonly<Record<TextForm, Phrase>> = {
  'organization-url': say`the address of the organization, as in
    ${code('https://acme.gladly.com')}`,
  email: say`an email address, as in ${code('idiomatic@acme.com')}`,
  day: say`a day, as in ${code('2026-11-03')}`,
};

const WHAT: Readonly<Record<ValueType, Phrase>> = {
  text: say`text`,
  number: say`a number`,
  'true or false': say`true or false`,
  false: say`false`,
  list: say`a list`,
  mapping: say`a mapping (keys with values)`,
  empty: say`empty`,
};

function wrongType({
  key,
  expected,
  actual,
  form,
}: Extract<ShapeProblem, { readonly code: 'wrong-type' }>): DiagnosticMessage {
  const subject = key === '' ? say`The file` : say`${code(key)}`;
  if (actual === 'empty' && expected.length === 1 && expected[0] === 'text') {
    return {
      title: say`Nothing given`,
      problem: say`${subject} is empty.`,
      remedy: form === undefined ? say`Fill it in.` : say`Fill it in: ${FORMS[form]}.`,
    };
  }
  return {
    title: say`Wrong kind of value`,
    problem: say`${subject} is ${WHAT[actual]}; it has to be ${joined(
      expected.map((type) => WHAT[type]),
      ' or ',
    )}.`,
    remedy: isEmptied({ key, actual })
      ? say`Add an integration. Where none is left, write ${code('integrations: {}')} or delete the
          line.`
      : say`${actual === 'empty' ? say`Fill it in: write` : say`Write`} ${joined(
          expected.map((type) => HOW[type]),
          ', or ',
        )}.`,
  };
}

/** What is left when the last integration was taken out. */
function isEmptied({ key, actual }: { readonly key: string; readonly actual: ValueType }): boolean {
  return key === 'integrations' && actual === 'empty';
}

function where(within: string): Phrase {
  return within === '' ? say`at the top of the file` : say`in ${code(within)}`;
}

function listedChoices(choices: readonly (readonly string[])[]): Phrase {
  const phrases = choices.map((keys) => listed(keys.map(code)));
  return joined(phrases, ', ');
}
