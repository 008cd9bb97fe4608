import { describe, expect, it } from 'vitest';
import { ledgerUrls } from '../../src/commands/ledger-urls.ts';
import { urlFingerprint } from '../../src/commands/secrets.ts';
import { fingerprinter, Secret } from '../../src/shared/secret.ts';

const fingerprint = fingerprinter(new Secret('fake-key'));
const ADDRESS = 'sidekick.webhook.chat';
const MARK = 'secret:CHAT_URL';
const FORMER = 'https://hooks.acme.com/fake-former';
const PRESENT = 'https://hooks.acme.com/fake-present';

interface Situation {
  readonly kept?: string;
  /** The URL that was sent, of which the ledger has the fingerprint. */
  readonly sent?: string;
  /** What the workflow gives for the secret. */
  readonly given?: string;
}

describe('a URL of the ledger among those of Gladly', () => {
  it.each<readonly [string, Situation, string, boolean]>([
    ['is itself', { kept: PRESENT }, PRESENT.replace('https', 'HTTPS'), true],
    ['is no other one', { kept: PRESENT }, FORMER, false],
    ['is the value of its secret', { given: PRESENT }, PRESENT, true],
    ['is no other value', { given: PRESENT }, FORMER, false],
    ['is told by its fingerprint without a value', { sent: FORMER }, FORMER, true],
    [
      'is told by it however it is written',
      { sent: FORMER },
      FORMER.replace('com', 'com:443'),
      true,
    ],
    [
      'is the one that was sent, not the value of now',
      { sent: FORMER, given: PRESENT },
      FORMER,
      true,
    ],
    ['is not what the secret leads to since', { sent: FORMER, given: PRESENT }, PRESENT, false],
    ['is none where there is neither', {}, PRESENT, false],
    ['is none where the variable is empty', { given: '' }, PRESENT, false],
  ])('%s', (_, { kept = MARK, sent, given }, live, expected) => {
    const fingerprints =
      sent === undefined ? {} : { [`${ADDRESS}#url`]: urlFingerprint(sent, fingerprint) };
    const environment = { GLADLY_SECRET_CHAT_URL: given };
    const isUrlOf = ledgerUrls({ fingerprints, unfinished: [] }, { environment, fingerprint });
    expect(isUrlOf(ADDRESS, kept, live)).toBe(expected);
  });

  it.each<readonly [string, string | null, 'create' | 'update', string | null, boolean]>([
    ['is told by what an unfinished creation has sent', FORMER, 'create', null, true],
    ['is not told by what a change was to send', FORMER, 'update', null, false],
    ['is not told where nobody knows what was sent', null, 'create', null, false],
    ['is told by what was applied where that is known', FORMER, 'create', PRESENT, false],
  ])('%s', (_, begun, action, applied, expected) => {
    const of = (url: string | null) => url && urlFingerprint(url, fingerprint);
    const sent = { fingerprintKey: 'k', fingerprints: { url: of(begun) } };
    const recorded = of(applied);
    const ledger = {
      fingerprints: recorded === null ? {} : { [`${ADDRESS}#url`]: recorded },
      unfinished: [{ address: ADDRESS, kind: 'webhook', action, sent }],
    } as const;
    const isUrlOf = ledgerUrls(ledger, { environment: {}, fingerprint });
    expect(isUrlOf(ADDRESS, MARK, FORMER)).toBe(expected);
  });
});
