import { expect } from 'vitest';
import type { OperationResult } from '../../src/apply/journal.ts';
import type { EmulatorRules } from '../../src/emulator/rules.ts';
import type { OrganizationState } from '../../src/emulator/state.ts';
import { Secret, secretForms } from '../../src/shared/secret.ts';
import type { Operation, Plan } from '../../src/plan/types.ts';
import { DROPPED_EVENT, secretValue, secretWord, URL_SECRETS, VALUE_SECRETS } from './pools.ts';
import type { Run, RunOptions } from './runs.ts';

/** Whatever a command did, and however it ended. */
export function expectHarmless(run: Run): void {
  const { before, mostWebhooks, outcome } = run;
  expect(outcome.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(mostWebhooks).toBeLessThanOrEqual(Math.max(20, before.webhooks.length));
  expectOthersUntouched(run);
}

/** A command that must not write: only GETs, and Gladly is the very same object. */
export function expectNothingWritten({ requests, before, after }: Run): void {
  expect(requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(after).toBe(before);
}

/** A value that a secret has or had while a file named it. */
export interface KnownSecret {
  readonly name: string;
  readonly generation: number;
}

/** The secrets that a file names, with the values that they have by then. */
export function secretsIn({ file, generation = () => 1 }: RunOptions): readonly KnownSecret[] {
  return [...URL_SECRETS, ...VALUE_SECRETS].flatMap((name) => {
    const present = generation(name);
    const isNamed = new RegExp(`secret: ${name}\\b`).test(file);
    return isNamed && present !== null ? [{ name, generation: present }] : [];
  });
}

/** No form of these values, nor their telling parts, in anything that was printed or kept. */
export function expectNoSecret({ texts }: Run, secrets: readonly KnownSecret[]): void {
  const all = texts.join('\n');
  const words = secrets.flatMap(({ name, generation }) => [
    secretValue(name, generation),
    `Bearer ${secretValue(name, generation)}`,
    secretWord(name, generation),
  ]);
  const forms = words.flatMap((word) => secretForms(new Secret(word)));
  expect(forms.filter((form) => all.includes(form))).toEqual([]);
}

/**
 * Only objects that an operation in scope is about are touched at all; and those were ours before,
 * or the plan takes them over by an operation of its own.
 */
function expectOthersUntouched({ before, after, outcome, ledgerBefore }: Run): void {
  const operations = (outcome.plan?.operations ?? []).filter(({ inScope }) => inScope);
  const writes = operations.filter(({ action }) => action !== 'adopt');
  const written = new Set(writes.map(({ liveId }) => liveId));
  const adopted = operations.filter(({ action }) => action === 'adopt').map(({ liveId }) => liveId);
  const begun = (ledgerBefore?.unfinished ?? []).map(({ id }) => id);
  const applied = Object.values(ledgerBefore?.resources ?? {}).map(({ id }) => id);
  const ours = new Set<string | null | undefined>([...applied, ...begun, ...adopted]);
  const isOthers = ({ id }: { readonly id: string }) => !written.has(id);
  expect(everythingOf(after, (one) => isOthers(one) && isIn(before, one))).toEqual(
    everythingOf(before, isOthers),
  );
  expect(writes.filter(({ liveId }) => liveId !== null && !ours.has(liveId))).toEqual([]);
}

function isIn({ webhooks, topics }: OrganizationState, { id }: { readonly id: string }): boolean {
  return [...webhooks, ...topics].some((one) => one.id === id);
}

/** Users, inboxes and the organization included; secrets by their values. */
export function everythingOf(
  state: OrganizationState,
  isWanted: (one: { readonly id: string }) => boolean,
): unknown {
  const { changedAt: _, idsGiven: _given, webhooks, topics, ...others } = state;
  return {
    ...others,
    topics: topics.filter(isWanted),
    webhooks: webhooks.filter(isWanted).map(({ headers, credentials, ...webhook }) => ({
      ...webhook,
      headers: Object.entries(headers).map(([name, value]) => [name, value.reveal()]),
      credentials: credentials && {
        ...credentials,
        username: credentials.username.reveal(),
        password: credentials.password.reveal(),
      },
    })),
  };
}

/** Operations in scope that are left; an adoption waits for what is left out of scope. */
export function leftToDo({ operations }: Plan): readonly string[] {
  const open = new Set(operations.filter((one) => !one.inScope).map(({ address }) => address));
  return operations
    .filter(({ inScope, action, address }) => inScope && !(action === 'adopt' && open.has(address)))
    .map(({ id }) => id);
}

/**
 * What an operation that did not come about is told to have failed for is true: the name is held
 * by another topic, the event is one that Gladly no longer takes, what it waited for failed. Where
 * all came about, the apply says so.
 */
export function expectHonest(run: Run, rules: EmulatorRules): void {
  const { outcome, after } = run;
  const results = outcome.journal?.results ?? [];
  const undone = results.filter(({ outcome: how }) => how !== 'done' && how !== 'unchanged');
  const failed = new Set(undone.map(({ operation }) => operation.id));
  const untrue = undone.filter((result) => !isTrue(result, { after, rules, failed }));
  expect(untrue).toEqual([]);
  const isAllDone = undone.every(({ operation }) => !operation.inScope);
  if (results.length > 0 && isAllDone) expect(outcome.result).toBe('applied');
}

interface Truth {
  readonly after: OrganizationState;
  readonly rules: EmulatorRules;
  readonly failed: ReadonlySet<string>;
}

function isTrue(result: OperationResult, truth: Truth): boolean {
  if (!('why' in result)) return false;
  const { operation, why } = result;
  switch (why.code) {
    case 'out-of-scope':
      return !operation.inScope;
    case 'dependency':
      return truth.failed.has(why.operation);
    case 'taken':
      return operation.kind === 'topic' && why.field === 'name' && isHeld(operation, truth);
    case 'rejected': {
      // Its key was taken over, and then what it waited for failed.
      if (why.status === null) {
        return operation.detour && operation.after.some((one) => truth.failed.has(one));
      }
      const events = operation.kind === 'webhook' ? (operation.fields?.events ?? []) : [];
      return truth.rules.droppedEvents === 'rejected' && events.includes(DROPPED_EVENT);
    }
    default:
      return false;
  }
}

function isHeld({ fields, liveId, name }: Operation, { after, rules }: Truth): boolean {
  const wanted = fields?.name ?? name;
  const spell = (text: string) =>
    rules.topicNameCase === 'insensitive' ? text.toLowerCase() : text;
  return after.topics.some((topic) => topic.id !== liveId && spell(topic.name) === spell(wanted));
}
