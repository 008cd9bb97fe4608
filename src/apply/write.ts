import type { GladlyApiError } from '../gladly/errors.ts';
import type { GladlyWriter } from '../gladly/types.ts';
import type { ManagedKind } from '../kinds/address.ts';
import type { Failure } from './failure.ts';
import {
  asGladlyError,
  closedBy,
  failureOf,
  holderOf,
  takenAttribute,
  unprovenBy,
  wasNotTaken,
} from './failure.ts';
import type { Intent, Write } from './intent.ts';
import type { LiveView } from './live-view.ts';
import type { Waiting } from './pause.ts';
import { PATIENCE, pause } from './pause.ts';
import type { Sighting } from './sighting.ts';
import { differingFields } from './sighting.ts';

/** How Gladly took a write. */
export type Answer =
  | { readonly type: 'accepted'; readonly id: string }
  | {
      readonly type: 'not-done';
      readonly failure: Failure;
      /** Kinds of which every further write would be refused as well. */
      readonly closes: readonly ManagedKind[];
    };

export interface WriteTools extends Waiting {
  readonly writer: GladlyWriter;
  readonly view: LiveView;
}

type Creation = Extract<Write, { readonly type: 'create-webhook' | 'create-topic' }>;
type Change = Exclude<Write, Creation>;

/** A creation whose answer was lost is sent again only once, and only if nothing is to be seen. */
const CREATIONS = 2;

/** A change or deletion is the same however often it is sent; still, each may PING an endpoint. */
const CHANGES = 3;

/**
 * Sends one write. An answer that was lost, or that says nothing sure, is made up for by looking:
 * a creation is recognised by its URL and all that was sent (webhook) or by its id, which we chose,
 * and its name (topic); a change by its effect. After a stop nothing is sent a second time. `before` is the object as it was read before the write.
 */
export async function carryOut(
  intent: Intent,
  before: Sighting | null,
  tools: WriteTools,
): Promise<Answer> {
  const { write } = intent;
  if (write.type === 'create-webhook' || write.type === 'create-topic') {
    return create(write, intent, tools);
  }
  return change(write, { intent, before, tools });
}

async function create(write: Creation, intent: Intent, tools: WriteTools): Promise<Answer> {
  let lost: GladlyApiError | null = null;
  for (let sent = 1; sent <= CREATIONS; sent += 1) {
    try {
      return accepted(await sendCreation(write, tools.writer));
    } catch (thrown) {
      const error = asGladlyError(thrown);
      const mayBeOurs = error.mayHaveHappened || lost !== null || namesOurTopic(write, error);
      if (!mayBeOurs) return notDone(error, write);
      const found = await find(write, intent, tools);
      if (found.type !== 'absent') return found;
      if (!error.mayHaveHappened) return contradiction(error, { write, lost });
      if (tools.signal?.aborted) return notSentAgain(error);
      lost = error;
    }
  }
  if (lost === null) throw new Error('A creation was neither accepted nor lost.');
  return notDone(lost, write);
}

/** Gladly says that the key is taken, and yet shows nothing that has it. */
function contradiction(
  error: GladlyApiError,
  { write, lost }: { readonly write: Creation; readonly lost: GladlyApiError | null },
): Answer {
  const field = takenAttribute(error);
  if (field === null) return notDone(wasNotTaken(error) ? (lost ?? error) : error, write);
  const detail = `Gladly says that the ${field} is taken, and shows nothing that has it`;
  const failure: Failure = { outcome: 'uncertain', why: { code: 'unreachable', detail } };
  return { type: 'not-done', failure, closes: [] };
}

/** A conflict about the very id that we chose: the topic may come from an earlier attempt. */
function namesOurTopic(write: Creation, error: GladlyApiError): boolean {
  if (write.type !== 'create-topic') return false;
  return takenAttribute(error) === 'id' || holderOf(error) === write.body.id;
}

type Found = Answer | { readonly type: 'absent' };

/** Looks for what a creation may have made, a few times because lists may be stale. */
async function find(write: Creation, intent: Intent, tools: WriteTools): Promise<Found> {
  try {
    for (const wait of PATIENCE) {
      await pause(wait, tools);
      const seen = await findOnce(write, intent, tools.view);
      if (seen !== null) return recognise(write, intent, seen);
    }
    return { type: 'absent' };
  } catch (error) {
    return { type: 'not-done', failure: unprovenBy(error, 'not answered'), closes: [] };
  }
}

