import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** What takes longest, in this order: begun last, it would leave every worker but one without work. */
const LONGEST = [/scenarios\/fault/, /scenarios\/(kill|exit-codes|canary|errors)/, /scenarios\//];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => rank(one) - rank(other));
  }
}

function rank(file: TestSpecification): number {
  const place = LONGEST.findIndex((path) => path.test(file.moduleId));
  return place === -1 ? LONGEST.length : place;
}

const report = process.env['TEST_REPORT'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Nothing here replaces modules or changes what all share, so files need no process and no
    // copies of the modules of their own: that halves the time of all that is not a scenario.
    pool: 'threads',
    isolate: false,
    // A scenario mostly waits for the processes and answers that it has asked for, so there is room
    // for one file more than there are processors.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    // Only against what never ends: a scenario of hundreds of processes takes its time on a busy
    // machine with two processors.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    coverage: {
      include: ['src/**/*.ts'],
      // The Action and the command line are run from `dist`, in processes that are not measured.
      exclude: ['src/{action,cli}/**', 'src/cli.ts', 'src/index.ts', '**/*.generated.ts'],
      thresholds: {
        lines: 90,
        branches: 90,
        // Of branches, some are there for the compiler alone: what an index or a map may not have.
        'src/{kinds,catalog,config,plan,report}/**': { lines: 100, branches: 99 },
      },
    },
  },
});
