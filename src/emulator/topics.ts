import type { ApiRequest, ErrorEntry } from './answers.ts';
import { created, found, noContent, notFound } from './answers.ts';
import type { BodyShape, DecodedBody } from './body.ts';
import { blank, booleanField, decodeBody, invalid } from './body.ts';
import type { Decision, Exchange } from './decision.ts';
import { answered, rejected } from './decision.ts';
import type { EmulatorRules } from './rules.ts';
import type { OrganizationState, StoredTopic } from './state.ts';
import { replaceById, takeId, touch } from './state.ts';
import { topicToWire } from './wire.ts';

const FIELDS: BodyShape['fields'] = {
  name: checkName,
  disabled: booleanField('disabled'),
  parentId: checkParentId,
};

const CREATE: BodyShape = { required: ['name'], fields: { ...FIELDS, id: checkId } };
const UPDATE: BodyShape = { required: ['name'], fields: FIELDS };

/** `GET`, `POST /api/v1/topics` and `GET`, `PATCH /api/v1/topics/{id}`. There is no DELETE. */
export function decideOnTopics(exchange: Exchange, id: string | null): Decision | null {
  const { state, rules } = exchange;
  const { method } = exchange.request;
  if (id === null) {
    if (method === 'POST') return createTopic(exchange);
    if (method !== 'GET') return null;
    return answered(exchange, found(state.topics.map((stored) => topicToWire(stored, rules))));
  }
  const topic = state.topics.find((stored) => stored.id === id);
  if (topic === undefined) return answered(exchange, notFound('topic', rules));
  if (method === 'GET') return answered(exchange, found(topicToWire(topic, rules)));
  return method === 'PATCH' ? updateTopic(exchange, topic) : null;
}

function createTopic(exchange: Exchange): Decision {
  const body = decodeBody(exchange.request, CREATE, {
    ...exchange.rules,
    topicParentCanBeCleared: false,
  });
  if (!body.ok) return rejected(exchange, 400, body.errors);
  const [freshId, numbered] = takeId(exchange.state, 'topics');
  const id = textOf(body.fields['id']) ?? freshId;
  const topic = withFields({ id, name: '', disabled: false, parentId: null }, body.fields);
  const refusal = refuseParent(exchange, topic) ?? refuseTaken(exchange, topic, { isNew: true });
  if (refusal !== null) return refusal;
  const { state } = touch(numbered, exchange.now);
  return {
    kind: 'answer',
    answer: created(`/api/v1/topics/${id}`),
    state: { ...state, topics: [...state.topics, topic] },
  };
}

function updateTopic(exchange: Exchange, topic: StoredTopic): Decision {
  const body = decodeUpdate(exchange.request, topic, exchange.rules);
  if (!body.ok) return rejected(exchange, 400, body.errors);
  const next = withFields(topic, body.fields);
  const refusal = refuseParent(exchange, next) ?? refuseTaken(exchange, next, { isNew: false });
  if (refusal !== null) return refusal;
  const { state } = touch(exchange.state, exchange.now);
  const topics = replaceById(state.topics, next);
  return { kind: 'answer', answer: noContent(), state: { ...state, topics } };
}

/** Where the id is tolerated in the body, it still has to be the one of the path. */
function decodeUpdate(request: ApiRequest, topic: StoredTopic, rules: EmulatorRules): DecodedBody {
  if (rules.topicIdInPatch === 'rejected') return decodeBody(request, UPDATE, rules);
  const id = (value: unknown) =>
    value === topic.id ? [] : [invalid('id', 'is not the id of this topic')];
  return decodeBody(request, { ...UPDATE, fields: { ...FIELDS, id } }, rules);
}

function withFields(topic: StoredTopic, fields: Readonly<Record<string, unknown>>): StoredTopic {
  const { name, disabled, parentId } = fields;
  return {
    ...topic,
    ...(typeof name === 'string' && { name }),
    ...(typeof disabled === 'boolean' && { disabled }),
    ...((typeof parentId === 'string' || parentId === null) && { parentId }),
  };
}

