import type { ManagedKind } from '../../kinds/address.ts';
import type { Cause, Operation, OperationAction, OperationReason } from '../../plan/types.ts';
import type { Phrase } from '../phrase.ts';
import { count, joined, say } from '../phrase.ts';

/** What kind of change an action is, for symbols and colours. */
export type Direction = 'make' | 'change' | 'keep' | 'take';

export interface ActionWords {
  readonly direction: Direction;
  /** What apply would do: `create` webhook "Survey". */
  readonly verb: Phrase;
  /** What apply did: `created` webhook "Survey". */
  readonly done: Phrase;
}

const ACTIONS: Readonly<Record<OperationAction, ActionWords>> = {
  create: { direction: 'make', verb: say`create`, done: say`created` },
  update: { direction: 'change', verb: say`change`, done: say`changed` },
  adopt: { direction: 'keep', verb: say`take over`, done: say`took over` },
  'resend-secrets': {
    direction: 'change',
    verb: say`send the secrets of`,
    done: say`sent the secrets of`,
  },
  enable: { direction: 'change', verb: say`switch on`, done: say`switched on` },
  disable: { direction: 'take', verb: say`switch off`, done: say`switched off` },
  archive: { direction: 'take', verb: say`archive`, done: say`archived` },
  delete: { direction: 'take', verb: say`remove`, done: say`removed` },
};

/** A topic is never switched on or off; Gladly calls it archived. */
const TOPIC_ACTIONS: Readonly<Partial<Record<OperationAction, ActionWords>>> = {
  enable: { direction: 'change', verb: say`bring back`, done: say`brought back` },
  disable: { direction: 'take', verb: say`archive`, done: say`archived` },
};

const GOING_ON: ActionWords = {
  direction: 'keep',
  verb: say`go on with`,
  done: say`went on with`,
};

/** The verbs for an operation, and which way it goes. */
export function actionWords(
  operation: Pick<Operation, 'action' | 'kind'> & Partial<Pick<Operation, 'reason'>>,
): ActionWords {
  if (operation.reason === 'creation-unfinished') return GOING_ON;
  const special = operation.kind === 'topic' ? TOPIC_ACTIONS[operation.action] : undefined;
  return special ?? ACTIONS[operation.action];
}

/** `webhook`, `topic`: what an object is called in a sentence. */
export const KIND_WORDS: Readonly<Record<ManagedKind, Phrase>> = {
  webhook: say`webhook`,
  topic: say`topic`,
};

/** `1 webhook`, `2 topics` */
export function countKind(amount: number, kind: ManagedKind): Phrase {
  return count(amount, kind);
}

/** Why an object has another URL or name for a moment. */
export const DETOUR: Phrase = say`gets a passing value on the way, because another one takes over the present one`;

const CAUSES: Readonly<Record<Cause, Phrase | null>> = {
  'this-change': null,
  'merged-earlier': say`merged earlier and not applied yet`,
  'changed-in-gladly': say`somebody changed it in Gladly`,
  'switched-off-by-gladly': say`Gladly switched it off because its deliveries kept failing`,
  'secret-rotated': say`its secret has a new value`,
};

const REASONS: Readonly<Record<OperationReason, Phrase | null>> = {
  declared: null,
  differs: null,
  'found-in-gladly': say`already in Gladly; from now on the file looks after it`,
  'creation-unfinished': say`an earlier apply created it and could not finish`,
  renamed: say`the file gives it a new name`,
  'missing-in-gladly': say`it is no longer in Gladly`,
  'removed-from-file': say`it is no longer in the file`,
  'switched-off': say`it is switched off in Gladly`,
  'archived-in-gladly': say`it is archived in Gladly`,
  'secret-changed': say`its secret has a new value`,
  'secret-unsure': say`its secret may have been changed by hand in Gladly`,
};

/** Where cause and reason together are said in fewer words than one after the other. */
const TOGETHER: Readonly<Partial<Record<Cause, Partial<Record<OperationReason, Phrase>>>>> = {
  'changed-in-gladly': {
    'missing-in-gladly': say`somebody removed it from Gladly`,
    'archived-in-gladly': say`somebody archived it in Gladly`,
    'switched-off': say`somebody switched it off in Gladly`,
    'secret-unsure': say`its secret may have been changed by hand in Gladly`,
  },
  'switched-off-by-gladly': {
    'switched-off': say`Gladly switched it off because its deliveries kept failing`,
  },
  'secret-rotated': { 'secret-changed': say`its secret has a new value` },
};

/**
 * Why an operation is in the plan, in a few words; `null` where it is simply what this change of
 * the file asks for.
 */
export function whyPhrase(operation: Pick<Operation, 'cause' | 'reason'>): Phrase | null {
  const { cause, reason } = operation;
  const together = TOGETHER[cause]?.[reason];
  if (together !== undefined) return together;
  const said = [CAUSES[cause], REASONS[reason]].filter((part) => part !== null);
  return said.length === 0 ? null : joined(said, '; ');
}
