import type { Ledger } from '../kinds/ledger.ts';
import { secretKey } from '../kinds/ledger.ts';
import { secretOfMark, urlKey } from '../kinds/url.ts';
import type { IsUrlOf } from '../ledger/live-ids.ts';
import { recordOf } from '../shared/record.ts';
import type { ResolveOptions } from './secrets.ts';
import { secretNamed, urlFingerprint } from './secrets.ts';

/**
 * How the URLs of a ledger are told among those of Gladly. The ledger names a secret where the file
 * did, and the file may no longer name it. The fingerprint of the URL that was sent proves which
 * one it is, whatever the secret holds by now; where there is none that can be compared, it is the
 * one that the secret still holds. Neither is a guess, and what neither tells stays unknown.
 *
 * Fingerprints of the ledger have to be made with the present key.
 */
export function ledgerUrls(
  ledger: Pick<Ledger, 'fingerprints' | 'unfinished'> | null,
  { environment, fingerprint }: Pick<ResolveOptions, 'environment' | 'fingerprint'>,
): IsUrlOf {
  const sent = { ...begunUrls(ledger?.unfinished ?? []), ...ledger?.fingerprints };
  return (address, kept, live) => {
    const name = secretOfMark(kept);
    if (name === null) return urlKey(kept) === urlKey(live);
    const proof = sent[secretKey(address, 'url')];
    if (proof !== undefined) return proof === urlFingerprint(live, fingerprint);
    const held = secretNamed(name, environment);
    return held !== null && urlKey(held.reveal()) === urlKey(live);
  };
}

/** What creations have sent that did not come to their end, where that is known. */
function begunUrls(unfinished: Ledger['unfinished']): Ledger['fingerprints'] {
  return recordOf(
    unfinished.flatMap(({ address, action, sent }) => {
      const url = action === 'create' ? sent?.fingerprints['url'] : undefined;
      return url === undefined || url === null ? [] : [[secretKey(address, 'url'), url] as const];
    }),
  );
}
