import * as fc from 'fast-check';
import type { EmulatorControl } from '../../src/emulator/control.ts';
import type { OrganizationState, StoredTopic } from '../../src/emulator/state.ts';
import { urlKey } from '../../src/kinds/url.ts';
import { consistent, mapIntegrations } from './consistent.ts';
import type { FileModel, Integration, TopicEntry, WebhookEntry } from './files.ts';
import { fileModels, topicEntry, url, webhookEntry } from './files.ts';
import { isSameName } from './organizations.ts';
import { EVENTS, TOPIC_NAMES, URLS, WEBHOOK_NAMES } from './pools.ts';

type FileEdit = (model: FileModel) => FileModel;

/** Which of all the topics, or webhooks, of a file an edit is about. */
const place = fc.record({ integration: fc.constantFrom('a', 'b'), key: fc.nat(2) });
type Place = { readonly integration: string; readonly key: number };

const renameTopic = fc
  .record({ place, name: fc.constantFrom(...TOPIC_NAMES), tellsAlias: fc.boolean() })
  .map(({ place: at, name, tellsAlias }): FileEdit =>
    editTopic(at, (topic) => ({
      ...topic,
      name,
      ...(tellsAlias && topic.name !== undefined ? { aliases: [topic.name] } : {}),
    })),
  );

const changeTopic = fc
  .record({ place, entry: topicEntry, part: fc.constantFrom('parent', 'disabled', 'protected') })
  .map(({ place: at, entry, part }): FileEdit =>
    editTopic(at, (topic) => ({ ...topic, [part]: entry[part] })),
  );

const changeWebhook = fc
  .record({
    place,
    entry: webhookEntry,
    part: fc.constantFrom('name', 'url', 'events', 'headers', 'basic', 'enabled', 'protected'),
  })
  .map(({ place: at, entry, part }): FileEdit =>
    editWebhook(at, (webhook) => ({ ...webhook, [part]: entry[part] })),
  );

const swapUrls = fc.tuple(place, place).map(([one, other]): FileEdit => (model) => {
  const first = webhookAt(model, one)?.[1].url;
  const second = webhookAt(model, other)?.[1].url;
  if (first === undefined || second === undefined) return model;
  const swapped = editWebhook(one, (webhook) => ({ ...webhook, url: second }))(model);
  return editWebhook(other, (webhook) => ({ ...webhook, url: first }))(swapped);
});

const remove = fc
  .record({ place, kind: fc.constantFrom('topics' as const, 'webhooks' as const) })
  .map(({ place: { integration, key }, kind }): FileEdit => (model) => ({
    ...model,
    integrations: mapIntegrations(model.integrations, (one, name) => {
      if (name !== integration) return one;
      const [gone] = Object.keys(one[kind]).slice(key);
      const left = Object.entries(one[kind]).filter(([other]) => other !== gone);
      return { ...one, [kind]: Object.fromEntries(left) };
    }),
  }));

/** The same object under another key of another integration: its address changes. */
const moveEntry = fc
  .record({ place, kind: fc.constantFrom('topics' as const, 'webhooks' as const) })
  .map(({ place: { integration, key }, kind }): FileEdit => (model) => {
    const found = Object.entries(model.integrations[integration]?.[kind] ?? {})[key];
    if (found === undefined) return model;
    const [former, entry] = found;
    return {
      ...model,
      integrations: mapIntegrations(model.integrations, (one, name): Integration => {
        const left = Object.entries(one[kind]).filter(
          ([other]) => name !== integration || other !== former,
        );
        const moved = name === 'a' ? ([['moved', { name: former, ...entry }]] as const) : [];
        return { ...one, [kind]: Object.fromEntries([...left, ...moved]) };
      }),
    };
  });

const otherParts = fileModels.map(({ vendors, ignore, bulk }): FileEdit => (model) => ({
  ...model,
  vendors,
  ignore,
  bulk,
}));

const otherUrl = fc
  .record({ place, url })
  .map(({ place: at, url: next }): FileEdit =>
    editWebhook(at, (webhook) => ({ ...webhook, url: next })),
  );

const otherFile = fileModels.map(
  (next): FileEdit =>
    () =>
      next,
);

/** What people make of a file by their next pull request. */
export const nextVersions: fc.Arbitrary<FileEdit> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: renameTopic },
      { weight: 3, arbitrary: changeTopic },
      { weight: 3, arbitrary: changeWebhook },
      { weight: 2, arbitrary: swapUrls },
      { weight: 2, arbitrary: otherUrl },
      { weight: 3, arbitrary: remove },
      { weight: 2, arbitrary: moveEntry },
      { weight: 1, arbitrary: otherParts },
      { weight: 1, arbitrary: otherFile },
    ),
    { maxLength: 6 },
  )
  .map((edits) => (model) => consistent(edits.reduce((next, edit) => edit(next), model)));

