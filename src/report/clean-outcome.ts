import type { Plan } from '../plan/types.ts';
import { OWN_WORDS } from './clean-json.ts';
import type { ReportedOutcome } from './json.ts';

type Clean = (text: string) => string;

/**
 * Members besides words of ours that renderers look things up by, or that lead somewhere: they
 * stay as they are until the finished text is cleaned.
 */
const LOOKED_UP: ReadonlySet<string> = new Set([
  'address',
  'digest',
  'direction',
  'failure',
  'field',
  'file',
  'liveFingerprint',
  'missing',
  'same',
  'secret',
  'type',
  'unit',
]);

/**
 * Takes every known secret out of whatever an outcome is told with, before it is rendered: a
 * renderer cuts values to a length and escapes characters, and what is left of a secret then
 * looks like none. Digests, addresses and ids by which one part of a plan names another stay as
 * they are. For rendering alone: what is recorded, compared or sent is the outcome itself.
 */
export function cleanOutcome<T extends ReportedOutcome>(outcome: T, clean: Clean): T {
  const { plan, journal } = outcome;
  const plans = [plan, journal?.plan ?? null, journal?.final ?? null];
  const names = namesOf(plans.filter((one) => one !== null));
  return cleanValues(outcome, clean, new Set([...names, ...fieldsNamed(outcome)]));
}

/** The same for a plan alone. */
export function cleanPlan(plan: Plan, clean: Clean): Plan {
  return cleanValues(plan, clean, namesOf([plan]));
}

/**
 * The same for any other data that is rendered. Equal objects stay equal and one object stays one;
 * `names` are texts that stay as they are.
 */
export function cleanValues<T>(value: T, clean: Clean, names?: ReadonlySet<string>): T;
export function cleanValues(
  value: unknown,
  clean: Clean,
  names: ReadonlySet<string> = new Set(),
): unknown {
  const texts = new Map<string, string>();
  const done = new Map<object, unknown>();
  const cleanText = (text: string) => {
    const known = texts.get(text) ?? (names.has(text) ? text : clean(text));
    texts.set(text, known);
    return known;
  };
  const visit = (one: unknown): unknown => {
    if (typeof one === 'string') return cleanText(one);
    if (typeof one !== 'object' || one === null) return one;
    const known = done.get(one) ?? visitMembers(one, visit);
    done.set(one, known);
    return known;
  };
  return visit(value);
}

/** Of objects with a class of their own only maps are looked into; a secret shows nothing. */
function visitMembers(value: object, visit: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(visit);
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, visit(one)]));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      isKept(key, member) ? member : visit(member),
    ]),
  );
}

function isKept(key: string, member: unknown): boolean {
  return typeof member === 'string' && (OWN_WORDS.has(key) || LOOKED_UP.has(key));
}

/** Fields by which it is told what of an operation was not reviewed. */
function fieldsNamed({ uncovered = [] }: ReportedOutcome): readonly string[] {
  return uncovered.flatMap(({ why }) => ('fields' in why ? why.fields : []));
}

/** What the parts of plans are called by one another. */
function namesOf(plans: readonly Plan[]): ReadonlySet<string> {
  return new Set(
    plans.flatMap(({ integrations, operations, checks, steps }) => [
      ...integrations.map(({ key }) => key),
      ...operations.flatMap(({ id, address }) => [id, address]),
      ...checks.map(({ id }) => id),
      ...steps.map(({ address }) => address),
    ]),
  );
}
