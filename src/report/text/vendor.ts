import type {
  GuideNeed,
  GuideObject,
  GuideSheet,
  GuideStep,
  VendorGuide,
} from '../../kinds/vendor-guide.ts';
import { stepWords } from '../messages/steps.ts';
import { plain } from '../plain.ts';
import type { TextOptions } from './layout.ts';
import { paragraphs, rows, section, wrap, wrapBehind } from './layout.ts';

const LENGTH = 1200;

const KINDS = { topic: 'Topic', webhook: 'Webhook', inbox: 'Inbox', user: 'User' } as const;

/** One vendor, whole: what it needs, what happens by itself, and what people do. */
export function vendorText(guide: VendorGuide, options: TextOptions): string {
  const { style, width } = options;
  const part = (title: string, lines: readonly string[]) => section(title, lines, style);
  return paragraphs([
    [`${style.heading(words(guide.id))}  ${words(guide.name)}`, ...facts(guide, width)],
    part(
      'What it needs',
      guide.needs.flatMap((need) => needLines(need, width)),
    ),
    part('The Gladly user', userLines(guide, width)),
    part(
      'What is set up by itself',
      guide.automatic.flatMap((one) => objectLines(one, width)),
    ),
    part(
      'What is checked',
      guide.checked.flatMap((one) => objectLines(one, width)),
    ),
    part('What a person does', [
      ...(guide.steps.length === 0 ? [] : [`  A plan lists ${stepWords(guide.stepCount)}.`]),
      ...guide.steps.flatMap((step, index) => stepLines(step, index + 1, options)),
    ]),
    part(
      'What the vendor is given',
      guide.handover.flatMap((one) => sheetLines(one, width)),
    ),
    part('When something does not work', troubleLines(guide, width)),
  ]);
}

function facts({ summary, guide, requires, requestsPerMinute }: VendorGuide, width: number) {
  return [
    ...wrap(words(summary), 2, width),
    ...(guide === null ? [] : wrap(`Guide: ${words(guide)}`, 2, width)),
    ...(requires.length === 0
      ? []
      : wrap(`Whoever sets it up needs: ${words(requires.join(', '))}`, 2, width)),
    ...(requestsPerMinute === null
      ? []
      : wrap(
          `It takes up to ${requestsPerMinute} of the 600 requests a minute that Gladly allows.`,
          2,
          width,
        )),
  ];
}

function needLines(need: GuideNeed, width: number): readonly string[] {
  const { name, type, presence, description, where, step, fallback, example } = need;
  return [
    `  ${words(name)}  (${words(type)}, ${words(presence)})`,
    ...wrap(words(description), 4, width),
    ...(where === null ? [] : wrap(words(where), 4, width)),
    ...(step === null
      ? []
      : wrap(`The step ${words(step)} brings it; not needed before.`, 4, width)),
    ...(fallback === null ? [] : wrap(`Left out: ${words(fallback)}`, 4, width)),
    ...(example === null ? [] : wrap(`Such as: ${words(example)}`, 4, width)),
  ];
}

function userLines({ user }: VendorGuide, width: number): readonly string[] {
  if (user === null) return [];
  return labelled(
    [
      ['Email', user.email],
      ...(user.name === null ? [] : [['Full name', user.name] as const]),
      ...(user.roles === null || user.roles === '' ? [] : [['Roles', user.roles] as const]),
    ],
    2,
    width,
  );
}

function objectLines(object: GuideObject, width: number): readonly string[] {
  const { kind, name, facts: told, condition } = object;
  const when = condition === null ? '' : ` (${condition})`;
  return [
    ...wrap(`${KINDS[kind]} "${words(name)}"${words(when)}`, 2, width),
    ...labelled(told, 4, width),
  ];
}

function stepLines(step: GuideStep, number: number, options: TextOptions): readonly string[] {
  const { id, title, where, whereBefore, who, why, condition, done, expiresAfter } = step;
  const { width, style } = options;
  return [
    ...wrapBehind(`${number}.`, `${words(title)} [${words(id)}]`, {
      indent: 2,
      width,
      paint: style.faint,
    }),
    ...labelled(
      [
        ...line('Where', where),
        ...line('Before', whereBefore === null ? null : `in older menus ${whereBefore}`),
        ...line('Do', step.do),
        ...line('Who', who),
        ...line('Why', why),
        ...line('When', condition),
        ...line('Done', done),
        ...line('Again', expiresAfter === null ? null : `every ${expiresAfter} days`),
      ],
      5,
      width,
    ),
  ];
}

function line(label: string, text: string | null): readonly (readonly [string, string])[] {
  return text === null ? [] : [[label, text]];
}

function sheetLines({ title, condition, content }: GuideSheet, width: number): readonly string[] {
  const when = condition === null ? '' : ` (${condition})`;
  return [...wrap(`${words(title)}${words(when)}`, 2, width), ...contentLines(content, width)];
}

function contentLines(content: GuideSheet['content'], width: number): readonly string[] {
  switch (content.type) {
    case 'text':
      return wrap(words(content.text), 4, width);
    case 'fields':
      return labelled(content.fields, 4, width);
    case 'table': {
      const all = [content.columns, ...content.rows];
      return all.flatMap((row) => wrap(row.map(words).join(' | '), 4, width));
    }
  }
}

function troubleLines({ troubleshooting }: VendorGuide, width: number): readonly string[] {
  return troubleshooting.flatMap(({ question, answer }) => [
    ...wrap(words(question), 2, width),
    ...wrap(words(answer), 4, width),
  ]);
}

function labelled(
  entries: readonly (readonly [string, string])[],
  indent: number,
  width: number,
): readonly string[] {
  return rows(
    entries.map(([label, text]) => [words(label), words(text)] as const),
    { indent, width },
  );
}

function words(text: string): string {
  return plain(text, LENGTH);
}
