import type { ManagedKind } from '../kinds/address.ts';
import type { WebhookBody } from '../gladly/types.ts';
import { asGladlyError } from './failure.ts';
import type { Intent } from './intent.ts';
import type { Look } from './live-view.ts';
import { inParallel } from './parallel.ts';
import { pause } from './pause.ts';
import { differingFields, GONE } from './sighting.ts';
import type { Sighting } from './sighting.ts';
import type { WriteTools } from './write.ts';

/** A write that Gladly has accepted. */
export interface Sent {
  readonly task: string;
  readonly kind: ManagedKind;
  readonly id: string;
  readonly intent: Intent;
  /** The object as it was read before the write; `null` for a creation. */
  readonly before: Sighting | null;
}

/** What reading back showed. */
export type Verdict =
  | { readonly type: 'agrees'; readonly seen: Sighting | null }
  | { readonly type: 'differs'; readonly fields: readonly string[] }
  | { readonly type: 'unread'; readonly detail: string };

/** Waits before single reads of an object that is not as it was written, in milliseconds. */
const SPACING: readonly number[] = [0, 500, 1500, 3000];

/** From so many disagreements on, a list is more likely stale than right: it is read again. */
const MANY = 5;

/**
 * Verify after write: reads back what was written, one list for many objects. What a list does
 * not agree with is asked for by itself, a few times, before it counts as different. By task.
 */
export async function verify(
  sent: readonly Sent[],
  tools: WriteTools,
): Promise<ReadonlyMap<string, Verdict>> {
  tools.view.forget();
  const kinds = [...new Set(sent.map(({ kind }) => kind))];
  const verdicts = await Promise.all(
    kinds.map(async (kind) =>
      verifyKind(
        kind,
        sent.filter((one) => one.kind === kind),
        tools,
      ),
    ),
  );
  return new Map(verdicts.flat());
}

type Verdicts = readonly (readonly [task: string, verdict: Verdict])[];

async function verifyKind(
  kind: ManagedKind,
  sent: readonly Sent[],
  tools: WriteTools,
): Promise<Verdicts> {
  try {
    let looks = await lookAt(kind, sent, tools);
    if (sent.filter((one) => !agrees(one, looks.get(one.id))).length > MANY) {
      await pause(SPACING[1] ?? 0, tools);
      tools.view.forget();
      looks = await lookAt(kind, sent, tools);
    }
    return await inParallel(sent, async (one) => {
      const look = looks.get(one.id);
      const sure = look !== undefined && agrees(one, look);
      const verdict: Verdict = sure
        ? { type: 'agrees', seen: look.sighting }
        : await lookClosely(one, look, tools);
      return [one.task, verdict] as const;
    });
  } catch (error) {
    const detail = asGladlyError(error).message;
    return sent.map(({ task }) => [task, { type: 'unread', detail }] as const);
  }
}

async function lookAt(
  kind: ManagedKind,
  sent: readonly Sent[],
  { view }: WriteTools,
): Promise<ReadonlyMap<string, Look>> {
  return view.look(
    kind,
    sent.map(({ id }) => id),
  );
}

/** A list that shows the time of before may be one from before a write that cannot be read back. */
function agrees({ intent, before }: Sent, look: Look | undefined): boolean {
  const seen = look?.sighting ?? null;
  if (disagreements(intent, seen).length > 0) return false;
  if (!intent.hidden || look?.source !== 'list' || before === null) return true;
  return seen?.updatedAt !== before.updatedAt;
}

async function lookClosely(
  sent: Sent,
  first: Look | undefined,
  tools: WriteTools,
): Promise<Verdict> {
  let fields: readonly string[] = [];
  for (const [turn, wait] of SPACING.entries()) {
    await pause(wait, tools);
    const isKnown = turn === 0 && first?.source === 'single';
    const seen = isKnown ? first.sighting : await tools.view.again(sent.kind, sent.id);
    fields = disagreements(sent.intent, seen);
    if (fields.length === 0) return { type: 'agrees', seen };
    if (turn === 0) await dropHeaders(sent, fields, tools);
  }
  return { type: 'differs', fields };
}

function disagreements({ effect }: Intent, seen: Sighting | null): readonly string[] {
  if (effect === null || seen === null) return (effect === null) === (seen === null) ? [] : [GONE];
  return differingFields(effect, seen.fields);
}

/**
 * Gladly does not say whether `headers` in a change replaces all headers or only those it names.
 * Where a header stays that is not wanted, the same is sent again with `null` for it; not after
 * a stop.
 */
async function dropHeaders(
  { intent, id }: Sent,
  fields: readonly string[],
  { writer, signal }: WriteTools,
): Promise<void> {
  if (signal?.aborted) return;
  const { write } = intent;
  const wanted = write.type === 'update-webhook' ? write.body.headers : undefined;
  const odd = fields.flatMap((field) => /^headers\.(.+)$/.exec(field)?.slice(1) ?? []);
  const surplus = odd.filter((name) => wanted?.[name] === undefined);
  if (wanted === undefined || surplus.length === 0 || surplus.length < fields.length) return;
  const nothing = Object.fromEntries(surplus.map((name) => [name, null] as const));
  const body: WebhookBody = { headers: { ...wanted, ...nothing } };
  try {
    await writer.updateWebhook(id, body);
  } catch (error) {
    asGladlyError(error);
  }
}
