import * as fc from 'fast-check';
import type { Site } from './runs.ts';

/** How many worlds a property is tried on, and for how long; more by `PROPERTY_RUNS`. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 60);
/** `seed` of a failure, to begin with the same worlds again. */
const SEED = process.env['PROPERTY_SEED'];
const TIME_LIMIT_MS = Math.max(15_000, RUNS * 250);
/** For the test around it, which must not give up first: the seed would not be told. */
export const TEST_TIMEOUT_MS = 2 * TIME_LIMIT_MS + 30_000;

/** A world that is ready, and what is claimed about it. */
export interface Trial {
  readonly site: Site;
  readonly claims: () => Promise<void>;
}

/**
 * Tries a property on many worlds. What fails is told with the seed and path that make it again
 * (by fast-check), and with the whole story of the smallest world in which it fails. The time is
 * bounded: on a slow machine fewer worlds are tried.
 */
export async function checked<T>(
  worlds: fc.Arbitrary<T>,
  trial: (world: T) => Promise<Trial>,
): Promise<void> {
  const property = fc.asyncProperty(worlds, async (world) => {
    const { site, claims } = await trial(world);
    try {
      await claims();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(`${message}\n\n${site.story()}`, { cause: error });
    }
  });
  await fc.assert(property, {
    numRuns: RUNS,
    interruptAfterTimeLimit: TIME_LIMIT_MS,
    ...(SEED === undefined ? {} : { seed: Number(SEED) }),
  });
}
