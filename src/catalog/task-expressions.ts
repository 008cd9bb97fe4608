import { expandEvents } from './events.ts';

/**
 * A task of Playvox: the statuses whose identifier its regular expression matches count as this
 * task (Playvox > Settings > Tasks > "Integration Identifier (Regular Expression Matching)").
 */
export interface AgentStatusTask {
  readonly name: string;
  readonly expression: string;
}

export interface TaskProblem {
  readonly code: 'does-not-compile' | 'too-complex' | 'overlap';
  /** Of the task in the list. */
  readonly index: number;
  /** In words, what would be right; reads on after "expected". */
  readonly expected: string;
}

interface Probe {
  readonly event: string;
  readonly identifier: string;
}

/** A task with its expression made ready; `null` when it cannot or should not be tried. */
interface Tried {
  readonly name: string;
  readonly expression: string;
  readonly whole: RegExp | null;
}

/** Bounds on the work that a hostile file could cause; real lists are far below them. */
const MAX_TASKS = 50;
const MAX_LENGTH = 500;
const MAX_NAME_LENGTH = 40;
const MAX_REPETITIONS = 3;

/**
 * How Gladly's events appear to Playvox, by the sample in Playvox's guide: a status by the name of
 * its event, availability as `Unavailable` or `AvailableFor:` with the channels.
 */
const PROBES: readonly Probe[] = [
  ...expandEvents(['AGENT_STATUS/*']).events.map((event) => ({
    event,
    identifier: event.slice(event.indexOf('/') + 1),
  })),
  { event: 'AGENT_AVAILABILITY/UPDATED', identifier: 'AvailableFor:CHAT' },
  { event: 'AGENT_AVAILABILITY/UPDATED', identifier: 'Unavailable' },
];

/**
 * What is wrong with the expressions of agent-status tasks: those that do not compile, those that
 * are too complex to be tried, and those that claim a status which an earlier task has already.
 * An expression has to match a whole identifier to count.
 */
export function taskProblems(tasks: readonly AgentStatusTask[]): readonly TaskProblem[] {
  const tried = tasks.map(prepare);
  const identifiers = [...new Set([...PROBES.map(identifierOf), ...tried.flatMap(plainNames)])];
  return tried.flatMap((task, index) => {
    if (task.whole === null) return [{ ...unfit(task), index }];
    const clash = overlap(task, { identifiers, earlier: tried.slice(0, index) });
    return clash === null ? [] : [{ code: 'overlap', expected: clash, index }];
  });
}

/** The agent-status and availability events that no task matches; sorted, without repetition. */
export function unmatchedEvents(tasks: readonly AgentStatusTask[]): readonly string[] {
  const tried = tasks.map(prepare);
  const unmatched = PROBES.filter(
    (probe) => !tried.some((task) => matches(task, probe.identifier)),
  );
  return [...new Set(unmatched.map(({ event }) => event))].toSorted();
}

function prepare({ name, expression }: AgentStatusTask, index: number): Tried {
  const isFit = index < MAX_TASKS && compiled(expression) !== null && isSimple(expression);
  return { name, expression, whole: isFit ? compiled(`^(?:${expression})$`) : null };
}

function unfit({ expression }: Tried): Omit<TaskProblem, 'index'> {
  if (compiled(expression) === null) {
    return { code: 'does-not-compile', expected: 'a regular expression that compiles' };
  }
  return {
    code: 'too-complex',
    expected: `at most ${MAX_TASKS} tasks, each with a short expression: names divided by |`,
  };
}

interface Rivals {
  readonly identifiers: readonly string[];
  readonly earlier: readonly Tried[];
}

function overlap(task: Tried, { identifiers, earlier }: Rivals): string | null {
  for (const identifier of identifiers.filter((candidate) => matches(task, candidate))) {
    const other = earlier.find((rival) => matches(rival, identifier));
    if (other === undefined) continue;
    return `an expression that does not match ${identifier}, since "${other.name}" does already`;
  }
  return null;
}

/** The alternatives that are plain names, such as an organization's own away reasons. */
function plainNames({ expression, whole }: Tried): readonly string[] {
  if (whole === null) return [];
  return expression.split('|').filter(isPlainName);
}

function isPlainName(alternative: string): boolean {
  return alternative.length <= MAX_NAME_LENGTH && /^[\w :/&-]+$/.test(alternative);
}

function identifierOf({ identifier }: Probe): string {
  return identifier;
}

function matches({ whole }: Tried, identifier: string): boolean {
  return whole?.test(identifier) ?? false;
}

function compiled(expression: string): RegExp | null {
  try {
    return new RegExp(expression);
  } catch {
    return null;
  }
}

/** Matching takes long only where repetitions are nested or many, so neither is tried. */
function isSimple(expression: string): boolean {
  if (expression.length > MAX_LENGTH) return false;
  const bare = expression.replaceAll(/\\./gs, '').replaceAll(/\[[^\]]*\]/g, '.');
  const repetitions = bare.match(/(?<!\()[*+?{]/g) ?? [];
  return repetitions.length <= MAX_REPETITIONS && !/\)[*+?{]/.test(bare);
}
