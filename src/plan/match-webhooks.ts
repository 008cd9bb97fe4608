import type { DesiredWebhook } from '../kinds/desired.ts';
import type { LiveWebhook } from '../kinds/live.ts';
import { urlKey } from '../kinds/url.ts';
import type { LedgerView } from './ledger-view.ts';
import type { LookupKey, Matches } from './match.ts';
import { appliedIds, begunIds, matchInStages, namesOf } from './match.ts';

/**
 * Pairs declared webhooks with live ones, in stages:
 *
 * 1. the id that the ledger has for the address
 * 2. the id of something that an unfinished apply began there
 * 3. the URL, which Gladly keeps unique
 * 4. the name or a former name, if exactly one free webhook has it; not one that is ours under
 *    another address or that a vendor made (`reserved`), because names may repeat
 */
export function matchWebhooks(
  desired: readonly DesiredWebhook[],
  live: ReadonlyMap<string, LiveWebhook>,
  options: { readonly ledger: LedgerView | null; readonly reserved: ReadonlySet<string> },
): Matches<LiveWebhook> {
  const { ledger, reserved } = options;
  const applied = appliedIds(ledger);
  const begun = begunIds(ledger);
  return matchInStages(desired, { objects: live.values(), keysOf }, [
    ({ address }, free) => free('id', applied(address)),
    ({ address }, free) => free('id', begun(address)),
    ({ fields }, free) => free('url', [urlKey(fields.url)]),
    (one, free) =>
      free('name', namesOf(one)).filter(
        ({ id }) => ledger?.addresses.has(id) !== true && !reserved.has(id),
      ),
  ]);
}

function keysOf({ id, url, name }: LiveWebhook): readonly (readonly [LookupKey, string])[] {
  return [
    ['id', id],
    ['url', urlKey(url)],
    ['name', name],
  ];
}
