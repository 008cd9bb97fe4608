import { nearest } from '../shared/nearest.ts';
import { isRecord } from '../shared/record.ts';
import { compareText } from '../shared/stable-json.ts';
import { brokenReferenceIn, referencesIn } from './interpolate.ts';
import { COST_OF_COMPARING, MAX_WORK, newBudget } from './scope.ts';
import type { Budget } from './scope.ts';
import { fromStepProblems } from './check-from-step.ts';
import { stepObjectProblems } from './check-steps.ts';
import type { DefinitionProblem } from './definition-problem.ts';
import type { Entries, InputDefinition, Presence, VendorDefinition } from './vendor.ts';

/** What may be named at one place of a definition. */
interface Place {
  readonly pointer: string;
  readonly known: ReadonlySet<string>;
  /** What stands for an element of the list that is repeated over here. */
  readonly each: readonly string[];
  /** Names that a condition can ask for. */
  readonly inputs: ReadonlySet<string>;
  /** What stands for an element, by the name of the list. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly spend: Budget;
}

const GENERAL = [
  'integration',
  'organization.name',
  'organization.url',
  'organization.host',
  'organization.subdomain',
];
const OF_USER = ['user.email', 'user.name', 'user.roles', 'user.token'];
const OF_INBOXES = ['each.key', 'each.name', 'each.sla-minutes'];

/**
 * Finds what would go wrong with a definition whoever uses it: names that nothing stands for.
 * Sorted by pointer. To be asked before `expandVendor` for a definition that a user wrote.
 */
export function checkVendor(definition: VendorDefinition): readonly DefinitionProblem[] {
  const { inputs = {}, user, inboxes, topics, webhooks, steps, handover } = definition;
  const words = Object.entries(inputs).flatMap(([name, input]) => (isWord(input) ? [name] : []));
  const base: Place = {
    pointer: '',
    known: new Set([...GENERAL, ...words]),
    each: [],
    inputs: new Set(Object.keys(inputs)),
    spend: newBudget(MAX_WORK),
    lists: new Map(Object.entries(inputs).flatMap(([name, input]) => elementsOf(name, input))),
  };
  const objects = { ...base, known: new Set([...base.known, ...OF_USER]) };
  const told = {
    ...objects,
    known: new Set([...objects.known, ...objectReferences({ inboxes, topics, webhooks })]),
    lists: new Map([...base.lists, ['inboxes', OF_INBOXES]]),
  };
  const problems = [
    ...checkInputs(inputs, base),
    ...checkValue(user, { ...base, pointer: '/user' }),
    ...checkBlocks({ inboxes, topics, webhooks }, objects),
    ...checkBlocks({ steps, handover }, told),
    ...stepObjectProblems(definition, base.spend),
    ...fromStepProblems(definition, base.spend),
  ];
  return problems.toSorted((a, b) => compareText(a.pointer, b.pointer));
}

type Block = Entries<object> | undefined;

/** Whether a reference to the input can stand in a text: a list of objects cannot. */
function isWord(input: InputDefinition): boolean {
  return input.type !== 'list' || input.fields === undefined;
}

function elementsOf(name: string, input: InputDefinition): readonly [string, readonly string[]][] {
  if (input.type !== 'list') return [];
  const { fields } = input;
  return [[name, fields ? Object.keys(fields).map((field) => `each.${field}`) : ['each']]];
}

function objectReferences(blocks: Readonly<Record<string, Block>>): readonly string[] {
  return Object.entries(blocks).flatMap(([block, entries = {}]) =>
    Object.keys(entries).flatMap((key) => [
      `${block}.${key}.name`,
      ...(block === 'inboxes' ? [`${block}.${key}.sla-minutes`] : []),
    ]),
  );
}

function checkInputs(
  inputs: Readonly<Record<string, InputDefinition>>,
  base: Place,
): readonly DefinitionProblem[] {
  return Object.entries(inputs).flatMap(([name, { 'required-unless': stead }]) =>
    checkName(stead, { ...base, pointer: `/inputs/${name}/required-unless` }),
  );
}

function checkBlocks(
  blocks: Readonly<Record<string, Block>>,
  base: Place,
): readonly DefinitionProblem[] {
  return Object.entries(blocks).flatMap(([block, entries = {}]) =>
    Object.entries(entries).flatMap(([key, entry]) => {
      const place = { ...base, pointer: `/${block}/${escaped(key)}` };
      return [...checkKey(key, entry, place), ...checkValue(entry, place)];
    }),
  );
}

/** The key of a repeated entry holds its element, and no other key holds a reference. */
function checkKey(key: string, entry: Presence, place: Place): readonly DefinitionProblem[] {
  const { pointer } = place;
  const list = entry['for-each'];
  const each = list === undefined ? [] : (place.lists.get(list) ?? []);
  const references = referencesIn(key);
  if (list !== undefined && references.length === 0) {
    return [{ code: 'key-without-each', pointer, name: key, suggestions: [] }];
  }
  return unknownAmong(references, { ...place, known: new Set(), each });
}

/** A template and all that is in it; inside a repetition also `each` is known. */
function checkValue(value: unknown, place: Place): readonly DefinitionProblem[] {
  if (typeof value === 'string') {
    return [...brokenIn(value, place), ...unknownAmong(referencesIn(value), place)];
  }
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, index) => checkValue(one, below(place, String(index))));
  }
  if (!isRecord(value)) return [];
  const { 'for-each': list, when, unless, ...texts } = value;
  const each = typeof list === 'string' ? (place.lists.get(list) ?? []) : place.each;
  const inside = { ...place, each };
  return [
    ...checkList(list, below(place, 'for-each')),
    ...checkName(when, below(inside, 'when')),
    ...checkName(unless, below(inside, 'unless')),
    ...Object.entries(texts).flatMap(([key, text]) => checkValue(text, below(inside, key))),
  ];
}

function brokenIn(template: string, { pointer }: Place): readonly DefinitionProblem[] {
  const name = brokenReferenceIn(template);
  return name === null ? [] : [{ code: 'broken-reference', pointer, name, suggestions: [] }];
}

function checkList(name: unknown, place: Place): readonly DefinitionProblem[] {
  const { pointer, inputs, lists } = place;
  if (typeof name !== 'string' || lists.has(name)) return [];
  const code = inputs.has(name) ? 'not-a-list' : 'unknown-input';
  return [{ code, pointer, name, suggestions: suggest(name, lists.keys(), place) }];
}

function checkName(name: unknown, place: Place): readonly DefinitionProblem[] {
  const { pointer, inputs, each } = place;
  if (typeof name !== 'string' || inputs.has(name) || each.includes(name)) return [];
  const suggestions = suggest(name, [...inputs, ...each], place);
  return [{ code: 'unknown-input', pointer, name, suggestions }];
}

function unknownAmong(references: readonly string[], place: Place): readonly DefinitionProblem[] {
  const { pointer, known, each } = place;
  return references
    .filter((name) => !known.has(name) && !each.includes(name))
    .map((name) => {
      const suggestions = suggest(name, [...known, ...each], place);
      return { code: 'unknown-reference', pointer, name, suggestions };
    });
}

function suggest(name: string, known: Iterable<string>, { spend }: Place): readonly string[] {
  const names = [...known];
  return spend(names.length * COST_OF_COMPARING) ? nearest(name, names) : [];
}

function below(place: Place, key: string): Place {
  return { ...place, pointer: `${place.pointer}/${escaped(key)}` };
}

/** A key as a part of a JSON pointer (RFC 6901). */
function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
