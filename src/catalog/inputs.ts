import { nearest } from '../shared/nearest.ts';
import { isRecord, ownMember } from '../shared/record.ts';
import { expectedFor, isFilledText, readScalar, wantedFor } from './scalar.ts';
import { textValue } from './scope.ts';
import type { ExpandProblem, Report, Row, Value } from './scope.ts';
import { taskProblems } from './task-expressions.ts';
import type { AgentStatusTask } from './task-expressions.ts';
import type { InputDefinition, ListInput, ScalarInput } from './vendor.ts';

/** The inputs of one integration, read by the types that the vendor declares for them. */
export interface InputValues {
  /** Scalars and lists of texts that were given or have a default. */
  readonly values: ReadonlyMap<string, Value>;
  /** The elements of every list. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  /** Required ones that were not given because a step has still to bring them. */
  readonly awaited: ReadonlyMap<string, AwaitedValue>;
}

export interface AwaitedValue {
  /** Id of the step that brings it. */
  readonly step: string;
  /** Another input that would do; `null` where none would. */
  readonly instead: string | null;
}

type Given = Readonly<Record<string, unknown>>;

const FAULTY: Value = { type: 'faulty' };

/**
 * Reads what the user gave by the declared types and puts in the defaults. Reports inputs that
 * the vendor does not have, required ones that are missing, and values of the wrong type. An
 * input with nothing behind it (`name:` in YAML) and an empty list were not given. What a step has
 * still to bring is not missing.
 */
export function readInputs(
  definitions: Readonly<Record<string, InputDefinition>>,
  given: Given,
  report: Report,
): InputValues {
  const known = Object.keys(definitions);
  for (const input of Object.keys(given).filter((name) => !known.includes(name))) {
    report({ code: 'unknown-input', input, suggestions: nearest(input, known) });
  }
  const values = new Map<string, Value>();
  const rows = new Map<string, readonly Row[]>();
  const awaited = new Map<string, AwaitedValue>();
  for (const [name, definition] of Object.entries(definitions)) {
    const raw = givenOr(definition.default, given, name);
    if (isNothing(raw)) {
      const open = isRequired(definition, given) ? broughtBySteps(name, definitions) : null;
      if (open?.size === 0)
        report({ code: 'missing-input', input: name, expected: wantedFor(definition) });
      for (const [input, value] of open ?? []) awaited.set(input, value);
    } else if (definition.type === 'list') {
      const list = listInput(name, definition, { raw, report });
      rows.set(name, list.rows);
      if (list.value !== null) values.set(name, list.value);
    } else {
      values.set(name, scalarInput(name, definition, { raw, report }));
    }
  }
  return { values, rows, awaited };
}

/** Whether a value, given or not, counts as not given. */
export function isNothing(raw: unknown): boolean {
  return raw === undefined || (Array.isArray(raw) && raw.length === 0);
}

/** The elements of a list that the vendor has checked as agent-status tasks. */
export function tasksIn(rows: readonly Row[]): readonly AgentStatusTask[] {
  return rows.map((row) => ({
    name: wordsOf(row.get('each.name')),
    expression: wordsOf(row.get('each.expression')),
  }));
}

interface Reading {
  readonly raw: unknown;
  readonly report: Report;
}

/** An empty list that was written out is meant: it takes the place of the default. */
function givenOr(fallback: unknown, given: Given, name: string): unknown {
  return ownMember(given, name) ?? fallback;
}

function isRequired(definition: InputDefinition, given: Given): boolean {
  const stead = definition['required-unless'];
  if (stead !== undefined) return isNothing(givenOr(undefined, given, stead));
  return definition.required === true;
}

/**
 * A required input that is not there, and what could stand in its place, as far as steps bring
 * them.
 */
function broughtBySteps(
  input: string,
  definitions: Readonly<Record<string, InputDefinition>>,
): ReadonlyMap<string, AwaitedValue> {
  const { 'required-unless': stead = null } = definitions[input] ?? {};
  const names = [input, ...(stead === null ? [] : [stead])];
  const brought = names.flatMap((name) => {
    const step = definitions[name]?.['from-step'];
    const instead = name === input ? stead : input;
    return step === undefined ? [] : [[name, { step, instead }] as const];
  });
  return new Map(brought);
}

function scalarInput(input: string, definition: ScalarInput, { raw, report }: Reading): Value {
  const value = readScalar(definition, raw);
  if (value !== null) return value;
  report({ code: 'wrong-input', input, expected: expectedFor(definition) });
  return FAULTY;
}

interface ReadList {
  readonly value: Value | null;
  readonly rows: readonly Row[];
}

function listInput(input: string, definition: ListInput, { raw, report }: Reading): ReadList {
  const found: ExpandProblem[] = [];
  const collect: Report = (problem) => found.push(problem);
  const rows = Array.isArray(raw)
    ? raw.map((element: unknown, index) => {
        const at: Report = ({ pointer = '', ...problem }) =>
          collect({ ...problem, input, pointer: `/${index}${pointer}` });
        return readElement(element, definition, at);
      })
    : [];
  if (!Array.isArray(raw))
    collect({ code: 'wrong-input', input, expected: expectedFor(definition) });
  if (found.length === 0 && definition.check !== undefined) checkTasks(input, rows, collect);
  for (const problem of found) report(problem);
  if (found.length > 0) return { value: FAULTY, rows };
  return { value: definition.fields === undefined ? listOf(rows) : null, rows };
}

function readElement(element: unknown, definition: ListInput, report: Report): Row {
  const { fields } = definition;
  const input = '';
  if (fields === undefined && isFilledText(element)) return new Map([['each', textValue(element)]]);
  if (fields === undefined || !isRecord(element)) {
    report({ code: 'wrong-input', input, expected: expectedFor(definition) });
    return new Map();
  }
  const { values } = readInputs(fields, element, (problem) =>
    report({ ...problem, pointer: `/${problem.input}` }),
  );
  return new Map([...values].map(([name, value]) => [`each.${name}`, value]));
}

function checkTasks(input: string, rows: readonly Row[], report: Report): void {
  for (const { index, expected } of taskProblems(tasksIn(rows))) {
    report({ code: 'wrong-input', input, pointer: `/${index}/expression`, expected });
  }
}

function listOf(rows: readonly Row[]): Value {
  return { type: 'list', texts: rows.map((row) => wordsOf(row.get('each'))) };
}

function wordsOf(value: Value | undefined): string {
  return value?.type === 'text' ? value.text : '';
}
