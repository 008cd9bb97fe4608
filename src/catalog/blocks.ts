import type {
  HandoverBlock,
  InboxBlock,
  StepBlock,
  TopicBlock,
  UserBlock,
  WebhookBlock,
} from '../kinds/blocks.ts';
import { namedSecret, number, requiredText, secretText, text, texts } from './interpolate.ts';
import { occurrences } from './repeat.ts';
import type { Scope } from './scope.ts';
import type {
  HandoverTemplate,
  InboxTemplate,
  RowTemplate,
  SecretTemplate,
  StepTemplate,
  TopicTemplate,
  UserTemplate,
  WebhookTemplate,
} from './vendor.ts';

type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** The vendor's user; a part that the inputs leave open is not in it. So it is with all blocks. */
export function userBlock(template: UserTemplate, scope: Scope): UserBlock {
  const token = secretText(template.token, scope);
  return given({
    email: text(template.email, scope, 'gladly'),
    name: text(template.name, scope, 'gladly'),
    roles: texts(template.roles, scope, 'gladly'),
    token: typeof token === 'object' ? token : undefined,
  });
}

/** An inbox that the vendor needs. */
export function inboxBlock(template: InboxTemplate, scope: Scope): InboxBlock {
  return given({
    name: text(template.name, scope, 'gladly'),
    'sla-minutes': number(template['sla-minutes'], scope),
  });
}

/** A topic of the vendor's. */
export function topicBlock(template: TopicTemplate, scope: Scope): TopicBlock {
  return given({
    name: text(template.name, scope, 'gladly'),
    parent: text(template.parent, scope, 'gladly'),
    disabled: template.disabled,
    aliases: texts(template.aliases, scope, 'gladly'),
    protected: template.protected,
  });
}

/** A webhook to the vendor, or one that the vendor makes itself. */
export function webhookBlock(template: WebhookTemplate, scope: Scope): WebhookBlock {
  return given({
    name: text(template.name, scope, 'gladly'),
    url: secretText(template.url, scope),
    events: texts(template.events, scope, 'gladly'),
    headers: headers(template.headers, scope),
    basic: basic(template.basic, scope),
    enabled: template.enabled,
    aliases: texts(template.aliases, scope, 'gladly'),
    owner: template.owner,
    protected: template.protected,
  });
}

/** A step; what people read of it is there in any case, with gaps where inputs are wrong. */
export function stepBlock(template: StepTemplate, scope: Scope): StepBlock {
  return {
    title: requiredText(template.title, scope, 'people'),
    do: requiredText(template.do, scope, 'people'),
    ...given({
      where: text(template.where, scope, 'people'),
      'where-before': text(template['where-before'], scope, 'people'),
      who: text(template.who, scope, 'people'),
      why: text(template.why, scope, 'people'),
      'done-when': text(template['done-when'], scope, 'gladly'),
      before: texts(template.before, scope, 'gladly'),
      after: texts(template.after, scope, 'gladly'),
      link: text(template.link, scope, 'gladly'),
      'expires-after': template['expires-after'],
    }),
  };
}

/** A part of what the vendor is given: a text, a form, a table, or one that is computed later. */
export function handoverBlock(template: HandoverTemplate, scope: Scope): HandoverBlock {
  const title = requiredText(template.title, scope, 'people');
  if ('text' in template) return { title, text: requiredText(template.text, scope, 'people') };
  if ('fields' in template) return { title, fields: handoverFields(template.fields, scope) };
  if ('computed' in template) return { title, computed: template.computed };
  const rows = template.rows.flatMap((row) => tableRows(row, scope));
  return { title, columns: template.columns, rows };
}

/** Leaves out what is `undefined`, as the blocks' types want it. */
function given<T extends object>(fields: T): Given<T>;
function given(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function headers(templates: WebhookTemplate['headers'], scope: Scope): WebhookBlock['headers'] {
  return templates && mapped(templates, (template) => secretText(template, scope));
}

function basic(template: WebhookTemplate['basic'], scope: Scope): WebhookBlock['basic'] {
  const username = secretText(template?.username, scope);
  const password = secretText(template?.password, scope);
  if (username === undefined || password === undefined) return undefined;
  return { username, password, ...given({ realm: text(template?.realm, scope, 'gladly') }) };
}

function handoverFields(
  templates: Readonly<Record<string, SecretTemplate>>,
  scope: Scope,
): Readonly<Record<string, string | { readonly secret: string }>> {
  return mapped(templates, (template) => namedSecret(template, scope));
}

function mapped<T, R>(
  templates: Readonly<Record<string, T>>,
  read: (template: T) => R | undefined,
): Readonly<Record<string, R>> {
  const built = new Map<string, R>();
  for (const [name, template] of Object.entries(templates)) {
    const value = read(template);
    if (value !== undefined) built.set(name, value);
  }
  return Object.fromEntries(built);
}

function tableRows(template: RowTemplate, scope: Scope): readonly (readonly string[])[] {
  if (!('cells' in template)) return [template.map((cell) => requiredText(cell, scope, 'people'))];
  return occurrences(template, scope).map((own) =>
    template.cells.map((cell) => requiredText(cell, own, 'people')),
  );
}
