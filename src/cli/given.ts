import { parseArgs } from 'node:util';
import { isHostEntry } from '../shared/host-rule.ts';
import { nearest } from '../shared/nearest.ts';
import type { Flag } from './flags.ts';
import { FLAGS, flagUsage } from './flags.ts';
import { misuse } from './misuse.ts';

/** A command line taken apart: words, and the values of each flag that was given. */
export interface Given {
  readonly words: readonly string[];
  /** By name; a switch has one empty value, a list its entries. */
  readonly flags: ReadonlyMap<string, readonly string[]>;
}

/**
 * Takes a command line apart. Knows every flag of every command; which command takes which is
 * looked at later.
 *
 * @throws ReconcileError for a flag that does not exist, is given twice, or has no or a wrong
 * value.
 */
export function readGiven(argv: readonly string[]): Given {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(FLAGS.map((flag) => [flag.name, optionOf(flag)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const flag = FLAGS.find(({ name }) => name === token.name) ?? unknownFlag(token.rawName);
    const isList = flag.value.type === 'hosts' || flag.value.type === 'inputs';
    const before = flags.get(flag.name);
    if (before !== undefined && !isList) {
      throw misuse(`--${flag.name} is given twice.`, `Give it once: ${flagUsage(flag)}.`);
    }
    flags.set(flag.name, [...(before ?? []), ...valuesOf(flag, token)]);
  }
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  return { words, flags };
}

/** Whether a flag was given. */
export function has({ flags }: Given, name: string): boolean {
  return flags.has(name);
}

/** The value of a flag, `null` where it was not given. */
export function textOf({ flags }: Given, name: string): string | null {
  return flags.get(name)?.[0] ?? null;
}

/** The value of a flag that takes a number. */
export function numberOf(given: Given, name: string, fallback: number): number {
  const written = textOf(given, name);
  return written === null ? fallback : Number(written);
}

function optionOf({ value, short }: Flag): {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
} {
  const type = value.type === 'switch' ? 'boolean' : 'string';
  return short === undefined ? { type } : { type, short };
}

function unknownFlag(written: string): never {
  const names = FLAGS.map(({ name }) => `--${name}`);
  const near = nearest(written, names);
  const hint = near.length === 0 ? '' : `Did you mean ${near.join(' or ')}? `;
  throw misuse(`There is no flag ${written}.`, `${hint}--help lists the flags.`);
}

function valuesOf(
  flag: Flag,
  token: { readonly value?: string | undefined; readonly inlineValue?: boolean | undefined },
): readonly string[] {
  const { value, inlineValue } = token;
  const usage = flagUsage(flag);
  if (flag.value.type === 'switch') {
    if (value === undefined) return [''];
    throw misuse(`--${flag.name} takes no value.`, `Write ${usage} alone, or leave it out.`);
  }
  // What begins with a hyphen is far more likely the next flag than a value.
  if (value === undefined || (inlineValue !== true && value.startsWith('-'))) {
    throw misuse(
      `--${flag.name} needs a value.`,
      `Write ${usage}; a value that begins with a hyphen goes behind an equals sign.`,
    );
  }
  if (value.trim() === '') throw misuse(`--${flag.name} is empty.`, `Write ${usage}.`);
  return checkedValues(flag, value);
}

function checkedValues({ name, value: kind }: Flag, value: string): readonly string[] {
  switch (kind.type) {
    case 'switch':
    case 'text':
      return [value];
    case 'inputs':
      return [checkInput(name, value)];
    case 'choice':
      return [checkChoice(name, kind.choices, value)];
    case 'digest':
      return [checkDigest(name, value)];
    case 'number':
      return [checkNumber(name, kind, value)];
    case 'hosts':
      return value
        .split(/[,\n]/)
        .map((host) => host.trim())
        .filter((host) => host !== '')
        .map((host) => checkHost(name, kind.wildcard, host));
  }
}

function checkInput(name: string, value: string): string {
  if (/^[^=\s]+=/.test(value)) return value;
  throw misuse(
    `--${name} "${value}" does not say which input it is for.`,
    `Write --${name} input=value, as in --${name} webhook-url=https://hooks.example/gladly.`,
  );
}

function checkChoice(name: string, choices: readonly string[], value: string): string {
  if (choices.includes(value)) return value;
  const near = nearest(value, choices);
  const hint = near.length === 0 ? '' : `Did you mean ${near.join(' or ')}? `;
  throw misuse(`--${name} cannot be "${value}".`, `${hint}It can be ${choices.join(' or ')}.`);
}

function checkDigest(name: string, value: string): string {
  const digest = value.toLowerCase();
  if (/^[0-9a-f]{12,64}$/.test(digest)) return digest;
  throw misuse(
    `--${name} "${value}" is not a digest.`,
    'Copy it from the plan: at least 12 of its characters, which are 0-9 and a-f.',
  );
}

function checkNumber(
  name: string,
  kind: Extract<Flag['value'], { readonly type: 'number' }>,
  value: string,
): string {
  const { least, most, whole } = kind;
  const number = Number(value);
  const written = whole ? /^\d+$/ : /^\d+(?:\.\d+)?$/;
  if (written.test(value) && number >= least && number <= most) return value;
  const what = whole ? 'a whole number' : 'a number';
  throw misuse(`--${name} cannot be "${value}".`, `Write ${what} from ${least} to ${most}.`);
}

function checkHost(name: string, wildcard: boolean, host: string): string {
  const bare = wildcard && host.startsWith('*.') ? host.slice(2) : host;
  if (isHostEntry(bare)) return host;
  const forms = wildcard ? 'host, host:port or *.host' : 'host or host:port';
  throw misuse(`--${name}: "${host}" is not a host.`, `Write ${forms}, without https:// or path.`);
}
