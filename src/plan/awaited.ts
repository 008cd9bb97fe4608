import type { Address } from '../kinds/address.ts';
import type { AwaitedInput, DesiredState } from '../kinds/desired.ts';
import { matchesPattern } from './vendor-webhooks.ts';

/** The input without which the file cannot declare what has this address, if there is one. */
export function awaitedFor(
  address: Address,
  { awaited }: Pick<DesiredState, 'awaited'>,
): AwaitedInput | undefined {
  return awaited.find(({ objects }) =>
    objects.some((object) => matchesPattern(object.address, address)),
  );
}
