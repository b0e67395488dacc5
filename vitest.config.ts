import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['test/setup/seed.ts'],
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Two, for a machine of two cores: more only makes the timings of each test worse.
    maxWorkers: 2,
    // Property tests are allowed to think, and the machine may be busy: no test is a test of time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
