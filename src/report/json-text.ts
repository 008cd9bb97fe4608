import type { Json } from '../shared/stable-json.ts';
import { UNSAFE } from './plain.ts';

/**
 * A document as text, indented, ending with a newline. Characters that a terminal would obey or a
 * reader could not see are escaped, so that it can be printed as it is.
 */
export function jsonText(document: Json): string {
  const text = JSON.stringify(document, null, 2);
  return `${text.replace(UNSAFE, (found) => (found === '\n' ? found : escaped(found)))}\n`;
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
