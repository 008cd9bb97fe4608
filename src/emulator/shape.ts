import { isRecord } from '../shared/record.ts';

/** What is wrong with a value that stands at a place such as `body.fields.name`, or `null`. */
export type Check = (value: unknown, at: string) => string | null;

const LENGTH = 80;

/** What is wrong with the body of a control request, in a sentence; `null` when nothing is. */
export function problemOf(body: unknown, check: Check): string | null {
  return check(body, 'the body');
}

/** Anything that JSON can say. */
export const anything: Check = () => null;

/** Text, empty as well. */
export const text: Check = (value, at) =>
  typeof value === 'string' ? null : wrong(value, at, 'text');

/** `true` or `false`. */
export const flag: Check = (value, at) =>
  typeof value === 'boolean' ? null : wrong(value, at, 'true or false');

/** A list of texts. */
export const texts: Check = listOf(text);

/** A whole number from `least` to `most`. */
export function count(least: number, most = Number.MAX_SAFE_INTEGER): Check {
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
  return (value, at) => {
    const isWhole = typeof value === 'number' && Number.isSafeInteger(value);
    if (isWhole && value >= least && value <= most) return null;
    return wrong(value, at, `a whole number ${range}`);
  };
}

/** One of these values. */
export function oneOf(...values: readonly (string | number | null)[]): Check {
  const named = values.map((value) => JSON.stringify(value)).join(', ');
  return (value, at) =>
    values.some((known) => known === value)
      ? null
      : wrong(value, at, values.length === 1 ? named : `one of ${named}`);
}

/** What any one of the checks takes. */
export function either(...checks: readonly Check[]): Check {
  return (value, at) => {
    const problems = checks.map((check) => check(value, at));
    return problems.includes(null) ? null : problems.join(' Or: ');
  };
}

/** A field that may be left out. */
export function optional(check: Check): Check {
  return (value, at) => (value === undefined ? null : check(value, at));
}

/** A list in which each element passes the check. */
export function listOf(check: Check): Check {
  return (value, at) => {
    if (!Array.isArray(value)) return wrong(value, at, 'a list');
    return first(value.map((one: unknown, index) => check(one, `${at}[${index}]`)));
  };
}

/** A JSON object with any keys. */
export function mapOf(check: Check): Check {
  return (value, at) => {
    if (!isRecord(value)) return wrong(value, at, 'a JSON object');
    return first(Object.entries(value).map(([key, one]) => check(one, `${key} in ${at}`)));
  };
}

/** A JSON object with these fields and no others. */
export function objectOf(fields: Readonly<Record<string, Check>>): Check {
  return (value, at) => {
    if (!isRecord(value)) return wrong(value, at, 'a JSON object');
    const checked = Object.entries(fields).map(([key, check]) => {
      const own = Object.hasOwn(value, key) ? value[key] : undefined;
      return check(own, `${key} in ${at}`);
    });
    const unknown = Object.keys(value).find((key) => !Object.hasOwn(fields, key));
    const known = Object.keys(fields).join(', ');
    const stray = unknown && `There is no ${unknown} in ${at}; it may have ${known || 'nothing'}.`;
    return stray ?? first(checked);
  };
}

function first(problems: readonly (string | null)[]): string | null {
  return problems.find((problem) => problem !== null) ?? null;
}

function wrong(value: unknown, at: string, wanted: string): string {
  if (value === undefined) return `There is no ${at}; it has to be ${wanted}.`;
  return `${at} is ${JSON.stringify(value).slice(0, LENGTH)}; it has to be ${wanted}.`;
}
