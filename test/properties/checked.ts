import * as fc from 'fast-check';
import { expect } from 'vitest';
import { propertyRuns } from '../support/property-runs.ts';
import type { Site } from './runs.ts';

/** How many worlds a property is tried on, and for how long; more by `PROPERTY_RUNS`. */
const RUNS = propertyRuns(25);
/** `seed` of a failure, to begin with the same worlds again. */
const SEED = process.env['PROPERTY_SEED'];
const TIME_LIMIT_MS = Math.max(10_000, RUNS * 200);
/** For the test around it, which must not give up first: the seed would not be told. */
export const TEST_TIMEOUT_MS = 2 * TIME_LIMIT_MS + 100_000;

/** A world that is ready, and what is claimed about it. */
export interface Trial {
  readonly site: Site;
  /** Resolves to whether there was anything to be claimed: a plan without a refusal, say. */
  readonly claims: () => Promise<boolean>;
}

/** So many worlds have to be such that the property says something; else it proves nothing. */
const ENOUGH = 5;
/** Worlds that are tried at most, in search of those. */
const MAX_RUNS = 10 * RUNS;

/**
 * Tries a property on many worlds. What fails is told with the seed and path that make it again
 * (by fast-check), and with the whole story of the smallest world in which it fails. The time is
 * bounded, for trying and then for finding a smaller world: on a slow machine fewer are tried,
 * but never too few.
 */
export async function checked<T>(
  worlds: fc.Arbitrary<T>,
  trial: (world: T) => Promise<Trial>,
): Promise<void> {
  let deadline = Date.now() + TIME_LIMIT_MS;
  let hasFailed = false;
  let tried = 0;
  let telling = 0;
  const property = fc.asyncProperty(worlds, async (world) => {
    // Nothing is interrupted on its way: the next property works on the same emulator.
    const isLate = Date.now() > deadline;
    if (hasFailed ? isLate : (isLate || tried >= RUNS) && telling >= ENOUGH) return;
    tried += 1;
    const { site, claims } = await trial(world);
    try {
      if (await claims()) telling += 1;
    } catch (error) {
      if (!hasFailed) deadline = Date.now() + TIME_LIMIT_MS;
      hasFailed = true;
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(`${message}\n\n${site.story()}`, { cause: error });
    }
  });
  await fc.assert(property, {
    numRuns: MAX_RUNS,
    ...(SEED === undefined ? {} : { seed: Number(SEED) }),
  });
  expect(telling).toBeGreaterThanOrEqual(ENOUGH);
}
