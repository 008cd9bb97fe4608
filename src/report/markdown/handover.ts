import type { Part, Sheet } from '../../handover/sheet.ts';
import { inputWords } from '../messages/awaited.ts';
import {
  inReturnPhrase,
  openingPhrase,
  remarkPhrase,
  secretPhrase,
  secretPlace,
  tasksPhrase,
  unreadPhrase,
} from '../messages/handover.ts';
import { code, prose, say } from '../phrase.ts';
import { blocks, heading, tableHead, tableRow } from './layout.ts';
import { copyable } from './copyable.ts';
import { inline, inlineLines } from './neutral.ts';

/**
 * What a vendor is given or has typed in, as Markdown for wikis, tickets and mails. Values that
 * have to be copied come out exactly as they are; nothing in them means anything to Markdown.
 */
export function handoverMarkdown(sheet: Sheet): string {
  const { parts, secrets, awaited, troubleshooting } = sheet;
  const tasks = tasksPhrase(sheet);
  return `${blocks([
    inline(openingPhrase(sheet)),
    ...parts.flatMap((part) => [heading(say`${prose(part.title)}`), partMarkdown(part)]),
    ...titled(
      heading(say`What comes in return`),
      awaited.map((one) => {
        const told = say`${inputWords(one.input, one.instead)}: ${inReturnPhrase(one, sheet)}`;
        return `- ${inline(told)}`;
      }),
    ),
    ...titled(heading(say`Agent statuses`), tasks === null ? [] : [inline(tasks)]),
    ...titled(
      heading(say`Secrets`),
      secrets.map((secret) => `- ${inline(say`${code(secret.name)}: ${secretPhrase(secret)}`)}`),
    ),
    ...titled(
      heading(say`If something is wrong`),
      troubleshooting.map(
        ({ question, answer }) => `- **${inlineLines(question)}**<br>${inlineLines(answer)}`,
      ),
    ),
  ])}\n`;
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, lines.join('\n')];
}

function partMarkdown(part: Part): string {
  switch (part.type) {
    case 'text':
      return inlineLines(part.text);
    case 'unread':
      return inline(unreadPhrase(part.why));
    case 'fields':
      return [
        tableHead(['Field', 'Value']),
        ...part.fields.map(({ label, value }) => {
          const shown =
            'secret' in value ? inline(secretPlace(value.secret), 'cell') : copyable(value.text);
          return tableRow([inline(say`${prose(label)}`, 'cell'), shown]);
        }),
      ].join('\n');
    case 'table':
      return blocks([
        [
          tableHead(part.columns.map((column) => inline(say`${prose(column)}`, 'cell'))),
          ...part.rows.map((row) => tableRow(row.map(copyable))),
        ].join('\n'),
        ...part.remarks.map((remark) => inline(remarkPhrase(remark))),
      ]);
  }
}