function refuseParent(exchange: Exchange, topic: StoredTopic): Decision | null {
  const { state, rules } = exchange;
  if (topic.parentId === null) return null;
  const parent = state.topics.find((stored) => stored.id === topic.parentId);
  if (parent === undefined) {
    const detail = 'parentId is not the id of a topic';
    return rejected(exchange, 400, [{ attr: 'parentId', code: 'not_exist', detail }]);
  }
  const ancestors = [parent, ...ancestorsOf(state, parent)];
  if (ancestors.some((ancestor) => ancestor.id === topic.id)) {
    return rejected(exchange, 400, [invalid('parentId', 'is the topic itself or below it')]);
  }
  if (rules.topicDepthLimit === null || ancestors.length < rules.topicDepthLimit) return null;
  return rejected(exchange, 400, [invalid('parentId', 'makes the tree too deep')]);
}

function refuseTaken(
  exchange: Exchange,
  topic: StoredTopic,
  { isNew }: { readonly isNew: boolean },
): Decision | null {
  const isIdTaken = isNew && exchange.state.topics.some((stored) => stored.id === topic.id);
  const holder = holderOfName(exchange, topic, isNew);
  const idTaken: ErrorEntry = { attr: 'id', code: 'taken', detail: 'id is in use' };
  if (holder === undefined) return isIdTaken ? rejected(exchange, 409, [idTaken]) : null;
  if (isIdTaken && exchange.rules.topicConflictNamed === 'id') {
    return rejected(exchange, 409, [idTaken]);
  }
  const detail = 'name is in use';
  return rejected(exchange, 409, [
    { attr: 'name', code: 'taken', detail, meta: { id: holder.id } },
  ]);
}

function holderOfName(
  exchange: Exchange,
  topic: StoredTopic,
  isNew: boolean,
): StoredTopic | undefined {
  const { rules, state } = exchange;
  const holds = (stored: StoredTopic) => !stored.disabled || rules.disabledTopicsHoldTheirName;
  if (!holds(topic)) return undefined;
  const spelling = (name: string) =>
    rules.topicNameCase === 'sensitive' ? name : name.toLowerCase();
  return state.topics.find(
    (stored) =>
      (isNew || stored.id !== topic.id) &&
      holds(stored) &&
      spelling(stored.name) === spelling(topic.name) &&
      (rules.topicNameScope === 'organization' || stored.parentId === topic.parentId),
  );
}

/** From the parent up to the top. Stops at a topic seen before, should control have made a ring. */
function ancestorsOf(state: OrganizationState, topic: StoredTopic): readonly StoredTopic[] {
  const chain: StoredTopic[] = [];
  let current: StoredTopic | undefined = topic;
  while (current?.parentId) {
    const parentId: string = current.parentId;
    current = state.topics.find((stored) => stored.id === parentId);
    if (current === undefined || chain.includes(current)) break;
    chain.push(current);
  }
  return chain;
}

function checkName(value: unknown): readonly ErrorEntry[] {
  if (typeof value !== 'string') return [invalid('name', 'is not text')];
  return value.trim() === '' ? [blank('name')] : [];
}

/** Gladly does not say which characters an id may have; URL-safe ones are what its own ids use. */
function checkId(value: unknown): readonly ErrorEntry[] {
  const isId = typeof value === 'string' && /^[A-Za-z0-9_-]+$/.test(value);
  return isId ? [] : [invalid('id', 'has characters that are not supported')];
}

function checkParentId(value: unknown, rules: EmulatorRules): readonly ErrorEntry[] {
  if (value === null && rules.topicParentCanBeCleared) return [];
  if (typeof value === 'string' && value !== '') return [];
  return [invalid('parentId', 'is not the id of a topic')];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
