import type { Written, WrittenMap } from '../shared/written.ts';
import { isWrittenMap } from '../shared/written.ts';
import { blockLines } from './render.ts';
import { scalarText } from './scalar-text.ts';

/**
 * A new file: comments at the top, each on a line of its own, then the mapping, with empty lines
 * between its parts and between the entries of the large ones.
 */
export function fileText(comments: readonly string[], map: WrittenMap): string {
  const head = comments.map((line) => (line === '' ? '#' : `# ${line}`));
  const parts = [...map].map(([key, value]) => partText(key, value));
  return `${[...head, parts.join('\n\n')].join('\n')}\n`;
}

function partText(key: string, value: Written): string {
  if (!isWrittenMap(value) || value.size === 0) {
    return blockLines(new Map([[key, value]]), 0).join('\n');
  }
  const entries = [...value].map((entry) => blockLines(new Map([entry]), 2).join('\n'));
  return `${scalarText(key)}:\n${entries.join('\n\n')}`;
}
