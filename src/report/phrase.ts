/**
 * Sentences in which our own words and the values of others are kept apart, so that each renderer
 * can neutralise the values in its own way and nobody can forget to: a plain string cannot be put
 * into a phrase, only a `Value` that says what it is.
 */
export type Phrase = readonly (Own | Value)[];

/** Words that stand in this program. */
interface Own {
  readonly style: 'own';
  readonly text: string;
}

/**
 * A value that comes from Gladly, from the file or from the command line.
 *
 * | style   | what it is                                          | on a terminal |
 * |---------|-----------------------------------------------------|---------------|
 * | `name`  | what a person called something                      | in quotes     |
 * | `code`  | an address, host, event, flag: to be typed or found | bare          |
 * | `prose` | words of others: an answer of Gladly, a title       | bare          |
 */
export interface Value {
  readonly style: 'name' | 'code' | 'prose';
  readonly text: string;
}

/** What a person called something: a topic, an inbox, a user. */
export function name(text: string): Value {
  return { style: 'name', text };
}

/** Something to be typed, copied or looked up as it stands: an address, a host, an event. */
export function code(text: string): Value {
  return { style: 'code', text };
}

/** Words that others wrote: an answer of Gladly's, the title of a step. */
export function prose(text: string): Value {
  return { style: 'prose', text };
}

/**
 * The tag that makes phrases: ``say`Topic ${name(topic)} has ${count(2, 'parent')}.` ``
 * White space in the words counts as one space, so that they may go over several lines.
 */
export function say(
  words: TemplateStringsArray,
  ...values: readonly (Value | Phrase | number)[]
): Phrase {
  const parts = words.flatMap((word, index) => {
    const value = values[index];
    const text = own(word.replace(/\s+/g, ' '));
    return value === undefined ? [text] : [text, ...segments(value)];
  });
  return merged(parts);
}

/** `1 topic`, `2,000 topics`; `plural` where an `s` is not enough. The nouns are our own. */
export function count(amount: number, singular: string, plural = `${singular}s`): Phrase {
  return [own(`${digits(amount)} ${amount === 1 ? singular : plural}`)];
}

/** Phrases one after another, with a space between them. */
export function sentences(...phrases: readonly (Phrase | null)[]): Phrase {
  return joined(
    phrases.filter((phrase) => phrase !== null),
    ' ',
  );
}

/** Phrases with a separator of ours between them. */
export function joined(phrases: readonly Phrase[], separator: string): Phrase {
  return merged(
    phrases.flatMap((phrase, index) => (index === 0 ? phrase : [own(separator), ...phrase])),
  );
}

/** Words of others that end one of our sentences, without a full stop of their own. */
export function quotedEnd(text: string): Value {
  return prose(text.trim().replace(/\.+$/, ''));
}

/**
 * `a, b and c`; of more than `most` (10) the first ones and `and 7 more`. `word` stands before the
 * last one.
 */
export function listed(
  values: readonly (Value | Phrase)[],
  options: { readonly most?: number; readonly word?: 'and' | 'or' } = {},
): Phrase {
  const { most = 10, word = 'and' } = options;
  const phrases = values.map(segments);
  // Leaving out a single one would save nothing.
  const shown = phrases.length <= most + 1 ? phrases : phrases.slice(0, most);
  const rest = phrases.length - shown.length;
  const all = rest === 0 ? shown : [...shown, [own(`${digits(rest)} more`)]];
  const last = all.at(-1) ?? [];
  if (all.length < 2) return last;
  return merged([...joined(all.slice(0, -1), ', '), own(` ${word} `), ...last]);
}

/** The phrase with its first letter in upper case, where that letter is ours. */
export function capitalized(phrase: Phrase): Phrase {
  const [first, ...rest] = phrase;
  if (first?.style !== 'own') return phrase;
  return [own(first.text.charAt(0).toUpperCase() + first.text.slice(1)), ...rest];
}

/** Equal sentences are equal data: our own words in one piece, and no empty ones. */
function merged(phrase: Phrase): Phrase {
  const pieces: (Own | Value)[] = [];
  for (const segment of phrase) {
    const last = pieces.at(-1);
    if (segment.style === 'own' && segment.text === '') continue;
    if (segment.style === 'own' && last?.style === 'own') {
      pieces[pieces.length - 1] = own(last.text + segment.text);
    } else {
      pieces.push(segment);
    }
  }
  return pieces;
}

function segments(value: Value | Phrase | number): Phrase {
  if (typeof value === 'number') return [own(digits(value))];
  return 'style' in value ? [value] : value;
}

/** A number with its thousands set apart, the same on every machine. */
function digits(amount: number): string {
  return amount.toLocaleString('en-US');
}

function own(text: string): Own {
  return { style: 'own', text };
}
