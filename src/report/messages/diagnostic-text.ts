import type { TextProblem } from '../../shared/diagnostic.ts';
import { code, prose, say } from '../phrase.ts';
import { keyName } from './diagnostic-message.ts';
import type { DiagnosticMessage } from './diagnostic-message.ts';
import type { ByCode } from './message.ts';

/** Findings about the file as text and as YAML. */
export const TEXT_MESSAGES: ByCode<TextProblem, DiagnosticMessage> = {
  'file-too-large': ({ limit, unit }) => ({
    title: say`File too large`,
    problem: say`The file has more than the ${limit} ${prose(unit)} that can be read in a moment.`,
    remedy: say`Split the file, one for each organization, and run the tool on each of them.`,
  }),
  'not-utf8': () => ({
    title: say`Not UTF-8 text`,
    problem: say`The file holds bytes here that are no UTF-8 text.`,
    remedy: say`Save the file as UTF-8; every editor offers that when saving.`,
  }),
  'control-character': ({ character }) => ({
    title: say`Control character`,
    problem: say`The file holds the invisible character ${code(character)} here, which YAML does
      not allow.`,
    remedy: say`Delete the character. If the whole file is full of them, save it as UTF-8 text.`,
  }),
  'empty-file': () => ({
    title: say`Empty file`,
    problem: say`The file has no content.`,
    remedy: say`Begin a configuration with version: 1 and organizations:, as in
      config-schema/examples/minimal.yml, and a vendor definition with id:, name: and summary:.`,
  }),
  'several-documents': () => ({
    title: say`Several documents in one file`,
    problem: say`A second YAML document begins here, behind a line of three dashes.`,
    remedy: say`Delete the line of dashes, or move what follows into a file of its own.`,
  }),
  'yaml-version': ({ version }) => ({
    title: say`Other version of YAML`,
    problem: say`The file asks to be read as YAML ${code(version)}; it is read as YAML 1.2.`,
    remedy: say`Delete the line that begins with %YAML.`,
  }),
  'tab-indentation': () => ({
    title: say`Tab in the indentation`,
    problem: say`The line is indented with a tab, which YAML does not allow.`,
    remedy: say`Indent with spaces, two for each level.`,
  }),
  'unclosed-quote': ({ quote }) => ({
    title: say`Quote not closed`,
    problem: say`The quote that opens here is never closed.`,
    remedy: say`Put ${code(quote)} at the end of the value.`,
  }),
  'quotes-needed': ({ character }) => ({
    title: say`Quotes needed`,
    problem: say`A value cannot begin with ${code(character)} unless it stands in quotes.`,
    remedy: say`Put the whole value in quotes: ${code(`"${character}…"`)}.`,
  }),
  'yaml-syntax': ({ detail }) => ({
    title: say`Not valid YAML`,
    problem: say`The file cannot be read from here on: ${prose(detail)}.`,
    remedy: say`Look at this line and the one before it: indentation, colons with a space behind
      them, brackets and quotes that are closed.`,
  }),
  'yaml-tag': () => ({
    title: say`Unknown YAML tag`,
    problem: say`What begins with an exclamation mark here is a YAML tag, and means nothing in this
      file.`,
    remedy: say`Delete the tag. If the value is to begin with an exclamation mark, put it in quotes.`,
  }),
  'too-deep': ({ limit }) => ({
    title: say`Nested too deeply`,
    problem: say`Values are nested more than ${limit} levels deep here.`,
    remedy: say`Close the brackets, or correct the indentation: nothing in this file needs more
      than eight levels.`,
  }),
  'duplicate-key': ({ key, line }) => ({
    title: say`Key given twice`,
    problem: say`${keyName(key)} stands in line ${code(String(line))} already; only one of them can
      count.`,
    remedy: say`Delete one of the two, or put what they hold under a single ${keyName(key)}.`,
  }),
  'key-not-text': () => ({
    title: say`Key is no text`,
    problem: say`What stands before the colon is empty, a list or a mapping.`,
    remedy: say`Write a name before the colon, and put quotes around text with brackets or braces,
      as in ${code("'{{ webhook-url }}'")}.`,
  }),
  'unknown-alias': () => ({
    title: say`Unknown alias`,
    problem: say`What begins with an asterisk here repeats a value that is marked with ${code('&')}
      and the same name further up, and there is none.`,
    remedy: say`Mark the value that is meant. If the asterisk is part of the text, put the text in
      quotes.`,
  }),
  'alias-cycle': () => ({
    title: say`Alias inside itself`,
    problem: say`The alias stands inside the very value that it repeats.`,
    remedy: say`Write out what is meant here.`,
  }),
  'alias-expansion': ({ limit }) => ({
    title: say`Too many repetitions`,
    problem: say`Written out, the aliases of this file would come to more than ${limit} values.`,
    remedy: say`Use fewer aliases that hold aliases, or write the values out.`,
  }),
  'merge-not-mapping': () => ({
    title: say`Nothing to merge`,
    problem: say`${code('<<')} takes in the keys of another mapping, and this is none.`,
    remedy: say`Write ${code('<<: *name')}, with a mapping marked ${code('&name')} further up.`,
  }),
};
