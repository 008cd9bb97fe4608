import type { GuideObject, GuideSheet, GuideStep, VendorGuide } from '../kinds/vendor-guide.ts';
import { stepCount } from './guide-count.ts';
import { guideNeeds } from './guide-needs.ts';
import { readingOf } from './guide-words.ts';
import type { Reading } from './guide-words.ts';
import type {
  Entries,
  HandoverTemplate,
  Presence,
  SecretTemplate,
  StepTemplate,
  TopicTemplate,
  UserTemplate,
  VendorDefinition,
  WebhookTemplate,
} from './vendor.ts';

/** What a definition says, for people who choose, set up or write a vendor. */
export function vendorGuide(definition: VendorDefinition): VendorGuide {
  const { id, name, summary, guide, requires = [], user, steps = {}, handover = {} } = definition;
  const read = readingOf(definition);
  return {
    id,
    name,
    summary,
    guide: guide ?? null,
    requires,
    requestsPerMinute: definition['requests-per-minute'] ?? null,
    needs: guideNeeds(definition),
    user: user === undefined ? null : userFacts(user, read),
    automatic: automaticObjects(definition, read),
    checked: checkedObjects(definition, read),
    steps: Object.entries(steps).map(([key, step]) => guideStep(key, step, read)),
    stepCount: stepCount(definition),
    handover: Object.values(handover).map((sheet) => guideSheet(sheet, read)),
    troubleshooting: definition.troubleshooting ?? [],
  };
}

function userFacts(
  { email, name, roles }: UserTemplate,
  read: Reading,
): NonNullable<VendorGuide['user']> {
  return {
    email: email === undefined ? '<email of the user>' : read.text(email),
    name: name === undefined ? null : read.text(name),
    roles: roles === undefined ? null : read.texts(roles),
  };
}

function automaticObjects(
  { topics = {}, webhooks = {} }: VendorDefinition,
  read: Reading,
): readonly GuideObject[] {
  return [
    ...Object.entries(topics).map(([key, topic]) => topicObject(key, topic, read)),
    ...Object.entries(webhooks)
      .filter(([, { owner }]) => owner !== 'vendor')
      .map(([key, webhook]) => webhookObject(key, webhook, read)),
  ];
}

function checkedObjects(
  { user, inboxes = {}, webhooks = {} }: VendorDefinition,
  read: Reading,
): readonly GuideObject[] {
  const theirs = Object.entries(webhooks).filter(([, { owner }]) => owner === 'vendor');
  return [
    ...(user === undefined ? [] : [userObject(user, read)]),
    ...Object.entries(inboxes).map(([key, inbox]): GuideObject => ({
      kind: 'inbox',
      name: read.text(inbox.name ?? key),
      facts: [],
      condition: conditionOf(inbox, read),
    })),
    ...theirs.map(([key, webhook]) => webhookObject(key, webhook, read)),
  ];
}

function userObject(user: UserTemplate, read: Reading): GuideObject {
  const { email, name } = userFacts(user, read);
  const facts = name === null ? [] : [['Full name', name] as const];
  return { kind: 'user', name: email, facts, condition: null };
}

function topicObject(key: string, topic: TopicTemplate & Presence, read: Reading): GuideObject {
  const { name = key, parent, disabled } = topic;
  return {
    kind: 'topic',
    name: read.text(name),
    facts: [
      ...(parent === undefined ? [] : [['Below', read.topic(parent)] as const]),
      ...(disabled === true ? [['State', 'archived'] as const] : []),
    ],
    condition: conditionOf(topic, read),
  };
}

function webhookObject(
  key: string,
  webhook: WebhookTemplate & Presence,
  read: Reading,
): GuideObject {
  const { name = key, url, events, headers = {}, basic } = webhook;
  return {
    kind: 'webhook',
    name: read.text(name),
    facts: [
      ...(webhook.owner === 'vendor' ? [['Made by', 'the vendor itself'] as const] : []),
      ...(url === undefined ? [] : [['Address', read.secret(url)] as const]),
      ...(events === undefined ? [] : [['Events', read.texts(events)] as const]),
      ...Object.entries(headers).map(([header, value]) => headerFact(header, value, read)),
      ...(basic === undefined
        ? []
        : [
            ['User name', read.secret(basic.username)] as const,
            ['Password', read.secret(basic.password)] as const,
          ]),
    ],
    condition: conditionOf(webhook, read),
  };
}

function headerFact(
  header: string,
  value: SecretTemplate,
  read: Reading,
): readonly [string, string] {
  return [`Header ${header}`, read.secret(value)];
}

function guideStep(key: string, step: StepTemplate & Presence, read: Reading): GuideStep {
  const { title, where, who, why } = step;
  const optional = (text: string | undefined) => (text === undefined ? null : read.text(text));
  return {
    id: read.text(key),
    title: read.text(title),
    where: optional(where),
    whereBefore: optional(step['where-before']),
    do: read.text(step.do),
    who: optional(who),
    why: optional(why),
    condition: conditionOf(step, read),
    done: doneBy(step['done-when']),
    expiresAfter: step['expires-after'] ?? null,
  };
}

function doneBy(object: string | undefined): string | null {
  if (object === undefined) return null;
  return object === 'user.token'
    ? 'seen by a check, where user.token in the file names the secret'
    : 'seen by a check; nobody has to confirm it';
}

function guideSheet(sheet: HandoverTemplate & Presence, read: Reading): GuideSheet {
  const title = read.text(sheet.title);
  return { title, condition: conditionOf(sheet, read), content: sheetContent(sheet, read) };
}

function sheetContent(sheet: HandoverTemplate, read: Reading): GuideSheet['content'] {
  if ('text' in sheet) return { type: 'text', text: read.text(sheet.text) };
  if ('computed' in sheet) {
    const text = 'A table made from the inboxes that Gladly has at the moment.';
    return { type: 'text', text };
  }
  if ('fields' in sheet) {
    const fields = Object.entries(sheet.fields).map(
      ([label, value]) => [label, read.secret(value)] as const,
    );
    return { type: 'fields', fields };
  }
  const rows = sheet.rows.map((row) => ('cells' in row ? row.cells : row).map(read.text));
  return { type: 'table', columns: sheet.columns, rows };
}

/** When an entry is there, and how often, in words. */
function conditionOf(presence: Entries<object>[string], read: Reading): string | null {
  const { when, unless, 'for-each': list } = presence;
  const parts = [
    ...(list === undefined ? [] : [`once for each of ${read.list(list)}`]),
    ...(when === undefined ? [] : [`only if ${when} is given`]),
    ...(unless === undefined ? [] : [`only if ${unless} is not given`]),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}
