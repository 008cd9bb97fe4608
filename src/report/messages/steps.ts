import type { GuideCount } from '../../kinds/vendor-guide.ts';

/** `20 steps`, `at least 8 steps` where inputs decide how many. */
export function stepWords({ least, isExact }: GuideCount): string {
  const amount = `${least} step${least === 1 ? '' : 's'}`;
  return isExact ? amount : `at least ${amount}`;
}
