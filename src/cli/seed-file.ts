import { readFile } from 'node:fs/promises';
import type { OrganizationSeed } from '../emulator/seed.ts';
import { ReconcileError } from '../shared/errors.ts';
import { isRecord } from '../shared/record.ts';

const TEXTS: readonly string[] = ['id', 'name', 'loginDomain', 'timezone', 'gladlyUrl'];

/** The lists of a seed, and the texts that each of their members must have. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  users: ['email'],
  inboxes: ['name'],
  topics: ['name'],
  webhooks: ['url'],
};

/**
 * Reads what an emulated organization is to begin with.
 * @throws ReconcileError that names the first thing that is not as it must be.
 */
export async function readSeed(path: string): Promise<OrganizationSeed> {
  const seed = parsed(await textOf(path));
  const problem = seedProblem(seed);
  if (isRecord(seed) && problem === null) return seed;
  throw new ReconcileError(
    'invalid-config',
    `${path} is not the seed of an organization: ${problem}`,
    {
      remedy:
        'Write a JSON object with any of name, users (each with an email), inboxes and topics (each ' +
        'with a name) and webhooks (each with a url and events).',
    },
  );
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new ReconcileError('invalid-config', `${path} cannot be read`, {
      remedy: 'Name a JSON file that exists and that this user may read.',
      cause: error,
    });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function seedProblem(seed: unknown): string | null {
  if (!isRecord(seed)) return 'it is no JSON object';
  const problems = Object.entries(seed).map(([key, value]) => {
    const needed = LISTS[key];
    if (needed !== undefined) return listProblem(key, value, needed);
    if (!TEXTS.includes(key)) return `nobody knows "${key}"`;
    return typeof value === 'string' ? null : `${key} is no text`;
  });
  return problems.find((problem) => problem !== null) ?? null;
}

function listProblem(key: string, value: unknown, needed: readonly string[]): string | null {
  if (!Array.isArray(value)) return `${key} is no list`;
  const members: readonly unknown[] = value;
  const problems = members.map((member, index) =>
    memberProblem(member, `${key}[${index}]`, needed),
  );
  return problems.find((problem) => problem !== null) ?? null;
}

function memberProblem(member: unknown, at: string, needed: readonly string[]): string | null {
  if (!isRecord(member)) return `${at} is no JSON object`;
  const missing = needed.find((field) => typeof member[field] !== 'string');
  if (missing !== undefined) return `${at} has no ${missing}`;
  return at.startsWith('webhooks') && !isTexts(member['events']) ? `${at} has no events` : null;
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
