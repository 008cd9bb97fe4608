import type { Blocks, UserBlock, WebhookBlock } from '../kinds/blocks.ts';
import type { InputInReturn, SecretInput, Troubleshooting } from '../kinds/handover.ts';
import {
  handoverBlock,
  inboxBlock,
  stepBlock,
  topicBlock,
  userBlock,
  webhookBlock,
} from './blocks.ts';
import { awaitedUses, inputsWithSteps, withWaitingUser } from './awaited.ts';
import type { AwaitedUse } from './awaited.ts';
import { addObjects, addUser, openScope, withEmailOfInputs } from './context.ts';
import type { Overrides } from './context.ts';
import { readInputs, tasksIn } from './inputs.ts';
import type { InputValues } from './inputs.ts';
import { expandEntries } from './repeat.ts';
import type { ExpandProblem, Report, Scope } from './scope.ts';
import { unmatchedEvents } from './task-expressions.ts';
import { withWrittenEmail } from './user-email.ts';
import type { VendorDefinition } from './vendor.ts';
import {
  expandObjects,
  neededBy,
  presentOnes,
  waitingForParents,
  waitingObjects,
  waitingOnes,
  waitingUser,
} from './waiting.ts';
import type { WaitingObject } from './waiting.ts';

/** One integration's use of a vendor, as the file writes it. */
export interface VendorUse {
  readonly integration: string;
  readonly organization: { readonly name: string; readonly url: string };
  readonly inputs: Readonly<Record<string, unknown>>;
  /** The file's own `user` block; its fields win over the vendor's. */
  readonly user?: UserBlock;
  /**
   * What the file writes over the vendor's own entries, so that steps and handover speak of the
   * names that count in the end; `false` for one that the file leaves out.
   */
  readonly overrides?: Overrides;
}

interface VendorFacts {
  readonly title: string;
  readonly requestsPerMinute?: number;
  /** Agent-status events that none of the integration's tasks matches, where it has tasks. */
  readonly unmatchedEvents?: readonly string[];
  /** The secrets that its inputs name. */
  readonly secrets: readonly SecretInput[];
  readonly awaited: readonly InputInReturn[];
  readonly troubleshooting: readonly Troubleshooting[];
}

export interface Expansion {
  /** What the vendor adds; the file's own blocks are not in it, nor is what waits for an input. */
  readonly blocks: Blocks;
  /** The webhooks that wait for an input, from what there is of them: to be looked at, not made. */
  readonly waitingWebhooks: Readonly<Record<string, WebhookBlock>>;
  readonly problems: readonly ExpandProblem[];
  /** Inputs that steps have still to bring. */
  readonly awaited: readonly AwaitedUse[];
  readonly facts: VendorFacts;
}

interface Expanded {
  readonly blocks: Blocks;
  readonly waitingWebhooks: Expansion['waitingWebhooks'];
  readonly waiting: readonly WaitingObject[];
}

/**
 * Turns a vendor definition and the inputs of one integration into blocks. The same arguments
 * give the same result. Where there are problems, the blocks are whole enough to look for other
 * findings, but nothing may be planned from them.
 */
export function expandVendor(vendor: VendorDefinition, use: VendorUse): Expansion {
  const definition = withWrittenEmail(vendor, use.user);
  const problems = new Map<string, ExpandProblem>();
  const report: Report = (problem) => {
    const place = `${problem.input}${problem.pointer ?? ''}`;
    if (!problems.has(place)) problems.set(place, problem);
  };
  const { overrides = {} } = use;
  const wanted = inputsWithSteps(definition, use.inputs, overrides.steps ?? {});
  const inputs = readInputs(wanted, use.inputs, report);
  const { blocks, waiting, waitingWebhooks } = expandBlocks(
    definition,
    use,
    openScope({ definition, use, inputs, report }),
  );
  const awaited = awaitedUses(definition, inputs, { waiting, integration: use.integration });
  return {
    blocks,
    waitingWebhooks,
    problems: [...problems.values()],
    awaited,
    facts: { ...factsOf(definition, inputs), awaited: awaited.map(inReturn(definition)) },
  };
}

