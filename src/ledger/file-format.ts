import { ReconcileError } from '../shared/errors.ts';
import { isRecord } from '../shared/record.ts';
import type { Json } from '../shared/stable-json.ts';
import { inKeyOrder } from '../shared/stable-json.ts';
import type { LedgerEntry } from './entry.ts';
import { decodeEntry } from './file-decode.ts';

/** Organizations by Gladly's id. */
export type LedgerFile = Readonly<Record<string, LedgerEntry>>;

const FORMAT = 'gladly-integrations-ledger';
const VERSION = 1;

/**
 * The text of a ledger file: JSON with keys in one order, indented, so that two versions of it can
 * be compared line by line. It holds names of secrets and keyed fingerprints, never a value.
 */
export function formatLedgerFile(file: LedgerFile): string {
  const organizations = Object.entries(file).map(([id, { name, lastApply, ledger }]) => {
    const { organizationId: _id, ...rest } = ledger;
    return [id, { name, ...(lastApply === null ? {} : { lastApply }), ...rest }] as const;
  });
  const content = {
    format: FORMAT,
    version: VERSION,
    organizations: Object.fromEntries(organizations),
  };
  return `${JSON.stringify(inKeyOrder(plain(content)), null, 2)}\n`;
}

/**
 * Reads the text of a ledger file; `path` is for the message.
 *
 * @throws ReconcileError `unreadable` when it is broken, made by a newer version, or no ledger at
 *   all. The file is then left alone: it may be the only record of what is ours.
 */
export function parseLedgerFile(text: string, path: string): LedgerFile {
  const content = parseJson(text, path);
  if (!isRecord(content) || content['format'] !== FORMAT) {
    throw unreadable(`${path} is not a ledger of gladly-integrations.`, path);
  }
  const { version, organizations } = content;
  if (typeof version === 'number' && version > VERSION) {
    throw new ReconcileError(
      'unreadable',
      `${path} was written by a newer version of gladly-integrations (format ${version}).`,
      { remedy: 'Use that version or a later one; this one would lose what it does not know.' },
    );
  }
  const entries = isRecord(organizations) ? Object.entries(organizations) : null;
  if (version !== VERSION || entries === null) throw broken('its organizations', path);
  return Object.fromEntries(
    entries.map(([id, value]): [string, LedgerEntry] => {
      const entry = decodeEntry(value, id);
      if (typeof entry === 'string') throw broken(`${entry} of organization ${id}`, path);
      return [id, entry];
    }),
  );
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw broken('its JSON', path);
  }
}

function broken(what: string, path: string): ReconcileError {
  return unreadable(`The ledger ${path} is broken: ${what} cannot be read.`, path);
}

function unreadable(message: string, path: string): ReconcileError {
  return new ReconcileError('unreadable', message, {
    remedy:
      `Restore ${path} from a copy, or move it away and run "ledger rebuild" to derive ` +
      'a new one from Gladly and the config. It was left as it is.',
  });
}

/** Proves to the compiler that the content is JSON: it leaves out members that are undefined. */
function plain(value: object): Json {
  return isJson(value) ? value : {};
}

function isJson(value: unknown): value is Json {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'object') return ['string', 'number', 'boolean'].includes(typeof value);
  return Object.values(value).every(isJson);
}
