import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/** What stands under these folders works on a database: its tests find PostgreSQL running. */
const onDatabase = [
  'src/{store,actions,sign-in,api,jobs,main}/**/*.test.ts',
  'test/{contracts,platform,strength}/**/*.test.ts',
];

/** What is looked at in a real browser, on servers that are processes of their own. */
const inBrowser = ['test/journeys/browser/**/*.test.ts'];

const tests = {
  environment: 'node' as const,
  setupFiles: ['test/setup/seed.ts'],
  // Property tests are allowed to think, and the machine may be busy: no test is a test of time.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 240_000 } },
};

/** Every page in both languages is one file that takes minutes: begun last, it would go on while nothing else is left to do. */
class LongestFirst extends BaseSequencer {
  override async sort(...[files]: Parameters<BaseSequencer['sort']>): ReturnType<BaseSequencer['sort']> {
    const isLongest = ({ moduleId }: { readonly moduleId: string }) => moduleId.endsWith('/browser/pages.test.ts');
    const sorted = await super.sort(files);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

/** The short form of each strength test is among the others; `npm run test:strength` runs them at length. */
const isLong = process.env['ASSAY_STRENGTH'] === 'long';

export default defineConfig({
  test: {
    // Two, for a machine of two cores: more only makes the timings of each test worse.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...tests,
          name: 'domain',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [...onDatabase, ...inBrowser],
        },
      },
      { test: { ...tests, name: 'platform', include: onDatabase, globalSetup: ['test/setup/postgres.ts'] } },
      {
        test: {
          ...tests,
          name: 'browser',
          include: inBrowser,
          globalSetup: ['test/setup/postgres.ts', 'test/setup/chromium.ts', 'test/setup/demo.ts'],
          // What CI meets on a busy machine alone is seen in its report as tried again; at home it fails at once.
          retry: process.env['CI'] ? 1 : 0,
          // A browser and its server wait for each other and fill about one core: two at a time, and after the others.
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...tests,
          name: 'strength',
          // Ten thousand bad sign-ins are tried at their length every time, beside what limits them.
          include: isLong ? ['test/strength/**/*.test.ts', 'src/sign-in/limits.test.ts'] : [],
          testTimeout: 1_800_000,
          hookTimeout: 1_800_000,
          globalSetup: ['test/setup/postgres.ts'],
        },
      },
    ],
  },
});
