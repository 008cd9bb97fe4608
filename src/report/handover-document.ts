import type { Part, Sheet } from '../handover/sheet.ts';
import type { Json } from '../shared/stable-json.ts';
import {
  inReturnPhrase,
  remarkPhrase,
  secretPhrase,
  tasksPhrase,
  unreadPhrase,
} from './messages/handover.ts';
import { phraseText } from './plain.ts';

/**
 * A sheet as JSON. Texts are as they are in the file and in Gladly, uncut, for programs to use;
 * secrets are there by name only. What had to be computed and was not is `null`, with the reason.
 * `files` are those that were written.
 */
export function handoverDocument(sheet: Sheet, files: Json): Json {
  const { integration, title, parts, secrets, awaited, unmatchedEvents, troubleshooting } = sheet;
  const tasks = tasksPhrase(sheet);
  return {
    integration,
    title,
    parts: parts.map((part) => ({ key: part.key, title: part.title, ...partDocument(part) })),
    awaited: awaited.map((one) => ({ ...one, message: phraseText(inReturnPhrase(one, sheet)) })),
    tasks: unmatchedEvents && {
      unmatchedEvents: [...unmatchedEvents],
      message: tasks && phraseText(tasks),
    },
    secrets: secrets.map((secret) => ({
      name: secret.name,
      description: secret.description,
      whereToFind: secret.whereToFind,
      message: phraseText(secretPhrase(secret)),
    })),
    troubleshooting: troubleshooting.map(({ question, answer }) => ({ question, answer })),
    files,
  };
}

function partDocument(part: Part): { readonly [key: string]: Json } {
  switch (part.type) {
    case 'text':
      return { type: 'text', text: part.text };
    case 'fields':
      return {
        type: 'fields',
        fields: part.fields.map(({ label, value }) => ({ label, ...value })),
      };
    case 'table':
      return {
        type: 'table',
        columns: [...part.columns],
        rows: part.rows.map((row) => [...row]),
        remarks: part.remarks.map((remark) => ({
          code: remark.code,
          message: phraseText(remarkPhrase(remark)),
        })),
      };
    case 'unread':
      return {
        type: 'table',
        columns: null,
        rows: null,
        unread: phraseText(unreadPhrase(part.why)),
      };
  }
}
