import type { Address } from '../kinds/address.ts';
import type { AwaitedInput, DesiredState } from '../kinds/desired.ts';
import { matchesPattern } from './vendor-webhooks.ts';

/** The inputs without which the file cannot declare what has this address. */
export function awaitedFor(
  address: Address,
  { awaited }: Pick<DesiredState, 'awaited'>,
): readonly AwaitedInput[] {
  return awaited.filter(({ objects }) =>
    objects.some((object) => matchesPattern(object.address, address)),
  );
}
