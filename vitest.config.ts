import { defineConfig } from 'vitest/config';

/** What stands under these folders works on a database: its tests find PostgreSQL running. */
const onDatabase = ['src/{store,actions,sign-in,api,jobs,main}/**/*.test.ts', 'test/{contracts,platform}/**/*.test.ts'];

const tests = {
  environment: 'node' as const,
  setupFiles: ['test/setup/seed.ts'],
  // Property tests are allowed to think, and the machine may be busy: no test is a test of time.
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    // Two, for a machine of two cores: more only makes the timings of each test worse.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...tests,
          name: 'domain',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: onDatabase,
        },
      },
      { test: { ...tests, name: 'platform', include: onDatabase, globalSetup: ['test/setup/postgres.ts'] } },
    ],
  },
});