async function findOnce(write: Creation, intent: Intent, view: LiveView): Promise<Sighting | null> {
  if (write.type === 'create-topic') return view.again('topic', write.body.id);
  view.forget();
  const webhooks = await view.all('webhook');
  const url = intent.effect?.['url'];
  return [...webhooks.values()].find(({ fields }) => fields['url'] === url) ?? null;
}

/**
 * The object that has the key of a creation is ours only if it is as we sent it: somebody else may
 * have made it in the meantime. What we did not send is absent from what we made.
 */
function recognise(write: Creation, intent: Intent, seen: Sighting): Answer {
  const isTopic = write.type === 'create-topic';
  const sent = isTopic
    ? { name: write.body.name }
    : { headers: [], basic: false, ...intent.effect };
  if (differingFields(sent, seen.fields).length === 0) return accepted(seen.id);
  const why = { code: 'taken', field: isTopic ? 'id' : 'url', holder: seen.id } as const;
  return { type: 'not-done', failure: { outcome: 'refused', why }, closes: [] };
}

interface Changing {
  readonly intent: Intent;
  readonly before: Sighting | null;
  readonly tools: WriteTools;
}

async function change(write: Change, on: Changing): Promise<Answer> {
  let lost: GladlyApiError | null = null;
  for (let sent = 1; sent <= CHANGES; sent += 1) {
    try {
      await sendChange(write, on.tools.writer);
      return accepted(write.id);
    } catch (thrown) {
      const error = asGladlyError(thrown);
      if (write.type === 'delete-webhook' && error.failure === 'not-found') {
        return accepted(write.id);
      }
      if (!error.mayHaveHappened) {
        return notDone(wasNotTaken(error) ? (lost ?? error) : error, write);
      }
      const effect = await lookForEffect(write, on);
      if (effect.type !== 'absent') return effect;
      if (on.tools.signal?.aborted) return notSentAgain(error);
      lost = error;
    }
  }
  if (lost === null) throw new Error('A change was neither accepted nor lost.');
  return notDone(lost, write);
}

async function lookForEffect(write: Change, on: Changing): Promise<Found> {
  const { tools } = on;
  try {
    for (const wait of PATIENCE.slice(0, 2)) {
      await pause(wait, tools);
      const seen = await tools.view.again(kindOf(write), write.id);
      if (isInEffect(on, seen)) return accepted(write.id);
    }
    return { type: 'absent' };
  } catch (error) {
    return { type: 'not-done', failure: unprovenBy(error, 'not answered'), closes: [] };
  }
}

/** A value that cannot be read back is taken for written when Gladly's own time has moved. */
function isInEffect({ intent, before }: Changing, seen: Sighting | null): boolean {
  const { effect, hidden } = intent;
  if (effect === null || seen === null) return effect === null && seen === null;
  if (differingFields(effect, seen.fields).length > 0) return false;
  if (!hidden) return true;
  return seen.updatedAt !== null && seen.updatedAt !== (before?.updatedAt ?? null);
}

async function sendCreation(write: Creation, writer: GladlyWriter): Promise<string> {
  if (write.type === 'create-topic') return writer.createTopic(write.body);
  return writer.createWebhook(write.body);
}

async function sendChange(write: Change, writer: GladlyWriter): Promise<void> {
  if (write.type === 'update-topic') return writer.updateTopic(write.id, write.body);
  if (write.type === 'update-webhook') return writer.updateWebhook(write.id, write.body);
  return writer.deleteWebhook(write.id);
}

function accepted(id: string): Answer {
  return { type: 'accepted', id };
}

function notDone(error: GladlyApiError, write: Write): Answer {
  const kind = kindOf(write);
  return { type: 'not-done', failure: failureOf(error, write), closes: closedBy(error, kind) };
}

/** After the user has asked to stop, nothing is sent again: whether the first came to be is open. */
function notSentAgain(error: GladlyApiError): Answer {
  return {
    type: 'not-done',
    failure: unprovenBy(error, 'not answered, and not sent again because of the stop'),
    closes: [],
  };
}

function kindOf({ type }: Write): ManagedKind {
  return type === 'create-topic' || type === 'update-topic' ? 'topic' : 'webhook';
}
