import type {
  GuideNeed,
  GuideObject,
  GuideSheet,
  GuideStep,
  VendorGuide,
} from '../kinds/vendor-guide.ts';
import { stepWords } from './messages/steps.ts';

type Lines = readonly string[];

const KINDS = { topic: 'Topic', webhook: 'Webhook', inbox: 'Inbox', user: 'User' } as const;

/** The page of a vendor in the documentation, as Markdown. */
export function vendorPage(guide: VendorGuide): string {
  return page([
    [`# ${inline(guide.name)}`],
    [inline(guide.summary)],
    facts(guide),
    ['```sh', `node dist/cli.js init ${guide.id}`, '```'],
    ...part('What it needs', needs(guide.needs)),
    ...part('The Gladly user', userLines(guide)),
    ...part('What is set up by itself', objects(guide.automatic)),
    ...part('What is checked', objects(guide.checked)),
    ...part('What a person does', steps(guide)),
    ...part('What the vendor is given', guide.handover.flatMap(sheet)),
    ...part('When something does not work', troubles(guide)),
  ]);
}

/** The page that lists the vendors. */
export function vendorIndex(guides: readonly VendorGuide[]): string {
  return page([
    ['# Vendors'],
    [
      'Each of these works out of the box; `vendor: <id>` in the file, or',
      '`node dist/cli.js init <id>`, uses it. A further one is a YAML file:',
      '[Write a vendor of your own](../vendor-definitions.md).',
    ],
    [
      ...row(['Vendor', 'What it does', 'By itself', 'By people']),
      '| --- | --- | --- | --- |',
      ...guides.flatMap((guide) =>
        row([
          `[${inline(guide.name)}](${guide.id}.md)`,
          inline(guide.summary),
          counted(guide.automatic),
          stepWords(guide.stepCount),
        ]),
      ),
    ],
  ]);
}

function facts({ guide, requires, requestsPerMinute }: VendorGuide): Lines {
  return [
    ...(guide === null ? [] : [`- The vendor's guide: ${inline(guide)}`]),
    ...(requires.length === 0
      ? []
      : [`- Whoever sets it up needs: ${inline(requires.join(', '))}`]),
    ...(requestsPerMinute === null
      ? []
      : [`- It takes up to ${requestsPerMinute} of the 600 requests a minute that Gladly allows.`]),
  ];
}

function needs(all: readonly GuideNeed[]): readonly Lines[] {
  if (all.length === 0) return [];
  return [
    [
      ...row(['Input', 'Type', 'Presence', 'What it is']),
      '| --- | --- | --- | --- |',
      ...all.flatMap((need) => row(needCells(need))),
    ],
  ];
}

function needCells(need: GuideNeed): readonly string[] {
  const { name, type, presence, description, where, step, fallback, example } = need;
  const told = [
    inline(description),
    ...(where === null ? [] : [`_${inline(where)}_`]),
    ...(step === null ? [] : [`The step ${code(step)} brings it; not needed before.`]),
    ...(fallback === null ? [] : [`Left out: ${inline(fallback)}.`]),
    ...(example === null ? [] : [`Such as ${inline(example)}.`]),
  ];
  return [code(name), inline(type), inline(presence), told.join(' ')];
}

function userLines({ user }: VendorGuide): readonly Lines[] {
  if (user === null) return [];
  return [
    [
      `- Email: ${inline(user.email)}`,
      ...(user.name === null ? [] : [`- Full name: ${inline(user.name)}`]),
      ...(user.roles === null || user.roles === '' ? [] : [`- Roles: ${inline(user.roles)}`]),
    ],
  ];
}

function objects(all: readonly GuideObject[]): readonly Lines[] {
  const lines = all.flatMap(({ kind, name, facts: told, condition }) => [
    `- ${KINDS[kind]} **${inline(name)}**${condition === null ? '' : ` (${inline(condition)})`}`,
    ...told.map(([label, text]) => `  - ${inline(label)}: ${inline(text)}`),
  ]);
  return lines.length === 0 ? [] : [lines];
}

function steps({ steps: all, stepCount }: VendorGuide): readonly Lines[] {
  if (all.length === 0) return [];
  return [[`A plan lists ${stepWords(stepCount)}.`], ...all.flatMap(stepLines)];
}

function stepLines(step: GuideStep, index: number): readonly Lines[] {
  return [
    [`### ${index + 1}. ${inline(step.title)}`],
    [inline(step.do)],
    [
      `- Id: ${code(step.id)}`,
      ...fact('Where', step.where),
      ...fact('Where, in older menus', step.whereBefore),
      ...fact('Who', step.who),
      ...fact('Why', step.why),
      ...fact('When', step.condition),
      ...fact('Done', step.done),
      ...fact('Again', step.expiresAfter === null ? null : `every ${step.expiresAfter} days`),
    ],
  ];
}

function fact(label: string, text: string | null): Lines {
  return text === null ? [] : [`- ${label}: ${inline(text)}`];
}

function sheet({ title, condition, content }: GuideSheet): readonly Lines[] {
  const when = condition === null ? '' : ` (${inline(condition)})`;
  return [[`### ${inline(title)}${when}`], contentLines(content)];
}

function contentLines(content: GuideSheet['content']): Lines {
  switch (content.type) {
    case 'text':
      return [inline(content.text)];
    case 'fields':
      return content.fields.map(([label, text]) => `- ${inline(label)}: ${inline(text)}`);
    case 'table':
      return [
        ...row(content.columns.map(inline)),
        `|${content.columns.map(() => ' --- |').join('')}`,
        ...content.rows.flatMap((cells) => row(cells.map(inline))),
      ];
  }
}

function troubles({ troubleshooting }: VendorGuide): readonly Lines[] {
  return troubleshooting.flatMap(({ question, answer }) => [
    [`**${inline(question)}**`],
    [inline(answer)],
  ]);
}

function counted(all: readonly GuideObject[]): string {
  const topics = all.filter(({ kind }) => kind === 'topic').length;
  const webhooks = all.length - topics;
  const parts = [
    ...(topics === 0 ? [] : [`${topics} ${topics === 1 ? 'topic' : 'topics'}`]),
    ...(webhooks === 0 ? [] : [`${webhooks} ${webhooks === 1 ? 'webhook' : 'webhooks'}`]),
  ];
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

function part(title: string, paragraphs: readonly Lines[]): readonly Lines[] {
  return paragraphs.length === 0 ? [] : [[`## ${title}`], ...paragraphs];
}

function row(cells: readonly string[]): Lines {
  return [`| ${cells.join(' | ')} |`];
}

function code(text: string): string {
  return `\`${text.replaceAll('`', '')}\``;
}

/** Text in which nothing has a meaning for Markdown, also inside a table. */
function inline(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/^>/, '&gt;')
    .replaceAll(/[\\`*_[\]|~#]/g, (found) => `\\${found}`);
}

function page(paragraphs: readonly Lines[]): string {
  const filled = paragraphs.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
