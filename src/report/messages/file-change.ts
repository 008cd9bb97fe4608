import { displayUrl } from '../../kinds/url.ts';
import type { FileChange, PartValue } from '../../shared/file-change.ts';
import type { Phrase } from '../phrase.ts';
import { code, listed, name, say } from '../phrase.ts';
import { listDifference } from './fields.ts';

/** Members of a list, or keys of an entry, that are written out before the rest is counted. */
const MOST = 12;

/** Whether a part came, went, or has another value. */
export function fileChangeKind({ before, after }: FileChange): 'added' | 'changed' | 'removed' {
  if (before.type === 'none') return 'added';
  return after.type === 'none' ? 'removed' : 'changed';
}

/**
 * What became of a part of the file. Secrets are told by their names, and a value that stands in
 * the place of one not at all.
 */
export function fileChangeWords({ before, after }: FileChange): Phrase {
  if (before.type === 'list' && after.type === 'list') {
    return listDifference(before.members, after.members);
  }
  if (before.type === 'none') return say`added, ${valueWords(after)}`;
  if (after.type === 'none') return say`taken out; it was ${valueWords(before)}`;
  const [from, to] = [valueWords(before), valueWords(after)];
  const isAlike = JSON.stringify(from) === JSON.stringify(to);
  return isAlike ? say`${to}, in a part that is not shown here` : say`${from} -> ${to}`;
}

function valueWords(value: PartValue): Phrase {
  switch (value.type) {
    case 'none':
      return say`nothing`;
    case 'text':
      return /^https?:/i.test(value.text)
        ? say`${code(displayUrl(value.text))}`
        : say`${name(value.text)}`;
    case 'bare':
      return say`${code(value.text)}`;
    case 'secret':
      return say`the secret ${code(value.name)}`;
    case 'hidden':
      return say`a value that is written out`;
    case 'list':
      return value.members.length === 0
        ? say`an empty list`
        : listed(value.members.map(code), { most: MOST });
    case 'entry':
      return say`an entry with ${listed(value.keys.map(code), { most: MOST })}`;
  }
}
