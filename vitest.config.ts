import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Two, for a machine of two cores: more only makes the timings of each test worse.
    maxWorkers: 2,
    // Property tests are allowed to think.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