/** What somebody does in Gladly's UI; nothing where Gladly would not allow it. */
export type HandEdit = (control: EmulatorControl) => void;

const editWebhookByHand = fc
  .record({
    index: fc.nat(20),
    fields: fc.oneof(
      fc.record({ enabled: fc.boolean() }),
      fc.record({ name: fc.constantFrom(...WEBHOOK_NAMES) }),
      fc.record({ url: fc.constantFrom(...URLS) }),
      fc.record({ events: fc.constantFrom(EVENTS[0] ?? []) }),
      fc.record({ headers: fc.constantFrom({}, { 'x-org': 'fake-by-hand' }) }),
    ),
  })
  .map(({ index, fields }): HandEdit => (control) => {
    const { webhooks } = control.snapshot();
    const webhook = webhooks[index];
    const wanted = 'url' in fields ? urlKey(fields.url) : null;
    if (webhook === undefined || webhooks.some((one) => urlKey(one.url) === wanted)) return;
    control.change({ change: 'edit-webhook', webhook: webhook.id, fields });
  });

const removeWebhookByHand = fc
  .record({ index: fc.nat(20), byGladly: fc.boolean() })
  .map(({ index, byGladly }): HandEdit => (control) => {
    const webhook = control.snapshot().webhooks[index]?.id;
    if (webhook === undefined) return;
    control.change({ change: byGladly ? 'switch-off-webhook' : 'remove-webhook', webhook });
  });

const editTopicByHand = fc
  .record({
    index: fc.nat(12),
    fields: fc.oneof(
      fc.record({ name: fc.constantFrom(...TOPIC_NAMES) }),
      fc.record({ disabled: fc.boolean() }),
      fc.record({ parent: fc.nat(12) }),
    ),
  })
  .map(({ index, fields }): HandEdit => (control) => {
    const state = control.snapshot();
    const topic = state.topics[index];
    if (topic === undefined) return;
    const parentId = 'parent' in fields ? (state.topics[fields.parent]?.id ?? null) : undefined;
    const edit = 'parent' in fields ? { parent: parentId ?? null } : fields;
    const next: StoredTopic = {
      ...topic,
      ...('name' in fields ? { name: fields.name } : {}),
      ...('disabled' in fields ? { disabled: fields.disabled } : {}),
      ...(parentId === undefined ? {} : { parentId }),
    };
    const rules = control.rules();
    const isAllowed = state.topics.every(
      (one) => one.id === topic.id || !isSameName(shapeOf(one), shapeOf(next), rules),
    );
    if (!isAllowed || !isRooted(state, next)) return;
    control.change({ change: 'edit-topic', topic: topic.id, fields: edit });
  });

export const handEdits: fc.Arbitrary<readonly HandEdit[]> = fc.oneof(
  { weight: 1, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(fc.oneof(editWebhookByHand, removeWebhookByHand, editTopicByHand), {
      maxLength: 4,
    }),
  },
);

function shapeOf({ name, disabled, parentId }: StoredTopic) {
  return { name, disabled, ...(parentId === null ? {} : { parent: parentId }) };
}

function isRooted({ topics }: OrganizationState, topic: StoredTopic): boolean {
  const seen = new Set([topic.id]);
  for (let { parentId } = topic; parentId !== null;) {
    if (seen.has(parentId)) return false;
    seen.add(parentId);
    parentId = topics.find(({ id }) => id === parentId)?.parentId ?? null;
  }
  return true;
}

function webhookAt(model: FileModel, { integration, key }: Place) {
  return Object.entries(model.integrations[integration]?.webhooks ?? {})[key];
}

function editTopic(at: Place, edit: (topic: TopicEntry) => TopicEntry): FileEdit {
  return (model) => ({
    ...model,
    integrations: mapIntegrations(model.integrations, (one, name) => {
      const found = Object.entries(one.topics)[at.key];
      if (name !== at.integration || found === undefined) return one;
      return { ...one, topics: { ...one.topics, [found[0]]: edit(found[1]) } };
    }),
  });
}

function editWebhook(at: Place, edit: (webhook: WebhookEntry) => WebhookEntry): FileEdit {
  return (model) => {
    const found = webhookAt(model, at);
    if (found === undefined) return model;
    return {
      ...model,
      integrations: mapIntegrations(model.integrations, (one, name) =>
        name === at.integration
          ? { ...one, webhooks: { ...one.webhooks, [found[0]]: edit(found[1]) } }
          : one,
      ),
    };
  };
}
