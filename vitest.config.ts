import { defineConfig } from 'vitest/config';

const report = process.env['TEST_REPORT'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Nothing here replaces modules or changes what all share, so files need no process and no
    // copies of the modules of their own: that halves the time of all that is not a scenario.
    pool: 'threads',
    isolate: false,
    // Scenarios start processes and servers; on a busy machine with two cores that takes a while.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/cli.ts', 'src/index.ts', '**/*.generated.ts'],
      thresholds: {
        lines: 90,
        branches: 90,
        'src/{kinds,catalog,config,plan,report}/**': { lines: 100, branches: 100 },
      },
    },
  },
});