/** Each block may speak of the ones before it: the user, then the objects, then what is told. */
function expandBlocks(definition: VendorDefinition, use: VendorUse, scope: Scope): Expanded {
  const { overrides = {} } = use;
  const user = userBlock(definition.user ?? {}, scope);
  const userInputs = neededBy(definition.user ?? {}, use.user, scope);
  const known = withWaitingUser(
    addUser(scope, { ...user, ...use.user }, definition.name),
    userInputs,
  );
  const isAsked = use.user?.email === undefined && userInputs.length === 0;
  const withUser = isAsked ? withEmailOfInputs(known, definition.user?.email) : known;
  const { inboxes, topics, webhooks } = expandedObjects(definition, withUser, overrides);
  const full = addObjects(
    withUser,
    { inboxes: inboxes.built, topics: topics.built, webhooks: webhooks.built },
    { overrides, waiting: inboxes.waiting.map(({ key }) => key) },
  );
  const isUserThere = definition.user !== undefined && userInputs.length === 0;
  return {
    blocks: {
      ...(isUserThere ? { user } : {}),
      inboxes: presentOnes(inboxes),
      topics: presentOnes(topics),
      webhooks: presentOnes(webhooks),
      steps: expandEntries(definition.steps ?? {}, full, stepBlock),
      handover: expandEntries(definition.handover ?? {}, full, handoverBlock),
    },
    waitingWebhooks: waitingOnes(webhooks),
    waiting: [
      ...waitingUser(userInputs),
      ...waitingObjects('inbox', inboxes, overrides.inboxes),
      ...waitingObjects('topic', topics, overrides.topics),
      ...waitingObjects('webhook', webhooks, overrides.webhooks),
    ],
  };
}

function expandedObjects(definition: VendorDefinition, scope: Scope, over: Overrides) {
  const { inboxes = {}, topics = {}, webhooks = {} } = definition;
  return {
    inboxes: expandObjects(inboxes, scope, { build: inboxBlock, over: over.inboxes }),
    topics: waitingForParents(
      expandObjects(topics, scope, { build: topicBlock, over: over.topics }),
      over.topics ?? {},
    ),
    webhooks: expandObjects(webhooks, scope, { build: webhookBlock, over: over.webhooks }),
  };
}

function inReturn({ inputs = {} }: VendorDefinition): (awaited: AwaitedUse) => InputInReturn {
  return ({ input, instead, step, secret }) => ({
    input,
    instead,
    ...(secret === undefined ? {} : { secret }),
    description: inputs[input]?.description ?? input,
    ...(instead === null ? {} : { insteadDescription: inputs[instead]?.description ?? instead }),
    isSecret: inputs[input]?.type === 'secret',
    step,
  });
}

function factsOf(definition: VendorDefinition, inputs: InputValues): Omit<VendorFacts, 'awaited'> {
  const requestsPerMinute = definition['requests-per-minute'];
  const checked = Object.entries(definition.inputs ?? {}).filter(
    ([, input]) => input.type === 'list' && input.check === 'task-expressions',
  );
  const tasks = checked.flatMap(([name]) => tasksIn(inputs.rows.get(name) ?? []));
  return {
    title: definition.name,
    ...(requestsPerMinute === undefined ? {} : { requestsPerMinute }),
    ...(checked.length === 0 ? {} : { unmatchedEvents: unmatchedEvents(tasks) }),
    secrets: secretInputs(definition, inputs),
    troubleshooting: definition.troubleshooting ?? [],
  };
}

function secretInputs(
  { inputs = {} }: VendorDefinition,
  { values }: InputValues,
): readonly SecretInput[] {
  return Object.entries(inputs).flatMap(([name, input]) => {
    const value = values.get(name);
    if (value?.type !== 'secret' || typeof value.source === 'string') return [];
    const { secret } = value.source;
    const whereToFind = input['where-to-find'] ?? null;
    return [{ secret, description: input.description, whereToFind }];
  });
}
